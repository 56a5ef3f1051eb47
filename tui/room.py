"""How wide each pane is: by the window's width, and by what a person made wider."""

from __future__ import annotations

from collections.abc import Mapping

STEP = 4
"""Columns by which a pane grows at a time."""

NARROW = 96
"""Columns below which widths are given instead of shares."""

LEAST = {"countries": 12, "actors": 14, "claims": 24}
"""Columns that a pane keeps, whatever the others take."""

_WIDE = {"countries": "22%", "actors": "30%", "claims": "48%"}
# between 60 and 96 columns the claims keep 36, and a long country name still fits
_NARROW = {"countries": 20, "actors": "1fr", "claims": 39}

_HEIGHTS = (5, 4)
_LOWER, _HIGHER = -3, 6
"""Steps by which the text can be made lower and higher, of 18 for lists and text together."""


def widths(total: int, wider: Mapping[str, int]) -> dict[str, str | int]:
    """The width of each list, as Textual's styles take it.

    Args:
        total: columns of the window.
        wider: columns by which a pane was made wider, negative for narrower.
    """
    narrow = total < NARROW
    if not any(wider.get(name) for name in LEAST):
        return dict(_NARROW if narrow else _WIDE)
    own = _own(total)
    wanted = {name: max(LEAST[name], columns + wider.get(name, 0)) for name, columns in own.items()}
    # what is too much is taken where there is most to spare, what is left over goes to the last pane
    # that was not made narrower itself
    while (over := sum(wanted.values()) - total) > 0:
        spare = {name: wanted[name] - LEAST[name] for name in LEAST}
        others = [name for name in LEAST if wider.get(name, 0) <= 0 and spare[name] > 0]
        giver = max(others or LEAST, key=lambda name: spare[name])
        if spare[giver] <= 0:
            break
        wanted[giver] -= min(over, spare[giver], STEP)
    heir = next((name for name in reversed(LEAST) if wider.get(name, 0) >= 0), "claims")
    wanted[heir] += max(0, total - sum(wanted.values()))
    return dict(wanted)


def _own(total: int) -> dict[str, int]:
    """The columns of each list where nothing was made wider."""
    if total < NARROW:
        return {"countries": 20, "actors": total - 59, "claims": 39}
    own = {"countries": total * 22 // 100, "actors": total * 3 // 10}
    return own | {"claims": total - sum(own.values())}


def moved(now: Mapping[str, int], left: str, columns: int) -> dict[str, int]:
    """By how much each list is wider once the border right of one was moved.

    Args:
        now: the columns of each list, in order.
        left: the list whose right border it is.
        columns: what this list is to have; no more than its neighbour can spare.
    """
    names = list(now)
    right = names[names.index(left) + 1]
    both = now[left] + now[right]
    wide = max(LEAST[left], min(both - LEAST[right], columns))
    own = _own(sum(now.values()))
    return {name: {left: wide, right: both - wide}.get(name, now[name]) - own[name] for name in names}


def lines_to(line: int, top: int, bottom: int) -> int:
    """What the text is to be made higher by, for its upper border to stand on a line of the window.

    Args:
        line: the line.
        top: the first line of the lists.
        bottom: the line after the last of the text.
    """
    share = sum(_HEIGHTS) * 2 * (bottom - line) / max(1, bottom - top)
    return round(STEP * max(_LOWER, min(_HIGHER, share - 2 * _HEIGHTS[1])))


def heights(wider: Mapping[str, int]) -> tuple[str, str]:
    """The heights of the lists and of the text, as shares."""
    grown = max(_LOWER, min(_HIGHER, wider.get("source", 0) / STEP))
    return f"{2 * _HEIGHTS[0] - grown:g}fr", f"{2 * _HEIGHTS[1] + grown:g}fr"
