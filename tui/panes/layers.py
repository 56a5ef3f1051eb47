"""Marks on a text, in layers that are asked for one line at a time.

A layer can hold as many marks as a long article has mentions; what a line shows is found by bisection, so
that neither a move nor a scroll looks at all of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Generic, NamedTuple, TypeVar

from store.records import Span

BASE = ("said", "body", "person", "country")
"""Looks of what stands in the text whatever row is looked at: cues, and mentions by the kind of what they name."""

TOP = ("sentence", "mention", "content", "cue", "source", "here", "hit", "found", "chosen", "selected")
"""Looks of the row's spans, of what was searched for, and of what is chosen; the later wins over the earlier."""

_RANK = {look: place for place, look in enumerate((*BASE, *TOP))}


class Mark(NamedTuple):
    """A span and how it looks, one of `TOP`."""

    span: Span
    look: str


class Stop(NamedTuple):
    """A place in the text that leads to a row.

    Attributes:
        span: the mention, or the cue of the claim.
        look: one of `BASE`.
        kind: country, actor or claim.
        key: a country's code, an actor's id in the article's reading, or the claim's key.
        how: in which way it stands there, for a mention.
    """

    span: Span
    look: str
    kind: str
    key: str
    how: str = ""


One = TypeVar("One", Mark, Stop)


class Layer(Generic[One]):
    """Marks in the order of the text."""

    def __init__(self, marks: Iterable[One] = ()) -> None:
        self.marks: list[One] = sorted(marks)
        self._starts = [mark.span.start for mark in self.marks]
        self._reach = list(accumulate((mark.span.end for mark in self.marks), max))

    def extend(self, marks: Sequence[One]) -> None:
        """Add marks that stand behind all that are there and overlap none."""
        self.marks += marks
        self._starts += [mark.span.start for mark in marks]
        self._reach += [mark.span.end for mark in marks]

    def over(self, start: int, end: int) -> list[One]:
        """The marks that share a character with the stretch."""
        found: list[One] = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self.marks[index].span.end > start:
                found.append(self.marks[index])
            index -= 1
        return found

    def next(self, offset: int, step: int) -> int | None:
        """Index of the first mark that begins behind the offset, or of the last before it; None beyond the ends."""
        index = bisect_left(self._starts, offset + 1) if step > 0 else bisect_left(self._starts, offset) - 1
        return index if 0 <= index < len(self.marks) else None


BLOCK = 8_192
"""Characters whose stops are looked up together."""

_LONGEST = 512
"""Characters of a stop that is sure to be found from its end."""


class Stops:
    """The stops of one text, looked up block by block: a long article has tens of thousands.

    Args:
        length: of the text, in characters.
        between: gives the stops that begin in a stretch of the text.
    """

    def __init__(self, length: int = 0, between: Callable[[int, int], Iterable[Stop]] | None = None) -> None:
        self._blocks = -(-length // BLOCK)
        self._between = between
        self._known: dict[int, Layer[Stop]] = {}

    def _block(self, number: int) -> Layer[Stop]:
        known = self._known.get(number)
        if known is None:
            found = self._between(number * BLOCK, (number + 1) * BLOCK) if self._between is not None else ()
            known = self._known[number] = Layer[Stop](found)
        return known

    def over(self, start: int, end: int) -> list[Stop]:
        """The stops that share a character with the stretch."""
        first, last = max(0, start - _LONGEST) // BLOCK, max(0, end - 1) // BLOCK
        blocks = range(first, min(last, self._blocks - 1) + 1)
        return [stop for number in blocks for stop in self._block(number).over(start, end)]

    def next(self, offset: int, step: int) -> Stop | None:
        """The first stop that begins behind the offset, or the last before it; round and round."""
        begin = max(0, min(offset // BLOCK, self._blocks - 1))
        for turn in range(self._blocks + 1 if self._blocks else 0):
            layer = self._block((begin + step * turn) % self._blocks)
            away = 0 < turn < self._blocks
            at = (-1 if step > 0 else 1 << 60) if away or turn == self._blocks else offset
            index = layer.next(at, step)
            if index is not None:
                return layer.marks[index]
        return None


class Piece(NamedTuple):
    """A stretch of a line of one look: the strongest of `TOP` and the strongest of `BASE`, "" for none."""

    start: int
    end: int
    top: str
    base: str


def pieces(start: int, end: int, tops: Sequence[Mark], bases: Sequence[Stop]) -> list[Piece]:
    """A line cut where marks begin and end."""
    if not tops and not bases:
        return [Piece(start, end, "", "")] if end > start else []
    spans = [*tops, *bases]
    edges = sorted(
        {start, end, *(max(start, m.span.start) for m in spans), *(min(end, m.span.end) for m in spans)}
    )
    cut: list[Piece] = []
    for left, right in pairwise(edges):
        top = _strongest(tops, left)
        base = _strongest(bases, left)
        if cut and (cut[-1].top, cut[-1].base) == (top, base):
            cut[-1] = cut[-1]._replace(end=right)
        else:
            cut.append(Piece(left, right, top, base))
    return cut


def _strongest(marks: Sequence[Mark] | Sequence[Stop], at: int) -> str:
    looks = [mark.look for mark in marks if mark.span.start <= at < mark.span.end]
    return max(looks, key=_RANK.__getitem__) if looks else ""


def flat(marks: Sequence[Mark]) -> list[Mark]:
    """The marks cut so that none overlaps another, the stronger look standing where two did."""
    if not marks:
        return []
    given = [mark for mark in marks if mark.span.start < mark.span.end]
    edges = sorted({edge for mark in given for edge in mark.span})
    layer = Layer(given)
    cut = (
        Mark(Span(left, right), _strongest(layer.over(left, right), left)) for left, right in pairwise(edges)
    )
    joined: list[Mark] = []
    for mark in cut:
        if joined and mark.look == joined[-1].look and mark.span.start == joined[-1].span.end:
            joined[-1] = Mark(Span(joined[-1].span.start, mark.span.end), mark.look)
        elif mark.look:
            joined.append(mark)
    return joined
