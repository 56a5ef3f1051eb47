"""Spellings that stand for the same sound, as two keys for each word.

The *key* keeps vowels, roughly: Zelensky, Zelenskyy and Selenskyj share it. The *skeleton* keeps consonants
alone, in a few classes, without common endings: Putin and Poutine, Plautus and Plauto share it. Both are made
for a whole vocabulary at once, by replacing in one long text, which costs a tenth of doing it word by word.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KEY = (
    ("x", "ks"), ("schtsch", "s"), ("shch", "s"), ("tsch", "x"), ("sch", "s"), ("tch", "x"), ("dsch", "j"), ("dzh", "j"),
    ("dj", "j"), ("cz", "x"), ("sz", "s"), ("sh", "s"), ("ch", "x"), ("kh", "h"), ("gh", "g"), ("zh", "j"),
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("qu", "k"), ("q", "k"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("ou", "u"), ("oo", "u"), ("oe", "o"), ("w", "v"),
    ("ij", "i"), ("j", "i"), ("y", "i"), ("ie", "i"), ("ei", "i"), ("ee", "i"), ("iu", "u"), ("ia", "a"), ("io", "o"),
    ("ff", "v"), ("e", "i"), ("o", "u"),
)  # fmt: skip
"""What languages write differently for the same sound, longest first, each replaced by one letter."""

_SKELETON = (
    ("schtsch", "s"), ("shch", "s"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("dsch", "s"), ("dzh", "s"),
    ("tia", "sia"), ("tio", "sio"), ("tiu", "siu"), ("tie", "sie"), ("ce", "se"), ("ci", "si"), ("cy", "si"),
    ("ge", "je"), ("gi", "ji"), ("dj", "j"), ("cz", "s"), ("sz", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"),
    ("gh", "g"), ("zh", "j"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "s"), ("tz", "s"), ("ck", "k"),
    ("x", "ks"), ("j", "i"), ("w", "v"), ("h", ""), ("f", "v"), ("q", "k"), ("g", "k"), ("c", "k"),
    ("z", "s"), ("b", "p"), ("d", "t"),
)  # fmt: skip
_ENDING = re.compile(r"(?<=[^\n]{3})[iy]?(?:us|os|is|as|um|es)(?=\n)")
_VOWELS = str.maketrans("", "", "aeiouy")
_FIRST_VOWEL = re.compile(r"\n[aeiouy]")
_DOUBLED = re.compile(r"([^\n])\1+")
_INNER_H = re.compile(r"(?<!\n)h")


def keys(words: list[str]) -> list[str]:
    """The key of each folded word."""
    text = "\n" + "\n".join(words) + "\n"
    for written, sound in _KEY:
        text = text.replace(written, sound)
    text = _DOUBLED.sub(r"\1", _INNER_H.sub("", text))
    return text[1:-1].split("\n")


def skeletons(words: list[str]) -> list[str]:
    """The skeleton of each folded word; "" for one of vowels alone."""
    text = "\n" + "\n".join(words) + "\n"
    text = _ENDING.sub("", text)
    for written, sound in _SKELETON:
        text = text.replace(written, sound)
    text = _FIRST_VOWEL.sub("\nA", text).translate(_VOWELS)
    return _DOUBLED.sub(r"\1", text)[1:-1].split("\n")


@lru_cache(maxsize=256)
def spelling_key(word: str) -> str:
    """The key of one folded word."""
    return keys([word])[0]


def without_vowels(word: str) -> str:
    """The folded word without its vowels, but for one that it begins with."""
    return word[:1] + word[1:].translate(_VOWELS)


_PATRONYMIC = re.compile(r".{2}(?:[oeyi]?v[iy](?:ch|c|tch|tsch)|(?:ov|ev|yev|iev)n[ay]|ic?hna)$")


def is_patronymic(word: str) -> bool:
    """Whether a folded word may be a Slavic patronymic: of a person's names the least used."""
    return bool(_PATRONYMIC.search(word))


_AMBIGUOUS = (
    ("ch", "kh"), ("j", "kh"), ("c", "s"), ("s", "z"), ("g", "j"), ("x", "sh"), ("q", "ch"), ("u", "v"), ("qu", "ch"),
    ("k", "ch"), ("j", "sh"),
)  # fmt: skip


def readings(word: str) -> list[str]:
    """The word, and other ways of reading letters that languages use for different sounds."""
    return [word, *(word.replace(written, meant) for written, meant in _AMBIGUOUS if written in word)]


_ENDINGS = (
    ("ianus", "iano", "ian", "ien", "ianos"),
    ("ius", "io", "ios", "y", "e", "i"),
    ("eus", "eo", "eos", "aeus"),
    ("us", "o", "os", "e", "um", ""),
    ("es", "e", "as", "is"),
    ("a", "e", "as", "ah", ""),
    ("on", "o", "onis", "ont"),
    ("ov", "off", "ow", "of", "eff", "ev", "ou"),
    ("sky", "ski", "skij", "skyj", "skiy", "skyi", "skii", "skyy", "skoy"),
    ("vich", "vic", "witsch", "vych", "wicz", "vitch", "vits"),
    ("enko", "enka", "ienko", "yenko"),
)
"""Endings that languages give the same name."""


def endings(word: str) -> list[str]:
    """The word with the endings that other languages would give it."""
    found: list[str] = []
    for group in _ENDINGS:
        for ending in group:
            if ending and word.endswith(ending) and len(word) - len(ending) >= 4:
                stem = word[: -len(ending)]
                found.extend(stem + other for other in group if other != ending)
                break
    return found
