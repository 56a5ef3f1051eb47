"""One state of what is shown, and the articles as corrections look at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from store.corrections import Corrected, Correction, Marks, Row
from store.corrections.ground import Read
from store.digest import Digest, Outline, reading_of
from store.once import Behind
from store.overview import Overview
from store.parts import Part
from store.records import Reading
from store.rows import ArticleRow
from store.view import Entry

if TYPE_CHECKING:
    from store.model import Model

SMALL = 40
"""Articles whose outlines are read in a moment."""


class Source(Protocol):
    """Articles as they were read."""

    def parts(self) -> tuple[Part, ...]:
        """The articles in order; the very same tuple while nothing changed."""
        ...

    def entry(self, article_id: str) -> Entry | None:
        """One of them, opened."""
        ...

    def digest(self, article_id: str) -> Digest | None:
        """Its digest."""
        ...

    def outlines(self, parts: Sequence[Part]) -> Mapping[str, Outline]:
        """The outlines of some of them, by id."""
        ...

    def actors(self, article_id: str) -> Sequence[str] | None:
        """The ids of its actors, in order; quicker than its digest."""
        ...


class Standing(NamedTuple):
    """One state of all: of which articles and corrections, and what came of it.

    Attributes:
        parts: the articles as they were read.
        log: the corrections.
        raw: the model without corrections.
        model: and with them.
        corrected: what they change.
        digests: of the articles that they change.
        behind: copies that are not shown, by what they are copies of.
    """

    parts: tuple[Part, ...]
    log: tuple[Correction, ...]
    raw: Model
    model: Model
    corrected: Corrected
    digests: Mapping[str, Digest]
    behind: Behind


class Kept(NamedTuple):
    """An overview made without the model: at first, while that is being made.

    Attributes:
        articles: their lines, in the order of the overview.
        overview: the rows.
        marks: what a person put on rows.
        changed: articles whose digests corrections change: they need the model.
        removed: articles that are not shown, copies among them.
        behind: copies, by what they are copies of.
    """

    articles: tuple[ArticleRow, ...]
    overview: Overview
    marks: Mapping[Row, Marks]
    changed: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    behind: Behind = MappingProxyType({})


NOTHING = Corrected(frozenset(), {}, {}, {}, ())


_HELD = 12_000
"""Claims of which the articles are held open between corrections: some 25 MB."""


class Opened(Read):
    """What was read, for corrections to look at; what one of them opened, the next need not open again."""

    def __init__(self, source: Source, model: Model) -> None:
        """Look at a source and the model of it."""
        self._source = source
        self.model = model
        self._held: dict[str, tuple[Digest, Reading]] = {}
        self._claims = 0
        self._actors: dict[str, Sequence[str]] = {}

    def ids(self) -> list[str]:
        """The articles, in order."""
        return [part.row.key for part in self.model.parts]

    def digest(self, article_id: str) -> Digest:
        """An article's digest."""
        held = self._held.get(article_id)
        return held[0] if held is not None else self._open(article_id)

    def reading(self, article_id: str) -> Reading:
        """An article's reading; as long as the article is held open, the very same."""
        held = self._held.get(article_id)
        if held is not None:
            return held[1]
        digest = self._open(article_id)
        reading = reading_of(article_id, digest)
        if self._claims + len(reading.claims) <= _HELD:
            self._claims += len(reading.claims)
            self._held[article_id] = digest, reading
        return reading

    def _open(self, article_id: str) -> Digest:
        found = self._source.digest(article_id)
        if found is None:
            raise KeyError(article_id)
        return found

    def actors(self, article_id: str) -> Sequence[str]:
        """The ids of an article's actors, in order."""
        found = self._actors.get(article_id)
        if found is None:
            found = self._source.actors(article_id)
            if found is None:
                raise KeyError(article_id)
            self._actors[article_id] = found
        return found

    def text(self, article_id: str) -> str:
        """An article's text; opens it."""
        found = self._source.entry(article_id)
        return found.article.text if found is not None else ""

    def keys(self, article_id: str) -> dict[str, str]:
        """The row's key of each of its actors, by id."""
        return dict(zip(self.actors(article_id), self.model.keys[article_id], strict=True))

    def members(self, key: str) -> list[tuple[str, str]]:
        """The actors of a row."""
        return [(one, self.actors(one)[number]) for one, number in self.model.members(key)]

    def holding(self, code: str) -> list[str]:
        """The articles that mention a country."""
        return self.model.holding(code)
