"""Things by their day, in bars of a day, a week, a month or a year."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

Unit = Literal["day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")

_DAY = timedelta(days=1)
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_MOST = {"day": 70, "week": 60 * 7, "month": 80 * 30}
"""Days that are told in bars of a unit before the next larger one is chosen."""


class Bar(NamedTuple):
    """A stretch of days, half-open."""

    begin: date
    end: date


def day_of(text: str) -> date | None:
    """An ISO 8601 date, None where there is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def unit_for(first: date, last: date) -> Unit:
    """The unit in which the days between the two make a picture."""
    days = (last - first).days + 1
    for unit in UNITS:
        if days <= _MOST.get(unit, days):
            return unit
    return "year"


def begin_of(day: date, unit: Unit) -> date:
    """The first day of the unit that a day lies in; a week begins on Monday."""
    if unit == "week":
        return max(date.min, day - day.weekday() * _DAY) if day.toordinal() > 7 else date.min
    if unit == "day":
        return day
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def after(begin: date, unit: Unit) -> date:
    """The first day of the next unit, by the first day of one."""
    if unit == "month":
        return date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
    if unit == "year":
        return date(begin.year + 1, 1, 1)
    return begin + _DAYS[unit] * _DAY


def bars(first: date, last: date, unit: Unit) -> list[Bar]:
    """All bars from the day to the day, those without anything as well."""
    made: list[Bar] = []
    begin = begin_of(first, unit)
    while begin <= last:
        end = after(begin, unit)
        made.append(Bar(begin, end))
        begin = end
    return made


class Counted(NamedTuple):
    """How many things fall into each bar, and how many lie before and behind them or are wider than one."""

    counts: tuple[int, ...]
    earlier: int
    later: int
    wider: int


def counted(axis: Sequence[Bar], spans: Mapping[Bar, int]) -> Counted:
    """Count spans of days, each so many times, into bars by their first day; one that is wider than a bar
    belongs to none.
    """
    counts = [0] * len(axis)
    earlier = later = wider = 0
    starts = [bar.begin for bar in axis]
    for span, times in spans.items():
        at = bisect_right(starts, span.begin) - 1
        if at < 0:
            earlier += times
        elif span.begin >= axis[-1].end:
            later += times
        elif span.end > axis[at].end and span.end - span.begin > axis[at].end - axis[at].begin:
            wider += times
        else:
            counts[at] += times
    return Counted(tuple(counts), earlier, later, wider)


def told(begin: date, end: date) -> str:
    """A range as a person says it: '3 Mar 2022', 'Mar 2022', '2022', '3 Mar – 9 Apr 2022'."""
    last = end - _DAY
    if begin == last:
        return f"{begin.day} {begin:%b} {begin.year}"
    if begin.day == 1 and end == after(begin, "month"):
        return f"{begin:%b} {begin.year}"
    if (begin.month, begin.day) == (1, 1) and end == after(begin, "year"):
        return str(begin.year)
    year = f" {begin.year}" if begin.year != last.year else ""
    month = f" {begin:%b}" if year or begin.month != last.month else ""
    return f"{begin.day}{month}{year} – {last.day} {last:%b} {last.year}"
