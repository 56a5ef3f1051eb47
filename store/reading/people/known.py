"""Companies, media, agencies, parties and clubs that news names without a word that tells what they are."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from store.reading.people.tokens import fold


class Known(NamedTuple):
    """Names in lower case and without diacritics; `acronyms` as they are written."""

    certain: frozenset[str]
    likely: frozenset[str]
    acronyms: frozenset[str]


@cache
def known() -> Known:
    """The table beside this module, read on first use."""
    text = (Path(__file__).parent / "known.txt").read_text(encoding="utf-8")
    text = "; ".join(line for line in text.split("\n") if line and not line.startswith("#"))
    certain, _, likely = text.partition("[likely]; ")
    names = certain.partition("[certain]; ")[2].split("; ")
    acronyms = {name for name in names if name.isupper() and len(name) <= 6}
    return Known(
        frozenset(fold(name) for name in names if name and name not in acronyms),
        frozenset(fold(name) for name in likely.split("; ")),
        frozenset(acronyms),
    )
