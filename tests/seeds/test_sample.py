"""The sample: its reading is what a fresh reading gives, and it holds what it should."""

from __future__ import annotations

import re
from pathlib import Path

import seeds
from seeds.build import fresh
from store.briefing import sample

HERE = Path(seeds.__path__[0])


def test_the_reading_that_ships_is_what_a_fresh_reading_gives():
    shipped = sample()
    article, reading = fresh()
    assert shipped.article == article
    assert shipped.reading == reading, "run `make sample` after a change of the reader"


def test_it_is_marked_as_a_sample_and_dated():
    article = sample().article
    assert (article.publisher, article.dateline, article.date) == (
        "briefing-tui sample",
        "ASTANA, Kazakhstan",
        "2023-02-28",
    )
    assert 600 <= len(article.text.split()) <= 900


def test_every_country_and_person_of_the_story_is_there():
    reading = sample().reading
    assert sorted(c.code for c in reading.countries) == [
        "AF",
        "AM",
        "BY",
        "CN",
        "GB",
        "IN",
        "KG",
        "KZ",
        "RU",
        "TJ",
        "TM",
        "UA",
        "US",
        "UZ",
    ]
    people = {a.name: (a.roles, a.country) for a in reading.actors if a.kind == "person"}
    assert people == {
        "Antony Blinken": (("Secretary of State",), "US"),
        "Mukhtar Tileuberdi": (("Foreign Minister",), "KZ"),
        "Kassym-Jomart Tokayev": (("President",), "KZ"),
        "Volodymyr Zelenskyy": (("President",), "UA"),
        "Xi Jinping": (("President",), "CN"),
        "Sergei Lavrov": (("Foreign Minister",), "RU"),
    }
    bodies = {a.name for a in reading.actors if a.kind == "organisation"}
    assert bodies >= {
        "C5+1",
        "U.N. General Assembly",
        "European Bank for Reconstruction and Development",
        "EU",
        "Caspian Pipeline Consortium",
        "Group of 20",
    }


def test_every_speaker_is_one_who_speaks_in_the_text():
    entry = sample()
    speakers = {row.speaker for row in entry.claims if row.speaker}
    assert {"Antony Blinken", "Kassym-Jomart Tokayev", "U.S. officials", "Kazakh officials"} <= speakers
    assert not [name for name in speakers if re.search(r"^(he|she|it|they)\b|, and$", name, re.IGNORECASE)]
