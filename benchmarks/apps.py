"""Small programs that the measurements run in a pseudo-terminal: `python -m benchmarks.apps WHAT N`."""

from __future__ import annotations

import sys
from pathlib import Path

from textual.app import App, ComposeResult

from benchmarks.made import article
from store.briefing import Briefing
from store.view import CountryRow, Place, Span
from tui.app import BriefingApp
from tui.panes.countries import Countries


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


def main() -> None:
    what, number = sys.argv[1], int(sys.argv[2])
    if what == "list":
        ListAlone(number).run()
    else:
        briefing = Briefing(Path("nowhere"))
        briefing.draft(*article(number))
        BriefingApp(briefing).run()


if __name__ == "__main__":
    main()
