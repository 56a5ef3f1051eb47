"""The trail of focuses, by and about, and where one has been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widget import Widget

from store.briefing import Briefing
from store.records import Article, Reading
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.trail import Trail

WIDE = (140, 45)
BRIDGE, MAY, MONEY = (
    "Norway will build the bridge",
    "It will stand by May",
    "that Nairobi had asked for money",
)


@pytest.fixture
def app(tmp_path: Path, article: Article, reading: Reading) -> BriefingApp:
    """The short article, in which a claim by Kenya's envoy is about Norway too."""
    money = reading.claims[2]._replace(countries=("KE", "NO"), actors=("a1",), certainty=0.6)
    briefing = Briefing(tmp_path / "store")
    briefing.add(article, reading._replace(claims=(*reading.claims[:2], money)))
    return BriefingApp(briefing)


def painted(app: BriefingApp, kind: type[Widget]) -> list[str]:
    """The lines of the screen where a pane stands."""
    region = app.screen.query_one(kind).region
    lines = app.screen._compositor.render_strips()[region.y : region.bottom]
    return ["".join(s.text for s in line.crop(region.x, region.right)) for line in lines]


def claims(app: BriefingApp) -> list[str]:
    """The claims that are on the screen, from the top; their ends may be cut off."""
    rows = painted(app, Claims)
    return [words for row in rows for words in (BRIDGE, MAY, MONEY) if words[:8] in row]


def top(app: BriefingApp) -> str:
    """The trail as it is painted."""
    return painted(app, Trail)[0]


def pointed(app: BriefingApp, kind: type[Widget]) -> str:
    """The row that the cursor stands on."""
    return next(row.partition("▸")[2] for row in painted(app, kind) if "▸" in row)


async def test_side_turns_a_focus_between_by_about_and_both(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter")
        assert claims(app) == [BRIDGE, MAY, MONEY]
        await pilot.press("b")
        assert claims(app) == [BRIDGE, MAY]
        assert "by Norway" in top(app)
        await pilot.press("b")
        assert claims(app) == [BRIDGE, MONEY]
        assert "about Norway" in top(app)
        await pilot.press("b")
        assert claims(app) == [BRIDGE, MAY, MONEY]


async def test_side_without_a_focus_takes_what_the_row_under_the_cursor_says(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "b")
        assert "by Ida Berg" in top(app)
        assert claims(app) == [BRIDGE, MAY]
        await pilot.press("b")
        assert claims(app) == [MONEY]


async def test_rows_and_titles_count_here_and_in_all(app: BriefingApp, shown: Callable):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "b")
        await pilot.pause()
        assert "Claims 2/3" in shown(app.screen.query_one(Claims))
        assert "Actors 1/2" in shown(app.screen.query_one(Actors))


async def test_unfocus_removes_the_only_focus(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "b")
        assert "by Ida Berg" in top(app)
        await pilot.press("minus")
        assert "Ida Berg" not in top(app)
        assert claims(app) == [BRIDGE, MAY, MONEY]


async def test_unfocus_choose_and_drop_remove_any_of_several(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter", "2", "enter")
        assert "Norway" in top(app)
        assert "Ida Berg" in top(app)
        await pilot.press("minus", "h", "enter")
        assert "Norway" not in top(app)
        assert "Ida Berg" in top(app)
        assert [focus.key for focus in app.dashboard.trail] == ["person/ida berg"]
        await pilot.press("escape")
        assert app.focused is app.screen.query_one(Actors)
        assert len(app.dashboard.trail) == 1


async def test_turn_turns_the_focus_that_is_chosen_in_the_trail(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter", "2", "enter", "minus", "left", "b")
        assert [focus.side for focus in app.dashboard.trail] == ["by", "both"]
        await pilot.press("right", "minus")
        assert "by Norway" in top(app)
        assert "Berg" not in top(app)


async def test_a_click_on_a_focus_removes_it_and_one_on_its_side_turns_it(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter", "b", "2", "enter")
        await pilot.click(Trail, offset=(top(app).index("by ") + 1, 0))
        await pilot.pause()
        assert "about Norway" in top(app)
        await pilot.click(Trail, offset=(top(app).index("Norway") + 1, 0))
        await pilot.pause()
        assert [focus.label for focus in app.dashboard.trail] == ["Ida Berg"]


async def test_history_goes_back_and_forward_with_cursor_pane_and_scroll_as_they_were(
    app: BriefingApp, until: Callable
):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("3", "G")
        await until(pilot, lambda: app.dashboard.source.marks != [])
        app.dashboard.source.action_scroll_edge(1)
        last = pointed(app, Claims)
        await pilot.press("1", "enter", "2")
        assert "Norway" in top(app)
        await pilot.press("left_square_bracket")
        assert "Norway" not in top(app)
        assert pointed(app, Claims) == last
        assert app.focused is app.screen.query_one(Countries)
        assert app.screen.query_one(Claims).cursor == 2
        await pilot.pause(0.1)
        await pilot.press("right_square_bracket")
        assert "Norway" in top(app)
        assert app.focused is app.screen.query_one(Actors)


async def test_history_brings_the_text_back_to_where_it_was(tmp_path: Path, until: Callable):
    from benchmarks.made import article as made

    briefing = Briefing(tmp_path / "s")
    briefing.draft(*made(200))
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE) as pilot:
        source = app.dashboard.source
        await pilot.press("3", "j", "j")
        for _ in range(9):
            await pilot.press("J")
        await pilot.pause(0.1)
        was = (source.scroll_offset.y, app.screen.query_one(Claims).cursor)
        assert was == (9, 2)
        await pilot.press("enter", "2", "G")
        await until(pilot, lambda: len(app.dashboard.trail) == 1)
        await pilot.press("left_square_bracket")
        await pilot.pause(0.1)
        assert (source.scroll_offset.y, app.screen.query_one(Claims).cursor) == was
        assert app.focused is app.screen.query_one(Claims)


async def test_certain_hides_what_is_not_certain_enough_and_tells_how_many(
    tmp_path: Path, article: Article, reading: Reading, shown: Callable
):
    unsure = reading.claims[1]._replace(certainty=0.3)
    briefing = Briefing(tmp_path / "store")
    briefing.add(article, reading._replace(claims=(reading.claims[0], unsure, reading.claims[2])))
    app = BriefingApp(briefing)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert claims(app) == [BRIDGE, MONEY]
        assert "1 less certain · c shows" in shown(app.screen.query_one(Claims))
        await pilot.press("c")
        await pilot.pause()
        assert claims(app) == [BRIDGE, MAY, MONEY]
        assert "less certain" not in shown(app.screen.query_one(Claims))


async def test_escape_leaves_find_then_marks_then_the_focus(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        dashboard = app.dashboard
        await pilot.press("enter", "2", "space", "f", "B", "e", "r", "g", "enter")
        assert dashboard.source.finding
        await pilot.press("escape")
        assert not dashboard.source.finding
        assert dashboard.lists["actors"].marked
        await pilot.press("escape")
        assert not dashboard.lists["actors"].marked
        assert len(dashboard.trail) == 1
        await pilot.press("escape")
        assert dashboard.trail == ()


async def test_keys_in_one_breath_go_to_the_pane_that_the_first_of_them_chose(
    app: BriefingApp, until: Callable
):
    from textual import events

    async with app.run_test(size=WIDE) as pilot:
        for key in "3jj":
            app.post_message(events.Key(key, key))
        await until(pilot, lambda: app.screen.query_one(Claims).cursor == 2)
        assert app.screen.query_one(Countries).cursor == 0
