"""What rows tell, and marks on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from store.briefing import Briefing
from store.records import Article, Reading, Span
from store.view import ActorRow, ArticleRow, CountryRow, Entry, Place
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.articles import Articles, publishers
from tui.panes.cells import Cell
from tui.panes.claims import Claims, scale
from tui.panes.countries import Countries
from tui.panes.counts import bar

WIDE = (140, 45)


def line(cells: list[Cell]) -> str:
    return "".join(cell.text for cell in cells)


def places(count: int) -> tuple[Place, ...]:
    return tuple(Place("a", Span(n, n + 1)) for n in range(count))


@pytest.mark.parametrize("width", range(4, 30))
@pytest.mark.parametrize(
    ("count", "total", "most"), [(0, 0, 0), (1, 1, 900), (3, 7, 7), (7, 7, 7), (2, 900, 900)]
)
def test_a_bar_is_as_wide_as_its_column_and_never_empty_for_a_mention(
    width: int, count: int, total: int, most: int
):
    heavy, light, rest = bar(count, total, most, width)
    assert cell_len(heavy + light + rest) == width
    assert bool(heavy) == bool(count)


def test_a_country_shows_code_name_bar_and_number():
    rows = [
        CountryRow("KZ", "Kazakhstan", False, 8, 8, places(8)),
        CountryRow("RU", "Russia", True, 4, 4, places(4)),
    ]
    pane = Countries(rows)
    first, second = (line(pane.cells(row, 36)) for row in rows)
    assert [first.split()[n] for n in (0, 1, 3)] == ["KZ", "Kazakhstan", "8"]
    assert [second.split()[n] for n in (0, 1, 3)] == ["RU", "~Russia", "4"]
    assert first.index("━") == second.index("━")
    full, half = (cell_len(one.split()[2]) for one in (first, second))
    assert abs(2 * half - full) <= 1
    assert "━" not in line(pane.cells(rows[0], 20))
    assert "KZ" not in line(pane.cells(rows[0], 17))
    assert "Kazakhstan" in line(pane.cells(rows[0], 17))


def test_an_actor_shows_kind_name_role_country_and_claims_made():
    row = ActorRow("k", "Ida Berg", "office", ("Minister",), "NO", (), 3, 7, 7, places(7))
    pane = Actors([row])
    assert line(pane.cells(row, 40)).split() == ["⌂Ida", "Berg", "Minister", "NO", "“3", "7"]
    narrow = line(pane.cells(row, 18))
    assert "Ida Berg" in narrow
    assert "“3" in narrow
    assert "NO" not in narrow


def test_a_claim_shows_speaker_stance_quoted_words_and_certainty(article: Article, reading: Reading):
    rows = Entry(article, reading).claims
    indirect, direct = (line(Claims().cells(row, 66)) for row in rows[:2])
    assert "“" not in indirect
    assert "“It will stand by May" in direct
    assert direct.rstrip().endswith("●")
    assert direct.split()[:3] == ["Ida", "Berg", "says"]
    mixed = rows[0]._replace(directness="mixed", certainty=0.5)
    assert "‘Norway" in line(Claims().cells(mixed, 66))
    assert line(Claims().cells(mixed, 66)).endswith("◑")


def test_the_scale_of_certainty_grows_and_keeps_the_last_step_for_a_persons_word():
    assert [scale(n / 4 - 0.01) for n in range(5)] == list("○◔◑◕●")
    assert scale(1.0) == "◉"


def test_an_article_shows_title_publishers_and_date():
    row = ArticleRow("a", "A bridge", "The Test", "2026-03-02", "en", 0, 0, 0)
    assert line(Articles().cells(row, 60)).split("  ")[0] == ""
    assert all(word in line(Articles().cells(row, 60)) for word in ("A bridge", "The Test", "2026-03-02"))
    assert "The Test" not in line(Articles().cells(row, 40))
    assert "2026-03-02" in line(Articles().cells(row, 40))
    assert publishers(row) == "The Test"


async def test_mark_marks_rows_and_says_how_many(app: BriefingApp, shown: Callable):
    async with app.run_test(size=WIDE) as pilot:
        pane = app.screen.query_one(Countries)
        await pilot.press("space")
        await pilot.pause()
        assert pane.marked == {"NO"}
        assert pane.cursor == 1
        assert "✓NO Norway" in shown(pane)
        assert "Countries 2 ✓1" in shown(pane)
        await pilot.press("k", "space")
        await pilot.pause()
        assert "✓" not in shown(pane)


async def test_stars_tags_and_notes_stand_behind_the_name(app: BriefingApp, shown: Callable):
    app.briefing.correct("star", "actor", "person/ida berg", on=True)
    app.briefing.correct("tag", "actor", "person/ida berg", tag="bridge", on=True)
    app.briefing.correct("note", "actor", "person/ida berg", text="ask her")
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        berg = next(row for row in shown(app.screen.query_one(Actors)).split("\n") if "Ida Berg" in row)
        assert "★#✎" in berg


async def test_an_article_is_unread_until_it_is_opened_and_new_if_it_came_since(
    tmp_path: Path, article: Article, reading: Reading, until: Callable, shown: Callable
):
    briefing = Briefing(tmp_path / "store")
    briefing.add(article, reading)
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("A")
        await until(pilot, lambda: "• A bridge for Oslo" in shown(app.screen))
        await pilot.press("enter", "A")
        await until(pilot, lambda: "  A bridge for Oslo" in shown(app.screen.query_one(Articles)))
        await pilot.press("q")
    other = Article("1" * 16, "Another text.", "Another title")
    briefing = Briefing(tmp_path / "store")
    briefing.add(other, Reading(other.id, "r"))
    briefing.load()
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "1 new" in shown(app.screen.query_one("#top")))
        await pilot.press("A")
        await until(pilot, lambda: "✦ Another title" in shown(app.screen))
        listed = shown(app.screen.query_one(Articles))
        assert "• A bridge" not in listed
        assert "✦ A bridge" not in listed


async def test_a_damaged_file_of_visits_is_told_and_the_dashboard_works(
    app: BriefingApp, until: Callable, shown: Callable
):
    path = app.briefing.visits.path
    path.parent.mkdir(parents=True)
    path.write_text("{")
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: any("is damaged" in toast.message for toast in app._notifications))
        assert "Norway" in shown(app.screen)
