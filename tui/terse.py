"""Fewer bytes to the terminal: a piece of text is told how its look differs from the one before it.

Textual writes each piece as its whole look, its text and a reset: 30 to 40 bytes of look for a word. Neighbours
share at least their background, so that the difference is half of that. Over a slow line that is what a
person waits for.

The codes are those of ECMA-48, 8.3.117 (SGR), with the colours of ITU-T T.416 as terminals read them (38 and 48).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from textual.driver import Driver

_RESET = "\x1b[0m"
_LOOK = re.compile(r"\x1b\[([0-9;]*)m")
_MOVES = re.compile(r"(?:\x1b\[\d+;\d+H|\r\n)*")
"""What may stand between two pieces and shows no look: another place, a new line."""
_OFF = {1: 22, 2: 22, 3: 23, 4: 24, 5: 25, 7: 27, 8: 28, 9: 29, 21: 24}
"""Of each attribute, what ends it; 22 ends two."""


class _Look(NamedTuple):
    attributes: frozenset[int]
    ink: str
    paper: str


def terse(data: str) -> str:
    """The same picture in fewer bytes.

    Args:
        data: what is written at once. The looks in it are each given whole after a reset, as Rich does; what is
            not so is left as it is.

    Returns:
        What begins and ends with no look, as `data` does.
    """
    made: list[str] = []
    at = 0
    now: str | None = ""
    """Codes of the look that the terminal has; "" for none, and None for one that was not given whole."""
    due = False
    """A reset was read, and not written so far."""
    for found in _LOOK.finditer(data):
        text = data[at : found.start()]
        at = found.end()
        if text:
            if due and not _MOVES.fullmatch(text):
                made.append(_RESET)
                due, now = False, ""
            made.append(text)
        codes = found[1]
        if codes in ("", "0"):
            due = True
        elif due and now:
            made.append(_between(now, codes))
            due, now = False, codes
        elif due or now == "":
            made.append(_RESET + found[0] if now is None else found[0])
            due, now = False, codes
        else:
            made.append(found[0])
            now = None
    if due:
        made.append(_RESET)
    made.append(data[at:])
    return "".join(made)


@cache
def tersely(driver: type[Driver]) -> type[Driver]:
    """A driver that writes so."""

    class Terse(driver):
        def write(self, data: str) -> None:
            super().write(terse(data))

    return Terse


@lru_cache(maxsize=8192)
def _between(before: str, after: str) -> str:
    """What makes the look `after` of the look `before`; both are codes with semicolons."""
    whole = f"\x1b[0;{after}m"
    old, new = _look(before), _look(after)
    if old is None or new is None:
        return whole
    off = {_OFF[code] for code in old.attributes - new.attributes}
    still = {code for code in old.attributes if _OFF[code] not in off}
    codes = [str(code) for code in (*sorted(off), *sorted(new.attributes - still))]
    if old.ink != new.ink:
        codes.append(new.ink or "39")
    if old.paper != new.paper:
        codes.append(new.paper or "49")
    if not codes:
        return ""
    return min(f"\x1b[{';'.join(codes)}m", whole, key=len)


@lru_cache(maxsize=4096)
def _look(codes: str) -> _Look | None:
    """A look; None where a code is not known here."""
    attributes: set[int] = set()
    ink = paper = ""
    left = [int(code) if code else 0 for code in codes.split(";")]
    while left:
        code = left.pop(0)
        if code in (38, 48):
            more = {5: 1, 2: 3}.get(left[0] if left else -1)
            if more is None or len(left) <= more:
                return None
            colour = ";".join(map(str, (code, *left[: more + 1])))
            del left[: more + 1]
            ink, paper = (colour, paper) if code == 38 else (ink, colour)
        elif code in _OFF:
            attributes.add(code)
        elif 30 <= code <= 37 or 90 <= code <= 97:
            ink = str(code)
        elif 40 <= code <= 47 or 100 <= code <= 107:
            paper = str(code)
        elif code not in (39, 49):
            return None
    return _Look(frozenset(attributes), ink, paper)
