"""Pictures of the screens; `make snapshots` takes them anew after a change of looks."""

from __future__ import annotations

import asyncio

import pytest
from textual.pilot import Pilot

from tui.app import BriefingApp

SIZES = [(80, 24), (100, 30), (140, 45)]
STATES = {
    "dashboard": (),
    "claim": ("3", "j", "j"),
    "focus": ("j", "enter"),
    "search": ("slash", "k", "e", "n", "y", "a"),
    "help": ("question_mark",),
    "articles": ("A",),
    "full": ("o",),
    "zoom": ("3", "z"),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
def test_the_screen_looks_as_it_did(app: BriefingApp, snap_compare, state: str, size: tuple[int, int]):
    async def go(pilot: Pilot[None]) -> None:
        await pilot.press(*STATES[state])
        await asyncio.sleep(0.15)  # the text follows the cursor within a few frames
        await pilot.pause()
        if state == "search":
            from textual.widgets import Input

            app.screen.query_one(Input).cursor_blink = False

    assert snap_compare(app, terminal_size=size, run_before=go)
