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


PIECE = 48_000
"""Characters that are broken into lines in one go, so that a long text is shown before all of it is."""


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The lines of a text, or of some of its paragraphs, at this width, as half-open stretches of characters.

    Newlines end lines and are in none; white space at a break is in none either. A word wider than
    the line is broken where it must be.
    """
    width = max(1, width)
    end = len(text) if end is None else end
    fill = _breaker(width)
    if not _UNEVEN.search(text, start, end):
        return [found.span() for found in fill.finditer(text, start, end)]
    lines: list[tuple[int, int]] = []
    for paragraph in text[start:end].split("\n"):
        stop = start + len(paragraph)
        if _UNEVEN.search(paragraph):
            lines.extend(_measured(text, start, stop, width))
        else:
            lines.extend(found.span() for found in fill.finditer(text, start, stop))
        start = stop + 1
    return lines


class Lines:
    """The lines of a text at one width, found as far as they are asked for.

    Attributes:
        spans: half-open stretches of characters, in the order of the text.
        starts: where each begins.
        whole: True once the end of the text is reached.
    """

    def __init__(self, text: str, width: int) -> None:
        self.spans: list[tuple[int, int]] = []
        self.starts: list[int] = []
        self.whole = False
        self._text = text
        self._width = width
        self._next = 0

    def more(self) -> None:
        """Find the lines of the next piece, which ends with a paragraph."""
        if self.whole:
            return
        end = self._text.find("\n", self._next + PIECE)
        self.whole = end < 0
        found = wrap(self._text, self._width, self._next, None if end < 0 else end)
        self.spans += found
        self.starts += [start for start, _ in found]
        self._next = end + 1

    def reach(self, offset: int) -> None:
        """Find all lines up to the one of this character, and a piece more."""
        while not self.whole and (not self.starts or self.starts[-1] <= offset):
            self.more()


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
