"""What a correction holds on to: never a row's number, but the places in the text that it stands on.

The text of an article never changes, so that a place in it means the same to every reader; what a
better reader finds there may begin and end elsewhere, come in another order, or be gone. An anchor
fits the one row that stands on the same places better than any other, or none: a note on the wrong
row is worse than one that waits.

In the form that is kept, plain JSON:

    {"kind": "article", "key": id}    {"kind": "country", "key": code}
    {"kind": "claim", "article": id, "source": spans, "cue": spans, "content": spans, "quote": words}
    {"kind": "actor", "key": key, "name": name, "at": [[article, spans of mentions], ...]}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from store.records import Actor, Claim, Mention, Reading, Span

ENOUGH = 0.5
"""The share of what two claims say together that both must say to be the same."""


def of_claim(article: str, quote: str, claim: Claim) -> dict[str, Any]:
    """The anchor of a claim; `quote` is what it claims, in the article's words."""
    return {
        "kind": "claim",
        "article": article,
        "source": plain(claim.source),
        "cue": plain(claim.cue),
        "content": plain(claim.content),
        "quote": quote,
    }


def of_actor(key: str, name: str, found: Iterable[tuple[str, Sequence[Mention]]]) -> dict[str, Any]:
    """The anchor of a row of actors: where they stand in each article."""
    at = [[article, plain([mention.span for mention in mentions])] for article, mentions in found]
    return {"kind": "actor", "key": key, "name": name, "at": at}


def plain(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as JSON has them."""
    return [list(span) for span in spans]


def spans_of(kept: object) -> tuple[Span, ...]:
    """Spans from JSON.

    Raises:
        TypeError, ValueError: where they are none.
    """
    if not isinstance(kept, list):
        raise TypeError("spans that are no list")
    spans: list[Span] = []
    for one in kept:
        start, end = one
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            raise ValueError("a span that is none")
        spans.append(Span(start, end))
    return tuple(spans)


def find_claim(anchor: Mapping[str, Any], reading: Reading) -> int | None:
    """The index of the claim that the anchor fits; None where none does, or two do equally."""
    content, cue, source = (spans_of(anchor[name]) for name in ("content", "cue", "source"))
    fits: list[tuple[tuple[float, float, float], int]] = []
    for index, claim in enumerate(reading.claims):
        alike = _alike(content, claim.content)
        cued = _alike(cue, claim.cue)
        if alike < ENOUGH or (cue and claim.cue and not cued):
            continue
        fits.append(((alike, cued, _alike(source, claim.source)), index))
    return _only_best(fits)


def find_actors(anchor: Mapping[str, Any], readings: Mapping[str, Reading]) -> list[tuple[str, Actor]]:
    """The actors, with their articles, that stand where the anchor says: in each article one at most."""
    found: list[tuple[str, Actor]] = []
    for article, kept in anchor["at"]:
        reading = readings.get(article)
        if reading is None:
            continue
        spans = spans_of(kept)
        votes = Counter(
            {
                index: sum(any(span.overlaps(m.span) for m in actor.mentions) for span in spans)
                for index, actor in enumerate(reading.actors)
            }
        )
        fits = [((float(count),), index) for index, count in votes.items() if count * 2 > len(spans)]
        best = _only_best(fits)
        if best is not None:
            found.append((article, reading.actors[best]))
    return found


def _only_best(fits: list[tuple[tuple[float, ...], int]]) -> int | None:
    fits.sort(reverse=True)
    if not fits or (len(fits) > 1 and fits[0][0] == fits[1][0]):
        return None
    return fits[0][1]


def _alike(one: Sequence[Span], two: Sequence[Span]) -> float:
    """Of the characters that either covers, the share that both cover (Jaccard 1901)."""
    a = {place for span in one for place in range(*span)}
    b = {place for span in two for place in range(*span)}
    return len(a & b) / len(a | b) if a or b else 1.0
