"""Threads that take turns.

A thread that reads many small pieces lets go of the interpreter's lock for each of them, and has it back before
another thread is awake. And since it let go by itself, the other does not come to demand it: CPython's `take_gil`
demands the lock only after an interval in which nobody let go of it. So the others may wait for a second and more,
the one that answers keys among them.
"""

from __future__ import annotations

import threading
import time

_APART = 0.003
"""Seconds of work between two turns of others."""
_PAUSE = 0.0002
"""Seconds that are enough for another thread to wake and take its turn."""

_FIRST = threading.main_thread()


class _Own(threading.local):
    since = 0.0


_own = _Own()


def give_way() -> None:
    """Let another thread have its turn, if this one is not the program's first and has had its own for a while.

    To be called wherever a small piece is read or written; it costs next to nothing where there is nothing to do.
    """
    if threading.current_thread() is _FIRST:
        return
    if time.perf_counter() - _own.since > _APART:
        time.sleep(_PAUSE)
        _own.since = time.perf_counter()
