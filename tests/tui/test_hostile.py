"""Text that bites: nothing from an article, a name, a path or a query acts on the terminal or as markup.

The bytes that the program writes are looked at: besides the escapes that Textual itself uses, none may
come out, whatever stands in the text.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Claim, CountryFound, Mention, Reading, Span
from tui.app import BriefingApp

BITES = {
    "colour": "\x1b[31mRED",
    "title": "\x1b]0;PWNED\x07",
    "clipboard": "\x1b]52;c;UFdORUQ=\x07",
    "device": "\x1bPq#0;PWNED\x1b\\",
    "screen": "\x1b[?1049l\x1b[2J\x1bcPWNED",
    "eight-bit": "\x9b31mRED\x9d0;PWNED\x9c",
    "markup": "[bold red]RED[/] [/] [/b] [@click=app.bell]PWNED[/] [link=file:///x]",
    "unclosed": "[ [[ ]] [b [/ \\[ $x ${x} {x}",
    "bidi": "\u202egnitaerht\u202c \u2066x\u2069 \u200f",
    "surrogate": "\ud800 \udfff",
    "tabs": "a\tb\t\tc",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg",
    "wide": "汉字漢字 ｆｕｌｌ 👩‍👩‍👧‍👦 🇺🇦 ﷽ e\u0301\u0301\u0301",
    "word": "x" * 10_000,
    "null": "a\0b",
}
# what Textual sends of its own: CSI for cursor, colour and modes, and nothing that carries text
OWN = re.compile(
    rb"\x1b\[[0-9;]*[HmABCDJKnctu]|\x1b\[\?[0-9;]*[hl]|\x1b\[[<>=][0-9;]*[umc]|\x1b\[\?[0-9;]*\$p|\x1b\[\?u|\x1b[78]"
    rb"|\x1b\]22;[a-z-]*\x07|\x1bP\+q[0-9a-fA-F;]*\x1b\\|\x1bP=[12]s\x1b\\"
)


def foreign(written: bytes) -> set[bytes]:
    """Control characters and escapes that are not Textual's own."""
    left = OWN.sub(b"", written).replace(b"\r\n", b"").replace(b"\n", b"").replace(b"\r", b"")
    found = set(re.findall(rb"\x1b.{0,12}|[\x00-\x08\x0b-\x1f\x7f]|\t", left))
    text = left.decode("utf-8", errors="replace")
    acting = re.findall("[\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]", text)
    return found | {char.encode() for char in acting}


def hostile(bite: str) -> tuple[Any, Reading]:
    """An article whose every part holds the bite, and a reading that names it in every record."""
    article = from_text(f"{bite}\n{bite} said {bite}.\n" * 3, "x")
    article = article._replace(
        title=from_text(bite, "x").title, publisher=article.title, dateline=article.title
    )
    end = len(article.text) - 1
    whole, name = Span(0, end), article.title
    return article, Reading(
        article.id,
        "hostile",
        (whole,),
        (CountryFound("XX", name, (Mention(whole, "name"),)),),
        (Actor("a1", name, "organisation", (name,), name[:2], (name,), (Mention(whole, "name"),)),),
        (Claim((whole,), "a1", (Span(0, 1),), name, (whole,), "direct", "says", certainty=1.0),),
    )


@pytest.mark.terminal
@pytest.mark.parametrize("bite", BITES, ids=list(BITES))
def test_nothing_comes_out_of_any_pane_the_reader_the_search_or_a_toast(
    run: Callable[..., Any], tmp_path: Path, bite: str
):
    briefing = Briefing(tmp_path / "s")
    briefing.add(*hostile(BITES[bite]))
    name = f"no {BITES[bite][:120]}.txt".replace("/", "∕").replace("\0", "")
    screen = run("--store", tmp_path / "s", name.encode(errors="replace").decode(), size=(140, 45))
    screen.see("Claims 1", "Actors 1", "Countries 1")
    for keys, seen in (
        (b"2", "Claims"),
        (b"3", "Claims"),
        (b"A", "Articles"),
        (b"\x1b", "Claims"),
        (b"\r", "Claims"),
        (b"/", "type a name"),
    ):
        screen.send(keys)
        screen.see(seen)
    typed = re.sub(r"[^ -~]", "", BITES[bite])[:40] or "x"
    screen.send(typed.encode())
    for _ in range(8):
        screen.take(0.05)
    screen.see("─ Found ")
    screen.send(b"\x1b")  # a letter that follows at once would be taken for one with alt
    screen.until(lambda: "─ Found " not in screen.text)
    screen.send(b"o")
    for _ in range(6):
        screen.take(0.05)
    screen.send(b"q")
    assert screen.end() == 0
    assert foreign(screen.written) == set()


@pytest.mark.terminal
def test_the_check_itself_can_fail(run: Callable[..., Any]):
    assert foreign(b"\x1b[31m fine \x1b]0;title\x07") != set()
    assert foreign("fine \u202e".encode()) != set()


@pytest.mark.parametrize("bite", BITES, ids=list(BITES))
async def test_markup_in_data_is_shown_as_it_stands(tmp_path: Path, bite: str, shown, until):
    briefing = Briefing(tmp_path / "s")
    article, reading = hostile(BITES[bite])
    briefing.draft(article, reading)
    app = BriefingApp(briefing)
    async with app.run_test(size=(140, 45)) as pilot:
        app.post_message(app.Fault(article.title))
        await pilot.press("enter", "2", "enter", "3", "enter")
        await until(pilot, lambda: len(app.dashboard.trail) == 3)
        if bite == "markup":
            screen = shown(app.screen)
            assert screen.count("[bold red]RED[/]") >= 4


@pytest.mark.parametrize("bite", BITES, ids=list(BITES))
def test_the_command_line_prints_nothing_that_acts(tmp_path: Path, bite: str):
    path = tmp_path / "a.txt"
    path.write_text(
        f"{BITES[bite]} of Norway said that Kenya agreed.\n", encoding="utf-8", errors="surrogatepass"
    )
    code = "import sys; from tui.cli import main; main(sys.argv[1:])"
    for arguments in (
        ["read", str(path)],
        ["read", "--json", str(path)],
        ["search", "--store", str(tmp_path / "s"), BITES[bite].replace("\0", "")],
    ):
        done = subprocess.run(
            [sys.executable, "-c", code, *(argument.encode("utf-8", "replace") for argument in arguments)],
            capture_output=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert b"Traceback" not in done.stderr
        assert foreign(done.stdout) == set()
        assert foreign(done.stderr) == set()
        if "--json" in arguments and done.returncode == 0:
            assert all(
                json.loads(line)["path"] == str(path) for line in done.stdout.decode().split("\n") if line
            )
