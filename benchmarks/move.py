"""A move: what one key costs in bytes to the terminal and in CPU time, for short and long lists.

Keys are sent one at a time to a program in a pseudo-terminal of 140 by 45; what it writes until it is
quiet counts as the move's bytes. Moves that make the list scroll are told apart. CPU time is the
process's own, by the scheduler's account, over a run of keys.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from benchmarks.terminal import Terminal

MOVES = 25
LIST_BYTES, STILL_BYTES, SCROLL_BYTES, TIME_RATIO = 600, 2_000, 8_000, 2.0


def cpu(pid: int) -> float:
    """CPU time of all threads of a process so far, in ms."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e6


def moves(terminal: Terminal, keys: list[bytes], quiet: float) -> list[int]:
    """Bytes for each key."""
    sizes: list[int] = []
    for key in keys:
        terminal.send(key)
        sizes.append(len(terminal.drain(quiet)))
    return sizes


def list_alone(rows: int) -> tuple[list[int], list[int], float]:
    """Bytes of moves without and with scrolling, and CPU ms a move, in a list of so many rows."""
    terminal = Terminal([sys.executable, "-m", "benchmarks.apps", "list", str(rows)])
    try:
        terminal.read_until([b"Country number 5"])
        terminal.drain(0.6)
        moves(terminal, [b"j"] * 3, 0.1)
        still = moves(terminal, [b"j"] * MOVES, 0.2)
        before = cpu(terminal.pid)
        moves(terminal, [b"k", b"j"] * MOVES, 0.02)
        spent = (cpu(terminal.pid) - before) / (2 * MOVES)
        terminal.send(b"G")
        terminal.drain(0.4)
        moves(terminal, [b"k"] * 45, 0.02)
        return still, moves(terminal, [b"k"] * MOVES, 0.2), spent
    finally:
        terminal.close()


def with_reader() -> tuple[list[int], list[int]]:
    """Bytes of moves in the claims of a made article, the text following: without and with scrolling it."""
    terminal = Terminal([sys.executable, "-m", "benchmarks.apps", "dashboard", "1000"])
    try:
        terminal.read_until([b"Claims"])
        terminal.drain(0.8)
        terminal.send(b"3")
        terminal.drain(0.4)
        moves(terminal, [b"j", b"k"], 0.3)
        # in the order of the text the first rows are all in view; by speaker, neighbours stand far apart
        still = moves(terminal, [b"j"] * 8 + [b"k"] * 8, 0.2)
        moves(terminal, [b"s", b"g"], 0.4)
        scrolled = moves(terminal, [b"j"] * 16, 0.25)
        return still, scrolled
    finally:
        terminal.close()


def _told(sizes: list[int]) -> str:
    return f"median {statistics.median(sizes):6.0f}   max {max(sizes):6}   n = {len(sizes)}"


def main() -> bool:
    """Print the table; True if the floors hold."""
    short_still, _, short_time = list_alone(100)
    long_still, long_scroll, long_time = list_alone(100_000)
    still, scrolled = with_reader()
    ratio = long_time / short_time
    print("\nmove: bytes to the terminal for one key, pseudo-terminal 140x45")
    print(f"  list of 100, no scrolling          {_told(short_still)}")
    print(f"  list of 100,000, no scrolling      {_told(long_still)}   (at most {LIST_BYTES})")
    print(f"  list of 100,000, scrolling a line  {_told(long_scroll)}")
    print(f"  claims with the text, it stays     {_told(still)}   (at most {STILL_BYTES})")
    print(f"  claims with the text, it scrolls   {_told(scrolled)}   (at most {SCROLL_BYTES})")
    print(
        f"  CPU a move: {short_time:.2f} ms in 100 rows, {long_time:.2f} ms in 100,000; ratio {ratio:.2f} (at most {TIME_RATIO})"
    )
    return (
        max(long_still) <= LIST_BYTES
        and max(still) <= STILL_BYTES
        and max(scrolled) <= SCROLL_BYTES
        and ratio <= TIME_RATIO
    )


if __name__ == "__main__":
    sys.exit(not main())
