"""Whom 'he', 'her', 'himself' and 'the minister' stand for, where the text decides it.

Every person named near by is weighed by salience: how near, in what grammatical role, whether binding
allows it (Lappin and Leass 1994 list the factors). Gender from titles and given names shuts people out.
A pronoun is left alone where the best does not stand out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.reading.people.linking import Row
from store.reading.people.names import Gender
from store.reading.people.tokens import Word
from store.records import Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PRONOUNS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_BACK = 3
"""Sentences before its own in which a pronoun's person is looked for."""
LEAST = 0.0
MARGIN = 0.0


@dataclass(slots=True)
class Place:
    """A mention that a pronoun may refer to: a name, or an earlier pronoun already resolved."""

    row: Row
    head: int
    first: int
    start: int
    sentence: int
    role: str
    clause: int
    pronoun: bool
    order: int


class Grammar:
    """The parse, read once into plain lists."""

    def __init__(self, doc: Doc) -> None:
        self.heads = [t.head.i for t in doc]
        self.deps = [t.dep_ for t in doc]
        self.tags = [t.tag_ for t in doc]
        self.texts = [t.text for t in doc]
        self.lows = [t.lower_ for t in doc]
        self.verbs = [t.pos_ in ("VERB", "AUX") for t in doc]
        self.sentence_starts = [s.start for s in doc.sents]
        self.quoted = _quoted(self.texts)

    def sentence(self, i: int) -> int:
        """The number of the sentence that token i is in."""
        return bisect_right(self.sentence_starts, i) - 1

    def top(self, first: int, last: int) -> int:
        """The token of [first, last) whose head is outside."""
        for i in range(last - 1, first - 1, -1):
            if not first <= self.heads[i] < last or self.heads[i] == i:
                return i
        return last - 1

    def clause(self, i: int) -> int:
        """The verb that governs token i, or the root."""
        for _ in range(40):
            head = self.heads[i]
            if head == i:
                return i
            i = head
            if self.verbs[i] and self.deps[i] not in ("aux", "auxpass"):
                return i
        return i

    def above(self, i: int) -> list[int]:
        """The governors of token i, nearest first."""
        found = []
        for _ in range(40):
            head = self.heads[i]
            if head == i:
                break
            found.append(head)
            i = head
        return found

    def role(self, i: int) -> str:
        """The grammatical role of the phrase headed by token i, conjuncts as what they are joined to."""
        for _ in range(10):
            dep = self.deps[i]
            if dep in ("conj", "appos") and self.heads[i] != i:
                i = self.heads[i]
                continue
            break
        dep = self.deps[i]
        if dep in ("nsubj", "nsubjpass", "csubj"):
            return "subject"
        if dep in ("dobj", "dative", "attr", "oprd"):
            return "object"
        if dep == "poss":
            return "owner"
        if dep == "pobj":
            head = self.heads[i]
            return "agent" if self.deps[head] == "agent" else "oblique"
        if dep == "compound":
            return "compound"
        if dep == "ROOT":
            return "root"
        return "other"


def _quoted(texts: list[str]) -> list[int]:
    """For each token the number of the quotation it stands in, 0 outside."""
    found, inside, number = [], False, 0
    for text in texts:
        if text in ("“", '"', "``") and not inside:
            inside, number = True, number + 1
            found.append(0)
        elif text in ("”", '"', "''") and inside:
            inside = False
            found.append(0)
        else:
            if "\n\n" in text:
                inside = False
            found.append(number if inside else 0)
    return found


WEIGHTS: dict[str, float] = {}


def features(
    grammar: Grammar, at: int, kind: str, sentence: int, clause: int, above: list[int], place: Place, rank: int,
    count: int, subjects_between: int,
) -> list[str]:
    """The binary features of one candidate for one pronoun."""
    found: list[str] = []
    distance = sentence - place.sentence
    after = place.first > at
    if after:
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
            if place.clause == clause:
                found.append(f"clause-{kind}-{place.role}")
            elif place.clause in above:
                found.append(f"above-{kind}-{place.role}")
            else:
                found.append("elsewhere-" + kind)
        elif distance == 1:
            found.append(f"last-{kind}-{place.role}")
            if place.order == 0:
                found.append("opens-last")
    if place.order == 0:
        found.append("order0")
    if place.pronoun:
        found.append("pronoun" + ("-same" if distance == 0 else ""))
    if count > 1:
        found.append(f"count{min(count, 4)}")
    if grammar.quoted[at] and grammar.quoted[at] != grammar.quoted[place.head]:
        found.append("out-of-quote")
    elif grammar.quoted[place.head] and not grammar.quoted[at]:
        found.append("in-quote")
    if subjects_between:
        found.append("subject-between")
    return found


def kind_of(grammar: Grammar, i: int) -> str:
    """What form and role the pronoun at token i has."""
    low = grammar.lows[i]
    if low.endswith("self"):
        return "reflexive"
    dep = grammar.deps[i]
    if dep == "poss" or low == "his" or low == "hers":
        role = grammar.role(grammar.heads[i])
        return "owner" if role != "subject" else "owner-subject"
    if dep in ("nsubj", "nsubjpass"):
        return "subject"
    return "object"


def resolve(doc: Doc, rows: list[Row], words: list[Word]) -> None:
    """Adds to each person of `rows` the pronouns and role phrases that stand for them."""
    people = [r for r in rows if r.kind == "person"]
    if not people:
        return
    grammar = Grammar(doc)
    places = _places(people, words, grammar)
    by_sentence: dict[int, list[Place]] = {}
    for place in places:
        by_sentence.setdefault(place.sentence, []).append(place)
    counts: dict[int, int] = {}
    told: dict[int, set[Gender]] = {}
    passed = 0
    for at, low in enumerate(grammar.lows):
        while passed < len(places) and places[passed].first < at:
            counts[id(places[passed].row)] = counts.get(id(places[passed].row), 0) + 1
            passed += 1
        gender = _PRONOUNS.get(low)
        if gender is None:
            continue
        found = candidates(grammar, at, gender, by_sentence, counts, told)
        best = choose(found)
        if best is None:
            continue
        token = doc[at]
        row = best.row
        row.mentions.append(Mention(Span(token.idx, token.idx + len(token.text)), "pronoun", 0.8))
        told.setdefault(id(row), set()).add(gender)
        sentence = grammar.sentence(at)
        kind = kind_of(grammar, at)
        by_sentence.setdefault(sentence, []).append(
            Place(
                row, at, at, token.idx, sentence, "owner" if kind.startswith("owner") else grammar.role(at),
                grammar.clause(at), True, best.order if best.sentence == sentence else 1,
            )
        )


def _places(people: list[Row], words: list[Word], grammar: Grammar) -> list[Place]:
    places: list[Place] = []
    for row in people:
        for spot in row.spots:
            first, last = words[spot.first].first, words[spot.last - 1].last
            head = grammar.top(first, last)
            places.append(
                Place(row, head, first, spot.start, grammar.sentence(first), grammar.role(head), grammar.clause(head), False, 0)
            )
    places.sort(key=lambda p: p.first)
    order, sentence = 0, -1
    for place in places:
        order = 0 if place.sentence != sentence else order + 1
        sentence = place.sentence
        place.order = order
    return places


def candidates(
    grammar: Grammar, at: int, gender: Gender, by_sentence: dict[int, list[Place]], counts: dict[int, int],
    told: dict[int, set[Gender]],
) -> list[tuple[Place, list[str]]]:
    """The people that the pronoun at token `at` may stand for, each by its best place, with its features."""
    sentence = grammar.sentence(at)
    near: list[Place] = []
    for n in range(sentence - _BACK, sentence + 1):
        near += by_sentence.get(n, ())
    fit = [p for p in near if p.row.gender in (None, gender)]
    kind = kind_of(grammar, at)
    clause = grammar.clause(at)
    above = grammar.above(at)
    fit.sort(key=lambda p: -p.first)
    found: list[tuple[Place, list[str]]] = []
    seen: dict[int, int] = {}
    rank = 0
    for place in fit:
        if place.first == at:
            continue
        after = place.first > at
        key = id(place.row)
        if after and place.sentence != sentence:
            continue
        if _bound(grammar, at, kind, clause, place):
            # it cannot be this person here; nor is the person likely by another place of the same clause
            seen.setdefault(key, -1)
            continue
        if key in seen and (seen[key] != -2):
            continue
        seen[key] = -2 if after else rank
        between = sum(1 for p in fit if place.first < p.first < at and p.role == "subject" and p.row is not place.row)
        found.append(
            (
                place,
                features(grammar, at, kind, sentence, clause, above, place, rank, counts.get(key, 0), between)
                + _gender(place.row.gender, told.get(key, ()), gender),
            )
        )
        if not after:
            rank += 1
    return found


def _gender(known: Gender | None, told: Collection[Gender], gender: Gender) -> list[str]:
    if known is not None:
        return ["gender-known"]
    if not told:
        return []
    return ["gender-told" if gender in told else "gender-told-other"]


def _bound(grammar: Grammar, at: int, kind: str, clause: int, place: Place) -> bool:
    """Binding: an object is not the subject of its own clause, a subject is none of its clause's others."""
    if kind == "reflexive" or place.clause != clause:
        return False
    if kind == "object":
        return place.role in ("subject", "object", "oblique") and not place.pronoun or (place.pronoun and place.role == "subject")
    if kind == "subject":
        return place.role in ("object", "oblique", "subject")
    # "Smith's her" does not occur: a possessor is not inside the phrase it owns
    return grammar.heads[place.head] == grammar.heads[at]


def score(found: list[str]) -> float:
    """The sum of the weights."""
    return sum(WEIGHTS.get(f, 0.0) for f in found)


def choose(found: list[tuple[Place, list[str]]]) -> Place | None:
    """The candidate that stands out, or None."""
    if not found:
        return None
    scored = sorted(((score(f), -n, p) for n, (p, f) in enumerate(found)), key=lambda x: x[:2], reverse=True)
    if scored[0][0] < LEAST:
        return None
    if len(scored) > 1 and scored[0][0] - scored[1][0] < MARGIN:
        return None
    return scored[0][2]
