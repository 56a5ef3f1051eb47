"""Corrections by keys: each is seen on the screen, told, kept, and taken back by `u`."""

from __future__ import annotations

import contextlib
import sys

import pytest

from store.briefing import Briefing
from store.records import Article, Reading
from tests.tui.mended import SIZE, actors, claims, rows, speakers
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.screens.choosing import Ask
from tui.screens.done import Done
from tui.screens.edit import Edit
from tui.screens.note import Note
from tui.screens.splitting import Split


async def test_star_and_unstar(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "asterisk")
        await until(pilot, lambda: "★" in shown(app.screen.query_one(Actors)))
        assert "Starred Ida Berg; u undoes it." in shown(app.screen)
        await pilot.press("asterisk")
        await until(pilot, lambda: "★" not in shown(app.screen.query_one(Actors)))


async def test_remove_undo_and_redo_leave_the_cursor_where_it_was(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("3", "j", "d")
        await until(pilot, lambda: len(rows(app, Claims)) == 2)
        assert "It will stand" not in " ".join(rows(app, Claims))
        assert app.dashboard.lists["claims"].cursor == 1
        await pilot.press("u")
        await until(pilot, lambda: len(rows(app, Claims)) == 3)
        assert "Undone: removed" in shown(app.screen)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: len(rows(app, Claims)) == 2)
        assert "Redone: removed" in shown(app.screen)


async def test_nothing_to_undo_or_redo_is_told(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("u", "ctrl+r")
        await until(pilot, lambda: "nothing to undo" in shown(app.screen))
        await until(pilot, lambda: "nothing to redo" in shown(app.screen))


async def test_marked_rows_are_removed_in_one_step(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("3", "space", "space")
        await until(pilot, lambda: "✓2" in shown(app.screen.query_one(Claims)))
        await pilot.press("d")
        await until(pilot, lambda: len(rows(app, Claims)) == 1)
        assert "Removed 2 claims" in shown(app.screen)
        assert "✓" not in shown(app.screen.query_one(Claims))
        await pilot.press("u")
        await until(pilot, lambda: len(rows(app, Claims)) == 3)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: len(rows(app, Claims)) == 1)


async def test_escape_clears_the_marks_before_it_undoes_a_focus(app: BriefingApp, until):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "enter")
        await until(pilot, lambda: len(app.dashboard.trail) == 1)
        await pilot.press("space", "escape")
        await until(pilot, lambda: not app.dashboard.lists["actors"].marked)
        assert len(app.dashboard.trail) == 1
        await pilot.press("escape")
        await until(pilot, lambda: app.dashboard.trail == ())


async def test_an_actor_gets_another_name_kind_role_and_country_in_one_step(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "e")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press("h", "tab", "o", "o", "tab", *["backspace"] * 8, *"Engineer", "tab")
        await pilot.press(*["backspace"] * 6, *"kenia")
        await until(pilot, lambda: "Kenya" in shown(app.screen.query_one("#options")))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: rows(app, Actors)[0] == "Ida Bergh")
        row = actors(app)[0]
        assert (row.kind, row.roles, row.country) == ("office", ("Engineer",), "KE")
        assert "Ida Bergh" in shown(app.dashboard.lists["claims"]), "the claims have the new name"
        await pilot.press("u")
        await until(pilot, lambda: rows(app, Actors)[0] == "Ida Berg")
        row = actors(app)[0]
        assert (row.kind, row.roles, row.country) == ("person", ("Minister",), "NO")


async def test_a_country_that_nobody_knows_is_not_taken(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "e")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press("tab", "tab", "tab", *"xyzzy", "enter")
        await until(pilot, lambda: "No country is called" in shown(app.screen))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Edit))
        assert app.briefing.corrections() == []


async def test_a_claim_gets_another_speaker_and_stance(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("3", "e")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press(*["backspace"] * 10, *"odiambo")
        await until(pilot, lambda: "Amos Odhiambo" in shown(app.screen.query_one("#options")))
        await pilot.press("tab", "p", "enter")
        await until(pilot, lambda: speakers(app)[0] == "Amos Odhiambo")
        assert "promises" in shown(app.screen.query_one(Claims))
        await pilot.press("u")
        await until(
            pilot,
            lambda: speakers(app)[0] == "Ida Berg" and "promises" not in shown(app.screen.query_one(Claims)),
        )


async def test_a_claim_may_have_no_speaker(app: BriefingApp, until):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("3", "j", "e")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press(*["backspace"] * 10, "enter")
        await until(pilot, lambda: speakers(app)[1] == "she")


async def test_two_marked_actors_become_one_and_two_again(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "space", "m")  # one is marked, the cursor is on the other
        await until(pilot, lambda: rows(app, Actors) == ["Amos Odhiambo"])
        assert "Merged 2 rows into Amos Odhiambo" in shown(app.screen)
        assert set(speakers(app)) == {"Amos Odhiambo"}
        await pilot.press("u")
        await until(pilot, lambda: rows(app, Actors) == ["Ida Berg", "Amos Odhiambo"])


async def test_claims_cannot_be_merged(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("3", "space", "space", "m")
        await until(pilot, lambda: "Only actors can be merged" in shown(app.screen))


@pytest.fixture
def twice(app: BriefingApp, article: Article, reading: Reading) -> BriefingApp:
    other = Article("1" * 16, article.text, "The other article")
    app.briefing.add(other, reading._replace(article=other.id))
    return BriefingApp(app.briefing)


async def test_the_mentions_of_one_article_are_somebody_else(twice: BriefingApp, until, shown):
    async with twice.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "S")
        await until(pilot, lambda: isinstance(twice.screen, Split))
        assert "The other article" in shown(twice.screen)
        await pilot.press("enter")
        await until(pilot, lambda: "Mark with space" in shown(twice.screen))
        await pilot.press("G", "a", "enter")
        await until(pilot, lambda: isinstance(twice.screen, Ask))
        await pilot.press(*"Ida Borg")
        await until(pilot, lambda: "somebody new" in shown(twice.screen))
        await pilot.press("enter")
        await until(pilot, lambda: "Ida Borg" in rows(twice, Actors))
        assert "Split Ida Borg from Ida Berg" in shown(twice.screen)
        assert speakers(twice).count("Ida Borg") == 2
        await pilot.press("u")
        await until(pilot, lambda: "Ida Borg" not in rows(twice, Actors))


async def test_an_article_is_removed_from_its_list_and_comes_back(twice: BriefingApp, until, shown):
    async with twice.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("A")
        await until(pilot, lambda: "Articles 2" in shown(twice.screen))
        await pilot.press("G", "d")
        await until(pilot, lambda: "Articles 1" in shown(twice.screen))
        assert "Removed “The other article”; u undoes it." in shown(twice.screen)
        await pilot.press("u")
        await until(pilot, lambda: "Articles 2" in shown(twice.screen))


async def test_a_tag_is_put_on_completed_and_taken_off(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("1", "number_sign")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press(*"energy", "enter")
        await until(pilot, lambda: "#energy" in shown(app.screen.query_one(Countries)))
        await pilot.press("j", "number_sign")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press(*"en", "enter")
        await until(pilot, lambda: app.briefing.marks("country", "KE").tags == ("energy",))
        await until(pilot, lambda: not isinstance(app.screen, Ask))
        await pilot.press("number_sign")
        await until(pilot, lambda: "takes it off" in shown(app.screen))
        await pilot.press("enter")
        await until(pilot, lambda: app.briefing.marks("country", "KE").tags == ())


async def test_a_note_is_written_shown_changed_and_taken_off(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note))
        await pilot.press(*"[b]ask her", "escape")
        await until(pilot, lambda: "✎ [b]ask her" in shown(app.screen.query_one(Actors)))
        await pilot.press("semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note) and "[b]ask her" in shown(app.screen))
        await pilot.press(*" again", "escape")
        await until(pilot, lambda: "again" in shown(app.screen.query_one(Actors)))
        [(_, note)] = app.briefing.marks("actor", "person/ida berg").notes
        assert note == "[b]ask her again"
        await pilot.press("semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note))
        await pilot.press(*["backspace"] * 20, "escape")
        await until(pilot, lambda: "✎" not in shown(app.screen.query_one(Actors)))
        await pilot.press("u")
        await until(pilot, lambda: "again" in shown(app.screen.query_one(Actors)))


async def test_a_note_can_be_left_as_it_was(app: BriefingApp, until):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note))
        await pilot.press(*"no", "ctrl+g")
        await until(pilot, lambda: not isinstance(app.screen, Note))
        assert app.briefing.corrections() == []


@pytest.fixture
def editor(tmp_path, monkeypatch) -> None:
    """An editor that puts a line behind what it is given, and says who may read the file."""
    program = tmp_path / "editor.py"
    program.write_text(
        "import os, sys\n"
        "with open(sys.argv[1], 'a') as file:\n"
        "    file.write(' mode %o \\x1b[31m' % (os.stat(sys.argv[1]).st_mode & 0o777))\n"
    )
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")


async def test_the_persons_editor_gets_the_note_in_a_file_of_their_own(
    app: BriefingApp, until, shown, editor, monkeypatch
):
    monkeypatch.setattr(app, "suspend", contextlib.nullcontext)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note))
        await pilot.press(*"seen", "ctrl+e")
        await until(pilot, lambda: "seen mode 600 ␛[31m" in shown(app.screen))
        await pilot.press("escape")
        await until(pilot, lambda: "✎ seen mode 600" in shown(app.screen.query_one(Actors)))


async def test_an_editor_that_is_not_there_is_told(app: BriefingApp, until, shown, monkeypatch):
    monkeypatch.setattr(app, "suspend", contextlib.nullcontext)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "/nowhere/editor")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "semicolon")
        await until(pilot, lambda: isinstance(app.screen, Note))
        await pilot.press(*"kept", "ctrl+e")
        await until(pilot, lambda: "/nowhere/editor did not edit" in shown(app.screen))
        assert "No such file" in shown(app.screen)
        assert "kept" in shown(app.screen)


async def test_what_was_done_is_listed_newest_first_and_undone_from_there(app: BriefingApp, until, shown):
    app.briefing.correct("rename", "actor", "person/ida berg", name="Ida [b]Bergh[/b]")
    app.briefing.correct("star", "country", "KE", on=True)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("U")
        await until(pilot, lambda: isinstance(app.screen, Done) and "renamed" in shown(app.screen))
        page = shown(app.screen)
        assert page.index("starred Kenya") < page.index("renamed Ida Berg to Ida [b]Bergh[/b]")
        await pilot.press("u")
        await until(pilot, lambda: "undone" in shown(app.screen))
        assert not app.briefing.marks("country", "KE").star
        await pilot.press("ctrl+r")
        await until(pilot, lambda: app.briefing.marks("country", "KE").star)


async def test_what_no_longer_fits_is_reported(
    app: BriefingApp, article: Article, reading: Reading, until, shown
):
    app.briefing.correct("rename", "actor", "person/amos odhiambo", name="Amos")
    app.briefing.reread(article, reading._replace(actors=reading.actors[:1], claims=()))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("U")
        await until(pilot, lambda: "fits nothing now" in shown(app.screen))
        note = shown(app.screen.query_one("#ask-note"))
        assert "1 correction fits nothing" in note or "found no more" in note


@pytest.mark.parametrize("key", ["asterisk", "e", "S", "number_sign", "semicolon", "d", "u", "ctrl+r"])
async def test_the_sample_cannot_be_corrected(tmp_path, until, shown, key: str):
    briefing = Briefing(tmp_path / "none")
    briefing.sampling = True
    app = BriefingApp(briefing)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", key)
        await until(pilot, lambda: "The sample cannot be corrected" in shown(app.screen))
        assert app.screen is app.dashboard


async def test_single_mentions_are_somebody_else(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "S")
        await until(pilot, lambda: isinstance(app.screen, Split))
        await pilot.press("G", "space", "enter")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press(*"Nils Berg", "enter")
        await until(pilot, lambda: "Nils Berg" in rows(app, Actors))
        assert len(actors(app)[0].places) == 2
        await pilot.press("u")
        await until(pilot, lambda: len(actors(app)[0].places) == 3)
        assert "Nils Berg" not in rows(app, Actors)


async def test_a_claim_is_denied_by_hand(app: BriefingApp, until, shown):
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("3", "e")
        await until(pilot, lambda: isinstance(app.screen, Edit))
        await pilot.press("tab", "tab", "y", "enter")
        await until(pilot, lambda: claims(app)[0].claim.negated)
        assert "¬says" in shown(app.screen.query_one(Claims))
        await pilot.press("u")
        await until(pilot, lambda: not claims(app)[0].claim.negated)


# words selected in the text
