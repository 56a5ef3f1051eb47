"""What the network is told of a token as seen from a cue: the way between them, and what stands in it.

The way is the chain of dependency arcs from the cue's head up and down to the token. Chains are kept in a
trie of those that were common in training; a rarer chain is known by as much of its beginning as was common.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from store.reading.claims.learned.tokens import Ints, Role, Tokens

FORMS = (
    "c", "q", "x", "o", "prep", "as", "s", "p", "according", "headline", "ac", "ap", "ax", "nc", "nx", "np",
    "nb", "light", "rumour",
)  # fmt: skip
"""The rules' forms of attribution, in the order of their numbers."""
SIZES = (64, 8, 16, 24, 12, 20, 12, 6, len(FORMS) + 2, 12)
"""How many values each column of a pair has: distance, sentence, quotation, commas, quotation marks and verbs
between, the rules' role for this cue, for other cues, their form, arcs beyond the known chain."""
ROOT, ELSEWHERE = 0, 1
"""Nodes of the trie: the cue itself, and every token of another sentence."""
LONGEST = 6
"""Arcs of the longest chain in the trie."""
_BEFORE, _BEHIND = 2, 3
"""Sentences before and behind the cue's own in which its source and content are looked for."""
_LEFT, _RIGHT = 150, 200
"""Tokens to both sides within which they are looked for."""


class Trie:
    """Chains of dependency arcs. `next` leads from a node and an arc to a node, `depth` is a node's."""

    def __init__(self, edges: Sequence[tuple[int, str]] = ()) -> None:
        """The trie with an edge (node above, arc) for each node behind the first two, in order."""
        self.next: dict[tuple[int, str], int] = {}
        self.depth = [0, 0]
        for above, arc in edges:
            self.grow(above, arc)

    def __len__(self) -> int:
        return len(self.depth)

    def grow(self, node: int, arc: str) -> int:
        """The node that the arc leads to, made if need be."""
        key = (node, arc)
        if key not in self.next:
            self.next[key] = len(self.depth)
            self.depth.append(self.depth[node] + 1)
        return self.next[key]

    def edges(self) -> list[tuple[int, str]]:
        """All edges, in the order of the nodes that they lead to."""
        return list(self.next)


class Way(NamedTuple):
    """For tokens of the cue's sentence: the trie's node, and how many arcs lie beyond it."""

    node: Ints
    beyond: Ints


def ways(k: Tokens, cue: int, trie: Trie, first: int, last: int, *, grow: bool = False) -> Way:
    """The ways from a cue's head to the tokens `first` to `last` (half-open) of its sentence.

    With `grow` the trie learns the chains that it meets.
    """
    size = last - first
    node, beyond = np.full(size, ELSEWHERE, np.int64), np.full(size, 10, np.int64)
    known, deps, children = trie.next, k.deps, k.children

    def step(at: int, arc: str) -> int | None:
        if grow:
            return trie.grow(at, arc) if trie.depth[at] < LONGEST else None
        return known.get((at, arc))

    def down(i: int, at: int, over: int) -> None:
        stack = [(i, at, over)]
        while stack:
            i, at, over = stack.pop()
            if first <= i < last:
                node[i - first], beyond[i - first] = at, over
            for child in children[i]:
                to = step(at, f"v{deps[child]}{'<' if child < cue else '>'}") if not over else None
                stack.append((child, at, over + 1) if to is None else (child, to, 0))

    down(cue, ROOT, 0)
    at, over, below = ROOT, 0, cue
    while (above := k.heads[below]) != below:
        to = step(at, f"^{deps[below]}") if not over else None
        at, over = (at, over + 1) if to is None else (to, 0)
        if first <= above < last:
            node[above - first], beyond[above - first] = at, over
        for child in children[above]:
            if child != below:
                to = step(at, f"v{deps[child]}{'<' if child < cue else '>'}") if not over else None
                down(child, *((at, over + 1) if to is None else (to, 0)))
        below = above
    return Way(node, np.minimum(beyond, 10))


class Around:
    """What is counted once in an article for the pairs of all its cues."""

    def __init__(self, k: Tokens) -> None:
        n = len(k)
        words, tags = k.words, k.tags
        self.commas = _counted([w in (",", ";", "—", "–", "--", "-") for w in words])
        self.stops = _counted([w in (".", "?", "!", ":", ";") for w in words])
        self.verbs = _counted([t[:1] == "V" for t in tags])
        self.marks = np.cumsum(np.diff(k.run, prepend=k.run[:1]) != 0)
        self.role = np.zeros(n, np.int64)
        claimed = np.zeros(n, np.int64)
        for role in k.joined:
            for number, place in ((2, role.content), (1, role.source), (3, role.cue)):
                self.role[place] = number
                claimed[place] += 1
        self.beside = np.where(claimed > 1, 5, 4)
        self.drafts: dict[int, Role] = {role.head: role for role in (*k.drafted, *k.joined)}
        edges = np.flatnonzero(np.diff(k.sentence)) + 1
        self.first = np.concatenate([[0], edges])
        self.last = np.concatenate([edges, [n]])


def _counted(yes: list[bool]) -> Ints:
    return np.cumsum(np.array(yes, np.int64))


class Pairs(NamedTuple):
    """A cue and the tokens `first` to `last` (half-open): the trie's node and the columns of each."""

    cue: int
    first: int
    last: int
    node: Ints
    columns: Ints


def window(k: Tokens, around: Around, cue: int) -> tuple[int, int, int, int]:
    """Where a cue's source and content are looked for, and in it the cue's own sentence: four bounds in order."""
    n = len(around.first)
    at = int(np.searchsorted(around.first, cue, side="right")) - 1
    own_first, own_last = int(around.first[at]), int(around.last[at])
    paragraph = k.paragraph
    first, last = own_first, own_last
    for other in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        if paragraph[around.last[other] - 1] != paragraph[cue]:
            break
        first = int(around.first[other])
    for other in range(at + 1, min(n, at + 1 + _BEHIND)):
        if paragraph[around.first[other]] != paragraph[cue]:
            break
        last = int(around.last[other])
    first, last = max(first, cue - _LEFT), min(last, cue + _RIGHT)
    return first, max(first, own_first), min(last, own_last), last


def pairs(k: Tokens, around: Around, cue: int, trie: Trie) -> Pairs:
    """All that the network is told of the tokens around a cue as seen from it."""
    first, own_first, own_last, last = window(k, around, cue)
    size = last - first
    here = slice(first, last)
    tokens = np.arange(first, last)
    node = np.full(size, ELSEWHERE, np.int64)
    beyond = np.full(size, 11, np.int64)
    own = slice(own_first - first, own_last - first)
    node[own], beyond[own] = ways(k, cue, trie, own_first, own_last)
    behind = tokens > cue
    columns = np.empty((size, len(SIZES)), np.int64)
    columns[:, 0] = _distance(tokens - cue)
    columns[:, 1] = np.clip(k.sentence[here] - k.sentence[cue], -3, 4) + 3
    columns[:, 2] = _quotation(k.run[here], int(k.run[cue]), cue - first)
    columns[:, 3] = (
        _between(around.commas, here, cue, 5) + 6 * behind + 12 * _between(around.stops, here, cue, 1)
    )
    columns[:, 4] = _between(around.marks, here, cue, 5) + 6 * behind
    columns[:, 5] = _between(around.verbs, here, cue, 9) + 10 * behind
    columns[:, 6] = columns[:, 8] = 0
    columns[:, 7] = around.role[here]
    role = around.drafts.get(cue)
    if role is not None:
        columns[:, 6] = kind = 8 if role.final else 4
        columns[:, 8] = 1 + FORMS.index(role.form)
        for number, place in ((1, role.source), (2, role.content), (3, role.cue)):
            inside = [i - first for i in place if first <= i < last]
            columns[inside, 6] = kind + number
            columns[inside, 7] = around.beside[here][inside]
    columns[:, 9] = beyond
    return Pairs(cue, first, last, node, columns)


def _between(counts: Ints, here: slice, cue: int, most: int) -> Ints:
    return np.minimum(np.abs(counts[here] - counts[cue]), most)


def _distance(steps: Ints) -> Ints:
    """Distances to both sides in buckets: each of its own up to 16 tokens, then three for each doubling."""
    far = np.abs(steps)
    beyond = np.floor(np.log2(np.maximum(far, 1) / 16.0) * 3 + 1).astype(np.int64)
    bucket = np.where(far <= 16, far, np.minimum(16 + beyond, 30))
    return np.where(steps < 0, 31 - bucket, 31 + bucket)


def _quotation(run: Ints, own: int, cue: int) -> Ints:
    """In which quotation each token stands: none, the cue's own, the two before, the two behind, another."""
    found = np.where(run >= 0, 6, 0)
    others = [r for r in dict.fromkeys(run[:cue][::-1].tolist()) if r >= 0 and r != own]
    for number, one in enumerate(others[:2]):
        found[run == one] = 2 + number
    others = [r for r in dict.fromkeys(run[cue:].tolist()) if r >= 0 and r != own]
    for number, one in enumerate(others[:2]):
        found[run == one] = 4 + number
    if own >= 0:
        found[run == own] = 1
        found += 8
    return found
