"""Towns of a large gazetteer, believed where a second witness, the language pipeline, finds a place as well.

The table holds thousands of names that are persons' and common words too, so that a name alone proves
nothing: the pipeline must take it for a place, no person of the text may bear it, and somewhere in the text
a preposition, a dateline or a country behind a comma must make a place of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from store.reading.people.names import GENDERS
from store.reading.places import words
from store.reading.places.facts import rows_as_written
from store.reading.places.lexicon import WORD, Sense, plain
from store.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Stretch

_LONGEST = 5
"""No name of a town has more words."""
_DATELINE = re.compile(r"\s*(?:,[^\n.]{2,40})?\s*(?:\([^)\n]{2,40}\)|[-–—]{1,2}\s|:\s)")
_PLACING = words.STRONG_LOCATIVE | {"at", "from", "into", "to", "around", "through"}
_SETTLEMENTS = words.listed("city town village port suburb county province district outskirts streets mayor")


class Town(NamedTuple):
    """A place of the gazetteer in the text, with what it implies."""

    span: Span
    sense: Sense


@cache
def _table() -> list[str]:
    return rows_as_written("cities.tsv")


def codes_of(name: str) -> tuple[tuple[str, ...], bool]:
    """The countries with a town of this name, in plain words, the largest first, and whether it is clearly so."""
    table = _table()
    at = bisect_left(table, name + "\t")
    if at == len(table) or not table[at].startswith(name + "\t"):
        return (), False
    codes = table[at].rpartition("\t")[2]
    return tuple(codes.lstrip("?").split()), not codes.startswith("?")


def find(doc: Doc, taken: Iterable[Span], told: Sequence[tuple[Span, Sense]]) -> list[Town]:
    """The towns among the places that the pipeline found.

    Args:
        doc: the parsed text.
        taken: spans that the tables of countries and places have an opinion on.
        told: those of them that name or imply a country.
    """
    seen = Counter(code for _, sense in told for code in sense.codes)
    beginning = {span.start: sense.codes[0] for span, sense in told}
    starts = sorted(taken)
    persons = {plain(t.text) for e in doc.ents if e.label_ == "PERSON" for t in e}
    asked: dict[str, list[Stretch]] = {}
    for entity in doc.ents:
        if entity.label_ in ("GPE", "LOC") and not _overlaps(entity, starts):
            found = tuple(plain(word) for word in WORD.findall(entity.text))
            if 0 < len(found) <= _LONGEST and found[0] not in persons and found[-1] not in persons:
                asked.setdefault(" ".join(found), []).append(entity)
    towns: list[Town] = []
    for name, places in asked.items():
        codes, clear = codes_of(name)
        if not codes:
            continue
        code = next((beginning[q] for q in (_behind_comma(doc, p) for p in places) if q in beginning), "")
        code = code or max(codes, key=lambda c: seen[c])
        if not (clear or seen[code]) or name in GENDERS or not any(_placed(doc, place) for place in places):
            continue
        sense = Sense((code,), "city")
        towns += [Town(Span(p.start_char, p.end_char), sense) for p in places]
    return towns


def _behind_comma(doc: Doc, place: Stretch) -> int:
    """Where what stands behind the place and a comma begins, -1 for nothing ('Sun City, South Africa')."""
    then = doc[place.end : place.end + 2]
    return then[1].idx if len(then) == 2 and then[0].text == "," else -1


def _overlaps(entity: Stretch, taken: list[Span]) -> bool:
    span = Span(entity.start_char, entity.end_char)
    at = bisect_left(taken, span)
    return any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1])


def _placed(doc: Doc, place: Stretch) -> bool:
    """Does the text around it make a place of it?"""
    first, last = place.start, place.end
    if not place.text[0].isupper():
        return False
    before = doc[first - 1].lower_ if first else "\n"
    if before in _PLACING:
        return True
    if before == "of" and first > 1 and doc[first - 2].lower_ in _SETTLEMENTS:
        return True
    if "\n" in before or first == 0:
        return place.text.isupper() and _DATELINE.match(doc.text, place.end_char) is not None
    then = doc[last : last + 2]
    return (
        len(then) == 2
        and then[0].text == ","
        and (then[1].ent_type_ == "GPE" or then[1].text in words.POSTAL)
    )
