"""Between rows and text: what is marked for a row, what must be in view, and what in the text leads to rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from store.records import Mention, Span
from store.view import ActorRow, ClaimRow, CountryRow, Entry, Focus, Place
from tui.panes.layers import Mark, Stop, Stops

KeyOf = Callable[[str, str], "str | None"]
"""From an article and an actor's id in its reading to the key of the actor's row."""


def focus_of(row: CountryRow | ActorRow | ClaimRow) -> Focus:
    """The focus on what the row shows."""
    if isinstance(row, CountryRow):
        return Focus("country", row.key, row.name)
    if isinstance(row, ActorRow):
        return Focus("actor", row.key, row.name)
    return Focus("claim", row.key, f"{row.speaker or '—'}: {row.words}")


def marks_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place) -> list[Mark]:
    """What to mark in the article for a row, one of whose places is looked at."""
    if isinstance(row, ClaimRow):
        claim = row.claim
        spans = (*claim.source, *claim.cue, *claim.content)
        whole = entry.sentence(Span(min(s.start for s in spans), max(s.end for s in spans)))
        marks = [Mark(whole, "sentence")]
        for look, those in (("source", claim.source), ("cue", claim.cue), ("content", claim.content)):
            marks += [Mark(span, look) for span in those]
        return marks
    return [Mark(entry.sentence(here.span), "sentence"), Mark(here.span, "here")]


def same_as(entry: Entry, row: CountryRow | ActorRow | ClaimRow, key_of: KeyOf) -> frozenset[tuple[str, str]]:
    """Kind and key of the stops that lead to this row: its other mentions in the article."""
    if isinstance(row, ClaimRow):
        return frozenset()
    if isinstance(row, CountryRow):
        return frozenset({("country", row.key)})
    article = entry.article.id
    return frozenset(("actor", a.id) for a in entry.reading.actors if key_of(article, a.id) == row.key)


def target_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place) -> Span:
    """What must be in view."""
    if isinstance(row, ClaimRow):
        spans = (*row.claim.source, *row.claim.cue, *row.claim.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))
    return entry.sentence(here.span)


def stops_in(entry: Entry, level: float) -> Stops:
    """All that leads from the text to rows: mentions, and the cues of claims that are certain enough."""
    reading, article = entry.reading, entry.article.id
    cues = sorted(
        (cue.start, cue.end, index)
        for index, claim in enumerate(reading.claims)
        if claim.certainty >= level and index not in entry.hidden
        for cue in claim.cue
    )

    def between(start: int, end: int) -> Iterator[Stop]:
        for country in reading.countries:
            for mention in _within(country.mentions, start, end):
                yield Stop(mention.span, "country", "country", country.code, mention.how)
        for actor in reading.actors:
            look = "person" if actor.kind == "person" else "body"
            for mention in _within(actor.mentions, start, end):
                yield Stop(mention.span, look, "actor", actor.id, mention.how)
        for begin, stop, index in cues[bisect_left(cues, (start,)) : bisect_left(cues, (end,))]:
            yield Stop(Span(begin, stop), "said", "claim", f"{article}:{index}")

    return Stops(len(entry.article.text), between)


def _within(mentions: tuple[Mention, ...], start: int, end: int) -> tuple[Mention, ...]:
    """The mentions, which stand in the order of the text, that begin in a stretch of it."""
    if not mentions or mentions[-1].span.start < start or mentions[0].span.start >= end:
        return ()
    return mentions[bisect_left(mentions, start, key=_start) : bisect_left(mentions, end, key=_start)]


def _start(mention: Mention) -> int:
    return mention.span.start


def claim_at(entry: Entry, offset: int, level: float) -> str | None:
    """The key of the claim whose words stand at the offset, the innermost of several."""
    found: list[tuple[int, int]] = []
    for index, claim in enumerate(entry.reading.claims):
        if index in entry.hidden or claim.certainty < level:
            continue
        spans = (*claim.source, *claim.cue, *claim.content)
        if any(span.start <= offset < span.end for span in spans):
            found.append((sum(span.end - span.start for span in claim.content), index))
    return f"{entry.article.id}:{min(found)[1]}" if found else None
