"""One spelling for what people do not tell apart: case, diacritics, script, punctuation.

A character folds by itself, so that every folded letter knows the character it comes from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_DROPPED = frozenset("'.`´‘’‛ʹʻʼʽˈ＇．")
"""Apostrophes and full stops stand inside words: O'Brien, U.S."""

_LATIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "þ": "th", "ß": "ss", "æ": "ae",
    "œ": "oe", "ə": "a", "ĸ": "k",
}  # fmt: skip
"""Latin letters that Unicode does not decompose; the transliteration tables need not be loaded for them."""


class _Folding(dict[int, "str | None"]):
    """Code point -> lower-case ASCII letters and digits, " " between words, None for nothing. Fills itself."""

    def __missing__(self, code: int) -> str | None:
        self[code] = folded = _fold_character(chr(code)) or None
        return folded


_TABLE = _Folding()

_BETWEEN = "\x1f"  # stands between texts that are folded together; white space, as any control character is
_AT_ONCE = 4096
_TABLE[ord(_BETWEEN)] = _BETWEEN


def fold(text: str) -> str:
    """The text with case, diacritics and script folded away and " " for what is between words."""
    return text.translate(_TABLE)


def fold_all(texts: Sequence[str]) -> list[str]:
    """Each text folded; many at once take a third of the time."""
    folded: list[str] = []
    for start in range(0, len(texts), _AT_ONCE):
        some = texts[start : start + _AT_ONCE]
        joined = _BETWEEN.join(some)
        if joined.count(_BETWEEN) == len(some) - 1:
            folded.extend(joined.translate(_TABLE).split(_BETWEEN))
        else:
            folded.extend(fold(text).replace(_BETWEEN, " ") for text in some)
    return folded


def fold_with_origins(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the index of the character in `text` it comes from."""
    if text.isascii() and len(folded := fold(text)) == len(text):
        return folded, range(len(text))
    parts: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        folded = _TABLE[ord(character)]
        if folded:
            parts.append(folded)
            origins.extend([index] * len(folded))
    return "".join(parts), origins


def vanishes(character: str) -> bool:
    """True for a character that folds to nothing: an apostrophe, a combining mark, a zero-width joiner."""
    return _TABLE[ord(character)] is None


def _fold_character(character: str) -> str:
    if character in _DROPPED:
        return ""
    category = unicodedata.category(character)
    if category in ("Cf", "Cs"):
        return ""
    if category[0] not in "LMN":
        return " "
    code = ord(character)
    latin = code < 0x250 or 0x1E00 <= code < 0x1F00
    letters = (_decomposed(character) if latin else _transliterated(character)).lower()
    kept = "".join(c if c.isalnum() else "" if c in _DROPPED else " " for c in letters)
    return " " if kept.isspace() else kept


def _decomposed(character: str) -> str:
    letters: list[str] = []
    for c in unicodedata.normalize("NFKD", character).casefold():
        if c.isascii():
            letters.append(c)
        elif not unicodedata.combining(c):
            letters.append(_LATIN.get(c, c))
    return "".join(letters)


def _transliterated(character: str) -> str:
    """By anyascii's tables; a letter they lack stays what it is."""
    if unicodedata.combining(character):
        return ""
    try:
        from anyascii import anyascii  # noqa: PLC0415 - most articles never need it
    except ImportError:
        return _decomposed(character)
    return anyascii(character) or _decomposed(character)
