"""All of a briefing in one file, and back.

A backup is a ZIP archive of the store's own files: `articles/<id>.json`, `corrections.json`. What is
derived, the catalogue, is left out. Restoring adds what lacks and puts what is whole in the place of
what is damaged; nothing that is whole is lost, whichever of the two holds it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import NamedTuple

from store import check, wire
from store.corrections.log import Log, read_log
from store.errors import Missing, StoreError
from store.files import damaged, read_whole, replace_whole, unreadable
from store.shelf import Shelf, read_article
from store.text import one_line

_MOST = 64 << 20
"""Bytes of one file in an archive; a larger one was made to do harm."""


_BAD = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    RuntimeError,
)
"""What the archive's own reader says of one that is damaged."""


class Restored(NamedTuple):
    """What became of a backup: how many articles were put in, were there already, and whether the
    corrections are the backup's now."""

    added: int
    known: int
    corrections: bool


def backup(folder: Path, target: Path) -> int:
    """Write all of a store into one file, whole or not at all; returns the number of articles.

    Raises:
        StoreError: where the store is damaged (mend it first, so that a backup is worth having), or the
            file cannot be written.
    """
    shelf = Shelf(folder)
    if not shelf.folder.is_dir():
        raise Missing(f"{one_line(str(folder))} holds nothing to back up; name the store with --store.")
    packed = io.BytesIO()
    count = 0
    with shelf.turn(), zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for article_id in shelf.ids():
            shelf.get(article_id)
            archive.writestr(f"articles/{article_id}.json", read_whole(shelf.path(article_id)) or b"")
            count += 1
        log = Log(shelf.folder)
        log.all()
        if (kept := read_whole(log.path)) is not None:
            archive.writestr("corrections.json", kept)
    replace_whole(target.absolute(), packed.getvalue())
    return count


def restore(folder: Path, source: Path) -> Restored:
    """Put what a backup holds into a store, which may be empty or not.

    Everything in the archive is looked at before anything is written.

    Raises:
        StoreError: where the archive is damaged or the store cannot be written.
    """
    articles, corrections = _unpacked(source)
    shelf = Shelf(folder)
    added = known = 0
    taken = False
    with shelf.turn():
        for article_id, data in articles.items():
            path = shelf.path(article_id)
            if path.exists() or path.is_symlink():
                try:
                    shelf.get(article_id)
                except StoreError:
                    check.set_aside(path)
                else:
                    known += 1
                    continue
            replace_whole(path, data, temporary=shelf.folder)
            added += 1
        if corrections is not None:
            log = Log(shelf.folder)
            if read_whole_or_none(log.path) != corrections:
                try:
                    log.all()
                except StoreError:
                    check.set_aside(log.path)
                # those of now stay in place until the moment in which the backup's take it
                former = check.aside_of(log.path) if log.path.exists() else None
                replace_whole(log.path, corrections, temporary=shelf.folder, former=former)
                taken = True
    check.rebuild(shelf)
    return Restored(added, known, taken)


def read_whole_or_none(path: Path) -> bytes | None:
    """The file's bytes, None where they cannot be had."""
    try:
        return read_whole(path)
    except StoreError:
        return None


def _unpacked(source: Path) -> tuple[dict[str, bytes], bytes | None]:
    """The articles' files by id, and that of the corrections, each one found whole."""
    import tempfile  # noqa: PLC0415 - only here

    articles: dict[str, bytes] = {}
    corrections: bytes | None = None
    try:
        with zipfile.ZipFile(source) as archive, tempfile.TemporaryDirectory() as scratch:
            for info in archive.infolist():
                if info.file_size > _MOST:
                    raise damaged(source, f"{info.filename} is too large")
                data = archive.read(info)
                place = Path(scratch) / "one.json"
                place.write_bytes(data)
                key = info.filename.removeprefix("articles/").removesuffix(".json")
                try:
                    if info.filename == "corrections.json":
                        read_log(place)
                        corrections = data
                    elif info.filename == f"articles/{key}.json" and wire.is_id(key):
                        if read_article(place)[0].id != key:
                            raise damaged(source, f"{info.filename} holds another article")
                        articles[key] = data
                    else:
                        raise damaged(source, f"{info.filename} is nothing of a backup's")
                except StoreError as error:
                    raise damaged(source, f"{info.filename} {error.fault}") from error
    except FileNotFoundError as error:
        raise Missing(f"{one_line(str(source))} does not exist; name a backup.") from error
    except _BAD as error:
        raise damaged(source, "it is no backup") from error
    except OSError as error:
        raise unreadable(source, error) from error
    return articles, corrections
