"""The narrow interface that stands behind Briefing, so that another engine can stand there one day.

`store.shelf.Shelf` is the one there is; `docs/scale.md` tells when a person should want another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from store.corrections import Correction, What
from store.digest import Digest, Outline
from store.errors import StoreError
from store.records import Article, Reading

if TYPE_CHECKING:
    from store.catalogue import Facts
    from store.parts import Read


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

    def got(self, article_id: str) -> tuple[Article, Reading, str]:
        """The same, and when it was added."""
        ...

    def look(self) -> tuple[list[str], dict[str, Facts]]:
        """`ids`, and of one and the same moment the rows of those articles that are as when the row was made."""
        ...

    def known_row(self, article_id: str) -> Facts | None:
        """The same for one article."""
        ...

    def written(self, article_id: str) -> tuple[int, ...]:
        """The mark that a row keeps to tell whether its article is as it was."""
        ...

    def outlines(self, rows: Sequence[Facts]) -> Iterator[Outline | None]:
        """The outline of each article; None where its digest is gone."""
        ...

    def digest(self, row: Facts) -> Digest | None:
        """The digest of an article; None where it is gone."""
        ...

    def actors(self, row: Facts) -> list[str] | None:
        """Of the digest the ids of the actors alone, which is far quicker."""
        ...

    def note(self, found: Sequence[Read]) -> list[Facts]:
        """Keep digests that were missing; returns the rows of those articles that are still the same."""
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
