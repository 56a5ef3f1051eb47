"""Pictures of the pictures; `make snapshots` takes them anew after a change of looks."""

from __future__ import annotations

import asyncio

import pytest
from textual.pilot import Pilot

from tui.app import BriefingApp

SIZES = [(80, 24), (140, 45)]
STATES = {
    "map": ("w",),
    "region": ("w", "z"),
    "timeline": ("t", "s", "space", "h", "h"),
    "matrix": ("x", "down"),
    "said": ("2", "v"),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("colours", ["dark", "light", "none"])
@pytest.mark.parametrize("state", STATES)
def test_the_screen_looks_as_it_did(
    app: BriefingApp, snap_compare, monkeypatch, state: str, colours: str, size: tuple[int, int]
):
    if colours == "none":
        monkeypatch.setenv("NO_COLOR", "1")
        app = BriefingApp(app.briefing)
    if colours == "light":
        app.theme = "textual-light"

    async def go(pilot: Pilot[None]) -> None:
        keys = STATES[state]
        opening = 2 if state == "said" else 1
        await pilot.press(*keys[:opening])
        await asyncio.sleep(0.4)  # what is counted off the event loop
        await pilot.pause()
        await pilot.press(*keys[opening:])
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=go)
