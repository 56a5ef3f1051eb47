"""SIGTERM ends the program in order; so does SIGHUP, even where the terminal is gone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable


def listen(leave: Callable[[int], None], lost: Callable[[], None]) -> None:
    """Listen, in the running event loop, until `ignore`.

    Args:
        leave: ends the program with an exit code; called on the loop.
        lost: keeps what must be kept where there is no terminal to return to; the process ends after it.
    """
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
        loop.add_signal_handler(signal.SIGTERM, leave, 128 + signal.SIGTERM)
    if hasattr(signal, "SIGHUP") and _in_main():

        def hung_up(number: int, _: object) -> None:
            # Not asyncio's handler: with the terminal gone, Textual's writer is dead and the loop may
            # wait for it for ever, while this runs all the same. There is nothing to restore then,
            # and what is stored is stored whole.
            if not _terminal_is_there():
                lost()
                os._exit(128 + number)
            loop.call_soon_threadsafe(leave, 128 + number)

        signal.signal(signal.SIGHUP, hung_up)


def ignore() -> None:
    """Listen no longer."""
    if hasattr(signal, "SIGHUP") and _in_main():
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


def _in_main() -> bool:
    return threading.current_thread() is threading.main_thread()


def _terminal_is_there() -> bool:
    try:
        return sys.__stderr__ is not None and os.isatty(sys.__stderr__.fileno())
    except (OSError, ValueError):
        return False
