"""Lines for a text: where to break it so that no line is wider than the pane."""

from __future__ import annotations

import re
from functools import lru_cache

from rich.cells import cell_len

# Scripts and signs whose every character takes one column: Latin, Greek, Cyrillic, Armenian, and the
# punctuation of the news. Whatever holds another character is measured, which is slower.
_UNEVEN = re.compile(
    r"[^\t\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0586\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)


@lru_cache(maxsize=8)
def _breaker(width: int) -> re.Pattern[str]:
    """Greedy filling: as many characters as fit up to white space or the end, else as many as fit."""
    return re.compile(rf"\S(?:.{{0,{width - 1}}}(?=[ \t]|$)|.{{0,{width - 1}}})")


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """The text's lines at this width, as half-open stretches of characters.

    Newlines end lines and are in none; white space at a break is in none either. A word wider than
    the line is broken where it must be.
    """
    width = max(1, width)
    fill = _breaker(width)
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        if not paragraph or paragraph.isspace():
            lines.append((start, start))
        elif _UNEVEN.search(paragraph):
            lines.extend(_measured(text, start, end, width))
        elif len(paragraph) <= width:
            lines.append((start, end))
        else:
            lines.extend((start + found.start(), start + found.end()) for found in fill.finditer(paragraph))
        start = end + 1
    return lines


def _measured(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """The same for a paragraph whose characters differ in width."""
    lines: list[tuple[int, int]] = []
    begin, used, gap = start, 0, -1  # where the line begins, its columns, its last white space
    for i in range(start, end):
        columns = 1 if text[i] == "\t" else cell_len(text[i])
        if text[i] in " \t":
            if i == begin:  # white space begins no line
                begin = i + 1
                continue
            gap = i
        if used + columns > width and i > begin:
            stop = gap if gap > begin else i
            lines.append((begin, stop))
            begin = stop + 1 if stop == gap else stop
            used, gap = cell_len(text[begin:i]), -1
            if begin > i:
                continue
        used += columns
    if begin < end:
        lines.append((begin, end))
    return lines or [(start, start)]
