"""Fitting a network to annotated articles."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch  # pyright: ignore[reportMissingImports] - in the extra `train` alone

from store.reading.claims.learned.pairs import Trie
from store.reading.claims.train.corpus import Gold, Sample
from store.reading.claims.train.model import Network, likelihood

BATCH = 4
RATE = 2e-3
_FORGET = 0.15
_AS_NONE = 0.3
"""Weight of a window around a word that is no cue."""


def fit(samples: Sequence[Sample], rows: int, trie: Trie, seed: int, epochs: int) -> Network:
    """A network fitted to the articles: AdamW with one cycle of the learning rate (Smith and Topin 2019).

    Args:
        rows: the size of the table of embeddings.
    """
    torch.manual_seed(seed)
    dice = random.Random(seed)
    net = Network(rows, trie)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-2, betas=(0.9, 0.98))
    steps = epochs * -(-len(samples) // BATCH)
    pace = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, RATE, total_steps=steps + 1, pct_start=0.08, final_div_factor=30
    )
    began = time.monotonic()
    net.train()
    for epoch in range(epochs):
        order = list(samples)
        dice.shuffle(order)
        total = 0.0
        for at in range(0, len(order), BATCH):
            loss = _loss(net, order[at : at + BATCH], dice)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimiser.step()
            pace.step()
            total += loss.item()
        shown = f"loss {total / len(order) * BATCH:.2f}, {time.monotonic() - began:.0f} s"
        print(f"  network {seed}, epoch {epoch + 1} of {epochs}: {shown}", flush=True)
    net.eval()
    return net


def _loss(net: Network, samples: Sequence[Sample], dice: random.Random) -> Any:
    """Of cue heads, of roles as such, and of the labels around cues and around some words that are none."""
    whole = sum(len(one.k) for one in samples)
    rows, flags, vectors, near, heads, roles = [], [], [], [], [], []
    tokens, truth = [], []
    windows: list[tuple[int, int, Any, np.ndarray, float]] = []
    offset = 0
    for one in samples:
        inputs = one.inputs
        assert inputs is not None
        n = len(one.k)
        rows.append(inputs.rows)
        flags.append(inputs.flags)
        vectors.append(inputs.vectors)
        near.append(np.where(inputs.neighbours == n, whole, inputs.neighbours + offset))
        heads.append(inputs.heads + offset)
        roles.append(_roles(one))
        golds: dict[int, Gold] = {}
        for gold in one.golds:
            golds.setdefault(gold.head, gold)
        tokens.append(np.array(one.candidates, np.int64) + offset)
        truth.append(np.array([i in golds for i in one.candidates], np.float32))
        others = [i for i in one.windows if i not in golds]
        others = dice.sample(others, min(len(others), max(2, len(golds) // 2)))
        for i in (*golds, *others):
            seen = one.windows[i]
            labels = golds[i].label(seen) if i in golds else np.zeros(seen.last - seen.first, np.int64)
            windows.append((i + offset, seen.first + offset, seen, labels, 1.0 if i in golds else _AS_NONE))
        offset += n
    t = torch.from_numpy
    above = t(np.concatenate(heads))
    states = net.encode(
        t(np.concatenate(rows)),
        t(np.concatenate(flags)),
        t(np.concatenate(vectors)),
        t(np.concatenate(near)),
        _FORGET,
    )
    bce = torch.nn.functional.binary_cross_entropy_with_logits
    odds = net.cues(states, above, t(np.concatenate(tokens)))
    loss = bce(odds, t(np.concatenate(truth)), reduction="sum") / 60
    loss = loss + bce(net.aux(states), t(np.concatenate(roles)), reduction="sum") / 1500
    if not windows:
        return loss
    sizes = [len(labels) for _, _, _, labels, _ in windows]
    scores = net.pairs(
        states,
        t(np.repeat(np.array([cue for cue, *_ in windows]), sizes)),
        t(
            np.concatenate(
                [np.arange(first, first + size) for (_, first, *_), size in zip(windows, sizes, strict=True)]
            )
        ),
        t(np.concatenate([seen.node for _, _, seen, _, _ in windows])),
        t(np.concatenate([seen.columns for _, _, seen, _, _ in windows])),
    )
    padded = torch.nn.utils.rnn.pad_sequence(scores.split(sizes), batch_first=True)
    labels = torch.nn.utils.rnn.pad_sequence([t(labels) for _, _, _, labels, _ in windows], batch_first=True)
    there = torch.arange(max(sizes)) < torch.tensor(sizes).unsqueeze(1)
    weights = torch.tensor([weight for *_, weight in windows])
    return loss + (likelihood(padded, labels, there, net.trans, net.start) * weights).sum() / 100


def _roles(one: Sample) -> np.ndarray:
    found = np.zeros((len(one.k), 6), np.float32)
    for gold in one.golds:
        for number, place in enumerate((gold.source, gold.cue, gold.content)):
            found[place, number] = 1
            found[place[:1], 3 + number] = 1
    return found
