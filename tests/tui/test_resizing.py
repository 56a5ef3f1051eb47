"""A window made small and large again loses nothing: what was on the screen is there again, line by line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing
from tui.app import BriefingApp

WIDE, NARROW = (140, 45), (80, 24)


@pytest.fixture
def app(tmp_path: Path) -> BriefingApp:
    """The dashboard over two long articles, so that all of it scrolls."""
    briefing = Briefing(tmp_path / "s")
    for seed in range(2):
        briefing.draft(*made(60, seed))
    return BriefingApp(briefing)


STATES = {
    "dashboard": (("2", *"jjj", "enter", "3", *"jj"), "─ Claims "),
    "marked": (("3", "G", "space", "k", "space"), "✓2"),
    "reader": (("4", *"jjjjjj", "v"), "─ Made article"),
    "full": (("o", "ctrl+d", "full_stop"), " · enter"),
    "search": (("slash", *"bridge", "down", "down"), "bridge"),
    "map": (("w", "z", "n"), "shaded by"),
    "matrix": (("x", "down", "down", "right"), "speaking about"),
}


@pytest.mark.parametrize("state", STATES)
async def test_a_smaller_window_and_the_old_one_again_show_what_was_there(
    app: BriefingApp, until: Callable, shown: Callable, state: str
):
    keys, words = STATES[state]
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press(keys[0])
        await pilot.pause(0.5)
        await pilot.press(*keys[1:])
        await pilot.pause(0.3)
        await until(pilot, lambda: words in shown(app.screen))
        before, screen, focused = shown(app.screen), app.screen, app.focused
        await pilot.resize_terminal(*NARROW)
        await pilot.pause(0.2)
        small = shown(app.screen)
        assert len(small.split("\n")) == NARROW[1]
        assert small != before
        await pilot.resize_terminal(*WIDE)
        await pilot.pause(0.2)
        assert shown(app.screen).split("\n") == before.split("\n")
        assert app.screen is screen
        assert app.focused is focused
