"""Arrays that searches use again: fresh ones would cost more than what is done in them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike, NDArray


class Scratch(threading.local):
    """For each thread one array of zeros a name, valid until it is asked for again."""

    def __init__(self) -> None:
        self._arrays: dict[str, NDArray[np.generic]] = {}

    def zeros(self, name: str, size: int, kind: DTypeLike = np.float32) -> NDArray[np.float32]:
        """The array of this name, all zeros."""
        array = self._arrays.get(name)
        if array is None or len(array) != size:
            array = self._arrays[name] = np.zeros(size, dtype=kind)
        else:
            array.fill(0)
        return array  # pyright: ignore[reportReturnType]
