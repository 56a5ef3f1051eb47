"""The world map: what it shows, where its keys lead, and what is chosen on it."""

from __future__ import annotations

import pytest

from store.atlas import Box, atlas
from tui.app import BriefingApp
from tui.pictures.braille import Canvas
from tui.screens.dashboard import Dashboard
from tui.screens.map import Map, WorldMap


async def opened(app: BriefingApp, pilot, until) -> Map:
    await pilot.press("w")
    await until(pilot, lambda: isinstance(app.screen, Map) and app.screen._ready)
    assert isinstance(app.screen, Map)
    return app.screen


async def test_it_opens_on_the_country_under_the_cursor_and_tells_its_facts(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        page = seen(app)
        for words in (
            "Kenya",
            "KE KEN",
            "Eastern Africa",
            "5 mentions",
            "5 claims about it",
            "2 by its speakers",
        ):
            assert words in page, words
        assert "Ethiopia, Somalia, South Sudan, Tanzania, Uganda" in page


async def test_dots_tell_how_much_without_colour(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        page = seen(app)
        assert "⣿⣿" in page  # the most, in the legend
        assert "dots" in page
        picture = app.screen.query_one(WorldMap)
        china = {
            glyph
            for row, owners in zip(picture._rows, picture._canvas.owners, strict=True)
            for glyph, owner in zip(row, owners, strict=True)
            if owner == picture._numbers["CN"]
        }
        brazil = {
            glyph
            for row, owners in zip(picture._rows, picture._canvas.owners, strict=True)
            for glyph, owner in zip(row, owners, strict=True)
            if owner == picture._numbers["BR"]
        }
        assert " " in brazil  # nothing is said of it: an outline
        assert " " not in china - {" "} and china != brazil


async def test_s_shades_by_claims_and_back(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        assert "shaded by mentions" in seen(app)
        await pilot.press("s")
        assert "shaded by claims about it" in seen(app)


@pytest.mark.parametrize(
    ("key", "there"), [("right", "Somalia"), ("left", "Uganda"), ("up", "Ethiopia"), ("j", "Tanzania")]
)
async def test_arrows_go_to_the_nearest_country(app, until, seen, key: str, there: str):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press(key)
        await pilot.pause()
        assert seen(app).count(there) == 1  # named in full, no more among the neighbours of Kenya
        assert f" {there}   " in seen(app)


async def test_z_goes_to_the_region_to_the_country_and_back(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        world = seen(app)
        await pilot.press("z")
        region = seen(app)
        assert region != world
        assert "Eastern Africa" in region.split("\n")[0]
        await pilot.press("plus")
        assert "Kenya" in seen(app).split("\n")[0]
        await pilot.press("minus")
        assert seen(app) == region
        await pilot.press("escape")
        assert seen(app) == world
        assert app.screen is screen
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert app.screen.trail == ()


async def test_zoomed_the_picture_follows_the_cursor(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press("z", "n")
        await pilot.pause()
        assert screen.code != "KE"
        assert screen._map.inside(screen.code)


async def test_n_and_N_go_through_the_countries_by_number(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        codes = [screen.code]
        for _ in range(4):
            await pilot.press("n")
            codes.append(screen.code)
        assert codes == ["KE", "NO", "CN", "VA", "KE"]
        await pilot.press("N")
        assert screen.code == "VA"


async def test_enter_focuses_the_dashboard(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("n", "enter")
        await until(pilot, lambda: isinstance(app.screen, Dashboard) and "Norway" in seen(app).split("\n")[0])
        assert [(f.kind, f.key) for f in app.screen.trail] == [("country", "NO")]
        assert {row.key for row in app.screen.shown.countries} >= {"NO"}


async def test_a_country_nobody_speaks_of_is_no_focus(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        await pilot.press("right", "enter")
        await pilot.pause()
        assert app.screen is screen


async def test_the_mouse_points_and_chooses(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        number = screen._map._numbers["CN"]
        assert screen._map._canvas is not None
        x, y = screen._map._canvas.spots[number]
        await pilot.click(WorldMap, offset=(x, y))
        assert screen.code == "CN"
        await pilot.click(WorldMap, offset=(x, y), times=2)
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert app.screen.trail[0].key == "CN"


async def test_a_small_state_has_a_mark_and_its_code(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("n", "n", "n")
        await pilot.pause()
        page = seen(app)
        assert "Vatican City" in page
        assert any(mark in page for mark in "∘○◍●")
        assert " VA" in page


async def test_nothing_to_show_says_what_to_do(empty, until, seen):
    async with empty.run_test(size=(100, 30)) as pilot:
        await opened(empty, pilot, until)
        assert "add an article" in seen(empty)


@pytest.mark.parametrize("size", [(40, 12), (60, 15), (200, 60)])
async def test_it_fits_small_and_large_windows(app, until, seen, size: tuple[int, int]):
    async with app.run_test(size=size) as pilot:
        await opened(app, pilot, until)
        lines = seen(app).split("\n")
        assert len(lines) == size[1]
        assert "Kenya" in seen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert seen(app).split("\n") == lines


@pytest.mark.parametrize("rows", [1, 2, 5, 24])
@pytest.mark.parametrize("part", [Box(20, 40, 60, 70), Box(170, -50, 190, -30), Box(-180, 50, 180, 82), None])
def test_a_part_fills_a_window_of_any_shape(rows: int, part: Box | None):
    for columns in (1, 30, 140, 300):
        canvas = Canvas(atlas(), columns, rows, part)
        drawn = canvas.drawn({})
        assert [len(line) for line in drawn] == [columns] * rows
