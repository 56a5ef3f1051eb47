"""When garbage that refers to itself is looked for: while nobody waits.

CPython looks through all that a program holds whenever a quarter as much again was made. Over 40,000 claims that
holds the event loop for 30 to 60 ms, a few times a minute, and at the worst moment: while a key is answered,
since that is when things are made. So the oldest generation is left to moments without keys; on its own the
collector comes to it only where such a moment does not come for long.
"""

from __future__ import annotations

import gc
import time
import weakref

REST = 0.1
"""Seconds without a key or a click, after which there is time."""

_YOUNG, _MIDDLE = 700, 10
_OLD = 150
"""Collections of the middle generation before the oldest is looked through in spite of everything."""
_WORTH = 2
"""Collections of the middle generation that make it worth while."""
_MUCH = 5
"""As many as do not wait for a rest."""
_LONG = 0.008
"""Seconds of a sweep, from which on what it went through is set apart as long-lived."""


class Sweeper:
    """The garbage collector of a program that is in use, from `begin` to `end`."""

    def __init__(self) -> None:
        self._before: tuple[int, int, int] | None = None
        self._touched = 0.0
        self._closed: weakref.WeakSet[object] = weakref.WeakSet()

    def begin(self) -> None:
        """Take over; what has been made so far lives as long as the program, and is not looked through again."""
        if self._before is None:
            self._before = gc.get_threshold()
        gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
        gc.enable()
        gc.freeze()

    def end(self) -> None:
        """Leave the collector as it was."""
        if self._before is not None:
            gc.set_threshold(*self._before)
            self._before = None

    def touch(self) -> None:
        """A key or a click came: somebody waits."""
        self._touched = time.monotonic()

    def closed(self, screen: object) -> None:
        """A screen was closed, and goes once nothing holds it any longer: a worker may do so for a while."""
        self._closed.add(screen)

    def rest(self, *, settled: bool) -> bool:
        """Sweep if enough was made, and nothing has come for a while or much was made; returns whether it was done.

        Args:
            settled: nothing is open that will be closed again. While something is, it is swept when it closes.
        """
        made = gc.get_count()[2]
        resting = settled and time.monotonic() - self._touched >= REST
        if made < (_WORTH if resting else _MUCH):
            return False
        return self.sweep(settled=settled)

    def sweep(self, *, settled: bool) -> bool:
        """Sweep, because much was let go; returns whether it was done.

        Where all is settled, what was found alive is set apart if it is so much that going through it takes long.
        Never while a screen is open, or closed and still held: what is set apart and is later let go in a circle
        is not given back.
        """
        if self._before is None:
            return False
        begin = time.perf_counter()
        gc.collect()
        if settled and not self._closed and time.perf_counter() - begin > _LONG:
            gc.freeze()
        return True
