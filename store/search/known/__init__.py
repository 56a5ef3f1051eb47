"""What we know of names: other names of places, bodies and well-known people, and forms of one given name.

Compiled by us from general knowledge: official names and abbreviations of states and bodies, earlier and
local names of cities, and how the romanisations in use (BGN/PCGN, ISO 9, the Germans', the French, the
Spaniards'; Wade-Giles and pinyin; McCune-Reischauer and the Revised Romanisation) write the same name.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_PEOPLE = frozenset({"person", "actor"})
_UNKNOWN = frozenset({"claim", "article", "vessel", "aircraft"})


class Families(NamedTuple):
    """For a folded name without spaces the other names of what it stands for, by what that can be."""

    places: dict[str, tuple[str, ...]]
    bodies: dict[str, tuple[str, ...]]
    people: dict[str, tuple[str, ...]]

    def of(self, squashed: str, kind: str) -> tuple[str, ...]:
        """The other names of an entry of this kind."""
        if kind in _UNKNOWN:
            return ()
        found: tuple[str, ...] = ()
        if kind not in _PEOPLE:
            found = self.places.get(squashed, ())
        if kind not in ("person", "country"):
            found += self.bodies.get(squashed, ())
        if kind not in ("country", "place", "org"):
            found += self.people.get(squashed, ())
        return found


@cache
def families() -> Families:
    """All that we know.

    A surname alone stands in the family of one well-known bearer, but does not call it up: not everyone
    of the name is meant.
    """
    from store.search.known import (  # noqa: PLC0415 - only where an index is built
        bodies,
        cities,
        countries,
        eastern_cities,
        people,
        western_cities,
    )

    places = (
        countries.COUNTRIES,
        cities.CITIES,
        eastern_cities.EASTERN_CITIES,
        western_cities.WESTERN_CITIES,
    )
    return Families(
        _table("\n".join(places), alone=True),
        _table(bodies.BODIES, alone=True),
        _table(people.PEOPLE, alone=False),
    )


def _table(text: str, *, alone: bool) -> dict[str, tuple[str, ...]]:
    from store.search.folding import fold  # noqa: PLC0415

    found: dict[str, tuple[str, ...]] = {}
    for line in filter(None, text.splitlines()):
        family = tuple(name.strip() for name in line.split(";"))
        for place, name in enumerate(family):
            words = fold(name).split()
            # The first name calls its family up; of the others those that are unlikely to be something else.
            squashed = "".join(words)
            if not place or len(words) > 1 or (alone and len(squashed) > 4):
                found[squashed] = tuple(dict.fromkeys(found.get(squashed, ()) + family))
    return found


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    from store.search.known import eastern_names, given_names, words  # noqa: PLC0415

    found: dict[str, tuple[str, ...]] = {}
    for table in (given_names.GIVEN_NAMES, eastern_names.EASTERN_NAMES, words.WORDS):
        for line in table.strip().splitlines():
            family = tuple(line.split())
            for word in family:
                found[word] = found.get(word, ()) + family
    return found


def family(word: str) -> tuple[str, ...]:
    """The forms that a folded word has elsewhere: "guillermo" for "william"."""
    return _forms().get(word, ())
