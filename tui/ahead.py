"""What is not needed for the first frame is brought behind it, so that the first key that asks for it need not wait."""

from __future__ import annotations

import contextlib
from importlib import import_module

from store.errors import StoreError

_FIRST = (
    "tui.screens.search",
    "tui.screens.map",
    "tui.screens.matrix",
    "tui.screens.timeline",
    "store.search",
    "numpy.ma",  # numpy brings it at the first focus
)
_THEN = (
    "tui.screens.help",
    "tui.screens.palette",
    "tui.screens.note",
    "tui.screens.edit",
    "tui.screens.naming",
    "tui.screens.done",
    "tui.screens.doubles",
    "tui.screens.said",
    "tui.screens.splitting",
    "tui.screens.adding",
    "tui.screens.export",
    "store.search.highlight",
    "tinydb",
)


def first() -> None:
    """What takes long, and is asked for first; in a thread."""
    for name in _FIRST:
        import_module(name)
    with contextlib.suppress(StoreError):  # told when the map is opened
        import_module("store.atlas").atlas()


def then() -> None:
    """Whatever else a key opens; in a thread, once the articles are there."""
    for name in _THEN:
        import_module(name)
    import_module("store.search.known").family("")  # reads its tables
