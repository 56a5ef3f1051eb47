"""The overview of a model: what all its articles come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from store.overview import ActorFacts, CountryFacts, Overview, exceptions_of

if TYPE_CHECKING:
    from store.model import Model


def overview_of(model: Model) -> Overview:
    """All rows of a model, with what all articles tell of them."""
    columns = model.columns
    exceptions: dict[str, dict[int, str]] = {}
    starts = columns.starts["actor"].tolist()
    tellings, told = model.register.tellings, columns.actor_told
    for part, begin, end in zip(model.parts, starts, starts[1:], strict=False):
        own = [tellings[one] for one in told[begin:end].tolist()]
        unlike = exceptions_of(part.row.key, own, model.keys[part.row.key])
        if unlike:
            exceptions[part.row.key] = unlike
    return Overview(
        _countries(model),
        _actors(model),
        grades=columns.claim_grade.tobytes(),
        claims=np.diff(columns.starts["claim"]).tolist(),
        exceptions=exceptions,
        proposals=model.proposals,
    )


def _countries(model: Model) -> list[CountryFacts]:
    columns = model.columns
    codes, first = np.unique(columns.country_code, return_index=True)
    size = len(model.code)
    total = np.bincount(columns.country_code, columns.country_count, size)
    named = np.bincount(columns.country_code, ~columns.country_implied, size)
    facts: list[CountryFacts] = []
    for at in np.argsort(first).tolist():
        code = int(codes[at])
        article, number = columns.local("country", int(first[at]))
        key = model.code[code]
        name = model.register.names.get(key, key)
        facts.append(CountryFacts(key, name, not named[code], int(total[code]), article, number))
    return facts


def _actors(model: Model) -> list[ActorFacts]:
    columns, rows = model.columns, model.rows
    size = len(model.numbers)
    total = np.bincount(rows, columns.actor_count, size).astype(np.int64).tolist()
    speakers = columns.claim_actor[(columns.claim_actor >= 0) & columns.live]
    made = np.bincount(rows[speakers], minlength=size).tolist()
    many = max(1, len(model.register.tellings))
    pairs, first = np.unique(rows.astype(np.int64) * many + columns.actor_told, return_index=True)
    order = np.argsort(first)
    whose, told = np.divmod(pairs[order], many)
    begins = first[order]
    tellings = model.register.tellings
    found: dict[int, list[Any]] = {}
    for row, telling, at in zip(whose.tolist(), told.tolist(), begins.tolist(), strict=True):
        one = tellings[telling]
        known = found.get(row)
        if known is None:
            found[row] = [*one, at]
            continue
        if one.roles and one.roles != known[2]:
            known[2] = tuple(dict.fromkeys((*known[2], *one.roles)))
        if known[3] is None:
            known[3] = one.country
        if one.aliases and one.aliases != known[4]:
            known[4] = tuple(dict.fromkeys((*known[4], *one.aliases)))
    starts = columns.starts["actor"]
    ats = np.array([known[5] for known in found.values()], np.int64)
    articles = np.searchsorted(starts, ats, side="right") - 1
    locals_ = (ats - starts[articles]).tolist()
    keys = model.key
    return [
        ActorFacts(keys[row], *known[:5], made[row], total[row], article, local)  # pyright: ignore[reportCallIssue]
        for (row, known), article, local in zip(found.items(), articles.tolist(), locals_, strict=True)
    ]
