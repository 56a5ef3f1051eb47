"""An article becomes records: `read` is the whole way, one step a line."""

from __future__ import annotations

from collections.abc import Callable

from store.records import Article, Reading

READER = "3"
"""Raised whenever a better reader would find other records in the same text."""


def read(
    article: Article,
    progress: Callable[[float, Reading], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Everything that the machine finds in the article.

    Args:
        article: its text is read; where its language is not English the reading is empty.
        progress: told the share done (0 to 1) and what is found so far; called from this thread.
        cancelled: asked now and then whether to give up.

    Raises:
        Cancelled: when `cancelled` said so.
        ReadingError: where the language pipeline cannot be loaded.
    """
    from store.reading import claims, language, markup, people, places  # noqa: PLC0415 - heavy, on first use

    reading = Reading(article.id, READER)
    if article.language not in ("en", "und"):
        return reading
    text = markup.unmarked(article.text)
    reading = reading._replace(countries=places.find(text))
    if progress is not None:
        progress(0.0, reading)

    def parsed(share: float) -> None:
        if progress is not None:
            progress(share * 0.8, reading)

    doc = language.parse(text, parsed, cancelled)
    countries = places.find(text, doc)
    reading = reading._replace(sentences=language.sentences(doc), countries=countries)
    actors = people.find(doc, countries)
    reading = reading._replace(actors=actors)
    if progress is not None:
        progress(0.9, reading)
    return reading._replace(claims=claims.find(doc, countries, people.apart(actors)))
