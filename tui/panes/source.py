"""The reader: the article's text, the spans of the row under the cursor, and the ways from the text to rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.timer import Timer

from store.records import Span
from tui.actions import bindings
from tui.panes.found import Found
from tui.panes.layers import TOP, Mark, Stop
from tui.panes.page import COMFORT, Page

__all__ = ["COMFORT", "Mark", "Source", "Stop"]

_WORD = re.compile(r"\S+")


class Source(Page):
    """The text of one article; what stands in it can be found, chosen and followed to its row."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    LOOKS = TOP

    describe: Callable[[Stop], str] | None = None
    """A few words on what a stop leads to."""

    class Picked(Message):
        """A person wants to go from the text to the row of what stands there.

        Attributes:
            offset: of the character that was clicked, or of the beginning of what was chosen.
            way: what stands there, None where nothing is underlined.
        """

        def __init__(self, offset: int, way: Stop | None) -> None:
            super().__init__()
            self.offset = offset
            self.way = way

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.chosen: Stop | None = None
        """The mention or cue that `enter` would follow."""
        self._selection: Span | None = None
        self._anchor: int | None = None
        """Where the mouse went down, or where selecting by keys began."""
        self._caret = 0
        """Where selecting by keys has come to."""
        self._dragging = False
        self._found: Found | None = None
        self._at: int | None = None
        self._timer: Timer | None = None

    def opened(self) -> None:
        """What was found or chosen in the former article is over."""
        self.leave_find()
        self.let_go()

    def facts(self) -> str:
        """What is found or chosen, else what is known of the article."""
        if self._found is not None and self._found.query:
            return f"“{self._found.query[:40]}” {self._found.told(self._at)}"
        if self.chosen is not None and self.describe is not None:
            return self.describe(self.chosen)
        return super().facts()

    # finding words

    @property
    def finding(self) -> bool:
        """True while words are looked for: `n` and `N` go over their places then."""
        return self._found is not None

    def find(self, query: str) -> None:
        """Look for words as they are typed, beginning at what is in view."""
        if self._entry is None:
            return
        self._found = Found(self._entry.article.text, query)
        self._at = None
        self._found.more()
        self.over.pop("found", None)
        self.mark("hits", ())
        self.over["hits"] = self._found.layer
        self.refresh()
        self.find_next(1, self.top - 1)
        self._go_on()

    def find_next(self, step: int, offset: int | None = None) -> None:
        """Go to the next place of the words, or to the one before; round and round."""
        found = self._found
        if found is None:
            return
        if offset is None and self._at is not None and found.layer.marks:
            at = (self._at + step) % len(found.layer.marks)
        else:
            at = found.layer.next(self.top if offset is None else offset, step)
            if at is None and found.layer.marks and found.whole:
                at = 0
        self._at = at
        if at is not None:
            span = found.layer.marks[at].span
            self.mark("found", [Mark(span, "found")], span)
        self._retitle()

    def leave_find(self) -> bool:
        """Look for nothing any more; False if nothing was looked for."""
        if self._found is None:
            return False
        self._found, self._at = None, None
        self.over.pop("hits", None)
        self.over.pop("found", None)
        self._retitle()
        self.refresh()
        return True

    def _go_on(self) -> None:
        """Find the rest while nothing else is to do."""
        if self._timer is not None:
            self._timer.stop()
        found = self._found
        if found is None or found.whole:
            return

        def more() -> None:
            if found is self._found:
                had_none = not found.layer.marks
                found.more()
                if had_none and found.layer.marks:
                    self.find_next(1, self.top - 1)
                self._retitle()
                self._go_on()

        self._timer = self.set_timer(0.005, more)

    # choosing what stands in the text

    def action_stop(self, step: int) -> None:
        """Choose the next underlined place, or the one before, beginning at what is in view."""
        at = self.chosen.span.start if self.chosen is not None else self.top - 1
        if self.chosen is None and step < 0:
            at = self._lines[self._visible()[-1]][1] if self._visible() else 0
        stop = self.stops.next(at, step)
        if stop is None:
            self.app.bell()
            return
        self.chosen = stop
        self.mark("chosen", [Mark(self.chosen.span, "chosen")], self.chosen.span)
        self._retitle()

    def action_to_row(self) -> None:
        """Go to the row of what is chosen; with nothing chosen, choose what is first in view."""
        if self.chosen is None:
            self.action_stop(1)
        else:
            self.post_message(self.Picked(self.chosen.span.start, self.chosen))

    def let_go(self) -> bool:
        """Choose and select nothing any more; False if nothing was."""
        had = self.chosen is not None or self._selection is not None
        self.chosen, self._selection, self._anchor = None, None, None
        self.over.pop("chosen", None)
        self.over.pop("selected", None)
        if had:
            self._retitle()
            self.refresh()
        return had

    # selecting text

    @property
    def selection(self) -> Span | None:
        """The text that is selected, by mouse or keys."""
        return self._selection

    @property
    def selected_text(self) -> str:
        """Its words, as they stand in the text."""
        if self._selection is None or self._entry is None:
            return ""
        return self._entry.article.text[self._selection.start : self._selection.end]

    def select(self, span: Span | None, caret: int | None = None) -> None:
        """Select a stretch of the text; keep `caret` in view."""
        self._selection = span
        self.mark(
            "selected",
            [Mark(span, "selected")] if span else (),
            None if caret is None else Span(caret, caret + 1),
        )

    def action_select_word(self, step: int) -> None:
        """Let the selection end a word further on, or a word before; it begins at what is chosen or in view."""
        words = self._words_from(step)
        if words is not None:
            self._select_to(words)

    def action_select_line(self, step: int) -> None:
        """Let the selection end a line further on, or a line before."""
        if self._entry is None or not self._lines:
            return
        if self._anchor is None:
            self._begin()
        line = max(0, min(self._line_at(self._caret) + step, len(self._lines) - 1))
        start, end = self._lines[line]
        self._select_to(end if step > 0 else start)

    def action_select_sentence(self) -> None:
        """Select the sentence; again, its paragraph."""
        if self._entry is None or not self._lines:
            return
        text = self._entry.article.text
        if self._selection is None:
            self._begin()
        at = self._selection or Span(self._caret, self._caret + 1)
        whole = self._entry.sentence(at)
        if whole == self._selection:
            begin, end = text.rfind("\n", 0, whole.start) + 1, text.find("\n", whole.end)
            whole = Span(begin, end if end >= 0 else len(text))
        self._anchor, self._caret = whole.start, whole.end
        self.select(whole, whole.start)

    def _begin(self) -> None:
        """Where selecting by keys begins: at what is chosen, at the row's spans if in view, else at the top."""
        if self.chosen is not None:
            self._anchor, self._caret = self.chosen.span
            return
        start = self.top
        visible = self._visible()
        if self._target is not None and visible and self._line_at(self._target.start) in visible:
            start = self._target.start
        self._anchor = self._caret = start

    def _words_from(self, step: int) -> int | None:
        if self._entry is None:
            return None
        text = self._entry.article.text
        if self._anchor is None:
            self._begin()
        if step > 0:
            word = _WORD.search(text, self._caret)
            return word.end() if word else len(text)
        before = text[max(0, self._caret - 2000) : self._caret].rstrip()
        base = max(0, self._caret - 2000)
        return base + max(before.rfind(" "), before.rfind("\n"), -1) + 1

    def _select_to(self, caret: int) -> None:
        anchor = self._anchor if self._anchor is not None else caret
        self._caret = caret
        span = Span(min(anchor, caret), max(anchor, caret))
        self.select(span if span.start < span.end else None, max(0, caret - 1))

    # the mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select."""
        offset = event.get_content_offset(self)
        if offset is None or event.button != 1 or self._entry is None:
            return
        self._anchor = self._caret = self.offset_at(offset.x, offset.y)
        self._dragging = False
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select as far as the mouse has come; beyond the edges, scroll."""
        if self.app.mouse_captured is not self or self._anchor is None:
            return
        offset = event.get_content_offset_capture(self)
        if offset.y < 0 or offset.y >= self._height:
            self.action_scroll_lines(-1 if offset.y < 0 else 1)
        at = self.offset_at(offset.x, max(0, min(offset.y, self._height - 1)))
        if at != self._anchor or self._dragging:
            self._dragging = True
            self._caret = at
            span = Span(min(at, self._anchor), max(at, self._anchor) + 1)
            text = self._entry.article.text if self._entry is not None else ""
            self.select(Span(span.start, min(span.end, len(text))))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """End a selection; where there is none, go to the row of what stands here."""
        if self.app.mouse_captured is not self:
            return
        self.release_mouse()
        if self._dragging or self._anchor is None:
            self._dragging = False
            return
        at, self._anchor = self._anchor, None
        if self._selection is not None:
            self.select(None)
            return
        offset = event.get_content_offset(self)
        line = self._line_at(at)
        if offset is None or not self._lines[line][0] <= at < self._lines[line][1]:
            return  # beside the text
        stops = self.stops.over(at, at + 1)
        self.post_message(self.Picked(at, min(stops, key=_length) if stops else None))


def _length(stop: Stop) -> int:
    return stop.span.end - stop.span.start
