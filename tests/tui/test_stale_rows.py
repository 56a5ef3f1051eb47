"""Rows whose article is read anew, or taken away, before the list hears of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing
from store.errors import Gone
from store.records import Article, Reading
from tui.app import BriefingApp


async def test_an_article_that_was_read_anew_meanwhile_does_no_harm(
    app: BriefingApp, article: Article, reading: Reading, until, shown
):
    async with app.run_test(size=(140, 45)) as pilot:
        app.briefing.reread(article, reading._replace(claims=()))
        await pilot.press("3", "j", "j", "k", "enter")
        app.dashboard.refresh_rows()
        await until(pilot, lambda: "Claims 0" in shown(app.screen.query_one("#claims")))
        assert not app.crash


@pytest.mark.parametrize("key", ["e", "y", "d", "m", "i", "o", "n", "enter", "V", "T"])
async def test_no_key_does_harm_on_a_claim_whose_article_was_taken_away_meanwhile(
    tmp_path: Path, until, monkeypatch: pytest.MonkeyPatch, key: str
):
    monkeypatch.chdir(tmp_path)
    briefing = Briefing(tmp_path / "s")
    briefing.add(*made(6, 1))
    briefing.add(*made(6, 2))
    app = BriefingApp(briefing)
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("3")
        for row in briefing.view().articles:
            briefing.correct("remove", "article", row.key)
        await pilot.press(key)
        await pilot.pause(0.1)
        assert not app.crash
        if key in ("e", "y"):
            assert any("taken away" in toast.message for toast in app._notifications)


@pytest.mark.parametrize("pane", ["1", "2"])
@pytest.mark.parametrize("change", ["removed", "read anew"])
async def test_the_text_follows_no_row_of_a_focus_whose_article_went_meanwhile(
    app: BriefingApp, article: Article, reading: Reading, until, shown, pane: str, change: str
):
    async with app.run_test(size=(140, 45), notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press(pane, "enter")
        await until(pilot, lambda: bool(app.dashboard.trail))
        if change == "removed":
            app.briefing.correct("remove", "article", article.id)
        else:
            app.briefing.reread(article, reading._replace(actors=(), countries=(), claims=()))
        await pilot.press("j", "k", "n")
        await pilot.click(app.dashboard.leading, offset=(4, 2))
        await pilot.pause(0.1)
        assert not app.crash, app.crash
        app.post_message(BriefingApp.Changed())
        await until(pilot, lambda: not app.dashboard.shown.actors)
        await pilot.press("3", "2", "escape")
        assert not app.crash, app.crash


async def test_an_actor_with_fewer_mentions_than_the_list_knew_does_no_harm(
    app: BriefingApp, article: Article, reading: Reading, until
):
    row = app.briefing.view().actors[0]
    assert len(row.places) > 1
    fewer = [actor._replace(mentions=actor.mentions[:1]) for actor in reading.actors]
    app.briefing.reread(article, reading._replace(actors=tuple(fewer)))
    assert len(list(row.places)) <= 1
    with pytest.raises(Gone):
        row.places[1]


async def test_what_a_message_a_timer_or_a_worker_finds_gone_is_told_and_the_program_goes_on(
    app: BriefingApp, until, shown
):
    def gone(*_: object) -> None:
        raise Gone

    async with app.run_test(size=(140, 45), notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        for ask in (
            lambda: app.dashboard.call_later(gone),
            lambda: app.dashboard.set_timer(0.01, gone),
            lambda: app.dashboard.run_worker(gone, thread=True),
            lambda: app.call_later(gone),
            lambda: app.dashboard.query_one("#actors").call_later(gone),
            lambda: app.dashboard.source.call_later(gone),
        ):
            app.clear_notifications()
            ask()
            await until(pilot, lambda: any("taken away" in toast.message for toast in app._notifications))
            assert not app.crash, app.crash
            await pilot.press("2", "1")
            await until(pilot, lambda: app.dashboard.at == "countries")
            assert app.dashboard.query_one("#actors").is_attached
            assert app.dashboard.source.is_attached


async def test_where_it_goes_while_articles_are_taken_in_that_is_told_and_others_are_taken_in_after_it(
    app: BriefingApp, until, monkeypatch: pytest.MonkeyPatch
):
    def gone() -> None:
        raise Gone

    async with app.run_test(size=(140, 45), notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        with monkeypatch.context() as patch:
            patch.setattr(app.briefing, "settle", gone)
            patch.setattr(app.briefing, "changed", lambda: True)
            await until(pilot, lambda: any("taken away" in toast.message for toast in app._notifications))
        await until(pilot, lambda: not app.intake.busy)
        assert not app.crash, app.crash
