"""Every screen's words and colours, in each look and size: kept as text, so that a change can be read line by line.

Under each line that is not plain stand the letters of its styles, told beneath the screen. `make snapshots`
takes them anew after a change of looks.
"""

from __future__ import annotations

import asyncio
import re
import string
from pathlib import Path

import pytest
from rich.style import Style
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Mention, Reading, Span
from tui.app import BriefingApp

SIZES = [(80, 24), (140, 45)]
STATES: dict[str, tuple[str, ...]] = {
    "dashboard": (),
    "claims": ("3", "j"),
    "reader": ("4", "full_stop"),
    "selection": ("4", "v"),
    "find": ("f", "w", "a", "r"),
    "articles": ("A",),
    "search": ("slash", "k", "e", "n", "y"),
    "help": ("question_mark",),
    "commands": ("ctrl+p", "m", "e", "r"),
    "export": ("E",),
    "edit an actor": ("2", "e"),
    "edit a claim": ("3", "e"),
    "edit a country": ("1", "e"),
    "merge": ("2", "m"),
    "split": ("2", "S"),
    "tag": ("3", "number_sign"),
    "note": ("3", "semicolon"),
    "add": ("a",),
    "what was done": ("3", "asterisk", "U"),
    "focus": ("1", "enter"),
}
KEPT = Path(__file__).parent / "__snapshots__" / "screens"
BETWEEN = "\f\n"
_WHEN = re.compile(r"\d+ [A-Z][a-z]{2} \d\d:\d\d|(?<=…)[a-z]{0,2} \d\d:\d\d")
"""When a correction was made."""
_LETTERS = string.ascii_lowercase + string.ascii_uppercase + string.digits


LOOKS = [("dark", "light"), ("none",)]
TWO = "Ida Berg met Nils Berg. Nobody knows what Berg paid."


@pytest.mark.parametrize("looks", LOOKS, ids="-".join)
async def test_every_screen_looks_as_it_did(
    briefing: Briefing,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    looks: tuple[str, ...],
):
    monkeypatch.chdir(tmp_path)
    if looks == ("none",):
        monkeypatch.setenv("NO_COLOR", "1")
    compare(await taken(BriefingApp(briefing), STATES, looks), "", pytestconfig)


@pytest.mark.parametrize("looks", LOOKS, ids="-".join)
async def test_rows_that_may_be_one_look_as_they_did(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, looks: tuple[str, ...]
):
    if looks == ("none",):
        monkeypatch.setenv("NO_COLOR", "1")
    briefing = Briefing(tmp_path / "store")
    article = from_text(TWO, "made")
    actors = tuple(
        Actor(key, name, "person", (), None, (), (Mention(Span(at, at + len(name)), "name"),))
        for key, name, at in (("a1", "Ida Berg", 0), ("a2", "Nils Berg", 13), ("a3", "Berg", 42))
    )
    briefing.add(article, Reading(article.id, "1", actors=actors))
    compare(await taken(BriefingApp(briefing), {"doubles": ("2", "m")}, looks), "doubles-", pytestconfig)


async def taken(
    app: BriefingApp, states: dict[str, tuple[str, ...]], looks: tuple[str, ...]
) -> dict[str, list[str]]:
    """For each look and size, what stands on the screen in each state."""
    seen: dict[str, list[str]] = {}
    async with app.run_test(size=SIZES[0]) as pilot:
        for state, keys in states.items():
            await pilot.press(*keys)
            for size in SIZES:
                await pilot.resize_terminal(*size)
                for look in looks:
                    if look != "none" and app.theme != look:
                        app.theme = look
                    await settled(pilot)
                    seen.setdefault(f"{look}-{size[0]}x{size[1]}", []).append(f"{state}\n\n{drawn(app)}\n")
            while len(app.screen_stack) > 1:
                app.pop_screen()
            await pilot.resize_terminal(*SIZES[0])
            await pilot.press("escape", "escape", "1", "g")
    return seen


def compare(seen: dict[str, list[str]], part: str, config: pytest.Config) -> None:
    """With what was kept; where that is wanted, keep it anew."""
    for name, now in seen.items():
        kept = KEPT / f"{part}{name}.txt"
        if config.getoption("update_snapshots"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(BETWEEN.join(now), encoding="utf-8", newline="\n")
        for was, is_now in zip(kept.read_text(encoding="utf-8").split(BETWEEN), now, strict=True):
            assert is_now == was, f"{name}: make snapshots takes them anew"


async def settled(pilot: Pilot[None]) -> None:
    """Until the text has followed the cursor and what was asked for has come: nothing changes any more."""
    screen = pilot.app.screen
    before = ""
    for _ in range(40):
        for box in (*screen.query(Input), *screen.query(TextArea)):
            box.cursor_blink = False
        await asyncio.sleep(0.06)
        await pilot.pause()
        now = drawn(pilot.app)
        if now == before:
            return
        before = now


def drawn(app: App[None]) -> str:
    """What stands on the screen, each line over the letters of its styles, and what the letters mean."""
    strips = app.screen._compositor.render_strips()
    known: dict[str, str] = {"": " "}
    lines: list[str] = []
    for strip in strips:
        words, styles = "", ""
        for text, style, _ in app_filtered(app, strip):
            words += text
            told = _told(style)
            letter = known.setdefault(told, _LETTERS[(len(known) - 1) % len(_LETTERS)])
            styles += letter * len(text)
        words = _WHEN.sub(lambda found: "#" * len(found[0]), words)
        lines += [words.rstrip(), *([f"~{styles.rstrip()}"] if styles.strip() else [])]
    legend = [f"{letter} = {told}" for told, letter in known.items() if told]
    return "\n".join([*lines, "", *legend])


def app_filtered(app: App[None], strip):
    """The segments as the terminal gets them, NO_COLOR and the like heeded."""
    from textual.color import Color

    for one in app._filters:
        strip = strip.apply_filter(one, Color.parse("black"))
    return strip


def _told(style: Style | None) -> str:
    return str(style.without_color + Style.from_color(style.color, style.bgcolor)) if style else ""
