"""A part of an index that does not change: its entries, searched by name and by sentence, and narrowed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from store.search.entries import SENTENCES, Entry, Hit
from store.search.folding import fold
from store.search.names import NameTable
from store.search.sentences import SentenceTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

FAME = 0.027  # the most that weight adds: less than what lies between one way of matching and the next
_FAMOUS = 10.0  # the weight that adds half of it
COUNTRY = 0.002  # among equals a country comes first
_PLAIN = 0.4  # the score of what was not looked for by words


class Value(NamedTuple):
    """A value of a facet that answers a narrowing word: how well, and which entries have it."""

    quality: float
    name: str
    entries: NDArray[np.int32]


class Segment:
    """Some entries. Safe to search from several threads."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries: Sequence[Entry] = list(entries)
        self._kinds = tuple({entry.kind: None for entry in self.entries})
        number = {kind: place for place, kind in enumerate(self._kinds)}
        count = len(self.entries)
        self._kind = np.fromiter((number[entry.kind] for entry in self.entries), dtype=np.uint16, count=count)
        weights = np.fromiter(
            (max(entry.weight, 0.0) for entry in self.entries), dtype=np.float32, count=count
        )
        countries = self._kind == number.get("country", count)
        self._bonus = (FAME * weights / (weights + _FAMOUS) + COUNTRY * countries).astype(np.float32)
        sentences = [place for place, entry in enumerate(self.entries) if entry.kind in SENTENCES]
        names = [place for place, entry in enumerate(self.entries) if entry.kind not in SENTENCES]
        self._names = NameTable(self.entries, names, self._bonus)
        self._sentences = SentenceTable(self.entries, sentences, self._bonus)
        self._facets: dict[str, tuple[NameTable, list[Entry], list[NDArray[np.int32]]]] = {}

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def places(self) -> dict[tuple[str, str], int]:
        """Where the entry of each kind and key is."""
        return {(entry.kind, entry.key): place for place, entry in enumerate(self.entries)}

    def search(
        self,
        words: list[str],
        limit: int,
        allowed: NDArray[np.bool_] | None,
        others: Sequence[Segment] = (),
    ) -> list[tuple[float, Hit]]:
        """The entries that answer folded words, with their scores, best first. `others` are the other parts."""
        if not words:
            return self._listed(limit, allowed)
        found = [
            *self._names.find(words, limit, allowed, [other._names for other in others]),
            *self._sentences.find(words, limit, allowed),
        ]
        ranked = sorted(
            ((one.quality + float(self._bonus[one.entry]), one) for one in found), key=lambda pair: -pair[0]
        )
        asked = tuple(words)
        hits: list[tuple[float, Hit]] = []
        for score, one in ranked[:limit]:
            entry = self.entries[one.entry]
            table = self._sentences if entry.kind in SENTENCES else self._names
            hits.append((score, _hit(entry, table.text(one.entry, one.name), asked, score)))
        return hits

    def kinds(self, wanted: frozenset[str], unwanted: frozenset[str]) -> NDArray[np.bool_]:
        """Which entries are of such a kind."""
        fits = [(not wanted or kind in wanted) and kind not in unwanted for kind in self._kinds]
        return np.array(fits, dtype=bool)[self._kind]

    def saying(self, phrase: tuple[str, ...]) -> NDArray[np.int32]:
        """The entries that have these folded words, one after the other."""
        return np.concatenate((self._names.saying(phrase), self._sentences.saying(phrase)))

    def values(self, facet: str, value: str, others: Sequence[Segment] = ()) -> list[Value]:
        """The values of a facet that a narrowing word may mean. `others` are the other parts."""
        table, values, owners = self._facet(facet)
        found = table.find(fold(value).split(), 200, None, [other._facet(facet)[0] for other in others])
        return [Value(one.quality, values[one.entry].name, owners[one.entry]) for one in found]

    def _facet(self, facet: str) -> tuple[NameTable, list[Entry], list[NDArray[np.int32]]]:
        if facet not in self._facets:
            self._facets[facet] = self._made_facet(facet)
        return self._facets[facet]

    def _made_facet(self, facet: str) -> tuple[NameTable, list[Entry], list[NDArray[np.int32]]]:
        owners: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            for word, value in entry.facets:
                if word == facet:
                    owners.setdefault(value, []).append(place)
        values = [Entry(str(place), "facet", value) for place, value in enumerate(owners)]
        table = NameTable(values, range(len(values)), np.zeros(len(values), dtype=np.float32))
        return table, values, [np.array(places, dtype=np.int32) for places in owners.values()]

    def _listed(self, limit: int, allowed: NDArray[np.bool_] | None) -> list[tuple[float, Hit]]:
        """What is allowed, where nothing is looked for: what weighs more first, else in the order given."""
        places = np.arange(len(self.entries)) if allowed is None else np.flatnonzero(allowed)
        places = places[np.argsort(-self._bonus[places], kind="stable")][:limit]
        hits: list[tuple[float, Hit]] = []
        for place in places.tolist():
            score = _PLAIN + float(self._bonus[place])
            hits.append((score, _hit(self.entries[place], self.entries[place].name, (), score)))
        return hits


def _hit(entry: Entry, matched: str, asked: tuple[str, ...], score: float) -> Hit:
    return Hit(
        entry.key, entry.kind, entry.name, matched, round(min(score / (1 + FAME + COUNTRY), 1.0), 4), asked
    )
