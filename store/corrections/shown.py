"""Entries as what corrections stand on, and as they are shown with corrections on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from store.corrections import Corrected, Correction
from store.corrections.ground import Read
from store.corrections.replay import replay
from store.identity import Identities
from store.records import Reading
from store.view import Entry


class Shown:
    """What is shown.

    Attributes:
        entries: one that no correction touches is the very same as before.
        who: who is the same as whom.
        corrected: what corrections change.
    """

    def __init__(self, entries: tuple[Entry, ...], who: Identities, corrected: Corrected) -> None:
        self.entries = entries
        self.who = who
        self.corrected = corrected

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """The entries by the article's id."""
        return {entry.article.id: entry for entry in self.entries}


class Entries(Read):
    """Entries as corrections see them."""

    def __init__(self, entries: Sequence[Entry], who: Identities) -> None:
        self.entries = {entry.article.id: entry for entry in entries}
        self.who = who

    def ids(self) -> Sequence[str]:
        """The articles, in order."""
        return tuple(self.entries)

    def reading(self, article_id: str) -> Reading:
        """An article's reading."""
        return self.entries[article_id].reading

    def text(self, article_id: str) -> str:
        """An article's text."""
        return self.entries[article_id].article.text

    def keys(self, article_id: str) -> Mapping[str, str]:
        """The row's key of each of its actors."""
        return self.who.keys[article_id]

    def members(self, key: str) -> Sequence[tuple[str, str]]:
        """The actors of a row."""
        return self._rows.get(key, ())

    def holding(self, code: str) -> Sequence[str]:
        """The articles that mention a country."""
        return [
            key for key, one in self.entries.items() if any(c.code == code for c in one.reading.countries)
        ]

    @cached_property
    def _rows(self) -> dict[str, list[tuple[str, str]]]:
        rows: dict[str, list[tuple[str, str]]] = {}
        for article in self.entries:
            for actor, key in self.who.keys[article].items():
                rows.setdefault(key, []).append((article, actor))
        return rows


def shown(read: Entries, corrected: Corrected) -> Shown:
    """What is shown with corrections on top."""
    keys = {**read.who.keys, **corrected.keys}
    entries: list[Entry] = []
    for article, entry in read.entries.items():
        if article not in corrected.removed:
            changed = corrected.changed.get(article)
            entries.append(entry if changed is None else Entry(entry.article, *changed))
    keys = {entry.article.id: keys[entry.article.id] for entry in entries}
    rows = {key for own in keys.values() for key in own.values()}
    open_still = tuple(
        p
        for p in read.who.proposals
        if p.one in rows and p.two in rows and frozenset((p.one, p.two)) not in corrected.apart
    )
    return Shown(tuple(entries), Identities(keys, open_still), corrected)


def replayed(entries: Sequence[Entry], who: Identities, log: Sequence[Correction]) -> Shown:
    """The entries with all corrections in force on top."""
    read = Entries(entries, who)
    return shown(read, replay(read, log))
