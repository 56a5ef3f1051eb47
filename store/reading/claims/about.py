"""Who makes a claim and what it is about, through the mentions of actors and countries."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from store.records import Actor, CountryFound, Span

_NEAR = 12
"""Mentions that may begin between the beginning of one mention and its end."""


class Mentions:
    """All mentions in one article, by where they stand."""

    def __init__(self, countries: Sequence[CountryFound], actors: Sequence[Actor]) -> None:
        self._countries = sorted((m.span, c.code) for c in countries for m in c.mentions)
        self._actors = sorted((m.span, a.id) for a in actors for m in a.mentions)
        people = [a for a in actors if a.kind == "person"]
        self._people = {m.span for a in people for m in a.mentions if m.how != "pronoun"}
        self._only = people[0].id if len(people) == 1 else None
        self._pronouns = {m.span for a in actors for m in a.mentions if m.how == "pronoun"}
        self._names = {span for span, _ in self._countries + self._actors} - self._pronouns

    def countries(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Codes of the countries that are mentioned within the spans, in the order of the text."""
        return _within(self._countries, spans)

    def actors(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Ids of the actors that are mentioned within the spans, in the order of the text."""
        return _within(self._actors, spans)

    def named(self, span: Span) -> bool:
        """True where the stretch is the name of an actor or a country."""
        return span in self._names

    def person(self, span: Span) -> bool:
        """True where the stretch is a person's name."""
        return span in self._people

    def only(self) -> str | None:
        """Id of the one person of the article, if there is but one."""
        return self._only

    def pronouns(self, within: Span, id_: str) -> list[Span]:
        """The pronouns in the stretch that stand for this actor."""
        at = bisect_left(self._actors, (Span(within.start, 0), ""))
        found: list[Span] = []
        while at < len(self._actors) and self._actors[at][0].start < within.end:
            if self._actors[at][1] == id_ and self._actors[at][0] in self._pronouns:
                found.append(self._actors[at][0])
            at += 1
        return found

    def drop(self, spans: Collection[Span]) -> None:
        """Forget the actors' mentions at these places."""
        self._actors = [pair for pair in self._actors if pair[0] not in spans]

    def actor(self, head: Span, source: Sequence[Span], pronoun: bool = False) -> str | None:
        """Id of the actor whose mention covers the source's head word; a pronoun's is itself the mention.

        Where none does, an actor mentioned elsewhere in the source is not taken: 'a spokesman for X' is
        not X. Of several the longest mention counts.
        """
        if pronoun:
            at = bisect_left(self._actors, (head, ""))
            return self._actors[at][1] if at < len(self._actors) and self._actors[at][0] == head else None
        at = bisect_left(self._actors, (Span(head.end, 0), ""))
        near = self._actors[max(0, at - _NEAR) : at]
        covering = [(span.end - span.start, id_) for span, id_ in near if span.overlaps(head)]
        inside = [c for c in covering if any(s.start <= head.start < s.end for s in source)]
        return max(inside or covering)[1] if covering else None


def _within(mentions: list[tuple[Span, str]], spans: Sequence[Span]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for span in spans:
        at = bisect_left(mentions, (Span(span.start, 0), ""))
        while at < len(mentions) and mentions[at][0].start < span.end:
            if mentions[at][0].end <= span.end:
                found.setdefault(mentions[at][1])
            at += 1
    return tuple(found)
