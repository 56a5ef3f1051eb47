"""A key that the usual spellings of one transliterated name share."""

from __future__ import annotations

import re
from functools import lru_cache

_RESPELL = (
    (re.compile(r"[^a-z]"), ""),
    (re.compile(r"(?:iy|yy|ij|ii|yi|ey|ie|y)"), "i"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"zh"), "j"),
    (re.compile(r"ck|c(?=[aou])|q"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?<=[aou])ie?(?=v)"), "e"),
    (re.compile(r"sch|sh"), "s"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"^(?:al|el)(?=[^aeiou])(?=.{4})"), ""),
)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """A key that common spellings of one transliterated name share (Zelenskyy, Zelenskiy, Zelensky)."""
    for pattern, other in _RESPELL:
        word = pattern.sub(other, word)
    return word
