"""What kind each name is of, decided with the evidence of the whole article."""

from __future__ import annotations

from collections import Counter, defaultdict

from store.reading.people import words as table
from store.reading.people.bodies import BODIES
from store.reading.people.names import GENDERS
from store.reading.people.spelling import sound
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word
from store.reading.people.words import word_set
from store.reading.places.words import PERSONAL
from store.records import Kind

PERSON: Kind = "person"
BODY: Kind = "organisation"
OFFICE: Kind = "office"
_LEAST = 1.5
"""The evidence that a name needs to become a row."""

Evidence = tuple[float, float, float]


def decide(spots: list[Spot], words: list[Word], acronyms: dict[str, Spot | None]) -> list[Spot]:
    """The spots that are people, organisations or offices, their `kind` set, in the order given.

    Args:
        spots: with their evidence.
        words: of the article.
        acronyms: those given in brackets, to the spot of their long form or None.
    """
    groups: dict[tuple[str, ...], list[Spot]] = defaultdict(list)
    for spot in spots:
        groups[spot.folded].append(spot)
    mean = {key: _mean(some) for key, some in groups.items()}
    for spot in spots:
        if len(spot.words) > 1:
            spot.kind = _kind(spot, mean[spot.folded])
    short = {s.folded for s in spots if s.kind == PERSON}
    for spot in spots:
        # "Aung San Suu Kyi" is whom "Suu Kyi" is
        if (
            spot.kind != PERSON
            and len(spot.folded) > 2
            and spot.folded[-2:] in short
            and not (table.ORG_HEADS | table.EVENT_HEADS | table.PARTICLES | {"of", "and", "&"}).intersection(
                spot.folded
            )
        ):
            spot.kind = PERSON
    surnames: set[str] = set()
    parts: set[str] = set()
    sounds: set[str] = set()
    leads: set[str] = set()
    tails: set[tuple[str, ...]] = set()
    for spot in spots:
        if spot.kind == PERSON:
            core = _core(spot.folded)
            surnames.add(core[-1])
            sounds.add(sound(core[-1]))
            parts.update(core)
            tails.update(core[k:] for k in range(1, len(core) - 1))
        elif spot.kind == BODY:
            leads.add(spot.folded[0])
    long_forms: dict[str, Kind | None] = {
        name: (long.kind if long is not None else None) for name, long in acronyms.items()
    }
    for spot in spots:
        if len(spot.words) > 1:
            if spot.kind != PERSON and tails & {spot.folded}:
                spot.kind = PERSON
            elif _reigns(spot, surnames):
                _shorten(spot, words)
            continue
        word = spot.folded[0]
        borne = surnames | {word} if sound(word) in sounds and len(word) > 3 else surnames
        spot.kind = _lone(spot, mean[spot.folded], borne, parts, leads)
        text = " ".join(spot.words)
        if text in long_forms:
            long = long_forms[text]
            spot.kind = long if long != PERSON else spot.kind
    _follow(spots, surnames)
    _only_open(spots, words, surnames | parts)
    lone = {s.folded[0] for s in spots if len(s.words) == 1 and s.kind == PERSON} - surnames
    for spot in spots:
        # "Paris Hilton", whom the text goes on to call "Hilton"
        known = spot.folded[0] in GENDERS or spot.folded[0] in PERSONAL
        if known and spot.kind == BODY and len(spot.words) == 2 and spot.folded[1] in lone:
            spot.kind = PERSON
    return [s for s in spots if s.kind and not _stage(s, words)]


def _follow(spots: list[Spot], surnames: set[str]) -> None:
    """A lone name that is a person's wherever it is anybody's is that person's in between too."""
    lone: dict[str, list[Spot]] = defaultdict(list)
    for spot in spots:
        if len(spot.words) == 1 and not spot.team:
            lone[spot.folded[0]].append(spot)
    for word, some in lone.items():
        kinds = Counter(s.kind for s in some)
        if not kinds[PERSON] or kinds[BODY] or kinds[OFFICE]:
            continue
        if kinds[PERSON] * 2 < len(some) and word not in surnames:
            continue
        for spot in some:
            if spot.kind is None and spot.other < _CERTAIN and not spot.labels & {"NORP", "LANGUAGE", "DATE"}:
                spot.kind = PERSON


def _only_open(spots: list[Spot], words: list[Word], borne: set[str]) -> None:
    """A lone word that has its capital from the start of a sentence alone is nobody, unless the parse or something tells a name."""
    lone: dict[str, list[Spot]] = defaultdict(list)
    for spot in spots:
        if len(spot.words) == 1:
            lone[spot.folded[0]].append(spot)
    for word, some in lone.items():
        told = word in borne or word in GENDERS or any(s.title >= 0 or "PERSON" in s.labels for s in some)
        if told or not all(words[s.first].opens and words[s.first].tag != "NNP" for s in some):
            continue
        for spot in some:
            if spot.kind == PERSON:
                spot.kind = None


_CERTAIN = 4.0
"""The evidence for a place or thing beyond which a name is one whoever else bears it."""

_UTTERED = word_set(
    "statement decision response plan proposal announcement position view request demand offer"
)
_REIGNS = word_set("administration government campaign cabinet family presidency")


def _reigns(spot: Spot, surnames: set[str]) -> bool:
    if spot.kind != BODY or len(spot.folded) != 2:
        return False
    who, what = spot.folded
    return who in surnames and what in _REIGNS


def _shorten(spot: Spot, words: list[Word]) -> None:
    """'Biden Administration' names Biden."""
    spot.last -= 1
    spot.end = words[spot.last - 1].end
    spot.words, spot.folded = spot.words[:1], spot.folded[:1]
    spot.kind = PERSON


def _lone(spot: Spot, mean: Evidence, surnames: set[str], parts: set[str], leads: set[str]) -> Kind | None:
    word = spot.folded[0]
    person, body, other = mean
    if word in surnames and not spot.team:
        person += 6.0
        body = min(body, 3.0)
        other = min(other, 3.0)
    elif word in parts:
        person += 2.4
    if word in leads and word not in surnames and word not in table.NOT_ACTORS:
        body += 2.0
    return _kind(spot, (person, body, other))


def _stage(spot: Spot, words: list[Word]) -> bool:
    """A seat of power is an actor only where it acts or speaks; elsewhere it is a building."""
    if spot.kind != OFFICE:
        return False
    last = words[spot.last - 1]
    if last.dep in ("nsubj", "nsubjpass"):
        return False
    if last.dep == "poss":
        owned = words[spot.last + 1 : spot.last + 5]
        return not any(w.low in table.ROLE_HEADS or w.low in _UTTERED for w in owned)
    before = words[spot.first - 1].low if spot.first else ""
    if before == "the" and spot.first > 1:
        before = words[spot.first - 2].low
    if before in ("by", "told", "to") and last.dep in ("pobj", "dobj"):
        return before == "to" and words[spot.first - 3].low != "according"
    after = words[spot.last].low if spot.last < len(words) else ""
    return not (
        after.startswith("spokes") or after in ("official", "officials", "statement", "aide", "aides")
    )


def _mean(some: list[Spot]) -> Evidence:
    n = len(some)
    return (
        max(sum(s.person for s in some) / n, 0.6 * max(s.person for s in some)),
        max(sum(s.body for s in some) / n, 0.5 * max(s.body for s in some)),
        sum(s.other for s in some) / n,
    )


def _core(folded: tuple[str, ...]) -> tuple[str, ...]:
    end = len(folded)
    while end > 1 and folded[end - 1].rstrip(".") in table.GENERATIONS:
        end -= 1
    return folded[:end]


def _kind(spot: Spot, mean: Evidence) -> Kind | None:
    person = 0.4 * spot.person + 0.6 * mean[0]
    body = 0.4 * spot.body + 0.6 * mean[1]
    other = 0.4 * spot.other + 0.6 * mean[2]
    if person >= _LEAST and person >= body and person >= other:
        return PERSON
    if body >= _LEAST and body > other:
        return BODIES.get(" ".join(spot.folded), BODY)
    return None
