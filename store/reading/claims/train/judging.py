"""Fitting the judge to proposals of networks that had not seen the article."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch  # pyright: ignore[reportMissingImports] - in the extra `train` alone

from store.reading.claims.learned import judge, whole
from store.reading.claims.learned.network import Weights
from store.reading.claims.learned.proposals import Proposal, proposals
from store.reading.claims.learned.tokens import Floats
from store.reading.claims.learned.weights import Knowledge
from store.reading.claims.train.corpus import Sample
from store.reading.claims.train.truth import Text, right

HIDDEN = 16
_ROUNDS = 500
_JUDGES = 5
"""Judges whose outputs are averaged into one, each from another beginning."""


def proposals_of(one: Sample, models: Sequence[Weights], known: Knowledge) -> list[Proposal]:
    """What the networks propose for an article."""
    assert one.inputs is not None
    return whole(
        one.table, proposals(one.table, one.k, one.inputs, models=models, known=known, ruled=one.joined)
    )


def examples(samples: Sequence[Sample], models: Sequence[Weights], known: Knowledge) -> tuple[Floats, Floats]:
    """What is known of each proposal for these articles, and whether it is right."""
    rows: list[Floats] = []
    told: list[bool] = []
    for one in samples:
        found = proposals_of(one, models, known)
        if found:
            rows.append(judge.facts(one.table, found, one.joined, known.lexicon))
            told += verdicts(one, found)
    return np.concatenate(rows), np.array(told, np.float32)


def verdicts(one: Sample, found: Sequence[Proposal]) -> list[bool]:
    """Whether each proposal is right, the surest matched first where two are of one annotated attribution."""
    text = Text(one.text)
    golds = [text.gold(gold) for gold in one.annotation if gold.get("content")]
    return right(text, golds, [text.draft(one.table, p.draft) for p in found])


def fit(rows: Floats, told: Floats, seed: int = 0) -> dict[str, Floats]:
    """The judge's weights: a hidden layer beside a logistic regression, early enough stopped by weight decay."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    x, y = torch.from_numpy((rows - mean) / spread), torch.from_numpy(told)
    parts: list[tuple[Floats, Floats, Floats, float, Floats]] = []
    for number in range(_JUDGES):
        torch.manual_seed(seed * 100 + number)
        hidden, out = torch.nn.Linear(x.shape[1], HIDDEN), torch.nn.Linear(HIDDEN, 1)
        skip = torch.nn.Linear(x.shape[1], 1, bias=False)
        layers = torch.nn.ModuleList([hidden, out, skip])
        optimiser = torch.optim.AdamW(layers.parameters(), lr=1e-2, weight_decay=0.3)
        for _ in range(_ROUNDS):
            odds = (out(torch.tanh(torch.nn.functional.dropout(hidden(x), 0.2))) + skip(x)).squeeze(1)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(odds, y)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        n = [p.detach().numpy() for p in (hidden.weight, hidden.bias, out.weight, skip.weight)]
        parts.append((n[0], n[1], n[2], float(out.bias.item()), n[3]))
    found = {
        "mean": mean,
        "spread": spread,
        "hidden": np.concatenate([p[0] for p in parts]),
        "hidden bias": np.concatenate([p[1] for p in parts]),
        "out": np.concatenate([p[2] for p in parts], axis=1) / _JUDGES,
        "out bias": np.array([sum(p[3] for p in parts) / _JUDGES], np.float32),
        "skip": np.mean([p[4] for p in parts], axis=0),
    }
    return {name: matrix.astype(np.float32) for name, matrix in found.items()}
