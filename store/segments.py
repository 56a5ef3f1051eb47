"""Digests on disk: lines put one behind another into files that are never rewritten.

    digests/<number>.jsonl    two lines a digest; where an article's are, its row in the catalogue tells

They are derived from the articles. A digest that was torn by a power cut or is gone does not have the
checksum that the catalogue tells, and is made anew; so nothing here waits for the disk.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from store.digest import VERSION, Detail, Digest, Outline
from store.files import make_folder, refused
from store.lines import actors_in, detail_in, lines_of, outline_in
from store.turns import give_way

At = tuple[int, int, int, int, int, int, int]
"""Where a digest is: its version, file, offset, the bytes of its two lines, and their CRC-32."""

FULL = 16 << 20
"""Bytes after which another file is begun."""

_FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_BINARY", "O_CLOEXEC"))


class Segments:
    """The files of one store. Only one who holds the store's turn may call what writes."""

    def __init__(self, folder: Path) -> None:
        """Name the store's folder, resolved."""
        self.folder = folder / "digests"

    def path(self, number: int) -> Path:
        """A file by its number."""
        return self.folder / f"{number:06}.jsonl"

    def numbers(self) -> list[int]:
        """Of the files that there are."""
        try:
            names = os.listdir(self.folder)
        except OSError:
            return []
        return sorted(int(name[:-6]) for name in names if name.endswith(".jsonl") and name[:-6].isdecimal())

    def append(self, digests: Iterable[Digest], *, anew: bool = False) -> list[At]:
        """Put digests in; returns where they are. With `anew`, into files of their own.

        Raises:
            OSError, StoreError: where they cannot be; what was there stays.
        """
        if self.folder.is_symlink():
            raise refused(self.folder)
        make_folder(self.folder)
        number = max(self.numbers(), default=0) + anew or 1
        places: list[At] = []
        waiting: list[bytes] = []
        handle, size = self._open(number)
        try:
            for digest in digests:
                if size >= FULL:
                    _write(handle, waiting)
                    os.close(handle)
                    number += 1
                    handle, size = self._open(number)
                first, second = lines_of(digest)
                crcs = zlib.crc32(first), zlib.crc32(second)
                places.append((VERSION, number, size, len(first), len(second), *crcs))
                waiting += [first, b"\n", second, b"\n"]
                size += len(first) + len(second) + 2
            _write(handle, waiting)
        finally:
            os.close(handle)
        return places

    def remove(self, numbers: Iterable[int]) -> None:
        """Take files away that the catalogue speaks of no more."""
        for number in numbers:
            os.unlink(self.path(number))  # noqa: PTH108

    def outlines(self, places: Sequence[At | None]) -> Iterator[Outline | None]:
        """The outline at each place; None where there is none, or a damaged one."""
        opened, handle = 0, -1
        try:
            for at in places:
                if at is None or at[0] != VERSION:
                    yield None
                    continue
                if at[1] != opened:
                    if handle >= 0:
                        os.close(handle)
                    opened, handle = at[1], self._look(at[1])
                line = _read(handle, at[2], at[3], at[5])
                yield None if line is None else _outline(line)
        finally:
            if handle >= 0:
                os.close(handle)

    def digest(self, at: At | None) -> Digest | None:
        """The digest at a place; None where there is none, or a damaged one."""
        if at is None or at[0] != VERSION:
            return None
        handle = self._look(at[1])
        try:
            first = _read(handle, at[2], at[3], at[5])
            second = _read(handle, at[2] + at[3] + 1, at[4], at[6])
        finally:
            if handle >= 0:
                os.close(handle)
        outline = None if first is None else _outline(first)
        detail = None if outline is None or second is None else _detail(second, outline)
        return None if outline is None or detail is None else Digest(outline, detail)

    def actors(self, at: At | None) -> list[str] | None:
        """The ids of the actors of the digest at a place; None where there is none, or a damaged one."""
        if at is None or at[0] != VERSION:
            return None
        handle = self._look(at[1])
        try:
            line = _read(handle, at[2] + at[3] + 1, at[4], at[6])
        finally:
            if handle >= 0:
                os.close(handle)
        try:
            return None if line is None else actors_in(line)
        except ValueError:
            return None

    def _open(self, number: int) -> tuple[int, int]:
        path = self.path(number)
        if path.is_symlink():
            raise refused(path)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _FLAGS, 0o600)
        return handle, os.fstat(handle).st_size

    def _look(self, number: int) -> int:
        try:
            if self.folder.is_symlink():
                return -1
            return os.open(self.path(number), os.O_RDONLY | _FLAGS | getattr(os, "O_NONBLOCK", 0))
        except OSError:
            return -1


def _write(handle: int, waiting: list[bytes]) -> None:
    rest = memoryview(b"".join(waiting))
    waiting.clear()
    while rest:
        give_way()
        rest = rest[os.write(handle, rest) :]


def _read(handle: int, offset: int, length: int, crc: int) -> bytes | None:
    if handle < 0:
        return None
    give_way()
    try:
        os.lseek(handle, offset, os.SEEK_SET)
        line = os.read(handle, length)
    except (OSError, OverflowError, ValueError):
        return None
    return line if len(line) == length and zlib.crc32(line) == crc else None


def _outline(line: bytes) -> Outline | None:
    try:
        return outline_in(line)
    except ValueError:
        return None


def _detail(line: bytes, outline: Outline) -> Detail | None:
    try:
        return detail_in(line, outline)
    except ValueError:
        return None
