"""Small programs that the measurements run in a pseudo-terminal: `python -m benchmarks.apps WHAT N`."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from textual.app import App, ComposeResult

from benchmarks.made import article
from store.briefing import Briefing
from store.view import CountryRow, Place, Span
from tui.app import BriefingApp
from tui.launch import AT_ONCE
from tui.panes.countries import Countries

_STEP = 0.005
"""Seconds between two looks at the clock."""


class ListAlone(App[None]):
    """One list of ours, with so many rows."""

    CSS_PATH = "../tui/briefing.tcss"
    CSS = "Countries { width: 70; height: 40; }"

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        place = (Place("0", Span(0, 1)),)
        yield Countries(
            [CountryRow(f"{n:X}", f"Country number {n}", bool(n % 3), 1, 1, place) for n in range(self._rows)]
        )


class Watched(BriefingApp):
    """The program over a store; a task in its loop notes the longest time, in ms, that it had to wait."""

    def __init__(self, folder: Path, told: Path) -> None:
        briefing = Briefing(folder)
        briefing.load(most=AT_ONCE)
        super().__init__(briefing)
        self._told = told

    def on_ready(self) -> None:
        """Watch from the first frame on."""
        self.run_worker(self._watch())

    async def _watch(self) -> None:
        longest, before = 0.0, time.perf_counter()
        while True:
            await asyncio.sleep(_STEP)
            now = time.perf_counter()
            if now - before - _STEP > longest:
                longest = now - before - _STEP
                self._told.write_text(f"{1000 * longest:.1f}")
            before = time.perf_counter()  # what the disk takes for the note is not the program's


def main() -> None:
    what, number = sys.argv[1], sys.argv[2]
    if what == "list":
        ListAlone(int(number)).run()
    elif what == "store":
        Watched(Path(number), Path(sys.argv[3])).run()
    else:
        briefing = Briefing(Path("nowhere"))
        briefing.draft(*article(int(number)))
        BriefingApp(briefing).run()


if __name__ == "__main__":
    main()
