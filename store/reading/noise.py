"""Whether decoded characters are a text at all: bytes of pictures, sound and tables decode to characters too.

UTF-8 tells by itself, for hardly any other bytes are valid. In UTF-16 nearly every two bytes are a
character, and in the older encodings every byte is.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

_SAMPLE = 4_000
"""Characters that are looked at."""

_ODD = 0.02
"""The share of characters that no text has which a text may have."""

_WORDY = 0.7
"""The least share of letters and white space in a text of an alphabet."""

_SPACES = 0.04
"""The least share of white space in a text whose alphabet parts words: a word in twenty-five letters."""

_FRESH = 0.85
"""The largest share of different characters among a hundred and more; of Chinese, the richest, under 0.8."""

_ALPHABETS = 0x0600
"""Before it stand the alphabets of Europe and the Caucasus and Hebrew, all of which part words by spaces."""


def noise(text: str) -> bool:
    """True if the characters cannot be a text that somebody wrote."""
    sample = text[:_SAMPLE]
    odd = sum(map(_odd, sample))
    if odd > _ODD * len(sample):
        return True
    letters = sum(map(str.isalpha, sample))
    spaces = sum(map(str.isspace, sample))
    alphabetic = sum(c.isalpha() and ord(c) < _ALPHABETS for c in sample) * 2 > letters
    if len(sample) >= 40 and alphabetic:
        return letters + spaces < _WORDY * len(sample) or spaces < _SPACES * len(sample)
    start = sample[:1_000]
    return len(start) >= 100 and len(Counter(start)) > _FRESH * len(start)


def _odd(char: str) -> bool:
    """True for what is no character, is for private use, or stands in tables of the rarest ones."""
    if char in "\t\n\r\f\v\x1b\0":
        return False
    code = ord(char)
    return (
        unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs")
        or code == 0xFFFD
        or 0x3400 <= code < 0x4DC0  # Han that no newspaper has
        or 0xA000 <= code < 0xA4D0  # Yi
    )
