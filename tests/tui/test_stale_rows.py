"""Rows whose article is read anew, or taken away, before the list hears of it."""

from __future__ import annotations

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
