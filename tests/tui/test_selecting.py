"""What is selected in the text becomes a claim, a country or an actor."""

from __future__ import annotations

from textual.pilot import Pilot

from store.records import Span
from tests.tui.mended import SIZE, actors, claims, rows
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.screens.choosing import Ask
from tui.screens.edit import Edit
from tui.screens.selected import Selected


async def mean(app: BriefingApp, pilot: Pilot[None], until, words: str, which: str, *before: str) -> None:
    """Select words in the text, and say what they are."""
    await pilot.press(*before, "4")
    source = app.dashboard.source
    assert source.entry is not None
    start = source.entry.article.text.index(words)
    span = Span(start, start + len(words))
    select = getattr(source, "select", lambda span: setattr(source, "selection", span))
    select(span)
    await pilot.press("e")
    await until(pilot, lambda: isinstance(app.screen, Selected))
    await pilot.press(which, "enter")
    await until(pilot, lambda: not isinstance(app.screen, Selected))


async def test_a_selection_becomes_a_claim(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await mean(app, pilot, until, "Berg thanked Kenya", "G")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press(*"ida berg", "tab", "p", "p", "enter")
        await until(pilot, lambda: rows(app, Claims)[-1] == "Berg thanked Kenya")
        row = claims(app)[-1]
        assert (row.speaker, row.claim.stance) == ("Ida Berg", "praises")
        await pilot.press("u")
        await until(pilot, lambda: len(rows(app, Claims)) == 3)


async def test_a_selection_becomes_the_words_of_the_claim(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await mean(app, pilot, until, "build the bridge, Minister", "g", "3")
        await until(pilot, lambda: rows(app, Claims)[0] == "build the bridge, Minister")
        await pilot.press("u")
        await until(pilot, lambda: rows(app, Claims)[0] == "Norway will build the bridge")


async def test_a_selection_becomes_a_country(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await mean(app, pilot, until, "money", "g")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press(*["backspace"] * 5, *"swedn", "enter")
        await until(pilot, lambda: "Sweden" in rows(app, Countries))
        assert "Added Sweden; u undoes it." in shown(app.screen)
        await pilot.press("u")
        await until(pilot, lambda: "Sweden" not in rows(app, Countries))


async def test_a_selection_becomes_somebody_new(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await mean(app, pilot, until, "Nairobi", "j")
        await until(pilot, lambda: isinstance(app.screen, Ask) and "somebody new" in shown(app.screen))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press("tab", "g", "enter")
        await until(pilot, lambda: "Nairobi" in rows(app, Actors))
        assert next(row for row in actors(app) if row.name == "Nairobi").kind == "group"
        await pilot.press("u")
        await until(pilot, lambda: "Nairobi" not in rows(app, Actors))


async def test_a_selection_is_somebody_there_is(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await mean(app, pilot, until, "Kenya's envoy", "j")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press(*["backspace"] * 13, *"Amos Odhiambo", "enter")
        await until(pilot, lambda: len(actors(app)[1].places) == 2)
