"""Articles added from inside the dashboard: asked for by path, completed, and read off the loop."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.records import Reading
from tests.tui.slowly import Slow
from tui.app import BriefingApp
from tui.screens.adding import AddPath, agreed, beginning, checked, meant

SIZE = (100, 30)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "my texts"
    folder.mkdir()
    (folder / "bridge one.txt").write_text("A bridge will be built. Everybody agrees.")
    (folder / "bridge two.md").write_text("Another bridge will be built.")
    (folder / "picture.bin").write_bytes(bytes(range(256)))
    (folder / ".hidden.txt").write_text("Nobody sees it.")
    (folder / "bad\x1b[31m.txt").write_text("A name that acts on the terminal.")
    (folder / "empty").mkdir()
    return folder


def test_what_begins_so_is_offered_folders_first_and_no_name_that_acts(texts: Path):
    offered = [option.words for option in beginning(f"{texts}{os.sep}")]
    assert offered == ["empty" + os.sep, "bridge one.txt", "bridge two.md", "picture.bin"]
    assert [option.words for option in beginning(f"{texts}{os.sep}.h")] == [".hidden.txt"]
    assert beginning(f"{texts}{os.sep}nothing") == []
    assert beginning("/nowhere/at/all/") == []


def test_completion_goes_as_far_as_all_agree(texts: Path):
    assert agreed(f"{texts}{os.sep}br") == f"{texts}{os.sep}bridge "


@pytest.mark.skipif(os.name != "posix", reason="paths as a POSIX shell writes them")
def test_paths_are_taken_as_typed_quoted_escaped_dropped_and_at_home(texts: Path, own_home: Path):
    one, two = texts / "bridge one.txt", texts / "bridge two.md"
    assert meant(str(one)) == [str(one)]
    assert meant(f"'{one}' '{two}'") == [str(one), str(two)]
    assert meant(str(one).replace(" ", "\\ ")) == [str(one)]
    assert meant(one.as_uri()) == [str(one)]
    assert meant("~/x.txt") == [str(own_home / "x.txt")]
    assert meant("it's.txt") == ["it's.txt"]
    assert meant("  ") == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.txt", "does not exist"),
        ("picture.bin", "binary file"),
        ("empty", "without .txt or .md files"),
        ("", "Type the path"),
        ("a\0b", "cannot be read"),
    ],
)
def test_what_is_wrong_with_a_path_is_told_in_a_sentence(texts: Path, name: str, words: str):
    told = checked(str(texts / name) if name else "")
    assert isinstance(told, str)
    assert words in told
    assert "\0" not in told


async def test_a_path_is_completed_added_read_and_opened(
    tmp_path: Path, texts: Path, briefing: Briefing, until, shown
):
    slow = Slow(lambda article: Reading(article.id, "r"))
    app = BriefingApp(briefing, reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, AddPath))
        app.screen.fill(f"{texts}{os.sep}")  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.press("b", "r", "tab", "o", "tab")
        await until(pilot, lambda: "bridge one.txt" in app.screen.query_one("#answer").value)  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.press("enter")  # the one under the cursor
        await until(pilot, lambda: "reading “" in shown(app.screen.query_one("#top")))
        await until(pilot, lambda: "A bridge will be built. Everybody agrees." in shown(app.screen))
        await pilot.press("3", "j")  # usable meanwhile
        slow.go.set()
        await until(
            pilot,
            lambda: len(app.briefing.entries) == 2 and "reading" not in shown(app.screen.query_one("#top")),
        )
        assert "2 articles" in shown(app.screen.query_one("#top"))


async def test_enter_on_a_folder_goes_in_and_again_adds_all_of_it(
    briefing: Briefing, texts: Path, until, shown
):
    slow = Slow(lambda article: Reading(article.id, "r"))
    slow.go.set()
    app = BriefingApp(briefing, reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, AddPath))
        app.screen.fill(str(texts.parent / "my"))  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.press("enter")
        await until(pilot, lambda: "all of this folder" in shown(app.screen))
        assert len(briefing.entries) == 1
        await pilot.press("enter")
        await until(pilot, lambda: "3 articles added" in shown(app.screen))


async def test_a_wrong_path_is_told_and_can_be_mended(briefing: Briefing, texts: Path, until, shown):
    app = BriefingApp(briefing)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, AddPath))
        await pilot.press(*"no.txt", "enter")
        await until(pilot, lambda: "no.txt does not exist" in shown(app.screen))
        await pilot.press("backspace")
        await until(pilot, lambda: "does not exist" not in shown(app.screen))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.dashboard)


async def test_several_are_added_one_after_another_and_ctrl_x_stops(
    briefing: Briefing, texts: Path, until, shown
):
    slow = Slow(lambda article: Reading(article.id, "r"))
    app = BriefingApp(briefing, reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        app.take_in([str(texts / "bridge one.txt")])
        app.take_in([str(texts / "bridge two.md")])
        await until(pilot, lambda: "reading “" in shown(app.screen.query_one("#top")))
        await pilot.press("ctrl+x")
        await until(pilot, lambda: "Reading was stopped" in shown(app.screen))
        await until(pilot, lambda: not app.intake.busy)
        assert len(app.briefing.entries) == 1


async def test_added_to_nothing_the_sample_steps_aside(tmp_path: Path, texts: Path, until, shown):
    briefing = Briefing(tmp_path / "none")
    briefing.sampling = True
    slow = Slow(lambda article: Reading(article.id, "r"))
    slow.go.set()
    app = BriefingApp(briefing, reader=slow)  # pyright: ignore[reportArgumentType]
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        app.take_in([str(texts)])
        await until(pilot, lambda: not briefing.sampling and len(briefing.entries) == 3)
        await until(pilot, lambda: "articles added" in shown(app.screen))
