"""Palette, help, first steps, room, toasts, keys: what makes the program easy to live with."""

from __future__ import annotations

import pytest

from store.briefing import Briefing
from tui.actions import ACTIONS
from tui.app import BriefingApp
from tui.hints import HINTS
from tui.room import LEAST, widths
from tui.screens.help import Help
from tui.screens.palette import Commands, Palette, found
from tui.settings import Settings
from tui.settings.state import State

WIDE = (140, 45)


# the palette


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("export", "export"),
        ("exprot", "export"),
        ("ligth", "theme('light')"),
        ("high con", "theme('contrast')"),
        ("citation file", "export"),
        ("nxt", "next_pane"),
        ("bottom", "edge(1)"),
    ],
)
def test_a_command_is_found_by_name_letters_what_it_does_and_mistyped(query: str, first: str):
    assert found(query, ACTIONS)[0].id == first


def test_what_fits_nothing_finds_nothing_and_nothing_finds_all():
    assert found("zzqqxx", ACTIONS) == []
    assert found("  ", ACTIONS) == list(ACTIONS)


async def test_the_palette_does_what_is_chosen_in_the_place_where_one_is(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, Palette))
        await pilot.press(*"sort")
        await until(pilot, lambda: len(app.screen.query_one(Commands).rows) < 10)
        await pilot.press("enter")
        await until(pilot, lambda: "▾" in shown(app.screen.query_one("#actors")))


async def test_the_palette_has_every_action_that_can_be_done_here_but_itself(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, Palette))
        rows = {row.id for row in app.screen.query_one(Commands).rows}
        here = ("app", "dashboard", "list", "reader")
        assert rows == {action.id for action in ACTIONS if action.place in here} - {"palette"}
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Palette))


async def test_a_click_does_a_command(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("ctrl+p", *"theme: light")
        await until(
            pilot,
            lambda: (
                isinstance(app.screen, Palette)
                and [row.id for row in app.screen.query_one(Commands).rows][:1] == ["theme('light')"]
            ),
        )
        await pilot.click(Commands, offset=(5, 1), times=2)
        await until(pilot, lambda: app.theme == "light")


# help and first steps


@pytest.mark.parametrize(
    ("key", "words", "heading"),
    [("1", "You are in the countries", "In a list"), ("4", "You are in the text", "In the text")],
)
async def test_help_begins_with_the_pane_one_is_in(
    app: BriefingApp, key: str, words: str, heading: str, until, shown
):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key, "question_mark")
        await until(pilot, lambda: isinstance(app.screen, Help) and words in shown(app.screen))
        assert heading in shown(app.screen)


STEPS = (("j",), ("tab",), ("enter",), ("escape",), ("slash",))


async def test_five_first_steps_go_on_as_they_are_done_on_the_sample_and_do_not_come_again(
    tmp_path, until, shown
):
    briefing = Briefing(tmp_path / "s")
    briefing.sampling = True
    state = State()
    app = BriefingApp(briefing, settings=Settings(), state=state)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        for number, keys in enumerate(STEPS, 1):
            await until(pilot, lambda n=number: f" {n} of 5 " in shown(app.screen))
            await pilot.press(*keys)
        await until(pilot, lambda: app.dashboard.hints is None)
        await pilot.press("escape")
        await until(pilot, lambda: " of 5 " not in shown(app.screen.query_one("#bottom")))
    assert state.hinted
    again = BriefingApp(briefing, settings=Settings(), state=state)
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "1 of 5" not in shown(again.screen)
        await pilot.press("question_mark")
        await until(pilot, lambda: "brings the five first steps back" in shown(again.screen))
        await pilot.press("i")
        await until(pilot, lambda: "1 of 5" in shown(again.screen))


async def test_a_first_step_eats_no_key_and_every_hint_fits_eighty_columns(tmp_path, shown, until):
    briefing = Briefing(tmp_path / "s")
    briefing.sampling = True
    app = BriefingApp(briefing, settings=Settings(), state=State())
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.dashboard.hints is not None
        await pilot.press("3")  # not what is asked for, and done all the same
        await until(pilot, lambda: app.dashboard.at == "claims")
        assert app.dashboard.hints.step == 0
        for hint in HINTS:
            assert app.dashboard.hints.content.cell_length <= 80
            app.dashboard.hints.did(next(iter(hint.done)))


async def test_no_first_steps_where_the_person_wants_none(briefing: Briefing):
    app = BriefingApp(briefing, settings=Settings(hints=False), state=State())
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert app.dashboard.hints is None


# room


@pytest.mark.parametrize("size", [(140, 45), (80, 24)])
@pytest.mark.parametrize(("key", "pane"), [("1", "#countries"), ("2", "#actors"), ("3", "#claims")])
async def test_a_pane_gets_more_room_and_less_and_its_own_again(
    app: BriefingApp, size: tuple[int, int], key: str, pane: str, until
):
    def width() -> int:
        """Columns from corner to corner, as they are painted."""
        line = "".join(s.text for s in app.screen._compositor.render_strips()[1])
        nth = ["#countries", "#actors", "#claims"].index(pane)
        return len(line.replace("╮", "╭").split("╭")[2 * nth + 1])

    async with app.run_test(size=size) as pilot:
        await pilot.press(key)
        before = width()
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: width() > before)
        await pilot.press("less_than_sign", "less_than_sign")
        await until(pilot, lambda: width() < before)
        await app.dashboard.run_action("even")
        await until(pilot, lambda: width() == before)


async def test_the_text_gets_more_lines(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("4")
        before = app.screen.query_one("#source").size.height
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: app.screen.query_one("#source").size.height > before)


@pytest.mark.parametrize("total", [60, 80, 96, 140, 250])
@pytest.mark.parametrize("name", list(LEAST))
@pytest.mark.parametrize("grown", [-60, -4, 4, 60])
def test_panes_share_the_window_whatever_was_made_wider(total: int, name: str, grown: int):
    shares = widths(total, {name: grown})
    assert sum(int(one) for one in shares.values()) == total
    assert all(int(shares[one]) >= LEAST[one] for one in LEAST)


# toasts


async def test_toasts_do_not_pile_up(app: BriefingApp, until):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        for _ in range(5):
            app.notify("The same.")
        await until(pilot, lambda: len(app._notifications) == 1)
        for number in range(6):
            app.notify(f"Number {number}.")
        await pilot.pause()
        assert [one.message for one in app._notifications] == ["Number 3.", "Number 4.", "Number 5."]


async def test_a_toast_is_never_markup(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        app.notify("[bold]x[/y]")
        await until(pilot, lambda: "[bold]x[/y]" in shown(app.screen))


# keys


async def test_keys_of_the_persons_own_work_and_are_shown(briefing: Briefing, until, shown):
    keys = {"help": ("f1",), "wider": ("plus",), "theme-light": ("ctrl+l",), "quit": ("Q",)}
    app = BriefingApp(briefing, settings=Settings(keys=keys), state=State(hinted=True))
    async with app.run_test(size=WIDE) as pilot:
        assert "f1 help" in shown(app.screen.query_one("#bottom"))
        await pilot.press("question_mark", "q")
        assert app.is_running
        assert not isinstance(app.screen, Help)
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, Help))
        assert "f1" in str(app.screen.query_one("#help Static").render())
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Help))
        await pilot.press("Q")
        await until(pilot, lambda: app._exit)


async def test_a_theme_is_put_on_by_key_and_by_name(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        assert app.theme == "dark"
        await pilot.press("T")
        await until(pilot, lambda: app.theme == "light")
        for name in ("dark", "contrast", "terminal", "light"):
            await app.run_action(f"theme('{name}')")
            assert app.theme == name
