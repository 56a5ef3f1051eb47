"""Who speaks about whom, counted: speakers against what they speak about, each cell with its stances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Literal, NamedTuple

from store.ties import FAMILIES, Family, Tie, family_of

Axis = Literal["countries", "actors"]
Mood = Literal["supportive", "neutral", "critical", "denying", "mixed"]

_SPEAKERS: Mapping[Axis, str] = {"countries": "by", "actors": "actor"}

SOME = 0.25
"""Share of a cell's claims from which on a side that they take tells the cell's mood."""


class Head(NamedTuple):
    """A row or a column: a country's code or the key of an actor's row, and how many claims it counts."""

    key: str
    claims: int


class Table(NamedTuple):
    """Claims by speaker and by what they are about; rows and columns by count, the most first.

    Attributes:
        cells: claims of each family of stance, by the keys of row and column.
        left: claims that have no speaker or no subject of the kinds asked for.
    """

    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: Mapping[tuple[str, str], Counter[Family]]
    left: int


def table(ties: Iterable[Tie], speakers: Axis, targets: Axis) -> Table:
    """Count the ties by speakers and by what they are about."""
    cells: dict[tuple[str, str], Counter[Family]] = {}
    rows: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    left = 0
    # ties that are alike are counted together first: there are few kinds of them among many
    alike = Counter(map(attrgetter(_SPEAKERS[speakers], targets, "stance", "negated"), ties))
    for (who_speaks, about, stance, negated), count in alike.items():
        by = who_speaks if speakers == "countries" else (who_speaks,) if who_speaks else ()
        if not by or not about:
            left += count
            continue
        family = family_of(stance, negated)
        for who in by:
            rows[who] += count
            for whom in about:
                cell = cells.get((who, whom))
                if cell is None:
                    cell = cells[who, whom] = Counter()
                cell[family] += count
        for whom in about:
            columns[whom] += count
    return Table(_heads(rows), _heads(columns), cells, left)


def mood(cell: Mapping[Family, int]) -> Mood:
    """What the claims of a cell come to: the side that a good part of them take, "mixed" for two sides."""
    total = sum(cell.values())
    enough = max(1, SOME * total)
    sides: list[Family] = [one for one in FAMILIES if one != "neutral" and cell.get(one, 0) >= enough]
    if "supportive" in sides and len(sides) > 1:
        return "mixed"
    best: Mood = "neutral"
    for one in sides:
        if best == "neutral" or cell.get(one, 0) > cell.get(best, 0):
            best = one
    return best


def _heads(counts: Counter[str]) -> tuple[Head, ...]:
    return tuple(Head(*pair) for pair in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
