"""Drafts from the network's labels: for each likely cue its own words, its source and its content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from store.reading.claims import cues, sources
from store.reading.claims.cues import Entry
from store.reading.claims.drafts import Draft, cue_tokens
from store.reading.claims.learned import network
from store.reading.claims.learned.network import CONTENT, CUE, SOURCE, Inputs, Labels, Weights
from store.reading.claims.learned.pairs import Around, pairs
from store.reading.claims.learned.tokens import Floats, Ints, Tokens, candidates
from store.reading.claims.learned.weights import Knowledge
from store.reading.claims.sources import NONE, Source
from store.reading.claims.table import Range, Table

FLOOR = 0.12
"""Tokens that are less likely to head a cue are not looked into."""
_EMPTY = frozenset({"be", "make", "have", "take", "hold", "come", "go", "get", "keep", "do", "put", "cast"})
"""Verbs that leave the stance to the words beside them."""
_NOMINAL = ("N", "P", "D", "C", "J")
_GAP = 2
"""Unlabelled tokens that a source may have in its midst."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft, how likely its cue is one, and how likely its labels are the best, each 0 to 1."""

    draft: Draft
    cue: float
    confidence: float
    ruled: bool = False
    """It is a rule's draft, which the networks did not make."""


def proposals(
    t: Table,
    k: Tokens,
    inputs: Inputs,
    *,
    models: Sequence[Weights],
    known: Knowledge,
    ruled: Sequence[Draft],
) -> list[Proposal]:
    """What the networks, their scores averaged, make of an article, in the order of the cues.

    Args:
        ruled: the rules' drafts, whose stance is taken where they have the same cue.
    """
    wanted = candidates(k, known.lexicon)
    if not wanted:
        return []
    states = [network.encode(w, inputs) for w in models]
    heads = np.array(wanted)
    odds = [network.cue_scores(w, s, inputs.heads, heads) for w, s in zip(models, states, strict=True)]
    likely: Floats = np.mean([1 / (1 + np.exp(-o)) for o in odds], axis=0)
    around = Around(k)
    chosen = [(i, float(p)) for i, p in zip(wanted, likely, strict=True) if p >= FLOOR]
    windows = [pairs(k, around, i, known.trie) for i, _ in chosen]
    number = {at: i for i, at in enumerate(k.at)}
    chances = dict(zip(wanted, likely.tolist(), strict=True))
    if not windows:
        return [Proposal(draft, chances[number[draft.head]], 0.0, True) for draft in ruled]
    each = [network.pair_scores(w, s, windows) for w, s in zip(models, states, strict=True)]
    scores: list[Floats] = [sum(same) / len(models) for same in zip(*each, strict=True)]  # pyright: ignore[reportAssignmentType]
    trans: Floats = sum(w["trans"] for w in models) / len(models)  # pyright: ignore[reportAssignmentType]
    start: Floats = sum(w["start"] for w in models) / len(models)  # pyright: ignore[reportAssignmentType]
    labels = Labels(scores, trans, start)
    rules = {draft.head: draft for draft in ruled}
    found: list[Proposal] = []
    for (cue, likelihood), seen, best, confidence in zip(
        chosen, windows, labels.best, labels.confidence.tolist(), strict=True
    ):
        draft = _draft(t, k, cue, _Labelled(seen.first, best), rules.get(k.at[cue]))
        if draft is not None:
            found.append(Proposal(draft, likelihood, confidence))
    heads_found = {p.draft.head for p in found}
    found += [
        Proposal(draft, chances[number[draft.head]], 0.0, True)
        for draft in ruled
        if draft.head not in heads_found
    ]
    return sorted(found, key=lambda p: p.draft.head)


class _Labelled(NamedTuple):
    """The labels of a window that begins at the token `first`."""

    first: int
    labels: Ints

    def of(self, label: int) -> list[int]:
        """The tokens with this label."""
        return (np.flatnonzero(self.labels == label) + self.first).tolist()


def _draft(t: Table, k: Tokens, cue: int, seen: _Labelled, rule: Draft | None) -> Draft | None:
    content = _pieces(t, k, seen.of(CONTENT))
    if not content:
        return None
    head = k.at[cue]
    words = {k.at[i] for i in seen.of(CUE)}
    words |= set(cue_tokens(t, head) if t.is_verb(head) else [] if words or rule is None else rule.cue)
    first = content[0]
    relative = t.tags[first[0]] in ("WDT", "WP") and first[1] - first[0] == 1
    if rule is not None and rule.form == "as" and rule.content and (relative or t.words[first[0]] == "as"):
        content = rule.content  # of whom 'which the council views as' is
    source = source_of(t, _source(t, k, seen.of(SOURCE), head), head)
    entry, form = (rule.entry, rule.form) if rule is not None else (_entry(t, head, words), "learned")
    return Draft(head, sorted({head, *words}), source, content, entry, form)


def _entry(t: Table, head: int, words: set[int]) -> Entry:
    """The stance of the cue's telling word: the opinion of 'is of the opinion', the clear of 'made clear'."""
    others = sorted(words - {head}, key=lambda i: t.tags[i][:1] not in ("N", "J"))
    lends = t.lemmas[head] in cues.LIGHT or t.lemmas[head] in _EMPTY
    for i in (*others, head) if lends else (head, *others):
        entry = cues.entry_of(t.lemmas[i], t.is_verb(i))
        if entry is not None:
            return entry
    return Entry("says", 0)


def _pieces(t: Table, k: Tokens, tokens: list[int]) -> list[Range]:
    """Runs of tokens as stretches of the table, trimmed of marks at their ends."""
    found: list[Range] = []
    last = -2
    for i in tokens:
        at = k.at[i]
        if i == last + 1 and t.paragraph[at] == t.paragraph[k.at[last]]:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
        last = i
    trimmed = [t.trimmed(piece) for piece in found]
    return [p for p in trimmed if any(map(str.isalnum, "".join(t.words[p[0] : p[1]])))]


def _source(t: Table, k: Tokens, tokens: list[int], cue: int) -> Range | None:
    """The stretch of the source: the longest run of its tokens, small gaps closed."""
    runs: list[Range] = []
    for i in tokens:
        at = k.at[i]
        if runs and at - runs[-1][1] <= _GAP and not runs[-1][1] <= cue < at:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    trimmed = [t.trimmed(run) for run in runs]
    trimmed = [(a, b - 1) if b - a > 1 and t.tags[b - 1] == "POS" else (a, b) for a, b in trimmed]
    named = [r for r in trimmed if any(_names(t, i) for i in range(*r))]
    return max(named, key=lambda r: r[1] - r[0], default=None)


def _names(t: Table, i: int) -> bool:
    return any(map(str.isalnum, t.words[i])) and t.words[i] not in ("the", "a", "an")


def source_of(t: Table, piece: Range | None, cue: int) -> Source:
    """A stretch of tokens as a source: its head, and behind a relative pronoun the noun that it stands for."""
    if piece is None:
        return NONE
    outside = [i for i in range(*piece) if t.words[i] and not piece[0] <= t.heads[i] < piece[1]]
    outside += [i for i in range(*piece) if t.words[i] and t.heads[i] == i and i not in outside]
    nominal = [i for i in outside if t.tags[i][:1] in _NOMINAL or t.tags[i] in ("WP", "WDT")]
    head = (nominal or outside or [piece[0]])[0]
    named: int | None = head
    if t.tags[head][:1] == "W":
        named = None
        own = sources.of_verb(t, cue) if t.is_verb(cue) else NONE
        if own.head == head:
            named = own.named
    return Source(piece, head, named, "own")
