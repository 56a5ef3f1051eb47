"""How well each word of the vocabulary answers one word of the query.

| the word | score |
|---|---|
| is what was typed | 1 |
| begins with it | .85 to .95, the more the less there is left to type |
| is another language's or script's form of it (see `known.families`) | .84 |
| sounds like it (see `sounds`); begins so; nearly does | .84, .72, .76; .68 if it begins with another sound |
| has the same consonants, sound for sound | .50 to .82, the more alike the letters are |
| contains it | .77 to .84; three letters .70 to .74 |
| is one or two edits away | up to .86, .79; less the shorter it is and if the first letter differs |
| begins with something one edit away | .70 |
| has its letters in order, the first letter first | .50 to .83, the most if only vowels are left out |

Sentences know only the first two and the edits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import cdist

from store.search import known, sounds
from store.search.lexicon import Lexicon
from store.search.postings import Postings
from store.search.scratch import Scratch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

BEGINNING = 0.85
"""What a word scores at least that is, or begins with, what was typed. Everything less is fuzzy."""

_REMEMBERED = 64  # words whose answers are kept: while one types on, all but the last word stay the same
_SHORT = 3  # a word with fewer letters answers nothing but what begins with it, and forms of a name
_FEW = 50  # with more beginnings than this, three letters are hardly meant as the middle of a word
_WEAK_ROWS = 12_000  # rows that a word only resembles, so many at most
_ALIKE = 400  # words of one skeleton that are compared

_ARTICLES = ("al", "el", "ul", "as", "az", "ar")  # the Arabic one

_LIKELY_SLIP = 0.03

_FORM = 0.95  # how alike are two forms of a name
_SHORTER = 0.9  # how alike are a name and its beginning: Boris, Borislav

_VOWELS = re.compile("[aeiouy]")
_ROMAN = re.compile("(?:x{0,3}(?:ix|iv|v?i{0,3}))")
_NO_VOWELS = str.maketrans("", "", "aeiouy")

_STRONG, _PLENTY = (
    0.70,
    240,
)  # where so many rows answer so well, letters in order with others left out are not tried


def is_number(word: str, among: list[str]) -> bool:
    """True for a Roman or decimal number behind or before a name: another number is another person or place.

    The last word may be going to be longer, unless it is a number of some length.
    """
    if len(among) < 2 or not (word.isdecimal() or _ROMAN.fullmatch(word)):
        return False
    return word is not among[-1] or len(word) > 1


def allowed_edits(word: str) -> int:
    """How many wrong letters a word of this length may have."""
    return 0 if len(word) < _SHORT else 1 if len(word) < 8 else 2


def misspelt(
    word: str, lexicon: Lexicon, places: NDArray[np.int32], distances: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """How well strings at these distances answer: a wrong letter means the more the shorter the shorter of the two.

    A letter left out or two swapped are likelier than one letter become a certain other one: there are 25 of
    those (the noisy channel of Kernighan, Church and Gale 1990, with every kind of slip as likely as another).
    """
    first, letters = word[0], sorted(word)
    others = lexicon.at(places)
    lengths = lexicon.lengths[places].astype(np.float32)
    other = np.array([string[0] != first for string in others], dtype=np.float32)
    swapped = np.array(
        [len(string) == len(word) and sorted(string) == letters for string in others], dtype=np.float32
    )
    left_out = np.clip(lengths - len(word), 0, distances) / np.maximum(distances, 1)
    found = 0.95 - 0.07 * distances - 0.4 / np.minimum(lengths, len(word)) - 0.04 * other
    found += _LIKELY_SLIP * np.maximum(left_out, swapped) - _LIKELY_SLIP
    found[lengths < 4] = 0
    return found.astype(np.float32)


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
        place[np.fromiter((numbers[word] for word in ordered), dtype=np.int32, count=len(ordered))] = (
            np.arange(len(ordered), dtype=np.int32)
        )
        del numbers
        self.rows = len(lengths)
        self.words_of = place[np.array(words, dtype=np.int32)] if words else np.zeros(0, dtype=np.int32)
        self.starts = np.zeros(self.rows + 1, dtype=np.int32)
        np.cumsum(lengths, out=self.starts[1:])
        del words
        self.lexicon = Lexicon(ordered)
        rows = np.repeat(np.arange(self.rows, dtype=np.int32), lengths)
        self._postings = Postings(self.words_of, rows, len(ordered))
        self._scratch = Scratch()
        self._remembered: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {}

    def holding(self, word: str) -> NDArray[np.int32]:
        """The rows that have this very word."""
        among = self.lexicon.equal(word)
        return self._postings.between(among.start, among.stop)

    def beginning_with(self, word: str) -> NDArray[np.int32]:
        """The rows that have a word which is, or begins with, this one; one with several such words comes often."""
        among = self.lexicon.beginning_with(word)
        return self._postings.between(among.start, among.stop)

    def beginning_within(self, word: str, rows: range) -> NDArray[np.bool_]:
        """Which of these rows, which have words, have a first word that is, or begins with, this one."""
        first = self.words_of[self.starts[rows.start : rows.stop]]
        among = self.lexicon.beginning_with(word)
        return (first >= among.start) & (first < among.stop)

    def answers(
        self, word: str, *, exact: bool = False, begun: bool = False
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The rows that have a word which answers, and its score; of several for one row the last is the best.

        `exact` says that only the very word will do, `begun` that only what begins with it will.
        """
        if exact:
            words = np.array(self.lexicon.equal(word), dtype=np.int32)
            rows, _ = self._postings.of(words)
            return rows, np.ones(len(rows), dtype=np.float32)
        answers = self._remembered.get(word)
        if answers is None and (begun or (len(word) < _SHORT and not known.family(word))):
            among = self.lexicon.beginning_with(word)
            lengths = self.lexicon.lengths[among.start : among.stop]
            found = (BEGINNING + 0.1 * len(word) / lengths).astype(np.float32)
            found[lengths == len(word)] = 1.0
            rising = np.argsort(found)
            words, scores = (rising + among.start).astype(np.int32), found[rising]
            rows, counts = self._postings.of(words)
            answers = rows, np.repeat(scores, counts)
            if not begun:
                self._remember(word, answers)
        if answers is None:
            scores = self.scores(word)
            words = np.flatnonzero(scores > 0).astype(np.int32)
            found = scores[words]
            rising = np.argsort(found)
            words, found = self._best(words[rising], found[rising])
            rows, counts = self._postings.of(words)
            answers = rows, np.repeat(found, counts)
            self._remember(word, answers)
        return answers

    def _remember(self, word: str, answers: tuple[NDArray[np.int32], NDArray[np.float32]]) -> None:
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.clear()
        self._remembered[word] = answers

    def _best(
        self, words: NDArray[np.int32], scores: NDArray[np.float32]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Of words in rising order of their scores those that begin so, and of the others the best, as long as
        they stand in few rows together."""
        weak = int(np.searchsorted(scores, BEGINNING))
        taken = np.cumsum(self._postings.counts(words[:weak])[::-1])
        first = weak - int(np.searchsorted(taken, _WEAK_ROWS))
        return words[max(first, 0) :], scores[max(first, 0) :]

    def texts(self, rows: NDArray[np.int32]) -> list[str]:
        """The words of these rows with spaces between them."""
        places, starts = self.words_in(rows)
        words = self.lexicon.at(places)
        ends = [*starts.tolist()[1:], len(words)]
        return [" ".join(words[start:end]) for start, end in zip(starts.tolist(), ends, strict=True)]

    def words_in(self, rows: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
        """The places of the words of these rows, one row after the other, and where each row begins among them."""
        first = self.starts[rows]
        counts = self.starts[rows + 1] - first
        starts = np.cumsum(counts, dtype=np.intp) - counts
        where = np.repeat(first - starts, counts) + np.arange(int(counts.sum()))
        return self.words_of[where], starts

    def saying(self, phrase: tuple[str, ...]) -> NDArray[np.int32]:
        """The rows in which these words stand one after the other."""
        places = [self.lexicon.equal(word) for word in phrase]
        if not all(places):
            return np.zeros(0, dtype=np.int32)
        at = np.flatnonzero(self.words_of == places[0].start)
        rows = np.searchsorted(self.starts, at, "right") - 1
        for further, place in enumerate(places[1:], 1):
            kept = at + further < self.starts[rows + 1]
            at, rows = at[kept], rows[kept]
            kept = self.words_of[at + further] == place.start
            at, rows = at[kept], rows[kept]
        return np.unique(rows).astype(np.int32)

    def scores(self, word: str) -> NDArray[np.float32]:
        """For each word of the vocabulary 0, or how well it is, begins with or misspells this one.

        The array is used again by the next call in this thread.
        """
        found = self._scratch.zeros("found", len(self.lexicon))
        missing = self.lexicon.letters_missing(word) if len(word) >= _SHORT else None
        return self._scores(word, found, missing)

    def _scores(
        self, word: str, found: NDArray[np.float32], missing: NDArray[np.uint8] | None
    ) -> NDArray[np.float32]:
        edits = allowed_edits(word)
        if edits:
            places, distances = self.lexicon.near(word, edits, missing)
            if len(places):
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
        self._keys, self._key_of, self._words_of_key = _grouped(sounds.keys(self.lexicon.strings))
        self._skeletons, _, self._words_of_skeleton = _grouped(sounds.skeletons(self.lexicon.strings))

    def _scores(
        self, word: str, found: NDArray[np.float32], missing: NDArray[np.uint8] | None
    ) -> NDArray[np.float32]:
        """Also words that sound alike, contain this one, or have its letters in order."""
        super()._scores(word, found, missing)
        for other in known.family(word):
            for place in self.lexicon.equal(other):
                found[place] = max(found[place], 0.84)
        if missing is None:
            return found
        lengths = self.lexicon.lengths
        if len(word) > 3 or len(self.lexicon.beginning_with(word)) <= _FEW:
            inside = self.lexicon.containing(word, missing)
            # what only one or two words contain is sooner a misspelling of something else
            least = 0.70 if len(word) <= 3 else 0.79 if len(inside) > 2 or len(word) < 5 else 0.765
            _raise(found, inside, least + 0.04 * len(word) / lengths[inside])
        if len(word) >= 4:
            _raise(found, self.lexicon.near_beginnings(word), 0.70)
        if len(word) > 5 and word.startswith(_ARTICLES):  # written as one word with the name behind it
            for place in self.lexicon.equal(word[2:]):
                found[place] = max(found[place], 0.84)
        if not word.isdecimal():
            self._add_alike(word, found)
            self._add_in_order(word, found, missing)
        return found

    def alike(self, words: Sequence[str], places: NDArray[np.int32]) -> NDArray[np.float32]:
        """How alike each of the words and the words at these places, each once, are: in letters or in sound,
        as forms of one name, or as one that is shorter or an initial. From 0 to 1, words by places."""
        others = self.lexicon.at(places)
        letters = cdist(words, others, scorer=ratio, dtype=np.float32)
        heard, keys = [sounds.spelling_key(word) for word in words], self._keys.at(self._key_of[places])
        sound = cdist(heard, keys, scorer=ratio, dtype=np.float32)
        alike = np.maximum(letters, sound) * np.float32(0.01)
        place_of = {other: place for place, other in enumerate(others)}
        for here, word in zip(alike, words, strict=True):
            shorter = [word[:1], *(word[:length] for length in range(3, len(word)))]
            for same, score in ((shorter, _SHORTER), (known.family(word), _FORM)):
                for other in same:
                    place = place_of.get(other)
                    if place is not None:
                        here[place] = max(here[place], score)
        return alike

    def _add_alike(self, word: str, found: NDArray[np.float32]) -> None:
        key, *others = sounds.keys([word, *sounds.endings(word)])
        self._add_skeleton(word, key, found)
        same = np.array([place for other in others for place in self._keys.equal(other)], dtype=np.int32)
        if len(same):
            words, _ = self._words_of_key.of(same)
            alike = cdist([word], self.lexicon.at(words), scorer=ratio, dtype=np.float32)[0] / 100
            _raise(found, words, 0.80 - 0.1 * (1 - alike))
        if len(key) < 3:
            return
        among = self._keys.beginning_with(key)
        if len(key) > 3:
            _raise(found, self._words_of_key.between(among.start, among.stop), 0.72)
        if min(len(key), len(word)) >= 5 and _VOWELS.search(key[1:]):
            places, distances = self._keys.near(key, 1)
            places = places[distances == 1]
            begin = self._keys.beginning_with(key[0])
            same = (places >= begin.start) & (places < begin.stop)
            self._raise_keys(found, places[same], 0.76)
            self._raise_keys(found, places[~same], 0.68)
        same = np.array(self._keys.equal(key), dtype=np.int32)
        if len(same):
            words, _ = self._words_of_key.of(same)
            alike = cdist([word], self.lexicon.at(words), scorer=ratio, dtype=np.float32)[0] / 100
            _raise(found, words, (0.84 if len(key) > 4 else 0.77) - 0.2 * (1 - alike))

    def _add_skeleton(self, word: str, key: str, found: NDArray[np.float32]) -> None:
        """Words with the same consonants, by how alike they are in letters and in sound."""
        if len(word) < 4:
            return
        least = 2 if len(word) > 5 else 3
        same = {bone for bone in sounds.skeletons(sounds.readings(word)) if len(bone) >= least}
        groups = [place for bone in same for place in self._skeletons.equal(bone)]
        if not groups:
            return
        words, _ = self._words_of_skeleton.of(np.array(groups, dtype=np.int32))
        if len(words) > _ALIKE:
            words = words[:_ALIKE]
        others = self.lexicon.at(words)
        letters = cdist([word], others, scorer=ratio, dtype=np.float32)[0]
        sound = cdist([key], self._keys.at(self._key_of[words]), scorer=ratio, dtype=np.float32)[0]
        alike = np.maximum(letters, sound) * 0.006 + np.minimum(letters, sound) * 0.004
        score = 0.84 - 0.9 * (1 - alike)
        kept = score >= 0.5
        _raise(found, words[kept], score[kept])

    def _raise_keys(self, found: NDArray[np.float32], keys: NDArray[np.int32], score: float) -> None:
        if len(keys):
            words, _ = self._words_of_key.of(keys)
            _raise(found, words, score)

    def _add_in_order(self, word: str, found: NDArray[np.float32], missing: NDArray[np.uint8]) -> None:
        among = self.lexicon.beginning_with(word[0])
        places = np.flatnonzero(missing[among.start : among.stop] == 0).astype(np.int32)
        places += np.int32(among.start)
        worth = self.lexicon.has_more_vowels_only(word, places)
        if self._rows_with(found, _STRONG) < _PLENTY:
            lengths = self.lexicon.lengths[places]
            worth |= (lengths > 3) & (len(word) >= 0.34 * lengths)
        places = self.lexicon.in_order(word, places[worth])
        if not len(places):
            return
        share = len(word) / self.lexicon.lengths[places]
        consonants = word.translate(_NO_VOWELS)
        others = "\n".join(self.lexicon.at(places)).translate(_NO_VOWELS).split("\n")
        only_vowels = np.array([other == consonants for other in others], dtype=bool)
        bare = sounds.without_vowels(word) == word
        enough = only_vowels | (share >= 0.34)
        score = np.where(only_vowels, 0.82 if bare else 0.70, 0.50) + (0.02 if bare else 0.03) * share
        _raise(found, places[enough], score[enough])

    def _rows_with(self, found: NDArray[np.float32], least: float) -> int:
        """How many rows have a word with at least this score."""
        return int(self._postings.counts(np.flatnonzero(found >= least).astype(np.int32)).sum())


def _grouped(keys: list[str]) -> tuple[Lexicon, NDArray[np.int32], Postings]:
    """The different keys in order, for each of the given its place among them, and for each what it was given for."""
    lexicon = Lexicon(sorted(set(keys)))
    number = {key: place for place, key in enumerate(lexicon.strings)}
    owners = np.fromiter((number[key] for key in keys), dtype=np.int32, count=len(keys))
    return lexicon, owners, Postings(owners, np.arange(len(keys), dtype=np.int32), len(lexicon))


def _raise(
    found: NDArray[np.float32], places: NDArray[np.int32], scores: NDArray[np.floating] | float
) -> None:
    found[places] = np.maximum(found[places], scores)
