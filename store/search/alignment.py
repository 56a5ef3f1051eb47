"""Names beside a query of several words, word by word, in both directions.

Which word of a name is meant by one of the query is told by how alike the two are, in letters or in sound.
That answers two questions: how well the name answers the query where no word of it is the very one, and how
much of the name the query speaks of. A name that says a lot more, or something else, is hardly the one meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from store.search.words import NameVocabulary

_UNLIKE = 0.45  # words as alike as this, or less, have nothing to do with each other
_RESEMBLING = 0.72  # what a word scores at most that only resembles
_ANSWERED = 0.8  # a word that scores less counts as missed in part
_MISSED = 0.9  # for each word that is missed


class Aligned(NamedTuple):
    """How names and a query go together, for each name from 0 to 1.

    Attributes:
        answered: how well the words of the query are answered.
        spoken: how much of the name, letter for letter, the query speaks of.
    """

    answered: NDArray[np.float32]
    spoken: NDArray[np.float32]


def align(
    vocabulary: NameVocabulary,
    words: Sequence[str],
    weights: NDArray[np.float32],
    exact: Sequence[bool],
    scores: NDArray[np.float32],
    rows: NDArray[np.int32],
) -> Aligned:
    """Compare a query with the names in these rows, at least one.

    `weights` are what the words of the query tell, `exact` says which must be there as they are, and `scores`
    (words by rows) how well each is answered as far as is known.
    """
    places, starts = vocabulary.words_in(rows)
    distinct, which = np.unique(places, return_inverse=True)
    alike = np.clip((vocabulary.alike(words, distinct) - _UNLIKE) / (1 - _UNLIKE), 0, 1)
    lengths = vocabulary.lexicon.lengths[distinct].astype(np.float32)
    spoken = np.add.reduceat((alike.max(axis=0) * lengths)[which], starts)
    spoken /= np.add.reduceat(lengths[which], starts)
    alike[np.array(exact)] = 0
    best = np.maximum.reduceat(alike[:, which], starts, axis=1) * np.float32(_RESEMBLING)
    np.maximum(best, scores, out=best)
    mean = weights @ best / weights.sum()
    missed = (1 - np.minimum(best / _ANSWERED, 1)).sum(axis=0)
    return Aligned(mean * _MISSED**missed, spoken)
