"""The list of articles, laid over the left of the dashboard when it is called."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal

from store.view import ArticleRow
from tui.panes.cells import Cell, fit
from tui.panes.listing import Listing

State = Literal["new", "unread", "read"]

_STATES: dict[State, tuple[str, str]] = {"new": ("✦", "accent"), "unread": ("•", ""), "read": (" ", "")}
"""What stands before an article, and how."""


def publishers(row: ArticleRow) -> str:
    """Who published it; of several the first, and how many more."""
    names = row.publishers or tuple(filter(None, (row.publisher,)))
    return f"{names[0]} +{len(names) - 1}" if len(names) > 1 else "".join(names)


class Articles(Listing[ArticleRow]):
    """New or read, title, publisher, date."""

    DEFAULT_CSS = """
    Articles { layer: over; dock: left; width: 60%; min-width: 50; max-width: 90; height: 100%; background: $surface; }
    """

    TITLE = "Articles"
    ORDERS: ClassVar[tuple[str, ...]] = ("added", "date", "title")
    EMPTY = "no article yet: a adds one"

    state: Callable[[ArticleRow], State] | None = None
    """Whether the person has read it; asked for the rows in view alone."""

    def key(self, row: ArticleRow) -> str:
        """The article's id."""
        return row.key

    def rank(self, row: ArticleRow, order: str) -> tuple[object, ...]:
        """By date, newest first and undated last, or by title."""
        if order == "date":
            return (not row.date, [-ord(c) for c in row.date])
        return (row.title.casefold(),)

    def cells(self, row: ArticleRow, width: int) -> list[Cell]:
        """`✦ Title of the article   Publisher +1 2026-02-28`: the publisher gives way first, then the date."""
        state: State = self.state(row) if self.state is not None else "read"
        sign, look = _STATES[state]
        foreign = fit(f" {row.language}", 3) if row.language not in ("en", "und") and width >= 12 else ""
        date = " " + fit(row.date, 10) if width >= 30 else ""
        by = " " + fit(publishers(row), min(20, width // 4)) if width >= 46 else ""
        room = width - 2 - len(foreign + date) - (min(20, width // 4) + 1 if by else 0)
        return [
            Cell(f"{sign} ", look),
            *self.signed(row, row.title, "" if state == "read" else "strong", room),
            Cell(foreign, "dim"),
            Cell(by, "dim"),
            Cell(date, "dim"),
        ]
