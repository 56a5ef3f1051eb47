"""When garbage that refers to itself is looked for: while nobody waits.

CPython looks for it whenever so much was made, and so at the worst moment: while a key is answered, since that is
when things are made. What is young costs 1 to 5 ms at a time, and all that a program with 40,000 claims holds 30
to 60. So both are left to moments without keys; on its own the collector comes to it only where such a moment
does not come for long, or while articles are taken in, which makes much and throws little away.
"""

from __future__ import annotations

import gc
import operator
import time
import weakref

from rich.cells import cached_cell_len
from rich.segment import Segment
from rich.style import Style as Look
from textual._styles_cache import StylesCache
from textual.css.scalar import Scalar
from textual.filter import ANSIToTruecolor
from textual.geometry import Region
from textual.style import Style

_KEPT = (
    StylesCache.get_inner_outer,
    *vars(Region).values(),
    cached_cell_len,
    Segment._split_cells,
    Scalar.resolve,
    ANSIToTruecolor.truecolor_style,
    Look._add,
    *vars(Style).values(),
)
"""Where the framework remembers what it painted; not all of them can be cleared in every version."""

REST = 0.1
"""Seconds without a key or a click, after which there is time."""

_CALM = (50_000, 10, 10)
"""Things made and not thrown away, collections of them, and of what is left after those, until the collector comes
to it on its own: while nothing is taken in."""
_BUSY = (700, 10, 150)
"""The same while articles are taken in."""
_WORTH = 14_000
"""Things that make a sweep worth while."""
_SOME, _MUCH = 7_000, 20_000
"""Young things that are looked through in a rest, and as many as do not wait for one."""
_OLD = 10
"""Looks at what is young after which what survived them is looked through, even with a screen open; without a rest
after twice as many."""
_LONG = 0.008
"""Seconds of a sweep, from which on what it went through is set apart as long-lived."""


def forget() -> None:
    """Let go of the words, looks and places that the framework remembers by the thousand of what it painted."""
    for kept in _KEPT:
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()


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
        gc.set_threshold(*_BUSY)
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

    def rest(self, *, settled: bool, busy: bool = False) -> None:
        """Sweep if enough was made and nothing has come for a while; what is young, also where much was made.

        Args:
            settled: nothing is open that will be closed again. While something is, it is swept when it closes, or
                after long.
            busy: articles are taken in, which wants the time itself.
        """
        if self._before is None:
            return
        gc.set_threshold(*(_BUSY if busy else _CALM))
        if busy:
            return
        resting = time.monotonic() - self._touched >= REST
        counts = gc.get_count()
        made = sum(map(operator.mul, counts, (1, _BUSY[0], _BUSY[0] * _BUSY[1])))
        if resting and settled and made >= _WORTH:
            self.sweep(settled=settled)
        elif counts[2] >= (_OLD if resting else 2 * _OLD):
            self.sweep(settled=False)
        elif counts[0] >= (_SOME if resting else _MUCH):
            gc.collect(1)

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
