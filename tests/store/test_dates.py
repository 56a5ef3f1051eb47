"""Dates that a text names: found where they stand, resolved from the day of writing, or left alone."""

from __future__ import annotations

from datetime import date

import pytest

from store.dates import anchor_of, dates_of, named_dates
from store.reading.sources import from_text

# Wednesday 2 March 2022, unless another day of writing is given
WRITTEN = date(2022, 3, 2)

RESOLVED = [
    # full dates
    ("It opened on 2021-11-05.", "2021-11-05", "2021-11-05", "2021-11-06"),
    ("It opened on 2021/11/05 at noon.", "2021/11/05", "2021-11-05", "2021-11-06"),
    ("They signed on 1 February 2022 in Oslo.", "1 February 2022", "2022-02-01", "2022-02-02"),
    ("They signed on February 1, 2022, in Oslo.", "February 1, 2022", "2022-02-01", "2022-02-02"),
    ("They signed on Feb. 1, 2022.", "Feb. 1, 2022", "2022-02-01", "2022-02-02"),
    ("They signed on the 1st of February 2022.", "the 1st of February 2022", "2022-02-01", "2022-02-02"),
    (
        "They met on Tuesday, February 1, 2022.",
        "Tuesday, February 1, 2022",
        "2022-02-01",
        "2022-02-02",
    ),
    ("The treaty of 29 February 2020 stands.", "29 February 2020", "2020-02-29", "2020-03-01"),
    ("It ended on 31 December 1999.", "31 December 1999", "1999-12-31", "2000-01-01"),
    ("It lasted from 3-7 May 2021.", "3-7 May 2021", "2021-05-03", "2021-05-08"),
    ("It lasted from May 3 to 7, 2021.", "May 3 to 7, 2021", "2021-05-03", "2021-05-08"),
    ("It rained between 30 and 31 March 2021.", "30 and 31 March 2021", "2021-03-30", "2021-04-01"),
    # numeric, where it is clear
    ("Dated 25/12/2021.", "25/12/2021", "2021-12-25", "2021-12-26"),
    ("Dated 12/25/2021.", "12/25/2021", "2021-12-25", "2021-12-26"),
    ("Dated 04/04/2021.", "04/04/2021", "2021-04-04", "2021-04-05"),
    ("Dated 03.04.2021.", "03.04.2021", "2021-04-03", "2021-04-04"),
    # a day without its year
    ("Polls open on 24 April.", "24 April", "2022-04-24", "2022-04-25"),
    ("The raid of February 24 was the first.", "February 24", "2022-02-24", "2022-02-25"),
    ("On December 28 the port closed.", "December 28", "2021-12-28", "2021-12-29"),
    ("On Monday, February 28, he resigned.", "Monday, February 28", "2022-02-28", "2022-03-01"),
    ("He fell ill on 9 October last year.", "9 October last year", "2021-10-09", "2021-10-10"),
    # months
    ("Prices rose in February 2021.", "February 2021", "2021-02-01", "2021-03-01"),
    ("Prices rose in December 2021.", "December 2021", "2021-12-01", "2022-01-01"),
    ("Prices rose last February.", "last February", "2022-02-01", "2022-03-01"),
    ("Prices rose last March.", "last March", "2021-03-01", "2021-04-01"),
    ("Prices rose last April.", "last April", "2021-04-01", "2021-05-01"),
    ("Prices will rise next May.", "next May", "2022-05-01", "2022-06-01"),
    ("Prices will rise next January.", "next January", "2023-01-01", "2023-02-01"),
    ("Prices rose in January.", "January", "2022-01-01", "2022-02-01"),
    ("Prices rose in December.", "December", "2021-12-01", "2022-01-01"),
    ("Talks are to resume in May.", "May", "2022-05-01", "2022-06-01"),
    ("Prices rose in October of last year.", "October of last year", "2021-10-01", "2021-11-01"),
    # days of the week
    ("He said on Tuesday that it rained.", "Tuesday", "2022-03-01", "2022-03-02"),
    ("He said on Wednesday that it rained.", "Wednesday", "2022-03-02", "2022-03-03"),
    ("He said on Thursday that it rained.", "Thursday", "2022-02-24", "2022-02-25"),
    ("The court will rule on Friday.", "Friday", "2022-03-04", "2022-03-05"),
    ("The trial begins Monday.", "Monday", "2022-03-07", "2022-03-08"),
    ("They met last Friday.", "last Friday", "2022-02-25", "2022-02-26"),
    ("They meet next Tuesday.", "next Tuesday", "2022-03-08", "2022-03-09"),
    ("They meet this Saturday.", "this Saturday", "2022-03-05", "2022-03-06"),
    ("They met on Monday of last week.", "Monday of last week", "2022-02-21", "2022-02-22"),
    # near days, weeks, months, years
    ("He arrived yesterday.", "yesterday", "2022-03-01", "2022-03-02"),
    ("He arrived the day before yesterday.", "the day before yesterday", "2022-02-28", "2022-03-01"),
    ("He leaves tomorrow.", "tomorrow", "2022-03-03", "2022-03-04"),
    ("He speaks tonight.", "tonight", "2022-03-02", "2022-03-03"),
    ("It rained last week.", "last week", "2022-02-21", "2022-02-28"),
    ("They meet next week.", "next week", "2022-03-07", "2022-03-14"),
    ("It rained last month.", "last month", "2022-02-01", "2022-03-01"),
    ("It rained last year.", "last year", "2021-01-01", "2022-01-01"),
    ("It opens next year.", "next year", "2023-01-01", "2024-01-01"),
    ("It burned three days ago.", "three days ago", "2022-02-27", "2022-02-28"),
    ("It burned two weeks ago.", "two weeks ago", "2022-02-14", "2022-02-21"),
    ("It burned 14 months ago.", "14 months ago", "2021-01-01", "2021-02-01"),
    ("It burned ten years ago.", "ten years ago", "2012-01-01", "2013-01-01"),
    # years and decades
    ("He was elected in 2019.", "2019", "2019-01-01", "2020-01-01"),
    ("A rail line is to open by 2030.", "2030", "2030-01-01", "2031-01-01"),
    ("The wall of 1961 is gone.", "1961", "1961-01-01", "1962-01-01"),
    ("Oil was cheap in the 1990s.", "the 1990s", "1990-01-01", "2000-01-01"),
]

LEFT = [
    # which is the month?
    "Dated 03/04/2022.",
    "Dated 01/02/2021, it says.",
    # no such day
    "On 30 February 2022 nothing happened.",
    "On February 29, 2021, nothing happened.",
    "Dated 2022-13-01.",
    "On 29 February it was dry.",
    # contradicts itself
    "On Monday, February 1, 2022, it rained.",
    # too far to tell which year
    "The fair opens on 20 August.",
    "It was dry in August.",
    # the coming one or the one after, this week's or last week's
    "Prices will rise next April.",
    "They met last Monday.",
    "They meet next Friday.",
    # the day is a name or comes again and again
    "Shops were full on Black Friday.",
    "Nobody forgot Bloody Sunday.",
    "They meet every Monday.",
    "It was a Thursday like any other.",
    "Mondays are slow.",
    # somebody else's day
    "“I saw him yesterday,” she wrote.",
    'She wrote: "We leave on Friday."',
    # a number of things, a newspaper, a verb, a person
    "It holds in 2000 boxes.",
    "A crowd of 1950 people came.",
    "He told Russia Today nothing.",
    "They may march on the capital.",
    "A report by April Jones was praised.",
    "In May 12 ships came.",
    "Growth of 2010.5 units was seen.",
    # not exactly
    "It burned more than two years ago.",
    "Flight 2021/22 was late.",
]


@pytest.mark.parametrize(("text", "words", "begin", "end"), RESOLVED, ids=[case[0] for case in RESOLVED])
def test_a_date_is_resolved(text: str, words: str, begin: str, end: str):
    (found,) = named_dates(text, WRITTEN)
    assert text[found.span.start : found.span.end] == words
    assert (found.begin.isoformat(), found.end.isoformat()) == (begin, end)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_unclear_is_left_alone(text: str):
    assert named_dates(text, WRITTEN) == ()


@pytest.mark.parametrize(
    ("written", "text", "begin"),
    [
        (date(2022, 1, 1), "It rained yesterday.", "2021-12-31"),
        (date(2024, 3, 1), "It rained yesterday.", "2024-02-29"),
        (date(2023, 3, 1), "It rained yesterday.", "2023-02-28"),
        (date(2022, 1, 31), "It rained last month.", "2021-12-01"),
        (date(2022, 12, 31), "They meet tomorrow.", "2023-01-01"),
        (date(2022, 12, 15), "Talks resume next month.", "2023-01-01"),
        (date(2022, 1, 10), "He said so on 20 December.", "2021-12-20"),
        (date(2022, 12, 20), "Polls open on 9 January.", "2023-01-09"),
        (date(2024, 3, 4), "It rained on February 29.", "2024-02-29"),
        (date(2022, 1, 3), "He said on Friday that it rained.", "2021-12-31"),
        (date(2022, 1, 15), "Prices rose last February.", "2021-02-01"),
        (date(2022, 2, 15), "Prices rose last February.", "2021-02-01"),
        (date(2022, 11, 30), "Talks resume in January.", "2023-01-01"),
        (date(2021, 12, 30), "It rained last week.", "2021-12-20"),
    ],
)
def test_the_turn_of_month_and_year(written: date, text: str, begin: str):
    assert [found.begin.isoformat() for found in named_dates(text, written)] == [begin]


def test_two_ends_share_a_year():
    found = named_dates("Closed from 24 February to 3 March 2015.", WRITTEN)
    assert [one.begin.isoformat() for one in found] == ["2015-02-24", "2015-03-03"]


def test_both_years_of_a_range():
    found = named_dates("He ruled from 1991 to 2019.", None)
    assert [one.begin.year for one in found] == [1991, 2019]


def test_without_a_day_of_writing_only_full_dates_are_told():
    text = "Yesterday, on Monday, last year, on 3 May: nothing. On 3 May 2021 it rained, as in 2019."
    assert [one.begin.isoformat() for one in named_dates(text, None)] == ["2021-05-03", "2019-01-01"]


def test_the_day_of_writing_is_the_articles_date():
    article = from_text("---\ndate: 2022-03-02\n---\nIt rained yesterday.", "made")
    assert [one.begin.isoformat() for one in dates_of(article)] == ["2022-03-01"]


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, March 2, 2022 — It rained yesterday.",
        "OSLO, 2 March 2022 (Wire) - It rained yesterday.",
        "A headline\n2 March 2022\n\nIt rained yesterday.",
    ],
)
def test_or_that_of_the_dateline(text: str):
    article = from_text(text, "made")
    assert anchor_of(article._replace(date="")) == WRITTEN


def test_a_date_within_a_first_sentence_is_no_dateline():
    article = from_text("The treaty of 2 March 2022 was broken yesterday, they said.", "made")
    assert anchor_of(article._replace(date="")) is None


def test_a_long_text_without_end_is_no_trouble():
    text = "May 1 " * 20_000 + '"' * 5_000
    assert len(named_dates(text, WRITTEN)) == 20_000
