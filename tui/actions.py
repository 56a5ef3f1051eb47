"""The one registry of actions: keys, footer and help are drawn from it, so that they cannot disagree."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.style import Style

Place = Literal["list", "dashboard", "reader", "trail", "app", "picture", "map", "timeline", "matrix", "said"]
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
    Action("said", ("V", "v"), "over time", "what this speaker said over time about this", "matrix"),
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
    Action("side", ("b",), "by/about", "claims by what is in focus, about it, or both", "dashboard"),
    Action("unfocus", ("minus",), "unfocus", "remove a focus; of several, choose which", "dashboard"),
    Action("history(-1)", ("left_square_bracket",), "was before", "back to where you have been", "dashboard"),
    Action("history(1)", ("right_square_bracket",), "forward", "forward again", "dashboard"),
    Action("certain", ("c",), "certain", "show only claims that are certain enough, or all", "dashboard"),
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
    Action("find", ("f",), "find", "find words in the text; n and N go over them, esc leaves", "dashboard"),
    Action("mention(1)", ("n",), "next mention", "the row's next mention in the text", "dashboard"),
    Action("mention(-1)", ("N",), "mention before", "the row's mention before", "dashboard"),
    Action(
        "scroll_source(1)", ("J",), "text down", "scroll the text while a list has the focus", "dashboard"
    ),
    Action("scroll_source(-1)", ("K",), "text up", "scroll the text up", "dashboard"),
    Action("map", ("w",), "map", "the world, shaded by how much is said of each country", "dashboard"),
    Action("timeline", ("t",), "timeline", "what was published, claimed and named when", "dashboard"),
    Action("matrix", ("x",), "matrix", "who speaks about whom", "dashboard"),
    Action("said", ("V",), "over time", "what one actor said over time, about one thing", "dashboard"),
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
    Action("copy", ("y",), "copy", "copy the row with its sentence and citation", "dashboard"),
    Action("export", ("E",), "export", "write rows with their citations to a file", "dashboard"),
    Action("page_source", ("P",), "pager", "the article's text in your pager", "dashboard"),
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
    Action("mark", ("space",), "mark", "mark this row for the next action, or no more", "list"),
    Action("to_row", ("enter",), "to its row", "from what is chosen in the text to its row", "reader"),
    Action(
        "stop(1)", ("full_stop",), "choose next", "choose the next name or verb that leads to a row", "reader"
    ),
    Action("stop(-1)", ("comma",), "choose before", "choose the one before", "reader"),
    Action("select_word(1)", ("shift+right",), "select", "select a word more", "reader"),
    Action("select_word(-1)", ("shift+left",), "select less", "select a word less", "reader"),
    Action("select_line(1)", ("shift+down",), "select line", "select a line more", "reader"),
    Action("select_line(-1)", ("shift+up",), "line less", "select a line less", "reader"),
    Action("select_sentence", ("v",), "sentence", "select the sentence; again, the paragraph", "reader"),
    Action("scroll_lines(1)", ("j", "down"), "down", "one line down", "reader"),
    Action("scroll_lines(-1)", ("k", "up"), "up", "one line up", "reader"),
    Action("scroll_half(1)", ("ctrl+d",), "half down", "half a page down", "reader"),
    Action("scroll_half(-1)", ("ctrl+u",), "half up", "half a page up", "reader"),
    Action("scroll_half(2)", ("pagedown",), "page down", "a page down", "reader"),
    Action("scroll_half(-2)", ("pageup",), "page up", "a page up", "reader"),
    Action("scroll_edge(-1)", ("g", "home"), "top", "to the beginning of the text", "reader"),
    Action("scroll_edge(1)", ("G", "end"), "bottom", "to the end of the text", "reader"),
    Action("choose(1)", ("l", "right", "tab"), "next focus", "the next focus of the trail", "trail"),
    Action("choose(-1)", ("h", "left", "shift+tab"), "focus before", "the focus before", "trail"),
    Action("drop", ("enter", "minus", "delete", "backspace"), "remove", "remove this focus", "trail"),
    Action("turn", ("b",), "by/about", "claims by it, about it, or both", "trail"),
    *PICTURES,
)

_SHOWN = {
    "slash": "/",
    "minus": "-",
    "full_stop": ".",
    "comma": ",",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "shift+up": "⇧↑",
    "shift+down": "⇧↓",
    "shift+left": "⇧←",
    "shift+right": "⇧→",
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
    "plus": "+",
    "greater_than_sign": ">",
    "less_than_sign": "<",
}


def shown(key: str) -> str:
    """A key as a person knows it."""
    return _SHOWN.get(key, key.replace("ctrl+", "^"))


def key_of(action_id: str) -> str:
    """The key to show for an action, as a person knows it."""
    return next(shown(action.keys[0]) for action in ACTIONS if action.id == action_id)


_PICTURES = frozenset({"picture", "map", "timeline", "matrix", "said"})
"""Places on screens of their own; their actions are called by the place too, for other places have such as well."""


def name_of(action: Action) -> str:
    """What a person calls the action in the file of settings: `move(-1)` is `move-back`."""
    name, _, argument = action.id.partition("(")
    words = {"1": "forward", "-1": "back"}
    parts = re.findall(r"-?\w+", argument)
    told = [words.get(one) or one.replace("-", "back-") for one in parts]
    own = [action.place] if action.place in _PICTURES or action.place == "trail" else []
    return "-".join([*own, name.replace("_", "-"), *told])


def by_name(name: str) -> Action | None:
    """The action that `name_of` calls so."""
    return next((action for action in ACTIONS if name_of(action) == name), None)


def keys_of(action: Action, keymap: Keymap) -> tuple[str, ...]:
    """The keys that do it, the person's own where there are any."""
    return keymap.get(name_of(action), action.keys)


def together(one: Place, other: Place) -> bool:
    """True if the actions of both places are open to a person at the same moment."""
    both = {one, other}
    if both & (_PICTURES | {"trail"}):
        # a screen of its own, whose keys go before those of the program; so do the trail's
        return one == other or ("picture" in both and both <= _PICTURES)
    return one == other or "app" in both or both in ({"dashboard", "list"}, {"dashboard", "reader"})


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
    places = {
        "dashboard": "everywhere",
        "list": "in a list",
        "reader": "in the text",
        "trail": "in the trail",
        "app": "everywhere",
        "picture": "in a picture",
        "map": "on the map",
        "timeline": "in the timeline",
        "matrix": "in the matrix",
        "said": "over time",
    }
    rows = [f"| {_told_keys(action)} | {places[action.place]} | {action.help} |" for action in ACTIONS]
    return "\n".join(["| key | where | does |", "|---|---|---|", *rows])
