"""Finding words in a text: where they stand, however long the text is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from store.records import Span
from tui.panes.layers import Layer, Mark

AT_ONCE = 500
"""Places that are looked for in one go, so that typing never waits."""


class Found:
    """The places of a query in a text, in the order of the text; found a stretch at a time.

    Letters match in either case, white space matches any white space.
    """

    def __init__(self, text: str, query: str) -> None:
        self.query = query
        self.layer: Layer[Mark] = Layer()
        self.whole = False
        """True once the end of the text is reached."""
        self._left = _places(text, query.split())

    def more(self) -> None:
        """Look a stretch further."""
        marks = [Mark(span, "hit") for span in islice(self._left, AT_ONCE)]
        self.layer.extend(marks)
        self.whole = len(marks) < AT_ONCE

    def told(self, index: int | None) -> str:
        """`3 of 14`."""
        count = len(self.layer.marks)
        if not count:
            return "not in this text" if self.whole else ""
        number = f"{count:,}{'' if self.whole else '+'}"
        return number if index is None else f"{index + 1:,} of {number}"


def _places(text: str, words: list[str]) -> Iterator[Span]:
    if not words:
        return
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    lowered, first = text.lower(), words[0].lower()
    if len(lowered) != len(text) or len(first) != len(words[0]):  # a letter whose small form is two
        yield from (Span(*found.span()) for found in pattern.finditer(text))
        return
    at = lowered.find(first)  # many times as quick as the pattern is
    while at >= 0:
        found = pattern.match(text, at)
        if found is not None:
            yield Span(*found.span())
        at = lowered.find(first, found.end() if found is not None else at + 1)
