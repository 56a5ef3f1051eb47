"""Going from pane to pane, and the room that each of them has."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.timer import Timer
from textual.widget import Widget

from tui.deeds.base import PANES, Deeds
from tui.panes.bar import Bar
from tui.room import heights, widths

LEAST = (40, 12)
"""Columns and lines below which there is no room for anything."""

_SETTLE = 0.02
"""Seconds that the panes have to settle in a new size before it is painted."""

SINGLE = 60
"""Columns below which one list is shown at a time."""


class TooSmall(Bar):
    """Lies over everything where the window is too small to show anything."""

    DEFAULT_CSS = "TooSmall { layer: over; width: 100%; height: 100%; background: $background; }"

    def render(self) -> Content:
        """The one line that is left."""
        return Content(f"The window is too small: {LEAST[0]} columns and {LEAST[1]} lines at least.")


class Going(Deeds):
    """Which panes are shown, how wide, and which has the keys."""

    room: tuple[object, ...] = ()
    """What the room was last given by."""

    _settling: Timer | None = None
    """Runs while a new size of the window has not come to rest."""

    row_of_lists: Widget
    """Holds the three lists."""

    def on_resize(self, event: events.Resize) -> None:
        """Give the panes their room in the new size."""
        self.give_room(event.size.width, event.size.height)

    def _screen_resized(self, size: Size) -> None:
        if self.app.screen is not self and size == self._compositor.size:
            return  # a screen opened over this one, and was told its size
        # the framework lays out and paints before it sends the event, and twice more for what the panes make
        # of it: one painting is enough, of what it all comes to
        self.give_room(size.width, size.height)
        if self._settling is not None:
            self._settling.stop()
        if self.app._dom_ready:  # the first painting of all waits for nothing
            self._settling = self.set_timer(_SETTLE, self._paint_size)
        super()._screen_resized(size)

    def _paint_size(self) -> None:
        self._settling = None
        self._compositor_refresh()

    def _compositor_refresh(self) -> None:
        if self._settling is None:
            super()._compositor_refresh()

    def give_room(self, width: int | None = None, height: int | None = None) -> None:
        """Which panes are shown, and how wide: by the window's size, zoom, and where the keys are."""
        width = self.size.width if width is None else width
        height = self.size.height if height is None else height
        small = width < LEAST[0] or height < LEAST[1]
        single = self._alone == "zoom" or width < SINGLE
        shares = widths(width, self.wider)
        room = (small, single, self._alone, self.at, heights(self.wider), *shares.values())
        if room == self.room or not width:
            return
        self.room = room
        if self.is_mounted and small != bool(self.query(TooSmall)):
            self.mount(TooSmall(id="small")) if small else self.query(TooSmall).remove()
        at_source = self.at == "source"
        for name, pane in self.lists.items():
            pane.display = not single or self.at == name
            pane.styles.width = "1fr" if single else shares[name]
        self.row_of_lists.styles.height, self.source.styles.height = heights(self.wider)
        self.row_of_lists.display = self._alone != "full" and not (single and at_source)
        self.source.display = self._alone != "zoom" or at_source

    # actions

    def action_pane(self, name: str) -> None:
        """Go to a pane."""
        self.close_articles()
        self.to_pane(name)

    def action_next_pane(self, step: int = 1) -> None:
        """Go to the pane after this one, round and round."""
        self.close_articles()
        here = self.focused.id if self.focused is not None and self.focused.id in PANES else PANES[-step]
        self.to_pane(PANES[(PANES.index(here) + step) % len(PANES)])

    def action_previous_pane(self) -> None:
        """Go to the pane before this one."""
        self.action_next_pane(-1)

    def action_zoom(self) -> None:
        """The focused pane alone, or all again."""
        self._alone = "" if self._alone == "zoom" else "zoom"
        self.give_room()

    def action_full(self) -> None:
        """The text on the whole screen, or all again."""
        if self._alone == "full":
            self._alone = ""
            self.give_room()
            self.to_pane(self._led_by)
        else:
            self._alone = "full"
            self.give_room()
            self.to_pane("source")
