"""The narrow interface that stands behind Briefing, so that another engine can stand there one day.

`store.shelf.Shelf` is the one there is; `docs/scale.md` tells when a person should want another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from store.corrections import Correction, What
from store.errors import StoreError
from store.records import Article, Reading


class Corrections(Protocol):
    """The corrections of one store, each on disk when the call returns."""

    def all(self) -> tuple[Correction, ...]:
        """All that were ever made, in order; the very same object while nothing changed."""
        ...

    def append(self, what: What, target: Mapping[str, Any], value: Mapping[str, Any], at: str) -> Correction:
        """Make one."""
        ...

    def undo(self) -> Correction | None:
        """Take back the last one in force."""
        ...

    def redo(self) -> Correction | None:
        """Put the one that was undone last in force again."""
        ...


class Engine(Protocol):
    """Keeps articles with their readings, whole or not at all, for any number of programs at once.

    Every method may raise StoreError; what was stored before is then as it was.
    """

    @property
    def log(self) -> Corrections:
        """The corrections."""
        ...

    @property
    def old(self) -> set[str]:
        """Articles that were got and are kept in an older form."""
        ...

    def ids(self) -> list[str]:
        """All articles in the order of adding."""
        ...

    def get(self, article_id: str) -> tuple[Article, Reading]:
        """One article with its reading."""
        ...

    def holds(self, article_id: str) -> bool:
        """True if the article is there, whole."""
        ...

    def put(self, article: Article, reading: Reading) -> bool:
        """Add an article; False if it was there already."""
        ...

    def replace(self, article: Article, reading: Reading) -> None:
        """Put another reading of an article in the place of the former one."""
        ...

    def migrate(self, article_id: str) -> None:
        """Put an article of an older form into the present one."""
        ...

    def mark(self, article_id: str) -> object:
        """Changes when the article is written anew."""
        ...

    def state(self) -> object:
        """Changes when anything is written, by whatever program; quick to ask."""
        ...

    def faults(self) -> list[StoreError]:
        """What is damaged beside the articles."""
        ...
