"""A query for names: what its words weigh, and how well names answer it word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from store.search.ranking import FUZZY, rarity
from store.search.sounds import is_patronymic
from store.search.words import BEGINNING

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORDS = 0.80
"""What a name has at least that has all words of a query, or beginnings of words."""

WHOLE = 0.07
"""What is added to that at most, where all of the name was typed, and whole words."""

_PATRONYMIC = 0.6  # what a patronymic between other names weighs
_NUMBER = 4  # letters that a number weighs
_MISSING = np.power(0.85, np.arange(256)).astype(np.float32)  # so many words of the query unanswered


class Asked(NamedTuple):
    """A query for names.

    Attributes:
        squashed: all its letters, without spaces.
        words: its folded words, each once.
        exact: which of them must be there as they are.
        weights: what each tells.
        bare: whether its vowels are taken to be left out.
    """

    squashed: str
    words: list[str]
    exact: list[bool]
    weights: NDArray[np.float32]
    bare: bool

    @property
    def several(self) -> bool:
        """Whether names are told apart word by word."""
        return len(self.words) > 1 and not self.bare

    @property
    def letters(self) -> int:
        """How many letters the words have."""
        return sum(map(len, self.words))


def weights_of(
    words: list[str], exact: list[bool], scores: list[NDArray[np.float32]], among: int
) -> NDArray[np.float32]:
    """What each word of a query tells, by its length and by how few of `among` names answer it well.

    `scores` are for each word those of the names that answer it, in rising order.
    """
    weights = np.zeros(len(words), dtype=np.float32)
    for place, (word, number, found) in enumerate(zip(words, exact, scores, strict=True)):
        holding = len(found) - int(np.searchsorted(found, 0.7))
        weights[place] = (_NUMBER if number else len(word)) * rarity(holding, among)
        if word is not words[-1] and is_patronymic(word):
            weights[place] *= _PATRONYMIC
    return weights


def by_words(asked: Asked, lengths: NDArray[np.float32], said: NDArray[np.float32]) -> NDArray[np.float32]:
    """How well names of these lengths answer, the mean over the words by what they tell, all words wanted.

    `said` is how well each word, by row, is answered by each name, by column.
    """
    words = asked.words
    covered = np.minimum(np.float32(asked.letters) / lengths, 1)
    mean = (asked.weights / asked.weights.sum()) @ said
    quality = mean
    if len(words) > 1:
        missed = np.count_nonzero(said == 0, axis=0)
        if len(words) > 2 and missed.any():  # somebody's whole name, and more
            answered = np.minimum(np.array([*map(len, words)], dtype=np.float32) @ said / lengths, 1)
            more = (missed > 0) & (missed < len(words) - 1)
            quality = np.where(more, np.maximum(mean, np.sqrt(mean * answered)), mean)
        quality = quality * _MISSING[missed]
    quality = np.minimum(quality * (0.86 + 0.05 * covered), FUZZY)
    whole = np.flatnonzero(said.min(axis=0) >= BEGINNING)
    certain = 0.03 * (mean[whole] - BEGINNING) / (1 - BEGINNING)
    quality[whole] = WORDS + 0.04 * covered[whole] + certain
    return quality
