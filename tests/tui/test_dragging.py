"""The borders between the panes go with the mouse."""

from __future__ import annotations

import pytest
from textual import events
from textual.geometry import Size
from textual.pilot import Pilot

from tui.app import BriefingApp
from tui.room import LEAST, lines_to, moved, widths

WIDE = (140, 45)


async def pull(pilot: Pilot[None], start: tuple[int, int], *stops: tuple[int, int]) -> None:
    """Press the button at one cell of the window, go over others, let go at the last."""
    app = pilot.app

    def post(kind: type[events.MouseEvent], x: int, y: int) -> None:
        app.post_message(kind(None, x, y, 0, 0, 1, False, False, False, x, y))

    post(events.MouseDown, *start)
    await pilot.pause()
    for stop in stops:
        post(events.MouseMove, *stop)
        await pilot.pause()
    post(events.MouseUp, *(stops or (start,))[-1])
    await pilot.pause()


@pytest.mark.parametrize("side", ["left", "right"])
async def test_the_border_between_two_lists_goes_with_the_mouse(app: BriefingApp, side: str, until):
    async with app.run_test(size=WIDE) as pilot:
        countries, actors, claims = app.dashboard.lists.values()
        third = claims.region
        x = countries.region.right - 1 if side == "left" else actors.region.x
        await pull(pilot, (x, 8), (x + 3, 8), (44, 9))
        await until(pilot, lambda: countries.region.right == 45)
        assert actors.region.x == 45
        assert claims.region == third
        await pull(pilot, (44, 8), (20, 8))
        await until(pilot, lambda: countries.region.right == 21)


async def test_no_list_is_pulled_shut(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        countries, actors, _ = app.dashboard.lists.values()
        await pull(pilot, (countries.region.right - 1, 8), (139, 8))
        await until(pilot, lambda: actors.region.width == LEAST["actors"])
        await pull(pilot, (countries.region.right - 1, 8), (0, 8))
        await until(pilot, lambda: countries.region.width == LEAST["countries"])


async def test_the_border_over_the_text_goes_with_the_mouse(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        source = app.dashboard.source
        await pull(pilot, (60, source.region.y), (60, 18))
        await until(pilot, lambda: abs(source.region.y - 18) <= 1)
        await pull(pilot, (60, source.region.y - 1), (60, 28))
        await until(pilot, lambda: abs(source.region.y - 28) <= 1)


async def test_a_pull_within_a_pane_moves_no_border(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        before = [pane.region for pane in app.dashboard.lists.values()]
        await pull(pilot, (10, 4), (50, 4))
        assert [pane.region for pane in app.dashboard.lists.values()] == before


async def test_what_was_pulled_is_remembered_and_made_even_again(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        countries = app.dashboard.lists["countries"]
        before = countries.region.width
        await pull(pilot, (countries.region.right - 1, 8), (44, 8))
        await until(pilot, lambda: countries.region.width == 45)
        app.post_message(events.Resize(Size(100, 30), Size(100, 30)))
        await pilot.pause()
        app.post_message(events.Resize(Size(*WIDE), Size(*WIDE)))
        await until(pilot, lambda: countries.region.width == 45)
        await app.dashboard.run_action("even")
        await until(pilot, lambda: countries.region.width == before)


@pytest.mark.parametrize("total", [60, 80, 96, 140, 250])
@pytest.mark.parametrize("left", ["countries", "actors"])
@pytest.mark.parametrize("columns", [0, 20, 33, 300])
def test_a_border_moved_moves_no_other(total: int, left: str, columns: int):
    now = {name: int(wide) for name, wide in widths(total, {"claims": -1}).items()}
    after = {name: int(wide) for name, wide in widths(total, moved(now, left, columns)).items()}
    right = list(now)[list(now).index(left) + 1]
    assert sum(after.values()) == total
    assert all(after[name] == now[name] for name in now if name not in (left, right))
    assert after[left] == max(LEAST[left], min(now[left] + now[right] - LEAST[right], columns))


def test_the_text_is_neither_shut_nor_all():
    assert lines_to(1, 1, 44) > lines_to(20, 1, 44) > lines_to(44, 1, 44)
    assert lines_to(-5, 1, 44) == lines_to(1, 1, 44)
