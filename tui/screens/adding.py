"""Ask for a path or folder to add, completed as a shell does it; what is wrong with it is told at once."""

from __future__ import annotations

import asyncio
import os
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

from store.errors import SourceError
from store.text import clean
from tui.screens.choosing import Ask, Fault, Option

MOST_SEEN = 20_000
"""Entries of a folder that are looked at."""

MOST_OFFERED = 500


class AddPath(Ask[list[str]]):
    """Ends with the paths to add."""

    ASKED = "Add an article"
    HINT = "a text file, or a folder of them"
    KEYS: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("enter", "add", "take"),
        ("tab", "complete", "complete"),
        ("↑ ↓", "choose", ""),
        ("esc", "close", "leave"),
    )

    async def offer(self, text: str) -> Sequence[Option]:
        """The folder itself where one is typed, and the files and folders that begin so."""
        return await asyncio.to_thread(offered, text)

    async def _complete(self) -> None:
        """As far as all that is offered agree; where that is no further, the one under the cursor."""
        option, text = await self._settled()
        if option is None:
            return
        common = await asyncio.to_thread(agreed, text)
        self.fill(common if len(common) > len(text) else option.key)

    async def taken(self, option: Option | None, text: str) -> list[str] | Fault:
        """The paths, if an article stands behind each."""
        if option is not None and option.key != text:
            self.fill(option.key)
            if option.key.endswith(os.sep):
                return Fault("")  # into the folder, where it can be added or something in it
            found = await asyncio.to_thread(checked_paths, [_path(option.key)])
        else:
            found = await asyncio.to_thread(checked, text)
        return Fault(found) if isinstance(found, str) else found


def checked(text: str) -> list[str] | str:
    """The paths that a text means, or why one of them holds no article."""
    paths = meant(text)
    return checked_paths(paths) if paths else "Type the path of a text file or of a folder, or esc."


def checked_paths(paths: list[str]) -> list[str] | str:
    """The paths, or why one of them holds no article."""
    from store.reading import sources  # noqa: PLC0415 - only where an article is added

    for path in paths:
        try:
            first = next(sources.expand(Path(path)))
            if first == Path(path):
                sources.load(first)
        except SourceError as error:
            return str(error)
        except (OSError, ValueError):
            return f"{sources.told(path)} is no path; check its spelling."
    return paths


def meant(text: str) -> list[str]:
    """The paths in what was typed, pasted, or dropped on the terminal: quoted, with `~`, or as file: URLs."""
    text = text.strip()
    if not text:
        return []
    if os.path.lexists(_path(text)):
        return [_path(text)]
    try:
        words = shlex.split(text) if os.name == "posix" else shlex.split(text, posix=False)
    except ValueError:
        words = [text]
    several = [_path(word.strip("'\"")) for word in words]
    return several if len(several) == 1 or all(os.path.lexists(path) for path in several) else [_path(text)]


def _path(word: str) -> str:
    if word.startswith("file://"):
        word = unquote(urlsplit(word).path)
    try:
        return os.path.expanduser(word)  # noqa: PTH111 - Path raises where there is no such user
    except (RuntimeError, ValueError):
        return word


def offered(text: str) -> list[Option]:
    """What there is to choose from for a text."""
    found = beginning(text)
    lead, start = _cut(text)
    if text and lead == text and not start and found:
        found.insert(0, Option(text, "all of this folder", "and of the folders in it"))
    return found


def beginning(text: str) -> list[Option]:
    """The entries of a folder whose names begin as typed: folders, then articles, then the rest."""
    lead, start = _cut(text)
    found: list[tuple[tuple[int, str], Option]] = []
    try:
        with os.scandir(_path(lead) or ".") as entries:
            for seen, entry in enumerate(entries):
                if seen >= MOST_SEEN:
                    break
                name = entry.name
                hidden = name.startswith(".") and not start.startswith(".")
                # a name that cannot be shown as it is cannot be offered as it is
                if (
                    hidden
                    or clean(name) != name
                    or "\n" in name
                    or not name.lower().startswith(start.lower())
                ):
                    continue
                folder = entry.is_dir()
                rank = 0 if folder else 1 if name.lower().endswith((".txt", ".md")) else 2
                hint = "folder" if folder else "" if rank == 1 else "not .txt or .md"
                option = Option(
                    f"{lead}{name}{os.sep if folder else ''}", f"{name}{os.sep if folder else ''}", hint
                )
                found.append(((rank, name.casefold()), option))
    except (OSError, ValueError):
        return []
    found.sort(key=lambda one: one[0])
    return [option for _, option in found[:MOST_OFFERED]]


def agreed(text: str) -> str:
    """The text, completed as far as all entries that begin so agree."""
    keys = [option.key for option in beginning(text)]
    common = 0
    for letters in zip(*keys, strict=False):
        if len(set(letters)) > 1:
            break
        common += 1
    return keys[0][:common] if keys else text


def _cut(text: str) -> tuple[str, str]:
    """What is typed of the folder, with its separator, and of the name."""
    text = text.lstrip().lstrip("'\"")
    at = max(text.rfind(sign) for sign in {os.sep, os.altsep or os.sep}) + 1
    return ("~" + os.sep, "") if text == "~" else (text[:at], text[at:])
