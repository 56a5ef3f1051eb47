"""One index over names and sentences, in parts, so that a change costs what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.search.entries import Answer, Entry, Hit
from store.search.query import Query, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from store.search.segment import Segment, Value

_MOST_PARTS = 6  # with more, the later ones are put together
_SHARE = 0.25  # where the later ones hold more than this of the first, all is built anew
_RIGHT = 0.795  # a name that answers a narrowing word at least so well is meant
_NEARLY = 0.03  # where none does, the best and what is no more worse than this


class SearchIndex:
    """Finds entries by what one remembers of them. Does not change; safe to search from several threads."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        from store.search.segment import Segment  # noqa: PLC0415 - brings numpy: launch must not pay for it

        self._parts: tuple[tuple[Segment, frozenset[int]], ...] = ((Segment(entries), frozenset()),)

    @classmethod
    def _of(cls, parts: tuple[tuple[Segment, frozenset[int]], ...]) -> SearchIndex:
        index = cls.__new__(cls)
        index._parts = parts
        return index

    def __len__(self) -> int:
        return sum(len(part) - len(gone) for part, gone in self._parts)

    def changed(self, added: Iterable[Entry] = (), removed: Iterable[tuple[str, str]] = ()) -> SearchIndex:
        """An index with these entries put in and those of these kinds and keys taken out; this one stays.

        An entry that is put in takes the place of one with its kind and key. What it costs goes with what
        has changed, not with what is there; now and then the parts are put together.
        """
        from store.search.segment import Segment  # noqa: PLC0415

        new = list(added)
        out = {*removed, *((entry.kind, entry.key) for entry in new)}
        parts = [
            (part, gone | {part.places[one] for one in out if one in part.places})
            for part, gone in self._parts
        ]
        first, gone = parts[0]
        later = len(new) + sum(len(part) - len(dead) for part, dead in parts[1:])
        if later + len(gone) > _SHARE * len(first):
            return SearchIndex([*_alive(parts), *new])
        if len(parts) > _MOST_PARTS:
            return SearchIndex._of((parts[0], (Segment([*_alive(parts[1:]), *new]), frozenset())))
        return SearchIndex._of((*parts, (Segment(new), frozenset())) if new else tuple(parts))

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """The entries that answer the query, best first, at most `limit`; see `answer`."""
        return list(self.answer(query, limit).hits)

    def answer(self, query: str, limit: int = 20) -> Answer:
        """The entries that answer the query, best first, at most `limit`, and what is wrong with it.

        Any text is a query: what has no letter or digit in it finds nothing, and of a very long one the
        beginning counts. For narrowing words see `store.search.query`.
        """
        asked = parse(query)
        faults = list(asked.faults)
        if limit < 1 or not (asked.words or asked.narrows):
            return Answer((), tuple(faults))
        chosen = self._chosen(asked, faults)
        found: list[tuple[float, Hit]] = []
        for (part, gone), entries in zip(self._parts, chosen, strict=True):
            allowed = _allowed(part, gone, asked, entries)
            found += part.search(asked.words, limit, allowed, self._beside(part))
        found.sort(key=lambda pair: -pair[0])
        return Answer(tuple(hit for _, hit in found[:limit]), tuple(faults))

    def _beside(self, part: Segment) -> list[Segment]:
        """The other parts."""
        return [other for other, _ in self._parts if other is not part]

    def _chosen(self, asked: Query, faults: list[str]) -> list[list[tuple[NDArray[np.int32], bool]]]:
        """For each part and condition on a facet the entries that it is about, and whether they must not be."""
        import numpy as np  # noqa: PLC0415

        chosen: list[list[tuple[NDArray[np.int32], bool]]] = [[] for _ in self._parts]
        for facet, value, without in asked.narrowing:
            found: list[list[Value]] = [
                part.values(facet, value, self._beside(part)) for part, _ in self._parts
            ]
            best = max((one.quality for some in found for one in some), default=0.0)
            least = _RIGHT if best >= _RIGHT else best - _NEARLY
            meant = [[one for one in some if one.quality >= least] for some in found]
            if not any(meant):
                faults.append(
                    f"{facet}:{value} is {'no stance of a claim' if facet == 'stance' else 'nobody and nothing'} here."
                )
            for place, some in enumerate(meant):
                entries = [one.entries for one in some] or [np.zeros(0, dtype=np.int32)]
                chosen[place].append((np.concatenate(entries), without))
        return chosen


def _alive(parts: Iterable[tuple[Segment, frozenset[int]]]) -> list[Entry]:
    return [entry for part, gone in parts for place, entry in enumerate(part.entries) if place not in gone]


def _allowed(
    part: Segment, gone: frozenset[int], asked: Query, chosen: list[tuple[NDArray[np.int32], bool]]
) -> NDArray[np.bool_] | None:
    """Which entries of a part may be found; None for all."""
    import numpy as np  # noqa: PLC0415

    if not gone and not asked.narrows:
        return None
    allowed = part.kinds(asked.kinds, asked.unwanted)
    allowed[list(gone)] = False
    conditions = [(part.saying(phrase), False) for phrase in asked.phrases]
    conditions += [(part.saying(phrase), True) for phrase in asked.without]
    for entries, without in [*conditions, *chosen]:
        holds = np.zeros(len(part), dtype=bool)
        holds[entries] = True
        allowed &= ~holds if without else holds
    return allowed
