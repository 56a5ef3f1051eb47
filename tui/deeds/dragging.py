"""The borders between the panes, moved with the mouse."""

from __future__ import annotations

from itertools import pairwise

from textual import events

from tui.deeds.going import Going
from tui.room import lines_to, moved


class Dragging(Going):
    """A border that is pulled goes with the mouse; what it bounds becomes wider and narrower."""

    _pulled: str = ""
    """The list whose right border is pulled, or "source" for the text's upper one."""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of a border."""
        if event.button != 1 or self.app.mouse_captured is not None:
            return
        self._pulled = self._border_at(event.screen_x, event.screen_y)
        if self._pulled:
            self.row_of_lists.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The border goes where the mouse is, as far as the panes can give way."""
        if not self._pulled or self.app.mouse_captured is not self.row_of_lists:
            return
        if self._pulled == "source":
            top, bottom = self.row_of_lists.region.y, self.source.region.bottom
            self.wider = {**self.wider, "source": lines_to(event.screen_y, top, bottom)}
        else:
            now = {name: pane.region.width for name, pane in self.lists.items()}
            here = self.lists[self._pulled].region
            self.wider = {**self.wider, **moved(now, self._pulled, event.screen_x + 1 - here.x)}
        self.give_room()

    def on_mouse_up(self) -> None:
        """Let go."""
        if self._pulled:
            self._pulled = ""
            self.row_of_lists.release_mouse()

    def _border_at(self, x: int, y: int) -> str:
        lists = self.row_of_lists.region
        if self._articles is not None or self._alone:
            return ""
        if (
            self.row_of_lists.display
            and self.source.display
            and y in (lists.bottom - 1, self.source.region.y)
        ):
            return "source"
        if lists.y <= y < lists.bottom:
            shown = [(name, pane.region) for name, pane in self.lists.items() if pane.display]
            for (name, left), (_, right) in pairwise(shown):
                if x in (left.right - 1, right.x):
                    return name
        return ""
