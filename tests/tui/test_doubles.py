"""Rows that may be one are shown in pairs, with the reason; a key makes them one, another says that they are two."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Article, Mention, Reading, Span
from tui.app import BriefingApp
from tui.panes.actors import Actors
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


@pytest.fixture
def bergs(tmp_path) -> BriefingApp:
    return made(tmp_path)


def made(tmp_path: Path) -> BriefingApp:
    """Over one article with two pairs that may be one."""
    briefing = Briefing(tmp_path / "store")
    article = from_text(TEXT, "made")
    briefing.add(article, reading(article))
    return BriefingApp(briefing)


def names(app: BriefingApp) -> list[str]:
    return [row.name for row in app.dashboard.query_one(Actors).rows]


async def test_a_pair_and_its_reason_are_shown(bergs: BriefingApp, until, shown):
    async with bergs.run_test(size=(100, 30)) as pilot:
        await pilot.press("m")
        await until(
            pilot, lambda: isinstance(bergs.screen, Doubles) and "May be one 2" in shown(bergs.screen)
        )
        page = shown(bergs.screen)
        assert "Ida Berg = Berg" in page
        assert "Nils Berg = Berg" in page
        assert "in the same article" in page
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(bergs.screen, Doubles))


async def test_enter_makes_the_pair_one_row_and_u_makes_it_two_again(bergs: BriefingApp, until, shown):
    async with bergs.run_test(size=(100, 30), notifications=True) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: "May be one 2" in shown(bergs.screen))
        await pilot.press("enter")
        await until(pilot, lambda: names(bergs) == ["Ida Berg", "Nils Berg"])
        await until(pilot, lambda: "No two rows" in shown(bergs.screen))
        assert "Merged Berg into Ida Berg; u undoes it" in shown(bergs.screen)
        await pilot.press("u")
        await until(pilot, lambda: len(names(bergs)) == 3 and "May be one 2" in shown(bergs.screen))


async def test_x_says_that_a_pair_is_two_and_it_is_proposed_no_more(bergs: BriefingApp, until, shown):
    async with bergs.run_test(size=(100, 30), notifications=True) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: "May be one 2" in shown(bergs.screen))
        await pilot.press("x")
        await until(pilot, lambda: "May be one 1" in shown(bergs.screen))
        assert "Ida Berg = Berg" not in shown(bergs.screen)
        assert names(bergs) == ["Ida Berg", "Nils Berg", "Berg"]
        again = Briefing(bergs.briefing.folder)
        again.load()
        assert len(again.doubles()) == 1


async def test_no_pair_is_told(app: BriefingApp, until, shown):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m")
        await until(pilot, lambda: "No two rows" in shown(app.screen))
