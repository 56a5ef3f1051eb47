"""Mentions of people, organisations, groups and offices; who is the same as whom."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from store.reading.people import words as table
from store.records import NAMING, Actor, CountryFound

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from store.reading.people.linking import Row
    from store.reading.people.tokens import Word


def find(doc: Doc, countries: tuple[CountryFound, ...]) -> tuple[Actor, ...]:
    """Everybody who acts in the text, one actor each, in the order of first mention.

    A row stands on at least one name, or, for groups and offices without one ('U.S. officials', 'the
    foreign ministry'), on a phrase that tells whom it means; those phrases are mentions by 'title'.
    Pronouns and phrases like 'the minister' are mentions of a person where the text decides whom they
    mean, and are left alone elsewhere.

    Args:
        doc: the parsed article; offsets of mentions are its character offsets.
        countries: what `places.find` found in the same text.
    """
    from store.reading.people import (  # noqa: PLC0415 - wanted when an article is read, not at launch
        acronyms,
        collectives,
        evidence,
        grammar,
        kinds,
        linking,
        phrases,
        pronouns,
        roles,
        sport,
        spotting,
        storms,
        tokens,
        zones,
    )

    text = doc.text  # spaCy puts it together anew each time
    words = tokens.split(doc, zones.barred(text))
    hows, codes, cities = _countries(words, countries)
    spots = spotting.spots(words, hows)
    around = evidence.setting(words, cities)
    for spot in spots:
        evidence.weigh(spot, around)
    sport.weigh(spots, words)
    storms.weigh(spots, words)
    shorts = acronyms.explained(spots, words)
    chosen = kinds.decide(spots, words, shorts)
    bodies = [s for s in chosen if s.kind != kinds.PERSON]
    people = linking.people([s for s in chosen if s.kind == kinds.PERSON], words)
    roles.fill(people, words, codes, {s.last - 1: s for s in bodies})
    roles.hail(people, words, codes, {n for n, how in hows.items() if how == "demonym"})
    parse = grammar.Grammar(doc)
    roles.by_context(people, words, codes, parse)
    phrases.resolve(people, words, parse)
    pronouns.resolve(doc, people, words, parse)
    named = {n for s in chosen for n in range(s.first, s.last)}
    rows = people + linking.bodies(bodies, shorts) + collectives.find(words, codes, named)
    made = [_actor(row, text) for row in rows]
    made.sort(key=lambda a: a.mentions[0].span)
    return tuple(a._replace(id=f"a{n}") for n, a in enumerate(made, 1))


def apart(actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors without what they are mentioned by together ('the two leaders'), for who asks for the one speaker."""
    shared = Counter(m.span for a in actors for m in a.mentions if m.how == "title")
    return tuple(
        a._replace(mentions=tuple(m for m in a.mentions if m.how != "title" or shared[m.span] == 1))
        for a in actors
    )


_DEMONYMS = ("ian", "ish", "ese", "ians", "ean", "eans")


def _actor(row: Row, text: str) -> Actor:
    from store.reading.people import linking  # noqa: PLC0415

    mentions = sorted((*linking.spans(row), *row.mentions), key=lambda m: m.span)
    forms = [
        " ".join(text[m.span.start : m.span.end].split())
        for m in mentions
        if m.how not in ("pronoun", "title")
    ]
    if not forms:
        forms = [" ".join(text[m.span.start : m.span.end].split()) for m in mentions]
    name = max(forms, key=lambda f: (len(f.split()) if row.kind == "person" else 0, not f.isupper(), len(f)))
    aliases = tuple(f for f in dict.fromkeys(forms) if f.casefold() != name.casefold())
    return Actor("", name, row.kind, tuple(row.roles), row.country, aliases, tuple(mentions))


def _countries(
    words: list[Word], countries: tuple[CountryFound, ...]
) -> tuple[dict[int, str], dict[int, str], set[int]]:
    """For the words that name a country, how they do and its code (none for other peoples); and those of cities."""
    starts = {
        m.span.start: (m.span.end, m.how, c.code) for c in countries for m in c.mentions if m.how != "member"
    }
    hows: dict[int, str] = {}
    codes: dict[int, str] = {}
    cities: set[int] = set()
    until, how, code = 0, "", ""
    for n, word in enumerate(words):
        if word.start in starts:
            until, how, code = starts[word.start]
        if word.start < until:
            if how in NAMING:
                hows[n] = how
            elif how in ("capital", "city"):
                cities.add(n)
            if how in NAMING or how == "metonym":
                codes[n] = code
        elif word.capital and (
            word.low in table.NATIONALS or (word.label == "NORP" and word.low.endswith(_DEMONYMS))
        ):
            hows[n] = "demonym"
            codes[n] = ""
    return hows, codes, cities
