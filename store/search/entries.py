"""What goes into an index and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass

SENTENCES = frozenset({"claim", "article"})
"""The kinds that are found by their words; all others are found by their names."""


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
        score: above 0, at most 1; higher is better, comparable across kinds.
        asked: the folded words of the query that it answers; none where nothing was looked for by words.
    """

    key: str
    kind: str
    name: str
    matched: str
    score: float
    asked: tuple[str, ...] = ()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """What to highlight in `matched`: half-open character offsets, in order, apart from each other.

        Worked out when it is asked for, as many hits are never shown.
        """
        from store.search.highlight import highlight  # noqa: PLC0415 - brings rapidfuzz

        return highlight([*self.asked], self.matched, strewn=self.kind not in SENTENCES) if self.asked else ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query finds, and what of it could not be meant.

    Attributes:
        hits: best first.
        faults: a sentence for each narrowing word that is wrong or meets nothing, to be shown.
    """

    hits: tuple[Hit, ...]
    faults: tuple[str, ...] = ()
