"""What goes into an index and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    Attributes:
        key: what the caller knows it by; unique within its kind.
        kind: 'country', 'actor', 'claim', 'article' or a word of the caller's. A 'claim' and an 'article'
            are found by their words, everything else by its name.
        name: the name, the sentence of a claim or the title of an article.
        aliases: other names; for a claim its speaker. They count as much as the name.
        weight: how often it is mentioned, at least 0; settles what matches equally well.
        facets: what narrowing words ask for, pairs such as ("by", "Ida Berg"), ("stance", "denies"); the
            words are those of `store.search.query.FACETS`.
    """

    key: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    weight: float = 0.0
    facets: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found.

    Attributes:
        key: of the entry.
        kind: of the entry.
        name: of the entry.
        matched: the name or alias that matched best; it may be one that our tables know.
        spans: what to highlight in `matched`: half-open character offsets, in order, apart from each other.
        score: above 0, at most 1; higher is better, comparable across kinds.
    """

    key: str
    kind: str
    name: str
    matched: str
    spans: tuple[tuple[int, int], ...]
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query finds, and what of it could not be meant.

    Attributes:
        hits: best first.
        faults: a sentence for each narrowing word that is wrong or meets nothing, to be shown.
    """

    hits: tuple[Hit, ...]
    faults: tuple[str, ...] = ()
