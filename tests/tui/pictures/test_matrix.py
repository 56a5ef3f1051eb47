"""The matrix and what one said over time: counts, stances, keys, and what is chosen."""

from __future__ import annotations

import pytest

from tui.app import BriefingApp
from tui.screens.dashboard import Dashboard
from tui.screens.matrix import Grid, Matrix
from tui.screens.said import Columns, Said


async def opened(app: BriefingApp, pilot, until) -> Matrix:
    await pilot.press("x")
    await until(pilot, lambda: isinstance(app.screen, Matrix) and app.screen._table is not None)
    await pilot.pause()
    assert isinstance(app.screen, Matrix)
    return app.screen


def rows(page: str) -> list[list[str]]:
    return [line.split() for line in page.split("\n")]


async def test_it_counts_who_speaks_about_whom_the_most_first(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        head, *lines = rows(seen(app))[1:]
        assert head == ["speaker", "╲", "about", "KE", "NO", "CN", "VA"]
        assert lines[0] == ["▸Ida", "Berg", "5", "◆", "4", "·", "•", "1", "·"]
        assert lines[1] == ["Amos", "Odhiambo", "2", "·", "✕", "1", "·", "•", "1"]
        assert lines[2] == ["Lin", "Wei", "2", "•", "1", "•", "1", "·", "·"]


async def test_the_cell_under_the_cursor_is_told(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        assert "Ida Berg about Kenya" in seen(app)
        assert "4 claims: ▲ 2 supportive, ▼ 2 critical" in seen(app)
        await pilot.press("down", "right")
        assert "Amos Odhiambo about Norway" in seen(app)
        assert "✕ 1 denying" in seen(app)
        await pilot.press("up", "left", "left")
        assert "Ida Berg about Kenya" in seen(app)


async def test_s_and_c_change_the_axes(app, until, seen):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("s")
        await until(pilot, lambda: "countries speaking about countries" in seen(app))
        assert rows(seen(app))[2][:2] == ["▸Norway", "5"]
        await pilot.press("c")
        await until(pilot, lambda: "countries speaking about actors" in seen(app))
        assert "Ida Berg" in seen(app).split("\n")[1]


async def test_pages_and_ends(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        for key, row in (("G", 2), ("g", 0), ("pagedown", 2), ("pageup", 0)):
            await pilot.press(key)
            assert screen._grid.row == row, key


async def test_enter_focuses_on_speaker_and_subject(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert [(f.kind, f.label, f.side) for f in app.screen.trail] == [
            ("actor", "Ida Berg", "by"),
            ("country", "Kenya", "about"),
        ]
        assert len(app.screen.shown.claims) == 4
        assert {claim.speaker for claim in app.screen.shown.claims} == {"Ida Berg"}


async def test_the_mouse_points_scrolls_and_chooses(app, until):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        head = screen._grid.head
        await pilot.click(Grid, offset=(head + 9, 2))
        assert (screen._grid.row, screen._grid.column) == (1, 1)
        await pilot.click(Grid, offset=(head + 9, 2), times=2)
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        assert [f.label for f in app.screen.trail] == ["Amos Odhiambo", "Norway"]


async def test_heads_stay_while_cells_scroll(app, until, seen):
    async with app.run_test(size=(40, 12)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("right", "right", "right", "right")
        page = seen(app)
        assert "Ida" in page or "Berg" in page
        assert "VA" in page.split("\n")[1]


async def test_v_shows_what_was_said_over_time_with_the_changes(app, until, seen):
    async with app.run_test(size=(140, 45)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, Said) and bool(app.screen._things))
        await pilot.pause()
        page = seen(app)
        assert "Ida Berg about Kenya" in page
        first = page.split("\n")[1]
        assert first.index("5 Jan 2026") < first.index("19 Jan 2026") < first.index("2 Feb 2026")
        assert "⇄ supportive → critical" in page
        assert "condemns → warns" in page
        assert "1 change of side" in page
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Matrix))


async def test_what_was_said_in_an_article_that_is_taken_away_meanwhile_does_no_harm(app, until, seen):
    async with app.run_test(size=(140, 45)) as pilot:
        await opened(app, pilot, until)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, Said) and bool(app.screen._things))
        for row in app.briefing.view().articles:
            app.briefing.correct("remove", "article", row.key)
        await pilot.resize_terminal(100, 30)
        await pilot.press("left", "right", "enter")
        await pilot.pause(0.1)
        assert not app.crash


async def test_from_an_actor_v_begins_with_what_is_spoken_of_most(app, until, seen):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("2", "V")
        await until(pilot, lambda: isinstance(app.screen, Said) and bool(app.screen._things))
        await pilot.pause()
        assert "Ida Berg about Kenya" in seen(app)
        await pilot.press("n")
        assert "Ida Berg about" in seen(app)
        assert "about Kenya" not in seen(app).split("\n")[0]
        await pilot.press("N", "N")
        assert "Ida Berg, all of it" in seen(app)


async def test_enter_on_a_claim_focuses_on_it(app, until):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("2", "V")
        await until(pilot, lambda: isinstance(app.screen, Said) and bool(app.screen._things))
        await pilot.pause()
        await pilot.press("left", "enter")
        await until(pilot, lambda: isinstance(app.screen, Dashboard))
        (focus,) = app.screen.trail
        assert focus.kind == "claim"
        assert app.screen.shown.claims[0].claim.stance == "condemns"


async def test_the_mouse_goes_to_a_claim(app, until):
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("2", "V")
        await until(pilot, lambda: isinstance(app.screen, Said) and bool(app.screen._things))
        await pilot.pause()
        await pilot.click(Columns, offset=(3, 2))
        assert app.screen._columns.at == 0


async def test_without_an_actor_v_says_what_to_do(empty, until):
    async with empty.run_test(size=(100, 30)) as pilot:
        await pilot.press("V")
        await pilot.pause()
        assert isinstance(empty.screen, Dashboard)
        assert any("actor" in note.message for note in empty._notifications)


async def test_nothing_to_show_says_what_to_do(empty, until, seen):
    async with empty.run_test(size=(100, 30)) as pilot:
        await opened(empty, pilot, until)
        assert "add an article" in seen(empty)


@pytest.mark.parametrize("size", [(40, 12), (60, 15), (200, 60)])
async def test_it_fits_small_and_large_windows(app, until, seen, size: tuple[int, int]):
    async with app.run_test(size=size) as pilot:
        await opened(app, pilot, until)
        before = seen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert seen(app) == before


async def test_what_is_asked_for_is_not_taken_for_what_is_shown(app, until, seen, monkeypatch):
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await opened(app, pilot, until)
        monkeypatch.setattr(screen, "begin_counting", lambda: None)  # a count that takes its time
        await pilot.press("s", "down")
        assert "Amos Odhiambo about Kenya" in seen(app)
        await pilot.press("enter")
        assert [(f.kind, f.label) for f in app.dashboard.trail] == [
            ("actor", "Amos Odhiambo"),
            ("country", "Kenya"),
        ]
