"""The trail: the focuses in force, each to be removed or turned, on the top line."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from tui.actions import bindings
from tui.panes.bar import Bar


class Trail(Bar):
    """The top line. It has the keys only while a person chooses one of several focuses in it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("trail")

    class Dropped(Message):
        """A person removes the focus of this place in the trail."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    class Turned(Dropped):
        """A person turns the focus of this place between by, about and both."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.chosen: int | None = None
        """The place of the focus that the keys would change."""
        self._count = 0
        self._line: Callable[[int | None], Content] | None = None

    def tell(self, count: int, line: Callable[[int | None], Content]) -> None:
        """Say this line from now on, over so many focuses; it is told which of them is chosen."""
        self._count, self._line = count, line
        if self.chosen is not None:
            self.chosen = min(self.chosen, count - 1) if count else None
        self.say(line(self.chosen))

    def choose(self) -> None:
        """Take the keys, the last focus chosen."""
        self.can_focus = True
        self.chosen = max(0, self._count - 1)
        self.focus()
        self._say()

    def on_blur(self) -> None:
        """The keys are elsewhere: nothing is chosen."""
        self.can_focus = False
        self.chosen = None
        self._say()

    def action_choose(self, step: int) -> None:
        """The next focus of the trail, or the one before."""
        if self._count and self.chosen is not None:
            self.chosen = (self.chosen + step) % self._count
            self._say()

    def action_drop(self) -> None:
        """Remove the chosen focus."""
        if self.chosen is not None:
            self.post_message(self.Dropped(self.chosen))

    def action_turn(self) -> None:
        """Turn the chosen focus."""
        if self.chosen is not None:
            self.post_message(self.Turned(self.chosen))

    def _say(self) -> None:
        if self._line is not None:
            self.say(self._line(self.chosen))
