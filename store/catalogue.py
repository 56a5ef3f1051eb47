"""The catalogue: what a list of articles shows, without opening a single one.

    catalogue.json    table `articles`: a row an article
    recent.json       table `articles`: the rows since, of which a later one counts

Adding rewrites `recent.json` alone, so that its cost does not grow with the store; when that is full,
its rows go into `catalogue.json`. Both can always be made anew from the articles. A row says nothing of
whether its article is there: that, the folder of articles tells.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from store import wire
from store.errors import Damaged, Newer, StoreError
from store.files import WholeFile, damaged
from store.records import Article, Reading
from store.text import one_line

FORMAT = 2
"""Version of the form on disk, which every row and article carries. 2: an article tells when it was added,
its row in the catalogue how it meets each country."""

RECENT = 200
"""Rows that are kept apart before they go into the catalogue."""


class Facts(NamedTuple):
    """What the catalogue knows of an article.

    Attributes:
        added: when it was added, ISO 8601 in UTC; it settles the order.
        met: for each country, by code: how many mentions, how many claims are about it, how many are by
            actors of it.
        stale: its article was about to be rewritten, so that the row may be of before.
        mark: of the article's file when the row was made: when it was written, in nanoseconds, and its size.
        at: where its digest is, see `store.segments`; nothing where it has none yet.
    """

    id: str
    title: str
    publisher: str
    date: str
    language: str
    length: int
    added: str
    countries: int
    actors: int
    claims: int
    met: tuple[tuple[str, int, int, int], ...] = ()
    stale: bool = False
    mark: tuple[int, ...] = ()
    at: tuple[int, ...] = ()


def facts_of(article: Article, reading: Reading, added: str) -> Facts:
    """The row of an article."""
    about = Counter(code for claim in reading.claims for code in set(claim.countries))
    homes = {actor.id: actor.country for actor in reading.actors}
    by = Counter(homes.get(claim.actor or "") for claim in reading.claims)
    mentions = {country.code: len(country.mentions) for country in reading.countries}
    codes = dict.fromkeys((*mentions, *about, *(code for code in by if code)))
    return Facts(
        article.id,
        article.title,
        article.publisher,
        article.date,
        article.language,
        len(article.text),
        added,
        len(reading.countries),
        len(reading.actors),
        len(reading.claims),
        tuple((code, mentions.get(code, 0), about[code], by[code]) for code in codes),
    )


class Catalogue:
    """The rows on disk. Only one who holds the store's turn may call what writes."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "catalogue.json"
        self.recent = folder / "recent.json"
        self._folder = folder
        self._known: dict[Path, tuple[Signature, list[Facts]]] = {}

    def rows(self) -> tuple[dict[str, Facts], list[StoreError]]:
        """Each article's row by id in the order of adding, and what of the catalogue is damaged.

        Raises:
            Newer: where it was written by a newer program.
        """
        faults: list[StoreError] = []
        found: list[Facts] = []
        # the recent ones first: when a writer moves them over between, they are seen twice, not never
        for path in (self.recent, self.path):
            try:
                found[:0] = self._rows_in(path)
            except Newer:
                raise
            except StoreError as error:
                faults.append(error)
        return {row.id: row for row in found}, faults

    def row(self, article_id: str) -> Facts | None:
        """An article's row; None where there is none that can be read.

        Raises:
            Newer: where it was written by a newer program.
        """
        for path in (self.recent, self.path):
            try:
                rows = self._rows_in(path)
            except Newer:
                raise
            except StoreError:
                continue
            found = next((row for row in reversed(rows) if row.id == article_id), None)
            if found is not None:
                return found
        return None

    def note(self, *new: Facts) -> None:
        """Put rows in, on disk.

        Raises:
            StoreError: where it cannot; the catalogue is then as it was.
        """
        rows = [*self._rows_in(self.recent), *new]
        if len(rows) > RECENT:
            try:
                old = self._rows_in(self.path)
            except Damaged:
                pass  # it stays as it is, and so the rows stay where they are
            else:
                merged = {one.id: one for one in (*old, *rows)}
                self._keep(self.path, merged.values())
                rows = []
        self._keep(self.recent, rows)

    def rebuild(self, rows: Iterable[Facts]) -> None:
        """Make the catalogue anew of these rows.

        Raises:
            StoreError: where it cannot be written.
        """
        self._keep(self.path, sorted(rows, key=lambda row: (row.added, row.id)))
        self._keep(self.recent, ())

    def state(self) -> tuple[Signature, Signature]:
        """Changes when the catalogue changes; costs two looks at the disk."""
        return signature(self.path), signature(self.recent)

    def _keep(self, path: Path, rows: Iterable[Facts]) -> None:
        kept = list(rows)
        with WholeFile(path, temporary=self._folder).anew() as db:
            db.table("articles").insert_multiple([_out(row) for row in kept])
        self._known[path] = (signature(path), kept)

    def _rows_in(self, path: Path) -> list[Facts]:
        now = signature(path)
        known = self._known.get(path)
        if known is not None and known[0] == now:
            return list(known[1])
        storage = WholeFile(path)
        tables = storage.read() or {}
        rows = [_in(row, path) for row in tables.get("articles", {}).values()]
        self._known[path] = (now, rows)
        return list(rows)


Signature = tuple[int, int, int] | None


def signature(path: Path) -> Signature:
    """What tells one generation of a file from another; None where there is none."""
    try:
        found = os.stat(path, follow_symlinks=False)  # noqa: PTH116 - quicker
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns, found.st_size)


def check_format(kept: object, path: Path) -> int:
    """The version of the form that a file is in.

    Raises:
        StoreError: where it is none, or of a newer program.
    """
    if type(kept) is not int or kept < 1:
        raise damaged(path, "without a version")
    if kept > FORMAT:
        fault, remedy = "was written by a newer briefing-tui", "update this one"
        raise Newer(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)
    return kept


_FIELDS = itemgetter(
    "id", "title", "publisher", "date", "language", "length", "countries", "actors", "claims"
)
_TYPES = (str, str, str, str, str, int, int, int, int)
_MET, _MARKS, _AT = {(str, int, int, int)}, {(), (int,) * 2}, {(), (int,) * 7}


def _out(row: Facts) -> dict[str, Any]:
    kept: dict[str, Any] = {"format": FORMAT, **row._asdict(), "met": [list(one) for one in row.met]}
    for name in ("mark", "at"):
        kept[name] = list(kept[name])
    for name in ("stale", "mark", "at"):
        if not kept[name]:
            del kept[name]
    return kept


def _in(row: dict[str, Any], path: Path) -> Facts:
    if type(row.get("format")) is not int or row["format"] != FORMAT:
        check_format(row.get("format"), path)
    try:
        fields = _FIELDS(row)
        met = tuple(map(tuple, row.get("met", ())))
        added = row.get("added", "")
        mark, at = tuple(row.get("mark", ())), tuple(row.get("at", ()))
        right = (
            tuple(map(type, fields)) == _TYPES
            and type(added) is str
            and _MET.issuperset([tuple(map(type, one)) for one in met])
            and tuple(map(type, mark)) in _MARKS
            and tuple(map(type, at)) in _AT
        )
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(path, f"a row without {error}") from error
    key, *texts = fields[:5]
    if not right or not wire.is_id(key):
        raise damaged(path, "a row of wrong types")
    # most text needs no cleaning, and there are ten thousand rows
    texts = [one if one.isprintable() else one_line(one) for one in texts]
    stale = row.get("stale") is True
    return Facts._make((key, *texts, fields[5], added, *fields[6:], met, stale, mark, at))
