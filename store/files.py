"""The TinyDB storage beneath a briefing: a file is replaced whole or not at all.

What is written goes to a temporary file in a folder of the same file system, is synced, and takes the
old file's place by a rename, which POSIX makes atomic; then the folder is synced, so that the rename
outlives a power cut. Stock TinyDB overwrites in place and takes a file of no bytes for an empty
database; here a file that cannot be understood is an error, and stays as it is.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.errors import Damaged, Refused, StoreError, Unwritable
from store.text import one_line
from store.turns import give_way

if TYPE_CHECKING:
    from tinydb import TinyDB

Tables = dict[str, dict[str, Any]]

TEMPORARY = ".new-"
"""What a temporary file's name begins with; a writer that holds the lock may sweep them away."""

DEEPEST = 100
"""Lists and objects within each other that are kept; beyond it JSON itself differs between programs."""

_FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))


_NO_LINKS = {
    getattr(errno, name, None) for name in ("EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL")
}


class WholeFile:
    """A JSON file of TinyDB tables, held in memory between `commit`s: what TinyDB calls a storage.

    TinyDB's own writes change only what is held here; nothing reaches the disk before `commit`, and
    what was not committed is forgotten on `close`.
    """

    def __init__(self, path: Path, *, temporary: Path | None = None, former: Path | None = None) -> None:
        """Name the file.

        Args:
            path: the file.
            temporary: the folder for temporary files, of the same file system; by default the file's own.
            former: where `commit` keeps what the file held before, if it is to be kept.
        """
        self.path = path
        self._temporary = temporary
        self._former = former
        self._tables: Tables | None = None
        self._known = False

    def read(self) -> Tables | None:
        """The tables, from the disk the first time; None where there is no file yet.

        Raises:
            StoreError: where the file is there and cannot be read or understood.
        """
        if not self._known:
            data = read_whole(self.path)
            self._tables = None if data is None else decoded(data, self.path)
            self._known = True
        return self._tables

    def write(self, data: Tables) -> None:
        """Hold these tables for the next commit."""
        self._tables = data
        self._known = True

    @contextmanager
    def anew(self) -> Iterator[TinyDB]:
        """A database to fill, empty at first: what the file holds from the end of the block on, whole or not at all.

        Raises:
            StoreError: as `commit`.
        """
        from tinydb import TinyDB  # noqa: PLC0415 - not needed to read

        self.write({})
        with TinyDB(storage=lambda: self) as db:
            yield db
            self.commit()

    def close(self) -> None:
        """Nothing is open."""

    def commit(self) -> None:
        """Put what is held on the disk.

        Raises:
            StoreError: where it cannot be written; the old file is then as it was.
        """
        replace_whole(self.path, encoded(self._tables or {}), temporary=self._temporary, former=self._former)


def damaged(path: Path, why: str) -> Damaged:
    """The error for a file of the store that is there and makes no sense."""
    fault = f"is damaged ({one_line(why)}) and was left as it is"
    remedy = "restore it from a backup, or run `briefing-tui check --repair`, which keeps it aside"
    return Damaged(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def refused(path: Path) -> Refused:
    """The error for a symbolic link inside the store."""
    fault = "is a symbolic link, which the store does not follow"
    remedy = "put the file itself in its place"
    return Refused(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def unwritable(path: Path, error: OSError) -> Unwritable:
    """The error for what the disk does not take."""
    fault = f"cannot be written ({error.strerror or error})"
    remedy = "free some space or mend the permissions. What was stored before is untouched"
    return Unwritable(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def unreadable(path: Path, error: OSError) -> StoreError:
    """The error for what is there and cannot be read."""
    fault = f"cannot be read ({error.strerror or error})"
    remedy = "mend its permissions or restore it from a backup"
    return StoreError(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def read_whole(path: Path) -> bytes | None:
    """The file's bytes; None where there is no file.

    Raises:
        StoreError: where something is there that cannot be read, or is a link, or no file.
    """
    give_way()
    try:
        if path.is_symlink():  # where the flag below does not exist
            raise refused(path)
        handle = os.open(path, os.O_RDONLY | _FLAGS)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if path.is_symlink():
            raise refused(path) from error
        if path.is_dir():
            raise damaged(path, "a folder stands in its place") from error
        raise unreadable(path, error) from error
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            what = "a folder stands" if stat.S_ISDIR(mode) else "something that is no file stands"
            raise damaged(path, f"{what} in its place")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    except OSError as error:
        raise unreadable(path, error) from error
    finally:
        os.close(handle)


def decoded(data: bytes, path: Path) -> Tables:
    """TinyDB tables from the bytes of a file.

    Raises:
        Damaged: where they are none.
    """
    if not data:
        raise damaged(path, "it is empty")
    if data.startswith(b"\xef\xbb\xbf"):
        raise damaged(path, "it begins with a byte order mark")
    try:
        tables = json.loads(
            data.decode("utf-8"), parse_constant=_no_constant, object_pairs_hook=_without_doubles
        )
    except UnicodeDecodeError as error:
        raise damaged(path, "it is no UTF-8") from error
    except _Doubled as error:
        raise damaged(path, str(error)) from error
    except (ValueError, RecursionError) as error:
        raise damaged(path, "it is no JSON") from error
    if not isinstance(tables, dict) or not all(
        isinstance(rows, dict) and all(isinstance(row, dict) for row in rows.values())
        for rows in tables.values()
    ):
        raise damaged(path, "it holds no tables")
    for rows in tables.values():
        if not all(number.isascii() and number.isdecimal() for number in rows):
            raise damaged(path, "a row without number")
    return tables


def encoded(value: object) -> bytes:
    """The value as JSON in UTF-8.

    Raises:
        StoreError: where it holds what JSON cannot give back just so: NaN, lone surrogates, tuples, odd types.
    """
    try:
        _check_exact(value, DEEPEST)
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(
            f"A record cannot be kept ({one_line(str(error))}); nothing was written, please report it."
        ) from error


def replace_whole(
    path: Path, data: bytes, *, temporary: Path | None = None, former: Path | None = None
) -> None:
    """Make `data` the content of `path`, or leave what is there.

    Args:
        path: the file; the new one is its owner's alone.
        data: all that it is to hold.
        temporary: the folder for the temporary file, of the same file system; by default the file's own.
        former: where to keep what the file held before.

    Raises:
        StoreError: naming the file and the remedy.
    """
    folder = temporary or path.parent
    new = folder / f"{TEMPORARY}{os.urandom(8).hex()}"
    try:
        if path.is_symlink():
            raise refused(path)
        try:
            _write_synced(new, data)
            if former is not None:
                _keep_former(path, former, folder)
            os.replace(new, path)  # noqa: PTH105 - every change of the disk is a call of os, for the fault tests
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(new)  # noqa: PTH108
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error


def create_whole(path: Path, data: bytes) -> bool:
    """Make a file with `data` where there is none; False where something of the name is there already.

    Raises:
        StoreError: naming the file and the remedy.
    """
    new = path.parent / f"{TEMPORARY}{os.urandom(8).hex()}"
    try:
        if os.path.lexists(path):
            return False
        try:
            _write_synced(new, data)
            try:
                os.link(new, path)  # a link never takes the place of what is there, a rename does
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
                if os.path.lexists(path):
                    return False
                os.rename(new, path)  # noqa: PTH104
        finally:
            with contextlib.suppress(OSError):
                os.unlink(new)  # noqa: PTH108
        sync_folder(path.parent)
    except FileExistsError:
        return False
    except OSError as error:
        raise unwritable(path, error) from error
    return True


def sync_folder(folder: Path) -> None:
    """Make the names in a folder outlive a power cut."""
    if os.name == "nt":  # Windows opens no folders; its rename is journalled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that lack, its owner's alone; what is there stays as it is.

    Raises:
        OSError: where it cannot be made.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_folder(folder.parent)
    try:
        os.mkdir(folder, 0o700)  # noqa: PTH102
    except FileExistsError:
        if not folder.is_dir():
            raise
    sync_folder(folder.parent)


def link_or_copy(path: Path, other: Path) -> None:
    """Give a file another name, or where the file system has no hard links, another file.

    Raises:
        OSError: where neither can be.
    """
    try:
        os.link(path, other)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _write_synced(other, path.read_bytes())


def sweep(folder: Path) -> None:
    """Take away what writers left that were killed. Only for one that holds the store's lock."""
    for name in os.listdir(folder):
        if name.startswith(TEMPORARY):
            with contextlib.suppress(OSError):
                os.unlink(folder / name)  # noqa: PTH108


def _write_synced(path: Path, data: bytes) -> None:
    handle = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | (_FLAGS & ~getattr(os, "O_NONBLOCK", 0)), 0o600
    )
    try:
        rest = memoryview(data)
        while rest:  # a write may take less than it is given
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep_former(path: Path, former: Path, folder: Path) -> None:
    """Give what `path` holds a second name, taking the place of what had it before."""
    if not path.exists():
        return
    if former.is_symlink():
        raise refused(former)
    link = folder / f"{TEMPORARY}{os.urandom(8).hex()}"
    try:
        link_or_copy(path, link)
        os.replace(link, former)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(link)  # noqa: PTH108
        raise
    # where both names are the same file already, a rename does nothing and leaves the link
    with contextlib.suppress(FileNotFoundError):
        os.unlink(link)  # noqa: PTH108
    if former.parent != path.parent:
        sync_folder(former.parent)


class _Doubled(ValueError):
    pass


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Doubled("a name stands twice in one record")
    return found


def _check_exact(value: object, deep: int) -> None:
    kind = type(value)
    if kind is str or kind is int or kind is float or kind is bool or value is None:
        return
    if not deep:
        raise ValueError(f"more than {DEEPEST} levels within each other")
    if kind is list:
        for one in value:  # pyright: ignore[reportGeneralTypeIssues]
            _check_exact(one, deep - 1)
    elif isinstance(value, Mapping):
        for name, one in value.items():
            if type(name) is not str:
                raise TypeError(f"a name that is no text: {name!r}")
            _check_exact(one, deep - 1)
    else:
        raise TypeError(f"{kind.__name__} is not kept")


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
