"""What was asked for last."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """The things last asked for, by key, at most so many. Safe to use from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[str, T] = OrderedDict()
        self._guard = threading.Lock()

    def get(self, key: str, make: Callable[[], T]) -> T:
        """The one of this key, made where it is not held."""
        with self._guard:
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key]
        found = make()
        with self._guard:
            self._held[key] = found
            while len(self._held) > self._most:
                self._held.popitem(last=False)
        return found

    def __contains__(self, key: str) -> bool:
        return key in self._held

    def forget(self, key: str) -> None:
        """Hold this one no more."""
        with self._guard:
            self._held.pop(key, None)
