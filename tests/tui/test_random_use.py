"""Somebody who presses anything: keys, clicks, sizes, articles that come and go, corrections, all by seeded chance.

1,000 events in a run of the tests; `make soak` asks for 20,000 by BRIEFING_EVENTS.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Size
from textual.pilot import Pilot

from benchmarks.made import article
from store.briefing import Briefing
from store.errors import BriefingError
from tui.actions import ACTIONS
from tui.app import BriefingApp
from tui.screens.dashboard import Dashboard

EVENTS = int(os.environ.get("BRIEFING_EVENTS", "1000"))
OUTSIDE = {"quit", "suspend_process", "page_source", "browse", "export", "add"}
"""Actions that leave the program, or write where the person says."""
_LEAVING = {key for action in ACTIONS if action.id in OUTSIDE for key in action.keys}
KEYS = sorted(
    {key for action in ACTIONS for key in action.keys}
    | {"enter", "escape", "tab", "backspace", "space", "e", "i", "1", "comma", "é", "界"}
)
KEYS = [key for key in KEYS if key not in _LEAVING]
SIZES = [(80, 24), (140, 45), (100, 30), (40, 12), (30, 8), (59, 20), (200, 60)]
HOME = (140, 45)
"""The size in which memory is compared."""
GROWTH = 1.10
"""By so much memory may grow from the first quarter of the events to their end."""


def resident() -> int:
    """Pages that the process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1])


class Chance:
    """What happens next."""

    def __init__(self, app: BriefingApp, briefing: Briefing, seed: int) -> None:
        self.app, self.briefing = app, briefing
        self.dice = random.Random(seed)
        self.seeds = list(range(100, 108))

    def step(self) -> None:
        """One event."""
        what = self.dice.random()
        if what < 0.80:
            self.key(self.dice.choice(KEYS))
        elif what < 0.90:
            self.click()
        elif what < 0.94:
            size = Size(*self.dice.choice(SIZES))
            self.app.post_message(events.Resize(size, size))
        elif what < 0.97:
            self.come_or_go()
        else:
            self.correct()

    def key(self, key: str) -> None:
        """A key, with the letter that it types."""
        letter = key if len(key) == 1 else {"comma": ",", "space": " ", "slash": "/"}.get(key)
        self.app.post_message(events.Key(key, letter))

    def click(self) -> None:
        """A press and release of the mouse anywhere."""
        x, y = self.dice.randrange(self.app.size.width or 1), self.dice.randrange(self.app.size.height or 1)
        for kind in (events.MouseMove, events.MouseDown, events.MouseUp):
            button = 0 if kind is events.MouseMove else 1
            self.app.post_message(kind(None, x, y, 0, 0, button, False, False, False, x, y))

    def come_or_go(self) -> None:
        """An article more, or one less."""
        made, reading = article(6, self.dice.choice(self.seeds))
        if not self.briefing.holds(made.id):
            self.briefing.add(made, reading)
        elif not self.briefing.sampling:
            self.briefing.correct("remove", "article", made.id)
        self.app.post_message(BriefingApp.Changed())

    def correct(self) -> None:
        """Any of the corrections, on any row."""
        view = self.briefing.view()
        kind = self.dice.choice(["country", "actor", "claim", "article"])
        rows = {
            "country": view.countries,
            "actor": view.actors,
            "claim": view.claims,
            "article": view.articles,
        }
        if not rows[kind]:
            return
        key = self.dice.choice(rows[kind]).key
        try:
            if self.dice.random() < 0.3:
                self.dice.choice([self.briefing.undo, self.briefing.redo])()
            elif kind == "actor" and self.dice.random() < 0.5:
                self.briefing.correct("rename", kind, key, name=f"Somebody {self.dice.randrange(9)}")
            else:
                self.briefing.correct(
                    self.dice.choice(["star", "tag", "note"]), kind, key, text="seen", on=True
                )
        except BriefingError:
            pass  # a clear refusal is no fault
        self.app.post_message(BriefingApp.Changed())


def stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """However they are called, by the mouse or the palette: no action leaves the program."""
    for one in OUTSIDE:
        for owner in (BriefingApp, Dashboard):
            if hasattr(owner, f"action_{one}"):
                monkeypatch.setattr(owner, f"action_{one}", lambda *_: None)


async def settled(pilot: Pilot[None]) -> None:
    """Until what was posted is worked through."""
    await pilot.pause()
    await asyncio.sleep(0)


async def at_home(pilot: Pilot[None]) -> int:
    """Pages in use with nothing open over the dashboard and in one size: a larger window has more to paint."""
    app = pilot.app
    await settled(pilot)
    while len(app.screen_stack) > 1:
        app.pop_screen()
        await settled(pilot)
    app.post_message(events.Resize(Size(*HOME), Size(*HOME)))
    await settled(pilot)
    await asyncio.sleep(0.3)  # a closed screen is let go of a little later
    assert app.size == Size(*HOME), "it no longer answers"
    return resident()


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_that_a_person_presses_breaks_it(
    tmp_path: Path, seed: int, until: Callable[..., object], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    stay(monkeypatch)
    briefing = Briefing(tmp_path / "s")
    for number in range(3):
        briefing.add(*article(12, number))
    app = BriefingApp(briefing)
    before = 0
    async with app.run_test(size=HOME) as pilot:
        chance = Chance(app, briefing, seed)
        for number in range(EVENTS // 2):
            chance.step()
            if number % 5 == 0:
                await settled(pilot)
            if number == EVENTS // 8:
                before = await at_home(pilot)
        await settled(pilot)
        assert not app.crash, app.crash
        assert app.is_running
        after = await at_home(pilot)
    assert app.return_code in (0, None)
    assert after <= before * GROWTH, f"memory grew from {before} to {after} pages"
