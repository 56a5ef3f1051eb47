"""What a person typed, taken apart: words to look for, and words that narrow where to look.

    tokaev c:                 kinds: c: countries, a: actors, q: claims, t: titles
    oil by:ministry           claims by a speaker; about: of whom or what; in: in which article
    stance:denies             what the speaker does
    "border crossing"         these very words, one after the other
    -nato -by:"ida berg"      without

A narrowing word that cannot be meant is told in a sentence, and what stands in it is looked for as words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from store.search.folding import fold

KINDS = {"c": "country", "a": "actor", "q": "claim", "t": "article"}
"""What stands before the colon for each kind."""

FACETS = ("by", "about", "in", "stance")
"""The other words that may stand before a colon."""

LOOKED_AT = 400
"""Characters of a query that are looked at; of a longer one the beginning counts."""

MOST_WORDS = 16
_TOKEN = re.compile(r'(-?)(?:([a-z]+):)?(?:["“]([^"“”]*)["”]?|(\S*))', re.IGNORECASE)


class Narrowing(NamedTuple):
    """One condition on a facet: its value as typed, and whether it must not hold."""

    facet: str
    value: str
    without: bool


class Query(NamedTuple):
    """A query taken apart.

    Attributes:
        words: folded, to rank by.
        kinds: those that are wanted; empty for all.
        unwanted: kinds that are not.
        phrases: folded words that must stand one after the other.
        without: the same, and must not.
        narrowing: conditions on facets.
        faults: a sentence for each narrowing word that cannot be meant.
    """

    words: list[str]
    kinds: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[tuple[str, ...], ...] = ()
    narrowing: tuple[Narrowing, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """True if it says more than words to look for."""
        return bool(self.kinds or self.unwanted or self.phrases or self.without or self.narrowing)


def parse(text: str) -> Query:
    """Take a query apart; every text is one."""
    words: list[str] = []
    kinds: set[str] = set()
    unwanted: set[str] = set()
    phrases: list[tuple[str, ...]] = []
    without: list[tuple[str, ...]] = []
    narrowing: list[Narrowing] = []
    faults: list[str] = []
    for minus, before, quoted, bare in _TOKEN.findall(text[:LOOKED_AT]):
        name, value = before.lower(), quoted or bare
        folded = fold(value).split()
        if name in KINDS:
            (unwanted if minus else kinds).add(KINDS[name])
            words += folded
        elif name in FACETS:
            if folded:
                narrowing.append(Narrowing(name, value, bool(minus)))
            else:
                faults.append(f"{name}: wants {'a stance' if name == 'stance' else 'a name'} behind it.")
        elif minus and not name:
            if folded:
                without.append(tuple(folded))
        else:
            if name and folded:
                faults.append(f"{name}: narrows nothing; there are c: a: q: t: by: about: in: stance:")
            words += [*fold(name).split(), *folded]
            if quoted and folded:
                phrases.append(tuple(folded))
    return Query(
        words[:MOST_WORDS],
        frozenset(kinds),
        frozenset(unwanted),
        tuple(phrases),
        tuple(without),
        tuple(narrowing),
        tuple(dict.fromkeys(faults)),
    )
