"""Attributions by small networks over the parse and over what the rules found.

The networks were trained on the political news of PolNeAR 1.0 (Newell et al., LREC 2018) by
`python -m store.reading.claims.train`; the model card beside their weights tells what they are and what
they cannot do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.reading.claims.drafts import Draft
from store.reading.claims.learned import judge, weights
from store.reading.claims.learned.network import Inputs
from store.reading.claims.learned.proposals import Proposal, proposals
from store.reading.claims.learned.tokens import tokens
from store.reading.claims.quoted import quoted_within, with_edges, with_quotations
from store.reading.claims.rules import attributions
from store.reading.claims.table import Table

_QUOTED = 0.05
"""Share of attributions by others within a quotation that annotators mark."""


def drafts(t: Table, vectors: NDArray[Any]) -> list[Draft]:
    """Every attribution that may be one, with the probability that it is right, in the order of the cues.

    Args:
        vectors: spaCy's own vector of each token of the table, white space included.
    """
    known, models, judging = weights.load()
    drafted = attributions(t)
    joined = with_quotations(t, [replace(draft) for draft in drafted])
    k = tokens(t, drafted, joined)
    inputs = Inputs(k, np.asarray(vectors, np.float32)[k.at], known)
    found = whole(t, proposals(t, k, inputs, models=models, known=known, ruled=joined))
    if not found:
        return []
    sure = judge.judged(judging, judge.facts(t, found, joined, known.lexicon))
    for one, probability in zip(found, sure.tolist(), strict=True):
        one.draft.sure = probability
    told = {one.draft.head for one in found}
    return [one.draft for one in found] + _inner(t, [d for d in drafted if d.head not in told])


def _inner(t: Table, drafted: Sequence[Draft]) -> list[Draft]:
    """The rules' drafts within quotations: what somebody quoted says that others say."""
    found: list[Draft] = []
    for draft in drafted:
        if t.run[draft.head] < 0:
            continue
        inner = quoted_within(t, draft)
        content = draft.content if inner is None else [inner]
        if content:
            found.append(replace(draft, content=content, sure=_QUOTED))
    return found


def whole(t: Table, found: Sequence[Proposal]) -> list[Proposal]:
    """The proposals with their quotations whole; those without content are dropped."""
    with_edges(t, [p.draft for p in found if not p.ruled])
    return [p for p in found if p.draft.content]
