"""What is remembered from session to session; a damaged file costs nothing and is told once."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from store.briefing import Briefing
from tui.app import BriefingApp
from tui.settings import Settings
from tui.settings.state import Spot, State, remember, remembered, state_path

WIDE = (140, 45)


def test_what_is_kept_comes_back_and_is_private(tmp_path: Path):
    state = State("light", {"claims": 8}, {"actors": "name"}, {}, hinted=True)
    state.put(tmp_path, Spot("claims", "a:1", [["actor", "k", "Ida", "by"]]))
    assert remember(state) is None
    assert remembered() == (state, None)
    assert stat.S_IMODE(state_path().stat().st_mode) == 0o600


def test_without_a_file_nothing_is_remembered():
    assert remembered() == (State(), None)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"theme": 3}',
        b'{"wider": {"claims": "x"}}',
        b'{"spots": {"a": {"trail": [3]}}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_passed_over_told_once_and_written_anew(data: bytes):
    state_path().parent.mkdir(parents=True)
    state_path().write_bytes(data)
    state, told = remembered()
    assert state == State()
    assert told is not None
    assert str(state_path()) in told
    assert "will be written anew" in told
    assert remember(state) is None
    assert remembered() == (State(), None)


def test_two_programs_keep_each_others_places(tmp_path: Path):
    one, other = State(), State()
    one.put(tmp_path / "one", Spot("claims"))
    other.put(tmp_path / "other", Spot("actors"))
    remember(one)
    remember(other)
    assert set(remembered()[0].spots) == {str(tmp_path / "one"), str(tmp_path / "other")}


def test_old_places_are_forgotten(tmp_path: Path):
    state = State()
    for number in range(30):
        state.put(tmp_path / str(number), Spot())
    assert len(state.spots) == 20
    assert str(tmp_path / "29") in state.spots


def test_what_cannot_be_kept_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    told = remember(State(), tmp_path / "file" / "state.json")
    assert told is not None
    assert "cannot be written" in told


async def test_a_session_begins_where_the_last_one_ended(
    briefing: Briefing, shown, until, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")
    state = State(hinted=True)
    app = BriefingApp(briefing, settings=Settings(), state=state)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("s", "j", "enter", "3", "greater_than_sign", "T")
        await until(pilot, lambda: len(app.dashboard.trail) == 1 and app.dashboard.at == "claims")
        width = app.screen.query_one("#claims").size.width
        trail, row = app.dashboard.trail, app.dashboard.lists["claims"].current
    assert app.remember() is None

    kept, told = remembered()
    assert told is None
    again = BriefingApp(briefing, settings=Settings(), state=kept)
    async with again.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: again.screen.query_one("#claims").has_focus)
        assert again.dashboard.trail == trail
        assert again.dashboard.lists["claims"].current == row
        assert again.screen.query_one("#claims").size.width == width
        assert "▾count" in shown(again.screen.query_one("#countries"))
        assert again.theme == "light"


async def test_what_is_remembered_of_rows_that_are_gone_is_passed_over(briefing: Briefing, until):
    state = State(hinted=True)
    state.put(briefing.folder, Spot("claims", "gone:1", [["actor", "gone", "Nobody"], ["odd"], []]))
    app = BriefingApp(briefing, settings=Settings(), state=state)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: len(app.dashboard.lists["claims"].rows) == 3)
        assert app.dashboard.trail == ()


async def test_nothing_is_recalled_where_the_person_does_not_want_it(briefing: Briefing, until):
    state = State(wider={"claims": 20}, orders={"countries": "name"}, hinted=True)
    app = BriefingApp(briefing, settings=Settings(remember=False), state=state)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert app.dashboard.lists["countries"].order == "text"
