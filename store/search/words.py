"""How well each word of the vocabulary answers one word of the query.

| the word | score |
|---|---|
| is what was typed | 1 |
| begins with it | .85 to .95, the more the less there is left to type |
| sounds like it (see `folding.spelling_key`); begins so; nearly does | .84, .72, .76 |
| contains it | .80 to .84; three letters .70 to .74 |
| is one or two edits away | up to .83, .76; less the shorter it is and if the first letter differs |
| begins with something one edit away | .70 |
| has its letters in order, the first letter first | .50 to .83, the most if only vowels are left out |

Sentences know only the first two and the edits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from store.search.folding import spelling_key
from store.search.lexicon import Lexicon
from store.search.postings import Postings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

BEGINNING = 0.85
"""What a word scores at least that is, or begins with, what was typed. Everything less is fuzzy."""

_REMEMBERED = 64  # words whose answers are kept: while one types on, all but the last word stay the same
_FEW = 50  # with more beginnings than this, three letters are hardly meant as the middle of a word

_VOWELS = re.compile("[aeiouy]+")


def allowed_edits(word: str) -> int:
    """How many wrong letters a word of this length may have."""
    return 0 if len(word) < 3 else 1 if len(word) < 8 else 2


def misspelt(
    word: str, lexicon: Lexicon, places: NDArray[np.int32], distances: NDArray[np.uint8]
) -> NDArray[np.float64]:
    """How well strings at these distances answer: a wrong letter means the more the shorter the shorter of the two."""
    strings = lexicon.strings
    other = np.fromiter((strings[p][0] != word[0] for p in places.tolist()), dtype=bool, count=len(places))
    return 0.92 - 0.07 * distances - 0.4 / np.minimum(lexicon.lengths[places], len(word)) - 0.06 * other


class Vocabulary:
    """The words of an index in sorted order, with where they stand."""

    def __init__(self, texts: Iterable[list[str]]) -> None:
        """`texts` are the words of row 0, row 1 and so on."""
        numbers: defaultdict[str, int] = defaultdict()
        numbers.default_factory = numbers.__len__
        words: list[int] = []
        lengths: list[int] = []
        for text in texts:
            words.extend([numbers[word] for word in text])
            lengths.append(len(text))
        ordered = sorted(numbers)
        place = np.zeros(len(ordered), dtype=np.int32)
        place[[numbers[word] for word in ordered]] = np.arange(len(ordered), dtype=np.int32)
        self.lexicon = Lexicon(ordered)
        self.rows = len(lengths)
        rows = np.repeat(np.arange(self.rows, dtype=np.int32), lengths)
        self._postings = Postings(place[np.array(words, dtype=np.int64)], rows, len(ordered))
        self._remembered: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {}

    def row_scores(self, word: str) -> NDArray[np.float32]:
        """For each row the best score of its words."""
        answers = self._remembered.get(word)
        if answers is None:
            scores = self.scores(word)
            words = np.flatnonzero(scores > 0).astype(np.int32)
            words = words[np.argsort(scores[words], kind="stable")]
            answers = words, scores[words]
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[word] = answers
        words, scores = answers
        rows, counts = self._postings.of(words)
        best = np.zeros(self.rows, dtype=np.float32)
        # Of several scores for one row the last stays: the best, for they rise.
        best[rows] = np.repeat(scores, counts)
        return best

    def scores(self, word: str) -> NDArray[np.float32]:
        """For each word of the vocabulary 0, or how well it is, begins with or misspells this one."""
        found = np.zeros(len(self.lexicon), dtype=np.float32)
        edits = allowed_edits(word)
        if edits:
            places, distances = self.lexicon.near(word, edits)
            found[places] = misspelt(word, self.lexicon, places, distances)
        among = self.lexicon.beginning_with(word)
        typed = len(word) / self.lexicon.lengths[among.start : among.stop]
        found[among.start : among.stop] = BEGINNING + 0.1 * typed
        for place in self.lexicon.equal(word):
            found[place] = 1.0
        return found


class NameVocabulary(Vocabulary):
    """A vocabulary of names: small, and looked up by people who half remember how they are written."""

    def __init__(self, texts: Iterable[list[str]]) -> None:
        super().__init__(texts)
        keys = [spelling_key(word) for word in self.lexicon.strings]
        self._keys = Lexicon(sorted(set(keys)))
        number = {key: place for place, key in enumerate(self._keys.strings)}
        owners = np.fromiter((number[key] for key in keys), dtype=np.int32, count=len(keys))
        self._words_of_key = Postings(owners, np.arange(len(keys), dtype=np.int32), len(self._keys))

    def scores(self, word: str) -> NDArray[np.float32]:
        """Also words that sound alike, contain this one, or have its letters in order."""
        found = super().scores(word)
        if len(word) < 3:
            return found
        lengths = self.lexicon.lengths
        if len(word) > 3 or len(self.lexicon.beginning_with(word)) <= _FEW:
            inside = np.array(self.lexicon.containing(word), dtype=np.int32)
            _raise(found, inside, (0.80 if len(word) > 3 else 0.70) + 0.04 * len(word) / lengths[inside])
        if not word.isdecimal():
            self._add_alike(word, found)
            self._add_in_order(word, found)
        if len(word) >= 4:
            places, _ = self.lexicon.near_beginnings(word, 1)
            _raise(found, places, 0.70)
        return found

    def _add_alike(self, word: str, found: NDArray[np.float32]) -> None:
        key = spelling_key(word)
        if len(key) < 3:
            return
        among = self._keys.beginning_with(key)
        self._raise_keys(found, np.arange(among.start, among.stop, dtype=np.int32), 0.72)
        if min(len(key), len(word)) >= 4 and _VOWELS.search(key[1:]):
            places, distances = self._keys.near(key, 1)
            self._raise_keys(found, places[distances == 1], 0.76)
        self._raise_keys(
            found, np.array(self._keys.equal(key), dtype=np.int32), 0.84 if len(key) > 3 else 0.80
        )

    def _raise_keys(self, found: NDArray[np.float32], keys: NDArray[np.int32], score: float) -> None:
        words, _ = self._words_of_key.of(keys)
        _raise(found, words, score)

    def _add_in_order(self, word: str, found: NDArray[np.float32]) -> None:
        places = self.lexicon.in_order(word, self.lexicon.beginning_with(word[0]))
        if not len(places):
            return
        share = len(word) / self.lexicon.lengths[places]
        bare = word[0] + _VOWELS.sub("", word[1:])
        strings = self.lexicon.strings
        only_vowels = np.fromiter(
            (bare == strings[p][0] + _VOWELS.sub("", strings[p][1:]) for p in places.tolist()),
            dtype=bool,
            count=len(places),
        )
        enough = only_vowels | (share >= 0.34)
        score = np.where(only_vowels, 0.78 if bare == word else 0.70, 0.50) + 0.05 * share
        _raise(found, places[enough], score[enough])


def _raise(
    found: NDArray[np.float32], places: NDArray[np.int32], scores: NDArray[np.float64] | float
) -> None:
    found[places] = np.maximum(found[places], scores)
