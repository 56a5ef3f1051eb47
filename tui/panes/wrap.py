"""Lines for a text: where to break it so that no line is wider than the pane."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from rich.cells import cell_len

# Scripts and signs whose every character takes one column: Latin, Greek, Cyrillic, Armenian, and the
# punctuation of the news. Whatever holds another character is measured, which is slower.
_UNEVEN = re.compile(
    r"[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0586\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)


class _Widths(dict[str, int]):
    """Columns of each character, measured when it is first met."""

    def __missing__(self, char: str) -> int:
        columns = self[char] = 1 if char == "\t" else cell_len(char)
        return columns


_WIDTHS = _Widths()


@lru_cache(maxsize=8)
def _breaker(width: int) -> re.Pattern[str]:
    """What fits whole; nothing but white space; else as many characters as fit up to white space or the end,
    else as many as fit."""
    return re.compile(
        rf"^.{{0,{width}}}+$|^[^\S\n]+$|\S(?:.{{0,{width - 1}}}(?=[ \t]|$)|.{{0,{width - 1}}})", re.MULTILINE
    )


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """The text's lines at this width, as half-open stretches of characters.

    Newlines end lines and are in none; white space at a break is in none either. A word wider than
    the line is broken where it must be.
    """
    width = max(1, width)
    fill = _breaker(width)
    if not _UNEVEN.search(text):
        return [found.span() for found in fill.finditer(text)]
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        if _UNEVEN.search(paragraph):
            lines.extend(_measured(text, start, end, width))
        else:
            lines.extend((start + one.start(), start + one.end()) for one in fill.finditer(paragraph))
        start = end + 1
    return lines


def _measured(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """The same for a paragraph whose characters differ in width."""
    columns = list(accumulate(map(_WIDTHS.__getitem__, text[start:end]), initial=0))
    lines: list[tuple[int, int]] = []
    begin = start
    while True:
        while begin < end and text[begin] in " \t":  # white space begins no line
            begin += 1
        if begin == end:
            return lines or [(start, start)]
        stop = start + bisect_right(columns, columns[begin - start] + width) - 1
        if stop >= end:
            return [*lines, (begin, end)]
        stop = max(stop, begin + 1)  # a character that is wider than the line
        gap = max(text.rfind(" ", begin, stop + 1), text.rfind("\t", begin, stop + 1))
        lines.append((begin, gap if gap > begin else stop))
        begin = gap + 1 if gap > begin else stop


def column_at(text: str, start: int, end: int, column: int) -> int:
    """The offset of the character of a line that stands in a column; `end` beyond the last."""
    used = 0
    for offset in range(start, end):
        used += _WIDTHS[text[offset]]
        if used > column:
            return offset
    return end
