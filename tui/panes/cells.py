"""The cells of a line: texts of an exact width in columns, whatever scripts they hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip


class Cell(NamedTuple):
    """A stretch of a line: text, how it looks (one of `tui.looks.LOOKS`), and its width in columns.

    The texts of one line must add up to the line's width; `fit` makes them so.
    """

    text: str
    look: str = ""


def fit(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly `width` columns: cut with an ellipsis, or filled with spaces."""
    if width <= 0:
        return ""
    length = cell_len(text)
    if length > width:
        return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)
    return " " * (width - length) + text if right else text + " " * (width - length)


def short(name: str, width: int) -> str:
    """A person's name for a narrow place: whole, else with initials, else the last word alone."""
    words = name.split()
    if cell_len(name) <= width or len(words) < 2:
        return name
    # the surname begins at a particle ("de la Tour") and keeps what follows it ("King Jr.")
    begin = next((i for i, word in enumerate(words[1:], 1) if word[:1].islower()), len(words) - 1)
    if begin > 1 and words[begin].rstrip(".") in ("Jr", "Sr", "II", "III"):
        begin -= 1
    last = " ".join(words[begin:])
    initials = f"{words[0][0]}. {last}"
    return initials if cell_len(initials) <= width else last


def joined(pieces: Iterable[tuple[str, Style]], width: int) -> Strip:
    """A line of these pieces; neighbours of one style are one segment, which spares the terminal escapes."""
    segments: list[Segment] = []
    text, style = "", Style.null()
    for more, look in pieces:
        if look is style:
            text += more
            continue
        if text:
            segments.append(Segment(text, style))
        text, style = more, look
    segments.append(Segment(text, style))
    return Strip(segments, width)
