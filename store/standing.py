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


class Opened(Read):
    """What was read, for corrections to look at."""

    def __init__(self, source: Source, model: Model) -> None:
        """Look at a source and the model of it."""
        self._source = source
        self._model = model

    def ids(self) -> list[str]:
        """The articles, in order."""
        return [part.row.key for part in self._model.parts]

    def digest(self, article_id: str) -> Digest:
        """An article's digest."""
        found = self._source.digest(article_id)
        if found is None:
            raise KeyError(article_id)
        return found

    def reading(self, article_id: str) -> Reading:
        """An article's reading."""
        return reading_of(article_id, self.digest(article_id))

    def text(self, article_id: str) -> str:
        """An article's text; opens it."""
        found = self._source.entry(article_id)
        return found.article.text if found is not None else ""

    def keys(self, article_id: str) -> dict[str, str]:
        """The row's key of each of its actors, by id."""
        ids = self.digest(article_id).detail.ids
        return dict(zip(ids, self._model.keys[article_id], strict=True))

    def members(self, key: str) -> list[tuple[str, str]]:
        """The actors of a row."""
        return [(one, self.digest(one).detail.ids[number]) for one, number in self._model.members(key)]

    def holding(self, code: str) -> list[str]:
        """The articles that mention a country."""
        return self._model.holding(code)
