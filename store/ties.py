"""Who speaks about whom: each claim as a tie between those who make it and those it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from store.records import Stance
from store.view import ClaimRow

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
        speaker: who speaks, as the row tells it.
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
    speaker: str
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


def ties(rows: Iterable[ClaimRow], keys: Mapping[str, Mapping[str, str]]) -> list[Tie]:
    """The claims of the rows as ties.

    Args:
        rows: claims in view.
        keys: for each article, by id, the row's key of each actor of its reading, by the actor's id.
    """
    found: list[Tie] = []
    for row in rows:
        entry, claim = row.entry, row.claim
        article = entry.article
        own = keys.get(article.id, {})
        index = int(row.key.rpartition(":")[2])
        found.append(
            Tie(
                row.key,
                article.id,
                article.date,
                own.get(claim.actor) if claim.actor else None,
                row.speaker,
                entry.claim_countries[index],
                claim.countries,
                tuple(dict.fromkeys(own[one] for one in claim.actors if one in own)),
                claim.stance,
                claim.negated,
            )
        )
    return found
