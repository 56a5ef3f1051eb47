"""The pane of countries: named ones, and those that only a city or a seat of power stands for."""

from __future__ import annotations

from typing import ClassVar

from store.view import CountryRow
from tui.panes.listing import Cell, Listing, fit


class Countries(Listing[CountryRow]):
    """Code, name, implied or not, and how often it is mentioned."""

    TITLE = "Countries"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "count", "name")
    EMPTY = "no country"

    def key(self, row: CountryRow) -> str:
        """Its ISO code."""
        return row.key

    def rank(self, row: CountryRow, order: str) -> tuple[object, ...]:
        """By how often it is mentioned, or by name."""
        return (-row.count, row.name) if order == "count" else (row.name,)

    def cells(self, row: CountryRow, width: int) -> list[Cell]:
        """`KZ Kazakhstan 12`; a tilde stands before what is only implied."""
        count = str(row.count)
        code = f"{row.key} " if width >= 18 else ""
        name = f"~{row.name}" if row.implied else row.name
        return [
            Cell(code, "dim"),
            Cell(fit(name, width - len(code) - len(count) - 1), "dim" if row.implied else ""),
            Cell(f" {count}", "dim"),
        ]
