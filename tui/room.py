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


def widths(total: int, wider: Mapping[str, int]) -> dict[str, str | int]:
    """The width of each list, as Textual's styles take it.

    Args:
        total: columns of the window.
        wider: columns by which a pane was made wider, negative for narrower.
    """
    narrow = total < NARROW
    if not any(wider.get(name) for name in LEAST):
        return dict(_NARROW if narrow else _WIDE)
    own = {"countries": 20, "actors": total - 59, "claims": 39}
    if not narrow:
        own = {"countries": total * 22 // 100, "actors": total * 3 // 10}
        own["claims"] = total - sum(own.values())
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


def heights(wider: Mapping[str, int]) -> tuple[str, str]:
    """The heights of the lists and of the text, as shares."""
    grown = max(-3, min(6, wider.get("source", 0) // STEP))
    return (f"{_HEIGHTS[0]}fr", f"{_HEIGHTS[1]}fr") if not grown else (f"{10 - grown}fr", f"{8 + grown}fr")
