"""From a row to what the text shows for it: which spans are marked, and which must be in view."""

from __future__ import annotations

from store.records import Span
from store.view import ActorRow, ClaimRow, CountryRow, Entry, Focus, Place, places_in
from tui.panes.source import Mark


def focus_of(row: CountryRow | ActorRow | ClaimRow) -> Focus:
    """The focus on what the row shows."""
    if isinstance(row, CountryRow):
        return Focus("country", row.key, row.name)
    if isinstance(row, ActorRow):
        return Focus("actor", row.key, row.name)
    return Focus("claim", row.key, f"{row.speaker or '—'}: {row.words}")


def marks_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, nth: int) -> list[Mark]:
    """What to mark in the article for a row whose `nth` place is the one looked at."""
    here = row.places[nth]
    if isinstance(row, ClaimRow):
        claim = row.claim
        spans = (*claim.source, *claim.cue, *claim.content)
        whole = entry.sentence(Span(min(s.start for s in spans), max(s.end for s in spans)))
        marks = [Mark(whole, "sentence")]
        for look, those in (("source", claim.source), ("cue", claim.cue), ("content", claim.content)):
            marks += [Mark(span, look) for span in those]
        return marks
    marks = [Mark(entry.sentence(here.span), "sentence"), Mark(here.span, "here")]
    marks += [Mark(p.span, "mention") for p in places_in(row.places, here.article) if p != here]
    return marks


def target_of(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place) -> Span:
    """What must be in view."""
    if isinstance(row, ClaimRow):
        spans = (*row.claim.source, *row.claim.cue, *row.claim.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))
    return entry.sentence(here.span)
