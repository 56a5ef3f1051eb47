"""A reading as lines for a person, for `briefing-tui read` without --json."""

from __future__ import annotations

from collections.abc import Iterator

from store.records import Article, Reading
from store.view import Entry


def reading_lines(article: Article, reading: Reading) -> Iterator[str]:
    """Title, countries, actors and claims, a line each."""
    yield article.title
    yield "=" * min(80, len(article.title))
    if article.language not in ("en", "und"):
        yield f"The text is not in English ({article.language}), so it is not read."
    if reading.countries:
        yield "Countries (~ implied only)"
        for country in reading.countries:
            yield f"  {'~' if country.implied else ' '}{country.code} {country.name}, {len(country.mentions)}"
    if reading.actors:
        yield "Actors"
        for actor in reading.actors:
            facts = ", ".join((actor.kind, *actor.roles, *([actor.country] if actor.country else [])))
            yield f"   {actor.name} ({facts}), {len(actor.mentions)}"
    if reading.claims:
        yield "Claims"
        for row in Entry(article, reading).claims:
            inner = "  ↳ " if row.inside is not None else "   "
            yield f"{inner}{row.speaker or '—'} [{row.deed}] {row.words}"
    yield ""
