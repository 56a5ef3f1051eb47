"""Columns: every line is exactly as wide as the pane, whatever stands in it."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from store.records import Article, Reading
from store.view import ActorRow, CountryRow, Entry, build
from tui.panes.actors import Actors
from tui.panes.articles import Articles
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.listing import fit, short

NAMES = [
    "Al",
    "Kassym-Jomart Tokayev",
    "日本国首相",
    "Jose\u0301 Mari\u0301a",
    "👩‍👩‍👧 family",
    "x" * 500,
    "[b]bold[/b]",
    "ﷺ",
    "a\tb",
]


@pytest.mark.parametrize("width", range(1, 70, 3))
@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_fitted_exactly(name: str, width: int):
    assert cell_len(fit(name, width)) == width


@pytest.mark.parametrize("width", range(13, 90, 4))
@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_every_pane_is_exactly_as_wide(
    name: str, width: int, article: Article, reading: Reading
):
    actor = ActorRow("k", name, "organisation", ("Foreign Minister",), "KZ", (), 3, 0, 0)
    reading = reading._replace(actors=(reading.actors[0]._replace(name=name), *reading.actors[1:]))
    entry = Entry(article._replace(title=name, publisher=name, language="de"), reading)
    view = build([entry])
    lines = [
        Countries().cells(CountryRow("KZ", name, True, 0, 0), width),
        Actors().cells(actor, width),
        *(Claims().cells(row, width) for row in view.claims),
        Articles().cells(view.articles[0], width),
    ]
    assert {sum(cell_len(cell.text) for cell in line) for line in lines} == {width}


def test_a_short_name_is_never_cut_for_a_role():
    row = ActorRow("k", "Kassym-Jomart Tokayev", "person", ("President",), "KZ", (), 0, 0, 0)
    assert "Kassym-Jomart Tokayev" in "".join(cell.text for cell in Actors().cells(row, 30))
    assert "President KZ" in "".join(cell.text for cell in Actors().cells(row, 40))


def test_an_implied_country_is_told_by_a_sign_not_by_colour_alone():
    line = "".join(cell.text for cell in Countries().cells(CountryRow("KZ", "Kazakhstan", True, 0, 0), 30))
    assert "~Kazakhstan" in line


@pytest.mark.parametrize(
    ("name", "width", "shown"),
    [
        ("Kassym-Jomart Tokayev", 30, "Kassym-Jomart Tokayev"),
        ("Kassym-Jomart Tokayev", 12, "K. Tokayev"),
        ("Kassym-Jomart Tokayev", 8, "Tokayev"),
        ("Martin Luther King Jr.", 12, "M. King Jr."),
        ("Éric de la Tour d'Auvergne", 24, "É. de la Tour d'Auvergne"),
        ("Pelé", 2, "Pelé"),
    ],
)
def test_a_persons_name_is_shortened_from_the_front(name: str, width: int, shown: str):
    assert short(name, width) == shown
