"""Launch: from exec to the frame that shows the first rows of all three panes.

The peer is a Textual program with three empty OptionLists, to the frame that shows their titles,
measured turn by turn in the same run. Both run from byte-compiled sources, after one warm-up each.
"""

from __future__ import annotations

import compileall
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.terminal import Terminal
from store.briefing import Briefing

ROUNDS = 15
FLOOR = 1.25


def first_rows() -> list[bytes]:
    """Words of the first row of each pane, as the sample's reading has them."""
    briefing = Briefing(Path("nowhere"))
    briefing.sampling = True
    view = briefing.view()
    rows = (view.actors[0].name, view.actors[0].name, view.claims[0].words[:16])
    return [words.encode() for words in rows]


def once(command: list[str], wanted: list[bytes], env: dict[str, str]) -> float:
    """Milliseconds from exec to the frame that holds the words."""
    terminal = Terminal(command, env=env)
    try:
        return 1000 * terminal.read_until(wanted)
    finally:
        terminal.close()


def main() -> bool:
    """Print the table; True if the floor holds."""
    for package in ("store", "tui", "seeds", "benchmarks"):  # the environment may forbid to do so on import
        compileall.compile_dir(Path(__file__).parents[1] / package, quiet=1)
    program = [str(Path(sys.executable).with_name("briefing-tui"))]
    peer = [sys.executable, "-m", "benchmarks.peers"]
    with tempfile.TemporaryDirectory() as folder:
        env = {"XDG_DATA_HOME": folder, "HOME": folder}
        runs: dict[str, list[float]] = {"briefing-tui": [], "three empty OptionLists": []}
        titles = [b"Countries", b"Actors", b"Claims"]
        rows = first_rows()
        for turn in range(ROUNDS + 1):
            ours, theirs = once(program, rows, env), once(peer, titles, env)
            if turn:
                runs["briefing-tui"].append(ours)
                runs["three empty OptionLists"].append(theirs)
    print(f"\nlaunch: exec to the first rows of all three panes, pseudo-terminal 140x45, n = {ROUNDS}")
    for name, times in runs.items():
        print(
            f"  {name:26} median {statistics.median(times):6.0f} ms   min {min(times):6.0f}   max {max(times):6.0f}"
        )
    ratio = statistics.median(runs["briefing-tui"]) / statistics.median(runs["three empty OptionLists"])
    print(f"  ratio {ratio:.2f} (at most {FLOOR})")
    return ratio <= FLOOR


if __name__ == "__main__":
    sys.exit(not main())
