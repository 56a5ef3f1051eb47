"""What the pictures share: a top and a bottom line, how one leaves, and counting off the event loop."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget

from store.errors import BriefingError
from store.view import Focus
from tui.actions import Place, bindings, told
from tui.over import Opened
from tui.panes.bar import Bar
from tui.pictures.shades import Shades

if TYPE_CHECKING:
    from store.briefing import Briefing

Wanted = tuple[Focus, ...]
"""Focuses to add to the trail."""


class Drawn(Widget, can_focus=False):
    """A widget that draws itself line by line in the theme's shades."""

    ALLOW_SELECT = False
    _shades: Shades | None = None

    @property
    def shades(self) -> Shades:
        """The colours under the theme of now."""
        if self._shades is None:
            self._shades = Shades(self.rich_style, self.app.theme_variables)
        return self._shades

    def notify_style_update(self) -> None:
        """Forget the colours that the theme has changed."""
        super().notify_style_update()
        self._shades = None


class Picture(Opened[Wanted | None]):
    """A screen over the dashboard that tells, when it closes, what to focus on.

    Attributes:
        level: claims that are less certain are left out, as on the dashboard.
    """

    NAME: ClassVar[str] = ""
    PLACE: ClassVar[Place] = "picture"
    KEYS: ClassVar[tuple[str, ...]] = ()

    BINDINGS: ClassVar[list[BindingType]] = bindings("picture")

    def __init__(self, briefing: Briefing, trail: Sequence[Focus]) -> None:
        super().__init__()
        self.briefing = briefing
        self.trail = tuple(trail)
        self.level = 0.0
        self._top, self._bottom = Bar(id="top"), Bar(id="bottom")

    def compose(self) -> ComposeResult:
        """The lines above and beneath, and the picture between them."""
        yield self._top
        yield from self.body()
        yield self._bottom

    @abstractmethod
    def body(self) -> ComposeResult:
        """The picture."""

    def on_mount(self) -> None:
        """Say the lines and begin to count."""
        self._bottom.say(told(self.PLACE, self.KEYS))
        self.say_top()
        # the thread would take its turns from the first paint
        self.call_after_refresh(self.begin_counting)

    def begin_counting(self) -> None:
        """Count anew, in a thread of its own."""
        self.run_worker(self._counting, exit_on_error=True, name="counting", exclusive=True)

    def say_top(self, more: str = "") -> None:
        """Name of the picture, the trail it keeps to, and what else is to be said."""
        parts: list[Content | str | tuple[str, str]] = [(f" {self.NAME} ", "reverse bold"), " "]
        for number, focus in enumerate(self.trail):
            label = focus.label if len(focus.label) <= 24 else focus.label[:23] + "…"
            parts += [(" › " if number else "", "dim"), Content(label)]
        parts += ["   " if self.trail else "", Content(more)]
        self._top.say(Content.assemble(*parts))

    # counting

    async def _counting(self) -> None:
        # not a worker's thread, to which the framework would leave the worker, and with it this screen
        try:
            await asyncio.to_thread(self.count)
        except BriefingError as error:
            self.notify(str(error), severity="error", markup=False)
            return
        self.show_counted()

    def show_counted(self) -> None:
        """Show what was counted so far, if the picture is still open."""
        if self.is_attached:
            self.counted()

    @abstractmethod
    def count(self) -> None:
        """Count what is to be shown, in a thread of its own."""

    @abstractmethod
    def counted(self) -> None:
        """Show what was counted, back on the event loop."""

    # leaving

    def action_close(self) -> None:
        """Back to the dashboard as it was."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """The same, unless there is something to leave first."""
        self.action_close()

    def action_choose(self) -> None:
        """Focus on what is under the cursor."""
        wanted = self.wanted()
        if wanted:
            self.dismiss(wanted)
        else:
            self.app.bell()

    @abstractmethod
    def wanted(self) -> Wanted:
        """The focus on what is under the cursor; none where there is nothing."""

    @abstractmethod
    def action_step(self, dx: int, dy: int) -> None:
        """Move the cursor."""
