"""The reader: mentions, finding, selecting, and the way back to rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing
from store.records import Article, Reading, Span
from store.view import Entry
from tui.app import BriefingApp
from tui.marks import stops_in
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.found import Found
from tui.panes.layers import BLOCK, Layer, Mark, Stop, Stops, pieces
from tui.panes.source import Source

WIDE = (140, 45)


def spot(app: BriefingApp, words: str, nth: int = 0) -> tuple[int, int]:
    """Where the words stand on the reader, counted from its border."""
    source = app.screen.query_one(Source)
    assert source.entry is not None
    text, at = source.entry.article.text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    line = source._line_at(at)
    return at - source._lines[line][0] + source._margin + 2, line - source.scroll_offset.y + 1


def chosen(source: Source) -> str:
    assert source.chosen is not None
    assert source.entry is not None
    return source.entry.article.text[source.chosen.span.start : source.chosen.span.end]


def looks(source: Source, words: str) -> tuple[str, str]:
    """How the words are drawn: over, and beneath."""
    assert source.entry is not None
    at = source.entry.article.text.index(words)
    cut = source._pieces(source._line_at(at))
    return next((piece.top, piece.base) for piece in cut if piece.start <= at < piece.end)


async def test_mentions_are_underlined_by_the_kind_of_what_they_name(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        source = app.screen.query_one(Source)
        assert looks(source, "Kenya's")[1] == "country"
        assert looks(source, "Amos")[1] == "person"
        assert looks(source, "denied")[1] == "said"
        assert looks(source, "money")[1] == ""
        strip = source.render_line(spot(app, "Amos")[1] - 1)
        assert any("Amos" in one.text and one.style is not None and one.style.underline for one in strip)


@pytest.mark.parametrize(
    ("words", "nth", "kind", "row"),
    [
        ("Kenya", 1, Countries, "Kenya"),
        ("Berg", 1, Actors, "Ida Berg"),
        ("denied", 0, Claims, "that Nairobi had asked for money"),
        ("stand by May", 0, Claims, "It will stand by May"),
    ],
)
async def test_a_click_goes_to_the_row_of_what_stands_there(
    app: BriefingApp, until: Callable, words: str, nth: int, kind: type, row: str
):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        await pilot.click(Source, offset=spot(app, words, nth))
        await until(pilot, lambda: isinstance(app.focused, kind))
        current = app.screen.query_one(kind).current
        assert (current.words if kind is Claims else current.name) == row


async def test_from_a_mention_the_text_stays_and_n_goes_on_from_there(app: BriefingApp, until: Callable):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        source = app.screen.query_one(Source)
        await pilot.click(Source, offset=spot(app, "she said"))
        await until(pilot, lambda: isinstance(app.focused, Actors))
        await pilot.pause(0.1)

        def here() -> int:
            return next(mark.span.start for mark in source.marks if mark.look == "here")

        text = app.briefing.entries[0].article.text
        assert here() == text.index("she said")
        await pilot.press("n")
        assert here() == text.index("Berg thanked")


async def test_stop_chooses_and_to_row_follows(app: BriefingApp, shown: Callable):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("4")
        source = app.screen.query_one(Source)
        seen = []
        for _ in range(4):
            await pilot.press("full_stop")
            seen.append(chosen(source))
        assert seen == ["OSLO", "Norway", "Ida Berg", "said"]
        await pilot.press("comma")
        assert chosen(source) == "Ida Berg"
        await pilot.pause()
        assert "Ida Berg · person · name · enter" in shown(source)
        await pilot.press("enter")
        assert isinstance(app.focused, Actors)
        assert app.focused.current is not None
        assert app.focused.current.name == "Ida Berg"


async def test_to_row_from_the_full_screen_and_out_of_the_focus_comes_to_the_row(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter", "o")
        source = app.screen.query_one(Source)
        while source.chosen is None or chosen(source) != "Amos Odhiambo":
            await pilot.press("full_stop")
        await pilot.press("enter")
        pane = app.screen.query_one(Actors)
        assert app.focused is pane
        assert pane.display
        assert pane.current is not None
        assert pane.current.name == "Amos Odhiambo"
        await pilot.press("left_square_bracket")
        assert app.focused is source
        assert len(app.dashboard.trail) == 1


async def test_find_goes_over_the_places_while_there_are_any(app: BriefingApp, shown: Callable):
    async with app.run_test(size=WIDE) as pilot:
        source = app.screen.query_one(Source)
        await pilot.press("f", *"berg")
        await pilot.pause()
        assert "“berg” 1 of 2" in shown(source)
        assert "berg" in shown(app.screen).split("\n")[-1]
        await pilot.press("enter", "n")
        await pilot.pause()
        assert "“berg” 2 of 2" in shown(source)
        await pilot.press("n", "N")
        await pilot.pause()
        assert "“berg” 2 of 2" in shown(source)
        await pilot.press("escape")
        await pilot.pause()
        assert "berg” " not in shown(source)
        assert "search" in shown(app.screen).split("\n")[-1]


async def test_find_says_when_there_is_nothing(app: BriefingApp, shown: Callable):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("f", *"zebra")
        await pilot.pause()
        assert "not in this text" in shown(app.screen.query_one(Source))
        await pilot.press("escape")
        assert app.focused is app.screen.query_one(Countries)


def test_words_are_found_in_either_case_and_over_line_ends():
    text = "The Quick\n brown FOX. the quick  Brown fox, İstanbul the quick brown fox"
    for given in (text, text.replace("İ", "I")):
        found = Found(given, "quick brown")
        found.more()
        spans = [mark.span for mark in found.layer.marks]
        assert [given[start:end].split()[0].lower() for start, end in spans] == ["quick"] * 3
        assert found.whole


async def test_select_by_words_lines_and_sentences(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        source = app.screen.query_one(Source)
        await pilot.press("4", "shift+right", "shift+right")
        assert source.selected_text == "OSLO —"
        await pilot.press("shift+left")
        assert source.selected_text.strip() == "OSLO"
        await pilot.press("shift+down")
        assert source.selected_text.count(" ") > 8
        await pilot.press("shift+up", "escape")
        assert source.selection is None
        await pilot.press("v")
        assert (
            source.selected_text == "OSLO — Norway will build the bridge, Minister Ida Berg said on Monday."
        )
        await pilot.press("v")
        assert source.selected_text.endswith('"It will stand by May," she said.')


async def test_the_mouse_selects_text_and_a_click_lets_go(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        source = app.screen.query_one(Source)
        begin, end = spot(app, "build"), spot(app, "bridge")
        await pilot.mouse_down(Source, offset=begin)
        await pilot.hover(Source, offset=(end[0] + 5, end[1]))
        await pilot.mouse_up(Source, offset=(end[0] + 5, end[1]))
        assert source.selected_text == "build the bridge"
        assert source.entry is not None
        assert source.selection is not None
        assert source.selection.start == source.entry.article.text.index("build")
        await pilot.click(Source, offset=begin)
        assert source.selection is None
        assert isinstance(app.focused, Source)


async def test_the_text_stands_in_the_middle_in_a_measure_that_can_be_read(app: BriefingApp):
    async with app.run_test(size=(200, 40)) as pilot:
        await pilot.pause()
        source = app.screen.query_one(Source)
        lengths = [end - start for start, end in source._lines]
        assert max(lengths) <= 90
        assert abs(2 * source._margin + 88 - source.scrollable_content_region.width) <= 3
        strip = source.render_line(0)
        assert strip.cell_length == source.scrollable_content_region.width


async def test_a_megabyte_is_shown_before_all_of_it_is_broken_into_lines(
    tmp_path: Path, until: Callable, shown
):
    briefing = Briefing(tmp_path / "s")
    article, reading = made(1)
    text = article.text + "And so it went on and on, day after day.\n" * 25_000
    briefing.draft(article._replace(text=text), reading)
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE) as pilot:
        source = app.screen.query_one(Source)
        assert len(source._lines) < 5_000
        await pilot.press("4", "G")
        await pilot.pause()
        assert len(source._lines) == 25_002
        assert source.scroll_offset.y == source.max_scroll_y
        await pilot.press("g")
        await pilot.pause()
        assert text.split("\n")[0][:40] in shown(source)


# layers


def test_stops_come_block_by_block_and_round_and_round():
    length = 5 * BLOCK
    starts = [10, BLOCK - 3, 2 * BLOCK + 7, 5 * BLOCK - 20]
    asked: list[int] = []

    def between(start: int, end: int) -> list[Stop]:
        asked.append(start)
        return [Stop(Span(at, at + 8), "country", "country", "NO") for at in starts if start <= at < end]

    stops = Stops(length, between)
    assert [stop.span.start for stop in stops.over(BLOCK, BLOCK + 2)] == [BLOCK - 3]
    assert len(asked) == 2
    ahead, at = [], -1
    for _ in range(5):
        found = stops.next(at, 1)
        assert found is not None
        at = found.span.start
        ahead.append(at)
    assert ahead == [*starts, starts[0]]
    back, at = [], starts[0]
    for _ in range(4):
        found = stops.next(at, -1)
        assert found is not None
        at = found.span.start
        back.append(at)
    assert back == starts[::-1]
    assert Stops().next(0, 1) is None
    assert Stops(length, lambda *_: []).next(3, -1) is None


def test_the_stronger_mark_stands_over_the_weaker_and_the_mention_beneath_both():
    tops = [Mark(Span(0, 20), "sentence"), Mark(Span(5, 10), "content"), Mark(Span(8, 12), "source")]
    bases = [Stop(Span(6, 9), "country", "country", "NO")]
    told = [(p.start, p.end, p.top, p.base) for p in pieces(2, 15, tops, bases)]
    assert told == [
        (2, 5, "sentence", ""),
        (5, 6, "content", ""),
        (6, 8, "content", "country"),
        (8, 9, "source", "country"),
        (9, 12, "source", ""),
        (12, 15, "sentence", ""),
    ]


def test_a_layer_finds_long_marks_that_began_far_before():
    layer = Layer([Mark(Span(0, 1000), "sentence"), *(Mark(Span(n, n + 1), "hit") for n in range(1, 900, 2))])
    assert {mark.look for mark in layer.over(901, 950)} == {"sentence"}
    assert len(layer.over(100, 104)) == 3


def test_what_a_person_removed_and_what_is_not_certain_leads_nowhere(article: Article, reading: Reading):
    unsure = reading.claims[1]._replace(certainty=0.2)
    reading = reading._replace(claims=(reading.claims[0], unsure, reading.claims[2]))
    stops = stops_in(Entry(article, reading, frozenset({2})), 0.5)
    cues = [stop.key for stop in stops.over(0, len(article.text)) if stop.kind == "claim"]
    assert cues == [f"{article.id}:0"]
