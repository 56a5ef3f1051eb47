"""Facts on countries, groups and land borders, read from the tables beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from store.records import Country

_HERE = Path(__file__).parent


class Group(NamedTuple):
    """A group of countries: `short` is its usual acronym or "", `members` are alpha-2 codes."""

    name: str
    short: str
    members: tuple[str, ...]


def rows_as_written(table: str) -> list[str]:
    """The rows of a table in this folder, comments left out."""
    text = (_HERE / table).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and line[0] != "#"]


def rows(table: str) -> list[list[str]]:
    """The rows of a table in this folder, comments left out, split at tabs."""
    return [line.split("\t") for line in rows_as_written(table)]


@cache
def groups() -> dict[str, Group]:
    """Every group, by its name."""
    return {name: Group(name, short, tuple(members.split())) for name, short, members in rows("groups.tsv")}


@cache
def countries() -> dict[str, Country]:
    """Every country and territory of ISO 3166-1, and Kosovo, by alpha-2 code."""
    belongs: dict[str, list[str]] = {}
    for group in groups().values():
        for code in group.members:
            belongs.setdefault(code, []).append(group.name)
    table: dict[str, Country] = {}
    for code, code3, name, official, capital, region, subregion, _ in rows("countries.tsv"):
        member = tuple(belongs.get(code, ()))
        table[code] = Country(code, code3, name, official, capital, region, subregion, member)
    return table


@cache
def _neighbours() -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(row[7].split()) for row in rows("countries.tsv")}


def country(code: str) -> Country:
    """The facts on one country.

    Raises:
        KeyError: where `code` is no alpha-2 code of the table.
    """
    return countries()[code]


def name_of(code: str) -> str:
    """The usual name in English-language news; the code itself where it is unknown."""
    known = countries().get(code)
    return known.name if known else code


def neighbours(code: str) -> tuple[str, ...]:
    """The alpha-2 codes of the countries with which a country shares a land border.

    Raises:
        KeyError: where `code` is no alpha-2 code of the table.
    """
    return _neighbours()[code]
