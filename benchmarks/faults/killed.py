"""kill -9 at random moments while a child adds, reads anew, corrects, undoes and redoes.

The child tells through a pipe when it begins something and when that is acknowledged; what was
acknowledged must be there, and of what was only begun, all or nothing.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time
from pathlib import Path

from benchmarks.faults.outcome import Outcome, numbered, scratch, state, strays
from store.check import check
from store.corrections.log import Log
from store.errors import StoreError
from store.records import Reading
from store.shelf import Shelf

A_STORE = 25
"""Kills that one store goes through before a fresh one takes its place."""


def run(kills: int = 1_000, seed: int = 6) -> Outcome:
    """So many kills."""
    dice = random.Random(seed)
    bad: list[str] = []
    acknowledged = 0
    with scratch() as place:
        for number in range(kills):
            folder = Path(os.path.realpath(place)) / f"s{number // A_STORE}"
            if number % A_STORE == 0:
                model = _Model()
            lines = _child(folder, number, dice.random() * 0.08)
            acknowledged += sum(line.startswith("done") for line in lines)
            bad += [f"kill {number}: {one}" for one in model.take(folder, lines)]  # pyright: ignore[reportPossiblyUnboundVariable]
    return Outcome("2 kill -9", kills, tuple(bad), f"{acknowledged} works acknowledged")


def _child(folder: Path, number: int, seconds: float) -> list[str]:
    """Work in a child, kill it after so long; returns what it told."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            os.close(out)
            _work(folder, number, into)
        os._exit(1)
    os.close(into)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(out, "rb") as pipe:
        told = pipe.read().decode()
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        told += "it ended by itself\n"
    return told.splitlines()


def _work(folder: Path, number: int, into: int) -> None:
    dice = random.Random(number)
    log = Log(folder)
    nth = 0
    while True:
        nth += 1
        one = number * 1000 + nth
        what = dice.choice(("put", "put", "note", "remove", "undo", "redo", "reread"))
        os.write(into, f"begin {what} {one}\n".encode())
        if what == "put":
            Shelf(folder).put(*numbered(one))
        elif what == "note":
            log.append("note", {"key": "NO"}, {"text": str(one)}, "")
        elif what == "remove":
            log.append("remove", {"kind": "article", "key": numbered(one)[0].id}, {"text": str(one)}, "")
        elif what == "undo":
            log.undo()
        elif what == "redo":
            log.redo()
        else:
            shelf = Shelf(folder)
            if ids := shelf.ids():
                article, reading = shelf.get(dice.choice(ids))
                shelf.replace(article, Reading(article.id, f"reader {one}", reading.sentences))
        os.write(into, f"done {what} {one}\n".encode())


class _Model:
    """What one store must hold by now."""

    def __init__(self) -> None:
        self._articles: set[str] = set()
        self._notes: dict[str, str] = {}

    def take(self, folder: Path, lines: list[str]) -> list[str]:
        """Compare with what is there after a kill."""
        wrong = [line for line in lines if "by itself" in line]
        done = [line.split()[1:] for line in lines if line.startswith("done")]
        for what, one in done:
            if what == "put":
                self._articles.add(numbered(int(one))[0].id)
            self._change(what, one)
        begun = lines[-1].split()[1:] if lines and lines[-1].startswith("begin") else None
        if not folder.exists():
            return [*wrong, "the store is gone"] if self._articles or self._notes else wrong
        try:
            now = state(folder)
        except StoreError as error:
            return [*wrong, f"unreadable or torn: {error}"]
        if lost := self._articles - now.articles.keys():
            wrong.append(f"{len(lost)} articles lost")
        held = {row.value["text"]: row.state for row in now.corrections}
        before = dict(self._notes)
        if begun is not None:
            self._change(*begun)
        if held == self._notes and list(held) == list(self._notes):
            pass
        elif held == before:
            self._notes = before
        else:
            wrong.append(f"corrections {held} are neither {before} nor {self._notes}")
            self._notes = held
        self._articles = set(now.articles)
        Shelf(folder).put(*numbered(1))
        self._articles.add(numbered(1)[0].id)
        wrong += [f"{name} was left" for name in strays(folder)]
        faults = [one for one in check(folder) if "catalogue" not in one.file]
        return wrong + [f"check: {one.file} {one.fault}" for one in faults]

    def _change(self, what: str, one: str) -> None:
        """The notes' states as the log would have them."""
        done = [text for text, kept in self._notes.items() if kept == "done"]
        undone = [text for text, kept in self._notes.items() if kept == "undone"]
        if what in ("note", "remove"):
            self._notes = {t: "dropped" if kept == "undone" else kept for t, kept in self._notes.items()}
            self._notes[one] = "done"
        elif what == "undo" and done:
            self._notes[done[-1]] = "undone"
        elif what == "redo" and undone:
            self._notes[undone[0]] = "done"
