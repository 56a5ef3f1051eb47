"""What we compare with: the least that a Textual program with three lists can be."""

from __future__ import annotations

from typing import Any

from textual.app import App, ComposeResult
from textual.widgets import OptionList


class ThreeLists(App[None]):
    """Three empty OptionLists with titles."""

    CSS = "OptionList { border: round green; height: 1fr; }"

    def compose(self) -> ComposeResult:
        for title in ("Countries", "Actors", "Claims"):
            options: OptionList = OptionList()
            options.border_title = title
            yield options


def main(*_: Any) -> None:
    ThreeLists().run()


if __name__ == "__main__":
    main()
