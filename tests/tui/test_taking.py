"""Copy, export, pager, browser: what a person sees, and what leaves the program."""

from __future__ import annotations

import json
import stat
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.widgets import Input

from store.briefing import Briefing
from store.records import Article, Reading
from tui import clipboard, outside
from tui.app import BriefingApp
from tui.screens.export import Export

WIDE = (140, 45)


@pytest.fixture
def clip(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was copied; a program of the system takes it at once."""
    taken: list[str] = []

    def copy(text: str, how: str, write: object) -> clipboard.Copied:
        taken.append(text)
        return clipboard.Copied(True, f"{len(text)} characters were copied to the clipboard by test.")

    monkeypatch.setattr(clipboard, "copy", copy)
    return taken


async def test_y_copies_a_claim_with_sentence_and_citation_and_says_so(
    app: BriefingApp, clip: list[str], until, shown
):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("3", "G", "y")
        await until(pilot, lambda: "characters were copied to the clipboard by test" in shown(app.screen))
    assert clip == [
        "Amos Odhiambo [denies] that Nairobi had asked for money\n"
        "“Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money.”\n"
        "— “A bridge for Oslo”, The Test, 2026-03-02"
    ]


async def test_y_copies_the_mention_that_is_looked_at_and_an_article(
    app: BriefingApp, clip: list[str], until
):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "n", "y")
        await until(pilot, lambda: len(clip) == 1)
        await pilot.press("A", "y")
        await until(pilot, lambda: len(clip) == 2)
    assert clip[0].startswith('Ida Berg, Minister (NO)\n“"It will stand by May," she said.”\n')
    assert clip[1] == "“A bridge for Oslo”, The Test, 2026-03-02"


async def test_y_with_nothing_to_copy_says_so(tmp_path: Path, until, shown):
    app = BriefingApp(Briefing(tmp_path / "none"))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("y")
        await until(pilot, lambda: "There is no row to copy" in shown(app.screen))


async def test_e_asks_for_format_what_and_path_and_writes(
    app: BriefingApp, tmp_path: Path, until, shown, article: Article
):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("E")
        await until(pilot, lambda: isinstance(app.screen, Export))
        await pilot.press("right", "right")
        assert app.screen.query_one(Input).value == "briefing.json"
        await pilot.press("down", "right", "down")
        app.screen.query_one(Input).value = str(tmp_path / "out.json")
        await pilot.press("enter")
        await until(pilot, lambda: "1 article was written to" in shown(app.screen))
    assert list(json.loads((tmp_path / "out.json").read_text())) == [article.id]


async def test_e_says_that_a_file_is_there_and_replaces_it_only_when_told(
    app: BriefingApp, tmp_path: Path, until, shown
):
    path = tmp_path / "out.md"
    path.write_text("mine")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("E", "ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, Export))
        app.screen.query_one(Input).value = str(path)
        await pilot.press("ctrl+r", "enter")
        await until(pilot, lambda: "is there already" in shown(app.screen))
        assert path.read_text() == "mine"
        app.screen.query_one(Input).value = str(tmp_path / "none" / "x.md")
        await pilot.press("enter")
        await until(pilot, lambda: "no such folder" in shown(app.screen))
        app.screen.query_one(Input).value = str(path)
        await pilot.press("enter")
        await until(pilot, lambda: "is there already" in shown(app.screen))
        await pilot.press("ctrl+r")
        await until(pilot, lambda: "A bridge for Oslo" in path.read_text())


async def test_the_mouse_chooses_format_and_what(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("E")
        await until(pilot, lambda: isinstance(app.screen, Export))
        line = app.screen.query_one("#form").content.plain  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.click("#form", offset=(line.index("CSV"), 0))
        await until(pilot, lambda: app.screen.query_one(Input).value == "briefing.csv")


async def test_a_long_export_can_be_stopped_and_leaves_nothing(tmp_path: Path, until, shown):
    briefing = Briefing(tmp_path / "s")
    for n in range(60):
        briefing.add(Article(f"{n:016x}", f"Text {n}.", f"Title {n}"), Reading(f"{n:016x}", "r"))
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        whole = app.dashboard._step

        def slow(done: int, total: int) -> bool:
            if done == 30:
                app.call_from_thread(app.dashboard.action_stop)
                while whole(done, total):
                    pass
            return whole(done, total)

        app.dashboard._step = slow  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.press("E")
        await until(pilot, lambda: isinstance(app.screen, Export))
        app.screen.query_one(Input).value = str(tmp_path / "out.md")
        await pilot.press("enter")
        await until(pilot, lambda: "Writing was stopped; there is no file." in shown(app.screen))
    assert not (tmp_path / "out.md").exists()


# other programs


@pytest.fixture
def aside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The program steps aside without a terminal, and notes that it did."""
    times: list[str] = []

    @contextmanager
    def suspend(self: BriefingApp):
        times.append("aside")
        yield

    monkeypatch.setattr(BriefingApp, "suspend", suspend)
    return times


def script(path: Path, text: str) -> str:
    path.write_text(f"#!{sys.executable}\nimport os, sys\n{text}\n")
    path.chmod(0o755)
    return str(path)


async def test_p_gives_the_text_to_the_pager(
    app: BriefingApp, aside: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, article: Article
):
    out = tmp_path / "seen"
    monkeypatch.setenv(
        "PAGER", script(tmp_path / "pager", f"open({str(out)!r}, 'w').write(sys.stdin.read())")
    )
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("P")
        await pilot.pause()
    assert out.read_text() == article.text
    assert aside == ["aside"]


async def test_a_pager_that_is_missing_or_fails_is_told(
    app: BriefingApp, aside: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until, shown
):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        monkeypatch.setenv("PAGER", "no-such-pager --flag")
        await pilot.press("P")
        await until(pilot, lambda: "'no-such-pager' is not installed" in shown(app.screen))
        monkeypatch.setenv("PAGER", script(tmp_path / "bad", "sys.exit(3)"))
        await pilot.press("P")
        await until(pilot, lambda: "bad ended with a fault (3)" in shown(app.screen))


async def test_where_the_terminal_cannot_be_given_away_that_is_told(
    app: BriefingApp, monkeypatch: pytest.MonkeyPatch, until, shown
):
    monkeypatch.setenv("PAGER", "cat")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("P")
        await until(pilot, lambda: "The terminal cannot be given to cat here" in shown(app.screen))


async def test_a_note_is_written_in_the_editor_in_a_private_file(
    app: BriefingApp, aside: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    seen = tmp_path / "seen"
    editor = script(
        tmp_path / "editor",
        f"p = sys.argv[-1]; open({str(seen)!r}, 'w').write(oct(os.stat(p).st_mode) + ' ' + p + '\\n' + open(p).read())\n"
        "open(p, 'a').write(' and\\x1b[31m more\\n\\n')",
    )
    async with app.run_test(size=WIDE):
        assert outside.edit(app, "a note", editor) == "a note and␛[31m more"  # pyright: ignore[reportArgumentType]
        assert outside.edit(app, "a note", script(tmp_path / "same", "")) is None  # pyright: ignore[reportArgumentType]
    mode, name = seen.read_text().splitlines()[0].split()
    assert stat.S_IMODE(int(mode, 8)) == 0o600
    assert not Path(name).exists()
    assert seen.read_text().endswith("a note")


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://example.org/a?b=c#d", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("--version", False),
        ("https://a b", False),
        ("https://a\x1b", False),
        ("https://a'$(x)", False),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_is_opened(url: str, good: bool):
    assert outside.is_address(url) == good
    if not good:
        with pytest.raises(outside.CannotRun):
            outside.browse(url)


async def test_o_opens_the_address_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until, shown):
    briefing = Briefing(tmp_path / "s")
    briefing.add(Article("1" * 16, "Text.", "T", url="https://example.org/x"), Reading("1" * 16, "r"))
    opened: list[str] = []
    monkeypatch.setattr(outside, "browse", opened.append)
    app = BriefingApp(briefing)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("O")
        await until(pilot, lambda: "Opened https://example.org/x" in shown(app.screen))
    assert opened == ["https://example.org/x"]


async def test_o_without_an_address_says_so(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("O")
        await until(pilot, lambda: "No address is known" in shown(app.screen))
