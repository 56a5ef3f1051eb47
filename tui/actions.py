"""The one registry of actions: keys, footer and help are drawn from it, so that they cannot disagree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.style import Style

Place = Literal["list", "dashboard", "reader", "app", "picture", "map", "timeline", "matrix", "said"]


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


PICTURES: tuple[Action, ...] = (
    Action(
        "leave", ("escape",), "back", "out of the zoom or the range, else back to the dashboard", "picture"
    ),
    Action("close", ("q",), "close", "back to the dashboard", "picture"),
    Action("choose", ("enter",), "focus", "focus the dashboard on what is under the cursor", "picture"),
    Action("step(-1, 0)", ("left", "h"), "left", "to the left", "picture"),
    Action("step(1, 0)", ("right", "l"), "right", "to the right", "picture"),
    Action("step(0, -1)", ("up", "k"), "up", "up", "picture"),
    Action("step(0, 1)", ("down", "j"), "down", "down", "picture"),
    Action("shade", ("s",), "shade by", "shade by mentions, or by claims about a country", "map"),
    Action("zoom(1)", ("z", "plus"), "zoom in", "to the region, then to the country; z goes round", "map"),
    Action("zoom(-1)", ("minus",), "zoom out", "out again", "map"),
    Action("next(1)", ("n",), "next", "to the country next in number", "map"),
    Action("next(-1)", ("N",), "before", "to the country before in number", "map"),
    Action("unit", ("s",), "bars by", "a bar a day, a week or a month", "timeline"),
    Action("what", ("c",), "count", "count claims, articles, or the dates that the texts name", "timeline"),
    Action(
        "range", ("space",), "range", "begin a range here; again ends it; enter focuses on it", "timeline"
    ),
    Action("edge(-1)", ("g", "home"), "first", "to the first bar", "timeline"),
    Action("edge(1)", ("G", "end"), "last", "to the last bar", "timeline"),
    Action("speakers", ("s",), "speakers", "speakers: actors, or their countries", "matrix"),
    Action("targets", ("c",), "spoken of", "spoken about: countries, or actors", "matrix"),
    Action("said", ("v",), "over time", "what this speaker said over time about this", "matrix"),
    Action("page(1)", ("pagedown", "ctrl+d"), "page down", "a page down", "matrix"),
    Action("page(-1)", ("pageup", "ctrl+u"), "page up", "a page up", "matrix"),
    Action("edge(-1)", ("g", "home"), "top", "to the first cell", "matrix"),
    Action("edge(1)", ("G", "end"), "bottom", "to the last row", "matrix"),
    Action("other(1)", ("n", "tab"), "next thing", "the next thing spoken about", "said"),
    Action("other(-1)", ("N", "shift+tab"), "thing before", "the thing before", "said"),
)
"""What can be done in the pictures; every picture has the first of them."""

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
    Action("doubles", ("m",), "may be one", "rows of actors that may be one, and why", "dashboard"),
    Action("map", ("w",), "map", "the world, shaded by how much is said of each country", "dashboard"),
    Action("timeline", ("t",), "timeline", "what was published, claimed and named when", "dashboard"),
    Action("matrix", ("x",), "matrix", "who speaks about whom", "dashboard"),
    Action("said", ("v",), "over time", "what one actor said over time, about one thing", "dashboard"),
    Action("sample", ("S",), "sample", "call the sample, or send it away", "dashboard"),
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
    *PICTURES,
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
    "plus": "+",
    "minus": "-",
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


def told(place: Place, ids: Sequence[str]) -> Content:
    """A line of help for a picture: keys with their titles, each to be clicked as well."""
    by_id = {action.id: action for action in ACTIONS if action.place in (place, "picture")}
    parts: list[Content | str] = [" "]
    for one in ids:
        action = by_id[one]
        key = Content(shown(action.keys[0])).stylize("bold")
        said = Content.assemble(key, (f" {action.title}  ", "dim"))
        parts.append(said.stylize(Style.from_meta({"@click": f"screen.{action.id}"})))
    return Content.assemble(*parts)


_FOOTER = ("search", "focus_row", "back", "help", "quit", "sort", "articles")
"""What the bottom line offers, what a newcomer needs first."""


def footer() -> list[Action]:
    """The actions of the bottom line."""
    by_id = {action.id: action for action in ACTIONS}
    return [by_id[one] for one in _FOOTER]


def table() -> str:
    """All keys as a Markdown table, for the README."""
    places = {
        "dashboard": "everywhere",
        "list": "in a list",
        "reader": "in the text",
        "app": "everywhere",
        "picture": "in a picture",
        "map": "on the map",
        "timeline": "in the timeline",
        "matrix": "in the matrix",
        "said": "over time",
    }
    rows = [
        f"| {' '.join(f'`{shown(key)}`' for key in action.keys)} | {places[action.place]} | {action.help} |"
        for action in ACTIONS
    ]
    return "\n".join(["| key | where | does |", "|---|---|---|", *rows])
