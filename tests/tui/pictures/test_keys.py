"""Keys of the pictures whose effect is read off the screen."""

from __future__ import annotations

import pytest

from tui.actions import ACTIONS
from tui.app import BriefingApp
from tui.screens.dashboard import Dashboard
from tui.screens.map import Map
from tui.screens.matrix import Matrix

NAMES = {"KE": "Kenya", "NO": "Norway", "CN": "China", "VA": "Vatican City"}


@pytest.mark.parametrize(
    ("opening", "words"),
    [
        ("w", "shaded by"),
        ("t", "a bar a"),
        ("x", "speaking about"),
        ("V", "change of side"),
    ],
)
async def test_q_closes_every_picture(app: BriefingApp, until, seen, opening: str, words: str):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("2", opening)
        await until(pilot, lambda: words in seen(app))
        assert "Countries" not in seen(app)
        await pilot.press("q")
        await until(pilot, lambda: isinstance(app.screen, Dashboard) and "Countries 4" in seen(app))
        assert words not in seen(app)
        assert app.is_running


async def test_n_and_N_name_the_country_that_they_go_to(app: BriefingApp, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("w")
        await until(pilot, lambda: isinstance(app.screen, Map) and app.screen._ready)
        for key, code in (("n", "NO"), ("n", "CN"), ("N", "NO"), ("N", "KE")):
            await pilot.press(key)
            await until(pilot, lambda code=code: f" {NAMES[code]}   {code} " in seen(app))


async def test_pages_and_ends_of_the_matrix_are_seen_by_its_cursor(app: BriefingApp, until, seen):
    keys = {one.id: one.keys for one in ACTIONS if one.place == "matrix"}
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("x")
        await until(pilot, lambda: isinstance(app.screen, Matrix) and "▸Ida Berg" in seen(app))
        for down, up in (("edge(1)", "edge(-1)"), ("page(1)", "page(-1)")):
            for there, back in zip(keys[down], keys[up], strict=True):
                await pilot.press(there)
                await until(pilot, lambda: "▸Lin Wei" in seen(app))
                await pilot.press(back)
                await until(pilot, lambda: "▸Ida Berg" in seen(app))
