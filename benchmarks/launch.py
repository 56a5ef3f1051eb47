"""Launch: from exec to the frame that shows the first rows of all three panes.

The peer is a Textual program with three empty OptionLists, to the frame that shows their titles,
measured turn by turn in the same run. All run from byte-compiled sources, after one warm-up each: ours with
the sample, and with a store of 1,000 made articles of 40 claims that was open before.
"""

from __future__ import annotations

import compileall
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.dashboard import ARTICLES, SENTENCES, fill
from benchmarks.terminal import Terminal
from store.briefing import Briefing
from tui.launch import AT_ONCE

ROUNDS = 15
SAMPLE, STORE = 1.25, 1.5
"""The most that a launch may take, in launches of the peer: with the sample, and with the store."""

_PEER = "three empty OptionLists"


def first_rows(folder: Path) -> list[bytes]:
    """Words of the first row of each pane in the first frame; of the sample where the folder holds no briefing."""
    briefing = Briefing(folder)
    briefing.load(most=AT_ONCE)
    briefing.sampling = not briefing.real
    view = briefing.view()
    rows = (view.countries[0].name, view.actors[0].name, view.claims[0].words[:16])
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
    program = str(Path(sys.executable).with_name("briefing-tui"))
    peer = [sys.executable, "-m", "benchmarks.peers"]
    with tempfile.TemporaryDirectory() as root:
        # what one of them keeps for its next start is not the other's
        env = {f"XDG_{kind}_HOME": root for kind in ("DATA", "STATE", "CONFIG")} | {"HOME": root}
        store = Path(root) / "store"
        fill(store)
        names = ("with the sample", f"with {ARTICLES:,} articles of {SENTENCES} claims")
        commands = {
            names[0]: ([program], first_rows(Path(root) / "none")),
            names[1]: ([program, "--store", str(store)], first_rows(store)),
            _PEER: (peer, [b"Countries", b"Actors", b"Claims"]),
        }
        runs: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(ROUNDS + 1):
            for name, (command, wanted) in commands.items():
                took = once(command, wanted, env)
                if turn:
                    runs[name].append(took)
    print(f"\nlaunch: exec to the first rows of all three panes, pseudo-terminal 140x45, n = {ROUNDS}")
    for name, times in runs.items():
        print(
            f"  {name:34} median {statistics.median(times):6.0f} ms   min {min(times):6.0f}   max {max(times):6.0f}"
        )
    held = True
    for name, most in zip(names, (SAMPLE, STORE), strict=True):
        ratio = statistics.median(runs[name]) / statistics.median(runs[_PEER])
        print(f"  ratio {name} {ratio:.2f} (at most {most})")
        held = held and ratio <= most
    return held


if __name__ == "__main__":
    sys.exit(not main())
