"""Articles on disk: one TinyDB file each, and a TinyDB catalogue of them.

    catalogue.json        table `articles`: what the list of articles shows
    articles/<id>.json    tables `article`, `reading`, `countries`, `actors`, `claims`

The article's own file is the truth; the catalogue can be made anew from them, and an article that is
missing from it is taken in again. Writers take turns by a lock file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tinydb import TinyDB

from store import wire
from store.errors import StoreError
from store.files import WholeFile, damaged
from store.records import Article, Reading
from store.text import one_line

FORMAT = 1
"""Version of the form on disk; raised when an older program could no longer read it."""

_ID = re.compile(r"[0-9a-f]{16}")
_ROWS = ("countries", "actors", "claims")


def write_article(path: Path, article: Article, reading: Reading) -> None:
    """Keep an article and its reading in one TinyDB file, whole or not at all.

    Raises:
        StoreError: where it cannot be written.
    """
    storage = WholeFile(path)
    storage.write({})
    kept = wire.reading_out(article, reading)
    with TinyDB(storage=lambda: storage) as db:
        db.table("article").insert({"format": FORMAT, **wire.article_out(article)})
        for name in _ROWS:
            db.table(name).insert_multiple(kept.pop(name))
        db.table("reading").insert(kept)
        storage.commit()


def read_article(path: Path) -> tuple[Article, Reading]:
    """The article and the reading that a file holds.

    Raises:
        StoreError: where the file is missing, unreadable, damaged or from a newer program.
    """
    storage = WholeFile(path)
    if storage.read() is None:
        raise StoreError(
            f"{one_line(str(path))} is missing; restore it from a backup or add the article again."
        )
    with TinyDB(storage=lambda: storage) as db:
        try:
            facts = db.table("article").all()[0]
            _check_format(facts.get("format"), path)
            article = wire.article_in(facts)
            rows = {name: db.table(name).all() for name in _ROWS}
            return article, wire.reading_in(article, {**db.table("reading").all()[0], **rows})
        except (wire.Malformed, IndexError, ValueError) as error:
            raise damaged(path, str(error)) from error


def _check_format(found: object, path: Path) -> None:
    if isinstance(found, int) and found > FORMAT:
        raise StoreError(
            f"{one_line(str(path))} was written by a newer briefing-tui; install that version to open it."
        )
    if found != FORMAT:
        raise damaged(path, "it tells no known format")


class Shelf:
    """The folder of one briefing. Made when something is first put into it, not before."""

    def __init__(self, folder: Path) -> None:
        """Look at the folder.

        Raises:
            StoreError: where there is something else than a folder, or one that cannot be read.
        """
        self.folder = folder.resolve()
        self._articles = self.folder / "articles"
        self._catalogue = self.folder / "catalogue.json"
        shown = one_line(str(self.folder))
        try:
            if self.folder.exists() and not self.folder.is_dir():
                raise StoreError(f"{shown} is a file, not a folder; name another place with --store.")
            if self.folder.is_dir():
                os.listdir(self.folder)
        except OSError as error:
            raise StoreError(
                f"{shown} cannot be opened ({error.strerror}); mend its permissions or name another --store."
            ) from error

    def ids(self) -> list[str]:
        """The articles' ids in the order in which they were added.

        Raises:
            StoreError: where the catalogue is damaged or from a newer program.
        """
        listed = [row["id"] for row in self._listed()]
        there = self._there()
        return [one for one in listed if one in there] + sorted(there.difference(listed))

    def get(self, article_id: str) -> tuple[Article, Reading]:
        """An article and its reading.

        Raises:
            StoreError: as `read_article`.
        """
        return read_article(self._path(article_id))

    def holds(self, article_id: str) -> bool:
        """True if the article is on the shelf, whole.

        Raises:
            StoreError: where its file is there and damaged, or the catalogue is.
        """
        self._listed()
        if not self._path(article_id).exists():
            return False
        self.get(article_id)
        return True

    def put(self, article: Article, reading: Reading) -> bool:
        """Keep an article; False if it was there already, and then nothing is changed.

        Raises:
            StoreError: where it cannot be kept; nothing that was stored is touched.
        """
        with self._turn():
            if self.holds(article.id):
                return False
            # The article first: one that the catalogue does not list is found again, while an entry
            # for an article that is not there would be a lie.
            write_article(self._path(article.id), article, reading)
            storage = WholeFile(self._catalogue)
            with TinyDB(storage=lambda: storage) as db:
                table = db.table("articles")
                table.insert(
                    {
                        "format": FORMAT,
                        **wire.article_facts(article),
                        "countries": len(reading.countries),
                        "actors": len(reading.actors),
                        "claims": len(reading.claims),
                    }
                )
                storage.commit()
            return True

    def _path(self, article_id: str) -> Path:
        if not _ID.fullmatch(article_id):
            raise StoreError(f"{one_line(article_id)[:40]!r} is no article's id; choose one from the list.")
        return self._articles / f"{article_id}.json"

    def _there(self) -> set[str]:
        try:
            return {
                name[:-5]
                for name in os.listdir(self._articles)
                if name.endswith(".json") and _ID.fullmatch(name[:-5])
            }
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise StoreError(
                f"{one_line(str(self._articles))} cannot be opened ({error.strerror}); mend its permissions."
            ) from error

    def _listed(self) -> list[dict[str, Any]]:
        storage = WholeFile(self._catalogue)
        if storage.read() is None:
            return []
        with TinyDB(storage=lambda: storage) as db:
            rows = [dict(row) for row in db.table("articles").all()]
        for row in rows:
            _check_format(row.get("format"), self._catalogue)
            if not isinstance(row.get("id"), str):
                raise damaged(self._catalogue, "an article without id")
        return rows

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One writer at a time, whatever program it is in."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - only writers need it

        shown = one_line(str(self.folder))
        try:
            for folder in (self.folder, self._articles):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(self.folder / "lock", timeout=20, mode=0o600)
            with lock:
                yield
        except Timeout:
            raise StoreError(
                f"{shown} is being written by another program for over 20 seconds; end it and try again."
            ) from None
        except OSError as error:
            raise StoreError(
                f"{shown} cannot be written ({error.strerror}); mend its permissions or name another --store."
            ) from error
