"""What a screen waits for comes when it has been closed, or while it closes: at every moment of that."""

from __future__ import annotations

import asyncio

import pytest
from textual import events

from store.briefing import Briefing
from tests.tui.test_doubles import made
from tui.app import BriefingApp
from tui.screens.choosing import Ask
from tui.screens.done import Done
from tui.screens.doubles import Doubles, Pairs
from tui.screens.edit import Edit
from tui.screens.matrix import Matrix

MOMENTS = (*range(6), *range(6, 40, 6))
"""Turns of the event loop from the key that closes, or from when a first widget is gone, to what was waited for."""


class Gate:
    """Holds everything that is done in a thread, once it is shut."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._own = asyncio.to_thread
        self._open = asyncio.Event()
        self._open.set()
        monkeypatch.setattr(asyncio, "to_thread", self._held)

    async def _held(self, function, *args):
        found = await self._own(function, *args)
        await self._open.wait()
        return found

    def shut(self) -> None:
        self._open.clear()

    def open(self) -> None:
        self._open.set()


@pytest.mark.parametrize(
    ("opening", "kind", "waiting"),
    [
        ("U", Done, "u"),
        ("m", Doubles, "u"),
        ("x", Matrix, "s"),
        ("number_sign", Ask, "x"),
        ("e", Edit, "x"),
    ],
)
async def test_what_comes_while_a_screen_closes_does_no_harm(
    app: BriefingApp, until, monkeypatch, opening: str, kind: type, waiting: str
):
    gate = Gate(monkeypatch)
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("2")
        for bare, moment in [(bare, moment) for bare in (False, True) for moment in MOMENTS]:
            app.briefing.correct("star", "country", "KE", on=True)
            await pilot.press(opening)
            await until(pilot, lambda: isinstance(app.screen, kind))
            await pilot.pause(0.02)
            screen, widgets = app.screen, len(app.screen.walk_children())
            gate.shut()
            app.post_message(events.Key(waiting, waiting))
            await asyncio.sleep(0.02)
            app.post_message(events.Key("escape", None))
            while bare and len(screen.walk_children()) == widgets:
                await asyncio.sleep(0)
            for _ in range(moment):
                await asyncio.sleep(0)
            gate.open()
            await until(pilot, lambda: app.screen is app.dashboard)
        assert not app.crash, app.crash


async def test_an_undo_is_shown_although_the_list_was_closed_before_it_was_done(
    app: BriefingApp, until, shown, monkeypatch
):
    app.briefing.correct("rename", "actor", "person/ida berg", name="Idaho")
    gate = Gate(monkeypatch)
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await until(pilot, lambda: "Idaho" in shown(app.screen))
        await pilot.press("U")
        await until(pilot, lambda: isinstance(app.screen, Done) and "renamed" in shown(app.screen))
        gate.shut()
        await pilot.press("u", "escape")
        await until(pilot, lambda: app.screen is app.dashboard)
        await pilot.pause(0.1)
        gate.open()
        await until(pilot, lambda: "Ida Berg" in shown(app.dashboard.query_one("#actors")))
        await until(pilot, lambda: "Undone" in shown(app.screen))
        again = Briefing(app.briefing.folder)
        again.load()
        assert "Idaho" not in {row.name for row in again.view().actors}


@pytest.mark.parametrize("closing", ["q", "escape"])
@pytest.mark.parametrize("opening", ["U", "m"])
async def test_an_undo_and_the_key_that_closes_may_come_at_once(
    app: BriefingApp, until, opening: str, closing: str
):
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        app.briefing.correct("star", "country", "KE", on=True)
        await pilot.press("2", opening)
        await until(pilot, lambda: isinstance(app.screen, Done | Doubles))
        await pilot.pause(0.05)
        app.post_message(events.Key("u", "u"))
        app.post_message(events.Key(closing, None))
        await until(pilot, lambda: app.screen is app.dashboard)
        await until(pilot, lambda: not app.briefing.marks("country", "KE").star)


async def test_a_pair_that_stays_two_and_the_key_that_closes_may_come_at_once(tmp_path, until):
    app = made(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, Doubles))
        await until(pilot, lambda: len(app.screen.query_one(Pairs).rows) == 2)
        app.post_message(events.Key("x", "x"))
        app.post_message(events.Key("q", "q"))
        await until(pilot, lambda: app.screen is app.dashboard)
        await until(pilot, lambda: len(app.briefing.doubles()) == 1)
