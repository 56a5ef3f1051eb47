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
        self._starts = np.zeros(size + 1, dtype=np.int64)
        np.cumsum(np.bincount(words, minlength=size), out=self._starts[1:])

    def of(self, words: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The rows of all these words, one after the other, and how many each word has."""
        starts = self._starts[words]
        counts = self._starts[words + 1] - starts
        ends = np.cumsum(counts)
        where = np.repeat(starts - (ends - counts), counts) + np.arange(int(ends[-1]) if len(ends) else 0)
        return self._rows[where], counts
