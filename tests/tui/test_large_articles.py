"""An article whose file is large is read behind: the keys go on, and the text comes."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing
from tui.app import BriefingApp
from tui.panes.articles import Articles

WIDE = (140, 45)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BriefingApp:
    """Two articles that count as large, the second of which nobody has asked for."""
    monkeypatch.setattr("store.library._LARGE", 0)
    for seed in (1, 2):
        Briefing(tmp_path / "s").add(*made(6, seed))
    briefing = Briefing(tmp_path / "s")
    briefing.load()
    return BriefingApp(briefing)


async def test_the_text_comes_behind_the_list_and_keys_go_on(
    app: BriefingApp, until, shown, monkeypatch: pytest.MonkeyPatch
):
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "─ Made article 1" in shown(app.screen))
        go, read = threading.Event(), app.briefing.entry
        second = app.briefing.articles[1].key

        def slow(key: str):
            if key == second:
                go.wait(10)
            return read(key)

        monkeypatch.setattr(app.briefing, "entry", slow)
        await pilot.press("A", "j")
        pane = app.screen.query_one(Articles)
        await until(pilot, lambda: pane.cursor == 1)
        assert "─ Made article 1" in shown(app.screen)
        await pilot.press("k", "j")
        go.set()
        await until(pilot, lambda: "─ Made article 2" in shown(app.screen))


async def test_a_claim_of_a_large_article_is_marked_when_its_text_has_come(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("3", "G")
        await until(pilot, lambda: "─ Made article 2" in shown(app.screen))
        assert app.dashboard.source.marks


def test_an_article_is_large_until_it_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    article, reading = made(6, 1)
    Briefing(tmp_path / "s").add(article, reading)
    briefing = Briefing(tmp_path / "s")
    briefing.load()
    assert not briefing.is_large(article.id)
    monkeypatch.setattr("store.library._LARGE", 0)
    assert briefing.is_large(article.id)
    assert briefing.entry(article.id) is not None
    assert not briefing.is_large(article.id)
    assert not briefing.is_large("0" * 16)
