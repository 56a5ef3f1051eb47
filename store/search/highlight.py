"""Which characters of a name the query stands for."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from store.search.folding import fold_with_origins, vanishes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ALIKE = 50
_STRONGLY = 85
_LONGEST = 2000


def highlight(words: list[str], text: str, *, strewn: bool = True) -> tuple[tuple[int, int], ...]:
    """Half-open character spans of `text` that answer the folded words of a query.

    `strewn` says whether letters may stand anywhere in the text in their order, as in a name but not in a sentence.
    A folded letter lights up the whole character it comes from ("ß" for the first "s"), and the marks on it.
    """
    shown = _shown(text[:_LONGEST])
    if shown.plain and (quick := _at_beginnings(words, shown.folded)):
        return quick
    there, squashed, places = shown.words, shown.squashed, shown.places
    query = "".join(words)
    if squashed.startswith(query):
        lit = set(places[: len(query)])
    else:
        lit = set[int]()
        unfound: list[str] = []
        alone = strewn and len(words) == 1
        for word in words:
            found = _in_words(word, there, _STRONGLY if alone and _strewn(word, squashed) else _ALIKE)
            lit.update(found)
            if not found:
                unfound.append(word)
        if unfound:
            lit.update(_anywhere(unfound, there, squashed, places, alone=strewn and not lit))
    if shown.plain:
        return _runs(sorted(lit))
    return _spans({shown.origins[place] for place in lit}, text)


class _Shown(NamedTuple):
    """A text as it is looked at: folded, with the character that each letter comes from; its words, each with its
    place; the letters of the words in one, with their places; and whether every character is a letter of its own."""

    folded: str
    origins: Sequence[int]
    words: list[tuple[str, int]]
    squashed: str
    places: list[int]
    plain: bool


@lru_cache(maxsize=512)
def _shown(text: str) -> _Shown:
    """The text taken apart; kept, for while one types on most of the names that are found stay the same."""
    folded, origins = fold_with_origins(text)
    there = _words(folded)
    squashed = "".join([word for word, _ in there])
    places = [start + i for word, start in there for i in range(len(word))]
    return _Shown(folded, origins, there, squashed, places, text.isascii() and len(folded) == len(text))


def _runs(lit: list[int]) -> tuple[tuple[int, int], ...]:
    """Neighbouring places as spans, where every character is a letter of its own."""
    spans: list[tuple[int, int]] = []
    start = end = -1
    for place in lit:
        if place != end:
            if start >= 0:
                spans.append((start, end))
            start = place
        end = place + 1
    return (*spans, (start, end)) if lit else ()


def _at_beginnings(words: list[str], folded: str) -> tuple[tuple[int, int], ...]:
    """The spans where every word is, or begins, a word of a plain text; () where that is not all."""
    folded = f" {folded} "
    spans: set[tuple[int, int]] = set()
    for word in words:
        at = folded.find(f" {word} ")
        if at < 0:
            at = folded.find(f" {word}")
        if at < 0:
            return ()
        spans.add((at, at + len(word)))
    ordered = sorted(spans)
    if any(one[1] > two[0] for one, two in pairwise(ordered)):
        return ()
    return tuple(ordered)


def _words(folded: str) -> list[tuple[str, int]]:
    words: list[tuple[str, int]] = []
    at = 0
    for word in folded.split():
        at = folded.index(word, at)
        words.append((word, at))
        at += len(word)
    return words


def _strewn(word: str, squashed: str) -> bool:
    """Whether the letters of the word stand in their order somewhere in the name."""
    letters = iter(squashed)
    return all(letter in letters for letter in word)


def _in_words(word: str, there: list[tuple[str, int]], least: float) -> Iterable[int]:
    """The places of the letters of `word` in that word which has them best, at least so well."""
    begun = inside = -1
    for other, start in there:
        if (at := other.find(word)) < 0:
            continue
        if not at and len(other) == len(word):
            return range(start, start + len(word))
        if not at and begun < 0:
            begun = start
        elif at and inside < 0:
            inside = start + at
    if begun >= 0:
        return range(begun, begun + len(word))
    if len(word) < 3:
        return ()
    if inside >= 0:
        return range(inside, inside + len(word))
    best, other, start = max(
        ((_likeness(word, other), other, start) for other, start in there),
        key=lambda one: one[0],
        default=(0.0, "", 0),
    )
    return [start + at for at in _common(word, other)] if best >= least else ()


def _likeness(word: str, other: str) -> float:
    beginning = other[: len(word) + 1]
    return max(ratio(word, other), ratio(word, beginning)) + 5 * (word[:1] == other[:1])


def _anywhere(
    unfound: list[str], there: list[tuple[str, int]], squashed: str, places: list[int], *, alone: bool
) -> list[int]:
    """Where words stand that no single word answers: across words, as initials, or as letters in order."""
    lit: list[int] = []
    for word in unfound:
        at = squashed.find(word)
        if len(word) > 1 and at >= 0:
            lit.extend(places[at : at + len(word)])
        elif alone and (initials := _as_initials(word, there)):
            lit.extend(initials)
        elif alone and len(word) > 2:
            lit.extend(places[at] for at in _common(word, squashed))
    return lit


def _as_initials(word: str, there: list[tuple[str, int]]) -> list[int]:
    lit: list[int] = []
    for other, start in there:
        if len(lit) < len(word) and other[0] == word[len(lit)]:
            lit.append(start)
    return lit if len(lit) == len(word) else []


def _common(word: str, other: str) -> list[int]:
    """The places in `other` of the letters both have in the same order."""
    return [
        place
        for code in Indel.opcodes(word, other)
        if code.tag == "equal"
        for place in range(code.dest_start, code.dest_end)
    ]


def _spans(lit: set[int], text: str) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    for place in sorted(lit):
        if (spans and spans[-1][1] == place) or (spans and all(map(vanishes, text[spans[-1][1] : place]))):
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return tuple((start, _with_marks(end, text)) for start, end in spans)


def _with_marks(end: int, text: str) -> int:
    while end < len(text) and category(text[end])[0] == "M":
        end += 1
    return end
