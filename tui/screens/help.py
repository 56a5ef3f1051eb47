"""Help: every key and what it does, drawn from the registry of actions, for the pane one is in first."""

from __future__ import annotations

from types import MappingProxyType
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from tui.actions import ACTIONS, Keymap, keys_of, shown
from tui.over import Over

_HEADINGS: dict[str, str] = {
    "list": "In a list",
    "reader": "In the text",
    "picture": "In a picture",
    "map": "On the map",
    "timeline": "In the timeline",
    "matrix": "In the matrix",
    "said": "What one said over time",
    "trail": "In the trail, after - with several focuses",
    "dashboard": "Everywhere",
    "app": "The program",
}
_PANES = {
    "countries": (
        "list",
        "You are in the countries: those that the text names, and ~ those that it only implies.",
    ),
    "actors": (
        "list",
        "You are in the actors: the people and bodies that act or speak, with role and country.",
    ),
    "claims": ("list", "You are in the claims: who says, wants or denies what, in the article's own words."),
    "source": ("reader", "You are in the text: the sentence behind the row has a bar at its left."),
}
_SIGNS = """\
~ a country that only a city or a seat of power stands for
━ mentions in view  ─ mentions that the focus leaves out  12/40 in view, in all
◆ organisation  ◇ group  ⌂ office  (no sign: a person)  “3 claims made
↳ a claim inside another claim  “ quoted word for word  ‘ in part  ¬ not
○ ◔ ◑ ◕ ● how many of such claims are right: none, a quarter, ... all  ◉ a person's word
✦ new since you were last here  • not read yet
✓ marked  ★ starred  # tagged  ✎ with a note
In the text: the sentence behind the row has a bar at its left; speaker, verb and words are marked.
Names are underlined, verbs of saying slanted; a click on one goes to its row."""


class Help(Over[bool]):
    """All keys on one page, those of the pane one is in first; the result is whether the first steps are wanted."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark", "leave", "close", show=False),
        Binding("i", "steps", "first steps", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def __init__(self, pane: str, keymap: Keymap) -> None:
        """Help for a pane; `keymap` has the keys that the person gave."""
        super().__init__()
        self._pane = pane
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """The page, which scrolls where it must."""
        with VerticalScroll(id="help") as page:
            page.border_title = "Help"
            page.border_subtitle = "esc closes"
            yield Static(_page(self._pane, self._keymap))

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        self.query_one("#help").focus()

    def action_scroll(self, step: int) -> None:
        """A line down or up."""
        self.query_one("#help").scroll_relative(y=step, animate=False)

    def action_leave(self) -> None:
        """Close it."""
        self.dismiss(False)

    def action_steps(self) -> None:
        """Close it, and show the first steps."""
        self.dismiss(True)


def _page(pane: str = "", keymap: Keymap = MappingProxyType({})) -> Content:
    here, told = _PANES.get(pane, ("dashboard", ""))
    steps = Content.assemble(("i", "bold"), " brings the five first steps back")
    parts: list[Content | str | tuple[str, str]] = [f"{told}\n" if told else ""]
    parts += [steps.stylize(Style.from_meta({"@click": "screen.steps"})), "\n\n"]
    places = sorted({action.place for action in ACTIONS}, key=lambda place: _rank(place, here))
    for place in places:
        parts.append((f"{_HEADINGS.get(place, place.title())}\n", "bold underline"))
        for action in ACTIONS:
            keys = " ".join(shown(key) for key in keys_of(action, keymap)) or shown("ctrl+p")
            if action.place == place:
                parts += [(f"  {keys:14}", "bold"), f" {action.help}\n"]
        parts.append("\n")
    parts += [("Signs\n", "bold underline"), *(f"  {line}\n" for line in _SIGNS.split("\n"))]
    return Content.assemble(*parts)


def _rank(place: str, here: str) -> tuple[bool, int]:
    """The pane one is in first, then what is everywhere, then the rest."""
    order = ("dashboard", "app", "list", "reader")
    return place != here, order.index(place) if place in order else len(order)
