"""The network, forward: a score for each token to head a cue, and for each pair of a cue and a token a label.

Tokens are sums of embeddings and a projection of spaCy's own vectors, passed through residual layers that
each look at a token's neighbours in the line and in the parse. A pair of a cue and a token is scored from
both of their states and from the way between them; labels of a window are chosen together, by the Viterbi
algorithm over a linear chain (conditional random field, Lafferty et al. 2001).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from store.reading.claims.learned.pairs import SIZES, Pairs
from store.reading.claims.learned.tokens import REACH, Floats, Ints, Tokens, categories, flags, neighbours
from store.reading.claims.learned.weights import Knowledge

NONE, SOURCE, CONTENT, CUE = range(4)
"""Labels of a token as seen from a cue."""
DILATIONS = (0, 1, 2, 0)
"""For each layer the index in `REACH` of the distance at which it looks to both sides."""
STARTS = np.cumsum((0, *SIZES[:-1]))
"""The first row of each column in the table of pair embeddings."""

Weights = dict[str, Floats]


class Inputs:
    """An article's tokens as the network takes them: rows of embeddings, flags, vectors, neighbours."""

    def __init__(
        self, k: Tokens, vectors: Floats, known: Knowledge, lexicon: dict[str, float] | None = None
    ) -> None:
        """With a lexicon of its own for training, from which the article itself is left out."""
        rows = [
            [vocabulary.get(value, unknown) for value in values]
            for values, vocabulary, unknown in zip(
                categories(k), known.vocabularies, known.unknown, strict=True
            )
        ]
        self.rows: Ints = np.array(rows, np.int64).T
        self.flags = flags(k, known.lexicon if lexicon is None else lexicon)
        self.vectors = vectors
        self.neighbours = neighbours(k)
        own = np.arange(len(k))[:, None]
        self.around = tuple(
            np.concatenate([self.neighbours[:, [side, side + 1]], own, self.neighbours[:, 6:]], axis=1)
            for side in range(0, 2 * len(REACH), 2)
        )
        """For each index of `DILATIONS` the rows that a token's layer takes in, itself among them."""
        self.heads = np.array(k.heads, np.int64)


def _linear(w: Weights, name: str, x: Floats) -> Floats:
    return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]


def _normal(w: Weights, name: str, x: Floats) -> Floats:
    """Layer normalisation (Ba et al. 2016)."""
    width = np.float32(x.shape[1])
    x = x - (np.einsum("ij->i", x) / width)[:, None]  # several times quicker than `mean`
    x /= np.sqrt(np.einsum("ij,ij->i", x, x) / width + np.float32(1e-5))[:, None]
    x *= w[f"{name}.weight"]
    x += w[f"{name}.bias"]
    return x


def encode(w: Weights, inputs: Inputs) -> Floats:
    """The state of each token, of shape [tokens, twice the width]."""
    table = w["emb.weight"]
    x = table.take(inputs.rows[:, 0], axis=0)
    for column in range(1, inputs.rows.shape[1]):
        x += table.take(inputs.rows[:, column], axis=0)  # `take` is twice as quick as an index
    x += _linear(w, "den", inputs.flags) + _linear(w, "ten", inputs.vectors)
    x = first = _normal(w, "ln", x)
    none = np.zeros((1, x.shape[1]), np.float32)
    for layer, dilation in enumerate(DILATIONS):
        around = np.concatenate([x, none]).take(inputs.around[dilation], axis=0)
        z = _normal(w, f"lns.{layer}", _linear(w, f"layers.{layer}", around.reshape(len(x), -1)))
        x = x + np.maximum(z, 0, out=z)
    return np.concatenate([x, first], axis=1)


def cue_scores(w: Weights, states: Floats, heads: Ints, tokens: Ints) -> Floats:
    """For each of these tokens the log-odds that it heads a cue."""
    z = np.maximum(_linear(w, "cue1", np.concatenate([states[tokens], states[heads[tokens]]], axis=1)), 0)
    return _linear(w, "cue2", z)[:, 0]


def pair_scores(w: Weights, states: Floats, windows: Sequence[Pairs]) -> list[Floats]:
    """For each window a score for each of its tokens and labels, of shape [tokens, 4]."""
    sizes = [p.last - p.first for p in windows]
    cues = np.repeat(np.array([p.cue for p in windows]), sizes)
    tokens = np.concatenate([np.arange(p.first, p.last) for p in windows])
    columns = np.ascontiguousarray((np.concatenate([p.columns for p in windows]) + STARTS).T)
    z = w["trie"].take(np.concatenate([p.node for p in windows]), axis=0)
    for column in columns:
        z += w["pb.weight"].take(column, axis=0)
    z += _linear(w, "U", states).take(cues, axis=0)
    z += _linear(w, "Vv", states).take(tokens, axis=0)
    np.maximum(z, 0, out=z)
    z += np.maximum(_linear(w, "h2", z), 0)
    return np.split(_linear(w, "out", z), np.cumsum(sizes)[:-1])


class Labels:
    """The best labels of each window, and how much of all probability they hold."""

    def __init__(self, scores: Sequence[Floats], trans: Floats, start: Floats) -> None:
        """From the scores of each window, those of one label after another, and those of the first."""
        n, longest = len(scores), max(map(len, scores))
        sizes = np.array([len(s) for s in scores])
        table = np.zeros((longest, n, 4), np.float32)
        for i, s in enumerate(scores):
            table[: len(s), i] = s
        within = np.arange(longest)[:, None] < sizes
        best = start + table[0]
        steps = np.zeros((longest, n, 4), np.int64)
        # the sum over all labels as probabilities, of which each step's scale is kept (Rabiner 1989)
        table[0] = best
        top = table.max(axis=2, keepdims=True)
        likely, passing = np.exp(table - top), np.exp(trans)
        share = likely[0]
        scale = np.empty((longest, n), np.float32)
        for at in range(longest):
            if at:
                reached = best[:, :, None] + trans
                steps[at] = reached.argmax(axis=1)
                best = np.where(within[at][:, None], reached.max(axis=1) + table[at], best)
                share = share @ passing * likely[at]
            scale[at] = np.einsum("ij->i", share)
            share = share / scale[at][:, None]
        sums = np.where(within, np.log(scale) + top[:, :, 0], 0).sum(axis=0)
        self.confidence: Floats = np.exp(best.max(axis=1) - sums)
        """The probability of the best labels of each window, 0 to 1."""
        chosen = np.zeros((longest, n), np.int64)
        label, every = best.argmax(axis=1), np.arange(n)
        for at in range(longest - 1, -1, -1):
            chosen[at] = label
            label = np.where(within[at], steps[at, every, label], label)
        self.best: list[Ints] = [chosen[:size, i] for i, size in enumerate(sizes)]
        """The best label of each token, window by window."""
