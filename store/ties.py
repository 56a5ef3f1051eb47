"""Who speaks about whom: each claim as a tie between those who make it and those it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from store.records import STANCES, Stance

if TYPE_CHECKING:
    from store.model import Model

Family = Literal["supportive", "neutral", "critical", "denying"]

_FAMILIES: dict[str, Family] = {
    "praises": "supportive",
    "promises": "supportive",
    "condemns": "critical",
    "warns": "critical",
    "denies": "denying",
}
FAMILIES: tuple[Family, ...] = ("supportive", "neutral", "critical", "denying")


class Tie(NamedTuple):
    """A claim, by what a picture needs of it.

    Attributes:
        key: of the claim's row.
        article: id of the article it stands in.
        date: the article's, ISO 8601, "" where it has none.
        actor: key of the speaker's row, None where the speaker is no actor.
        by: codes of the countries that speak in it.
        countries: codes of the countries it is about.
        actors: keys of the rows of actors it is about.
        stance: the stance as it is read.
        negated: true for 'did not say'.
    """

    key: str
    article: str
    date: str
    actor: str | None
    by: frozenset[str]
    countries: tuple[str, ...]
    actors: tuple[str, ...]
    stance: Stance
    negated: bool

    @property
    def family(self) -> Family:
        """Which of four ways the speaker takes; what is not done ('did not praise') tells no side."""
        return (
            "neutral" if self.negated and self.stance != "denies" else _FAMILIES.get(self.stance, "neutral")
        )


def ties_of(model: Model) -> list[Tie | None]:
    """Each claim of a model as a tie, in the order of its columns; None where a person removed it."""
    columns, code = model.columns, model.code
    key = model.key
    rows = model.rows.tolist()
    about = _by_claim(columns.about_claim.tolist(), [code[one] for one in columns.about_code.tolist()])
    by = _by_claim(columns.by_claim.tolist(), [code[one] for one in columns.by_code.tolist()])
    aims = _by_claim(columns.aim_claim.tolist(), [key[rows[one]] for one in columns.aim_actor.tolist()])
    sets: dict[tuple[str, ...], frozenset[str]] = {}
    for some in by.values():
        if (one := tuple(some)) not in sets:
            sets[one] = frozenset(one)
    nobody = frozenset[str]()
    made: list[Tie | None] = []
    speakers, stances = columns.claim_actor.tolist(), columns.claim_stance.tolist()
    negated, live = columns.claim_negated.tolist(), columns.live.tolist()
    starts = columns.starts["claim"].tolist()
    for part, begin, end in zip(model.parts, starts, starts[1:], strict=False):
        article, date = part.row.key, part.row.date
        for at in range(begin, end):
            if not live[at]:
                made.append(None)
                continue
            speaker = speakers[at]
            made.append(
                Tie(
                    f"{article}:{at - begin}",
                    article,
                    date,
                    key[rows[speaker]] if speaker >= 0 else None,
                    sets[tuple(by[at])] if at in by else nobody,
                    tuple(about[at]) if at in about else (),
                    tuple(dict.fromkeys(aims[at])) if at in aims else (),
                    STANCES[stances[at]],
                    negated[at],
                )
            )
    return made


def _by_claim(claims: Sequence[int], told: Sequence[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for claim, one in zip(claims, told, strict=True):
        if claim in found:
            found[claim].append(one)
        else:
            found[claim] = [one]
    return found
