"""A reader that a test can hold."""

from __future__ import annotations

import threading
from collections.abc import Callable

from store.errors import Cancelled
from store.records import Article, Reading


class Slow:
    """A reader that shows countries first, waits to be let go, and can be stopped."""

    def __init__(self, found: Callable[[Article], Reading]) -> None:
        self.found = found
        self.go = threading.Event()
        self.stopped = False

    def read(self, article: Article, progress: Callable[[float, Reading], None] | None = None) -> Reading:
        whole = self.found(article)
        if progress is not None:
            progress(0.25, Reading(article.id, "part", countries=whole.countries))
        self.go.wait(10)
        if self.stopped:
            raise Cancelled
        return whole

    def stop(self) -> None:
        self.stopped = True
        self.go.set()

    close = stop
