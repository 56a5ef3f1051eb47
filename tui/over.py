"""Screens that open over the dashboard: not painted again and again, above what lies beneath them.

The framework paints a screen that opens up to four times in full, and for each of them tints what lies beneath
piece by piece: 30 to 60 ms, in which no key is answered.
"""

from __future__ import annotations

from typing import TypeVar

from rich.segment import Segment
from rich.style import Style as Look
from textual import events
from textual.color import Color
from textual.css.styles import RulesMap
from textual.geometry import Size
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from tui.lasting import Lasting

Result = TypeVar("Result")


class Opened(Lasting, Screen[Result]):
    """A screen that is laid out and painted as it opens, and not again for it."""

    def _screen_resized(self, size: Size) -> None:
        # the framework tells a screen that opens the size that it has just been laid out in
        if size != self._compositor.size:
            super()._screen_resized(size)

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        event.prevent_default()  # the framework's own is called here, and not again behind this one
        opens = self.is_attached and self._compositor.size != self.app.size
        super()._on_screen_resume(event)
        if opens:
            self._repaint_required = False


class Over(Opened[Result], ModalScreen[Result]):
    """A box over the dashboard, which stays in sight around it."""

    def render(self) -> Visual | object:  # pyright: ignore[reportIncompatibleMethodOverride]
        """What lies beneath, darkened."""
        found = super().render()
        return Beneath(found.screen, found.color) if isinstance(found, BackgroundScreen) else found


class Beneath(Visual):
    """A screen as it stands, in its colours tinted by one; its links and actions are dead."""

    def __init__(self, screen: Screen[object], tint: Color) -> None:
        self._screen = screen
        self._tint = tint

    def render_strips(
        self,
        width: int,
        height: int | None,
        style: Style,
        options: RenderOptions,  # noqa: ARG002 - the protocol's
    ) -> list[Strip]:
        """The lines of the screen."""
        tinted: dict[Look | None, Look] = {}  # a screen has a few dozen looks
        lines: list[Strip] = []
        for strip in self._screen._compositor.render_strips()[:height]:
            pieces: list[Segment] = []
            for text, look, control in strip:
                if look not in tinted:
                    tinted[look] = style.rich_style + self._tinted(look)
                pieces.append(Segment(text, tinted[look], control))
            lines.append(Strip(pieces, strip.cell_length).adjust_cell_length(width))
        return lines

    def _tinted(self, look: Look | None) -> Look:
        if look is None:
            return Look()
        plain = look.clear_meta_and_links()
        if self._tint.a == 0:
            return plain
        colours = (
            None if one is None else (Color.from_rich_color(one) + self._tint).rich_color
            for one in (look.color, look.bgcolor)
        )
        return plain + Look.from_color(*colours)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:  # noqa: ARG002
        """As wide as the screen."""
        return self._screen.size.width

    def get_height(self, rules: RulesMap, width: int) -> int:  # noqa: ARG002
        """As high as the screen."""
        return self._screen.size.height
