"""Mentions of countries: a table of names and longest match, with guards; no language pipeline needed.

`find` looks up each capitalised word in a dictionary of names, demonyms, capitals and places, takes
the longest form that fits, lets the guards throw out persons, languages, newspapers and streets, and
decides between namesakes by what else the text speaks of. Smaller towns are looked up where the pipeline found a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.reading.places.facts import Group, countries, country, groups, name_of, neighbours
from store.records import CountryFound, Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Group", "countries", "country", "find", "groups", "name_of", "neighbours"]


def find(text: str, doc: Doc | None = None) -> tuple[CountryFound, ...]:
    """Every country that the text names or implies, in the order of the text.

    Args:
        text: clean text; spans are half-open character offsets into it.
        doc: the same text parsed, if at hand: its named entities tell a few more persons from places.
    """
    # the facts on countries are wanted where nothing is read, and quickly
    from store.reading.places import cities, guards, namesakes  # noqa: PLC0415
    from store.reading.places.lexicon import lexicon  # noqa: PLC0415
    from store.reading.places.matching import hits  # noqa: PLC0415

    tokens, found = hits(text, lexicon())
    told = [
        (Span(hit.start, hit.end), sense)
        for hit, sense in namesakes.resolve(tokens, guards.kept(tokens, found, doc))
    ]
    if doc is not None:
        told += cities.find(doc, (Span(hit.start, hit.end) for hit in found), told)
        told.sort()
    mentions: dict[str, list[Mention]] = {}
    for span, sense in told:
        for code in sense.codes:
            mentions.setdefault(code, []).append(Mention(span, sense.how))
    return tuple(CountryFound(code, name_of(code), tuple(found)) for code, found in mentions.items())
