"""Which of several places of one name is meant: by a qualifier behind a comma, else by the rest of the text."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from store.reading.places import words
from store.reading.places.lexicon import Sense, plain
from store.reading.places.matching import Hit, Words

_NAMING = frozenset({"name", "alias", "demonym", "acronym"})
_FIRST_CHOICE = {"san jose": "US", "hamilton": "CA", "victoria": "AU", "punjab": "IN", "durham": "GB"}
"""Whose town is meant where nothing in the text decides; else the first in the tables."""

_USUAL = frozenset(("CD", "DO", "KR", "VI"))
"""Who is meant by Congo, Dominican, Korean and Virgin Islands, unless the text speaks of the other alone."""

_GEORGIAN = words.listed("""tbilisi batumi kutaisi gori sukhumi abkhazia tskhinvali adjara abkhaz caucasus saakashvili ivanishvili
    zourabichvili kobakhidze garibashvili kavelashvili poti
    georgian georgians""")
_PEACH_STATE = words.listed("""atlanta savannah augusta macon athens marietta valdosta fulton cobb dekalb gwinnett kemp abrams ossoff warnock
    raffensperger bulldogs""")
_NEAR_GEORGIA = frozenset(("AM", "AZ", "RU", "TR", "UA", "MD"))
_STATE_AFTER = words.listed("""state tech bulldogs southern power department senate republican republicans democrat democrats democratic gop
    governor gov lawmakers legislature sen rep supreme senator congressman congresswoman runoff peach""")


def resolve(tokens: Words, hits: list[Hit]) -> list[tuple[Hit, Sense]]:
    """The hits that stand for a country, each with the one sense that is meant.

    A name keeps one sense throughout a text (Gale, Church and Yarowsky 1992, "One sense per
    discourse"): after 'Paris, Texas', Paris is in Texas.
    """
    certain = [h for h in hits if len({s.codes for s in h.senses}) == 1 and not h.senses[0].qualified]
    seen = Counter(code for h in certain for code in h.senses[0].codes)
    named = {code for h in certain if h.key not in words.SHY_CAPITALS for code in h.senses[0].codes}
    georgias = _Georgias(tokens, hits)
    followers = {hit.first: _qualifier(hits, number) for number, hit in enumerate(hits)}
    told_so = {}
    if georgias.university and not seen["GR"]:
        told_so["athens"] = Sense(("US",), "city")
    for hit in hits:
        then = followers[hit.first]
        if then is not None and hit.key != "georgia" and (sense := _qualified(tokens, hit, then)):
            told_so[hit.key] = sense
    told: list[tuple[Hit, Sense]] = []
    for number, hit in enumerate(hits):
        if hit.key == "georgia":
            told.append((hit, _georgia(hits, number, georgias)))
            continue
        sense = told_so.get(hit.key) or _chosen(hit, seen)
        if sense and not (
            sense.how == "capital" and hit.key in words.SHY_CAPITALS and sense.codes[0] not in named
        ):
            told.append((hit, sense))
    return told


def _qualifier(hits: list[Hit], number: int) -> Hit | None:
    """The hit that follows a hit behind a comma alone."""
    if number + 1 == len(hits):
        return None
    hit, then = hits[number], hits[number + 1]
    return then if hit.behind.strip() == "," and not hit.genitive and then.first == hit.last + 1 else None


def _qualified(tokens: Words, hit: Hit, then: Hit) -> Sense | None:
    """What a name means before a comma and a country or a region; None where that tells nothing.

    'Paris, Texas' is a town of the region's country; so is 'Lebanon, Pa.', where what follows shows
    that it is no list of countries and states.
    """
    codes = {c for s in then.senses if s.region or s.how in ("name", "alias", "acronym") for c in s.codes}
    place = hit.senses[0].how not in _NAMING
    if place and codes:
        for sense in hit.senses:
            if codes & set(sense.codes):
                return sense
    region = next((s for s in then.senses if s.region), None)
    if region is None or hit.senses[0].region:
        return None
    closed = (
        then.form.abbreviation or then.form.dotted or tokens.text[then.end : then.end + 1] in (",", ".", ")")
    )
    if place or (hit.key in words.TOWN_COUNTRIES and closed):
        return Sense(region.codes, "city")
    return None


def _chosen(hit: Hit, seen: Counter[str]) -> Sense | None:
    senses = hit.senses
    place = senses[0].how not in _NAMING
    open_ = [s for s in senses if not s.qualified]
    if len(open_) < 2:
        return open_[0] if open_ else None
    if len({s.codes for s in open_}) == 1:
        return open_[0]
    if not place:
        default = next((s for s in open_ if s.codes[0] in _USUAL), open_[0])
        if not seen[default.codes[0]]:
            return next((s for s in open_ if seen[s.codes[0]]), default)
        return default
    first = _FIRST_CHOICE.get(hit.key)
    return max(open_, key=lambda s: (seen[s.codes[0]], s.codes[0] == first))


def _georgia(hits: list[Hit], number: int, rest: _Georgias) -> Sense:
    """The country or the American state, as the words beside it say, else the rest of the text."""
    hit = hits[number]
    state = next(s for s in hit.senses if s.region)
    land = next(s for s in hit.senses if not s.region)
    if hit.behind in (" ", "\n") and plain(hit.after) in _STATE_AFTER:
        return state
    if rest.of_university(hit) and rest.told != "land":
        return state
    before = hits[number - 1] if number and hits[number - 1].last == hit.first - 1 else None
    after = hits[number + 1] if number + 1 < len(hits) and hits[number + 1].first == hit.last + 1 else None
    beside = [
        h.senses[0]
        for h, gap in ((before, hit.gap), (after, hit.behind))
        if h is not None and gap.strip() in (",", "and", "") and h.key != "georgia"
    ]
    for sense in beside:
        if sense.region and sense.codes == ("US",):
            return state
        if sense.how in ("name", "alias") or (sense.how in ("city", "capital") and sense.codes == ("GE",)):
            return land
    if beside and beside[0].codes == ("US",):
        return state
    if hit.gap.strip() == "," and hit.before[:1].isupper() and before is None and rest.told != "land":
        return state
    return state if rest.told == "state" else land


class _Georgias:
    """What a text as a whole says of which Georgia it speaks: "land", "state" or "" for neither."""

    def __init__(self, tokens: Words, hits: list[Hit]) -> None:
        self.tokens = tokens
        self.hits = hits

    def of_university(self, hit: Hit) -> bool:
        """Is it 'University of Georgia'? That is the state's, unless the text speaks of the Caucasus."""
        return hit.before == "of" and self.tokens.at(hit.first - 2) == "University"

    @cached_property
    def university(self) -> bool:
        """Does the text name the state's university, which lies in an Athens of its own?"""
        return self.told != "land" and any(h.key == "georgia" and self.of_university(h) for h in self.hits)

    @cached_property
    def told(self) -> str:
        if any(h.key == "georgia" and self.of_university(h) for h in self.hits) and not (
            {plain(word) for word in self.tokens.word if word[0].isupper()} & _GEORGIAN
        ):
            return "state"
        capitals = {plain(word) for word in self.tokens.word if word[0].isupper()}
        if capitals & _GEORGIAN:
            return "land"
        if capitals & _PEACH_STATE:
            return "state"
        others = [h.senses[0] for h in self.hits if h.key != "georgia"]
        near = sum(s.codes[0] in _NEAR_GEORGIA for s in others)
        states = sum(s.region and s.codes == ("US",) for s in others)
        if near or states:
            return "state" if states > near else "land"
        return "state" if any(s.codes == ("US",) for s in others) else ""
