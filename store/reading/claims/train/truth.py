"""Which proposals are right: by the measure that the project is scored with.

A proposal is right when its content shares at least half of all words with an annotated one's and the source is
the same: half of the words, or the head word, or none in both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from store.reading.claims.drafts import Draft
from store.reading.claims.table import Table

_WORD = re.compile(r"\w+")
_BREAKS = frozenset(
    ["of", "in", "at", "for", "from", "with", "on", "who", "which", "that", "to", "and", "by"]
)
_LEADS = frozenset({"according", "to", "by", "from"})

Words = frozenset[int]
Attribution = tuple[Words, Words]
"""Source and content as numbers of words in the text."""


class Text:
    """A text as words, for comparing spans."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [m.span() for m in _WORD.finditer(text)]
        self._number: dict[int, int] = {}
        for n, (a, b) in enumerate(self.words):
            for i in range(a, b):
                self._number[i] = n

    def within(self, spans: Sequence[Sequence[int]]) -> Words:
        """The words that the half-open spans touch."""
        return frozenset(self._number[i] for a, b in spans for i in range(a, b) if i in self._number)

    def head(self, words: Words) -> int | None:
        """The last word before a comma, a preposition or a relative pronoun."""
        last: int | None = None
        for n in sorted(words):
            word = self.text[slice(*self.words[n])].lower()
            if last is None and word in _LEADS:
                continue
            if last is not None and (
                word in _BREAKS or "," in self.text[self.words[last][1] : self.words[n][0]]
            ):
                break
            last = n
        return last

    def draft(self, t: Table, draft: Draft) -> Attribution:
        """A draft's source and content."""
        source = [t.span(draft.source.piece)] if draft.source.piece is not None else []
        return self.within(source), self.within([t.span(piece) for piece in draft.content])

    def gold(self, one: dict[str, Any]) -> Attribution:
        """An annotated source and content."""
        return self.within(one.get("source") or []), self.within(one.get("content") or [])

    def same_source(self, one: Words, two: Words) -> bool:
        """True where the two sources are the same."""
        if not one or not two:
            return not one and not two
        return len(one & two) / len(one | two) >= 0.5 or self.head(one) == self.head(two)


def right(text: Text, golds: Sequence[Attribution], found: Sequence[Attribution]) -> list[bool]:
    """For each that was found whether it is right; each annotated one is found once, the best match first."""
    pairs: list[tuple[float, bool, int, int]] = []
    for i, (source, content) in enumerate(golds):
        for j, (other_source, other) in enumerate(found):
            shared = len(content & other)
            if shared and (overlap := shared / len(content | other)) >= 0.5:
                pairs.append((-overlap, not text.same_source(source, other_source), i, j))
    used: set[int] = set()
    told = [False] * len(found)
    matched: set[int] = set()
    for _, different, i, j in sorted(pairs):
        if i not in used and j not in matched:
            used.add(i)
            matched.add(j)
            told[j] = not different
    return told
