"""The reader: the article's text, with the spans of the row under the cursor marked.

Like the lists it draws lines on demand, and a change of marks repaints only the lines that differ.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from store.records import Span
from store.view import Entry
from tui.actions import bindings
from tui.looks import Looks
from tui.panes.listing import follow_thumb, joined
from tui.panes.wrap import wrap

COMFORT = 96
"""Columns beyond which lines of prose tire the eye."""


class Mark(NamedTuple):
    """A span and how it looks: one of `Source.LOOKS`, the later in that tuple wins over the earlier."""

    span: Span
    look: str


class Source(ScrollView, can_focus=True):
    """The text of one article."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    LOOKS = ("sentence", "mention", "content", "cue", "source", "here")
    EMPTY = "Nothing to read yet: a adds an article, and so does briefing-tui PATH."

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._entry: Entry | None = None
        self._lines: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._width = 0
        self._marks: list[Mark] = []
        self._mark_starts: list[int] = []
        self._target: Span | None = None
        self._looks: Looks | None = None
        self.border_title = "Text"

    @property
    def entry(self) -> Entry | None:
        """The article that is shown."""
        return self._entry

    @property
    def marks(self) -> Sequence[Mark]:
        """The marks in force, without overlaps, in the order of the text."""
        return self._marks

    def show(self, entry: Entry | None, marks: Iterable[Mark] = (), target: Span | None = None) -> None:
        """Show an article with these marks; bring `target` into view if it is not."""
        before = {y: self._pieces(y) for y in self._visible()}
        flat = _flat(marks)
        fresh = entry is None or self._entry is None or entry.article.id != self._entry.article.id
        self._entry = entry
        self._marks = flat
        self._mark_starts = [mark.span.start for mark in flat]
        self._target = target
        if fresh:
            self._retitle()
            self._wrap(anew=True)
            self._bring(target)
            self.refresh()
        elif not self._bring(target):
            for y in self._visible():
                if self._pieces(y) != before.get(y):
                    self.refresh(Region(0, y - self.scroll_offset.y, self.scrollable_content_region.width, 1))

    def action_scroll_lines(self, step: int) -> None:
        """Scroll by lines."""
        self.scroll_to(y=self.scroll_offset.y + step, animate=False, force=True, immediate=True)

    def action_scroll_half(self, halves: int) -> None:
        """Scroll by halves of the height."""
        self.action_scroll_lines(halves * max(1, self._height // 2))

    def action_scroll_edge(self, direction: int) -> None:
        """Scroll to the beginning or the end."""
        self.action_scroll_lines(direction * len(self._lines))

    # drawing

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    def _visible(self) -> range:
        top = self.scroll_offset.y
        return range(top, min(top + self._height, len(self._lines)))

    def render_line(self, y: int) -> Strip:
        """The line `y` rows below the top of the pane."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        if self._entry is None or line >= len(self._lines):
            text = self.EMPTY if self._entry is None and y == 0 else ""
            return Strip([Segment(" " + text, self._look("empty"))]).adjust_cell_length(
                width, self.rich_style
            )
        text = self._entry.article.text
        pieces = self._pieces(line)
        told = any(look not in ("", "mention") for _, _, look in pieces)
        plain = self._look("")
        words = [("▌", self._look("edge")) if told else (" ", plain)]
        words += [(text[start:end].replace("\t", " "), self._look(look)) for start, end, look in pieces]
        filled = 1 + sum(cell_len(word) for word, _ in words[1:])
        words.append((" " * (width - filled), plain))
        return joined(words, width)

    def _pieces(self, line: int) -> list[tuple[int, int, str]]:
        """The line cut where marks begin and end: start, end and look of each piece."""
        start, end = self._lines[line]
        pieces: list[tuple[int, int, str]] = []
        at = start
        for index in range(max(0, bisect_right(self._mark_starts, start) - 1), len(self._marks)):
            span, look = self._marks[index]
            if span.start >= end:
                break
            if span.end <= at:
                continue
            if span.start > at:
                pieces.append((at, span.start, ""))
            at = min(span.end, end)
            pieces.append((max(span.start, start), at, look))
        if at < end:
            pieces.append((at, end, ""))
        return pieces

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint the lines, and the scroll bar only where its thumb moves by a visible step."""
        if round(old_value) != round(new_value):
            region = self.scrollable_content_region
            self.refresh(Region(0, 0, region.width, region.height))
        follow_thumb(self, new_value)

    def _look(self, look: str) -> Style:
        if self._looks is None:
            self._looks = Looks(self.rich_style, self.app.theme_variables)
        return self._looks.get(look)

    def notify_style_update(self) -> None:
        """Forget the styles that the theme has changed."""
        super().notify_style_update()
        self._looks = None

    # lines

    def on_resize(self) -> None:
        """Break the lines anew, and keep what was marked in view."""
        top = self._lines[self.scroll_offset.y][0] if self.scroll_offset.y < len(self._lines) else 0
        if self._wrap():
            if self._target is not None:
                self._bring(self._target)
            else:
                self._scroll_to_line(self._line_at(top))
            self.refresh()

    def _wrap(self, *, anew: bool = False) -> bool:
        """Break the text into lines where the width or the text is new; True if it did."""
        width = min(COMFORT, self.scrollable_content_region.width - 2)
        if width < 1 or (width == self._width and not anew):
            return False
        self._width = width
        self._lines = wrap(self._entry.article.text, width) if self._entry else []
        self._starts = [start for start, _ in self._lines]
        self.virtual_size = Size(0, len(self._lines))
        return True

    def _line_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _bring(self, target: Span | None) -> bool:
        """Scroll, if need be, so that the target stands in the upper third; True if it scrolled."""
        if not self._lines or not self._height:
            return False
        if target is None:
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

    def _retitle(self) -> None:
        if self._entry is None:
            self.border_title, self.border_subtitle = "Text", None
            return
        article = self._entry.article
        facts = " · ".join(part for part in (article.publisher, article.dateline, article.date) if part)
        self.border_title = Content(article.title[:120])
        self.border_subtitle = Content(facts[:120]) if facts else None


def _flat(marks: Iterable[Mark]) -> list[Mark]:
    """The marks cut so that none overlaps another, the stronger look standing where two did."""
    rank = {look: place for place, look in enumerate(Source.LOOKS)}
    given = [mark for mark in marks if mark.span.start < mark.span.end]
    edges = sorted({edge for mark in given for edge in mark.span})
    flat: list[Mark] = []
    by_start = sorted(given)
    open_marks: list[Mark] = []
    upcoming = 0
    for start, end in pairwise(edges):
        while upcoming < len(by_start) and by_start[upcoming].span.start <= start:
            open_marks.append(by_start[upcoming])
            upcoming += 1
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        if not open_marks:
            continue
        look = max((mark.look for mark in open_marks), key=rank.__getitem__)
        if flat and flat[-1].look == look and flat[-1].span.end == start:
            flat[-1] = Mark(Span(flat[-1].span.start, end), look)
        else:
            flat.append(Mark(Span(start, end), look))
    return flat
