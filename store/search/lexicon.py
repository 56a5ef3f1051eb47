"""A sorted list of folded strings, and the ways of finding those that resemble a given one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import OSA, DamerauLevenshtein, LCSseq
from rapidfuzz.process import cdist

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_LETTERS = 37  # a to z, 0 to 9, and one for every other character
_CHUNK = 8192
_HIGHEST = "\U0010ffff"

_CODES = np.full(256, _LETTERS - 1, dtype=np.int32)
_CODES[ord("a") : ord("z") + 1] = np.arange(26)
_CODES[ord("0") : ord("9") + 1] = np.arange(26, 36)


def letter_masks(strings: Sequence[str]) -> NDArray[np.uint64]:
    """For each string one bit for each letter in it and one for each of a to z that is in it twice.

    One edit changes at most two bits, so that strings whose masks differ in more than 2d bits are more than
    d edits apart; and whatever contains a string, or has its letters in order, has all bits of its mask.
    """
    masks = np.zeros(len(strings), dtype=np.uint64)
    once = np.left_shift(np.uint64(1), np.arange(_LETTERS, dtype=np.uint64))
    twice = np.left_shift(np.uint64(1), np.arange(_LETTERS, _LETTERS + 26, dtype=np.uint64))
    for start in range(0, len(strings), _CHUNK):
        chunk = strings[start : start + _CHUNK]
        codes = _CODES[np.frombuffer("".join(chunk).encode("latin-1", "replace"), dtype=np.uint8)]
        owners = np.repeat(
            np.arange(len(chunk), dtype=np.int32) * np.int32(_LETTERS),
            np.fromiter(map(len, chunk), dtype=np.int32, count=len(chunk)),
        )
        counts = np.bincount(owners + codes, minlength=len(chunk) * _LETTERS).reshape(len(chunk), _LETTERS)
        masks[start : start + len(chunk)] = (counts > 0) @ once + (counts[:, :26] > 1) @ twice
    return masks


def letter_mask(string: str) -> np.uint64:
    """The mask of one string."""
    mask = 0
    for character in string:
        code = ord(character)
        letter = int(_CODES[code]) if code < 256 else _LETTERS - 1
        if letter < 26 and mask >> letter & 1:
            mask |= 1 << (_LETTERS + letter)
        mask |= 1 << letter
    return np.uint64(mask)


class Lexicon:
    """Strings in sorted order, known by their place in it. The same string may stand there twice."""

    def __init__(self, strings: list[str]) -> None:
        self.strings = strings
        masks = letter_masks(strings)
        self._lacking = ~masks
        self.lengths = np.fromiter((min(len(s), 65535) for s in strings), dtype=np.uint16, count=len(strings))
        self._objects = np.empty(len(strings), dtype=object)
        self._objects[:] = strings
        self._by_length = np.argsort(self.lengths, kind="stable").astype(np.int32)
        self._masks_by_length = masks[self._by_length]
        longest = int(self.lengths.max()) if strings else 0
        self._length_starts = np.searchsorted(self.lengths[self._by_length], np.arange(longest + 2))

    def __len__(self) -> int:
        return len(self.strings)

    def at(self, places: NDArray[np.int32]) -> list[str]:
        """The strings at these places."""
        return self._objects[places].tolist()

    def equal(self, string: str) -> range:
        """The places of a string."""
        start = end = bisect_left(self.strings, string)
        while end < len(self.strings) and self.strings[end] == string:
            end += 1
        return range(start, end)

    def beginning_with(self, prefix: str) -> range:
        """The places of the strings that begin with, or are, the prefix."""
        start = bisect_left(self.strings, prefix)
        return range(start, bisect_left(self.strings, prefix + _HIGHEST, lo=start))

    def near(self, string: str, edits: int) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        """The places of the strings at most so many edits away, and how many.

        An edit puts in, leaves out or changes a letter or swaps two neighbours (Damerau's distance).
        """
        last = len(self._length_starts) - 1
        low = self._length_starts[min(max(len(string) - edits, 0), last)]
        high = self._length_starts[min(len(string) + edits + 1, last)]
        differing = np.bitwise_count(self._masks_by_length[low:high] ^ letter_mask(string))
        places = self._by_length[low:high][np.flatnonzero(differing <= 2 * edits)]
        if not len(places):
            return places, np.zeros(0, dtype=np.uint8)
        return self._within(string, places, self.at(places), edits)

    def near_beginnings(
        self, string: str, edits: int, missing: NDArray[np.uint8]
    ) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        """The places of longer strings with the same first letter that begin with something at most so many edits
        away from the string, and how many. `missing` is what `letters_missing` gave for the string."""
        among = self.beginning_with(string[0])
        part = slice(among.start, among.stop)
        fit = (missing[part] <= edits) & (self.lengths[part] > len(string))
        places = np.flatnonzero(fit).astype(np.int32) + np.int32(among.start)
        if not len(places):
            return places, np.zeros(0, dtype=np.uint8)
        cut = len(string)
        return self._within(string, places, [other[:cut] for other in self.at(places)], edits)

    def letters_missing(self, string: str) -> NDArray[np.uint8]:
        """How many bits of the string's mask each string lacks; one letter is at most two bits."""
        return np.bitwise_count(self._lacking & letter_mask(string))

    def containing(self, string: str, missing: NDArray[np.uint8]) -> NDArray[np.int32]:
        """The places of the strings that contain this one, in sorted order."""
        places = np.flatnonzero(missing == 0).astype(np.int32)
        inside = [string in other for other in self.at(places)]
        return places[np.array(inside, dtype=bool)]

    def in_order(
        self, string: str, missing: NDArray[np.uint8], among: range | None = None
    ) -> NDArray[np.int32]:
        """The places of the strings that have these letters in this order, maybe with others between."""
        start = among.start if among else 0
        lacking = missing[start : among.stop] if among else missing
        places = np.flatnonzero(lacking == 0).astype(np.int32) + np.int32(start)
        if not len(places):
            return places
        common = cdist(
            [string],
            self.at(places),
            scorer=LCSseq.similarity,
            score_cutoff=len(string),
            dtype=np.uint16,
        )[0]
        return places[common == len(string)]

    def _within(
        self, string: str, places: NDArray[np.int32], others: list[str], edits: int
    ) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        scorer = OSA.distance if edits < 2 else DamerauLevenshtein.distance
        distances = cdist([string], others, scorer=scorer, score_cutoff=edits, dtype=np.uint8)[0]
        kept = distances <= edits
        return places[kept], distances[kept]
