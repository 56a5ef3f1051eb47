"""Fewer bytes, the same picture: a terminal that reads both shows the same."""

from __future__ import annotations

import pyte
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.style import Style

from tui.terse import terse

WIDE, HIGH = 24, 6

RESET = "\x1b[0m"


def screen(*written: str) -> list[list[pyte.screens.Char]]:
    """What a terminal shows; the last cell is where something without a look is written at the end."""
    made = pyte.Screen(WIDE, HIGH)
    stream = pyte.Stream(made)
    for one in written:
        stream.feed(one)
    stream.feed("\x1b[6;24Hx")
    return [[made.buffer[y][x] for x in range(WIDE)] for y in range(HIGH)]


colours = st.sampled_from(
    [None, "#d8dee6", "#12161c", "#6aa7d8", "red", "bright_blue", "default", "color(99)"]
)
flags = st.sampled_from([None, True, False])
styles = st.builds(
    Style,
    color=colours,
    bgcolor=colours,
    bold=flags,
    dim=flags,
    italic=flags,
    underline=flags,
    reverse=flags,
    strike=flags,
)
texts = st.sampled_from(["", "a", "of ", "Norway", "  ", "é漢"])
between = st.sampled_from(
    ["", "", "", "\x1b[3;4H", "\r\n", "\x1b[1;1H\r\n", "plain", "\x1b[K", "\x1b[?2026h"]
)
systems = st.sampled_from([ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR])


@given(st.lists(st.lists(st.tuples(texts, styles, between), max_size=8), max_size=4), systems)
def test_the_picture_is_the_same(writes: list[list[tuple[str, Style, str]]], system: ColorSystem) -> None:
    written = [
        "".join(style.render(text, color_system=system) + gap for text, style, gap in one) for one in writes
    ]
    short = [terse(one) for one in written]
    assert screen(*short) == screen(*written)
    assert all(len(less) <= len(more) for less, more in zip(short, written, strict=True))


codes = st.lists(
    st.sampled_from(["", "0", "1", "4", "22", "31", "38;5;9", "38;5", "48;2;1;2", "48;2;1;2;3", "53", "49"])
)
pieces = st.one_of(
    codes.map(lambda made: f"\x1b[{';'.join(made)}m"), st.sampled_from([RESET, "a", " ", "\r\n", "\x1b[2;3H"])
)


@given(st.lists(pieces, max_size=20))
def test_looks_that_are_not_given_whole_are_not_lost(made: list[str]) -> None:
    text = "".join(made)
    assert screen(RESET, terse(text + RESET)) == screen(RESET, text + RESET)


def test_neighbours_that_share_a_background_do_not_repeat_it() -> None:
    paper = Color.parse("#12161c")
    one = Style(bgcolor=paper.name, color="#d8dee6").render("said ", color_system=ColorSystem.TRUECOLOR)
    two = Style(bgcolor=paper.name, color="#6aa7d8").render("Norway", color_system=ColorSystem.TRUECOLOR)
    assert terse(one + two) == (
        "\x1b[38;2;216;222;230;48;2;18;22;28msaid \x1b[38;2;106;167;216mNorway\x1b[0m"
    )


def test_pieces_with_one_look_are_one_piece() -> None:
    look = Style(bold=True, color="red")
    pieces = "".join(look.render(word, color_system=ColorSystem.STANDARD) for word in ("a", "b"))
    assert terse(pieces) == "\x1b[1;31mab\x1b[0m"


def test_what_has_no_looks_is_left_alone() -> None:
    for text in ("", "plain", "\x1b[?2026h", "\x1b[1;1H", "\x1b]52;c;bm\x07"):
        assert terse(text) == text
