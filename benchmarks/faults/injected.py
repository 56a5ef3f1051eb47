"""Every call that changes the disk made to fail in turn, in five ways, in everything that writes.

After each the store must hold what it held before or what it was to hold, and go on.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal
from unittest.mock import patch

from benchmarks.faults.outcome import Outcome, Patched, State, numbered, scratch, state, strays
from store import backup as archive
from store import catalogue, check
from store.corrections.log import Log
from store.errors import StoreError
from store.records import Reading
from store.shelf import Shelf

CALLS = ("write", "fsync", "replace", "link", "unlink", "mkdir", "open")
Way = Literal["error before", "error after", "short write", "no space", "killed"]
WAYS: tuple[Way, ...] = ("error before", "error after", "short write", "no space", "killed")

_TAKES_SPACE = frozenset({"write", "link", "mkdir", "open"})


class Failing(Patched):
    """Makes one call of those that change the disk fail; with number 0 it only counts them."""

    def __init__(self, number: int, way: Way) -> None:
        self.count = 0
        self.met = ""
        self._number = number
        self._way = way
        self._full = False
        super().__init__({name: self._wrapped(name, getattr(os, name)) for name in CALLS})

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if name == "open" and not (args[1] & os.O_CREAT and args[1] & os.O_EXCL):
                return real(*args, **kwargs)
            if self._full and name in _TAKES_SPACE:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self.count += 1
            if self.count != self._number:
                return real(*args, **kwargs)
            self.met = name
            return self._fail(name, real, args, kwargs)

        return call

    def _fail(
        self, name: str, real: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        half = (args[0], args[1][: len(args[1]) // 2]) if name == "write" else args
        if self._way == "short write":
            return real(*half, **kwargs)
        if self._way == "killed":
            if name == "write":
                real(*half, **kwargs)
            os._exit(137)
        if self._way == "no space":
            self._full = True
            if name == "write":
                real(*half, **kwargs)
            if name in _TAKES_SPACE or name == "fsync":
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*args, **kwargs)
        if self._way == "error after":
            done = real(*args, **kwargs)
            if name == "open":
                os.close(done)
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _base(folder: Path) -> None:
    shelf = Shelf(folder)
    for number in range(3):
        shelf.put(*numbered(number))
    log = Log(shelf.folder)
    for word in ("one", "two"):
        log.append("note", {"kind": "country", "key": "NO"}, {"text": word}, "")
    archive.backup(folder, folder.parent / "backup.zip")
    log.undo()


def _reread(folder: Path) -> None:
    article, reading = numbered(1)
    Shelf(folder).replace(article, Reading(article.id, "better", reading.sentences))


WORK: dict[str, Callable[[Path], object]] = {
    "the first article": lambda folder: Shelf(folder).put(*numbered(50)),
    "another article": lambda folder: Shelf(folder).put(*numbered(51)),
    "an article as the catalogue is full": lambda folder: Shelf(folder).put(*numbered(52)),
    "a new reading": _reread,
    "a correction": lambda folder: Log(folder).append("star", {"key": "KZ"}, {}, ""),
    "undo": lambda folder: Log(folder).undo(),
    "redo": lambda folder: Log(folder).redo(),
    "the catalogue anew": lambda folder: check.rebuild(Shelf(folder)),
    "a backup restored": lambda folder: archive.restore(folder, folder.parent / "backup.zip"),
}


def run(works: Iterable[str] = tuple(WORK)) -> Outcome:
    """All of them."""
    bad: list[str] = []
    trials = 0
    calls: Counter[str] = Counter()
    with scratch() as place:
        root = Path(place)
        (root / "full").mkdir()
        _base(root / "full" / "s")
        (root / "empty").mkdir()
        for what in works:
            work = WORK[what]
            base = root / ("empty" if what == "the first article" else "full")
            with patch.object(catalogue, "RECENT", 3 if what.endswith("is full") else catalogue.RECENT):
                old = state(base / "s")
                folder = _copied(base, root / "trial")
                with Failing(0, "killed") as counted:
                    work(folder)
                new = state(folder)
                for way in WAYS:
                    for number in range(1, counted.count + 1):
                        folder = _copied(base, root / "trial")
                        run_it = _killed if way == "killed" else _failed
                        finished = run_it(work, folder, number, way)
                        told = _wrong(folder, old, new, finished=finished)
                        trials += 1
                        calls[way] += 1
                        bad += [f"{what}, call {number} ({way}): {one}" for one in told]
    told = ", ".join(f"{count} {way}" for way, count in calls.items())
    return Outcome("1 every call that writes made to fail", trials, tuple(bad), told)


def _copied(base: Path, trial: Path) -> Path:
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(base, trial)
    return trial / "s"


def _failed(work: Callable[[Path], object], folder: Path, number: int, way: Way) -> bool:
    with Failing(number, way):
        try:
            work(folder)
        except StoreError:
            return False
    return True


def _killed(work: Callable[[Path], object], folder: Path, number: int, way: Way) -> bool:
    child = os.fork()
    if child == 0:
        try:
            with Failing(number, way):
                work(folder)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def _wrong(folder: Path, old: State, new: State, *, finished: bool) -> list[str]:
    try:
        now = state(folder)
    except StoreError as error:
        return [f"cannot be read: {error}"]
    wrong: list[str] = []
    if finished and not _same(now, new):
        wrong.append("said to be done, and is not")
    wrong += [
        f"article {key} is neither old nor new"
        for key in old.articles.keys() | new.articles.keys()
        if now.articles.get(key) not in (old.articles.get(key), new.articles.get(key))
    ]
    if not any(_same_log(now, one) for one in (old, new)):
        wrong.append("the corrections are neither old nor new")
    try:
        Shelf(folder).put(*numbered(99))
        Log(folder.resolve()).append("star", {}, {}, "")
        after = state(folder)
    except StoreError as error:
        return [*wrong, f"does not go on: {error}"]
    if not now.articles.items() <= after.articles.items() or after.corrections[
        : len(now.corrections)
    ] != tuple(one._replace(state="dropped") if one.state == "undone" else one for one in now.corrections):
        wrong.append("going on lost something")
    wrong += [f"{name} was left" for name in strays(folder)]
    left = [
        one for one in check.check(folder) if "does not list" not in one.fault and "wrongly" not in one.fault
    ]
    return wrong + [f"check: {one.file} {one.fault}" for one in left]


def _same(one: State, two: State) -> bool:
    return one.articles == two.articles and _same_log(one, two)


def _same_log(one: State, two: State) -> bool:
    return one.corrections == two.corrections
