"""Which articles are copies of one: the same text, or nearly the same, from several publishers.

    signature(text)                     -> a short string, kept with the article
    groups({article id: signature})     -> {article id: id of the one it is a copy of, or its own}

A text is taken as the set of all runs of `WORDS` words in it (shingles), words without case and marks.
Of these a signature keeps the `KEPT` whose hashes are least: the same choice in every text, so that
among the least hashes of two texts together those in both tell, without any more, how much of either
stands in the other (Broder, On the resemblance and containment of documents, 1997). Bylines, credit
lines, small edits, a cut ending and added paragraphs change few of the shingles; two reports in words
of their own share hardly any, but for what both quote.

A copy is a copy of the first of its kind that was added: what joins later never changes which article
leads a group, so that what a person did on the leading one stays in view.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections import Counter
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import NamedTuple

WORDS = 4
"""Words in a shingle: enough that common phrases are few, and that a changed word spoils only four."""

KEPT = 80
"""Hashes in a signature, of four bytes each."""

SHORT = 40
"""Shingles that a text must have to be judged: of two texts of a few lines nothing is known."""

LEAST = 20
"""Hashes of either text that a comparison needs."""

SMALLER = 0.6
"""The share of the text with fewer shingles that must stand in the other."""

LARGER = 0.4
"""The share of the text with more shingles that must stand in the other: what is mostly new is no copy."""

_WORD = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+(?:['\u2019][^\W_]+)*"
"""Compiled when a text is first looked at: the first frame needs none."""
_BITS = 0xFFFFFFFF
_MIX = 0x9E3779B1
"""Checksums of like texts are alike; times this odd number (2**32 over the golden ratio) they are not."""


def signature(text: str) -> str:
    """What is kept of a text to know its copies by: at most 400 characters of ASCII, the same everywhere;
    "" for a text of a few lines."""
    words = " ".join(re.findall(_WORD, text.casefold())).replace("\u2019", "'").encode().split(b" ")
    crc = zlib.crc32
    runs = set(map(b" ".join, zip(*(words[at:] for at in range(WORDS)), strict=False)))
    if len(runs) < SHORT:
        return ""
    least = sorted({crc(run) * _MIX & _BITS for run in runs})[:KEPT]
    return base64.b85encode(b"".join(one.to_bytes(4, "big") for one in least)).decode()


_COMMON = 40
"""A hash that more leading articles have is of a phrase that all use, and tells no copy from another text."""


def groups(
    signatures: Mapping[str, str], apart: Collection[str] = (), together: Mapping[str, str] | None = None
) -> dict[str, str]:
    """For each article the one that it is a copy of, or itself.

    Args:
        signatures: of each article, by id, in the order of adding.
        apart: articles that are no copies and have none, by a person's word.
        together: articles that are copies by a person's word, each with that of which it is one.
    """
    copies = Copies()
    joined = together or {}
    for article, kept in signatures.items():
        copies.add(article, kept, alone=article in apart or article in joined)
    return joined_by(copies.leads, joined)


def joined_by(leads: dict[str, str], together: Mapping[str, str]) -> dict[str, str]:
    """The same with those that are copies by a person's word, each with that of which it is one."""
    for article, other in together.items():
        lead = leads.get(other, article)
        if article in leads and lead != article and together.get(lead) is None:
            leads[article] = lead
    return leads


class Copies:
    """Groups that grow as articles come.

    Attributes:
        leads: for each article the one that it is a copy of, or itself.
    """

    def __init__(self) -> None:
        self.leads: dict[str, str] = {}
        self._sketches: dict[str, str] = {}
        self._holding: dict[int, str | list[str]] = {}  # most have one, and a list is large

    def add(self, article: str, kept: str, *, alone: bool = False) -> str:
        """Take an article in, after all that were added before it; returns the one that it is a copy of.

        Args:
            article: its id.
            kept: its signature; one that is none makes no copies.
            alone: it is no copy and has none.
        """
        self.leads[article] = article
        sketch = _sketch(kept)
        if alone or not sketch.hashes:
            return article
        lead = self._like(sketch)
        if lead is not None:
            self.leads[article] = lead
            return lead
        self._sketches[article] = kept
        for one in sketch.hashes:
            held = self._holding.setdefault(one, article)
            if isinstance(held, list):
                held.append(article)
            elif held != article:
                self._holding[one] = [held, article]
        return article

    def _like(self, sketch: _Sketch) -> str | None:
        """The leading article that is most like it, the first of equals, if any is like enough."""
        found = (self._holding.get(one) for one in sketch.hashes)
        shared = Counter(
            other
            for held in found
            if held and (isinstance(held, str) or len(held) <= _COMMON)
            for other in ((held,) if isinstance(held, str) else held)
        )
        best: tuple[float, str] | None = None
        for other, count in shared.items():
            if count * 4 < LEAST:
                continue
            likeness = _likeness(sketch, _sketch(self._sketches[other]))
            if likeness and (best is None or likeness > best[0]):
                best = (likeness, other)
        return best[1] if best else None


class _Sketch(NamedTuple):
    """The least hashes of a text, and below which value it is known to have no others."""

    hashes: frozenset[int]
    below: int


@lru_cache(maxsize=4_096)
def _sketch(kept: str) -> _Sketch:
    try:
        raw = base64.b85decode(kept)
    except ValueError:
        raw = b""
    hashes = [int.from_bytes(raw[at : at + 4], "big") for at in range(0, len(raw) - 3, 4)]
    return _Sketch(frozenset(hashes), max(hashes) if len(hashes) >= KEPT else _BITS)


def _likeness(one: _Sketch, two: _Sketch) -> float:
    """How much of the two together stands in both; 0 where neither is a copy of the other."""
    below = min(one.below, two.below)
    a = {value for value in one.hashes if value <= below}
    b = {value for value in two.hashes if value <= below}
    both = len(a & b)
    fewer, more = sorted((len(a), len(b)))
    if fewer < LEAST or both < SMALLER * fewer or both < LARGER * more:
        return 0.0
    return both / (fewer + more - both)
