"""Claims and titles: found by words in any order, by beginnings of words, with one letter wrong.

Nothing weaker than that: in a long sentence any few letters stand in order somewhere.

| what was typed | quality |
|---|---|
| is the sentence or the speaker | .97 |
| is words of it, or beginnings of words | .79 to .84 |
| is so but for wrong letters | .64 to .77 |
| is so but for one word in three or more | .45 to .58 |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.fuzz import ratio

from store.search.folding import fold
from store.search.names import Found
from store.search.ranking import rarity
from store.search.words import BEGINNING, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from store.search.entries import Entry

_SHORT = 0.01  # what counts more that is said with nothing else
_BETWEEN = "|"  # no word: between a sentence and its aliases


class SentenceTable:
    """The words of some entries, each with those of its aliases."""

    def __init__(self, entries: Sequence[Entry], which: Sequence[int], bonus: NDArray[np.float32]) -> None:
        """`which` are the places in `entries` to take up; `bonus` is for each entry what its weight adds."""
        self._entries = entries
        self._which = np.array(which, dtype=np.int32)
        self._bonus = bonus[self._which]
        self._vocabulary = Vocabulary(_words(entries[entry]) for entry in which)

    def text(self, entry: int, name: int) -> str:
        """A text of an entry: 0 its own, then its aliases."""
        one = self._entries[entry]
        return one.aliases[name - 1] if name else one.name

    def saying(self, phrase: tuple[str, ...]) -> NDArray[np.int32]:
        """The entries that have these folded words, one after the other."""
        return self._which[self._vocabulary.saying(phrase)]

    def find(self, words: list[str], limit: int, allowed: NDArray[np.bool_] | None) -> list[Found]:
        """The entries that answer the folded words of a query, best first, of those that are allowed."""
        if not len(self._which):
            return []
        rows, quality = self._quality(words)
        if allowed is not None:
            kept = allowed[self._which[rows]]
            rows, quality = rows[kept], quality[kept]
        if len(rows) > limit:
            ranked = quality + self._bonus[rows]
            best = np.argpartition(ranked, len(rows) - limit)[-limit:]
            rows, quality = rows[best], quality[best]
        found = [
            self._found(words, int(self._which[row]), float(one))
            for row, one in zip(rows.tolist(), quality.tolist(), strict=True)
        ]
        return sorted(found, key=lambda one: -one.quality)

    def _quality(self, words: list[str]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The rows that answer, and how well: the mean over the words, the long and the rare counting more."""
        size = len(self._which)
        answers = [self._vocabulary.answers(word) for word in words]
        answered = np.zeros(size, dtype=bool)
        for found, _ in answers:
            answered[found] = True
        some = np.flatnonzero(answered).astype(np.int32)
        total = np.zeros(len(some), dtype=np.float32)
        worst = np.ones(len(some), dtype=np.float32)
        missed = np.zeros(len(some), dtype=np.int32)
        says = 0.0
        for word, (found, scores) in zip(words, answers, strict=True):
            everywhere = np.zeros(size, dtype=np.float32)
            everywhere[found] = scores
            here = everywhere[some]
            weight = len(word) * rarity(len(found), size)
            says += weight
            total += here * np.float32(weight)
            np.minimum(worst, here, out=worst)
            missed += here == 0
        total /= np.float32(says)
        whole = 0.79 + 0.05 * (total - BEGINNING) / (1 - BEGINNING)
        quality = np.where(worst >= BEGINNING, whole, np.minimum(total * 0.8, 0.77))
        quality[missed > 0] = 0
        if len(words) >= 3:
            quality[missed == 1] = total[missed == 1] * 0.62
        held = self._vocabulary.starts[some + 1] - self._vocabulary.starts[some]
        quality += np.where(quality > 0, _SHORT * np.minimum(len(words) / np.maximum(held, 1), 1), 0)
        kept = quality > 0
        return some[kept], quality[kept]

    def _found(self, words: list[str], entry: int, quality: float) -> Found:
        """With which of its texts the entry answers: the one with most of the words, the sentence if in doubt."""
        one = self._entries[entry]
        best, most = 0, -1.0
        for place, text in enumerate((one.name, *one.aliases)):
            there = fold(text).split()
            if there == words:
                return Found(entry, place, 0.97)
            hits = sum(max((_likeness(word, other) for other in there), default=0.0) for word in words)
            if hits > most:
                best, most = place, hits
        return Found(entry, best, quality)


def _words(entry: Entry) -> list[str]:
    words = fold(entry.name).split()
    for alias in entry.aliases:
        words += [_BETWEEN, *fold(alias).split()]
    return words


def _likeness(word: str, other: str) -> float:
    return 1.0 if other.startswith(word) else ratio(word, other) / 150
