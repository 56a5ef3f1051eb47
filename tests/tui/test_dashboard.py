"""What a person sees and can do on the dashboard."""

from __future__ import annotations

import pytest

from store.briefing import Briefing
from store.records import Article, Reading
from tui.actions import ACTIONS
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.articles import Articles
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.source import Source
from tui.screens.help import Help
from tui.screens.palette import Palette
from tui.screens.search import Search

WIDE = (140, 45)


def marked(app: BriefingApp, look: str) -> list[str]:
    """The words that are marked so in the text."""
    source = app.screen.query_one(Source)
    assert source.entry is not None
    return [source.entry.article.text[m.span.start : m.span.end] for m in source.marks if m.look == look]


def rows(app: BriefingApp, kind: type) -> list[str]:
    return [row.words if kind is Claims else row.name for row in app.screen.query_one(kind).rows]


async def test_the_first_frame_shows_rows_in_all_panes_and_the_text(app: BriefingApp, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        screen = shown(app.screen)
        for words in (
            "Norway",
            "Kenya",
            "Ida Berg",
            "Amos Odhiambo",
            "that Nairobi had asked",
            "A bridge for Oslo",
            "OSLO —",
        ):
            assert words in screen


async def test_the_text_follows_the_cursor_with_the_sentence_behind_the_row(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        assert marked(app, "here") == ["OSLO"]
        await pilot.press("j")
        await until(pilot, lambda: marked(app, "here") == ["Kenya"])
        assert marked(app, "sentence")[0].startswith("'s envoy")
        await pilot.press("3", "j", "j")
        await until(pilot, lambda: marked(app, "content") == ["that Nairobi had asked for money"])
        assert marked(app, "source") == ["Kenya's envoy, Amos Odhiambo"]
        assert marked(app, "cue") == ["denied"]


async def test_n_goes_from_mention_to_mention_round_and_round(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        seen = []
        for _ in range(4):
            seen += marked(app, "here")
            await pilot.press("n")
            await pilot.pause()
        assert seen == ["Ida Berg", "she", "Berg", "Ida Berg"]


async def test_enter_focuses_and_focuses_add_up_and_escape_undoes(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("j", "enter")
        await until(
            pilot,
            lambda: (
                rows(app, Countries) == ["Kenya"]
                or rows(app, Actors) == ["Amos Odhiambo"]
                or len(app.dashboard.trail) == 1
            ),
        )
        assert rows(app, Claims) == ["that Nairobi had asked for money"]
        assert "Kenya" in shown(app.screen.query_one("#top"))
        await pilot.press("2", "enter")
        await until(pilot, lambda: len(app.dashboard.trail) == 2)
        await pilot.press("escape", "escape")
        await until(pilot, lambda: len(rows(app, Claims)) == 3)
        assert app.dashboard.trail == ()


async def test_enter_on_what_is_in_focus_leaves_that_focus(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("j", "enter")
        await until(pilot, lambda: len(app.dashboard.trail) == 1)
        await pilot.press("enter")
        await until(pilot, lambda: app.dashboard.trail == ())


async def test_escape_never_quits(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        for _ in range(5):
            await pilot.press("escape")
        assert app.is_running


async def test_sorting_goes_through_the_orders_and_keeps_the_row(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        assert rows(app, Countries) == ["Norway", "Kenya"]
        await pilot.press("s")
        assert rows(app, Countries) == ["Kenya", "Norway"]
        assert "▾count" in shown(app.screen.query_one(Countries))
        current = app.screen.query_one(Countries).current
        assert current is not None
        assert current.name == "Norway"
        await pilot.press("s", "s")
        assert rows(app, Countries) == ["Norway", "Kenya"]


@pytest.mark.parametrize(
    ("keys", "pane"),
    [
        ("2", "actors"),
        ("3", "claims"),
        ("4", "source"),
        ("tab", "actors"),
        ("shift+tab", "source"),
        ("l", "actors"),
        ("h", "source"),
    ],
)
async def test_going_from_pane_to_pane(app: BriefingApp, keys: str, pane: str):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press(keys)
        assert app.focused is not None
        assert app.focused.id == pane


async def test_the_list_of_articles_lies_over_the_left_and_narrows_to_one(
    app: BriefingApp, article: Article, until, shown
):
    other = Article("1" * 16, "Another text.", "Another title")
    app.briefing.add(other, Reading(other.id, "r"))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("A")
        await until(pilot, lambda: bool(app.screen.query(Articles)))
        assert "Another title" in shown(app.screen)
        await pilot.press("j")
        await until(pilot, lambda: "Another text." in shown(app.screen.query_one(Source)))
        await pilot.press("enter")
        await until(pilot, lambda: rows(app, Claims) == [])
        assert not app.screen.query(Articles)
        assert "Another title" in shown(app.screen.query_one("#top"))
        await pilot.press("escape")
        await until(pilot, lambda: len(rows(app, Claims)) == 3)


async def test_zoom_shows_one_pane_and_full_the_text(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("3", "z")
        claims, source, countries = (app.screen.query_one(kind) for kind in (Claims, Source, Countries))
        await pilot.pause()
        assert (claims.display, source.display, countries.display) == (True, False, False)
        assert claims.region.width == 140
        await pilot.press("escape", "o")
        await pilot.pause()
        assert source.region.height > 40
        await pilot.press("escape")
        await pilot.pause()
        assert countries.region.height > 10


async def test_help_names_every_action(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, Help))
        from tui.screens.help import _page

        page = _page().plain
        assert [action.help for action in ACTIONS if action.help not in page] == []
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Help))


async def test_q_quits(app: BriefingApp):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("q")
    assert app.return_code == 0


async def test_a_click_goes_to_a_row_and_the_footer_can_be_clicked(app: BriefingApp, until):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.click(Actors, offset=(5, 2))
        await until(pilot, lambda: marked(app, "here") == ["Amos Odhiambo"])
        footer = app.screen.query_one("#bottom").content.plain  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.click("#bottom", offset=(footer.index("help") + 1, 0))
        await until(pilot, lambda: isinstance(app.screen, Help))


@pytest.mark.parametrize(
    ("word", "screen"), [("search", Search), ("help", Help), ("articles", None), ("commands", Palette)]
)
async def test_every_word_of_the_bottom_line_can_be_clicked(
    app: BriefingApp, until, word: str, screen: type | None
):
    async with app.run_test(size=WIDE) as pilot:
        footer = app.screen.query_one("#bottom").content.plain  # pyright: ignore[reportAttributeAccessIssue]
        await pilot.click("#bottom", offset=(footer.index(word) + 1, 0))
        if screen is not None:
            await until(pilot, lambda: isinstance(app.screen, screen))
        else:
            await until(pilot, lambda: bool(app.screen.query(Articles)))


async def test_an_empty_briefing_says_what_to_do(tmp_path, until, shown):
    app = BriefingApp(Briefing(tmp_path / "none"))
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "briefing-tui PATH" in shown(app.screen))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "Kazakhstan" in shown(app.screen))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "briefing-tui PATH" in shown(app.screen))
        assert "ASTANA" not in shown(app.screen)


async def test_the_sample_can_be_called_and_sent_away(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "Kazakhstan" in shown(app.screen))
        assert "sample" in shown(app.screen.query_one("#top"))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "Norway" in shown(app.screen))


# sizes


@pytest.mark.parametrize(("width", "height"), [(80, 24), (100, 30), (140, 45), (200, 60)])
async def test_every_pane_has_its_room(app: BriefingApp, width: int, height: int, shown):
    async with app.run_test(size=(width, height)) as pilot:
        await pilot.pause()
        for kind in (Countries, Actors, Claims):
            pane = app.screen.query_one(kind)
            assert pane.scrollable_content_region.height >= 5
            assert f"{pane.TITLE} {len(pane.rows)}" in shown(pane)
        assert app.screen.query_one(Claims).scrollable_content_region.width >= 36
        assert app.screen.query_one(Source).scrollable_content_region.height >= 6
        assert all(len(line) <= width for line in shown(app.screen).split("\n"))


async def test_one_pane_at_a_time_where_it_is_narrow(app: BriefingApp):
    async with app.run_test(size=(50, 24)) as pilot:
        await pilot.pause()
        panes = [app.screen.query_one(kind) for kind in (Countries, Actors, Claims)]
        assert [pane.display for pane in panes] == [True, False, False]
        await pilot.press("3")
        await pilot.pause()
        assert [pane.display for pane in panes] == [False, False, True]
        assert panes[2].region.width == 50


async def test_too_small_says_so_and_a_larger_window_brings_it_back(app: BriefingApp, until, shown):
    async with app.run_test(size=(30, 8)) as pilot:
        await until(pilot, lambda: "too small" in shown(app.screen))
        await pilot.resize_terminal(140, 45)
        await until(pilot, lambda: "too small" not in shown(app.screen) and "Norway" in shown(app.screen))


async def test_a_resize_keeps_the_row_and_its_sentence_in_view(app: BriefingApp, until, shown):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("3", "G")
        await until(pilot, lambda: marked(app, "cue") == ["denied"])
        for size in ((80, 24), (140, 45), (60, 15), (100, 30)):
            await pilot.resize_terminal(*size)
            await until(pilot, lambda: "denied" in shown(app.screen.query_one(Source)))
            current = app.screen.query_one(Claims).current
            assert current is not None
            assert current.words == "that Nairobi had asked for money"
