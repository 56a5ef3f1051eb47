"""Articles taken in while the dashboard is open, with a reader that does as the test says."""

from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.corrections.log import Log
from store.errors import ReadingError, SourceError
from store.records import Article, Reading
from tests.tui.slowly import Slow
from tui.app import BriefingApp

WIDE = (140, 45)


@pytest.fixture
def empty(tmp_path: Path) -> Briefing:
    return Briefing(tmp_path / "empty")


async def test_text_at_once_then_countries_then_all_and_then_it_is_kept(
    empty: Briefing, article: Article, reading: Reading, until, shown
):
    slow = Slow(lambda _: reading)
    empty.draft(article, Reading(article.id, ""))
    app = BriefingApp(empty, [("a", article)], reader=slow, opening=article.id)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        assert "Norway will build the bridge" in shown(app.screen)
        await until(pilot, lambda: "Countries 2" in shown(app.screen))
        assert "Claims 0" in shown(app.screen)
        assert "reading “A bridge for Oslo” 25%" in shown(app.screen)
        assert not empty.holds(article.id)
        slow.go.set()
        await until(pilot, lambda: "Claims 3" in shown(app.screen))
        await until(
            pilot, lambda: empty.holds(article.id) and "reading" not in shown(app.screen.query_one("#top"))
        )


async def test_the_app_is_usable_while_it_reads(briefing: Briefing, until, shown):
    other = Article("1" * 16, "Another text.", "Another")
    slow = Slow(lambda a: Reading(a.id, "r"))
    app = BriefingApp(briefing, [("a", other)], reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "reading" in shown(app.screen.query_one("#top")))
        await pilot.press("escape", "3", "G")
        row = app.dashboard.lists["claims"].current
        assert row is not None
        slow.go.set()


async def test_reading_can_be_stopped_and_what_was_read_is_kept(briefing: Briefing, until, shown):
    others = [("a", Article(f"{n:016x}", f"Text {n}.", f"Title {n}")) for n in range(3)]
    slow = Slow(lambda a: Reading(a.id, "r"))
    app = BriefingApp(briefing, others, reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "reading" in shown(app.screen.query_one("#top")))
        await pilot.press("ctrl+x")
        await until(pilot, lambda: "reading" not in shown(app.screen.query_one("#top")))
        await until(pilot, lambda: "Reading was stopped" in shown(app.screen))
        assert len(briefing.entries) == 1


async def test_faults_are_told_and_the_others_go_on(
    empty: Briefing, article: Article, reading: Reading, until, shown
):
    slow = Slow(lambda _: reading)
    slow.go.set()
    bad = [(f"{n}", SourceError(f"{n}.txt is empty; put text into it.")) for n in range(5)]
    app = BriefingApp(empty, [*bad, ("a", article)], reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "5 sources could not be read" in shown(app.screen))
        assert "0.txt is empty" in shown(app.screen)
        assert "4.txt is empty" not in shown(app.screen)
        await until(pilot, lambda: empty.holds(article.id))


async def test_a_reader_that_fails_is_a_toast_not_an_end(briefing: Briefing, until, shown):
    def fail(_: Article) -> Reading:
        raise ReadingError("The English language model cannot be loaded; install briefing-tui anew.")

    app = BriefingApp(briefing, [("a", Article("1" * 16, "Text.", "T"))], reader=Slow(fail))  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "cannot be loaded" in shown(app.screen))
        assert app.is_running


async def test_a_store_that_cannot_be_written_is_a_toast_and_the_rows_stay(
    empty: Briefing, article: Article, reading: Reading, until, shown
):
    empty.folder.parent.mkdir(exist_ok=True)
    empty.folder.write_text("in the way")
    slow = Slow(lambda _: reading)
    slow.go.set()
    full = {"faults": list, "state": tuple, "holds": bool, "put": _full, "look": lambda: ([], {})}
    methods = {name: (lambda *_, give=give: give()) for name, give in full.items()}
    empty._library._engine = type("Full", (), {**methods, "log": Log(empty.folder)})()  # pyright: ignore[reportAttributeAccessIssue]
    app = BriefingApp(empty, [("a", article)], reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "cannot be written" in shown(app.screen))
        await until(pilot, lambda: "Claims 3" in shown(app.screen))


def _full(*_: object) -> bool:
    from store.errors import StoreError

    raise StoreError("The store cannot be written (No space left on device); free some space.")


async def test_what_is_known_already_is_opened_and_said(briefing: Briefing, article: Article, until, shown):
    app = BriefingApp(briefing, [("a", article)], reader=Slow(lambda a: Reading(a.id, "r")))  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "in the briefing already" in shown(app.screen))
        assert len(app.dashboard.lists["claims"].rows) == 3


async def test_a_large_store_fills_behind_the_first_frame(
    tmp_path: Path, article: Article, reading: Reading, until, shown
):
    briefing = Briefing(tmp_path / "s")
    for n in range(120):
        briefing.add(Article(f"{n:016x}", f"Text {n}.", f"Title {n}"), Reading(f"{n:016x}", "r"))
    again = Briefing(tmp_path / "s")
    again.load(most=10)
    app = BriefingApp(again)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "120 articles" in shown(app.screen.query_one("#top")))


async def test_what_was_thrown_away_before_the_store_changed_is_given_back(briefing: Briefing, until):
    class Closed:
        """As a screen that was closed: it refers to itself."""

        def __init__(self) -> None:
            self.own = self

    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        for again in (app.intake.catch_up, app.intake.work):
            gc.disable()
            closed = weakref.ref(Closed())
            again()
            gc.enable()
            gc.collect()
            assert closed() is None
        is_open = Closed()  # while another program changes the store
        app.intake.catch_up()
        closed = weakref.ref(is_open)
        del is_open
        gc.collect()
        assert closed() is None


async def test_what_a_closed_screen_painted_is_not_kept(app, until):
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("question_mark")
        await until(pilot, lambda: len(app.screen_stack) == 2)
        await pilot.pause(0.1)
        painted = weakref.ref(app.screen._styles_cache)
        await pilot.press("escape")
        await until(pilot, lambda: len(app.screen_stack) == 1)
        await pilot.pause(0.1)
        gc.collect()
        assert painted() is None


@pytest.mark.parametrize("key", ["w", "x", "t", "slash"])
async def test_a_closed_screen_is_not_kept_by_the_thread_that_worked_for_it(app, until, key: str):
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press(key)
        await until(pilot, lambda: len(app.screen_stack) == 2)
        await pilot.press("k", "e")
        await pilot.pause(0.3)
        closed = weakref.ref(app.screen)
        await pilot.press("escape")
        await until(pilot, lambda: len(app.screen_stack) == 1)
        await pilot.press("j")
        await pilot.pause(0.2)
        gc.collect()
        assert closed() is None


async def test_the_interpreter_is_left_as_it_was_found(app, until):
    before = gc.get_threshold(), sys.getswitchinterval()
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        assert gc.get_threshold() != before[0]
        assert sys.getswitchinterval() < before[1]
    assert (gc.get_threshold(), sys.getswitchinterval()) == before
