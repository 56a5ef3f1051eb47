"""The one way in for characters from outside: what could act on a terminal is made unable to.

A terminal obeys control characters wherever they come from, and bidirectional controls reorder what
stands around them, so that a text can show other words than it holds (CVE-2021-42574). Cleaning
replaces one character by one, so that offsets into the cleaned text are offsets into the original.
"""

from __future__ import annotations

import re
import unicodedata

_REPLACEMENT = "\ufffd"


def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for code in range(0x20):
        table[code] = chr(0x2400 + code)  # the visible picture of a control, as in "␛"
    del table[0x09], table[0x0A]
    table[0x0D] = " "
    table[0x7F] = "\u2421"
    for code in range(0x80, 0xA0):
        table[code] = _REPLACEMENT
    table[0x85] = table[0x2028] = table[0x2029] = "\n"
    for code in (
        0x061C,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x2070),
        *range(0xFFF9, 0xFFFC),
    ):
        table[code] = _REPLACEMENT
    return table


_TABLE = _table()
# the keys of the table, and lone surrogates, as ranges: quick to compile and to search
_ACTIVE = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]"
)


def clean(text: str) -> str:
    """The same text, of the same length, with no character that can act on a terminal.

    Newline and tab stay; carriage return becomes a space; NEL and the Unicode line and paragraph
    separators become newlines; other controls become their visible pictures or U+FFFD, as do
    bidirectional and interlinear controls and lone surrogates.
    """
    return _ACTIVE.sub(lambda found: _TABLE.get(ord(found[0]), _REPLACEMENT), text)


def one_line(text: str) -> str:
    """Cleaned text with every run of white space, newlines and tabs included, made one space."""
    return " ".join(clean(text).split())


def folded(name: str) -> str:
    """A name as it is compared: without marks and case, single spaces."""
    if name.isascii():
        return " ".join(name.lower().split())
    flat = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(flat.casefold().split())
