"""A row with what a reader needs to check it: the sentence it stands on, and the article that has the sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from store.records import Article, Claim, Span

if TYPE_CHECKING:
    from store.view import ActorRow, ClaimRow, CountryRow, Entry, Place


def source(article: Article) -> str:
    """Title, publisher, date and address, as far as they are known: `“Title”, Publisher, 2026-03-02, https://…`."""
    return ", ".join(
        part for part in (f"“{article.title}”", article.publisher, article.date, article.url) if part
    )


def extent(claim: Claim) -> Span:
    """From the first to the last character of the claim's source, cue and content."""
    spans = (*claim.source, *claim.cue, *claim.content)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def sentence(entry: Entry, span: Span) -> str:
    """The sentences that the span touches, word for word; runs of white space, which carry no words, as one space."""
    whole = entry.sentence(span)
    return " ".join(entry.article.text[whole.start : whole.end].split())


def cited_claim(row: ClaimRow) -> str:
    """Who does what with which words, the sentence, and where it stands; three lines."""
    said = f"{row.speaker or '—'} [{row.deed}] {row.words}"
    return f"{said}\n“{sentence(row.entry, extent(row.claim))}”\n— {source(row.entry.article)}"


def cited_place(row: CountryRow | ActorRow, entry: Entry, place: Place) -> str:
    """A country or an actor with one of the sentences that mention it; three lines."""
    return f"{_named(row)}\n“{sentence(entry, place.span)}”\n— {source(entry.article)}"


def _named(row: CountryRow | ActorRow) -> str:
    """`Ida Berg, Minister (NO)`, or `Norway (NO)`."""
    roles: Iterable[str] = getattr(row, "roles", ())
    code = getattr(row, "country", row.key)
    name = ", ".join((row.name, *list(roles)[:1]))
    return f"{name} ({code})" if code else name
