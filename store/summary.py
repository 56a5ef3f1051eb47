"""The overview of a briefing on disk, so that the next opening begins with it.

    summary.json    of the articles and corrections that its key tells; worth nothing for any others

It is derived: whatever is wrong with it, it is done without and written anew.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from store.corrections import Correction, Marks, Row
from store.digest import VERSION, Outline
from store.errors import StoreError
from store.files import read_whole, replace_whole
from store.identity import Proposal, provisional
from store.locks import turn
from store.once import with_publishers
from store.overview import ActorFacts, CountryFacts, Overview, extended
from store.records import KINDS
from store.rows import ArticleRow
from store.standing import SMALL, Kept
from store.text import one_line

NAME = "summary.json"
FORM = 2
"""Version of the form; an older or newer one is written anew."""


def key_of(marks: Sequence[str], log: Sequence[Correction]) -> str:
    """Tells one state of articles and corrections from another; `marks` tell each article's."""
    told = "\n".join((f"{FORM} {VERSION}", *marks, repr(tuple(log))))
    return hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest()


def keep(folder: Path, kept: Kept, marks: Sequence[str], log: Sequence[Correction]) -> None:
    """Keep an overview; where that cannot be written, nothing is lost."""
    overview = kept.overview
    value = {
        "key": key_of(marks, log),
        "count": len(marks),
        "counts": {
            row.key: [row.countries, row.actors, row.claims]
            for row in kept.articles
            if row.key in kept.changed
        },
        "removed": sorted(kept.removed),
        "copies": kept.behind,
        "countries": overview.countries,
        "actors": overview.actors,
        "grades": base64.b64encode(overview.grades).decode(),
        "claims": overview.claims,
        "exceptions": overview.exceptions,
        "proposals": overview.proposals,
        "marks": [[*row, *one] for row, one in kept.marks.items()],
    }
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    with contextlib.suppress(StoreError), turn(folder, patience=1.0):
        replace_whole(folder / NAME, data, temporary=folder)


def kept_in(
    folder: Path,
    rows: Sequence[ArticleRow],
    marks: Sequence[str],
    log: Sequence[Correction],
    outlines: Any,
) -> Kept | None:
    """What was kept, with the few articles added since; None where it is of others or makes no sense.

    Args:
        folder: the store's.
        rows: the articles' lines, in order.
        marks: tell each article's state, in the same order.
        log: the corrections.
        outlines: gives the outlines of articles by their places from one on.
    """
    try:
        data = read_whole(folder / NAME)
        if data is None:
            return None
        value = json.loads(data)
        count = value["count"]
        if type(count) is not int or not 0 <= len(rows) - count <= SMALL:
            return None
        if value["key"] != key_of(marks[:count], log):
            return None
        removed = frozenset(value["removed"])
        counts: Mapping[str, Sequence[int]] = value["counts"]
        behind = {lead: tuple(copies) for lead, copies in value["copies"].items()}
        known = {row.key: row for row in rows[:count]}
        shown = [_counted(row, counts) for row in rows[:count] if row.key not in removed]
        if behind:
            copied = {lead: [known[key] for key in copies] for lead, copies in behind.items()}
            shown = [with_publishers(row, copied.get(row.key, ())) for row in shown]
        overview = _overview(value)
        if len(overview.claims) != len(shown) or sum(overview.claims) != len(overview.grades):
            return None
        kept_marks: dict[Row, Marks] = {
            (kind, key): Marks(star, tuple(tags), tuple((number, text) for number, text in notes))
            for kind, key, star, tags, notes in value["marks"]
        }
    except (StoreError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    new: list[tuple[str, Outline]] = outlines(count)
    if new:
        overview = extended(overview, new, {key: provisional(key, one.actors) for key, one in new})
    return Kept((*shown, *rows[count:]), overview, kept_marks, frozenset(counts), removed, behind)


def _counted(row: ArticleRow, counts: Mapping[str, Sequence[int]]) -> ArticleRow:
    if row.key not in counts:
        return row
    countries, actors, claims = counts[row.key]
    return row._replace(countries=countries, actors=actors, claims=claims)


def _overview(value: Mapping[str, Any]) -> Overview:
    countries = [CountryFacts(_clean(key), _clean(name), *rest) for key, name, *rest in value["countries"]]
    actors = [
        ActorFacts(
            key,
            _clean(name),
            KINDS[KINDS.index(kind)],
            tuple(map(_clean, roles)),
            None if country is None else _clean(country),
            tuple(map(_clean, aliases)),
            *rest,
        )
        for key, name, kind, roles, country, aliases, *rest in value["actors"]
    ]
    return Overview(
        countries,
        actors,
        grades=base64.b64decode(value["grades"], validate=True),
        claims=value["claims"],
        exceptions={
            article: {int(number): key for number, key in own.items()}
            for article, own in value["exceptions"].items()
        },
        proposals=tuple(Proposal(one, two, _clean(why)) for one, two, why in value["proposals"]),
    )


def _clean(text: str) -> str:
    return text if text.isprintable() else one_line(text)
