"""From each word to what it stands in, in two flat arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Postings:
    """For each of `size` words the rows it stands in."""

    def __init__(self, words: NDArray[np.int32], rows: NDArray[np.int32], size: int) -> None:
        """`words[i]` stands in `rows[i]`."""
        self._rows = rows[np.argsort(words, kind="stable")]
        self._starts = np.zeros(size + 1, dtype=np.int32)
        np.cumsum(np.bincount(words, minlength=size), out=self._starts[1:])

    def of(self, words: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The rows of all these words, one after the other, and how many each word has."""
        starts = self._starts[words]
        counts = self._starts[words + 1] - starts
        if len(words) == 1:
            return self._rows[starts[0] : starts[0] + counts[0]], counts
        ends = np.cumsum(counts, dtype=np.int32)
        where = np.repeat(starts - (ends - counts), counts)
        where += np.arange(len(where), dtype=np.int32)
        return self._rows[where], counts

    def between(self, start: int, stop: int) -> NDArray[np.int32]:
        """The rows of the words from `start` to before `stop`, one word after the other."""
        return self._rows[self._starts[start] : self._starts[stop]]

    def counts(self, words: NDArray[np.int32]) -> NDArray[np.int32]:
        """In how many rows each of these words stands."""
        return self._starts[words + 1] - self._starts[words]

    def one(self, word: int) -> NDArray[np.int32]:
        """The rows of one word."""
        return self._rows[self._starts[word] : self._starts[word + 1]]
