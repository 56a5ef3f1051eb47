"""Help: every key and what it does, drawn from the registry of actions."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.actions import ACTIONS, Place, shown

_HEADINGS: tuple[tuple[Place, str], ...] = (
    ("dashboard", "Everywhere"),
    ("list", "In a list"),
    ("reader", "In the text"),
    ("picture", "In a picture"),
    ("map", "On the map"),
    ("timeline", "In the timeline"),
    ("matrix", "In the matrix"),
    ("said", "What one said over time"),
    ("app", "The program"),
)
_SIGNS = """\
~ a country that only a city or a seat of power stands for
◆ organisation  ◇ group  ⌂ office  (no sign: a person)
↳ a claim inside another claim  “ ” quoted word for word  ¬ not
In the text: the sentence behind the row has a bar at its left; speaker, verb and words are marked."""


class Help(ModalScreen[None]):
    """All keys on one page."""

    CSS_PATH = "../overlays.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark", "dismiss", "close", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The page, which scrolls where it must."""
        with VerticalScroll(id="help") as page:
            page.border_title = "Help"
            page.border_subtitle = "esc closes"
            yield Static(_page())

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        self.query_one("#help").focus()

    def action_scroll(self, step: int) -> None:
        """A line down or up."""
        self.query_one("#help").scroll_relative(y=step, animate=False)


def _page() -> Content:
    parts: list[Content | str | tuple[str, str]] = []
    for place, heading in _HEADINGS:
        parts.append((f"{heading}\n", "bold underline"))
        for action in ACTIONS:
            if action.place == place:
                keys = " ".join(shown(key) for key in action.keys)
                parts += [(f"  {keys:14}", "bold"), f" {action.help}\n"]
        parts.append("\n")
    parts += [("Signs\n", "bold underline"), *(f"  {line}\n" for line in _SIGNS.split("\n"))]
    return Content.assemble(*parts)
