"""A power cut: what was not synced is lost, torn or there, each on its own and in any order.

All calls that change the disk are recorded while a store is worked with. Then, for a random moment, a
disk is made as a cut could leave it: of the names written to a folder since it was synced last, any
subset; of the bytes written to a file since it was synced last, none, some, zeros in their place, or
all. That is harsher than any file system in use, all of which keep some order.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from benchmarks.faults.outcome import Outcome, Patched, State, numbered, scratch, state
from store import catalogue
from store.corrections.log import Log
from store.errors import StoreError
from store.records import Reading
from store.shelf import Shelf

Event = tuple[Any, ...]


class _Recorder(Patched):
    """Writes down what is done to the files beneath a root."""

    def __init__(self, root: Path) -> None:
        self.events: list[Event] = []
        self._root = str(root)
        self._handles: dict[int, tuple[str, object]] = {}
        self._files = 0
        self._real = {
            name: getattr(os, name)
            for name in ("open", "write", "fsync", "replace", "link", "unlink", "mkdir", "close")
        }
        super().__init__({name: getattr(self, f"_{name}") for name in self._real})

    def _inner(self, path: Any) -> str | None:
        shown = os.fspath(path)
        return shown if isinstance(shown, str) and shown.startswith(self._root) else None

    def _open(self, path: Any, flags: int, *rest: Any, **named: Any) -> int:
        inner = self._inner(path) if not isinstance(path, int) else None
        fresh = inner is not None and not os.path.lexists(inner)
        handle = self._real["open"](path, flags, *rest, **named)
        if inner is not None:
            if fresh:
                self._files += 1
                self.events.append(("create", inner, self._files))
                self._handles[handle] = ("file", self._files)
            elif Path(inner).is_dir():
                self._handles[handle] = ("folder", inner)
        return handle

    def _write(self, handle: int, data: Any) -> int:
        done = self._real["write"](handle, data)
        kind, what = self._handles.get(handle, ("", None))
        if kind == "file":
            self.events.append(("write", what, bytes(data)[:done]))
        return done

    def _fsync(self, handle: int) -> None:
        self._real["fsync"](handle)
        kind, what = self._handles.get(handle, ("", None))
        if kind:
            self.events.append((f"sync {kind}", what))

    def _close(self, handle: int) -> None:
        self._handles.pop(handle, None)
        self._real["close"](handle)

    def _replace(self, old: Any, new: Any, **named: Any) -> None:
        self._real["replace"](old, new, **named)
        if self._inner(old):
            self.events.append(("rename", os.fspath(old), os.fspath(new)))

    def _link(self, old: Any, new: Any, **named: Any) -> None:
        self._real["link"](old, new, **named)
        if self._inner(old):
            self.events.append(("link", os.fspath(old), os.fspath(new)))

    def _unlink(self, path: Any, **named: Any) -> None:
        self._real["unlink"](path, **named)
        if self._inner(path):
            self.events.append(("unlink", os.fspath(path)))

    def _mkdir(self, path: Any, *rest: Any, **named: Any) -> None:
        self._real["mkdir"](path, *rest, **named)
        if self._inner(path):
            self.events.append(("mkdir", os.fspath(path)))


class _Disk:
    """The disk as it would be after some of the events: what is synced, and what is pending."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.live: dict[str, dict[str, object]] = {root: {}}
        self.synced: dict[str, dict[str, object]] = {root: {}}
        self.pending: list[tuple[str, str, object | None]] = []
        self.data: dict[object, bytearray] = {}
        self.safe: dict[object, int] = {}

    def take(self, event: Event) -> None:
        """Do what was recorded."""
        what, *rest = event
        if what == "create":
            self.data[rest[1]], self.safe[rest[1]] = bytearray(), 0
            self._name(rest[0], rest[1])
        elif what == "mkdir":
            self.live[rest[0]], self.synced[rest[0]] = {}, {}
            self._name(rest[0], rest[0])
        elif what == "write":
            self.data[rest[0]] += rest[1]
        elif what == "sync file":
            self.safe[rest[0]] = len(self.data[rest[0]])
        elif what == "sync folder":
            for folder, name, node in self.pending:
                if folder == rest[0]:
                    _put(self.synced[folder], name, node)
            self.pending = [one for one in self.pending if one[0] != rest[0]]
        elif what in ("rename", "link"):
            self._name(rest[1], self._at(rest[0]))
            if what == "rename":
                self._name(rest[0], None)
        elif what == "unlink":
            self._name(rest[0], None)

    def cut(self, dice: random.Random, target: Path) -> None:
        """Make a disk in `target` as a power cut could leave it now."""
        kept = {folder: dict(names) for folder, names in self.synced.items()}
        chance = dice.choice((0.0, 0.2, 0.5, 0.8, 1.0))
        for folder, name, node in self.pending:
            if dice.random() < chance:
                _put(kept[folder], name, node)
        self._write_out(kept, self.root, target, dice, {})

    def _write_out(
        self,
        kept: dict[str, dict[str, object]],
        folder: str,
        target: Path,
        dice: random.Random,
        torn: dict[object, bytes],
    ) -> None:
        target.mkdir(mode=0o700)
        for name, node in kept[folder].items():
            if isinstance(node, str):
                self._write_out(kept, node, target / name, dice, torn)
            else:
                if node not in torn:
                    torn[node] = self._torn(node, dice)
                (target / name).write_bytes(torn[node])

    def _torn(self, node: object, dice: random.Random) -> bytes:
        data, safe = bytes(self.data[node]), self.safe[node]
        rest = data[safe:]
        some = dice.randrange(len(rest) + 1)
        return data[:safe] + dice.choice(
            (b"", rest[:some], bytes(len(rest)), rest[:some] + bytes(len(rest) - some), rest)
        )

    def _at(self, path: str) -> object:
        folder, name = os.path.split(path)
        return self.live[folder][name]

    def _name(self, path: str, node: object | None) -> None:
        folder, name = os.path.split(path)
        _put(self.live[folder], name, node)
        self.pending.append((folder, name, node))


def _put(names: dict[str, object], name: str, node: object | None) -> None:
    if node is None:
        names.pop(name, None)
    else:
        names[name] = node


class _Step(NamedTuple):
    """How many events there were when a work was begun and when it was acknowledged, and what it led to."""

    begun: int
    done: int
    state: State


def _works() -> list[Callable[[Path], object]]:
    def put(number: int) -> Callable[[Path], object]:
        return lambda folder: Shelf(folder).put(*numbered(number))

    def note(word: str) -> Callable[[Path], object]:
        return lambda folder: Log(folder).append("note", {"key": "NO"}, {"text": word}, "")

    def reread(folder: Path) -> None:
        article, reading = numbered(2)
        Shelf(folder).replace(article, Reading(article.id, "better", reading.sentences))

    return [
        *(put(number) for number in range(3)),
        note("one"),
        note("two"),
        reread,
        *(put(number) for number in range(3, 8)),
        lambda folder: Log(folder).undo(),
        note("three"),
        put(8),
    ]


def run(states: int = 10_000, *, synced: bool = True, seed: int = 6) -> Outcome:
    """So many disks as power cuts could leave them; without `synced` the syncs are taken out."""
    dice = random.Random(seed)
    bad: list[str] = []
    with scratch() as place, patch.object(catalogue, "RECENT", 4):
        root = Path(os.path.realpath(place)) / "root"
        root.mkdir()
        steps = [_Step(0, 0, State({}, ()))]
        with _Recorder(root) as recorder:
            for work in _works():
                begun = len(recorder.events)
                work(root / "s")
                steps.append(_Step(begun, len(recorder.events), state(root / "s")))
        events = (
            recorder.events if synced else [one for one in recorder.events if not one[0].startswith("sync")]
        )
        if not synced:
            steps = [
                _Step(_before(recorder.events, one.begun), _before(recorder.events, one.done), one.state)
                for one in steps
            ]
        moments = sorted(dice.randrange(len(events) + 1) for _ in range(states))
        disk = _Disk(str(root))
        taken = 0
        for moment in moments:
            while taken < moment:
                disk.take(events[taken])
                taken += 1
            target = Path(place) / "cut"
            shutil.rmtree(target, ignore_errors=True)
            disk.cut(dice, target)
            wrong = _wrong(target / "s", steps, moment)
            if wrong:
                bad.append(f"after event {moment}: {wrong}")
    name = "3 power cut" if synced else "3 power cut, syncs taken out (must fail)"
    return Outcome(name, states, tuple(bad), f"{len(events)} events, {len(steps) - 1} works")


def _before(events: list[Event], moment: int) -> int:
    return sum(not one[0].startswith("sync") for one in events[:moment])


def _wrong(folder: Path, steps: list[_Step], moment: int) -> str:
    """What a person would miss on this disk; "" where nothing."""
    try:
        now = state(folder)
    except StoreError as error:
        return str(error)
    last = max(place for place, step in enumerate(steps) if step.done <= moment)
    possible = [step.state for place, step in enumerate(steps) if place >= last and step.begun <= moment]
    for key in {key for one in (*possible, now) for key in one.articles}:
        if now.articles.get(key) not in [one.articles.get(key) for one in possible]:
            return f"article {key} is not as it was acknowledged"
    if now.corrections not in [one.corrections for one in possible]:
        return "the corrections are not as they were acknowledged"
    return ""
