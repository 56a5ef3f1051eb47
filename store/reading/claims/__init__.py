"""Source, cue and content of each attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.reading.claims.about import Mentions
from store.reading.claims.choice import chosen, without_rivals
from store.reading.claims.cues import entry_of, stance_of
from store.reading.claims.drafts import Draft, negated, withheld
from store.reading.claims.table import Range, Table, build
from store.reading.claims.turns import interviewed, turns
from store.records import Actor, Claim, CountryFound, Directness, Span, joined

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NEAR = 30
_OWN = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your"})
"""Pronouns that a quotation's speaker uses of oneself, or of others but never in the third person."""


def find(doc: Doc, countries: tuple[CountryFound, ...], actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """Every attribution in the text, in the order of the text.

    Args:
        doc: the parsed text; offsets of the claims are its character offsets.
        countries: with their mentions, for what a claim is about.
        actors: with their mentions, for who makes it and what it is about.
    """
    from store.reading.claims import learned  # noqa: PLC0415 - brings NumPy

    t = build(doc)
    mentions = Mentions(countries, actors)
    by_layout = turns(t, lambda piece: mentions.person(t.span(piece)))
    told = {draft.head for draft in by_layout}
    drafts = [d for d in learned.drafts(t, doc.tensor) if _speaks(t, d, mentions) and d.head not in told]
    drafts = without_rivals(chosen(t, drafts), by_layout) + by_layout
    mentions.drop(_of_others(t, drafts, mentions))
    found = [(_claim(t, draft, mentions), draft) for draft in drafts]
    found.sort(key=lambda pair: _start(pair[0]))
    around = _around([claim for claim, _ in found])
    kept = _parents_first([claim for claim, _ in found], around)
    number = {old: new for new, old in enumerate(kept)}
    claims: list[Claim] = []
    for i in kept:
        outer = around[i]
        inside = number[outer] if outer is not None else None
        claims.append(found[i][0]._replace(inside=inside, certainty=round(found[i][1].sure, 2)))
    return tuple(claims)


def _claim(t: Table, draft: Draft, mentions: Mentions) -> Claim:
    named = draft.source.named
    content = tuple(t.span(piece) for piece in draft.content)
    source = (t.span(draft.source.piece),) if draft.source.piece is not None else ()
    actor = _actor(t, draft, mentions)
    said = withheld(t, draft.head)
    entry = (entry_of(t.lemmas[said], True) if said is not None else None) or draft.entry
    return Claim(
        source=source,
        actor=actor,
        cue=tuple(t.span(piece) for piece in _joined(draft.cue)),
        lemma=t.lemmas[draft.head],
        content=content,
        directness="direct"
        if draft.form == "turn" and t.words[draft.head] == ":"
        else _directness(t, draft.content),
        stance=stance_of(entry, t.lemmas[draft.head], t.lemmas[named] if named is not None else None),
        negated=negated(t, draft),
        countries=mentions.countries(content),
        actors=mentions.actors(content),
    )


def _actor(t: Table, draft: Draft, mentions: Mentions) -> str | None:
    """Id of the actor that the source's head names, or the name beside it: 'the mayor, Ana Lima'."""
    named, piece = draft.source.named, draft.source.piece
    if interviewed(t, draft):
        return mentions.only()
    if named is None:
        return None
    source = (t.span(piece),) if piece is not None else ()
    found = mentions.actor(Span(t.starts[named], t.ends[named]), source, t.tags[named] in ("PRP", "PRP$"))
    if found is None and piece is not None and piece[0] <= named < piece[1]:
        beside = (
            c for c in t.children[named] if t.deps[c] == "appos" and t.tags[c][:3] == "NNP" and c < piece[1]
        )
        for name in beside:
            found = found or mentions.actor(Span(t.starts[name], t.ends[name]), source)
    return found


def _speaks(t: Table, draft: Draft, mentions: Mentions) -> bool:
    """False for words before a colon that are no name: 'Breaking:', 'Read more:'."""
    piece = draft.source.piece
    if t.words[draft.head] != ":":
        return True
    if draft.form != "headline" and any(t.run[i] >= 0 for a, b in draft.content for i in range(a, b)):
        return True
    return (
        piece is not None
        and mentions.named(t.span(piece))
        and "](" not in joined(t.text, [t.span(p) for p in draft.content])
    )


def _of_others(t: Table, drafts: list[Draft], mentions: Mentions) -> set[Span]:
    """Pronouns in quotations that were taken for the one who is quoted.

    People call themselves 'I' in their own words; the 'he' of a quotation is somebody else.
    """
    found: set[Span] = set()
    for draft in drafts:
        numbers = {t.run[i] for a, b in draft.content for i in range(a, b)} - {-1}
        actor = _actor(t, draft, mentions) if numbers else None
        if actor is None:
            continue
        for number in numbers:
            quotation = t.span(t.run_ranges[number])
            for span in mentions.pronouns(quotation, actor):
                if t.text[span.start : span.end].lower() not in _OWN:
                    found.add(span)
    return found


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


def _parents_first(claims: list[Claim], around: list[int | None]) -> list[int]:
    """The indices in the order of the text, but each claim behind the one that it stands in."""

    def place(i: int) -> tuple[tuple[int, int], int]:
        at, depth, outer = _start(claims[i]), 0, around[i]
        while outer is not None:
            at, depth, outer = max(at, _start(claims[outer])), depth + 1, around[outer]
        return at, depth

    return sorted(range(len(claims)), key=place)


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
