"""Rows that may be one are shown in pairs, with the reason."""

from __future__ import annotations

from textual.widgets import Static

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Article, Mention, Reading, Span
from tui.app import BriefingApp
from tui.screens.doubles import Doubles

TEXT = "Ida Berg met Nils Berg. Nobody knows what [b]Berg[/b] paid."


def reading(article: Article) -> Reading:
    names = {"Ida Berg": "a1", "Nils Berg": "a2", "[b]Berg[/b]": "a3"}
    actors = [
        Actor(key, name.strip("[b]/"), "person", (), None, (), (Mention(Span(at, at + len(name)), "name"),))
        for name, key in names.items()
        for at in [article.text.index(name)]
    ]
    return Reading(article.id, "1", actors=tuple(actors))


def words(app: BriefingApp) -> str:
    return str(app.screen.query_one("#doubles Static", Static).render())


async def test_a_pair_and_its_reason_are_shown(tmp_path, until):
    briefing = Briefing(tmp_path / "store")
    article = from_text(TEXT, "made")
    briefing.add(article, reading(article))
    app = BriefingApp(briefing)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, Doubles))
        page = words(app)
        assert "Ida Berg" in page
        assert "Nils Berg" in page
        assert "in the same article" in page
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Doubles))


async def test_no_pair_is_told(app: BriefingApp, until):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, Doubles))
        assert "No two rows" in words(app)
