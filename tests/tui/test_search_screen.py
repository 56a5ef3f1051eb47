"""Search over the dashboard: as you type, there with enter, in focus with tab."""

from __future__ import annotations

import threading

import pytest
from textual.widgets import Input

from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.screens.search import Hits, Search, lettered

WIDE = (140, 45)


def current(app: BriefingApp, kind: type) -> str:
    row = app.dashboard.query_one(kind).current
    return row.words if kind is Claims else row.name


def held_back(app: BriefingApp, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Keeps the index from being built until the event that it returns is set."""
    go_on = threading.Event()
    warm = app.briefing.warm

    def late() -> None:
        go_on.wait(10)
        warm()

    monkeypatch.setattr(app.briefing, "warm", late)
    return go_on


async def search(app: BriefingApp, pilot, until, query: str) -> Hits:
    await pilot.press("slash")
    await until(pilot, lambda: isinstance(app.screen, Search) and app.screen.query_one("#query").has_focus)
    await pilot.press(*("space" if c == " " else c for c in query))
    hits = app.screen.query_one(Hits)
    await until(pilot, lambda: bool(hits.rows))
    return hits


@pytest.mark.parametrize("query", ["odhiambo", "odiambo", "amos", "mbo am"])
async def test_enter_goes_to_the_row(app: BriefingApp, until, query: str):
    async with app.run_test(size=WIDE) as pilot:
        if query == "mbo am":
            query = "odh am"
        await search(app, pilot, until, query)
        await pilot.press("enter")
        await until(
            pilot, lambda: app.screen is app.dashboard and app.focused is app.dashboard.query_one(Actors)
        )
        assert current(app, Actors) == "Amos Odhiambo"
        assert app.dashboard.trail == ()


async def test_tab_focuses_on_it(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await search(app, pilot, until, "kenya")
        await pilot.press("tab")
        await until(pilot, lambda: [focus.label for focus in app.dashboard.trail] == ["Kenya"])


async def test_going_to_what_the_trail_hides_leaves_the_trail(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("j", "enter")
        await until(pilot, lambda: len(app.dashboard.trail) == 1)
        await search(app, pilot, until, "stand by may")
        await pilot.press("enter")
        await until(
            pilot, lambda: app.dashboard.trail == () and current(app, Claims) == "It will stand by May"
        )


async def test_up_and_down_choose_and_escape_leaves(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        hits = await search(app, pilot, until, "kenya")
        count = len(hits.rows)
        if count > 1:
            await pilot.press("down")
            assert hits.cursor == 1
            await pilot.press("up")
        assert hits.cursor == 0
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.dashboard)
        assert app.dashboard.trail == ()


async def test_nothing_found_says_so_and_enter_does_nothing(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: isinstance(app.screen, Search))
        await pilot.press(*"qqqqzzzz")
        await until(pilot, lambda: "nothing found" in shown(app.screen))
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, Search)


@pytest.mark.parametrize("width", [10, 20, 40, 80])
def test_matched_letters_stay_in_view_and_the_line_keeps_its_width(width: int):
    from rich.cells import cell_len

    text = "the minister said that the 日本 bridge would be built by the end of the year at the latest"
    spans = ((36, 42), (80, 84))
    cells = lettered(text, spans, width)
    assert sum(cell_len(cell.text) for cell in cells) == width
    assert any(cell.look == "match" for cell in cells)


@pytest.mark.parametrize("query", ["odhiambo", "asked for money"])
async def test_a_claim_is_shown_with_speaker_and_words_whichever_matched(
    app: BriefingApp, until, shown, query: str
):
    async with app.run_test(size=WIDE) as pilot:
        hits = await search(app, pilot, until, query)
        line = next(line for line in shown(hits).split("\n") if "claim" in line)
        assert "Amos Odhiambo" in line
        assert "denies" in line
        assert "that Nairobi had asked" in line


async def test_narrowing_words_narrow_and_a_wrong_one_is_told(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        hits = await search(app, pilot, until, "money by:amos")
        await until(pilot, lambda: [hit.kind for hit in hits.rows] == ["claim"])
        app.screen.query_one("#query", Input).value = "money foo:bar"
        await until(pilot, lambda: "foo: narrows nothing" in shown(app.screen))
        app.screen.query_one("#query", Input).value = "money"
        await until(pilot, lambda: "narrows nothing" not in shown(app.screen))


async def test_while_the_index_is_being_built_search_says_so_and_answers_after(
    app: BriefingApp, until, shown, monkeypatch
):
    go_on = held_back(app, monkeypatch)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("slash")
        await until(
            pilot, lambda: isinstance(app.screen, Search) and app.screen.query_one("#query").has_focus
        )
        await pilot.press(*"odh")
        await until(pilot, lambda: "getting ready: 0 of 1" in shown(app.screen))
        assert not app.screen.query_one(Hits).rows
        go_on.set()
        await until(pilot, lambda: bool(app.screen.query_one(Hits).rows))
        assert "getting ready" not in shown(app.screen)


async def test_an_answer_to_what_was_typed_before_is_dropped(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        hits = await search(app, pilot, until, "kenya")
        before = list(hits.rows)
        screen = app.screen
        assert isinstance(screen, Search)
        screen._ask(screen._asked - 1, "odhiambo")
        assert list(hits.rows) == before


async def test_enter_before_the_answer_goes_to_the_row_when_it_comes(app: BriefingApp, until, monkeypatch):
    gate = held_back(app, monkeypatch)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("slash")
        await until(
            pilot, lambda: isinstance(app.screen, Search) and app.screen.query_one("#query").has_focus
        )
        await pilot.press(*"odhiambo", "enter")
        gate.set()
        await until(pilot, lambda: app.screen is app.dashboard)
        assert current(app, Actors) == "Amos Odhiambo"
