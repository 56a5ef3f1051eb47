"""Articles on disk: one TinyDB file each, and a TinyDB catalogue of them.

    articles/<id>.json    tables `article`, `reading`, `countries`, `actors`, `claims`
    former/<id>.json      what an article's file held before it was read anew
    digests/              see `store.segments`
    catalogue.json        see `store.catalogue`
    lock                  held by whoever writes

The article's own file is the truth; the catalogue can be made anew from them, and an article that is
missing from it is taken in again, so that a fault of the catalogue stops nothing.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from store import wire
from store.catalogue import FORMAT, Catalogue, Facts, Signature, check_format, facts_of, signature
from store.corrections import now
from store.corrections.log import Log
from store.digest import Digest, Outline, digest_of
from store.errors import Missing, StoreError
from store.files import WholeFile, damaged, refused, unwritable
from store.locks import turn
from store.parts import Read
from store.records import Article, Reading
from store.segments import At, Segments
from store.text import one_line
from store.written import ordered, written_in

__all__ = ["FORMAT", "Shelf", "read_article", "write_article"]

OLD = f"before-{FORMAT}"  # the folder for files of older forms
_ROWS = ("countries", "actors", "claims")


def write_article(
    path: Path,
    article: Article,
    reading: Reading,
    *,
    added: str = "",
    temporary: Path | None = None,
    former: Path | None = None,
) -> None:
    """Keep an article and its reading in one TinyDB file, whole or not at all.

    Args:
        path: the file.
        article: what is kept.
        reading: of the same article.
        added: when it was added first, ISO 8601 in UTC.
        temporary: the folder for temporary files; by default the file's own.
        former: where to keep what the file held before.

    Raises:
        StoreError: where it cannot be written, or would not come out again as it went in.
    """
    kept = wire.reading_out(article, reading)
    facts = {"format": FORMAT, **wire.article_out(article), "added": added}
    try:
        same = wire.article_in(facts) == article and wire.reading_in(article, kept) == reading
        why = "it would come out changed"
    except (wire.Malformed, ValueError) as error:
        same, why = False, str(error)
    if not same:
        raise StoreError(
            f"The article “{one_line(article.title)[:60]}” cannot be kept ({one_line(why)}); "
            "nothing was written, please report it."
        )
    with WholeFile(path, temporary=temporary, former=former).anew() as db:
        db.table("article").insert(facts)
        for name in _ROWS:
            db.table(name).insert_multiple(kept.pop(name))
        db.table("reading").insert(kept)


def read_article(path: Path) -> tuple[Article, Reading]:
    """The article and the reading that a file holds.

    Raises:
        StoreError: where the file is missing, unreadable, damaged or from a newer program.
    """
    article, reading, *_ = _read(path)
    return article, reading


def _read(path: Path) -> tuple[Article, Reading, str, int]:
    """Also when it was added, and the version of the form that it is in."""
    tables = WholeFile(path).read()
    if tables is None:
        fault, remedy = "is missing", "restore it from a backup or add the article again"
        raise Missing(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)
    try:
        facts: dict[str, Any] = next(iter(tables["article"].values()))
        form = check_format(facts.get("format"), path)
        article = wire.article_in(facts)
        rows = {name: list(tables.get(name, {}).values()) for name in _ROWS}
        kept: dict[str, Any] = next(iter(tables["reading"].values()))
        reading = wire.reading_in(article, {**kept, **rows})
    except (wire.Malformed, KeyError, StopIteration, ValueError, TypeError) as error:
        raise damaged(path, str(error) or "a table is empty") from error
    added = facts.get("added", "")
    if not isinstance(added, str):
        raise damaged(path, "added is no text")
    if form < 2:  # it was written once, when it was added
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        added = written.isoformat(timespec="microseconds")
    return article, reading, added, form


class Shelf:
    """The articles of one store."""

    def __init__(self, folder: Path) -> None:
        """Look at a folder; nothing is made before the first `put`.

        Raises:
            StoreError: where it cannot be a store.
        """
        self.folder = Path(os.path.realpath(folder))
        self.articles = self.folder / "articles"
        self.catalogue = Catalogue(self.folder)
        self.log = Log(self.folder)
        self.segments = Segments(self.folder)
        self._facts: tuple[tuple[Signature, ...], dict[str, Facts]] | None = None
        self.old: set[str] = set()
        """Articles that were got and are in an older form."""
        shown = one_line(str(folder))
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
            StoreError: where the catalogue is from a newer program.
        """
        written = written_in(self.articles)
        return ordered(self.catalogue.rows()[0], written)

    def facts(self) -> dict[str, Facts]:
        """What the catalogue knows of each article that is there, in the order of adding.

        An article that it does not list, or no longer rightly, is left out: `get` it.

        Raises:
            Newer: where the catalogue is from a newer program.
        """
        state = self.state()[:3]
        if self._facts is None or self._facts[0] != state or not _settled(state[2]):
            there = self.there()
            rows = self.catalogue.rows()[0]
            self._facts = (state, {key: row for key, row in rows.items() if key in there and not row.stale})
        return dict(self._facts[1])

    def faults(self) -> list[StoreError]:
        """What is damaged beside the articles: the catalogue, which is done without, and the corrections."""
        faults = self.catalogue.rows()[1]
        try:
            self.log.all()
        except StoreError as error:
            faults.append(error)
        return faults

    def get(self, article_id: str) -> tuple[Article, Reading]:
        """An article and its reading.

        Raises:
            StoreError: as `read_article`.
        """
        return self.got(article_id)[:2]

    def got(self, article_id: str) -> tuple[Article, Reading, str]:
        """An article, its reading, and when it was added.

        Raises:
            StoreError: as `read_article`, and where the file holds another article.
        """
        path = self.path(article_id)
        article, reading, added, form = _read(path)
        if article.id != article_id:
            raise damaged(path, "it holds another article")
        (self.old.add if form < FORMAT else self.old.discard)(article_id)
        return article, reading, added

    def holds(self, article_id: str) -> bool:
        """True if the article is on the shelf, whole.

        Raises:
            StoreError: where its file is there and damaged.
        """
        path = self.path(article_id)
        if not (path.exists() or path.is_symlink()):
            return False
        self.get(article_id)
        return True

    def put(self, article: Article, reading: Reading) -> bool:
        """Keep an article; False if it was there already, and then nothing is changed.

        Raises:
            StoreError: where it cannot be kept; nothing that was stored is touched.
        """
        path = self.path(article.id)
        with self.turn():
            if self.holds(article.id):
                return False
            added = now()
            # The article first: one that the catalogue does not list is found again, while an entry for an
            # article that is not there would be a lie; so a catalogue that takes nothing loses nothing.
            write_article(path, article, reading, added=added, temporary=self.folder)
            with contextlib.suppress(StoreError):
                self.catalogue.note(self._row(article, reading, added))
            return True

    def replace(self, article: Article, reading: Reading) -> None:
        """Keep another reading of an article that is there; the former one is kept beside.

        Raises:
            StoreError: where it cannot be kept, and then the former one is there as it was.
        """
        path = self.path(article.id)
        with self.turn(self.folder / "former"):
            _, before, added = self.got(article.id)
            # A row that says so first: whatever happens between, no row is taken for one of the new.
            self.catalogue.note(facts_of(article, before, added)._replace(stale=True))
            former = self.folder / "former" / path.name
            write_article(path, article, reading, added=added, temporary=self.folder, former=former)
            with contextlib.suppress(StoreError):
                self.catalogue.note(self._row(article, reading, added))

    def migrate(self, article_id: str) -> None:
        """Put an article of an older form into the present one; the old file is kept in a folder of its own.

        Raises:
            StoreError: where that cannot be written; the old one, which can be read all the same, stays.
        """
        kept = self.folder / OLD
        with self.turn(kept):
            article, reading, added = self.got(article_id)
            if article_id not in self.old:
                return  # another program was quicker
            path = self.path(article_id)
            write_article(path, article, reading, added=added, temporary=self.folder, former=kept / path.name)
            self.old.discard(article_id)
            with contextlib.suppress(StoreError):
                self.catalogue.note(self._row(article, reading, added))

    def _row(self, article: Article, reading: Reading, added: str) -> Facts:
        """The row of an article whose file has just been written, its digest put in."""
        at: At | tuple[()] = ()
        with contextlib.suppress(StoreError, OSError):  # it can be made anew at any time
            (at,) = self.segments.append([digest_of(article, reading)])
        return facts_of(article, reading, added)._replace(at=at, mark=self.written(article.id))

    def written(self, article_id: str) -> tuple[int, ...]:
        """When the article's file was written, in nanoseconds, and its size; nothing where there is none."""
        return (signature(self.path(article_id)) or (0,))[1:]

    def look(self) -> tuple[list[str], dict[str, Facts]]:
        """All articles in the order of adding, and the rows of those whose file is as when its row was made.

        Raises:
            StoreError: where the catalogue is from a newer program, or the folder cannot be looked at.
        """
        written = written_in(self.articles)
        rows = self.catalogue.rows()[0]
        known = {
            key: row
            for key, row in rows.items()
            if row.mark and not row.stale and written.get(key) == row.mark
        }
        return ordered(rows, written), known

    def known_row(self, article_id: str) -> Facts | None:
        """The same for one article; None where there is none, at a cost that does not grow with the store.

        Raises:
            StoreError: where the catalogue is from a newer program.
        """
        row = self.catalogue.row(article_id)
        return None if row is None or row.stale or row.mark != self.written(article_id) else row

    def outlines(self, rows: Sequence[Facts]) -> Iterator[Outline | None]:
        """The outline of each article; None where its digest is gone or damaged."""
        return self.segments.outlines([_at(row) for row in rows])

    def digest(self, row: Facts) -> Digest | None:
        """The digest of an article; None where it is gone or damaged."""
        return self.segments.digest(_at(row))

    def actors(self, row: Facts) -> list[str] | None:
        """The ids of an article's actors, in order; None where its digest is gone or damaged."""
        return self.segments.actors(_at(row))

    def note(self, found: Sequence[Read]) -> list[Facts]:
        """Put digests of articles into the catalogue that had none; an article that has changed since is left.

        Raises:
            StoreError: where that cannot be written.
        """
        with self.turn():
            same = [one for one in found if one.mark and one.mark == self.written(one.article.id)]
            try:
                places = self.segments.append(digest_of(one.article, one.reading) for one in same)
            except OSError as error:
                raise unwritable(self.segments.folder, error) from error
            rows = [
                facts_of(one.article, one.reading, one.added)._replace(mark=one.mark, at=at)
                for one, at in zip(same, places, strict=True)
            ]
            self.catalogue.note(*rows)
        return rows

    def state(self) -> tuple[Signature, ...]:
        """Changes when another program changes the store; costs four looks at the disk."""
        return (
            *self.catalogue.state(),
            signature(self.articles),
            signature(self.folder / "corrections.json"),
        )

    def mark(self, article_id: str) -> Signature:
        """Changes when the article's file is written anew."""
        return signature(self.articles / f"{article_id}.json")

    def path(self, article_id: str) -> Path:
        """An article's file.

        Raises:
            StoreError: where that is no id, or the folder of articles is a link.
        """
        if not wire.is_id(article_id):
            raise StoreError(f"{one_line(article_id)[:40]!r} is no article's id; choose one from the list.")
        if self.articles.is_symlink():
            raise refused(self.articles)
        return self.articles / f"{article_id}.json"

    def there(self) -> set[str]:
        """The ids of all files of articles, whole or damaged.

        Raises:
            StoreError: where the folder cannot be looked at.
        """
        return set(written_in(self.articles))

    @contextmanager
    def turn(self, *inner: Path) -> Iterator[None]:
        """One writer at a time, whatever program it is in.

        Raises:
            StoreError: where the turn does not come, or the store cannot be written.
        """
        with turn(self.folder, self.articles, *inner):
            yield


def _at(row: Facts) -> At | None:
    return row.at if len(row.at) == 7 else None  # pyright: ignore[reportReturnType]


def _settled(folder: Signature) -> bool:
    """True if a folder was changed so long ago that its time tells the next change from the last."""
    return folder is None or time.time_ns() - folder[1] > 2_000_000_000
