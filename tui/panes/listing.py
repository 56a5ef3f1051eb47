"""The list that all panes share: rows are rendered on demand, and a move repaints two lines.

Textual's own lists lay out or repaint every row; this one knows only how many rows there are, and asks
for the cells of those in view. The line of a row is a function of the row and the width alone, so
that lines can be cached and nothing ever wraps or shifts.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from rich.cells import cell_len, set_cell_size
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
from tui.looks import Looks

Row = TypeVar("Row")


class Cell(NamedTuple):
    """A stretch of a line: text, how it looks (one of `tui.looks.LOOKS`), and its width in columns.

    The texts of one line must add up to the line's width; `fit` makes them so.
    """

    text: str
    look: str = ""


def fit(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly `width` columns: cut with an ellipsis, or filled with spaces."""
    if width <= 0:
        return ""
    length = cell_len(text)
    if length > width:
        return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)
    return " " * (width - length) + text if right else text + " " * (width - length)


def short(name: str, width: int) -> str:
    """A person's name for a narrow place: whole, else with initials, else the last word alone."""
    words = name.split()
    if cell_len(name) <= width or len(words) < 2:
        return name
    # the surname begins at a particle ("de la Tour") and keeps what follows it ("King Jr.")
    begin = next((i for i, word in enumerate(words[1:], 1) if word[:1].islower()), len(words) - 1)
    if begin > 1 and words[begin].rstrip(".") in ("Jr", "Sr", "II", "III"):
        begin -= 1
    last = " ".join(words[begin:])
    initials = f"{words[0][0]}. {last}"
    return initials if cell_len(initials) <= width else last


def joined(pieces: Iterable[tuple[str, Style]], width: int) -> Strip:
    """A line of these pieces; neighbours of one style are one segment, which spares the terminal escapes."""
    segments: list[Segment] = []
    text, style = "", Style.null()
    for more, look in pieces:
        if look is style:
            text += more
            continue
        if text:
            segments.append(Segment(text, style))
        text, style = more, look
    segments.append(Segment(text, style))
    return Strip(segments, width)


def follow_thumb(widget: ScrollView, scrolled: float) -> None:
    """Tell the scroll bar where it stands, unless nobody could see the difference (an eighth of a cell)."""
    if widget.show_vertical_scrollbar:
        bar = widget.vertical_scrollbar
        lines = max(1, widget.virtual_size.height)
        if abs(bar.position - scrolled) * widget.size.height * 8 >= lines or scrolled in (
            0,
            widget.max_scroll_y,
        ):
            bar.position = scrolled


class Listing(ScrollView, Generic[Row], can_focus=True):
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
        self._looks: Looks | None = None
        self.empty = self.EMPTY
        self.virtual_size = Size(0, len(rows))
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

    # what the dashboard asks

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in their order."""
        return self._rows

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self._rows[self._cursor] if self._rows else None

    @property
    def cursor(self) -> int:
        """The cursor's place among the rows."""
        return self._cursor

    @property
    def order(self) -> str:
        """The order in force, one of `ORDERS`."""
        return self.ORDERS[self._order]

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows, the cursor on the row it was on if that is among them."""
        here = self.key(self.current) if self.current is not None else None
        before = self.current
        self._given = rows
        self._rows = self._sorted(rows)
        place = None if here is None else self._place_of(here)
        self._cursor = min(self._cursor, max(0, len(self._rows) - 1)) if place is None else place
        self._changed()
        if self.current is not before:
            self.post_message(self.Moved(self))

    def say_empty(self, words: str) -> None:
        """What stands where there is no row."""
        if words != self.empty:
            self.empty = words
            if not self._rows:
                self.refresh()

    def go_to(self, key: str) -> bool:
        """Put the cursor on the row of this key; False if there is none."""
        place = self._place_of(key)
        if place is not None:
            self.move_to(place)
        return place is not None

    def _place_of(self, key: str) -> int | None:
        if isinstance(self._rows, Lazy):  # knows it without making every row
            return self._rows.place_of(key)
        return next((place for place, row in enumerate(self._rows) if self.key(row) == key), None)

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
        cells = [cell for cell in self.cells(self._rows[index], width - 1) if cell.text]
        first = cells[0] if cells else Cell("")
        cells[:1] = [Cell(("▸" if here else " ") + first.text, first.look)]
        return joined([(cell.text, self._look(cell.look, here)) for cell in cells], width)

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
        """Name, number of rows and order; the number gives way where all three do not fit."""
        order = f" ▾{self.order}" if self._order else ""
        title = f"{self.TITLE} {len(self._rows)}{order}"
        if self.size.width and len(title) > self.size.width - 3:
            title = f"{self.TITLE}{order}"
        if title != self.border_title:
            self.border_title = title

    def _sorted(self, rows: Sequence[Row]) -> Sequence[Row]:
        if self._order == 0:
            return rows
        return sorted(rows, key=lambda row: self.rank(row, self.order))  # pyright: ignore[reportArgumentType]

    def _changed(self) -> None:
        self.virtual_size = Size(0, len(self._rows))
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
