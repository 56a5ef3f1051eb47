"""A page of text: lines drawn on demand, in a measure that is comfortable to read, with marks in layers.

A change of marks repaints only the lines that differ.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.timer import Timer

from store.records import Span
from store.view import Entry
from tui.lasting import Lasting
from tui.looks import Looks
from tui.panes.cells import joined
from tui.panes.layers import Layer, Mark, Piece, Stops, flat, pieces
from tui.panes.scrolling import follow_thumb, resized
from tui.panes.wrap import Lines, column_at

COMFORT = 88
"""Columns beyond which lines of prose tire the eye."""

_BAR = ("sentence", "content", "cue", "source", "here")
"""Looks whose lines have a bar at their left."""

_KEPT = 4
"""Articles whose lines and stops are kept, for rows of several articles take turns."""


class Page(Lasting, ScrollView, can_focus=True):
    """The text of one article, with marks."""

    ALLOW_SELECT = False
    EMPTY = "Nothing to read yet. Start the program with an article: briefing-tui PATH"

    stops_of: Callable[[Entry], Stops] | None = None
    """What in an article leads to rows; asked when the article is opened."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._entry: Entry | None = None
        self._broken = Lines("", 1)
        self._width = 0
        self._margin = 0
        self._held = (-1, 0)
        """The line that a resize left first in view, and the offset that it had before."""
        self._tall = 0
        """The height before a resize."""
        self._target: Span | None = None
        self._looks: Looks | None = None
        self._styles: dict[tuple[str, str], Style] = {}
        self._kept: dict[tuple[str, int], Lines] = {}
        self._breaking: Timer | None = None
        self._stopped: list[tuple[Entry, Stops]] = []
        self.stops = Stops()
        self._same: frozenset[tuple[str, str]] = frozenset()
        self.over: dict[str, Layer[Mark]] = {}
        """What is marked: of the row, of what was searched for, of what is chosen; by name."""
        self.border_title = "Text"

    @property
    def entry(self) -> Entry | None:
        """The article that is shown."""
        return self._entry

    @property
    def marks(self) -> Sequence[Mark]:
        """The row's marks in force, without overlaps, in the order of the text."""
        row = self.over.get("row")
        return flat(row.marks) if row else []

    @property
    def _lines(self) -> list[tuple[int, int]]:
        return self._broken.spans

    def show(
        self,
        entry: Entry | None,
        marks: Iterable[Mark] = (),
        target: Span | None = None,
        same: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        """Show an article with the marks of a row.

        Args:
            entry: the article, None for none.
            marks: of the row.
            target: what is brought into view if it is not.
            same: kind and key of stops that are marked as other mentions of the row.
        """
        before = self._drawn()
        fresh = entry is None or self._entry is None or entry.article.id != self._entry.article.id
        if entry is not self._entry:
            self._entry = entry
            self.stops = self._stops(entry)
        self._same = same
        row = Layer(marks)
        if row.marks or "row" in self.over:
            self.over["row"] = row
        self._target = target
        if fresh:
            self.opened()
            self._retitle()
            self._wrap(anew=True)
            if not self._bring(target or Span(0, 0)):
                self._scroll_to_line(0 if target is None else self.scroll_offset.y)
            self.refresh()
        elif not self._bring(target):
            self._redraw(before)

    def opened(self) -> None:
        """Another article is shown: what was found or chosen in the former one is over."""

    def mark(self, name: str, marks: Iterable[Mark], target: Span | None = None) -> None:
        """Put other marks into a layer; bring `target` into view if it is not."""
        before = self._drawn()
        self.over[name] = Layer(marks)
        if target is None or not self._bring(target):
            self._redraw(before)

    def _stops(self, entry: Entry | None) -> Stops:
        if entry is None or self.stops_of is None:
            return Stops()
        for known, stops in self._stopped:
            if known is entry:
                return stops
        stops = self.stops_of(entry)
        self._stopped = [(entry, stops), *self._stopped[: _KEPT - 1]]
        return stops

    def forget_stops(self) -> None:
        """Ask anew what leads to rows: others are shown."""
        self._stopped = []
        before = self._drawn()
        self.stops = self._stops(self._entry)
        self._redraw(before)

    @property
    def top(self) -> int:
        """Offset of the first character in view."""
        line = self.scroll_offset.y
        return self._lines[line][0] if line < len(self._lines) else 0

    def bring_top(self, offset: int) -> None:
        """Let the line of this character be the first in view."""
        self._scroll_to_line(self._line_at(offset))

    # scrolling

    def action_scroll_lines(self, step: int) -> None:
        """Scroll by lines."""
        self.scroll_to(y=self.scroll_offset.y + step, animate=False, force=True, immediate=True)

    def action_scroll_half(self, halves: int) -> None:
        """Scroll by halves of the height."""
        self.action_scroll_lines(halves * max(1, self._height // 2))

    def action_scroll_edge(self, direction: int) -> None:
        """Scroll to the beginning or the end."""
        if direction > 0 and self._entry is not None:
            self._reach(len(self._entry.article.text))
        self.action_scroll_lines(direction * len(self._lines))

    # drawing

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    def _visible(self) -> range:
        top = self.scroll_offset.y
        return range(top, min(top + self._height, len(self._lines)))

    def _drawn(self) -> dict[int, list[Piece]]:
        return {y: self._pieces(y) for y in self._visible()}

    def _redraw(self, before: dict[int, list[Piece]]) -> None:
        """Repaint the lines that are not as they were."""
        for y in self._visible():
            if self._pieces(y) != before.get(y):
                self.refresh(Region(0, y - self.scroll_offset.y, self.scrollable_content_region.width, 1))

    def _pieces(self, line: int) -> list[Piece]:
        start, end = self._lines[line]
        tops = [mark for layer in self.over.values() for mark in layer.over(start, end)]
        stops = self.stops.over(start, end)
        if self._same:
            tops += [Mark(stop.span, "mention") for stop in stops if (stop.kind, stop.key) in self._same]
        return pieces(start, end, tops, stops)

    def render_line(self, y: int) -> Strip:
        """The line `y` rows below the top of the pane."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        if self._entry is None or line >= len(self._lines):
            text = self.EMPTY if self._entry is None and y == 0 else ""
            return Strip([Segment(" " + text, self._style("empty", ""))]).adjust_cell_length(
                width, self.rich_style
            )
        text = self._entry.article.text
        cut = self._pieces(line)
        plain = self._style("", "")
        words = [(" " * self._margin, plain)]
        words.append(("▌", self._style("edge", "")) if any(p.top in _BAR for p in cut) else (" ", plain))
        words += [(text[p.start : p.end].replace("\t", " "), self._style(p.top, p.base)) for p in cut]
        filled = self._margin + 1 + sum(cell_len(word) for word, _ in words[2:])
        words.append((" " * (width - filled), plain))
        return joined(words, width)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint the lines, and the scroll bar only where its thumb moves by a visible step."""
        if round(old_value) != round(new_value):
            # the margins are empty on every line: what is sent to the terminal is the text
            width, height = self.scrollable_content_region.size
            left = min(self._margin, width)
            self.refresh(Region(left, 0, min(self._width + 2, width - left), height))
        follow_thumb(self, new_value)

    def _style(self, top: str, base: str) -> Style:
        """A row's look over that of a mention: the mention keeps its line beneath."""
        style = self._styles.get((top, base))
        if style is None:
            if self._looks is None:
                self._looks = Looks(self.rich_style, self.app.theme_variables)
            style = self._looks.get(top or base)
            if top and base:
                under = self._looks.get(base)
                lined = Style(underline=under.underline, italic=under.italic)
                style = under + Style(bgcolor=style.bgcolor) if top == "sentence" else style + lined
            self._styles[top, base] = style
        return style

    def notify_style_update(self) -> None:
        """Forget the styles that the theme has changed."""
        super().notify_style_update()
        self._looks = None
        self._styles = {}

    # lines

    def on_resize(self) -> None:
        """Break the lines anew, and keep what was marked in view."""
        line, offset = self._held
        top = offset if line == self.scroll_offset.y else self.top
        target, tall = self._target, self._tall or self._height
        # what the person has scrolled away from is not brought back
        brought = target is not None and 0 <= self._line_at(target.start) - self.scroll_offset.y < tall
        self._tall = self._height
        if self._wrap():
            self._scroll_to_line(self._line_at(top))
            if brought:
                self._bring(target)
            # lines begin elsewhere in another width: the way back must lead to where the person was
            self._held = (self.scroll_offset.y, top)
            self.refresh()

    def _wrap(self, *, anew: bool = False) -> bool:
        """Break the text into lines where the width or the text is new; True if it did."""
        room = self.scrollable_content_region.width - 2
        width = min(COMFORT, room)
        if width < 1:
            return False
        margin = max(0, (room - width) // 2)
        moved, self._margin = margin != self._margin, margin
        if width == self._width and not anew:
            return moved
        self._width = width
        text = self._entry.article.text if self._entry is not None else ""
        key = (self._entry.article.id if self._entry is not None else "", width)
        self._broken = self._kept.pop(key, None) or Lines(text, width)
        self._kept[key] = self._broken
        while len(self._kept) > _KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._reach(0)
        return True

    def _reach(self, offset: int) -> None:
        """Break the text into lines as far as this character; the rest while nothing else is to do."""
        self._broken.reach(offset)
        resized(self, len(self._lines) if self._entry is not None else 0)
        if self._breaking is not None:
            self._breaking.stop()
            self._breaking = None
        if not self._broken.whole:
            self._breaking = self.set_timer(0.01, lambda: self._reach(self._broken.starts[-1]))

    def _line_at(self, offset: int) -> int:
        if not self._broken.whole and (not self._lines or self._lines[-1][0] <= offset):
            self._reach(offset)
        return max(0, bisect_right(self._broken.starts, offset) - 1)

    def offset_at(self, x: int, y: int) -> int:
        """The offset in the text of what stands at a place of the pane, the nearest where nothing does."""
        if self._entry is None or not self._lines:
            return 0
        line = max(0, min(y + self.scroll_offset.y, len(self._lines) - 1))
        start, end = self._lines[line]
        return column_at(self._entry.article.text, start, end, max(0, x - self._margin - 1))

    def _bring(self, target: Span | None) -> bool:
        """Scroll, if need be, so that the target stands in the upper third; True if it scrolled."""
        if not self._lines or not self._height or target is None:
            return False
        first, last = self._line_at(target.start), self._line_at(max(target.start, target.end - 1))
        top, height = self.scroll_offset.y, self._height
        if first >= top and (last < top + height or first == top):
            return False
        return self._scroll_to_line(max(0, first - min(height // 3, max(0, height - 1 - (last - first)))))

    def _scroll_to_line(self, line: int) -> bool:
        before = self.scroll_offset.y
        self.scroll_to(y=line, animate=False, force=True, immediate=True)
        return self.scroll_offset.y != before

    def facts(self) -> str:
        """What the lower edge says of the article."""
        if self._entry is None:
            return ""
        article = self._entry.article
        return " · ".join(part for part in (article.publisher, article.dateline, article.date) if part)

    def _retitle(self) -> None:
        self.border_title = Content(self._entry.article.title[:120]) if self._entry else "Text"
        facts = self.facts()
        self.border_subtitle = Content(facts[:120]) if facts else None
