"""Whom 'he', 'her' and 'himself' stand for, where the text decides it.

Every person named near by is weighed by salience: how near, in what grammatical role, whether binding
allows it (Lappin and Leass 1994 list the factors). Gender from titles and given names shuts people out.
A pronoun is left alone where the best does not stand out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.reading.people.grammar import Grammar, kind_of
from store.reading.people.linking import Row
from store.reading.people.names import Gender
from store.reading.people.salience import WEIGHTS
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word
from store.reading.people.words import RELATIVES
from store.records import Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PRONOUNS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_BACK = 3
"""Sentences before its own in which a pronoun's person is looked for."""
_LEAST = 0.43
"""The probability from which on a pronoun is resolved."""
_APART = 0.12
"""How far the best must lie before the second."""


@dataclass(slots=True)
class Place:
    """A mention that a pronoun may refer to: a name, or an earlier pronoun already resolved.

    Attributes:
        row: whose mention.
        head, first: tokens.
        role: the grammatical role of its phrase.
        clause: the verb that governs it.
        order: how many mentions of people stand before it in its sentence.
        marks: features of the place itself.
    """

    row: Row
    head: int
    first: int
    sentence: int
    role: str
    clause: int
    pronoun: bool = False
    order: int = 0
    marks: tuple[str, ...] = ()


@dataclass(slots=True)
class Anaphor:
    """A pronoun whose person is looked for."""

    at: int
    gender: Gender
    kind: str
    sentence: int
    clause: int
    above: list[int]


@dataclass(slots=True)
class Scene:
    """Who has been mentioned where, up to the pronoun at hand.

    Attributes:
        places: by number of their sentence, those behind the pronoun too.
        counts: by row, how often it was named so far.
        told: by row, the genders of the pronouns that were resolved to it.
        first: whom the text names first.
    """

    grammar: Grammar
    places: dict[int, list[Place]]
    counts: dict[int, int] = field(default_factory=dict)
    told: dict[int, set[Gender]] = field(default_factory=dict)
    first: Row | None = None


Candidate = tuple[Place, list[str]]


def resolve(doc: Doc, people: list[Row], words: list[Word], grammar: Grammar) -> None:
    """Adds to the people the pronouns that stand for them, each with the probability that it does."""
    if not people:
        return
    places = _places(people, words, grammar)
    scene = Scene(grammar, {}, first=places[0].row)
    for place in places:
        scene.places.setdefault(place.sentence, []).append(place)
    passed = 0
    for at, low in enumerate(grammar.lows):
        while passed < len(places) and places[passed].first < at:
            key = id(places[passed].row)
            scene.counts[key] = scene.counts.get(key, 0) + 1
            passed += 1
        gender = _PRONOUNS.get(low)
        if gender is None:
            continue
        kind = kind_of(grammar, at)
        seeker = Anaphor(at, gender, kind, grammar.sentence(at), grammar.clause(at), grammar.above(at))
        found = candidates(scene, seeker)
        best = choose(found)
        if best is None or _open(best[0], found, seeker, grammar):
            continue
        place, share = best
        token = doc[at]
        place.row.mentions.append(
            Mention(Span(token.idx, token.idx + len(token.text)), "pronoun", round(share, 2))
        )
        scene.told.setdefault(id(place.row), set()).add(gender)
        role = "owner" if kind.startswith("owner") else grammar.role(at)
        order = place.order if place.sentence == seeker.sentence else 1
        scene.places.setdefault(seeker.sentence, []).append(
            Place(place.row, at, at, seeker.sentence, role, seeker.clause, True, order)
        )


def _places(people: list[Row], words: list[Word], grammar: Grammar) -> list[Place]:
    places: list[Place] = []
    for row in people:
        for spot in row.spots:
            first, last = words[spot.first].first, words[spot.last - 1].last
            head = grammar.top(first, last)
            place = Place(row, head, first, grammar.sentence(first), grammar.role(head), grammar.clause(head))
            place.marks = _marks(spot, head, words, grammar)
            places.append(place)
    places.sort(key=lambda p: p.first)
    order, sentence = 0, -1
    for place in places:
        order = 0 if place.sentence != sentence else order + 1
        sentence = place.sentence
        place.order = order
    return places


def _marks(spot: Spot, head: int, words: list[Word], grammar: Grammar) -> tuple[str, ...]:
    """What the mention itself tells: in full or short, one of several, introduced as somebody's kin."""
    found = ["full" if len(spot.words) > 1 else "short"]
    if grammar.deps[head] == "conj":
        found.append("joined")
    elif grammar.deps[head] == "appos":
        found.append("appos")
    if spot.first and words[spot.first - 1].low in RELATIVES:
        found.append("kin")
    if spot.title >= 0:
        found.append("titled")
    return tuple(found)


def candidates(scene: Scene, seeker: Anaphor) -> list[Candidate]:
    """The people that the pronoun may stand for, each by its nearest fitting place, with its features.

    Those named behind the pronoun are looked for in its own sentence alone.
    """
    near: list[Place] = []
    for n in range(seeker.sentence - _BACK, seeker.sentence + 1):
        near += scene.places.get(n, ())
    fit = sorted((p for p in near if p.row.gender in (None, seeker.gender)), key=lambda p: -p.first)
    most = max(scene.counts.values(), default=0)
    found: list[Candidate] = []
    before = _speaking(scene, seeker)
    for place in fit:
        key = id(place.row)
        if place.first == seeker.at or key in before:
            continue
        told = scene.told.get(key)
        if _barred(scene.grammar, seeker, place) or (told and seeker.gender not in told):
            # nor is the person likely meant by another, farther place
            before.add(key)
            continue
        rank = sum(1 for other, _ in found if other.first < seeker.at)
        if place.first < seeker.at:
            before.add(key)
        marks = features(scene.grammar, seeker, place, rank)
        count = scene.counts.get(key, 0)
        if count > 1:
            marks.append(f"count{min(count, 4)}")
        if count == most > 1:
            marks.append("most")
        if any(
            place.first < p.first < seeker.at and p.role == "subject" and p.row is not place.row for p in fit
        ):
            marks.append("subject-between")
        marks += place.marks
        if place.row is scene.first:
            marks.append("first")
            if place.sentence == seeker.sentence or place.order == 0:
                marks.append("first-near")
        marks += _gender(place.row, scene.told.get(key), seeker.gender)
        found.append((place, marks))
    return found


def _speaking(scene: Scene, seeker: Anaphor) -> set[int]:
    """The rows whose own words these are: who speaks says 'I', not 'he'."""
    heads = scene.grammar.speakers.get(scene.grammar.quoted[seeker.at], ())
    return {
        id(p.row)
        for head in heads
        for p in scene.places.get(scene.grammar.sentence(head), ())
        if p.head == head
    }


def features(grammar: Grammar, seeker: Anaphor, place: Place, rank: int) -> list[str]:
    """The circumstances of one place for one pronoun; `rank` counts the nearer candidates before it."""
    found: list[str] = []
    at, kind, clause, above = seeker.at, seeker.kind, seeker.clause, seeker.above
    distance = seeker.sentence - place.sentence
    if place.first > at:
        found.append("after-same-clause" if place.clause == clause else "after")
        found.append(f"after-{kind}-{place.role}")
        if grammar.heads[place.head] in above or place.clause in above:
            found.append("after-governs")
    else:
        found.append(f"back{min(distance, 3)}")
        found.append(f"rank{min(rank, 4)}")
        found.append(f"role-{place.role}")
        found.append(f"{kind}-{place.role}")
        if distance == 0:
            away = at - place.head
            found.append(
                "away-" + ("3" if away <= 3 else "8" if away <= 8 else "15" if away <= 15 else "far")
            )
            found.append(f"in-{grammar.deps[clause]}-{place.role}")
            if place.clause == clause:
                found.append(f"clause-{kind}-{place.role}")
            elif place.clause in above:
                found.append(f"above-{kind}-{place.role}")
            else:
                found.append("elsewhere-" + kind)
        elif distance == 1:
            found.append(f"from-{grammar.deps[clause]}-{place.role}")
            found.append(f"last-{kind}-{place.role}")
            if place.order == 0:
                found.append("opens-last")
    if place.order == 0:
        found.append("order0")
    if place.pronoun:
        found.append("pronoun" + ("-same" if distance == 0 else ""))
    if grammar.quoted[at] and grammar.quoted[at] != grammar.quoted[place.head]:
        found.append("out-of-quote")
    elif grammar.quoted[place.head] and not grammar.quoted[at]:
        found.append("in-quote")
    return found


def _gender(row: Row, told: set[Gender] | None, gender: Gender) -> list[str]:
    if row.gender is not None:
        return ["gender-known"]
    if not told and row.forms[0][0][-1:] == "a" and len(row.forms[0]) > 1:
        return ["ends-in-a-" + gender]
    if not told:
        return []
    return ["gender-told" if gender in told else "gender-told-other"]


def _barred(grammar: Grammar, seeker: Anaphor, place: Place) -> bool:
    """Binding: an object is not the subject of its own clause, a subject is none of its clause's others."""
    if seeker.kind == "reflexive":
        return False
    if grammar.deps[seeker.clause] == "relcl" and grammar.heads[seeker.clause] == place.head:
        # in "the envoy, whom he met" it is 'whom' that stands for the envoy
        return not seeker.kind.startswith("owner")
    if place.clause != seeker.clause:
        return False
    if seeker.kind == "object":
        return place.role == "subject" or (place.role in ("object", "oblique") and not place.pronoun)
    if seeker.kind == "subject":
        return place.role in ("object", "oblique", "subject")
    # a possessor is not inside the phrase it owns
    return grammar.heads[place.head] == grammar.heads[seeker.at]


def _open(best: Place, found: list[Candidate], seeker: Anaphor, grammar: Grammar) -> bool:
    """True where two stand as subject and object in one clause and nothing tells which of them is meant.

    'Peter told Mark that he was wrong'; 'Peter met Mark. Nobody knows whether he was armed.'
    """
    if best.first > seeker.at or seeker.kind != "subject" or best.pronoun:
        return False
    embedded = best.clause in seeker.above and grammar.deps[seeker.clause] == "ccomp"
    later = best.sentence < seeker.sentence and grammar.deps[seeker.clause] in ("ccomp", "advcl", "conj")
    if not embedded and not (later and grammar.heads[seeker.clause] != seeker.clause):
        return False
    return any(
        other.row is not best.row
        and other.clause == best.clause
        and {other.role, best.role} == {"subject", "object"}
        and other.row.gender == seeker.gender
        for other, _ in found
    )


def choose(found: list[Candidate]) -> tuple[Place, float] | None:
    """The candidate that stands out, with the probability that it is right, or None."""
    if not found:
        return None
    weights = [math.exp(sum(WEIGHTS.get(x, 0.0) for x in f)) for _, f in found]
    best = max(range(len(weights)), key=weights.__getitem__)
    total = 1.0 + sum(weights)
    share = weights[best] / total
    if share < _LEAST:
        return None
    second = max((w for n, w in enumerate(weights) if n != best), default=0.0) / total
    return (found[best][0], share) if share - second >= _APART else None
