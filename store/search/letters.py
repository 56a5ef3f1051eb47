"""Letters of a name in their order, with others left out between them: how likely were they meant?

If somebody keeps k of a name's n letters at random, each choice has the chance one in n over k, and the query
comes about in as many ways as its letters can be placed in the name. That likelihood ranks, and besides it a
little for letters at the beginnings of words and in runs, where people take them from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_LONGEST = 64
_BEST, _LEVEL = 0.74, 0.45  # what a certain choice scores, and what the unlikeliest does
_STEP = 0.03  # what each factor of e takes away of what lies between
_WORD = 0.7  # what a letter at the beginning of a word counts, in factors of e
_LEAST = 0.40  # share of the letters that must have been typed, unless the first begins a word
LEAST_SHARE = 0.25


def letters_in_order(query: str, names: Sequence[str]) -> NDArray[np.float32]:
    """For each folded name from 0 to 1 how well the letters of `query`, spaces aside, lie in it."""
    longest = min(_LONGEST, 1 + max(map(len, names), default=0))
    text = "".join((" " + name)[:longest].ljust(longest, "\0") for name in names)
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).reshape(
        len(names), longest
    )
    spaces = letters == ord(" ")
    begins = np.zeros(letters.shape, dtype=np.float32)
    begins[:, 1:] = spaces[:, :-1]
    worth = np.exp(np.float32(_WORD) * begins)
    lengths = ((letters > 0) & ~spaces).sum(axis=1)
    ways = (letters == ord(query[0])) * worth
    begun = ((letters == ord(query[0])) & (begins > 0)).any(axis=1)
    for letter in query[1:]:
        before = np.zeros(letters.shape, dtype=np.float32)
        np.cumsum(ways[:, :-1], axis=1, out=before[:, 1:])
        ways = before * worth * (letters == ord(letter))
    total = ways.sum(axis=1)
    share = len(query) / np.maximum(lengths, 1)
    with np.errstate(divide="ignore"):
        likely = np.log(total) - _log_choices(lengths, len(query))
    found = np.clip(_LEVEL + (_BEST - _LEVEL) * np.exp(_STEP * likely), 0, 1)
    found[(total == 0) | (share < np.where(begun, LEAST_SHARE, _LEAST))] = 0
    return found.astype(np.float32)


def _log_choices(many: NDArray[np.int64], few: int) -> NDArray[np.float64]:
    """The logarithm of the number of ways to choose `few` of `many`."""
    table = np.concatenate(([0.0], np.cumsum(np.log(np.arange(1, _LONGEST + 2)))))
    many = np.clip(many, few, _LONGEST)
    return table[many] - table[min(few, _LONGEST)] - table[many - min(few, _LONGEST)]
