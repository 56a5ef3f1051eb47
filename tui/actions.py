"""The one registry of actions: keys, footer and help are drawn from it, so that they cannot disagree."""

from __future__ import annotations

from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

Place = Literal["list", "dashboard", "reader", "app"]


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
    Action("help", ("question_mark",), "help", "this page", "app"),
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
    Action("mark", ("space",), "mark", "mark the row for the next action, or no more", "list"),
    Action("star", ("asterisk",), "star", "star the row, or take the star off", "dashboard"),
    Action(
        "edit", ("e",), "edit", "change the row; in the text, say what the selected words are", "dashboard"
    ),
    Action("merge", ("m",), "merge", "make the marked actors one, or show which may be one", "dashboard"),
    Action("split", ("S",), "split", "some mentions of this actor are somebody else", "dashboard"),
    Action("tag", ("number_sign",), "tag", "put a tag on the row, or take it off", "dashboard"),
    Action("note", ("semicolon",), "note", "write a note on the row", "dashboard"),
    Action("remove", ("d",), "remove", "remove the row", "dashboard"),
    Action("undo", ("u",), "undo", "take the last change back", "dashboard"),
    Action("redo", ("ctrl+r",), "redo", "make the change again that was taken back", "dashboard"),
    Action("done", ("U",), "what was done", "all changes, and which fit no longer", "dashboard"),
    Action("add", ("a",), "add", "add an article or a folder of them", "dashboard"),
    Action("sample", ("ctrl+t",), "sample", "call the sample, or send it away", "dashboard"),
    Action("stop", ("ctrl+x",), "stop reading", "stop what is being read", "dashboard"),
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
    "asterisk": "*",
    "number_sign": "#",
    "semicolon": ";",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "shift+tab": "⇧tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def shown(key: str) -> str:
    """A key as a person knows it."""
    return _SHOWN.get(key, key.replace("ctrl+", "^"))


def bindings(place: Place) -> list[BindingType]:
    """The bindings of the widget or screen that does these actions."""
    return [
        Binding(",".join(action.keys), action.id, action.title, show=False)
        for action in ACTIONS
        if action.place == place
    ]


_FOOTER = ("search", "focus_row", "back", "help", "quit", "sort", "articles")
"""What the bottom line offers, what a newcomer needs first."""


def footer() -> list[Action]:
    """The actions of the bottom line."""
    by_id = {action.id: action for action in ACTIONS}
    return [by_id[one] for one in _FOOTER]


def table() -> str:
    """All keys as a Markdown table, for the README."""
    places = {"dashboard": "everywhere", "list": "in a list", "reader": "in the text", "app": "everywhere"}
    rows = [
        f"| {' '.join(f'`{shown(key)}`' for key in action.keys)} | {places[action.place]} | {action.help} |"
        for action in ACTIONS
    ]
    return "\n".join(["| key | where | does |", "|---|---|---|", *rows])
