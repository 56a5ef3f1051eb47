"""The list of articles, laid over the left of the dashboard when it is called."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len

from store.view import ArticleRow
from tui.panes.listing import Cell, Listing, fit


class Articles(Listing[ArticleRow]):
    """Title, date, publisher."""

    DEFAULT_CSS = """
    Articles { layer: over; dock: left; width: 60%; min-width: 50; max-width: 90; height: 100%; background: $surface; }
    """

    TITLE = "Articles"
    ORDERS: ClassVar[tuple[str, ...]] = ("added", "date", "title")
    EMPTY = "no article yet: a adds one"

    def key(self, row: ArticleRow) -> str:
        """The article's id."""
        return row.key

    def rank(self, row: ArticleRow, order: str) -> tuple[object, ...]:
        """By date, newest first and undated last, or by title."""
        if order == "date":
            return (not row.date, [-ord(c) for c in row.date])
        return (row.title.casefold(),)

    def cells(self, row: ArticleRow, width: int) -> list[Cell]:
        """`Title of the article   Publisher 2026-02-28`: the publisher gives way first, then the date."""
        foreign = row.language if row.language not in ("en", "und") else ""
        tail = " ".join(part for part in (foreign, row.publisher[:20], row.date) if part)
        if cell_len(tail) > width // 3:
            tail = " ".join(part for part in (foreign, row.date) if part)
        if cell_len(tail) > width // 2:
            tail = foreign
        rest = f" {tail}" if tail else ""
        return [Cell(fit(row.title, width - cell_len(rest))), Cell(rest, "dim")]
