"""The dashboard over 1,000 articles and 40,000 claims: from a key to the painted screen, and how long the loop is held.

Keys are sent one at a time to the program in a pseudo-terminal of 140 by 45. A key's time ends with the last
that the program writes before it is quiet; of a move it ends with the list's own frame, and the text behind it
has a floor of its own. A task beside the program, in its event loop, tells the longest time that it had to wait.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.made import article
from benchmarks.terminal import Terminal
from store.briefing import Briefing

ARTICLES, SENTENCES = 1_000, 40
MOVE, FOCUS, SEARCH, PICTURE, READER, HELD, RESIZE = 16.0, 50.0, 30.0, 100.0, 50.0, 50.0, 100.0
"""Milliseconds, of which 95 in 100 keys keep within."""
_SETTLE = 6.0
"""Seconds that the program has for what it does behind its first frame."""
_QUIET = 0.15
_APART = 0.004
"""Seconds of silence between two frames."""


def main() -> bool:
    """Print the table; True if the floors hold."""
    place = Path(os.environ.get("BRIEFING_BENCH", tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(dir=place) as root:
        folder = Path(root) / "s"
        fill(folder)
        return measure(folder, Path(root))


def fill(folder: Path) -> None:
    """A store of made articles, which was open before."""
    briefing = Briefing(folder)
    for seed in range(ARTICLES):
        briefing.add(*article(SENTENCES, seed))
    briefing.load()
    briefing.settle()
    briefing.keep()


def measure(folder: Path, beside: Path) -> bool:
    """Drive the program over this store, print, and tell whether the floors hold."""
    told = beside / "held"
    env = {"XDG_CONFIG_HOME": str(beside), "XDG_STATE_HOME": str(beside), "HOME": str(beside)}
    command = [sys.executable, "-m", "benchmarks.apps", "store", str(folder), str(told)]
    terminal = Terminal(command, env=env)
    held: list[bool] = []
    print(f"\ndashboard: {ARTICLES} articles, {ARTICLES * SENTENCES} claims; ms from key to screen, 140x45")
    try:
        terminal.read_until([b"Claims", b"Kazakhstan"], timeout=60)
        time.sleep(_SETTLE)
        terminal.drain(1)
        lists: list[float] = []
        texts: list[float] = []
        for pane in (b"1", b"2", b"3"):
            spent(terminal, pane)
            for key in (b"j", b"j", b"j", b"k", b"j", b"k", b"j", b"j", b"k", b"j") * 3:
                first, last = frames(terminal, key)
                lists.append(first)
                texts.append(last)
        held += [_row("move, the list", lists, MOVE), _row("move, the text behind it", texts, READER)]
        focus: list[float] = []
        for pane in (b"1", b"2", b"3") * 4:
            spent(terminal, pane)
            spent(terminal, b"j")
            focus.append(spent(terminal, b"\r"))
            time.sleep(0.2)
            spent(terminal, b"\x1b")
        held.append(_row("focus", focus, FOCUS))
        spent(terminal, b"/")
        typed: list[float] = []
        for word in (b"irina kim", b"harvest fail", b"norwy", b"haddad bridge"):
            typed += [spent(terminal, bytes([letter])) for letter in word]
            for _ in word:
                spent(terminal, b"\x7f")
        held.append(_row("search, a keystroke", typed, SEARCH))
        spent(terminal, b"\x1b")
        for name, key in (("map", b"w"), ("matrix", b"x"), ("timeline", b"t")):
            drawn: list[float] = []
            for _ in range(6):
                drawn.append(spent(terminal, key))
                spent(terminal, b"\x1b")
            held.append(_row(name, drawn, PICTURE))
        held.append(_row("resize, down and back", resizes(terminal), RESIZE))
        terminal.send(b"q")
        terminal.drain(1)
    finally:
        terminal.close()
    longest = float(told.read_text()) if told.exists() else float("inf")
    held.append(_row("the event loop held, longest", [longest], HELD))
    return all(held)


def resizes(terminal: Terminal) -> list[float]:
    """Milliseconds from another size of the window to the last that is written for it."""
    times: list[float] = []
    for columns, rows in ((80, 24), (140, 45)) * 6:
        times.append(_until_quiet(terminal, lambda size=(columns, rows): terminal.resize(*size))[1])
        time.sleep(0.2)
    return times


def frames(terminal: Terminal, key: bytes) -> tuple[float, float]:
    """Milliseconds from a key to the end of the first frame that it makes, and of the last."""
    return _until_quiet(terminal, lambda: terminal.send(key))


def _until_quiet(terminal: Terminal, do: Callable[[], None]) -> tuple[float, float]:
    begin = time.perf_counter()
    do()
    first = last = 0.0
    while terminal.read(_QUIET):
        now = time.perf_counter()
        if not last or (first == last and now - last < _APART):
            first = now
        last = now
    return (1000 * (first - begin), 1000 * (last - begin)) if last else (0.0, 0.0)


def spent(terminal: Terminal, key: bytes) -> float:
    """Milliseconds from a key to the last that is written for it."""
    return frames(terminal, key)[1]


def _row(what: str, times: Sequence[float], most: float) -> bool:
    ranked = sorted(times)
    high = ranked[min(len(ranked) - 1, int(0.95 * len(ranked)))]
    fault = "" if high <= most else "  FALLS SHORT"
    print(
        f"  {what:30} median {statistics.median(times):6.1f}   p95 {high:6.1f}   n = {len(times):3}"
        f"   at most {most:g}{fault}",
        flush=True,
    )
    return high <= most


if __name__ == "__main__":
    sys.exit(not main())
