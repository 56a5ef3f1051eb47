"""One index over names and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.search.entries import Entry, Hit
from store.search.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

SENTENCES = frozenset({"claim", "article"})
"""The kinds that are found by their words; all others are found by their names."""

_TYPED = 400  # characters of a query that are looked at
_WORDS = 16
_FAME = 0.03  # the most that weight adds: less than what lies between one way of matching and the next
_FAMOUS = 10.0  # the weight that adds half of it
_COUNTRY = 0.002  # among equals a country comes first


class SearchIndex:
    """Finds entries by what one remembers of them. Does not change; safe to search from several threads."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        import numpy as np  # noqa: PLC0415 - launch must not pay for it

        from store.search.highlight import highlight  # noqa: PLC0415
        from store.search.names import NameTable  # noqa: PLC0415
        from store.search.sentences import SentenceTable  # noqa: PLC0415

        self._highlight = highlight
        self._entries = list(entries)
        weights = np.array([max(entry.weight, 0.0) for entry in self._entries], dtype=np.float32)
        countries = np.array([entry.kind == "country" for entry in self._entries], dtype=bool)
        self._bonus = (_FAME * weights / (weights + _FAMOUS) + _COUNTRY * countries).astype(np.float32)
        sentences = [place for place, entry in enumerate(self._entries) if entry.kind in SENTENCES]
        names = [place for place, entry in enumerate(self._entries) if entry.kind not in SENTENCES]
        self._tables = (
            NameTable(self._entries, names, self._bonus),
            SentenceTable(self._entries, sentences, self._bonus),
        )

    def __len__(self) -> int:
        return len(self._entries)

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """The entries that answer the query, best first, at most `limit`.

        Any text is a query: what has no letter or digit in it finds nothing, and of a very long one the
        beginning counts.
        """
        words = fold(query[:_TYPED]).split()[:_WORDS]
        if not words or limit < 1:
            return []
        found = [one for table in self._tables for one in table.find(words, limit)]
        ranked = sorted(
            ((one.quality + float(self._bonus[one.entry]), one) for one in found), key=lambda pair: -pair[0]
        )
        hits: list[Hit] = []
        for score, one in ranked[:limit]:
            entry = self._entries[one.entry]
            matched = self._tables[entry.kind in SENTENCES].text(one.entry, one.name)
            hits.append(
                Hit(
                    entry.key,
                    entry.kind,
                    entry.name,
                    matched,
                    self._highlight(words, matched, strewn=entry.kind not in SENTENCES),
                    round(score / (1 + _FAME + _COUNTRY), 4),
                )
            )
        return hits
