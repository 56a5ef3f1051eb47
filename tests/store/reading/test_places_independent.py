"""The table of countries against two libraries that were compiled without us.

Babel carries the names of territories and their codes from the Unicode CLDR, countryinfo (MIT) capitals,
regions, land borders and demonyms. Where one of them is out of date or of another mind, the exception is
listed with its reason, so that nothing differs unseen. No permissive library that we know of lists the members
of groups.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from babel import Locale
from babel.core import get_global

from store.reading import places
from store.reading.places.lexicon import WORD, lexicon, plain

NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
"""Codes of CLDR that are no part of ISO 3166-1: unions, pseudo-locales, islands of another entry."""

OTHER_CAPITALS = {
    "HK": "Victoria is a district; the territory has no capital",
    "TK": "Tokelau has none; the library names an atoll",
    "SZ": "the seat of parliament; the government sits in Mbabane",
    "BQ": "the library joins the towns of three islands",
}
OTHER_SUBREGIONS = {
    "RS": "UN M49: Southern Europe",
    "ME": "UN M49: Southern Europe",
    "AQ": "in no region of UN M49",
    "HM": "left empty by the library",
}
WIDER = {"Sub-Saharan Africa", "Latin America and the Caribbean"}
"""Groupings between region and subregion that the library gives for some countries."""

OTHER_BORDERS = {
    frozenset(pair.split("-")): why
    for pair, why in {
        "CA-DK": "Hans Island, divided in 2022",
        "CN-NP": "left out by the library on one side",
        "SS-TD": "Sudan's border before 2011",
        "SD-TD": "the same",
        "CY-GB": "the British bases; not the United Kingdom itself",
        "EG-PS": "the library gives Palestine no border",
        "IL-PS": "the same",
        "JO-PS": "the same",
        "IN-LK": "sandbanks in the strait at most",
        "AF-IN": "in a part of Kashmir that Pakistan holds",
        "IR-KW": "Iraq lies between",
        "IQ-KW": "taken for Iran by the library",
        "BT-MM": "taken for India by the library",
        "IN-MM": "the same",
        "MF-SX": "two halves of one island",
        "AL-RS": "Kosovo lies between",
        "FR-SR": "French Guiana has an entry of its own",
    }.items()
}


@cache
def infos() -> dict[str, dict[str, Any]]:
    """What countryinfo knows, by alpha-2 code; states that are no more are left out."""
    found = [
        json.loads(file.read_text(encoding="utf-8"))
        for file in (files("countryinfo") / "data").iterdir()
        if file.name.endswith(".json")
    ]
    return {one["ISO"]["alpha2"]: one for one in found if one["ISO"]["alpha2"] in places.countries()}


def stands_for(name: str) -> set[str]:
    """The countries for which the matcher's dictionary has this name."""
    words = tuple(plain(word) for word in WORD.findall(name))
    forms = lexicon().beginning(words[0]) if words else ()
    return {code for form in forms if form.words == words for s in form.senses for code in s.codes}


def test_cldr_and_the_table_list_the_same_territories() -> None:
    codes = {code for code in map(str, Locale("en").territories) if re.fullmatch("[A-Z]{2}", code)}
    assert codes - NO_COUNTRIES == set(places.countries())


def test_cldr_has_the_same_three_letter_codes() -> None:
    two = get_global("territory_aliases")
    wrong = [c.code for c in places.countries().values() if two.get(c.code3) != [c.code]]
    assert wrong == ["XK"]  # its code is user-assigned


@pytest.mark.parametrize("code", sorted(places.countries()))
def test_the_matcher_knows_cldrs_name(code: str) -> None:
    name = Locale("en").territories[code].removesuffix(" SAR China")
    apart = [one.strip() for one in re.split(r"[()]", name) if one.strip()]  # "Myanmar (Burma)"
    assert code in stands_for(name) or all(code in stands_for(one) for one in apart)


def test_the_library_knows_all_but_kosovo() -> None:
    assert set(places.countries()) - set(infos()) == {"XK"}


def test_three_letter_codes_are_the_librarys() -> None:
    for code, one in infos().items():
        assert one["ISO"]["alpha3"] == places.country(code).code3


def test_capitals_are_the_librarys() -> None:
    unknown = set()
    for code, one in infos().items():
        capital = one["capital"][0] if isinstance(one["capital"], list) else one["capital"]
        if capital and code not in stands_for(re.sub(r"^City of ", "", capital)):
            unknown.add(code)
    assert unknown == set(OTHER_CAPITALS)


def test_regions_are_the_librarys() -> None:
    other = set()
    for code, one in infos().items():
        ours = places.country(code)
        near = one["subregion"] in {ours.subregion, *WIDER}
        if one["region"] != ours.region or not near:
            other.add(code)
    assert other == set(OTHER_SUBREGIONS)


def test_land_borders_are_the_librarys() -> None:
    two = get_global("territory_aliases")
    theirs = {
        frozenset((code, *two.get(other, ["XK"])))
        for code, one in infos().items()
        for other in one.get("borders", ())
    }
    ours = {frozenset((code, other)) for code in places.countries() for other in places.neighbours(code)}
    assert ours ^ theirs <= set(OTHER_BORDERS)


NO_DEMONYMS = {
    "GS": "nobody lives there",
    "IO": "the library has an adjective of the name's",
    "HM": "nobody lives there",
    "VA": "rare",
    "GG": "Channel Islander, of two",
    "JE": "Channel Islander, of two",
    **dict.fromkeys(("TF", "MQ", "YT", "RE", "PM", "MP", "HK", "MO", "SJ"), "of the state it belongs to"),
    "WF": "the library joins two",
    "KN": "Kittitian in all else",
    "SH": "St. Helenian in news",
    "CV": "Cape Verdean in news",
    "AI": "Anguillan in news",
    "MV": "Maldivian in news",
    "TJ": "Tajik in news",
}


def test_demonyms_are_the_librarys() -> None:
    unknown = {
        code
        for code, one in infos().items()
        if isinstance(one.get("demonym"), str)
        for word in re.split(r",| or | and ", one["demonym"])
        if word.strip() and code not in stands_for(word.strip())
    }
    assert unknown <= set(NO_DEMONYMS)
