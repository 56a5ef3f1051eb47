"""Nothing from outside can act on a terminal, and no offset moves."""

from __future__ import annotations

from store.text import clean, one_line

ACTIVE = [*range(0x20), *range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F)]
ACTIVE += [*range(0x2066, 0x2070), 0x2028, 0x2029, *range(0xD800, 0xE000), *range(0xFFF9, 0xFFFC)]


def test_no_character_that_acts_comes_through_but_newline_and_tab():
    came_through = {chr(code) for code in ACTIVE if chr(code) in clean("a" + chr(code) + "b")}
    assert came_through == {"\n", "\t"}


def test_each_is_replaced_by_exactly_one_character():
    assert {code for code in ACTIVE if len(clean("a" + chr(code) + "b")) != 3} == set()


def test_all_else_stays_as_it_is():
    text = "Zażółć 汉字 عربى 👩‍👩‍👧 café\u0301 [b]bold[/b] “quoted” – ﷽\n\tend"
    assert clean(text) == text


def test_carriage_returns_become_spaces_and_odd_line_ends_newlines():
    assert clean("one\r\ntwo\x85three\u2028four") == "one \ntwo\nthree\nfour"


def test_an_escape_shows_as_its_picture():
    assert clean("\x1b[31mred") == "␛[31mred"


def test_what_must_stand_on_one_line_does():
    assert one_line(" a\n\tb\r\nc\u2029d ") == "a b c d"
