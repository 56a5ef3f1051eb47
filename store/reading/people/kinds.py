"""What kind each name is of, decided with the evidence of the whole article."""

from __future__ import annotations

from collections import defaultdict

from store.reading.people import words as table
from store.reading.people.spotting import Spot

PERSON, BODY, OFFICE = "person", "organisation", "office"
_LEAST = 1.5
"""The evidence that a name needs to become a row."""


def decide(spots: list[Spot]) -> list[Spot]:
    """The spots that are people, organisations or offices, their `kind` set, in the order given."""
    groups: dict[tuple[str, ...], list[Spot]] = defaultdict(list)
    for spot in spots:
        groups[spot.folded].append(spot)
    mean: dict[tuple[str, ...], tuple[float, float, float]] = {}
    for key, some in groups.items():
        n = len(some)
        mean[key] = (
            max(sum(s.person for s in some) / n, 0.6 * max(s.person for s in some)),
            max(sum(s.body for s in some) / n, 0.5 * max(s.body for s in some)),
            sum(s.other for s in some) / n,
        )
    for spot in spots:
        if len(spot.words) > 1:
            spot.kind = _kind(spot, mean[spot.folded])
    surnames: dict[str, int] = defaultdict(int)
    parts: dict[str, int] = defaultdict(int)
    leads: dict[str, int] = defaultdict(int)
    for spot in spots:
        if spot.kind == PERSON:
            surnames[_surname(spot.folded)] += 1
            for word in spot.folded:
                parts[word] += 1
        elif spot.kind == BODY:
            leads[spot.folded[0]] += 1
    for spot in spots:
        if len(spot.words) > 1:
            continue
        word = spot.folded[0]
        person, body, other = mean[spot.folded]
        if surnames.get(word):
            person += 6.0
            body = min(body, 3.0)
        elif parts.get(word):
            person += 2.0
        if leads.get(word) and not surnames.get(word) and word not in table.NOT_ACTORS:
            body += 2.0
        if len(groups[spot.folded]) > 1 and spot.person > _LEAST:
            person += 0.5
        spot.kind = _kind(spot, (person, body, other))
    return [s for s in spots if s.kind]


def _surname(folded: tuple[str, ...]) -> str:
    end = len(folded)
    while end > 1 and folded[end - 1].rstrip(".") in table.GENERATIONS:
        end -= 1
    return folded[end - 1]


def _kind(spot: Spot, mean: tuple[float, float, float]) -> str:
    person = 0.4 * spot.person + 0.6 * mean[0]
    body = 0.4 * spot.body + 0.6 * mean[1]
    other = 0.4 * spot.other + 0.6 * mean[2]
    if person >= _LEAST and person >= body and person >= other:
        return PERSON
    if body >= _LEAST and body > other:
        return table.BODIES.get(" ".join(spot.folded), BODY)
    return ""
