"""The pane of countries: named ones, and those that only a city or a seat of power stands for."""

from __future__ import annotations

from typing import ClassVar

from store.view import CountryRow
from tui.panes.cells import Cell
from tui.panes.counts import bar, here, in_all, told
from tui.panes.listing import Listing


class Countries(Listing[CountryRow]):
    """Code, name, implied or not, a bar and the number of mentions, here and in all."""

    TITLE = "Countries"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "count", "name")
    EMPTY = "no country"

    _most = 0
    _digits = 1

    def key(self, row: CountryRow) -> str:
        """Its ISO code."""
        return row.key

    def rank(self, row: CountryRow, order: str) -> tuple[object, ...]:
        """By how often it is mentioned, or by name."""
        return (-here(row), row.name) if order == "count" else (row.name,)

    def settle(self) -> None:
        """The longest bar stands for the most mentions of any."""
        self._most = max((in_all(row) for row in self.rows), default=0)
        self._digits = max((len(told(row)) for row in self.rows), default=1)

    def cells(self, row: CountryRow, width: int) -> list[Cell]:
        """`KZ Kazakhstan ━━━━╸── 12/20`; a tilde stands before what is only implied.

        Where it is narrow the bar gives way first, then the code, then the number in all.
        """
        code = f"{row.key:2.2} " if width >= 20 else ""
        full = width >= 20
        digits = max(self._digits, len(told(row))) if full else len(told(row, full=False))
        count = f" {told(row, full=full):>{digits}}"
        length = min(16, width - len(code) - 14 - len(count)) if width >= 24 else 0
        drawn = bar(here(row), in_all(row), self._most, length - 1) if length >= 4 else ("", "", "")
        name = f"~{row.name}" if row.implied else row.name
        room = width - len(code) - len(count) - (length if length >= 4 else 0)
        look = "dim" if row.implied else ""
        heavy, light, rest = drawn
        return [
            Cell(code, "dim"),
            *self.signed(row, name, look, room),
            Cell(f" {heavy}" if length >= 4 else "", "bar"),
            Cell(light + rest, "dim"),
            Cell(count, "dim"),
        ]
