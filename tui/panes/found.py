"""Finding words in a text: where they stand, however long the text is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from store.records import Span
from tui.panes.layers import Layer, Mark

AT_ONCE = 2_000
"""Places that are looked for in one go, so that typing never waits."""


class Found:
    """The places of a query in a text, in the order of the text; found a stretch at a time.

    Letters match in either case, white space matches any white space.
    """

    def __init__(self, text: str, query: str) -> None:
        words = [re.escape(word) for word in query.split()]
        self.query = query
        self.layer: Layer[Mark] = Layer()
        self.whole = False
        """True once the end of the text is reached."""
        self._left: Iterator[re.Match[str]] = (
            re.finditer(r"\s+".join(words), text, re.IGNORECASE) if words else iter(())
        )

    def more(self) -> None:
        """Look a stretch further."""
        marks = [Mark(Span(*found.span()), "hit") for found in islice(self._left, AT_ONCE)]
        self.layer.extend(marks)
        self.whole = len(marks) < AT_ONCE

    def told(self, index: int | None) -> str:
        """`3 of 14`."""
        count = len(self.layer.marks)
        if not count:
            return "not in this text"
        number = f"{count:,}{'' if self.whole else '+'}"
        return number if index is None else f"{index + 1:,} of {number}"
