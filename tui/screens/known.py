"""Who and which country can be chosen, by fuzzy search; all of it is for a thread."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from store.text import folded
from tui.screens.choosing import Option

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.search import SearchIndex

MOST = 30


def actors(briefing: Briefing, text: str) -> list[Option]:
    """Actors in view that the text finds, or those mentioned most where there is none."""
    if not text.strip():
        rows = sorted(briefing.view().actors, key=lambda row: -row.count)[:MOST]
        return [
            Option(row.key, row.name, ", ".join((*row.roles[:1], row.country or "")).strip(", "))
            for row in rows
        ]
    hits = briefing.answer(f"a: {text}", MOST).hits
    found = [
        Option(hit.key, hit.name, hit.matched if hit.matched != hit.name else "")
        for hit in hits
        if hit.kind == "actor"
    ]
    return sorted(found, key=lambda option: folded(option.words) != folded(text))


@cache
def _index() -> SearchIndex:
    from store.reading.places import facts  # noqa: PLC0415 - not needed for the first paint
    from store.search import Entry, SearchIndex  # noqa: PLC0415 - brings numpy

    return SearchIndex(
        [Entry(c.code, "country", c.name, (c.official, c.code, c.code3)) for c in facts.countries().values()]
    )


def countries(text: str) -> list[Option]:
    """Countries of the world that the text finds, by name, other name or code; the code is the key."""
    index = _index()
    if not text.strip():
        return []
    found = [Option(hit.key, hit.name, hit.key) for hit in index.search(text, MOST)]
    wanted = folded(text)
    return sorted(found, key=lambda option: wanted not in (folded(option.words), option.key.lower()))


def country(code: str | None) -> str:
    """The name of a country, "" for none; the code itself where nobody knows it."""
    if not code:
        return ""
    from store.reading.places import facts  # noqa: PLC0415

    known = facts.countries().get(code)
    return known.name if known is not None else code
