"""The dates that a text names: found, and resolved from the day on which it was written.

An expression that names a day, a week, a month, a year or a decade becomes a half-open range of days.
What depends on the day of writing ('yesterday', 'last February', 'on Friday') is resolved from the
article's date, else from a full date in its dateline, and not at all where neither is known. Where two
readings are usual ('03/04/2022', 'last Monday' said on a Friday) or the words are somebody's in
quotation marks on another day than the article's perhaps, nothing is told: none is better than a wrong one.
The kinds of expression are those of TimeML's TIMEX3 (Pustejovsky et al. 2003) of type DATE, without seasons,
holidays and durations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from store.dates.forms import (
    AHEAD,
    ALWAYS,
    ANY,
    COUNTED,
    DONE,
    FORMS,
    MONTHS,
    NAMED,
    NO_NOUNS,
    NUMBERS,
    OPEN,
    PEOPLE,
    PERHAPS,
    ROOM,
    ROUGHLY,
    SHARED,
    TRIGGER,
    WEEKDAYS,
)
from store.records import Article, Span

DAY = timedelta(days=1)

NEAREST = 150
"""Days within which a date without a year is taken for the nearest one; farther, two years are as likely."""


class NamedDate(NamedTuple):
    """A date that a text names: where it stands, and the days it stands for, half-open."""

    span: Span
    begin: date
    end: date

    @property
    def days(self) -> int:
        """How many days it spans."""
        return (self.end - self.begin).days


def anchor_of(article: Article) -> date | None:
    """The day on which the article was written: its date, else a full date that its first lines lead with."""
    try:
        return date.fromisoformat(article.date[:10]) if article.date else _from_dateline(article.text)
    except ValueError:
        return _from_dateline(article.text)


def dates_of(article: Article) -> tuple[NamedDate, ...]:
    """The dates that the article's text names, in its order."""
    return named_dates(article.text, anchor_of(article))


def named_dates(text: str, written: date | None) -> tuple[NamedDate, ...]:
    """The dates that a text names and that can be resolved, in its order.

    Args:
        text: spans are half-open character offsets into it.
        written: the day on which it was written, None where that is unknown.
    """
    found: list[NamedDate] = []
    for begin, end in _stretches(text):
        for match in ANY.finditer(text, begin, end):
            try:
                ranges = list(_resolved(match, text, written))
            except (ValueError, OverflowError):  # no such day in the calendar
                continue
            found += [NamedDate(span, first, last) for span, (first, last) in ranges]
    return tuple(found)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where to look at all: around what every expression has in it, with room for the longest."""
    begin = end = 0
    for match in TRIGGER.finditer(text):
        if match.start() - ROOM > end:
            if end:
                yield begin, end
            begin = match.start() - ROOM
        end = match.end() + ROOM
    if end:
        yield max(0, begin), min(end, len(text))


_Range = tuple[date, date]


def _from_dateline(text: str) -> date | None:
    """A full date before a dash or a bracket, or alone on its line, among the first 200 characters."""
    head = text[:200]
    for one in named_dates(head, None):
        after, line = head[one.span.end : one.span.end + 3], head[: one.span.start].rpartition("\n")[2]
        alone = after[:1] in ("", "\n") and not line.strip()
        if one.days == 1 and len(line) < 60 and (alone or re.match(r"\s?[-–—(:]", after)):
            return one.begin
    return None


def _resolved(match: re.Match[str], text: str, written: date | None) -> Iterator[tuple[Span, _Range]]:
    form = match.lastgroup or ""
    form = next(name for name, _ in FORMS if match[name] is not None)
    whole = Span(match.start(), match.end())
    got = match.groupdict()
    if form == "iso":
        yield whole, _day(date(int(got["isoy"]), int(got["isom"]), int(got["isod"])))
    elif form == "numeric":
        day = _numeric(int(got["n1"]), int(got["n2"]), int(got["ny"]), got["ns"])
        if day is not None:
            yield whole, _day(day)
    elif form in ("dmy", "mdy"):
        number = "1" if form == "dmy" else "2"
        lone = got[f"y{number}"] is None and got[f"e{number}"] is None and got[f"w{number}"] is None
        if (
            form == "mdy"
            and lone
            and re.search(r"\b[Ii]n\s$", text[max(0, match.start() - 4) : match.start()])
        ):
            return  # 'in May 12 ships came': a number of things
        shared = SHARED.match(text, match.end()) if lone else None
        days = _days(got, number, written, int(shared[1]) if shared else None)
        if days is not None:
            yield whole, days
    elif form == "my":
        year = _year(got, "3", written)
        if year is not None:
            yield whole, _month(year, MONTHS[got["m3"].rstrip(".").lower()])
    elif form == "decade":
        first = int(got["dec"])
        yield whole, (date(first, 1, 1), date(first + 10, 1, 1))
    elif form == "year":
        counted = COUNTED.match(text, match.end())
        if counted is None or counted["word"] in NO_NOUNS:
            for name in ("yo", "yt"):
                if got[name]:
                    yield Span(match.start(name), match.end(name)), _year_range(int(got[name]))
    elif written is not None:
        span, days = whole, None
        if form == "month":
            which, month = got["which"], MONTHS[got["m4"].lower()]
            if got["m4"] in PEOPLE and re.match(r"\s[A-Z]", text[match.end() : match.end() + 2]):
                return
            days = _near_month(which.lower() if which else "", month, written)
            if not which:
                span = Span(match.start("m4"), match.end("m4"))
        elif form == "weekday":
            days = _weekday(match, text, written)
        elif form == "deictic":
            days = _near(match, text, written)
        elif form == "ago":
            roughly = ROUGHLY.search(text[max(0, match.start() - 12) : match.start()])
            days = None if roughly else _ago(got["n"], got["span"], written)
        if days is not None:
            yield span, days


def _day(day: date) -> _Range:
    return day, day + DAY


def _month(year: int, month: int) -> _Range:
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def _year_range(year: int) -> _Range:
    return date(year, 1, 1), date(year + 1, 1, 1)


def _week(day: date) -> _Range:
    monday = day - day.weekday() * DAY
    return monday, monday + 7 * DAY


def _numeric(one: int, two: int, year: int, between: str) -> date | None:
    """Day and month, where it is clear which is which."""
    if between == "." or one > 12 or one == two:
        return date(year, two, one)
    return date(year, one, two) if two > 12 else None


def _year(got: dict[str, str | None], number: str, written: date | None) -> int | None:
    told, relative = got[f"y{number}"], got[f"yr{number}"]
    if told:
        return int(told) if 1000 <= int(told) <= 2200 else None
    if relative and written is not None:
        return written.year + {"last": -1, "this": 0, "next": 1}[relative]
    return None


def _days(got: dict[str, str | None], number: str, written: date | None, shared: int | None) -> _Range | None:
    """A day of a month, or a run of days, with its year told, by itself or for both ends, or the nearest."""
    month = MONTHS[(got[f"m{number}"] or "").rstrip(".").lower()]
    first = int(re.sub(r"\D", "", got[f"d{number}"] or ""))
    last = int(re.sub(r"\D", "", got[f"e{number}"] or "")) if got[f"e{number}"] else first
    weekday = got[f"w{number}"]
    year = _year(got, number, written) or shared
    if got[f"y{number}"] and year is None:
        return None
    if year is None:
        if written is None:
            return None
        year = _nearest_year(month, first, written, weekday)
        if year is None:
            return None
    begin, end = date(year, month, first), date(year, month, last) + DAY
    if end <= begin or (weekday and begin.weekday() != WEEKDAYS.index(weekday.lower())):
        return None  # what contradicts itself tells nothing
    return begin, end


def _nearest_year(month: int, day: int, written: date, weekday: str | None) -> int | None:
    near: list[tuple[int, int]] = []
    for year in (written.year - 1, written.year, written.year + 1):
        try:
            there = date(year, month, day)
        except ValueError:
            continue
        if weekday is None or there.weekday() == WEEKDAYS.index(weekday.lower()):
            near.append((abs((there - written).days), year))
    if not near:
        return None
    away, year = min(near)
    return year if away <= NEAREST or (weekday is not None and len(near) == 1) else None


def _near_month(which: str, month: int, written: date) -> _Range | None:
    ahead = (month - written.month) % 12
    if which == "this":
        return _month(written.year, month)
    if which in ("last", "this past"):
        back = (written.month - month) % 12 or 12
        year = written.year if month < written.month else written.year - 1
        return _month(year, month) if back else None
    if which in ("next", "this coming"):
        if which == "next" and ahead == 1:
            return None  # the one that is about to begin, or the one after
        return _month(written.year if month > written.month else written.year + 1, month)
    # 'in February': the nearest, where the other is more than twice as far
    if ahead == 0:
        return _month(written.year, month)
    if ahead <= 3:
        return _month(written.year + (month < written.month), month)
    if ahead >= 8:
        return _month(written.year - (month > written.month), month)
    return None


def _quoted(text: str, offset: int) -> bool:
    """True inside of quotation marks, which are counted from the beginning of the paragraph."""
    begin = text.rfind("\n", max(0, offset - 2000), offset) + 1
    before = text[max(begin, offset - 2000) : offset]
    return before.count("“") > before.count("”") or before.translate(OPEN).count('"') % 2 == 1


def _sentence_before(text: str, offset: int) -> str:
    before = text[max(0, offset - 120) : offset]
    return re.split(r"[.!?;]\s|\n", before)[-1]


def _weekday(match: re.Match[str], text: str, written: date) -> _Range | None:
    number = WEEKDAYS.index(match["w5"].lower())
    monday = written - written.weekday() * DAY
    before = text[max(0, match.start() - 24) : match.start()]
    if _quoted(text, match.start()) or NAMED.search(before):
        return None
    if match["wk"]:
        return _day(monday + (number + {"last": -7, "this": 0, "next": 7}[match["wk"]]) * DAY)
    near = (match["near"] or "").lower()
    if near == "last":
        # the last one, or the one of last week: told only where they are the same
        return _day(monday + (number - 7) * DAY) if number >= written.weekday() else None
    if near == "next":
        return _day(monday + (number + 7) * DAY) if number <= written.weekday() else None
    if near == "this":
        return _day(monday + number * DAY)
    back = (written.weekday() - number) % 7
    if near == "this past":
        return _day(written - (back or 7) * DAY)
    if near == "this coming":
        return _day(written + ((number - written.weekday()) % 7 or 7) * DAY)
    if ALWAYS.search(before):
        return None
    said = _sentence_before(text, match.start())
    if not DONE.search(said):
        if AHEAD.search(said):
            return _day(written + (7 - back) * DAY) if back else None
        if PERHAPS.search(said[-60:]):
            return None
    return _day(written - back * DAY)


def _near(match: re.Match[str], text: str, written: date) -> _Range | None:
    word, unit = (match["word"] or "").lower(), match["unit"]
    if word:
        after = text[match.end() : match.end() + 2]
        if _quoted(text, match.start()) or (word == "today" and after[:1] in ("'", "’")):
            return None
        if match["word"][0] == "T" and re.search(
            r"[A-Z][\w.]*\s$", text[max(0, match.start() - 12) : match.start()]
        ):
            return None  # a newspaper
        steps = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
        return _day(written + steps.get(word, -2 if "before" in word else 2) * DAY)
    if re.search(r"\b[Tt]he\s$", text[max(0, match.start() - 5) : match.start()]):
        return None  # 'the next month': of whatever the text tells of
    step = {"last": -1, "this": 0, "next": 1}[match["rel"].lower()]
    if unit == "year":
        return _year_range(written.year + step)
    if unit == "month":
        months = written.year * 12 + written.month - 1 + step
        return _month(months // 12, months % 12 + 1)
    # for some the week begins on Sunday
    return None if written.weekday() == 6 else _week(written + step * 7 * DAY)


def _ago(count: str, unit: str, written: date) -> _Range | None:
    number = int(count) if count.isdigit() else NUMBERS[count.lower()]
    if unit == "day":
        return _day(written - number * DAY)
    if unit == "week":
        return _week(written - number * 7 * DAY)
    if unit == "month":
        months = written.year * 12 + written.month - 1 - number
        return _month(months // 12, months % 12 + 1)
    return _year_range(written.year - number * (10 if unit == "decade" else 1)) if unit == "year" else None
