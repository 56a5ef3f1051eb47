"""What is counted once: of one text from several publishers the article that was added first.

Corrections say which are none, or one, against what they look like (`store.corrections.told_apart`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from store.copies import groups, signature
from store.corrections import Correction, told_apart
from store.finding import same
from store.view import Entry, View


class Counted(NamedTuple):
    """The articles that count, and behind each its copies, both in the order of adding.

    Attributes:
        entries: without copies; the very same object while nothing changed.
        behind: for each article that has copies, by id, these.
    """

    entries: tuple[Entry, ...]
    behind: Mapping[str, tuple[Entry, ...]]

    def named(self, view: View) -> View:
        """The view with all publishers of each text."""
        if not self.behind:
            return view
        rows = [
            row._replace(publishers=self._publishers(row.key, row.publishers))
            if row.key in self.behind
            else row
            for row in view.articles
        ]
        return view._replace(articles=tuple(rows))

    def _publishers(self, key: str, own: tuple[str, ...]) -> tuple[str, ...]:
        others = (one.article.publisher for one in self.behind[key])
        return tuple(dict.fromkeys((*own, *(other for other in others if other))))


class Once:
    """Tells copies from what they are copies of, again only where something changed."""

    def __init__(self) -> None:
        self._signatures: dict[str, str] = {}
        self._last: tuple[tuple[Entry, ...], Sequence[Correction], Counted] | None = None

    def of(self, entries: tuple[Entry, ...], log: Sequence[Correction]) -> Counted:
        """What counts of these entries, with the corrections of this log."""
        last = self._last
        if last is None or last[1] is not log or not same(last[0], entries):
            last = self._last = (entries, log, self._told(entries, log))
        return last[2]

    def _told(self, entries: tuple[Entry, ...], log: Sequence[Correction]) -> Counted:
        for entry in entries:
            if entry.article.id not in self._signatures:
                self._signatures[entry.article.id] = signature(entry.article.text)
        apart, together = told_apart(log)
        kept = {entry.article.id: self._signatures[entry.article.id] for entry in entries}
        leads = groups(kept, apart, together)
        behind: dict[str, list[Entry]] = {}
        for entry in entries:
            if leads[entry.article.id] != entry.article.id:
                behind.setdefault(leads[entry.article.id], []).append(entry)
        if not behind:
            return Counted(entries, {})
        counted = tuple(entry for entry in entries if leads[entry.article.id] == entry.article.id)
        return Counted(counted, {key: tuple(copies) for key, copies in behind.items()})
