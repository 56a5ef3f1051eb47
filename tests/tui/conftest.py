"""The app, driven without a terminal."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from store.briefing import Briefing
from tui.app import BriefingApp


@pytest.fixture
def app(briefing: Briefing) -> BriefingApp:
    """The dashboard over one short article."""
    return BriefingApp(briefing)


@pytest.fixture
def until() -> Callable[[Pilot[None], Callable[[], bool]], Awaitable[None]]:
    """Wait until something holds, at most ten seconds."""

    async def wait(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not holds():
            assert time.monotonic() < end, "it never came to hold"
            await pilot.pause()
            await asyncio.sleep(0.01)

    return wait


@pytest.fixture
def shown() -> Callable[[Widget], str]:
    """What a widget shows, as text."""

    def text(widget: Widget) -> str:
        region = widget.region
        lines = widget.screen._compositor.render_strips()[region.y : region.bottom]
        return "\n".join("".join(s.text for s in line.crop(region.x, region.right)) for line in lines)

    return text
