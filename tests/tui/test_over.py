"""Screens over the dashboard: what is beneath stays in sight as it is, and is not painted again and again."""

from __future__ import annotations

import pytest
from textual._compositor import Compositor, LayoutUpdate

from tui.app import BriefingApp
from tui.over import Over

OVERLAYS = {"search": "slash", "help": "question_mark", "commands": "ctrl+p", "export": "E"}


def cells(app: BriefingApp) -> list[list[tuple[str, object]]]:
    """Each cell of the window with its look."""
    return [
        [(letter, piece.style) for piece in line for letter in piece.text]
        for line in app.screen._compositor.render_strips()
    ]


@pytest.mark.parametrize("key", OVERLAYS.values(), ids=OVERLAYS)
async def test_what_lies_beneath_has_the_looks_that_the_framework_would_give_it(
    app: BriefingApp, monkeypatch: pytest.MonkeyPatch, key: str
):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        await pilot.pause(0.1)
        ours = cells(app)
        await pilot.press("escape")
        await pilot.pause(0.1)
        monkeypatch.delattr(Over, "render")
        await pilot.press(key)
        await pilot.pause(0.1)
        assert cells(app) == ours
        assert len({look for line in ours for _, look in line}) > 10


async def test_what_changes_beneath_is_seen_around_the_box(app: BriefingApp, until):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("slash")
        await pilot.pause(0.1)
        app.dashboard.say_doing("reading “Elsewhere” …")
        await until(
            pilot, lambda: any("Elsewhere" in line.text for line in app.screen._compositor.render_strips())
        )


@pytest.mark.parametrize(
    "key", [*OVERLAYS.values(), "w", "x", "t"], ids=[*OVERLAYS, "map", "matrix", "timeline"]
)
async def test_a_screen_that_opens_is_painted_in_full_at_most_twice(
    app: BriefingApp, monkeypatch: pytest.MonkeyPatch, key: str
):
    painted: list[object] = []
    render = Compositor.render_update

    def counted(self: Compositor, *given, **named):
        made = render(self, *given, **named)
        painted.append(made)
        return made

    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause(0.3)
        monkeypatch.setattr(Compositor, "render_update", counted)
        await pilot.press(key)
        await pilot.pause(0.3)
        assert len([one for one in painted if isinstance(one, LayoutUpdate)]) in (1, 2)


@pytest.mark.parametrize("key", ["slash", "question_mark", "w"])
async def test_a_window_that_changes_its_size_changes_what_is_open_over_it(app: BriefingApp, key: str, until):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press(key)
        await pilot.pause(0.1)
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: app.screen.size == (80, 24) == app.dashboard.size)
        await pilot.pause(0.1)
        small = cells(app)
        assert {len(line) for line in small} == {80}
        await pilot.press("escape")
        await pilot.pause(0.1)
        await pilot.press(key)
        await pilot.pause(0.1)
        assert cells(app) == small
