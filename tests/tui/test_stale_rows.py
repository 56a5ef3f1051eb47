"""Rows whose article is read anew, or taken away, before the list hears of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing
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
