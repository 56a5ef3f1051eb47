"""Who speaks about whom: each claim as a tie between those who make it and those it is about."""

from __future__ import annotations

from itertools import chain, pairwise, repeat
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from store.records import STANCES, Stance

if TYPE_CHECKING:
    from numpy.typing import NDArray

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
        """Which of four ways the speaker takes."""
        return family_of(self.stance, self.negated)


def family_of(stance: Stance, negated: bool) -> Family:
    """Which of four ways a stance is; what is not done ('did not praise') tells no side."""
    return "neutral" if negated and stance != "denies" else _FAMILIES.get(stance, "neutral")


def ties_of(model: Model) -> list[Tie | None]:
    """Each claim of a model as a tie, in the order of its columns; None where a person removed it."""
    columns, key = model.columns, [*model.key, None]
    code = np.array(model.code, object)
    rows = np.append(model.rows, -1)
    many = columns.size("claim")
    by = _told(columns.by_claim, code[columns.by_code], many)
    about = _told(columns.about_claim, code[columns.about_code], many)
    aims = _told(columns.aim_claim, np.array(key, object)[rows[columns.aim_actor]], many)
    sides = {one: frozenset(one) for one in set(by)}
    once = {one: tuple(dict.fromkeys(one)) for one in set(aims)}
    sizes = np.diff(columns.starts["claim"]).tolist()
    whole = [(part.row.key, part.row.date) for part in model.parts]
    fields = zip(
        [f"{article}:{n}" for (article, _), size in zip(whole, sizes, strict=True) for n in range(size)],
        chain.from_iterable(repeat(article, size) for (article, _), size in zip(whole, sizes, strict=True)),
        chain.from_iterable(repeat(date, size) for (_, date), size in zip(whole, sizes, strict=True)),
        np.array(key, object)[rows[columns.claim_actor]].tolist(),
        map(sides.__getitem__, by),
        about,
        map(once.__getitem__, aims),
        np.array(STANCES, object)[columns.claim_stance].tolist(),
        columns.claim_negated.tolist(),
        strict=True,
    )
    kept: list[Tie | None] = list(map(Tie._make, fields))
    for at in np.flatnonzero(~columns.live).tolist():
        kept[at] = None
    return kept


def _told(claims: NDArray[np.int32], told: NDArray[np.object_], many: int) -> list[tuple[str, ...]]:
    """For each of so many claims what is told of it, in order; equal ones are the same object."""
    order = np.argsort(claims, kind="stable")
    every: list[str] = told[order].tolist()
    bounds = np.searchsorted(claims[order], np.arange(many + 1)).tolist()
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    found = (tuple(every[begin:end]) for begin, end in pairwise(bounds))
    return [known.setdefault(one, one) for one in found]
