"""Mentions of people, organisations, groups and offices; who is the same as whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.records import Actor, CountryFound

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, countries: tuple[CountryFound, ...]) -> tuple[Actor, ...]:
    """Everybody who acts in the text, one actor each, in the order of first mention.

    Args:
        doc: the parsed article; offsets of mentions are its character offsets.
        countries: what `places.find` found in the same text.
    """
    from store.reading.people import kinds, linking, spotting, tokens, zones  # noqa: PLC0415 - when reading

    barred = zones.credits(doc.text)
    words = tokens.split(doc, barred)
    taken = _named(words, countries)
    spots = spotting.spots(words, taken)
    for spot in spots:
        spotting.weigh(spot, words)
    chosen = kinds.decide(spots)
    rows = linking.people([s for s in chosen if s.kind == kinds.PERSON], words)
    rows += linking.bodies([s for s in chosen if s.kind != kinds.PERSON], words)
    rows.sort(key=lambda r: r.spots[0].start)
    actors = []
    for number, row in enumerate(rows):
        mentions = linking.spans(row)
        names = list(dict.fromkeys(doc.text[m.span.start : m.span.end] for m in mentions))
        name = max(names, key=len)
        actors.append(
            Actor(f"a{number}", name, row.kind, tuple(row.roles), row.country, tuple(n for n in names if n != name), tuple(mentions))
        )
    return tuple(actors)


def _named(words, countries: tuple[CountryFound, ...]) -> dict[int, str]:
    starts = {}
    for country in countries:
        for mention in country.mentions:
            if mention.how in ("name", "alias", "acronym", "demonym", "capital", "city"):
                starts[mention.span.start] = (mention.span.end, mention.how)
    taken: dict[int, str] = {}
    until, how = 0, ""
    for n, word in enumerate(words):
        if word.start in starts:
            until, how = starts[word.start]
        if word.start < until:
            taken[n] = how
        elif word.label == "NORP" and word.capital:
            taken[n] = "demonym"
    return taken
