"""The words of the dashboard's top and bottom lines."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style

from store.view import Focus
from tui.actions import Keymap, footer, keys_of, shown

_LABEL = 30


def top_line(trail: Sequence[Focus], articles: int, place: str = "", doing: str = "") -> Content:
    """What is in focus, how much there is, and what the program is at.

    Args:
        trail: the focuses in force.
        articles: how many articles the briefing holds, -1 for the sample.
        place: which mention of the row the text shows, if that is worth a word.
        doing: what the program is at, "" for nothing.
    """
    parts: list[Content | str | tuple[str, str]] = [(" briefing ", "reverse bold"), " "]
    for number, focus in enumerate(trail):
        label = focus.label if len(focus.label) <= _LABEL else focus.label[: _LABEL - 1] + "…"
        parts += [(" › " if number else "", "dim"), Content(label)]
    if articles < 0:
        held = "a sample, written for this program"
    else:
        held = f"{articles} article{'' if articles == 1 else 's'}" if articles else "nothing yet"
    parts += ["   " if trail else "", (held, "dim")]
    if place:
        parts += ["   ", (place, "bold")]
    if doing:
        parts += ["   ", Content(doing)]
    return Content.assemble(*parts)


def bottom_line(keymap: Keymap) -> Content:
    """The keys worth knowing, each to be clicked as well; `keymap` has those that the person gave."""
    parts: list[Content | str] = [" "]
    for action in footer():
        home = "app" if action.place == "app" else "screen"
        target = f"screen.to_list('{action.id}')" if action.place == "list" else f"{home}.{action.id}"
        key = Content(shown(keys_of(action, keymap)[0])).stylize("bold")
        said = Content.assemble(key, (f" {action.title}  ", "dim"))
        parts.append(said.stylize(Style.from_meta({"@click": target})))
    return Content.assemble(*parts)
