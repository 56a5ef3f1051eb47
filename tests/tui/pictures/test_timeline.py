"""The timeline: bars, tracks, units, ranges, and what is chosen on it."""

from __future__ import annotations

import pytest

from benchmarks.made import article
from store.briefing import Briefing
from store.view import Focus
from tui.app import BriefingApp
from tui.pictures.bars import Bars
from tui.screens.dashboard import Dashboard
from tui.screens.timeline import Timeline


async def opened(app: BriefingApp, pilot, until) -> Timeline:
    await pilot.press("t")
    await until(
        pilot, lambda: isinstance(app.screen, Timeline) and app.screen._looked == len(app.screen._ids)
    )
    await pilot.pause()
    assert isinstance(app.screen, Timeline)
    return app.screen


def focused(app: BriefingApp) -> list[tuple[str, str]]:
    assert isinstance(app.screen, Dashboard)
    return [(focus.kind, focus.key) for focus in app.screen.trail]


async def test_claims_articles_and_dates_stand_on_one_axis(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        page = seen(app)
        for words in ("claims 8", "articles 5", "dates named 8", "Jan 2026", "1 articles without a date"):
            assert words in page, words
        assert "2 Mar 2026" in page  # the last bar is under the cursor
        assert "█" in page


async def test_a_key_that_comes_with_the_first_frame_opens_it_with_its_looks(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        app.dashboard.action_timeline()
        await until(pilot, lambda: isinstance(app.screen, Timeline))
        await until(pilot, lambda: "enter focus" in seen(app))
        assert app.screen.query_one("#told").size.height == 4
        assert app.screen.max_scroll_y == 0


async def test_left_and_right_go_from_bar_to_bar_and_g_to_the_ends(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("left")
        assert "1 Mar 2026" in seen(app)
        assert "2 dates named" in seen(app)  # 'yesterday', twice
        await pilot.press("g")
        assert "4 Jan 2026" in seen(app)
        await pilot.press("G", "l")
        assert "2 Mar 2026" in seen(app)


async def test_s_takes_another_unit_and_stays_where_it_was(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        assert "a bar a day" in seen(app)
        await pilot.press("s")
        assert "a bar a week" in seen(app)
        await pilot.press("s")
        assert "a bar a month" in seen(app)
        assert " Mar 2026   2 claims   1 article" in seen(app)


async def test_c_takes_another_track(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        assert "▸claims" in seen(app)
        await pilot.press("c")
        assert "▸articles" in seen(app)
        await pilot.press("down")
        assert "▸dates named" in seen(app)


async def test_enter_focuses_on_the_bar(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("s", "s", "enter")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert focused(app) == [("dates", "2026-03-01/2026-04-01")]
        assert len(app.screen.shown.claims) == 2


async def test_space_begins_and_ends_a_range_and_enter_focuses_on_it(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("s", "s", "space", "h")
        assert "space ends the range here" in seen(app)
        assert "1 Feb – 31 Mar 2026   5 claims   3 articles" in seen(app)
        await pilot.press("space", "h", "enter")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        await until(pilot, lambda: "1 Feb – 31 Mar 2026" in seen(app).split("\n")[0])
        assert focused(app) == [("dates", "2026-02-01/2026-04-01")]
        assert len(app.screen.shown.articles) == 3


@pytest.mark.parametrize("unit", ["", "s", "ss"], ids=["as it opens", "weeks", "months"])
@pytest.mark.parametrize("at", ["h", "g"], ids=["near the end", "at the beginning"])
async def test_a_smaller_window_and_the_old_one_again_keep_bar_track_and_range(app, until, seen, at, unit):
    async with app.run_test(size=(140, 45)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press(*unit, "c", "space", at)
        await pilot.pause()
        before = seen(app)
        assert "▸articles" in before
        assert "space ends the range here" in before
        told = next(line for line in before.split("\n") if "space ends the range here" in line)
        await pilot.resize_terminal(80, 24)
        await pilot.pause(0.2)
        small = seen(app)
        assert len(small.split("\n")) == 24
        assert told.split("  ")[0].strip() in small  # the same days are chosen meanwhile
        await pilot.resize_terminal(140, 45)
        await pilot.pause(0.2)
        assert seen(app) == before
        assert app.screen is screen


async def test_esc_drops_the_range_first(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press("space", "escape")
        assert app.screen is screen
        assert screen._bars.begun is None
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))


async def test_a_date_that_texts_name_leads_to_these_articles(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("c", "c", "left", "enter")  # 1 March: named on the 2nd as yesterday
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert [row.title for row in app.screen.shown.articles] == ["Made news 5"]
        assert app.screen.trail[0].label == "naming 1 Mar 2026"


async def test_an_empty_bar_is_no_focus(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press("left", "left", "enter")
        await pilot.pause()
        assert app.screen is screen


async def test_the_mouse_points_and_chooses(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press("s", "s")
        await pilot.click(Bars, offset=(2, 4))
        assert screen._bars.at == 0
        await pilot.click(Bars, offset=(2, 4), times=2)
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert focused(app) == [("dates", "2026-01-01/2026-02-01")]


async def test_it_keeps_to_the_trail(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter")  # Kenya
        await opened(app, pilot, until)
        page = seen(app)
        assert "Kenya" in page.split("\n")[0]
        assert "claims 6" in page, "that of a Kenyan in an article that names it not is among them"


async def test_nothing_to_show_says_what_to_do(empty, until, seen):
    async with empty.run_test(size=(100, 30)) as pilot:
        await opened(empty, pilot, until)
        assert "date: 2026-03-02" in seen(empty)


@pytest.mark.parametrize("size", [(40, 12), (60, 15), (200, 60)])
async def test_it_fits_small_and_large_windows(app, until, seen, size: tuple[int, int]):
    async with app.run_test(size=size) as pilot:
        await opened(app, pilot, until)
        assert "▲" in seen(app)
        await pilot.press("left", "space")
        for columns, lines in ((80, 24), size):
            await pilot.resize_terminal(columns, lines)
            await pilot.pause()
            assert "▲" in seen(app)
            assert "1 Mar 2026" in seen(app)


async def test_in_a_focus_claims_of_one_day_count_together_whatever_hour_is_told(tmp_path, until):
    briefing = Briefing(tmp_path / "s")
    for seed, hour in enumerate(("", "T08:00", "T19:30")):
        made, reading = article(4, seed)
        briefing.add(made._replace(date=f"2026-03-02{hour}"), reading)
    app = BriefingApp(briefing)
    async with app.run_test(size=(100, 30)) as pilot:
        country = app.dashboard.shown.countries[0]
        app.dashboard.narrow((Focus("country", country.key, country.name),))
        claims = list(app.dashboard.shown.claims)
        timeline = await opened(app, pilot, until)
        assert len({row.key.partition(":")[0] for row in claims}) > 1
        assert sum(timeline._bars.tracks[0].counts) == len(claims)
