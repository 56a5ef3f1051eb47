"""The timeline: what was claimed, published and named when, in bars on one axis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from store import timeline as days
from store.timeline import UNITS, Unit
from store.view import ArticleRow, Focus
from tui.actions import bindings
from tui.panes.bar import Bar
from tui.pictures.bars import ONE, TRACKS, Bars
from tui.pictures.base import Picture, Wanted

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.dates import NamedDate

_MONTHS = 31
_APART = 0.3
"""Seconds between two paints while texts are looked through."""

_MOST_KNOWN = 20_000
_known: dict[str, tuple[NamedDate, ...]] = {}
"""Dates that texts name, by the article's id and date, of so many articles: found once."""


class Timeline(Picture):
    """Claims, articles and the dates that texts name, by day, week, month or year."""

    NAME = "timeline"
    PLACE = "timeline"
    KEYS = ("choose", "unit", "what", "range", "leave")
    BINDINGS: ClassVar[list[BindingType]] = bindings("timeline")

    def __init__(self, briefing: Briefing, trail: Sequence[Focus], rows: Sequence[ArticleRow]) -> None:
        """Show the articles of a briefing; `rows` are those that meet the trail."""
        super().__init__(briefing, trail)
        self._bars = Bars()
        self._told = Bar(id="told")
        self._unit: Unit | None = None
        self._undated = 0
        self._looked = self._of = 0
        self._articles: Counter[days.Bar] = Counter()
        self._claims: Counter[days.Bar] = Counter()
        self._named: Counter[days.Bar] = Counter()
        self._naming: dict[days.Bar, list[str]] = {}
        for row in rows:
            day = days.day_of(row.date)
            if day is None:
                self._undated += 1
                continue
            bar = days.Bar(day, days.after(day, "day"))
            self._articles[bar] += 1
            self._claims[bar] += row.claims
        self._ids = [row.key for row in rows]

    def body(self) -> ComposeResult:
        """The bars over what is told."""
        yield self._bars
        yield self._told

    def on_mount(self) -> None:
        """Begin with what needs no text; what the texts name follows."""
        self.set_class(self.app.size.height < 20, "-short")
        self._lay()
        self._bars.go(len(self._bars.axis) - 1)
        super().on_mount()
        self._tell()

    def on_resize(self, event: events.Resize) -> None:
        """A low window keeps its lines for the bars."""
        self.set_class(event.size.height < 20, "-short")

    # counting

    def count(self) -> None:
        """Claims in view by their article's day, and the dates that the texts name, article by article."""
        from store.dates import dates_of  # noqa: PLC0415 - only where texts are looked through

        if self.trail:
            claims: Counter[days.Bar] = Counter()
            for told, count in Counter(
                tie.date for tie in self.briefing.ties(self.trail, self.level)
            ).items():
                day = days.day_of(told)  # dates that differ by the hour are of one day
                if day is not None:
                    claims[days.Bar(day, days.after(day, "day"))] += count
            self._claims = claims
        named: Counter[days.Bar] = Counter()
        naming: dict[days.Bar, list[str]] = {}
        self._of = len(self._ids)
        painted = monotonic()
        for number, article_id in enumerate(self._ids, 1):
            if not self.is_attached:
                return
            entry = self.briefing.entry(article_id)
            if entry is None:
                continue
            key = f"{article_id} {entry.article.date}"
            if key not in _known:
                _known[key] = dates_of(entry.article)
            for one in _known[key]:
                bar = days.Bar(one.begin, one.end)
                named[bar] += 1
                naming.setdefault(bar, []).append(article_id)
            if monotonic() - painted > _APART:
                painted = monotonic()
                self._named, self._naming, self._looked = named.copy(), naming.copy(), number
                self.app.call_from_thread(self.show_counted)
        while len(_known) > _MOST_KNOWN:
            del _known[next(iter(_known))]
        self._named, self._naming, self._looked = named, naming, self._of

    def counted(self) -> None:
        """Show what is counted so far."""
        at = self._bars.axis[self._bars.at].begin if self._bars.axis else None
        first = not any(counted.counts for counted in self._bars.tracks)
        self._lay()
        if at is not None:
            self._go_to(at)
        elif first:
            self._bars.go(len(self._bars.axis) - 1)
        self._tell()

    def _lay(self) -> None:
        """The axis, and the counts on it."""
        near = [bar for bar in self._named if (bar.end - bar.begin).days <= _MONTHS]
        dated = [*self._articles] or near
        if not dated:
            told = "No article in view has a date, and none names one: a line 'date: 2026-03-02' between two lines '---' before the text tells it."
            self._bars.show([], "day", [], "looking for dates …" if self._looked < self._of else told)
            return
        first, last = min(bar.begin for bar in dated), max(bar.begin for bar in dated)
        if self._articles:
            # what the texts name near by widens the axis; what is far is told as a number
            reach = max(_MONTHS, (last - first).days // 2)
            around = [
                bar.begin for bar in near if -reach <= (bar.begin - first).days <= (last - first).days + reach
            ]
            first, last = min([first, *around]), max([last, *around])
        unit = self._unit or days.unit_for(first, last)
        axis = days.bars(first, last, unit)
        tracks = [
            days.counted(axis, self._claims),
            days.counted(axis, self._articles),
            days.counted(axis, self._named),
        ]
        self._bars.show(axis, unit, tracks, "")

    def _tell(self) -> None:
        bars = self._bars
        if not bars.axis:
            self.say_top("")
            self._told.say(Content(""))
            return
        low, last = bars.chosen
        begin, end = bars.axis[low].begin, bars.axis[last].end
        unit = f"a bar a {bars.unit}"
        looking = (
            f"   looking for dates in the texts, {self._looked} of {self._of} …"
            if self._looked < self._of
            else ""
        )
        self.say_top(
            unit + (f"   {self._undated} articles without a date" if self._undated else "") + looking
        )
        counts = [sum(track.counts[low : last + 1]) for track in bars.tracks]
        parts: list[Content | str | tuple[str, str]] = [(days.told(begin, end), "bold"), "   "]
        for track, (name, count) in enumerate(zip(TRACKS, counts, strict=True)):
            parts += ["   " if track else "", (str(count), "bold"), f" {name if count != 1 else ONE[track]}"]
        named = bars.tracks[2]
        out = [
            f"{count} {words}"
            for count, words in (
                (named.earlier, "earlier"),
                (named.later, "later"),
                (named.wider, f"wider than a {bars.unit}"),
            )
            if count
        ]
        parts += ["\n", ("dates named beside these: " + ", ".join(out) if out else "", "dim")]
        if bars.begun is not None and bars.ended is None:
            parts += ["\n", ("space ends the range here, enter focuses on it, esc drops it", "dim")]
        self._told.say(Content.assemble(*parts))

    # actions

    def on_bars_pointed(self, message: Bars.Pointed) -> None:
        """Go where a person pointed."""
        if message.track is not None:
            self._bars.track = message.track
        self._bars.go(message.at)
        self._tell()
        if message.chosen:
            self.action_choose()

    def action_step(self, dx: int, dy: int) -> None:
        """To the bar beside, or to the track above or below."""
        if dy:
            self._bars.track = (self._bars.track + dy) % len(TRACKS)
        self._bars.go(self._bars.at + dx)
        self._tell()

    def action_edge(self, step: int) -> None:
        """To the first bar, or to the last."""
        self._bars.go(0 if step < 0 else len(self._bars.axis) - 1)
        self._tell()

    def action_what(self) -> None:
        """To the next track."""
        self.action_step(0, 1)

    def action_unit(self) -> None:
        """The next unit, at which a bar counts."""
        if not self._bars.axis:
            return
        at = self._bars.axis[self._bars.at].begin
        self._unit = UNITS[(UNITS.index(self._bars.unit) + 1) % len(UNITS)]
        self._bars.begun = self._bars.ended = None
        self._lay()
        self._go_to(at)
        self._tell()

    def _go_to(self, day: date) -> None:
        axis = self._bars.axis
        self._bars.go(next((i for i, bar in enumerate(axis) if bar.begin <= day < bar.end), len(axis) - 1))

    def action_range(self) -> None:
        """Begin a range, end it, or begin another."""
        bars = self._bars
        if bars.begun is None or bars.ended is not None:
            bars.begun, bars.ended = bars.at, None
        else:
            bars.ended = bars.at
        bars.refresh()
        self._tell()

    def action_leave(self) -> None:
        """Drop the range, else back to the dashboard."""
        if self._bars.begun is not None:
            self._bars.begun = self._bars.ended = None
            self._bars.refresh()
            self._tell()
        else:
            self.action_close()

    def wanted(self) -> Wanted:
        """The articles of the bar or the range, or those that name a date in it."""
        bars = self._bars
        if not bars.axis:
            return ()
        low, last = bars.chosen
        begin, end = bars.axis[low].begin, bars.axis[last].end
        if not sum(bars.tracks[bars.track].counts[low : last + 1]):
            self.notify(f"No {TRACKS[bars.track]} in {days.told(begin, end)}.", timeout=3, markup=False)
            return ()
        if bars.track == 2:
            found = [ids for bar, ids in self._naming.items() if begin <= bar.begin < end and bar.end <= end]
            inside = set[str]().union(*found)
            return (
                Focus(
                    "articles",
                    " ".join(one for one in self._ids if one in inside),
                    f"naming {days.told(begin, end)}",
                ),
            )
        return (Focus("dates", f"{begin}/{end}", days.told(begin, end)),)
