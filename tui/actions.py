"""The one registry of actions: keys, footer and help are drawn from it, so that they cannot disagree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

Place = Literal["list", "dashboard", "reader", "app"]
Keymap = Mapping[str, tuple[str, ...]]
"""Names of actions that a person gave other keys, with those keys."""


class Action(NamedTuple):
    """Something that a person can do.

    Attributes:
        id: the name of the `action_` method that does it, with its arguments.
        keys: as Textual names them, the one to show first.
        title: a word or two for the footer.
        help: a line for the help screen.
        place: the widget or screen whose method it is.
    """

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    place: Place


ACTIONS: tuple[Action, ...] = (
    Action("search", ("slash",), "search", "search everything, as you type", "dashboard"),
    Action("focus_row", ("enter",), "focus", "show only what meets this row; focuses add up", "list"),
    Action("back", ("escape",), "back", "leave what is open, else undo the last focus", "dashboard"),
    Action("sort", ("s",), "sort", "order: in the text, by count, by name", "list"),
    Action("articles", ("A",), "articles", "lay the list of articles over the left", "dashboard"),
    Action("help", ("question_mark",), "help", "all keys, those of this pane first", "app"),
    Action("palette", ("ctrl+p",), "commands", "every command, found by its name", "app"),
    Action("quit", ("q",), "quit", "leave; everything is kept", "app"),
    Action("suspend_process", ("ctrl+z",), "suspend", "back to the shell; fg returns", "app"),
    Action("zoom", ("z",), "zoom", "this pane alone, and back", "dashboard"),
    Action("full", ("o",), "full text", "the article on the whole screen, and back", "dashboard"),
    Action("pane('countries')", ("1",), "countries", "go to the countries", "dashboard"),
    Action("pane('actors')", ("2",), "actors", "go to the actors", "dashboard"),
    Action("pane('claims')", ("3",), "claims", "go to the claims", "dashboard"),
    Action("pane('source')", ("4",), "text", "go to the text", "dashboard"),
    Action("next_pane", ("tab", "l", "right"), "next pane", "go to the next pane", "dashboard"),
    Action("previous_pane", ("shift+tab", "h", "left"), "pane before", "go to the pane before", "dashboard"),
    Action("mention(1)", ("n",), "next mention", "the row's next mention in the text", "dashboard"),
    Action("mention(-1)", ("N",), "mention before", "the row's mention before", "dashboard"),
    Action(
        "scroll_source(1)", ("J",), "text down", "scroll the text while a list has the focus", "dashboard"
    ),
    Action("scroll_source(-1)", ("K",), "text up", "scroll the text up", "dashboard"),
    Action("doubles", ("m",), "may be one", "rows of actors that may be one, and why", "dashboard"),
    Action("sample", ("ctrl+t",), "sample", "call the sample, or send it away", "dashboard"),
    Action("stop", ("ctrl+x",), "stop reading", "stop what is being read", "dashboard"),
    Action("copy", ("y",), "copy", "copy the row with its sentence and citation", "dashboard"),
    Action("export", ("E",), "export", "write rows with their citations to a file", "dashboard"),
    Action("page_source", ("v",), "pager", "the article's text in your pager", "dashboard"),
    Action("browse", ("O",), "browser", "the article's address in your browser", "dashboard"),
    Action("wider", ("greater_than_sign",), "wider", "more room for this pane", "dashboard"),
    Action("narrower", ("less_than_sign",), "narrower", "less room for this pane", "dashboard"),
    Action("even", (), "even panes", "every pane at its own size again", "dashboard"),
    Action("theme", ("T",), "next theme", "dark, light, high contrast, the terminal's own", "app"),
    Action("theme('dark')", (), "theme: dark", "light text on a dark ground", "app"),
    Action("theme('light')", (), "theme: light", "dark text on a light ground", "app"),
    Action("theme('contrast')", (), "theme: high contrast", "white on black, strong colours", "app"),
    Action("theme('terminal')", (), "theme: terminal", "the terminal's own colours", "app"),
    Action("move(1)", ("j", "down"), "down", "one row down", "list"),
    Action("move(-1)", ("k", "up"), "up", "one row up", "list"),
    Action("half(1)", ("ctrl+d",), "half down", "half a page down", "list"),
    Action("half(-1)", ("ctrl+u",), "half up", "half a page up", "list"),
    Action("page(1)", ("pagedown",), "page down", "a page down", "list"),
    Action("page(-1)", ("pageup",), "page up", "a page up", "list"),
    Action("edge(-1)", ("g", "home"), "top", "to the first row", "list"),
    Action("edge(1)", ("G", "end"), "bottom", "to the last row", "list"),
    Action("scroll_lines(1)", ("j", "down"), "down", "one line down", "reader"),
    Action("scroll_lines(-1)", ("k", "up"), "up", "one line up", "reader"),
    Action("scroll_half(1)", ("ctrl+d",), "half down", "half a page down", "reader"),
    Action("scroll_half(-1)", ("ctrl+u",), "half up", "half a page up", "reader"),
    Action("scroll_half(2)", ("pagedown",), "page down", "a page down", "reader"),
    Action("scroll_half(-2)", ("pageup",), "page up", "a page up", "reader"),
    Action("scroll_edge(-1)", ("g", "home"), "top", "to the beginning of the text", "reader"),
    Action("scroll_edge(1)", ("G", "end"), "bottom", "to the end of the text", "reader"),
)

_SHOWN = {
    "slash": "/",
    "question_mark": "?",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "shift+tab": "⇧tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "greater_than_sign": ">",
    "less_than_sign": "<",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "number_sign": "#",
    "semicolon": ";",
    "asterisk": "*",
    "comma": ",",
    "full_stop": ".",
}


def shown(key: str) -> str:
    """A key as a person knows it."""
    return _SHOWN.get(key, key.replace("ctrl+", "^"))


def name_of(action: Action) -> str:
    """What a person calls the action in the file of settings: `move(-1)` is `move-back`."""
    name, _, argument = action.id.partition("(")
    words = {"1": "forward", "-1": "back"}
    parts = re.findall(r"-?\w+", argument)
    told = [words.get(one) or one.replace("-", "back-") for one in parts]
    return "-".join([name.replace("_", "-"), *told])


def by_name(name: str) -> Action | None:
    """The action that `name_of` calls so."""
    return next((action for action in ACTIONS if name_of(action) == name), None)


def keys_of(action: Action, keymap: Keymap) -> tuple[str, ...]:
    """The keys that do it, the person's own where there are any."""
    return keymap.get(name_of(action), action.keys)


def together(one: Place, other: Place) -> bool:
    """True if the actions of both places are open to a person at the same moment."""
    return (
        one == other
        or "app" in (one, other)
        or {one, other} in ({"dashboard", "list"}, {"dashboard", "reader"})
    )


def bindings(place: Place) -> list[BindingType]:
    """The bindings of the widget or screen that does these actions.

    An action without a key is bound to one that no terminal sends, so that a person can give it another.
    """
    return [
        Binding(
            ",".join(action.keys) or f"none-{name_of(action)}",
            action.id,
            action.title,
            show=False,
            id=name_of(action),
        )
        for action in ACTIONS
        if action.place == place
    ]


_FOOTER = ("search", "focus_row", "back", "help", "palette", "articles", "quit")
"""What the bottom line offers, what a newcomer needs first."""


def footer() -> list[Action]:
    """The actions of the bottom line."""
    by_id = {action.id: action for action in ACTIONS}
    return [by_id[one] for one in _FOOTER]


def _told_keys(action: Action) -> str:
    """The keys for the README; what has none stands in the commands, by its title."""
    keys = " ".join(f"`{shown(key)}`" for key in action.keys)
    return keys or f"`{shown('ctrl+p')}` {action.title}"


def table() -> str:
    """All keys as a Markdown table, for the README."""
    places = {"dashboard": "everywhere", "list": "in a list", "reader": "in the text", "app": "everywhere"}
    rows = [f"| {_told_keys(action)} | {places[action.place]} | {action.help} |" for action in ACTIONS]
    return "\n".join(["| key | where | does |", "|---|---|---|", *rows])
