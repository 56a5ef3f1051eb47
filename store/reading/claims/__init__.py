"""Source, cue and content of each attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.reading.claims.about import Mentions
from store.reading.claims.certainty import certainty
from store.reading.claims.cues import stance_of
from store.reading.claims.quoted import with_quotations
from store.reading.claims.rules import attributions, negated
from store.reading.claims.table import Range, Table, build
from store.records import Actor, Claim, CountryFound, Directness, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, countries: tuple[CountryFound, ...], actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """Every attribution in the text, in the order of the text.

    Args:
        doc: the parsed text; offsets of the claims are its character offsets.
        countries: with their mentions, for what a claim is about.
        actors: with their mentions, for who makes it and what it is about.
    """
    t = build(doc)
    mentions = Mentions(countries, actors)
    found: list[Claim] = []
    for draft in with_quotations(t, attributions(t)):
        source, head = draft.source, draft.source.named
        content = tuple(t.span(piece) for piece in draft.content)
        spans = (t.span(source.piece),) if source.piece is not None else ()
        found.append(
            Claim(
                source=spans,
                actor=mentions.actor(Span(t.starts[head], t.ends[head]), spans) if head is not None else None,
                cue=tuple(t.span(piece) for piece in _joined(draft.cue)),
                lemma=t.lemmas[draft.head],
                content=content,
                directness=_directness(t, draft.content),
                stance=stance_of(draft.entry, t.lemmas[draft.head], t.lemmas[head] if head is not None else None),
                negated=negated(t, draft),
                countries=mentions.countries(content),
                actors=mentions.actors(content),
                certainty=certainty(draft, t),
            )
        )
    return _nested(found)


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


def _nested(claims: list[Claim]) -> tuple[Claim, ...]:
    """In the order of the text, each told the smallest content that holds all its spans."""
    from dataclasses import replace  # noqa: PLC0415

    ordered = sorted(claims, key=_start)
    placed: list[Claim] = []
    for number, claim in enumerate(ordered):
        best: tuple[int, int] | None = None
        spans = claim.source + claim.cue + claim.content
        for other, outer in enumerate(ordered):
            if other == number:
                continue
            if all(any(c.start <= s.start and s.end <= c.end for c in outer.content) for s in spans):
                size = sum(c.end - c.start for c in outer.content)
                best = min(best, (size, other)) if best else (size, other)
        placed.append(replace(claim, inside=best[1]) if best else claim)
    return tuple(placed)
