"""What a series of trials came to, and what all of them share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self
from unittest.mock import patch

from benchmarks.made import article as made
from store.corrections import Correction
from store.corrections.log import Log
from store.files import TEMPORARY
from store.records import Article, Reading
from store.shelf import Shelf


class Outcome(NamedTuple):
    """A series of trials: how many, what went wrong in which, and what else there is to tell."""

    name: str
    trials: int
    bad: tuple[str, ...]
    told: str = ""


class Patched:
    """Within `with`, other functions stand in the place of some of the module `os`."""

    def __init__(self, calls: Mapping[str, Callable[..., Any]]) -> None:
        """Name what stands in whose place."""
        self._patches = [patch.object(os, name, call) for name, call in calls.items()]

    def __enter__(self) -> Self:
        for one in self._patches:
            one.start()
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._patches:
            one.stop()


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for trials, in memory where there is such a place."""
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="briefing-faults-", dir=place)


def numbered(number: int, sentences: int = 3) -> tuple[Article, Reading]:
    """A small made article with its reading, one of its own a number."""
    return made(sentences, seed=number)


class State(NamedTuple):
    """All that a store holds."""

    articles: dict[str, tuple[Article, Reading]]
    corrections: tuple[Correction, ...]


def state(folder: Path) -> State:
    """All that a store holds, read by a program that has just started.

    Raises:
        StoreError: where anything of it cannot be read.
    """
    shelf = Shelf(folder)
    held = {key: shelf.get(key) for key in shelf.ids()}
    for fault in shelf.faults():
        raise fault
    return State(held, Log(shelf.folder).all())


def strays(folder: Path) -> list[str]:
    """Temporary files that are still there."""
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.name.startswith(TEMPORARY)]
