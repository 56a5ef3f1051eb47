"""What the rules produce: an attribution as stretches of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from store.reading.claims import sources
from store.reading.claims.cues import SPEECH, WITHHOLDING, Entry
from store.reading.claims.sources import Source
from store.reading.claims.table import Range, Table

MINIMUM = 3
"""The weakest lexicon entries that are taken at all."""
_NEGATIVE = frozenset({"no", "none", "neither", "nobody", "never", "nor"})


@dataclass(slots=True)
class Draft:
    """An attribution as stretches of tokens."""

    head: int
    cue: list[int]
    source: Source
    content: list[Range]
    entry: Entry
    form: str
    quoted: bool = False
    sure: float = 0.0
    """The probability that it is right, 0 to 1, where it was judged."""


def without(pieces: list[Range], hole: Range) -> list[Range]:
    """The stretches less what they share with the hole."""
    left: list[Range] = []
    for a, b in pieces:
        if hole[0] >= b or hole[1] <= a:
            left.append((a, b))
            continue
        if a < hole[0]:
            left.append((a, hole[0]))
        if hole[1] < b:
            left.append((hole[1], b))
    return left


def cue_tokens(t: Table, v: int) -> list[int]:
    """The verb with its auxiliaries, negation and particle."""
    own = [c for c in t.children[v] if t.deps[c] in ("aux", "auxpass", "neg", "prt")]
    if (have := sources.perfect(t, v)) is not None:
        own.append(have)
    return sorted([v, *own])


def withheld(t: Table, head: int) -> int | None:
    """The verb of saying that is refused: the 'confirm' of 'declined to confirm that', else None."""
    if t.lemmas[head] not in WITHHOLDING:
        return None
    said = t.child(head, "xcomp")
    return said if said is not None and t.lemmas[said] in SPEECH else None


def negated(t: Table, draft: Draft) -> bool:
    """True where the cue is denied: 'did not say', 'never promised', 'none of them backed'."""
    head = draft.head
    if withheld(t, head) is not None:
        return True
    for c in t.children[head]:
        if t.deps[c] == "neg" or t.words[c] in ("never", "hardly", "nor"):
            return True
    source = draft.source
    if source.piece is None or source.head is None:
        return False
    if draft.form.startswith("n") and any(
        t.deps[c] == "det" and t.words[c] == "no" for c in t.children[head]
    ):
        return True
    return t.words[source.piece[0]] in _NEGATIVE
