"""Between rows and text: what is marked for a row, what must be in view, and what in the text leads to rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from store.records import Mention, Span
from store.view import ActorRow, ClaimRow, CountryRow, Entry, Focus, Place
from tui.panes.layers import Mark, Stop

KeyOf = Callable[[str, str], "str | None"]
"""From an article and an actor's id in its reading to the key of the actor's row."""

_LOOKS = {"person": "person"}


def focus_of(row: CountryRow | ActorRow | ClaimRow) -> Focus:
    """The focus on what the row shows."""
    if isinstance(row, CountryRow):
        return Focus("country", row.key, row.name)
    if isinstance(row, ActorRow):
        return Focus("actor", row.key, row.name)
    return Focus("claim", row.key, f"{row.speaker or '—'}: {row.words}")


def marks_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place, key_of: KeyOf) -> list[Mark]:
    """What to mark in the article for a row, one of whose places is looked at."""
    if isinstance(row, ClaimRow):
        claim = row.claim
        spans = (*claim.source, *claim.cue, *claim.content)
        whole = entry.sentence(Span(min(s.start for s in spans), max(s.end for s in spans)))
        marks = [Mark(whole, "sentence")]
        for look, those in (("source", claim.source), ("cue", claim.cue), ("content", claim.content)):
            marks += [Mark(span, look) for span in those]
        return marks
    marks = [Mark(entry.sentence(here.span), "sentence"), Mark(here.span, "here")]
    marks += [Mark(m.span, "mention") for m in _mentions(entry, row, key_of) if m.span != here.span]
    return marks


def _mentions(entry: Entry, row: CountryRow | ActorRow, key_of: KeyOf) -> Iterator[Mention]:
    """The row's mentions in this article alone; its places elsewhere are not asked for."""
    if isinstance(row, CountryRow):
        for country in entry.reading.countries:
            if country.code == row.key:
                yield from country.mentions
        return
    for actor in entry.reading.actors:
        if key_of(entry.article.id, actor.id) == row.key:
            yield from actor.mentions


def target_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place) -> Span:
    """What must be in view."""
    if isinstance(row, ClaimRow):
        spans = (*row.claim.source, *row.claim.cue, *row.claim.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))
    return entry.sentence(here.span)


def stops_in(entry: Entry, level: float) -> Iterator[Stop]:
    """All that leads from the text to rows: mentions, and the cues of claims that are certain enough."""
    reading = entry.reading
    for country in reading.countries:
        for mention in country.mentions:
            yield Stop(mention.span, "country", "country", country.code, mention.how)
    for actor in reading.actors:
        look = _LOOKS.get(actor.kind, "body")
        for mention in actor.mentions:
            yield Stop(mention.span, look, "actor", actor.id, mention.how)
    for index, claim in enumerate(reading.claims):
        if index not in entry.hidden and claim.certainty >= level:
            for cue in claim.cue:
                yield Stop(cue, "said", "claim", f"{entry.article.id}:{index}")


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
