"""Claims and titles: found by words in any order, by beginnings of words, with one letter wrong.

Nothing weaker than that: in a long sentence any few letters stand in order somewhere.

| what was typed | quality |
|---|---|
| is the sentence or the speaker | .97 |
| is words of it, or beginnings of words | .78 to .85 |
| is so but for wrong letters | .64 to .77 |
| is so but for one word in three or more | .45 to .58 |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.fuzz import ratio

from store.search.folding import fold
from store.search.names import Found
from store.search.words import BEGINNING, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from store.search.entries import Entry


class SentenceTable:
    """The words of some entries, each with those of its aliases."""

    def __init__(self, entries: Sequence[Entry], which: Sequence[int], bonus: NDArray[np.float32]) -> None:
        """`which` are the places in `entries` to take up; `bonus` is for each entry what its weight adds."""
        self._entries = entries
        self._which = np.array(which, dtype=np.int32)
        self._bonus = bonus[self._which]
        self._vocabulary = Vocabulary(
            fold(" ".join((entries[entry].name, *entries[entry].aliases))).split() for entry in which
        )

    def text(self, entry: int, name: int) -> str:
        """A text of an entry: 0 its own, then its aliases."""
        one = self._entries[entry]
        return one.aliases[name - 1] if name else one.name

    def find(self, words: list[str], limit: int) -> list[Found]:
        """The entries that answer the folded words of a query, best first."""
        if not len(self._which):
            return []
        quality = self._quality(words)
        rows = np.flatnonzero(quality)
        if len(rows) > limit:
            ranked = quality[rows] + self._bonus[rows]
            rows = rows[np.argpartition(ranked, len(rows) - limit)[-limit:]]
        found = [self._found(words, int(self._which[row]), float(quality[row])) for row in rows.tolist()]
        return sorted(found, key=lambda one: -one.quality)

    def _quality(self, words: list[str]) -> NDArray[np.float32]:
        total = np.zeros(len(self._which), dtype=np.float32)
        worst = np.ones(len(self._which), dtype=np.float32)
        missed = np.zeros(len(self._which), dtype=np.int32)
        letters = sum(map(len, words))
        for word in words:
            found, answers = self._vocabulary.answers(word)
            scores = np.zeros(len(self._which), dtype=np.float32)
            scores[found] = answers
            total += scores * (len(word) / letters)
            np.minimum(worst, scores, out=worst)
            missed += scores == 0
        whole = 0.78 + 0.07 * (total - BEGINNING) / (1 - BEGINNING)
        quality = np.where(worst >= BEGINNING, whole, np.minimum(total * 0.8, 0.77))
        if len(words) >= 3:
            return np.where(missed == 0, quality, np.where(missed == 1, total * 0.62, 0))
        return np.where(missed == 0, quality, 0)

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


def _likeness(word: str, other: str) -> float:
    return 1.0 if other.startswith(word) else ratio(word, other) / 150
