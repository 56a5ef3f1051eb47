"""Where the mentions of a row stand in the articles, which may be taken away or read anew meanwhile."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, overload

from store.errors import Gone
from store.records import Span
from store.rows import Home, Place


def places_in(places: Sequence[Place], article: str) -> tuple[Place, ...]:
    """The places in one article."""
    if isinstance(places, Places):
        return places.within(article)
    return tuple(place for place in places if place.article == article)


class Places(Sequence[Place]):
    """Where a row's mentions stand, article by article; an article's digest is opened when it is asked for.

    An article may be taken away or read anew between: its places are `Gone` then, and left out where one goes
    through all.
    """

    def __init__(
        self, articles: Sequence[str], counts: Sequence[int], spans: Callable[[int], Sequence[Span]]
    ) -> None:
        """Say in which articles, how often in each, and how the spans in the nth of them are found."""
        self._articles = articles
        self._ends: list[int] = []
        end = 0
        for count in counts:
            end += count
            self._ends.append(end)
        self._spans = spans

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> Place: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Place, ...]: ...
    def __getitem__(self, index: int | slice) -> Place | tuple[Place, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        nth = bisect_right(self._ends, place)
        before = self._ends[nth - 1] if nth else 0
        spans = self._spans(nth)
        if place - before >= len(spans):
            raise Gone
        return Place(self._articles[nth], spans[place - before])

    def __iter__(self) -> Iterator[Place]:
        for nth, article in enumerate(self._articles):
            for span in self._spans(nth):
                yield Place(article, span)

    def within(self, article: str) -> tuple[Place, ...]:
        """Those in one article."""
        return tuple(
            Place(article, span)
            for nth, one in enumerate(self._articles)
            if one == article
            for span in self._spans(nth)
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and list(self) == list(other)

    __hash__ = None  # pyright: ignore[reportAssignmentType]


def spans_at(home: Home, article: str, kind: str, number: int) -> tuple[Span, ...]:
    """Where the mentions of a country or an actor of an article stand, by its number there."""
    digest = home.digest(article)
    if digest is None:
        return ()
    outline, detail = digest
    country = kind == "country"
    counts = outline.country_counts if country else outline.actor_counts
    kept = detail.country_spans if country else detail.actor_spans
    if number >= len(counts):
        return ()  # it was read anew
    begin = 4 * sum(counts[:number])
    end = begin + 4 * counts[number]
    return tuple(
        Span(int(first), int(last))
        for first, last in zip(kept[begin:end:4], kept[begin + 1 : end : 4], strict=True)
    )


class Later(Places):
    """So many places of a row, which are looked for when the first of them is asked."""

    def __init__(self, find: Callable[[Any], Places], asked: Any, count: int) -> None:
        self._find = find
        self._asked = asked
        self._count = count

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _every(self) -> Places:
        return self._find(self._asked)

    def __getitem__(self, index: int | slice) -> Any:
        return self._every[index]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._every)

    def within(self, article: str) -> tuple[Place, ...]:
        """Those in one article."""
        return self._every.within(article)
