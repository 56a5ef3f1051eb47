"""The rows of an index of names: every name and alias once, folded, and what our tables know besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from store.search import known
from store.search.folding import fold, fold_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.search.entries import Entry

KNOWN = 0.015
"""How much less an alias of our tables counts at least than a name of the entry's own."""

_ALIAS = 0.004  # between a name and an alias that answer equally well the name is shown
_FOREIGN = 0.01  # what counts less that was transliterated
_LATIN = "\u024f"  # the last letter that needs none


class Further(NamedTuple):
    """Names that our tables know for an entry, and what they count less than its own."""

    less: float
    names: tuple[str, ...]


class NameRows(NamedTuple):
    """Names in rows.

    Attributes:
        texts: the folded names.
        entries: for each the place of its entry.
        names: for each which name of the entry it is: 0 its own, then its aliases, then those of our tables.
        less: what each counts less.
        known: for some entries the names that our tables know.
    """

    texts: list[str]
    entries: list[int]
    names: list[int]
    less: list[float]
    known: dict[int, Further]


def name_rows(entries: Sequence[Entry], which: Sequence[int]) -> NameRows:
    """The rows of the entries at these places."""
    names: list[str] = []
    owners: list[int] = []
    for entry in which:
        one = entries[entry]
        names.append(one.name)
        names.extend(one.aliases)
        owners.extend([entry] * (1 + len(one.aliases)))
    rows = NameRows([], [], [], [], {})
    texts, entry_of, name_of, less, further = rows
    seen: set[str] = set()
    last = place = -1
    settled = False
    families = known.families()
    for entry, name, text in zip(owners, names, fold_all(names), strict=True):
        if entry != last:
            last, place, settled = entry, -1, False
            seen.clear()
        place += 1
        squashed = text.replace(" ", "")
        if squashed and squashed not in seen:
            seen.add(squashed)
            texts.append(text)
            entry_of.append(entry)
            name_of.append(place)
            less.append((_ALIAS if place else 0.0) + (_FOREIGN if name[0] > _LATIN else 0.0))
            more = families.of(squashed, entries[entry].kind)
            # what its own name is known for is meant, and not what else an alias may stand for
            settled = bool(more) if not place else settled
            if more and not (place and settled):
                other = bool(place) or fold(more[0]) != text
                already = further.get(entry, Further(KNOWN + _ALIAS * other, ()))
                if found := _added(entries[entry], already, more):
                    further[entry] = found
    for entry, (penalty, more) in further.items():
        first = 1 + len(entries[entry].aliases)
        for place, text in enumerate(more, first):
            texts.append(fold(text))
            entry_of.append(entry)
            name_of.append(place)
            less.append(penalty)
    return rows


def _added(entry: Entry, already: Further, family: tuple[str, ...]) -> Further | None:
    """What is known already and those of the family that are new; None if none is."""
    own = {fold(name).replace(" ", "") for name in (entry.name, *entry.aliases, *already.names)}
    more = tuple(name for name in family if fold(name).replace(" ", "") not in own)
    return already._replace(names=already.names + more) if more else None
