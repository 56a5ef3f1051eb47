"""The outlines of all articles as columns of numbers, so that a question to all of them is a few sums.

Tables are flat: the countries of all articles, their mentions, and so on, one article behind another. A
column's numbers point into a table (or into nothing), counted over all articles; `starts` tells where
each article begins in each table. A `Columns` never changes: `joined` makes others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from store.digest import Outline, Telling

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int32]
    Bools = NDArray[np.bool_]


class Register:
    """Numbers for countries' codes and for what is told of actors; they only ever grow."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.names: dict[str, str] = {}
        self.told: dict[Telling, int] = {}
        self.tellings: list[Telling] = []

    def code(self, code: str) -> int:
        """The number of a country."""
        return self.codes.setdefault(code, len(self.codes))

    def telling(self, told: Telling) -> int:
        """The number of what is told of an actor."""
        number = self.told.get(told)
        if number is None:
            number = self.told[told] = len(self.tellings)
            self.tellings.append(told)
        return number


class _Column(NamedTuple):
    table: str
    points: str
    kind: Any


_COLUMNS: dict[str, _Column] = {
    "country_code": _Column("country", "", np.int16),
    "country_implied": _Column("country", "", np.bool_),
    "country_count": _Column("country", "", np.int32),
    "mention_country": _Column("mention", "country", np.int32),
    "mention_sentence": _Column("mention", "sentence", np.int32),
    "actor_told": _Column("actor", "", np.int32),
    "actor_code": _Column("actor", "", np.int16),
    "actor_count": _Column("actor", "", np.int32),
    "sighting_actor": _Column("sighting", "actor", np.int32),
    "sighting_sentence": _Column("sighting", "sentence", np.int32),
    "claim_actor": _Column("claim", "actor", np.int32),
    "claim_stance": _Column("claim", "", np.int8),
    "claim_negated": _Column("claim", "", np.bool_),
    "claim_grade": _Column("claim", "", np.uint8),
    "about_claim": _Column("about", "claim", np.int32),
    "about_code": _Column("about", "", np.int16),
    "by_claim": _Column("by", "claim", np.int32),
    "by_code": _Column("by", "", np.int16),
    "aim_claim": _Column("aim", "claim", np.int32),
    "aim_actor": _Column("aim", "actor", np.int32),
}
_TABLES = ("country", "mention", "actor", "sighting", "claim", "about", "by", "aim", "sentence")


class Columns:
    """All articles' outlines. The names of the columns are those of `_COLUMNS`, each an attribute.

    Attributes:
        starts: for each table, where each article begins in it, and behind the last where it ends.
    """

    country_code: NDArray[np.int16]
    country_implied: Bools
    country_count: Ints
    mention_country: Ints
    mention_sentence: Ints
    actor_told: Ints
    actor_code: NDArray[np.int16]
    actor_count: Ints
    sighting_actor: Ints
    sighting_sentence: Ints
    claim_actor: Ints
    claim_stance: NDArray[np.int8]
    claim_negated: Bools
    claim_grade: NDArray[np.uint8]
    about_claim: Ints
    about_code: NDArray[np.int16]
    by_claim: Ints
    by_code: NDArray[np.int16]
    aim_claim: Ints
    aim_actor: Ints

    def __init__(self, columns: dict[str, NDArray[Any]], starts: dict[str, Ints]) -> None:
        self.starts = starts
        self._columns = columns
        self.__dict__.update(columns)

    def __len__(self) -> int:
        return len(self.starts["claim"]) - 1

    @cached_property
    def country_article(self) -> Ints:
        """The article of each country."""
        return self._articles("country")

    @cached_property
    def actor_article(self) -> Ints:
        """The article of each actor."""
        return self._articles("actor")

    @cached_property
    def claim_article(self) -> Ints:
        """The article of each claim."""
        return self._articles("claim")

    @cached_property
    def live(self) -> Bools:
        """Which claims no person removed."""
        return self.claim_grade > 0

    def size(self, table: str) -> int:
        """How long a table is."""
        return int(self.starts[table][-1])

    def local(self, table: str, place: int) -> tuple[int, int]:
        """The article that something stands in, and its number there."""
        starts = self.starts[table]
        article = int(np.searchsorted(starts, place, side="right")) - 1
        return article, place - int(starts[article])

    def _articles(self, table: str) -> Ints:
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts[table]))

    def between(self, begin: int, end: int) -> Columns:
        """The articles from `begin` to before `end`."""
        first = {table: int(starts[begin]) for table, starts in self.starts.items()}
        last = {table: int(starts[end]) for table, starts in self.starts.items()}
        columns = {
            name: _moved(self._columns[name][first[table] : last[table]], -first[points] if points else 0)
            for name, (table, points, _) in _COLUMNS.items()
        }
        starts = {table: old[begin : end + 1] - first[table] for table, old in self.starts.items()}
        return Columns(columns, starts)

    @staticmethod
    def joined(parts: Sequence[Columns]) -> Columns:
        """These, one behind another; there must be one at least."""
        if len(parts) == 1:
            return parts[0]
        begins = {table: list(accumulate((p.size(table) for p in parts), initial=0)) for table in _TABLES}
        columns = {
            name: np.concatenate(
                [
                    _moved(part._columns[name], begins[points][nth] if points else 0)
                    for nth, part in enumerate(parts)
                ]
            )
            for name, (_, points, _) in _COLUMNS.items()
        }
        starts = {
            table: np.concatenate(
                [
                    np.zeros(1, np.int32),
                    *(part.starts[table][1:] + begins[table][n] for n, part in enumerate(parts)),
                ]
            ).astype(np.int32)
            for table in _TABLES
        }
        return Columns(columns, starts)

    def with_instead(self, changes: Mapping[int, Columns | None]) -> Columns:
        """These with other columns in the place of some articles, or with nothing."""
        parts: list[Columns] = []
        at = 0
        for place in sorted(changes):
            if place > at:
                parts.append(self.between(at, place))
            change = changes[place]
            if change is not None:
                parts.append(change)
            at = place + 1
        if at < len(self) or not parts:
            parts.append(self.between(at, len(self)))
        return Columns.joined(parts)


def _moved(column: NDArray[Any], by: int) -> NDArray[Any]:
    if not by or not len(column):
        return column
    return np.where(column < 0, column, column + np.int32(by))


def columns_of(outlines: Sequence[Outline], register: Register) -> Columns:
    """The columns of some articles."""
    sizes: dict[str, list[int]] = {table: [] for table in _TABLES}
    raw: dict[str, list[Sequence[int]]] = {name: [] for name in _COLUMNS}
    for one in outlines:
        codes = [register.code(code) for code in one.codes]
        for code, name in zip(one.codes, one.names, strict=False):
            register.names.setdefault(code, name)
        number = dict(zip(one.codes, codes, strict=True))
        for table, size in (
            ("country", len(one.names)),
            ("mention", len(one.country_at)),
            ("actor", len(one.actors)),
            ("sighting", len(one.actor_at)),
            ("claim", len(one.speakers)),
            ("about", len(one.about) // 2),
            ("by", len(one.by) // 2),
            ("aim", len(one.aims) // 2),
            ("sentence", one.sentences),
        ):
            sizes[table].append(size)
        raw["country_code"].append(codes[: len(one.names)])
        raw["country_implied"].append(one.implied)
        raw["country_count"].append(one.country_counts)
        raw["mention_sentence"].append(one.country_at)
        raw["actor_told"].append([register.telling(told) for told in one.actors])
        raw["actor_code"].append([number.get(told.country or "", -1) for told in one.actors])
        raw["actor_count"].append(one.actor_counts)
        raw["sighting_sentence"].append(one.actor_at)
        raw["claim_actor"].append(one.speakers)
        raw["claim_stance"].append(one.stances)
        raw["claim_negated"].append(one.negated)
        raw["claim_grade"].append(one.grades)
        raw["about_claim"].append(one.about[::2])
        raw["about_code"].append([codes[code] for code in one.about[1::2]])
        raw["by_claim"].append(one.by[::2])
        raw["by_code"].append([codes[code] for code in one.by[1::2]])
        raw["aim_claim"].append(one.aims[::2])
        raw["aim_actor"].append(one.aims[1::2])
    counts = {table: np.array(size, dtype=np.int64) for table, size in sizes.items()}
    starts = {
        table: np.concatenate((np.zeros(1, np.int64), np.cumsum(count))).astype(np.int32)
        for table, count in counts.items()
    }
    columns: dict[str, NDArray[Any]] = {}
    for name, (table, points, kind) in _COLUMNS.items():
        if name == "mention_country":
            columns[name] = _owners(columns["country_count"])
        elif name == "sighting_actor":
            columns[name] = _owners(columns["actor_count"])
        else:
            column = np.array(list(chain.from_iterable(raw[name])), dtype=kind)
            if points:
                base = np.repeat(starts[points][:-1], counts[table])
                column = np.where(column < 0, column, column + base).astype(kind)
            columns[name] = column
    return Columns(columns, starts)


def _owners(counts: Ints) -> Ints:
    return np.repeat(np.arange(len(counts), dtype=np.int32), counts)
