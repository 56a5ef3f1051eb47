"""Counts of rows, and the degree in which a count is shown."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from store.view import ActorRow

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.ties import Tie


def names_of(rows: Iterable[ActorRow], ties: Sequence[Tie], briefing: Briefing) -> dict[str, str]:
    """The names of actors by the keys of their rows: of those in view, and where the ties need it of all."""
    names = {row.key: row.name for row in rows}
    needed = {*map(attrgetter("actor"), ties), *chain.from_iterable(map(attrgetter("actors"), ties))} - {None}
    if not needed <= names.keys():
        names = {row.key: row.name for row in briefing.view().actors} | names
    return names


def degree(count: int, most: int, degrees: int) -> int:
    """The degree of a count, from 1 to `degrees - 1`, by its logarithm; 0 for none.

    News is uneven: on a straight scale one country would be dark and all others alike.
    """
    if count <= 0:
        return 0
    if most <= 1:
        return degrees - 1
    return 1 + min(degrees - 2, int(math.log(count) / math.log(most) * (degrees - 1)))
