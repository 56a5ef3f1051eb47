"""A sorted list of folded strings, and the ways of finding those that resemble a given one."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA, DamerauLevenshtein, LCSseq
from rapidfuzz.process import cdist

from store.search.masks import letter_mask, letter_masks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_HIGHEST = "\U0010ffff"
_HEAD = 8  # letters at the beginning of a string that one machine word holds
_VOWELS = letter_mask("aaeeiioouuyy")
_LOW_BITS = np.uint64(0x0101010101010101)


class Lexicon:
    """Strings in sorted order, known by their place in it. The same string may stand there twice."""

    def __init__(self, strings: list[str]) -> None:
        self.strings = strings
        masks = letter_masks(strings)
        self._lacking = ~masks
        self.lengths = np.fromiter((min(len(s), 65535) for s in strings), dtype=np.uint16, count=len(strings))
        self._objects = np.empty(len(strings), dtype=object)
        self._objects[:] = strings

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

    def near(
        self, string: str, edits: int, missing: NDArray[np.uint8] | None = None
    ) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        """The places of the strings at most so many edits away, and how many.

        An edit puts in, leaves out or changes a letter or swaps two neighbours (Damerau's distance). `missing`
        is what `letters_missing` gave for the string, where it is known already.
        """
        mask = letter_mask(string)
        if missing is None:
            lengths = self._lengths
            low = lengths.starts[min(max(len(string) - edits, 0), len(lengths.starts) - 1)]
            high = lengths.starts[min(len(string) + edits + 1, len(lengths.starts) - 1)]
            differing = np.bitwise_count(lengths.masks[low:high] ^ mask)
            places = lengths.places[low:high][np.flatnonzero(differing <= 2 * edits)]
        else:
            # bits that only one of two masks has: twice those that the other lacks, and what it has more
            alike = missing * np.uint8(2) + self._bits <= 2 * edits + int(mask).bit_count()
            alike &= self.lengths + np.uint16(edits) - np.uint16(len(string)) <= 2 * edits
            places = np.flatnonzero(alike).astype(np.int32)
        if not len(places):
            return places, np.zeros(0, dtype=np.uint8)
        return self._within(string, places, self.at(places), edits)

    def near_beginnings(self, string: str) -> NDArray[np.int32]:
        """The places of longer strings with the same first letter whose beginning of this length has one letter
        other than the string, or two neighbours swapped; so do those that begin with it."""
        among = self.beginning_with(string[0])
        cut = min(len(string), _HEAD)
        head = _heads([string[:cut]])[0]
        shift = np.uint64(8 * (_HEAD - cut))
        heads = self._first_letters[among.start : among.stop] >> shift
        other = heads ^ (head >> shift)
        for bits in (4, 2, 1):
            other |= other >> np.uint64(bits)
        fit = np.bitwise_count(other & _LOW_BITS) <= 1
        swapped = {
            string[:place] + string[place + 1] + string[place] + string[place + 2 : cut]
            for place in range(1, cut - 1)
            if string[place] != string[place + 1]
        }
        for one in _heads([*swapped]):
            fit |= heads == one >> shift
        fit &= self.lengths[among.start : among.stop] > len(string)
        places = np.flatnonzero(fit).astype(np.int32) + np.int32(among.start)
        if len(string) <= _HEAD or not len(places):
            return places
        cut = len(string)
        return self._within(string, places, [other[:cut] for other in self.at(places)], 1)[0]

    def letters_missing(self, string: str) -> NDArray[np.uint8]:
        """How many bits of the string's mask each string lacks; one letter is at most two bits."""
        return np.bitwise_count(self._lacking & letter_mask(string))

    def containing(self, string: str, missing: NDArray[np.uint8]) -> NDArray[np.int32]:
        """The places of the strings that contain this one, in sorted order."""
        places = np.flatnonzero(missing == 0).astype(np.int32)
        inside = [string in other for other in self.at(places)]
        return places[np.array(inside, dtype=bool)]

    def in_order(self, string: str, places: NDArray[np.int32]) -> NDArray[np.int32]:
        """Those of the places whose strings have these letters in this order, maybe with others between."""
        if not len(places):
            return places
        scorer, least = LCSseq.similarity, len(string)
        common = cdist([string], self.at(places), scorer=scorer, score_cutoff=least, dtype=np.uint16)[0]
        return places[common == least]

    def has_more_vowels_only(self, string: str, places: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Whether the strings at these places, which have all letters of this one, have no other consonant."""
        return (self._lacking[places] | letter_mask(string) | _VOWELS) == ~np.uint64(0)

    def _within(
        self, string: str, places: NDArray[np.int32], others: list[str], edits: int
    ) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        scorer = OSA.distance if edits < 2 else DamerauLevenshtein.distance
        distances = cdist([string], others, scorer=scorer, score_cutoff=edits, dtype=np.uint8)[0]
        kept = distances <= edits
        return places[kept], distances[kept]

    @cached_property
    def _bits(self) -> NDArray[np.uint8]:
        return np.bitwise_count(~self._lacking)

    @cached_property
    def _first_letters(self) -> NDArray[np.uint64]:
        return _heads(self.strings)

    @cached_property
    def _lengths(self) -> _ByLength:
        places = np.argsort(self.lengths, kind="stable").astype(np.int32)
        longest = int(self.lengths.max()) if self.strings else 0
        starts = np.searchsorted(self.lengths[places], np.arange(longest + 2))
        return _ByLength(places, ~self._lacking[places], starts)


class _ByLength(NamedTuple):
    """The places of strings in the order of their lengths, their masks so, and where each length begins."""

    places: NDArray[np.int32]
    masks: NDArray[np.uint64]
    starts: NDArray[np.intp]


def _heads(strings: Sequence[str]) -> NDArray[np.uint64]:
    """For each string its first letters as one number, so that a letter is a byte of it."""
    text = "".join([string[:_HEAD].ljust(_HEAD, "\0") for string in strings])
    return np.frombuffer(text.encode("latin-1", "replace"), dtype=">u8").astype(np.uint64)
