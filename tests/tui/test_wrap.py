"""Lines are never wider than the pane, nothing is lost, words stay whole where they can."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from rich.cells import cell_len

from tui.panes.wrap import wrap

SAMPLES = (
    "One two three four five six seven eight nine ten.\n\nA second paragraph, with — dashes and “quotes”.\n",
    "word" * 3000,
    "日本の首相は会見で述べた。 mixed with English words 日本の首相は会見で述べた。",
    "cafe\u0301 " * 40 + "👩‍👩‍👧 family 🇺🇦 flag " * 10,
    "\tindented\n   and spaces   between   words   \n\n\n",
    "",
    "\n",
    "a",
)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize("text", SAMPLES)
@pytest.mark.parametrize("width", [1, 2, 7, 40, 96])
def test_every_line_fits_and_no_word_is_lost(text: str, width: int):
    shown = lines(text, width)
    assert all(cell_len(line.replace("\t", " ")) <= max(2, width) for line in shown)
    assert "".join("".join(shown).split()) == "".join(text.split())


def test_words_stay_whole():
    assert lines("aaa bbb ccc ddd", 7) == ["aaa bbb", "ccc ddd"]
    assert lines("aaa bbb ccc", 6) == ["aaa", "bbb", "ccc"]
    assert lines("日本 首相 会見", 5) == ["日本", "首相", "会見"]


def test_blank_lines_stay():
    assert lines("a\n\nb\n", 10) == ["a", "", "b", ""]


def test_spans_are_offsets_into_the_text_in_order():
    dice = random.Random(7)
    text = "".join(dice.choice("ab  \n\t日é") for _ in range(4000))
    spans = wrap(text, 11)
    assert all(start <= end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
