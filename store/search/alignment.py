"""Names that only resemble a query, told apart: by the whole, and word by word in both directions.

Which word of a name is meant by one of the query is told by how alike the two are, in letters or in sound.
That answers two questions: how well the name answers the query where no word of it is the very one, and how
much of the name the query speaks of. A name that says a lot more, or something else, is hardly the one meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.fuzz import partial_ratio, ratio
from rapidfuzz.process import cdist

from store.search.ranking import FUZZY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from store.search.asked import Asked
    from store.search.lexicon import Lexicon
    from store.search.words import NameVocabulary

_UNLIKE = 0.45  # words as alike as this, or less, have nothing to do with each other
_RESEMBLING = 0.72  # what a word scores at most that only resembles
_ANSWERED = 0.8  # a word that scores less counts as missed in part
_MISSED = 0.9  # for each word that is missed

# what names are ranked by that resemble several words: their answers, what those tell all in all and what the best
# of them tells, how much of the name is spoken of, likeness of the whole, the worst answer, likeness of the first words
_ANSWERS, _TOLD, _RAREST, _SPOKEN, _WHOLE, _LEAST, _FIRST = 0.125, 0.135, 0.15, 0.09, 0.175, 0.075, 0.03


class Doubtful(NamedTuple):
    """Names that only resemble a query.

    Attributes:
        rows: which.
        quality: how well they answer it, word by word.
        said: the same for each word of the query, by row, and each name, by column.
        bonus: what each counts more.
        weaker: what each counts less as it only resembles.
    """

    rows: NDArray[np.int32]
    quality: NDArray[np.float32]
    said: NDArray[np.float32]
    bonus: NDArray[np.float32]
    weaker: NDArray[np.float32]


class Aligned(NamedTuple):
    """How names and a query go together, for each name from 0 to 1.

    Attributes:
        answered: how well the words of the query are answered.
        spoken: how much of the name, letter for letter, the query speaks of.
        first: how alike the first words of both are.
    """

    answered: NDArray[np.float32]
    spoken: NDArray[np.float32]
    first: NDArray[np.float32]


def promising(quality: NDArray[np.float32], told: NDArray[np.float32]) -> NDArray[np.float32]:
    """What names promise that may answer several words: those to choose that are worth being told apart.

    `quality` is how well each answers, `told` for each word, by row, what its answer tells of each name, by column.
    """
    return np.where(quality > FUZZY, quality, _by_answers(quality, told))


def _by_answers(quality: NDArray[np.float32], told: NDArray[np.float32]) -> NDArray[np.float32]:
    return _ANSWERS * quality / FUZZY + _TOLD * told.mean(axis=0) + _RAREST * told.max(axis=0)


def by_likeness(asked: Asked, some: Doubtful, names: Lexicon, limit: int) -> NDArray[np.float32]:
    """How well each of some names answers, by the likeness of the whole unless the query's vowels are left out.

    `names` are the names without spaces, by row. Names that do not come among the first `limit` get a rough value.
    """
    covered = np.minimum(np.float32(asked.letters) / names.lengths[some.rows], np.float32(1))
    mean = asked.weights @ some.said / asked.weights.sum()
    likeness = mean * (np.float32(0.85) + np.float32(0.15) * covered) * (some.said.min(axis=0) > 0)
    scores = np.float32(0.8) * some.quality + np.float32(0.16) * likeness
    if asked.bare:
        return scores - some.weaker
    able = np.arange(len(scores))
    if len(scores) > 3 * limit:  # most cannot come among the first, however alike they are
        place = len(scores) - 3 * limit
        bound = np.partition(scores + some.bonus, place)[place]
        able = np.flatnonzero(0.8 * some.quality + 0.16 + some.bonus >= bound)
    others = names.at(some.rows[able])
    alike = cdist([asked.squashed], others, scorer=ratio, dtype=np.float32)[0] / 100
    part = cdist([asked.squashed], others, scorer=partial_ratio, dtype=np.float32)[0] / 100
    like = np.maximum(np.maximum(alike, 0.97 * part), likeness[able])
    scores[able] = np.minimum(0.8 * some.quality[able] + 0.16 * like, FUZZY) - some.weaker[able]
    return scores


def by_alignment(
    asked: Asked, some: Doubtful, told: NDArray[np.float32], vocabulary: NameVocabulary, names: Lexicon
) -> NDArray[np.float32]:
    """How well each of some names answers several words, by laying the two side by side in both directions.

    `told` is for each word, by row, what the answer of each name tells, by column. `names` are the names without
    spaces, by row.
    """
    aligned = _align(vocabulary, asked, some.rows, some.said)
    covered = np.minimum(asked.letters / names.lengths[some.rows], 1)
    answered = np.minimum(aligned.answered * (0.86 + 0.05 * covered), FUZZY)
    whole = cdist([asked.squashed], names.at(some.rows), scorer=ratio, dtype=np.float32)[0] / 100
    like = _by_answers(np.maximum(some.quality, answered), told)
    like += (
        _SPOKEN * aligned.spoken + _WHOLE * whole + _LEAST * some.said.min(axis=0) + _FIRST * aligned.first
    )
    return np.minimum(like, FUZZY) - some.weaker


def _align(
    vocabulary: NameVocabulary, asked: Asked, rows: NDArray[np.int32], said: NDArray[np.float32]
) -> Aligned:
    """Compare a query with the names in these rows, at least one.

    `said` (words of the query by rows) is how well each word is answered as far as is known.
    """
    places, starts = vocabulary.words_in(rows)
    distinct, which = np.unique(places, return_inverse=True)
    alike = np.clip((vocabulary.alike(asked.words, distinct) - _UNLIKE) / (1 - _UNLIKE), 0, 1)
    lengths = vocabulary.lexicon.lengths[distinct].astype(np.float32)
    spoken = np.add.reduceat((alike.max(axis=0) * lengths)[which], starts)
    spoken /= np.add.reduceat(lengths[which], starts)
    first = alike[0, which[starts]]
    alike[np.array(asked.exact)] = 0
    best = np.maximum.reduceat(alike[:, which], starts, axis=1) * np.float32(_RESEMBLING)
    np.maximum(best, said, out=best)
    mean = asked.weights @ best / asked.weights.sum()
    missed = (1 - np.minimum(best / _ANSWERED, 1)).sum(axis=0)
    return Aligned(mean * _MISSED**missed, spoken, first)
