"""Counts of rows, and the degree in which a count is shown."""

from __future__ import annotations

import math

from store.view import ActorRow, CountryRow


def count_of(row: CountryRow | ActorRow) -> int:
    """How often the row is mentioned in what is in view."""
    counted = getattr(row, "count", None)  # a tuple's method where the row has no such field
    return counted if isinstance(counted, int) else len(row.places)


def total_of(row: CountryRow | ActorRow) -> int:
    """How often it is mentioned in all."""
    total = getattr(row, "total", None)
    return total if isinstance(total, int) else count_of(row)


def degree(count: int, most: int, degrees: int) -> int:
    """The degree of a count, from 1 to `degrees - 1`, by its logarithm; 0 for none.

    News is uneven: on a straight scale one country would be dark and all others alike.
    """
    if count <= 0:
        return 0
    if most <= 1:
        return degrees - 1
    return 1 + min(degrees - 2, int(math.log(count) / math.log(most) * (degrees - 1)))
