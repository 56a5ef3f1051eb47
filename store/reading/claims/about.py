"""Who makes a claim and what it is about, through the mentions of actors and countries."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.records import Actor, CountryFound, Span

_NEAR = 12
"""Mentions that may begin between the beginning of one mention and its end."""


class Mentions:
    """All mentions in one article, by where they stand."""

    def __init__(self, countries: Sequence[CountryFound], actors: Sequence[Actor]) -> None:
        self._countries = sorted((m.span, c.code) for c in countries for m in c.mentions)
        self._actors = sorted((m.span, a.id) for a in actors for m in a.mentions)

    def countries(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Codes of the countries that are mentioned within the spans, in the order of the text."""
        return _within(self._countries, spans)

    def actors(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Ids of the actors that are mentioned within the spans, in the order of the text."""
        return _within(self._actors, spans)

    def actor(self, head: Span, source: Sequence[Span]) -> str | None:
        """Id of the actor whose mention covers the source's head word.

        Where none does, an actor mentioned elsewhere in the source is not taken: 'a spokesman for X' is
        not X. Of several the longest mention counts.
        """
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
