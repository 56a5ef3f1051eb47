"""Who speaks about whom: each claim as a tie between those who make it and those it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, NamedTuple

from store.finding import same
from store.identity import Identities
from store.records import Stance
from store.view import Entry

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


def ties(entries: Iterable[Entry], keys: Mapping[str, Mapping[str, str]]) -> list[Tie]:
    """All claims as ties, but for those that a person removed.

    Args:
        entries: articles with their readings.
        keys: for each article, by id, the row's key of each actor of its reading, by the actor's id.
    """
    found: list[Tie] = []
    for entry in entries:
        article = entry.article
        own = keys.get(article.id, {})
        for index, claim in enumerate(entry.reading.claims):
            if index not in entry.hidden:
                found.append(
                    Tie(
                        f"{article.id}:{index}",
                        article.id,
                        article.date,
                        own.get(claim.actor) if claim.actor else None,
                        entry.claim_countries[index],
                        claim.countries,
                        tuple(dict.fromkeys(own[one] for one in claim.actors if one in own)),
                        claim.stance,
                        claim.negated,
                    )
                )
    return found


class Ties:
    """The ties of a briefing, made once for what it holds."""

    def __init__(self) -> None:
        self._made: tuple[tuple[Entry, ...], Identities, list[Tie]] | None = None

    def of(self, entries: tuple[Entry, ...], who: Identities, inside: Collection[str] | None) -> list[Tie]:
        """All ties, or those of the claims whose keys are given."""
        made = self._made
        if made is None or made[1] is not who or not same(made[0], entries):
            made = self._made = (entries, who, ties(entries, who.keys))
        return made[2] if inside is None else [tie for tie in made[2] if tie.key in inside]
