"""Every text can be read on its ground: in each theme, without colours, and with sixteen of them."""

from __future__ import annotations

import pytest
from rich.color_triplet import ColorTriplet
from rich.style import Style
from textual.color import Color
from textual.constants import DIM_FACTOR
from textual.filter import dim_color

from tui.app import BriefingApp
from tui.looks import LOOKS, Looks
from tui.settings import Settings
from tui.settings.state import State
from tui.themes import THEMES, fitting

LEAST = 4.5
OURS = [name for name, theme in THEMES.items() if not theme.ansi]
GROUNDS = ("background", "surface", "panel")


def luminance(colour: ColorTriplet) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [one / 255 for one in colour]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(style: Style) -> float:
    """The contrast ratio of a style's text and ground."""
    assert style.color is not None
    assert style.bgcolor is not None
    one, other = luminance(style.color.get_truecolor()), luminance(style.bgcolor.get_truecolor())
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def variables(theme: str) -> dict[str, str]:
    return THEMES[theme].to_color_system().generate()


def own(theme: str, ground: str, text: str = "foreground") -> Style:
    given = variables(theme)
    return Style(
        color=Color.parse(given[text].split()[0]).rich_color, bgcolor=Color.parse(given[ground]).rich_color
    )


def test_the_measure_is_right():
    black_on_white = Style.parse("#000000 on #ffffff")
    assert round(contrast(black_on_white), 1) == 21
    assert round(contrast(Style.parse("#777777 on #ffffff")), 2) == 4.48


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("theme", OURS)
def test_every_look_has_contrast(theme: str, ground: str):
    looks = Looks(own(theme, ground), variables(theme))
    weak = {
        (look, cursor, active): round(contrast(looks.get(look, cursor=cursor, active=active)), 2)
        for look in LOOKS
        for cursor in (False, True)
        for active in (False, True)
        if look != "edge"  # a bar at the side, no text
    }
    assert {where: ratio for where, ratio in weak.items() if ratio < LEAST} == {}


@pytest.mark.parametrize("theme", OURS)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("border", "background"),
        ("text-muted", "background"),
        ("text-muted", "surface"),
        ("foreground", "panel"),
        ("border", "surface"),
    ],
)
def test_titles_and_bars_have_contrast(theme: str, text: str, ground: str):
    assert contrast(own(theme, ground, text)) >= LEAST


@pytest.mark.parametrize("theme", OURS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_faint_in_a_bar_has_contrast(theme: str, ground: str):
    style = own(theme, ground)
    assert style.color is not None
    assert style.bgcolor is not None
    faint = Style(color=dim_color(style.bgcolor, style.color, DIM_FACTOR), bgcolor=style.bgcolor)
    assert contrast(faint) >= LEAST


STATES = {
    "dashboard": (("3", "j"), ""),
    "articles": (("A",), "#articles"),
    "search": (("slash", "k", "e", "n"), "#finder"),
    "help": (("question_mark",), "#help"),
    "palette": (("ctrl+p",), "#palette"),
    "export": (("E", "down", "down"), "#export"),
}
BOXES = {chr(code) for code in range(0x2500, 0x25A0)}


@pytest.mark.parametrize("theme", OURS)
@pytest.mark.parametrize("state", STATES)
async def test_all_that_is_painted_has_contrast(app: BriefingApp, theme: str, state: str, until):
    keys, box = STATES[state]
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        app.theme = theme
        await pilot.press(*keys)
        app.notify("A toast says something.")
        await until(pilot, lambda: bool(app.screen.query("Toast")))
        await pilot.pause(0.1)
        region = app.screen.query_one(box).region if box else app.screen.region
        weak: dict[str, float] = {}
        for line in app.screen._compositor.render_strips()[region.y : region.bottom]:
            for text, style, _ in line.crop(region.x, region.right).apply_filter(
                app._filters[0], Color.parse("black")
            ):
                if style is None or not set(text) - BOXES - {" ", "▁", "▌"}:
                    continue
                ratio = contrast(style)
                if style.dim and style.color and style.bgcolor:
                    faint = dim_color(style.bgcolor, style.color, DIM_FACTOR)
                    ratio = contrast(Style(color=faint, bgcolor=style.bgcolor))
                if ratio < LEAST:
                    weak[text.strip()] = round(ratio, 2)
        assert weak == {}


def test_the_terminals_own_colours_are_told_apart_by_form_alone():
    given = variables("terminal")
    looks = Looks(Style(), given)
    styles = {look: looks.get(look) for look in LOOKS}
    assert all(style.color is None and style.bgcolor is None for style in styles.values())
    assert styles["here"].reverse
    assert styles["source"].underline
    assert styles["content"].bold
    assert looks.get("", cursor=True).reverse
    assert not looks.get("", cursor=True, active=False).reverse


@pytest.mark.parametrize(("colours", "no_color"), [(16, False), (1 << 24, True)])
@pytest.mark.parametrize("wanted", ["auto", *THEMES])
def test_where_there_are_few_colours_the_terminals_own_are_used(wanted: str, colours: int, no_color: bool):
    assert fitting(wanted, colours=colours, no_color=no_color) == "terminal"


async def test_no_color_paints_no_colour_at_all(briefing, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = BriefingApp(briefing, settings=Settings(theme="light"), state=State())
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("3", "j", "T", "slash", "k", "escape")
        await pilot.pause(0.1)
        text = "".join(
            strip.apply_filter(one, Color.parse("black")).render(app.console)
            for strip in app.screen._compositor.render_strips()
            for one in app.get_line_filters()
        )
        assert "Ida Berg" in text
        assert "\x1b[7m" in text or ";7m" in text or "[7;" in text  # the cursor stands out all the same
        assert "38;" not in text
        assert "48;" not in text


@pytest.mark.parametrize(("term", "expected"), [("xterm", "terminal"), ("xterm-256color", "contrast")])
async def test_the_terminal_is_asked_how_many_colours_it_has(
    briefing, monkeypatch: pytest.MonkeyPatch, term: str, expected: str, until, shown
):
    monkeypatch.setenv("TERM", term)
    monkeypatch.delenv("COLORTERM", raising=False)
    app = BriefingApp(briefing, settings=Settings(theme="contrast"))
    assert app.theme == expected
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await app.run_action("theme('light')")
        told = "once there are colours" if expected == "terminal" else "Theme: light."
        await until(pilot, lambda: told in shown(app.screen))
