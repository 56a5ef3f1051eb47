"""An article with its reading, and the rows over any number of them.

The rows themselves are in `store.rows`, and what meets a focus in `store.narrowing`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from store.digest import Digest, digest_of
from store.focus import Focus, Side, Subject, chosen
from store.records import Article, Kind, Reading, Span
from store.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    CountryRow,
    Lazy,
    Place,
    View,
    claim_row,
    place_of,
)
from store.spots import Places, places_in

if TYPE_CHECKING:
    from store.parts import Part

__all__ = [
    "ActorRow",
    "ArticleRow",
    "ClaimRow",
    "CountryRow",
    "Entry",
    "Focus",
    "Lazy",
    "Place",
    "Places",
    "Side",
    "Subject",
    "View",
    "article_row",
    "build",
    "chosen",
    "place_of",
    "places_in",
]


def article_row(article: Article, reading: Reading, added: str = "") -> ArticleRow:
    """The line of an article in the list."""
    return ArticleRow(
        article.id,
        article.title,
        article.publisher,
        article.date,
        article.language,
        len(reading.countries),
        len(reading.actors),
        len(reading.claims),
        added,
        (article.publisher,) if article.publisher else (),
    )


class Entry:
    """An article with its reading, and what is derived from the two once.

    Attributes:
        hidden: indices of claims that a person removed; they keep their place, so that keys stay.
    """

    def __init__(self, article: Article, reading: Reading, hidden: frozenset[int] = frozenset()) -> None:
        self.article = article
        self.reading = reading
        self.hidden = hidden

    @cached_property
    def digest(self) -> Digest:
        """What its rows are made from."""
        return digest_of(self.article, self.reading, self.hidden)

    @cached_property
    def digest_alone(self) -> Digest:
        """The same where no other article is shown beside it."""
        return digest_of(self.article, self.reading, self.hidden, alone=True)

    @cached_property
    def claims(self) -> tuple[ClaimRow, ...]:
        """The claims as rows, as this article alone tells them."""
        from store.identity import alone  # noqa: PLC0415

        home = Single(self)
        outline = self.digest.outline
        actors: list[tuple[str, str, Kind]] = [(alone(told), told.name, told.kind) for told in outline.actors]
        return tuple(
            claim_row(self.article.id, number, self.digest, actors[speaker] if speaker >= 0 else None, home)
            for number, speaker in enumerate(outline.speakers)
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.reading.sentences]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that the character stands in, -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def sentence(self, span: Span) -> Span:
        """The sentences that the span touches, as one span; the span itself where none are known."""
        first, last = self.sentence_at(span.start), self.sentence_at(max(span.start, span.end - 1))
        if first < 0 or last < 0:
            return span
        return Span(
            min(span.start, self.reading.sentences[first].start),
            max(span.end, self.reading.sentences[last].end),
        )

    def sentences_of(self, spans: Iterable[Span]) -> frozenset[int]:
        """Indices of the sentences in which the spans begin."""
        return frozenset(self.sentence_at(span.start) for span in spans)


class Single:
    """Some articles in memory, as a source of rows."""

    def __init__(self, *entries: Entry) -> None:
        from store.parts import Part  # noqa: PLC0415

        self._entries = {entry.article.id: entry for entry in entries}
        self._parts = tuple(Part(article_row(entry.article, entry.reading)) for entry in entries)

    def parts(self) -> tuple[Part, ...]:
        """The articles."""
        return self._parts

    def entry(self, article_id: str) -> Entry | None:
        """One of them."""
        return self._entries.get(article_id)

    def digest(self, article_id: str) -> Digest | None:
        """Its digest."""
        entry = self._entries.get(article_id)
        return None if entry is None else self._digest(entry)

    def actors(self, article_id: str) -> Sequence[str] | None:
        """The ids of its actors, in order."""
        entry = self._entries.get(article_id)
        return None if entry is None else [actor.id for actor in entry.reading.actors]

    def outlines(self, parts: Sequence[Part]):
        """The outlines of some of them, by id."""
        return {part.row.key: self._digest(self._entries[part.row.key]).outline for part in parts}

    def _digest(self, entry: Entry) -> Digest:
        return entry.digest if len(self._entries) > 1 else entry.digest_alone


def build(entries: Sequence[Entry], trail: Sequence[Focus] = (), level: float = 0.0) -> View:
    """The rows of all entries that meet every focus of the trail; claims below the level of certainty are left out."""
    from store.stage import Stage  # noqa: PLC0415

    return Stage(Single(*entries)).view(trail, level)
