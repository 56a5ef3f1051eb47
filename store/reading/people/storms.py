"""Storms: 'Hurricane Milton' has a person's name and is nobody, nor is the 'Milton' that follows."""

from __future__ import annotations

from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word

_STORMS = frozenset(("hurricane", "typhoon", "cyclone"))


def weigh(spots: list[Spot], words: list[Word]) -> None:
    """Adds evidence against the names that the text gives to a storm, wherever they stand alone."""
    borne: set[str] = set()
    storms: list[Spot] = []
    for spot in spots:
        at = next((k for k, w in enumerate(spot.folded[:-1]) if w in _STORMS or w == "storm"), -1)
        before = words[spot.first - 1].low if spot.first else ""
        earlier = words[spot.first - 2].low if spot.first > 1 else ""
        tropical = at >= 0 and (
            spot.folded[at] in _STORMS or spot.folded[0] in ("tropical", "subtropical", "winter")
        )
        if tropical or before in _STORMS or (before == "storm" and earlier in ("tropical", "subtropical")):
            storms.append(spot)
            borne.add(spot.folded[-1])
    if not borne:
        return
    people = {s.folded[-1] for s in spots if len(s.folded) > 1 and s not in storms and s.person > s.other}
    for spot in spots:
        if spot in storms or (len(spot.folded) == 1 and spot.folded[0] in borne - people and spot.title < 0):
            spot.other += 12.0
            spot.person -= 4.0
            spot.body -= 4.0
