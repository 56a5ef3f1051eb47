"""The TinyDB storage beneath a briefing: a file is replaced whole or not at all.

What is written goes to a temporary file in the same folder, is synced, and takes the old file's place
by a rename, which POSIX makes atomic; then the folder is synced, so that the rename outlives a power
cut. Stock TinyDB overwrites in place and takes a file of no bytes for an empty database; here a file
that cannot be understood is an error, and stays as it is.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from store.errors import StoreError
from store.text import one_line

Tables = dict[str, dict[str, Any]]


class WholeFile(Storage):
    """A JSON file of TinyDB tables, held in memory between `commit`s.

    TinyDB's own writes change only what is held here; nothing reaches the disk before `commit`, and
    what was not committed is forgotten on `close`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tables: Tables | None = None
        self._known = False

    def read(self) -> Tables | None:
        """The tables, from the disk the first time; None where there is no file yet.

        Raises:
            StoreError: where the file is there and cannot be read or understood.
        """
        if not self._known:
            self._tables = self._from_disk()
            self._known = True
        return self._tables

    def write(self, data: Tables) -> None:
        """Hold these tables for the next commit."""
        self._tables = data
        self._known = True

    def commit(self) -> None:
        """Put what is held on the disk.

        Raises:
            StoreError: where it cannot be written; the old file is then as it was.
        """
        replace_whole(self.path, encoded(self._tables or {}))

    def _from_disk(self) -> Tables | None:
        shown = one_line(str(self.path))
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(
                f"{shown} cannot be read ({error.strerror}); mend its permissions or restore it from a backup."
            ) from error
        try:
            tables = json.loads(data, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise damaged(self.path, "it is no JSON") from error
        if not isinstance(tables, dict) or not all(
            isinstance(rows, dict) and all(isinstance(row, dict) for row in rows.values())
            for rows in tables.values()
        ):
            raise damaged(self.path, "it holds no tables")
        return tables


def damaged(path: Path, why: str) -> StoreError:
    """The error for a file of the store that is there and makes no sense."""
    return StoreError(
        f"{one_line(str(path))} is damaged ({one_line(why)}) and was left as it is; "
        "restore it from a backup, or move it away."
    )


def encoded(value: object) -> bytes:
    """The value as JSON in UTF-8.

    Raises:
        StoreError: where it holds what JSON cannot give back: NaN, lone surrogates, odd types.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(
            f"A record cannot be kept ({one_line(str(error))}); nothing was written, please report it."
        ) from error


def replace_whole(path: Path, data: bytes) -> None:
    """Make `data` the content of `path`, or leave what is there.

    Raises:
        StoreError: naming the file and the remedy.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        temporary = None
        _sync_folder(path.parent)
    except OSError as error:
        raise StoreError(
            f"{one_line(str(path))} cannot be written ({error.strerror}); free some space or mend the "
            "permissions. What was stored before is untouched."
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders; its rename is journalled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
