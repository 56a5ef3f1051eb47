"""Look through a store for faults, and mend what can be mended; the bad file is always kept aside."""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from store import wire
from store.catalogue import Facts, facts_of
from store.corrections import now
from store.corrections.log import Log, read_log
from store.digest import digest_of
from store.errors import Newer, StoreError
from store.files import TEMPORARY, link_or_copy, make_folder, sync_folder
from store.parts import Read
from store.shelf import OLD, Shelf, read_article
from store.text import one_line

_FILES = frozenset(
    {
        "catalogue.json",
        "recent.json",
        "summary.json",
        "corrections.json",
        "corrections.former.json",
        "lock",
    }
)
_FOLDERS = frozenset({"articles", "former", "aside", "digests", OLD})
_LEFT_BEHIND = 60
"""Seconds after which a temporary file belongs to no writer that still writes it."""


class Fault(NamedTuple):
    """Something that is not as it must be.

    Attributes:
        file: what is at fault.
        fault: what is wrong, in a few words.
        remedy: what to do about it, or what was done.
        mended: it was.
    """

    file: str
    fault: str
    remedy: str
    mended: bool = False


def check(folder: Path) -> list[Fault]:
    """All faults of a store; nothing is changed.

    Raises:
        StoreError: where it cannot be looked at as a whole.
    """
    shelf = Shelf(folder)
    return [] if not shelf.folder.exists() else [_told(error) for _, error in _faults(shelf)]


def repair(folder: Path) -> list[Fault]:
    """Mend what can be mended; returns every fault that was found, and what became of it.

    Raises:
        StoreError: where the store cannot be looked at or written as a whole.
    """
    shelf = Shelf(folder)
    if not shelf.folder.exists():
        return []
    articles = shelf.articles
    found: list[Fault] = []
    if articles.is_symlink() or (articles.exists() and not articles.is_dir()):
        found.append(
            Fault(
                *_told(_error(articles, "is no folder of the store's own", ""))[:2], set_aside(articles), True
            )
        )
    with shelf.turn():
        faults = list(_faults(shelf))
        found += [_mended(shelf, path, error) for path, error in faults]
        if any(fault.mended for fault in found):
            _made_anew(shelf)
    return found


def rebuild(shelf: Shelf) -> list[StoreError]:
    """Make the catalogue anew from the articles; returns what could not be read of them.

    Raises:
        StoreError: where the catalogue cannot be written.
    """
    with shelf.turn():
        return _made_anew(shelf)


def _made_anew(shelf: Shelf) -> list[StoreError]:
    """The same for one who holds the turn."""
    before = shelf.segments.numbers()
    rows: list[Facts] = []
    faults: list[StoreError] = []
    for some in batched(sorted(shelf.there())):
        read: list[Read] = []
        for article_id in some:
            try:
                mark = shelf.written(article_id)
                read.append(Read(*shelf.got(article_id), mark))
            except StoreError as error:
                faults.append(error)
        places: Sequence[tuple[int, ...]] = [()] * len(read)
        with contextlib.suppress(OSError):
            digests = (digest_of(one.article, one.reading) for one in read)
            places = shelf.segments.append(digests, anew=not rows)
        rows += [
            facts_of(one.article, one.reading, one.added)._replace(mark=one.mark, at=at)
            for one, at in zip(read, places, strict=True)
        ]
    shelf.catalogue.rebuild(rows)
    with contextlib.suppress(OSError):  # nobody looks at them any more
        shelf.segments.remove(before)
    return faults


def batched(ids: Sequence[str], most: int = 200) -> Iterator[Sequence[str]]:
    """The ids, so many at a time."""
    for begin in range(0, len(ids), most):
        yield ids[begin : begin + most]


def _error(path: Path, fault: str, remedy: str) -> StoreError:
    return StoreError(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def _told(error: StoreError) -> Fault:
    return Fault(one_line(str(error.file or "")), one_line(error.fault), one_line(error.remedy))


_MENDABLE = "run `briefing-tui check --repair`"


def _faults(shelf: Shelf) -> Iterator[tuple[Path, StoreError]]:
    """Each fault with the file it is of."""
    yield from _strangers(shelf.folder)
    yield from _modes(shelf.folder)
    try:
        rows, faults = _true_rows(shelf)
    except StoreError as error:
        yield error.file or shelf.articles, error
        return
    yield from ((error.file or shelf.articles, error) for error in faults)
    for former in _names(shelf.folder / "former"):
        try:
            read_article(former)
        except StoreError as error:
            yield former, error
    yield from _faults_of_catalogue(shelf, rows)
    for path in (Log(shelf.folder).path, Log(shelf.folder).former):
        try:
            read_log(path)
        except StoreError as error:
            yield path, error


def _faults_of_catalogue(shelf: Shelf, rows: list[Facts]) -> Iterator[tuple[Path, StoreError]]:
    catalogue = shelf.catalogue.path
    try:
        listed, faults = shelf.catalogue.rows()
    except Newer as error:
        yield error.file or catalogue, error
        return
    if faults:
        yield from ((error.file or catalogue, error) for error in faults)
        return
    for row in rows:
        if row.id not in listed:
            yield catalogue, _error(catalogue, f"does not list the article {row.id}", _MENDABLE)
        elif row.id not in shelf.old and not _alike(listed[row.id], row):
            yield catalogue, _error(catalogue, f"lists the article {row.id} wrongly", _MENDABLE)
    there = shelf.there()
    for gone in [one for one in listed if one not in there]:
        remedy = f"restore it from a backup, add it again, or {_MENDABLE} to list it no more"
        yield catalogue, _error(catalogue, f"lists the article {gone}, which is not there", remedy)


def _alike(listed: Facts, row: Facts) -> bool:
    """True if the catalogue's row says what the article does; a digest it may lack."""
    return listed._replace(added=row.added, mark=(), at=()) == row


def _true_rows(shelf: Shelf) -> tuple[list[Facts], list[StoreError]]:
    """The rows as they should be, and what cannot be read, digests that are not their article's too."""
    rows: list[Facts] = []
    faults: list[StoreError] = []
    try:
        listed = shelf.catalogue.rows()[0]
    except StoreError:
        listed = {}  # told elsewhere
    for article_id in sorted(shelf.there()):
        try:
            article, reading, added = shelf.got(article_id)
        except StoreError as error:
            faults.append(error)
            continue
        rows.append(facts_of(article, reading, added))
        at = listed.get(article_id)
        if at is not None and at.at and not at.stale and shelf.digest(at) != digest_of(article, reading):
            fault = f"lists the digest of the article {article_id} wrongly"
            faults.append(_error(shelf.catalogue.path, fault, _MENDABLE))
    return rows, faults


def _names(folder: Path) -> list[Path]:
    try:
        return sorted(folder / name for name in os.listdir(folder))
    except OSError:
        return []


def _strangers(folder: Path) -> Iterator[tuple[Path, StoreError]]:
    """Files that are none of the store's, and those that a writer left."""
    for path in _names(folder):
        if path.name.startswith(TEMPORARY):
            if time.time() - path.lstat().st_mtime > _LEFT_BEHIND:
                yield path, _error(path, "was left by a writer that was killed", _MENDABLE)
        elif path.name not in _FILES | _FOLDERS:
            yield path, _error(path, "is no file of the store", "move it to another folder")
    for path in _names(folder / "articles"):
        if not (path.name.endswith(".json") and wire.is_id(path.name[:-5])):
            yield path, _error(path, "is no article of the store", "move it to another folder")
    for path in _names(folder / "digests"):
        if not (path.name.endswith(".jsonl") and path.name[:-6].isdecimal()) or path.is_symlink():
            yield path, _error(path, "is no file of the store", "move it to another folder")


def _modes(folder: Path) -> Iterator[tuple[Path, StoreError]]:
    """What others than the owner may read, where the system knows owners."""
    if os.name != "posix":
        return
    inner = [folder / name for name in sorted(_FILES | _FOLDERS)]
    names = [one for room in ("articles", "former", "digests") for one in _names(folder / room)]
    for path in [*inner, *names]:
        try:
            mode = path.lstat().st_mode
        except OSError:
            continue
        if (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) and mode & 0o077:
            yield (
                path,
                _Open(
                    f"{one_line(str(path))} can be read by others; {_MENDABLE}.",
                    file=path,
                    fault=f"can be read by others (mode {stat.S_IMODE(mode):o})",
                    remedy=_MENDABLE,
                ),
            )


class _Open(StoreError):
    """A file that others may read."""


def _mended(shelf: Shelf, path: Path, error: StoreError) -> Fault:
    """Mend one fault, if it can be."""
    told = _told(error)
    catalogue = shelf.catalogue
    if isinstance(error, Newer):
        return told
    if isinstance(error, _Open):
        path.chmod(0o700 if path.is_dir() else 0o600)
        return told._replace(remedy="is its owner's alone now", mended=True)
    if not os.path.lexists(path) and not path.name.startswith(TEMPORARY):
        return told._replace(remedy="is made anew", mended=True) if path == catalogue.path else told
    if path.name.startswith(TEMPORARY):
        return told._replace(remedy="was taken away", mended=True)  # by taking the turn
    if path in (catalogue.path, catalogue.recent):
        kept = (
            "" if error.remedy.endswith(_MENDABLE) or "list it no more" in error.remedy else set_aside(path)
        )
        return told._replace(remedy=f"made anew from the articles{kept and '; ' + kept}", mended=True)
    log = Log(shelf.folder)
    if path in (log.path, log.former):
        kept = set_aside(path)
        if path == log.path and log.former.exists() and _whole(log.former):
            link_or_copy(log.former, path)
            sync_folder(path.parent)
            kept = f"the former one, without the last correction, is in its place; {kept}"
        return told._replace(remedy=kept, mended=True)
    if (
        path.parent in (shelf.articles, shelf.folder / "former")
        and "no article of the store" not in error.fault
    ):
        kept = set_aside(path)
        former = shelf.folder / "former" / path.name
        if path.parent == shelf.articles:
            try:
                read_article(former)
            except StoreError:
                return told._replace(remedy=f"restore it from a backup or add it again; {kept}", mended=True)
            link_or_copy(former, path)
            sync_folder(path.parent)
            kept = f"the former reading is in its place; {kept}"
        return told._replace(remedy=kept, mended=True)
    return told


def _whole(path: Path) -> bool:
    try:
        read_log(path)
    except StoreError:
        return False
    return True


def aside_of(path: Path) -> Path:
    """Where a file of the store may be kept aside: a free name in the folder for it, which is made."""
    folder = path.parent if path.parent.name not in _FOLDERS else path.parent.parent
    make_folder(folder / "aside")
    stamp = now().replace(":", "").replace(".", "")[:21]
    return folder / "aside" / f"{stamp}-{path.name}"


def set_aside(path: Path) -> str:
    """Move a bad file out of the way, its bytes unchanged; says where it is."""
    kept = aside_of(path)
    os.replace(path, kept)  # noqa: PTH105
    sync_folder(kept.parent)
    sync_folder(path.parent)
    return f"the bad one is kept as {one_line(str(kept))}"
