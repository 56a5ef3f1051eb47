"""Source, cue and content of each attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.reading.claims.about import Mentions
from store.reading.claims.certainty import certainty
from store.reading.claims.cues import stance_of
from store.reading.claims.drafts import Draft, negated
from store.reading.claims.quoted import with_quotations
from store.reading.claims.rules import attributions
from store.reading.claims.table import Range, Table, build
from store.records import Actor, Claim, CountryFound, Directness, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NEAR = 30
FLOOR = 0.25
"""Rows that are right less often than this are left out, save for clauses inside another claim."""


def find(doc: Doc, countries: tuple[CountryFound, ...], actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """Every attribution in the text, in the order of the text.

    Args:
        doc: the parsed text; offsets of the claims are its character offsets.
        countries: with their mentions, for what a claim is about.
        actors: with their mentions, for who makes it and what it is about.
    """
    t = build(doc)
    mentions = Mentions(countries, actors)
    found = [(_claim(t, draft, mentions), draft) for draft in with_quotations(t, attributions(t))]
    found.sort(key=lambda pair: _start(pair[0]))
    around = _around([claim for claim, _ in found])
    sure = [
        certainty(t, draft, claim.directness, outer is not None)
        for (claim, draft), outer in zip(found, around, strict=True)
    ]
    kept = [
        i
        for i, (share, (_, draft)) in enumerate(zip(sure, found, strict=True))
        if share >= FLOOR or (around[i] is not None and draft.form in ("c", "q"))
    ]
    number = {old: new for new, old in enumerate(kept)}
    claims: list[Claim] = []
    for i in kept:
        outer = around[i]
        while outer is not None and outer not in number:
            outer = around[outer]
        inside = number[outer] if outer is not None else None
        claims.append(found[i][0]._replace(inside=inside, certainty=sure[i]))
    return tuple(claims)


def _claim(t: Table, draft: Draft, mentions: Mentions) -> Claim:
    named = draft.source.named
    content = tuple(t.span(piece) for piece in draft.content)
    source = (t.span(draft.source.piece),) if draft.source.piece is not None else ()
    actor = None
    if named is not None:
        actor = mentions.actor(Span(t.starts[named], t.ends[named]), source)
    return Claim(
        source=source,
        actor=actor,
        cue=tuple(t.span(piece) for piece in _joined(draft.cue)),
        lemma=t.lemmas[draft.head],
        content=content,
        directness=_directness(t, draft.content),
        stance=stance_of(draft.entry, t.lemmas[draft.head], t.lemmas[named] if named is not None else None),
        negated=negated(t, draft),
        countries=mentions.countries(content),
        actors=mentions.actors(content),
    )


def _joined(tokens: list[int]) -> list[Range]:
    joined: list[Range] = []
    for i in tokens:
        if joined and joined[-1][1] == i:
            joined[-1] = (joined[-1][0], i + 1)
        else:
            joined.append((i, i + 1))
    return joined


def _directness(t: Table, content: list[Range]) -> Directness:
    words = [t.run[i] >= 0 for a, b in content for i in range(a, b) if any(map(str.isalnum, t.words[i]))]
    if words and all(words):
        return "direct"
    return "mixed" if any(words) else "indirect"


def _start(claim: Claim) -> tuple[int, int]:
    return min(s.start for s in claim.source + claim.cue + claim.content), claim.cue[0].start


def _around(claims: list[Claim]) -> list[int | None]:
    """For each claim the index of the one with the smallest content that holds all its spans.

    The claims are in the order of the text, so that the ones around a claim are near it.
    """
    found: list[int | None] = []
    for number, claim in enumerate(claims):
        spans = claim.source + claim.cue + claim.content
        best: tuple[int, int] | None = None
        for other in range(max(0, number - _NEAR), min(len(claims), number + _NEAR)):
            outer = claims[other]
            if other == number:
                continue
            if all(any(c.start <= s.start and s.end <= c.end for c in outer.content) for s in spans):
                size = sum(c.end - c.start for c in outer.content)
                if best is None or size < best[0]:
                    best = size, other
        found.append(best[1] if best is not None else None)
    return found
