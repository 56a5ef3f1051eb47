"""Names: rows of names and aliases, candidates by their words and as a whole, and their ranking.

| what was typed | quality |
|---|---|
| is the name or an alias | 1 |
| is the initials of a body | .955 |
| begins the name | .90 to .95 |
| is the initials of a body, where more than a few names begin so | .89 |
| is words of the name, or beginnings of words | .80 to .87 |
| begins the name if spaces are left out | .78 |
| is the initials of a person, or resembles the name | up to .77 |
"""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.fuzz import partial_ratio, ratio
from rapidfuzz.process import cdist

from store.search.folding import fold
from store.search.initials import Initials
from store.search.letters import letters_in_order
from store.search.lexicon import Lexicon
from store.search.words import BEGINNING, NameVocabulary, allowed_edits, misspelt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from store.search.entries import Entry

_EXACT = 1.0
_INITIALS = 0.955
_BEGINNING = 0.90
_INITIALS_OF_MANY = 0.89
_WORDS = 0.80
_SPACELESS = 0.78
_FUZZY = 0.77
_FEW = 20  # where more names than this begin with what was typed, it is hardly meant as initials
_MISSING = np.power(0.85, np.arange(256)).astype(np.float32)  # so many words of the query unanswered
_RERANKED = 240  # candidates that are compared as a whole
_ALIAS = 0.004  # between a name and an alias that answer equally well the name is shown
_WORST = 0.40  # what answers worse is not shown
_UNCONVINCING = 0.69  # with nothing better than this found, letters in order over the whole name are tried
_WORST_LETTERS = 0.55


class Found(NamedTuple):
    """A row that answers: which entry, which of its names (0 the name, 1 the first alias), how well."""

    entry: int
    name: int
    quality: float


class NameTable:
    """All names and aliases of some entries."""

    def __init__(self, entries: Sequence[Entry], which: Sequence[int], bonus: NDArray[np.float32]) -> None:
        """`which` are the places in `entries` to take up; `bonus` is for each entry what its weight adds."""
        self._entries = entries
        rows: list[tuple[str, int, int, list[str]]] = []
        for entry in which:
            seen: set[str] = set()
            for place, name in enumerate((entries[entry].name, *entries[entry].aliases)):
                words = fold(name).split()
                squashed = "".join(words)
                if squashed and squashed not in seen:
                    seen.add(squashed)
                    rows.append((squashed, entry, place, words))
        rows.sort(key=lambda row: row[0])
        self._names = Lexicon([row[0] for row in rows])
        self._entry = np.array([row[1] for row in rows], dtype=np.int32)
        self._name = np.array([row[2] for row in rows], dtype=np.int32)
        self._bonus = bonus[self._entry] - np.float32(_ALIAS) * (self._name > 0)
        self._vocabulary = NameVocabulary(row[3] for row in rows)
        self._initials = Initials([row[3] for row in rows])

    def find(self, words: list[str], limit: int) -> list[Found]:
        """The entries that answer the folded words of a query, best first, each once."""
        if not len(self._names):
            return []
        squashed = "".join(words)
        quality = self._by_words(words)
        self._by_whole(squashed, quality)
        wanted = max(_RERANKED, 4 * limit)
        rows = _best(quality, wanted, self._bonus)
        if not len(rows) or float(quality[rows].max()) < _UNCONVINCING:
            self._by_letters(squashed, quality)
            rows = _best(quality, wanted, self._bonus)
        scores = self._rerank(squashed, rows, quality[rows])
        found: dict[int, Found] = {}
        for place in np.argsort(-(scores + self._bonus[rows]), kind="stable").tolist():
            row = rows[place]
            entry = int(self._entry[row])
            if entry not in found and scores[place] >= _WORST:
                found[entry] = Found(entry, int(self._name[row]), float(scores[place]))
                if len(found) == limit:
                    break
        return list(found.values())

    def _by_words(self, words: list[str]) -> NDArray[np.float32]:
        """For each row how well its words answer those of the query: the mean by length, all words wanted."""
        rows = len(self._names)
        total = np.zeros(rows, dtype=np.float32)
        worst = np.ones(rows, dtype=np.float32)
        missed = np.zeros(rows, dtype=np.uint8)
        letters = sum(map(len, words))
        says = 0.0
        for word in words:
            scores = self._vocabulary.row_scores(word)
            weight = len(word) * _rarity(int(np.count_nonzero(scores > 0.7)), rows)
            says += weight
            total += scores * np.float32(weight)
            np.minimum(worst, scores, out=worst)
            missed += scores == 0
        total /= np.float32(says)
        quality = np.zeros(rows, dtype=np.float32)
        hit = np.flatnonzero(total > 0)
        mean = total[hit]
        covered = np.minimum(letters / self._names.lengths[hit], 1)
        fuzzy = mean * _MISSING[missed[hit]] * (0.86 + 0.05 * covered)
        whole = _WORDS + 0.04 * covered + 0.03 * (mean - BEGINNING) / (1 - BEGINNING)
        quality[hit] = np.where(worst[hit] >= BEGINNING, whole, np.minimum(fuzzy, _FUZZY))
        return quality

    def _by_whole(self, squashed: str, quality: NDArray[np.float32]) -> None:
        """Raise the rows that are or begin with what was typed, spaces or none, or nearly are, or whose initials are."""
        names = self._names
        if edits := allowed_edits(squashed):
            places, distances = names.near(squashed, edits)
            near = np.minimum(0.92 * misspelt(squashed, names, places, distances), _FUZZY)
            quality[places] = np.maximum(quality[places], near)
        among = names.beginning_with(squashed)
        begun = quality[among.start : among.stop]
        share = len(squashed) / names.lengths[among.start : among.stop]
        begun[:] = np.where(begun >= _WORDS, _BEGINNING + 0.05 * share, _SPACELESS)
        for row, body in self._initials.equal(squashed):
            initials = _INITIALS if len(among) <= _FEW else _INITIALS_OF_MANY
            quality[row] = max(quality[row], initials if body else _FUZZY)
        quality[names.equal(squashed)] = _EXACT

    def _by_letters(self, squashed: str, quality: NDArray[np.float32]) -> None:
        """Last resort: all letters in order, anywhere in the name."""
        if len(squashed) < 4:
            return
        rows = self._names.in_order(squashed)
        rows = rows[np.argsort(self._names.lengths[rows], kind="stable")[:_RERANKED]]
        names = [fold(self._text(row)) for row in rows.tolist()]
        lie = letters_in_order(squashed, names)
        # Of many names with the letters in order the short one is meant; where they lie in it counts less.
        found = np.minimum(0.66 + 0.2 * (lie - 0.03 * self._names.lengths[rows]), _FUZZY)
        found[(lie == 0) | (found < _WORST_LETTERS)] = 0
        quality[rows] = np.maximum(quality[rows], found)

    def _text(self, row: int) -> str:
        entry, name = self._entries[self._entry[row]], int(self._name[row])
        return entry.aliases[name - 1] if name else entry.name

    def _rerank(
        self, squashed: str, rows: NDArray[np.int32], quality: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """What only resembles the query is told apart by the likeness of the whole."""
        if not len(rows):
            return quality
        names = [self._names.strings[row] for row in rows.tolist()]
        alike = cdist([squashed], names, scorer=ratio, dtype=np.float32)[0] / 100
        part = cdist([squashed], names, scorer=partial_ratio, dtype=np.float32)[0] / 100
        likeness = np.maximum(alike, 0.97 * part)
        return np.where(quality <= _FUZZY, np.minimum(0.8 * quality + 0.16 * likeness, _FUZZY), quality)


def _rarity(holding: int, rows: int) -> float:
    """What a word tells, from 1 for one that a single row has to a half for one that all have."""
    return 0.5 + 0.5 * log1p(rows / (1 + holding)) / log1p(rows)


def _best(quality: NDArray[np.float32], wanted: int, bonus: NDArray[np.float32]) -> NDArray[np.int32]:
    """The rows with the highest quality, weight counted, in no order."""
    rows = np.flatnonzero(quality > 0.25).astype(np.int32)
    if len(rows) > wanted:
        ranked = quality[rows] + bonus[rows]
        rows = rows[np.argpartition(ranked, len(rows) - wanted)[-wanted:]]
    return rows
