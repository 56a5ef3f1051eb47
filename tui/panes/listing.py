"""The list that all panes share: rows are rendered on demand, and a move repaints two lines.

Textual's own lists lay out or repaint every row; this one knows only how many rows there are, and asks
for the cells of those in view. The line of a row is a function of the row and the width alone, so
that lines can be cached and nothing ever wraps or shifts.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from store.view import Lazy
from tui.actions import bindings
from tui.lasting import Lasting
from tui.looks import Looks
from tui.panes.cells import Cell, fit, joined, short
from tui.panes.scrolling import follow_thumb, resized

__all__ = ["Cell", "Listing", "Stand", "fit", "joined", "short"]

Row = TypeVar("Row")

MARK = "✓"
"""Stands before a row that is marked for the next action."""


class Stand(NamedTuple):
    """Where a list stood: the key under its cursor, the cursor's place, the first line in view, the order."""

    key: str | None
    cursor: int
    top: int
    order: int


class Listing(Lasting, ScrollView, Generic[Row], can_focus=True):
    """Rows, a cursor, and an order. Subclasses say what a row looks like and what its key is."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    TITLE = ""
    ORDERS: ClassVar[tuple[str, ...]] = ("text",)
    EMPTY = "nothing here"

    class Said(Message):
        """Something that one list tells."""

        def __init__(self, listing: Listing) -> None:
            super().__init__()
            self.listing = listing

        @property
        def control(self) -> Listing:
            """The list."""
            return self.listing

    class Moved(Said):
        """The cursor stands on another row, or on none; only the last of several counts."""

        def can_replace(self, message: Message) -> bool:
            """A newer one makes an older one of the same list needless."""
            return isinstance(message, Listing.Moved) and message.listing is self.listing

    class Chosen(Said):
        """A person chose the row under the cursor."""

    def __init__(self, rows: Sequence[Row] = (), *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._given: Sequence[Row] = rows
        self._rows: Sequence[Row] = rows
        self._cursor = 0
        self._order = 0
        self._in_all: int | None = None
        self._looks: Looks | None = None
        self.marked: set[str] = set()
        """Keys of the rows that are marked for the next action."""
        self.signs: Callable[[Row], str] | None = None
        """What a person put on a row, as glyphs; asked for the rows in view alone."""
        self.empty = self.EMPTY
        self.virtual_size = Size(0, len(rows))
        self.settle()
        self._retitle()

    # what subclasses say

    @abstractmethod
    def cells(self, row: Row, width: int) -> list[Cell]:
        """The line of a row, in exactly `width` columns."""

    @abstractmethod
    def key(self, row: Row) -> str:
        """What makes this row the same row after a change."""

    def rank(self, row: Row, order: str) -> tuple[object, ...]:
        """What to sort by; never asked for the order of the text."""
        del row, order
        return ()

    def settle(self) -> None:
        """Take the measure of the columns; asked once when other rows come, never for a move."""

    # what the dashboard asks

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in their order."""
        return self._rows

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self._row(self._cursor) if self._rows else None

    def _row(self, index: int) -> Row | None:
        """A row by its place; None where its article was taken away or read anew, and the list does not know yet."""
        try:
            return self._rows[index]
        except LookupError:
            return None

    @property
    def cursor(self) -> int:
        """The cursor's place among the rows."""
        return self._cursor

    @property
    def order(self) -> str:
        """The order in force, one of `ORDERS`."""
        return self.ORDERS[self._order]

    def order_by(self, order: str) -> None:
        """Put the rows into one of `ORDERS`; another word changes nothing."""
        if order in self.ORDERS:
            self._order = self.ORDERS.index(order)
            self.show(self._given)

    def show(self, rows: Sequence[Row], in_all: int | None = None, stand: Stand | None = None) -> None:
        """Show these rows, the cursor on the row it was on if that is among them.

        Args:
            rows: in the order of the text.
            in_all: how many there would be without a focus, where that is worth a word.
            stand: where the list is to stand instead; nothing is told of the cursor's move then.
        """
        before = self.current
        where = self.stand() if stand is None else stand
        self._order = where.order
        self._given, self._in_all = rows, in_all
        self._rows = self._sorted(rows)
        place = self._place_of(where.key, where.cursor)
        self._cursor = min(where.cursor, max(0, len(self._rows) - 1)) if place is None else place
        self.settle()
        self._changed()
        if stand is not None:
            self.scroll_to(y=stand.top, animate=False, force=True, immediate=True)
            self._keep_in_view()
        elif self.current is not before:
            self.post_message(self.Moved(self))

    def stand(self) -> Stand:
        """Where the list stands."""
        key = self.key(self.current) if self.current is not None else None
        return Stand(key, self._cursor, self.scroll_offset.y, self._order)

    def _place_of(self, key: str | None, likely: int = 0) -> int | None:
        """Where the row of this key is; looked for first where it was."""
        if key is None:
            return None
        there = self._row(likely)
        if there is not None and self.key(there) == key:
            return likely
        if isinstance(self._rows, Lazy):  # knows it without making every row
            return self._rows.place_of(key)
        return next((i for i, row in enumerate(self._rows) if self.key(row) == key), None)

    def clear_marked(self) -> bool:
        """Mark no row any more; False if none was."""
        if not self.marked:
            return False
        self.marked.clear()
        self._retitle()
        self.refresh()
        return True

    def say_empty(self, words: str) -> None:
        """What stands where there is no row."""
        if words != self.empty:
            self.empty = words
            if not self._rows:
                self.refresh()

    def go_to(self, key: str) -> bool:
        """Put the cursor on the row of this key; False if there is none."""
        place = self._place_of(key, self._cursor)
        if place is not None:
            self.move_to(place)
        return place is not None

    def move_to(self, index: int) -> None:
        """Put the cursor on a row, by its place; beyond the ends means the ends."""
        index = max(0, min(index, len(self._rows) - 1))
        before, self._cursor = self._cursor, index
        if before == index:
            self._keep_in_view()
            return
        if not self._keep_in_view():
            self._refresh_row(before)
            self._refresh_row(index)
        self.post_message(self.Moved(self))

    # actions

    def action_move(self, step: int) -> None:
        """One row down or up."""
        self.move_to(self._cursor + step)

    def action_half(self, direction: int) -> None:
        """Half a page down or up."""
        self.move_to(self._cursor + direction * max(1, self._height // 2))

    def action_page(self, direction: int) -> None:
        """A page down or up."""
        self.move_to(self._cursor + direction * max(1, self._height - 1))

    def action_edge(self, direction: int) -> None:
        """To the first or the last row."""
        self.move_to(0 if direction < 0 else len(self._rows) - 1)

    def action_sort(self) -> None:
        """The next order."""
        if len(self.ORDERS) < 2:
            self.app.bell()
            return
        self._order = (self._order + 1) % len(self.ORDERS)
        self.show(self._given)

    def action_mark(self) -> None:
        """Mark the row under the cursor for the next action, or no more, and go to the next row."""
        if self.current is None:
            return
        self.marked ^= {self.key(self.current)}
        self._refresh_row(self._cursor)
        self._retitle()
        self.action_move(1)

    def action_focus_row(self) -> None:
        """Choose the row under the cursor."""
        if self.current is not None:
            self.post_message(self.Chosen(self))

    # drawing

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    def render_line(self, y: int) -> Strip:
        """The line `y` rows below the top of the pane."""
        width = self.scrollable_content_region.width
        index = y + self.scroll_offset.y
        if index >= len(self._rows):
            text = self.empty if not self._rows and y == 0 else ""
            return Strip([Segment(fit(" " + text, width), self._look("empty", False))], width)
        here = index == self._cursor
        row = self._row(index)
        if row is None:
            return Strip([Segment(fit(" …", width), self._look("empty", False))], width)
        cells = [cell for cell in self.cells(row, width - 1) if cell.text]
        if self.marked and self.key(row) in self.marked:
            cells.insert(0, Cell(MARK, "accent"))
        else:
            first = cells[0] if cells else Cell("")
            cells[:1] = [Cell(("▸" if here else " ") + first.text, first.look)]
        return joined([(cell.text, self._look(cell.look, here)) for cell in cells], width)

    def signed(self, row: Row, text: str, look: str, width: int) -> list[Cell]:
        """The text in so many columns, at their end what a person put on the row; the text gives way."""
        signs = self.signs(row) if self.signs is not None else ""
        if not signs or width < 4:
            return [Cell(fit(text, width), look)]
        signs = signs[: width - 2]
        return [Cell(fit(text, width - len(signs) - 1), look), Cell(" " + signs, "accent")]

    def _look(self, look: str, here: bool) -> Style:
        """The style of a cell, on the cursor's row or off it."""
        if self._looks is None:
            self._looks = Looks(self.rich_style, self.app.theme_variables)
        return self._looks.get(look, cursor=here, active=self.lit)

    @property
    def lit(self) -> bool:
        """True if the cursor's row is to stand out: the keys are here."""
        return self.has_focus

    def notify_style_update(self) -> None:
        """Forget the styles that the theme has changed."""
        super().notify_style_update()
        self._looks = None

    def _retitle(self) -> None:
        """Name, number of rows here and in all, marked ones, and order; what does not fit gives way."""
        order = f" ▾{self.order}" if self._order else ""
        marked = f" {MARK}{len(self.marked)}" if self.marked else ""
        here = f" {len(self._rows)}"
        in_all = f"/{self._in_all}" if self._in_all not in (None, len(self._rows)) else ""
        ways = (here + in_all + marked + order, here + marked + order, marked + order, marked or order)
        room = self.size.width - 3 if self.size.width else 1000
        title = self.TITLE + next((way for way in ways if len(self.TITLE + way) <= room), "")
        if title != self.border_title:
            self.border_title = title

    def _sorted(self, rows: Sequence[Row]) -> Sequence[Row]:
        if self._order == 0:
            return rows
        return sorted(rows, key=lambda row: self.rank(row, self.order))  # pyright: ignore[reportArgumentType]

    def _changed(self) -> None:
        resized(self, len(self._rows))
        self._retitle()
        self._keep_in_view()
        self.refresh()

    def _refresh_row(self, index: int) -> None:
        """Repaint one row and nothing beside it: neither border nor scroll bar."""
        self.refresh(Region(0, index - self.scroll_offset.y, self.scrollable_content_region.width, 1))

    def _keep_in_view(self) -> bool:
        """Scroll if the cursor is out of view; True if it scrolled.

        A step over the edge turns half a page: the rows to come are seen before they are reached, and
        one repaint of the pane serves a dozen moves.
        """
        height, top = self._height, self.scroll_offset.y
        if not height or top <= self._cursor < top + height:
            return False
        half = max(1, height // 2)
        wanted = self._cursor - half + 1 if self._cursor >= top + height else self._cursor - (height - half)
        self.scroll_to(y=max(0, wanted), animate=False, force=True, immediate=True)
        return self.scroll_offset.y != top

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint the rows, and the scroll bar only where its thumb moves by a visible step."""
        if round(old_value) != round(new_value):
            region = self.scrollable_content_region
            self.refresh(Region(0, 0, region.width, region.height))
        follow_thumb(self, new_value)

    # the mouse, focus and size

    def on_resize(self) -> None:
        """Keep the cursor in view in the new size, and the title in its room."""
        self._keep_in_view()
        self._retitle()

    def on_focus(self) -> None:
        """The cursor looks otherwise while the keys are here."""
        self._refresh_row(self._cursor)

    def on_blur(self) -> None:
        """The cursor looks otherwise while the keys are elsewhere."""
        self._refresh_row(self._cursor)

    def on_click(self, event: events.Click) -> None:
        """A click goes to a row, a second one on it chooses it."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        index = offset.y + self.scroll_offset.y
        if index < len(self._rows):
            self.move_to(index)
            if event.chain == 2:
                self.action_focus_row()
