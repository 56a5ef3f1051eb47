"""Two programs add to one store while a third reads it: nothing is lost, and nobody sees half."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.faults.outcome import Outcome, numbered, scratch, strays
from store.briefing import Briefing
from store.check import check
from store.shelf import Shelf


def run(articles: int = 200, runs: int = 5) -> Outcome:
    """So many articles a writer, so many times."""
    bad: list[str] = []
    looks = 0
    for number in range(runs):
        with scratch() as place:
            folder = Path(place) / "s"
            writers = [_start(partial(_write, folder, begin, articles)) for begin in (10_000, 20_000)]
            out, into = os.pipe()
            reader = _start(partial(_read, folder, into))
            os.close(into)
            bad += [f"run {number}: a writer failed" for child in writers if _wait(child) != 0]
            os.kill(reader, signal.SIGTERM)
            _wait(reader)
            with os.fdopen(out) as pipe:
                told = pipe.read().splitlines()
            looks += told.count("look")
            bad += [f"run {number}: the reader saw {line}" for line in told if line != "look"]
            wanted = {numbered(begin + n)[0].id for begin in (10_000, 20_000) for n in range(articles)}
            shelf = Shelf(folder)
            if set(shelf.ids()) != wanted or set(shelf.facts()) != wanted:
                bad.append(f"run {number}: {len(wanted - set(shelf.ids()))} articles lost")
            bad += [f"run {number}: {name} was left" for name in strays(folder)]
            bad += [f"run {number}: {one.file} {one.fault}" for one in check(folder)]
    return Outcome("4 two writers and a reader", runs, tuple(bad), f"2 x {articles} articles, {looks} looks")


def _start(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(Exception):
            work()
            code = 0
        os._exit(code)
    return child


def _wait(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _write(folder: Path, begin: int, articles: int) -> None:
    for n in range(articles):
        Shelf(folder).put(*numbered(begin + n))


def _read(folder: Path, into: int) -> None:
    briefing = Briefing(folder)
    seen = 0
    while True:
        try:
            faults = briefing.load()
            now = briefing.count
            wrong = [str(fault) for fault in faults] + ["fewer than before"] * (now < seen)
            seen = now
        except Exception as error:
            wrong = [repr(error)]
        for line in ["look", *wrong]:
            os.write(into, (line + "\n").encode())
        time.sleep(0.005)
