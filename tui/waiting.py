"""Paths that wait to be read while the worker is at something else."""

from __future__ import annotations

import threading
from collections.abc import Iterable


class Waiting:
    """A queue with one worker, who is free only when nothing waits."""

    def __init__(self) -> None:
        """Empty; the worker is busy."""
        self._paths: list[str] = []
        self._busy = True
        self._guard = threading.Lock()

    @property
    def busy(self) -> bool:
        """True while the worker is at something."""
        return self._busy

    def begin(self) -> bool:
        """Make the worker busy; False where it is already."""
        with self._guard:
            free, self._busy = not self._busy, True
        return free

    def put(self, paths: Iterable[str]) -> bool:
        """Let these wait; True where the worker was free, and is to be started."""
        with self._guard:
            self._paths += paths
            free, self._busy = not self._busy, True
        return free

    def next(self) -> str | None:
        """The path whose turn it is; with none left the worker is free."""
        with self._guard:
            if self._paths:
                return self._paths.pop(0)
            self._busy = False
        return None

    def clear(self) -> None:
        """Let nothing wait any more."""
        with self._guard:
            self._paths.clear()
