"""The parsed text tells a few more persons from places, and otherwise changes nothing."""

from __future__ import annotations

import pytest

from store.reading import language, places


def codes(text: str, parsed: bool) -> list[str]:
    return [c.code for c in places.find(text, language.parse(text) if parsed else None)]


def test_a_rare_given_name_makes_a_person_of_a_town() -> None:
    text = "The inquiry was led by Kenjiro Osaka, who teaches law. Kenjiro Osaka declined to comment."
    assert codes(text, parsed=False) == ["JP"]
    assert codes(text, parsed=True) == []


def test_a_town_that_is_somebodys_given_name_names_no_country() -> None:
    text = "Farah Khan, a lawyer, said the court was closed. Farah Khan left early."
    assert codes(text, parsed=True) == []


def test_a_surname_that_is_a_demonym_stays_a_surname() -> None:
    text = "They sang the songs of Percy French. French wrote most of them on trains."
    assert codes(text, parsed=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "BEIRUT (Agency) - Lebanon and Syria opened a second crossing on Friday, officials in Damascus said.",
        "French President Claire Morel flew to Georgia, where Tbilisi hopes to join the EU.",
        "Two Kenyans and a Briton won medals in Tokyo, the Japanese team said.",
        "“We will sign,” Brazil's finance minister told reporters in Johannesburg.\nSouth Africa agreed.",
    ],
)
def test_the_rows_shown_at_once_are_those_shown_in_the_end(text: str) -> None:
    assert places.find(text) == places.find(text, language.parse(text))
