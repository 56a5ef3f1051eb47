"""The network of `store.reading.claims.learned.network` in PyTorch, for training."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch  # pyright: ignore[reportMissingImports] - in the extra `train` alone
from torch import nn  # pyright: ignore[reportMissingImports]

from store.reading.claims.learned.network import DILATIONS, STARTS
from store.reading.claims.learned.pairs import SIZES, Trie
from store.reading.claims.learned.tokens import FLAGS, Floats

VECTOR = 96
"""Width of spaCy's vectors."""


class Network(nn.Module):
    """The same layers under the same names; dropout besides."""

    def __init__(self, rows: int, trie: Trie, width: int = 96, dropout: float = 0.33) -> None:
        super().__init__()
        self.emb = nn.Embedding(rows, width)
        self.den = nn.Linear(FLAGS, width)
        self.ten = nn.Linear(VECTOR, width)
        self.ln = nn.LayerNorm(width)
        self.layers = nn.ModuleList([nn.Linear(6 * width, width) for _ in DILATIONS])
        self.lns = nn.ModuleList([nn.LayerNorm(width) for _ in DILATIONS])
        state = 2 * width
        self.cue1 = nn.Linear(2 * state, width)
        self.cue2 = nn.Linear(width, 1)
        self.aux = nn.Linear(state, 6)
        self.U = nn.Linear(state, width)
        self.Vv = nn.Linear(state, width)
        self.chains: Any = nn.ModuleList([nn.Embedding(len(trie), width) for _ in range(3)])
        self.pb = nn.Embedding(sum(SIZES), width)
        tables: list[Any] = [self.emb, self.pb, *self.chains]
        for table in tables:
            nn.init.normal_(table.weight, std=0.1)
        self.h2 = nn.Linear(width, width)
        self.out = nn.Linear(width, 4)
        self.trans = nn.Parameter(torch.zeros(4, 4))
        self.start = nn.Parameter(torch.zeros(4))
        self.drop = nn.Dropout(dropout)
        self.starts: Any = torch.tensor(STARTS)
        self.prefixes: Any = torch.tensor(_prefixes(trie))

    def encode(self, rows: Any, flags: Any, vectors: Any, near: Any, forget: float = 0.0) -> Any:
        """The states of tokens; with `forget` that share of the words and lemmas is withheld."""
        e = self.emb(rows)
        if self.training and forget:
            shares = forget * torch.tensor([1.0, 1.0] + [0.3] * (rows.shape[1] - 2))
            e = e * (torch.rand(rows.shape) >= shares).unsqueeze(-1)
        if self.training:
            vectors = nn.functional.dropout(vectors, 0.1)
        x = first = self.drop(self.ln(e.sum(1) + self.den(flags) + self.ten(vectors)))
        for dilation, layer, norm in zip(DILATIONS, self.layers, self.lns, strict=True):
            seen = torch.cat([x, x.new_zeros(1, x.shape[1])])
            sides = [seen[near[:, column]] for column in (2 * dilation, 2 * dilation + 1)]
            beside = [seen[near[:, column]] for column in (6, 7, 8)]
            x = x + self.drop(torch.relu(norm(layer(torch.cat([*sides, x, *beside], 1)))))
        return self.drop(torch.cat([x, first], 1))

    def cues(self, states: Any, heads: Any, tokens: Any) -> Any:
        """Log-odds that the tokens head a cue."""
        both = torch.cat([states[tokens], states[heads[tokens]]], 1)
        return self.cue2(self.drop(torch.relu(self.cue1(both)))).squeeze(1)

    def pairs(self, states: Any, cue: Any, token: Any, node: Any, columns: Any) -> Any:
        """A score for each label of each pair."""
        way = sum(table(self.prefixes[i][node]) for i, table in enumerate(self.chains))
        seen = way + self.pb(columns + self.starts).sum(1)
        z = self.drop(torch.relu(self.U(states)[cue] + self.Vv(states)[token] + seen))
        return self.out(torch.relu(self.h2(z)) + z)

    def weights(self) -> dict[str, Floats]:
        """All that running it takes; the tables of chains and their beginnings added up to one."""
        found = {
            name: value.detach().numpy().astype(np.float32)
            for name, value in self.state_dict().items()
            if not name.startswith(("chains", "aux"))
        }
        tables = [table.weight.detach().numpy() for table in self.chains]
        prefixes = self.prefixes.numpy()
        found["trie"] = np.sum([t[p] for t, p in zip(tables, prefixes, strict=True)], axis=0).astype(
            np.float32
        )
        return found


def _prefixes(trie: Trie) -> np.ndarray:
    """For each node itself, its ancestor one arc from the cue, and the one two arcs from it; 0 for none."""
    found = np.zeros((3, len(trie)), np.int64)
    found[0] = np.arange(len(trie))
    found[1:, 1] = 1
    for (above, _), node in trie.next.items():
        depth = trie.depth[node]
        found[1, node] = node if depth == 1 else found[1, above]
        found[2, node] = node if depth == 2 else found[2, above]
    return found


def likelihood(scores: Any, labels: Any, there: Any, trans: Any, start: Any) -> Any:
    """Negative log-likelihood of each chain of labels, of shape [chains].

    Args:
        scores: [chains, longest, 4]; labels: [chains, longest]; there: which tokens of these exist.
    """
    every = torch.arange(len(scores))
    total = start + scores[:, 0]
    told = start[labels[:, 0]] + scores[every, 0, labels[:, 0]]
    for at in range(1, scores.shape[1]):
        here = there[:, at]
        reached = torch.logsumexp(total.unsqueeze(2) + trans, 1) + scores[:, at]
        total = torch.where(here.unsqueeze(1), reached, total)
        step = trans[labels[:, at - 1], labels[:, at]] + scores[every, at, labels[:, at]]
        told = told + torch.where(here, step, torch.zeros(()))
    return torch.logsumexp(total, 1) - told
