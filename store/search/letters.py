"""Letters of a name in their order, with others left out between them: how likely were they meant?

The measure of fzf's second algorithm in outline: letters at the beginnings of words and letters in a run count
more, gaps cost, and the best of all ways to place the letters counts. Otherwise than there, the first letter must begin a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_WORD, _RUN, _GAP = 1.0, 0.7, 0.1
_LONGEST = 64
_NEVER = np.float32(-1000)


def letters_in_order(query: str, names: Sequence[str]) -> NDArray[np.float32]:
    """For each folded name from 0 to 1 how well the letters of `query`, spaces aside, lie in it."""
    letters = np.zeros((len(names), _LONGEST), dtype=np.uint32)
    for row, name in enumerate(names):
        codes = [ord(character) for character in name[: _LONGEST - 1]]
        letters[row, 1 : len(codes) + 1] = codes
    begins = np.zeros(letters.shape, dtype=np.float32)
    begins[:, 1:] = np.isin(letters[:, :-1], (0, ord(" "))) * np.float32(_WORD)
    best = np.full(letters.shape, _NEVER)  # with the letter before placed here
    reach = np.zeros(letters.shape, dtype=np.float32)  # with it placed here or earlier
    for place, letter in enumerate(query):
        run = np.full(letters.shape, _NEVER)
        run[:, 1:] = best[:, :-1] + np.float32(_RUN)
        jump = np.full(letters.shape, _NEVER)
        jump[:, 1:] = reach[:, :-1] + begins[:, 1:] - np.float32(_GAP)
        best = np.where(letters == ord(letter), np.maximum(run, jump), _NEVER)
        if not place:
            best[begins == 0] = _NEVER
        reach = np.maximum.accumulate(best, axis=1)
    return np.clip(reach[:, -1] / (_WORD * len(query)), 0, 1)
