"""What every key that moves something does to the screen, read off the screen alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.color import Color
from textual.pilot import Pilot

from benchmarks.made import article as made
from store.briefing import Briefing
from tui.actions import ACTIONS, Place
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.source import Source
from tui.themes import THEMES

WIDE = (140, 45)
Shown = Callable[..., str]


@pytest.fixture
def long(tmp_path: Path) -> BriefingApp:
    """The dashboard over an article of two hundred sentences, each a claim that ends with its number."""
    briefing = Briefing(tmp_path / "s")
    briefing.draft(*made(200))
    return BriefingApp(briefing)


def keys(place: Place, action: str) -> tuple[str, ...]:
    """The keys of an action, as the registry has them."""
    return next(one.keys for one in ACTIONS if (one.place, one.id) == (place, action))


def cursor(page: str) -> int:
    """The line of a list that the cursor is on, counted from the first that is shown."""
    (line,) = [number for number, line in enumerate(page.split("\n")) if "▸" in line]
    return line


def row(page: str) -> str:
    """What stands in the line under the cursor."""
    return page.split("\n")[cursor(page)]


def first(page: str) -> int:
    """The number of the first sentence that the text shows."""
    found = re.search(r"as \w+ (\d+)\s+shows", page)
    assert found is not None, page
    return int(found[1])


async def after(pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    await pilot.pause(0.05)


async def test_a_list_goes_by_rows_halves_pages_and_to_its_ends(long: BriefingApp, shown: Shown):
    async with long.run_test(size=WIDE) as pilot:
        pane = long.screen.query_one(Claims)

        async def goes(action: str, step: int) -> None:
            for key in keys("list", action):
                before = pane.cursor
                await after(pilot, key)
                where = pane.cursor
                assert where - before == step, (action, key)
                assert pane.rows[where].speaker in row(shown(pane)), key

        await after(pilot, "3")
        assert "Elena Jansen" in row(shown(pane))
        lines = pane.scrollable_content_region.height
        for action, step in (("move(1)", 1), ("half(1)", lines // 2), ("page(1)", lines - 1)):
            await goes(action, step)
            await goes(action.replace("1", "-1"), -step)
        for key in keys("list", "edge(1)"):
            await after(pilot, key)
            assert cursor(shown(pane)) == lines, "the last line, below the border"
            assert pane.rows[-1].speaker in row(shown(pane))
        for key in keys("list", "edge(-1)"):
            await after(pilot, "G")
            await after(pilot, key)
            assert cursor(shown(pane)) == 1
            assert "Elena Jansen" in row(shown(pane))


async def test_the_text_goes_by_lines_halves_pages_and_to_its_ends(long: BriefingApp, shown: Shown):
    async with long.run_test(size=WIDE) as pilot:
        pane = long.screen.query_one(Source)
        await after(pilot, "4")
        for down in ("scroll_lines(1)", "scroll_half(1)", "scroll_half(2)"):
            gone: list[int] = []
            for key, back in zip(
                keys("reader", down), keys("reader", re.sub(r"(\d)", r"-\1", down)), strict=True
            ):
                was = shown(pane)
                await after(pilot, key)
                gone.append(first(shown(pane)) - first(was))
                assert gone[-1] > 0, key
                await after(pilot, back)
                assert shown(pane) == was, back
            assert len(set(gone)) == 1
            assert {"scroll_lines(1)": 1, "scroll_half(1)": 7, "scroll_half(2)": 14}[down] <= gone[0] <= 17
        for key, back in zip(
            keys("reader", "scroll_edge(1)"), keys("reader", "scroll_edge(-1)"), strict=True
        ):
            await after(pilot, key)
            assert " 199 shows" in re.sub(r"[\s│]+", " ", shown(pane)), key
            await after(pilot, back)
            assert first(shown(pane)) == 0, back


async def test_J_and_K_scroll_the_text_while_a_list_has_the_keys(long: BriefingApp, shown: Shown):
    async with long.run_test(size=WIDE) as pilot:
        pane = long.screen.query_one(Source)
        await after(pilot, "3")
        before, listed = shown(pane), shown(long.screen.query_one(Claims))
        await after(pilot, "J")
        assert first(shown(pane)) == 1
        await after(pilot, "K")
        assert shown(pane) == before
        assert shown(long.screen.query_one(Claims)) == listed


async def test_N_goes_to_the_mention_before(long: BriefingApp, shown: Shown):
    async with long.run_test(size=WIDE) as pilot:
        await after(pilot, "n")
        one = shown(long.screen.query_one("#top"))
        assert "2/29" in one or "2 of 29" in one
        await after(pilot, "n")
        assert shown(long.screen.query_one("#top")) != one
        await after(pilot, "N")
        assert shown(long.screen.query_one("#top")) == one


@pytest.mark.parametrize(
    ("begin", "action", "there"),
    [
        ("3", "pane('countries')", Countries),
        ("1", "pane('actors')", Actors),
        ("1", "pane('claims')", Claims),
        ("1", "pane('source')", Source),
        ("1", "next_pane", Actors),
        ("4", "next_pane", Countries),
        ("2", "previous_pane", Countries),
        ("1", "previous_pane", Source),
    ],
)
async def test_the_pane_that_is_gone_to_is_the_one_that_is_shown(
    app: BriefingApp, begin: str, action: str, there: type
):
    """In a window with room for one list alone, above the text, or for the text alone."""
    async with app.run_test(size=(50, 24)) as pilot:
        for key in keys("dashboard", action):
            await after(pilot, begin)
            await after(pilot, key)
            page = "\n".join(
                "".join(one.text for one in line) for line in app.screen._compositor.render_strips()
            )
            titles = {
                Countries: "Countries 2",
                Actors: "Actors 2",
                Claims: "Claims 3",
            }
            expected = [there] if there in titles else []  # the text goes alone
            assert [kind for kind, title in titles.items() if title in page] == expected, key
            assert "A bridge for Oslo" in page


async def test_a_theme_is_seen_on_the_ground_of_the_screen(app: BriefingApp):
    def ground() -> tuple[int, int, int]:
        style = next(iter(app.screen._compositor.render_strips()[2])).style
        assert style is not None
        assert style.bgcolor is not None
        return tuple(style.bgcolor.get_truecolor())  # pyright: ignore[reportReturnType]

    async with app.run_test(size=(100, 30)) as pilot:
        seen = []
        for name in ("light", "contrast", "dark"):
            await app.run_action(f"theme('{name}')")
            await pilot.pause(0.05)
            assert ground() == Color.parse(THEMES[name].background or "").rgb
        for _ in range(2):
            await after(pilot, "T")
            seen.append(ground())
        assert seen == [Color.parse(THEMES[name].background or "").rgb for name in ("light", "contrast")]
        await app.run_action("theme('terminal')")
        await pilot.pause(0.05)
        assert app.screen.styles.background.ansi == -1, "the terminal's own ground"


async def test_what_is_selected_in_the_text_stands_out(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await after(pilot, "4")
        ground = Color.parse(THEMES["dark"].variables["block-cursor-background"]).rgb

        def selected() -> str:
            region = app.screen.query_one(Source).scrollable_content_region
            lines = app.screen._compositor.render_strips()[region.y : region.bottom]
            words = [
                one.text
                for line in lines
                for one in line.crop(region.x, region.right)
                if one.style and one.style.bgcolor and tuple(one.style.bgcolor.get_truecolor()) == ground
            ]
            return "".join(words)

        for key, words in (
            ("shift+right", "OSLO"),
            ("shift+right", "OSLO —"),
            ("shift+left", "OSLO"),
        ):
            await after(pilot, key)
            assert selected().strip() == words, key
        await after(pilot, "shift+down")
        line = selected()
        assert len(line) > 40
        await after(pilot, "shift+up")
        assert len(selected()) < len(line)
        await after(pilot, "escape")
        await after(pilot, "v")
        assert selected().strip().endswith("said on Monday.")
