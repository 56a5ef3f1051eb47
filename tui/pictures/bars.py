"""Bars on an axis of days, with a cursor and a range."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from store import timeline as days
from store.timeline import Counted, Unit
from tui.panes.listing import fit
from tui.pictures.base import Drawn

TRACKS = ("claims", "articles", "dates named")
ONE = ("claim", "article", "date named")
_EIGHTHS = " ▁▂▃▄▅▆▇█"


class Bars(Drawn):
    """Three tracks of bars over one axis, with a cursor and a range."""

    class Pointed(Message):
        """A person clicked on a bar, twice to choose it."""

        def __init__(self, at: int, track: int | None, chosen: bool) -> None:
            super().__init__()
            self.at, self.track, self.chosen = at, track, chosen

    def __init__(self) -> None:
        super().__init__(id="bars")
        self.axis: list[days.Bar] = []
        self.unit: Unit = "day"
        self.tracks: list[Counted] = []
        self.at = 0
        self.begun: int | None = None
        self.ended: int | None = None
        self.track = 0
        self.empty = ""
        self._first = 0

    def show(self, axis: list[days.Bar], unit: Unit, tracks: list[Counted], empty: str) -> None:
        """Show these bars."""
        self.axis, self.unit, self.tracks, self.empty = axis, unit, tracks, empty
        self.at = min(self.at, max(0, len(axis) - 1))
        self._keep()
        self.refresh()

    def go(self, at: int) -> None:
        """Put the cursor on a bar; beyond the ends means the ends."""
        self.at = max(0, min(at, len(self.axis) - 1))
        self._keep()
        self.refresh()

    @property
    def chosen(self) -> tuple[int, int]:
        """First and last bar of the range, or the cursor's alone."""
        if self.begun is None:
            return self.at, self.at
        other = self.at if self.ended is None else self.ended
        return min(self.begun, other), max(self.begun, other)

    @property
    def _wide(self) -> int:
        return max(1, min(10, (self.size.width - 2) // max(1, len(self.axis))))

    @property
    def _fit(self) -> int:
        return max(1, (self.size.width - 2) // self._wide)

    def _keep(self) -> None:
        self._first = max(
            self.at - self._fit + 1, min(self._first, self.at, max(0, len(self.axis) - self._fit))
        )

    def on_resize(self) -> None:
        """Keep the cursor in view in the new size."""
        self._keep()
        self.refresh()

    def _layout(self) -> tuple[int, int]:
        """Tracks that there is room for, and the lines of each, its title included."""
        room = self.size.height - 2
        shown = 3 if room >= 9 else 1
        return shown, max(1, room // shown)

    def render_line(self, y: int) -> Strip:
        """A line of a track, of its title, or of the axis."""
        width, shades = self.size.width, self.shades
        if not self.axis:
            text = fit(" " + self.empty, width) if y == 1 else " " * width
            return Strip([Segment(text, shades.dim)], width)
        shown, high = self._layout()
        number, line = divmod(y, high)
        if number >= shown:
            return self._axis_line(y - shown * high)
        track = number if shown == 3 else self.track
        if track >= len(self.tracks):
            return Strip([Segment(" " * width, shades.plain)], width)
        counts = self.tracks[track]
        if line == 0:
            here = track == self.track
            title = f" {'▸' if here else ' '}{TRACKS[track]} {sum(counts.counts)}"
            title += f"   at most {max(counts.counts, default=0)} a {self.unit}"
            return Strip([Segment(fit(title, width), shades.strong if here else shades.dim)], width)
        return self._bar_line(counts.counts, track, high - line - 1, high - 1)

    def _bar_line(self, counts: Sequence[int], track: int, level: int, high: int) -> Strip:
        """The line of the bars that is `level` lines above the axis."""
        width, wide, shades = self.size.width, self._wide, self.shades
        most = max(counts, default=0) or 1
        low, last = self.chosen
        quiet = shades.scale[3] if track == self.track else shades.scale[1]
        pieces = [Segment(" ", shades.plain)]
        for at in range(self._first, min(len(counts), self._first + self._fit)):
            eighths = -(-counts[at] * high * 8 // most) if counts[at] else 0
            glyph = _EIGHTHS[max(0, min(8, eighths - 8 * level))]
            inside = low <= at <= last
            if inside and glyph == " ":
                glyph = "┊" if at == self.at else "·" if self.begun is not None and level == 0 else " "
            gap = 1 if wide > 2 else 0
            look = shades.accent + Style(bold=True) if inside else quiet
            pieces.append(
                Segment(glyph * (wide - gap) if glyph != "┊" else glyph + " " * (wide - gap - 1), look)
            )
            pieces.append(Segment(" " * gap, shades.plain))
        used = sum(len(piece.text) for piece in pieces)
        pieces.append(Segment(" " * (width - used), shades.plain))
        return Strip(pieces, width)

    def _axis_line(self, line: int) -> Strip:
        """Ticks with the cursor and the range, and beneath them the dates."""
        width, wide, shades = self.size.width, self._wide, self.shades
        if line > 1:
            return Strip.blank(width)
        low, last = self.chosen
        shown = range(self._first, min(len(self.axis), self._first + self._fit))
        if line == 0:
            pieces = [Segment("‹" if self._first else " ", shades.dim)]
            for at in shown:
                mark = "▲" if at == self.at else "━" if low <= at <= last else "─"
                rest = ("━" if low <= at < last else "─") * (wide - 1)
                pieces.append(Segment(mark + rest, shades.here if low <= at <= last else shades.faint))
            used = sum(len(piece.text) for piece in pieces)
            more = "›" if shown and shown[-1] + 1 < len(self.axis) else ""
            return Strip([*pieces, Segment(fit(more, width - used), shades.dim)], width)
        text, free = [" "] * width, 0
        for at in shown:
            x = 1 + (at - self._first) * wide
            label = _label(self.axis[at].begin, self.axis[at - 1].begin if at > shown[0] else None, self.unit)
            if label and x >= free and x + len(label) <= width:
                text[x : x + len(label)] = label
                free = x + len(label) + 1
        return Strip([Segment("".join(text), shades.dim)], width)

    def on_click(self, event: events.Click) -> None:
        """A click goes to a bar, a second one chooses it."""
        at = self._first + (event.x - 1) // self._wide
        shown, high = self._layout()
        if self.axis and 0 <= at < len(self.axis):
            track = event.y // high if shown == 3 and event.y < 3 * high else None
            self.post_message(self.Pointed(at, track, event.chain == 2))


def _label(begin: date, before: date | None, unit: Unit) -> str:
    """What stands under a bar, where a new day of note, month or year begins."""
    if unit == "year":
        return str(begin.year)
    if before is None or begin.year != before.year:
        return f"{begin:%b} {begin.year}"
    if begin.month != before.month:
        return f"{begin:%b}"
    return str(begin.day) if unit == "day" and begin.weekday() == 0 else ""
