"""The words of the dashboard's top and bottom lines."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style

from store.view import Focus
from tui.actions import Keymap, footer, keys_of, shown

_LABEL = 30
"""Columns of a focus's label where there is room."""

_LEAST_LABEL = 8


def top_line(
    trail: Sequence[Focus],
    articles: int,
    place: str = "",
    doing: str = "",
    *,
    new: int = 0,
    chosen: int | None = None,
    width: int = 140,
) -> Content:
    """What is in focus, how much there is, and what the program is at.

    A click on a focus removes it, one on its side turns it.

    Args:
        trail: the focuses in force.
        articles: how many articles the briefing holds, -1 for the sample.
        place: which mention of the row the text shows, if that is worth a word.
        doing: what the program is at, "" for nothing.
        new: how many articles are new since the person was last here.
        chosen: the place in the trail of the focus that the keys would change.
        width: columns there are; labels give way first.
    """
    if articles < 0:
        held = "a sample, written for this program"
    else:
        held = f"{articles} article{'' if articles == 1 else 's'}" if articles else "nothing yet"
    tail: list[Content | str | tuple[str, str]] = ["   " if trail else "", (held, "dim")]
    if new:
        tail.append((f" · {new} new", "bold"))
    if place:
        tail += ["   ", (place, "bold")]
    if doing:
        tail += ["   ", Content(doing)]
    end = Content.assemble(*tail)
    sides = sum(len(_side(focus)) + 3 for focus in trail if _side(focus))
    room = (width - 11 - end.cell_length - sides) // max(1, len(trail)) - 5
    label = max(_LEAST_LABEL, min(_LABEL, room))
    parts: list[Content | str | tuple[str, str]] = [(" briefing ", "reverse bold"), " "]
    for number, focus in enumerate(trail):
        parts += [(" › " if number else "", "dim"), _told(focus, number, label, number == chosen)]
    return Content.assemble(*parts, end)


def _side(focus: Focus) -> str:
    return "" if focus.side == "both" else focus.side


def _told(focus: Focus, number: int, width: int, chosen: bool) -> Content:
    """A focus of the trail: its side, its label, and a cross."""
    side = Content(f"{_side(focus)} ").stylize("italic") if _side(focus) else Content("")
    label = Content(focus.label if len(focus.label) <= width else focus.label[: width - 1] + "…")
    cross = Content.assemble((" ×", "dim"))
    whole = Content.assemble(
        side.stylize(Style.from_meta({"@click": f"screen.turn_at({number})"})),
        label.stylize("bold").stylize(Style.from_meta({"@click": f"screen.unfocus_at({number})"})),
        cross.stylize(Style.from_meta({"@click": f"screen.unfocus_at({number})"})),
    )
    return whole.stylize("reverse") if chosen else whole


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
