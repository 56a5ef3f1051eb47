"""How often a row is mentioned, here and in all, and the line that shows it."""

from __future__ import annotations

from store.view import ActorRow, CountryRow


def here(row: CountryRow | ActorRow) -> int:
    """Mentions in what is in view."""
    return row.count


def in_all(row: CountryRow | ActorRow) -> int:
    """Mentions in all articles."""
    return max(row.total, row.count)


def told(row: CountryRow | ActorRow, *, full: bool = True) -> str:
    """`12`, or where a focus leaves some out `12/40`."""
    count, total = here(row), in_all(row)
    return f"{count}/{total}" if full and total != count else str(count)


def bar(count: int, total: int, most: int, width: int) -> tuple[str, str, str]:
    """A bar of `width` columns for `count` out of `total`, `most` filling it: the heavy part, the light one, the rest.

    The heavy part is what is here, the light one what a focus leaves out; whoever is mentioned at all has
    at least half a column. The light part begins where the heavy one ends.
    """
    most = max(most, total, 1)
    halves = max(1, round(2 * width * count / most)) if count else 0
    heavy = "━" * (halves // 2) + "╸" * (halves % 2)
    light = "─" * max(0, round(width * total / most) - len(heavy))
    return heavy, light, " " * (width - len(heavy) - len(light))
