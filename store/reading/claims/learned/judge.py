"""How likely a proposal is right: what a claim's certainty is, and which proposals become claims.

A small network with one hidden layer over what is known of a proposal as a whole, fitted to articles that the
proposing network had not seen in training.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from store.reading.claims.certainty import AGREED, certainty
from store.reading.claims.drafts import Draft
from store.reading.claims.learned.proposals import Proposal
from store.reading.claims.learned.tokens import Floats, class_of, kind
from store.reading.claims.table import Table
from store.records import Directness

_PRONOUNS = ("PRP", "PRP$", "WP", "WDT", "DT")
_SHARPER = 1.25
"""The judge was fitted to proposals of one network; those of two together are surer, by so much on the
development articles."""
FACTS = 45
"""Length of what is known of a proposal."""


def words_of(t: Table, draft: Draft) -> set[int]:
    """The tokens of its content that are words."""
    return {i for a, b in draft.content for i in range(a, b) if any(map(str.isalnum, t.words[i]))}


def directness(t: Table, draft: Draft) -> Directness:
    """Direct where every word of the content stands in quotation marks, mixed where some do."""
    quoted = [t.run[i] >= 0 for i in words_of(t, draft)]
    if quoted and all(quoted):
        return "direct"
    return "mixed" if any(quoted) else "indirect"


def facts(t: Table, found: Sequence[Proposal], ruled: Sequence[Draft], lexicon: dict[str, float]) -> Floats:
    """What is known of each proposal, of shape [proposals, FACTS].

    Args:
        ruled: the rules' drafts with their quotations, for how far they agree.
    """
    rules = {draft.head: draft for draft in ruled}
    words = [words_of(t, p.draft) for p in found]
    ruled_words = {head: words_of(t, draft) for head, draft in rules.items()}
    rows = np.zeros((len(found), FACTS), np.float32)
    for n, (p, content) in enumerate(zip(found, words, strict=True)):
        d = p.draft
        head, piece = d.head, d.source.piece
        row: list[float] = [_odds(p.cue), np.log(p.confidence + 1e-6), p.cue, p.confidence]
        row += [
            piece is None,
            piece is not None and piece[1] - piece[0] == 1 and t.tags[piece[0]] in _PRONOUNS,
            piece is not None and t.words[piece[0]] in ("i", "we", "you"),
            piece is not None and t.words[piece[0]] in ("it", "they", "that", "this", "which"),
            piece is not None and t.sentence[piece[0]] != t.sentence[head],
            min(piece[1] - piece[0], 20) / 10 if piece is not None else 0,
        ]
        kind_of = directness(t, d)
        length = len(content)
        row += [kind_of == "direct", kind_of == "mixed", np.log1p(length), length <= 2, len(d.content) > 1]
        row += [any(t.is_verb(i) for i in content), t.run[head] >= 0, t.paragraph[head] <= 0]
        lead = min(content) if content else head
        row += [lead < head, min(abs(lead - head), 60) / 20, t.sentence[lead] != t.sentence[head]]
        tag = t.tags[head]
        row += [tag[:1] == "V", tag[:1] == "N", tag[:1] == "J", tag == "VBG", tag == "VBN", tag == "VB"]
        share = lexicon.get(kind(t.lemmas[head], tag), 0.0)
        row += [share, class_of(share) / 6]
        rule = rules.get(head)
        if rule is None:
            row += [0.0] * 6
        else:
            other = ruled_words[head]
            shared = len(content & other) / (len(content | other) or 1)
            row += [1, shared, shared >= 0.5, rule.source.piece == piece, rule.source.head == d.source.head]
            row.append(certainty(t, rule, directness(t, rule), False))
        inside = over = rival = 0.0
        for m, q in enumerate(found):
            if m == n or abs(q.draft.head - head) > 250:
                continue
            theirs = words[m]
            common = len(content & theirs)
            if head in theirs and content <= theirs:
                inside = max(inside, q.cue)
            if q.draft.head in content and theirs <= content:
                over = max(over, q.cue)
            if common and common / len(content | theirs) >= 0.5:
                rival = max(rival, q.cue)
        row += [inside, over, rival, rival > p.cue, len(found) / max(1, len(t.sentences))]
        row += [t.deps[head] in ("relcl", "acl", "advcl"), t.deps[head] in ("xcomp", "ccomp", "pcomp")]
        row += [any(t.deps[c] == "neg" for c in t.children[head]), p.ruled, d.form == "headline"]
        rows[n, : len(row)] = row
    return rows


def _odds(p: float) -> float:
    p = min(max(p, 1e-4), 1 - 1e-4)
    return float(np.log(p / (1 - p)))


def judged(w: dict[str, Floats], rows: Floats) -> Floats:
    """The probability that each proposal is right, 0 to 1."""
    x = (rows - w["mean"]) / w["spread"]
    z = np.tanh(x @ w["hidden"].T + w["hidden bias"])
    odds = _SHARPER * (z @ w["out"].T + w["out bias"] + x @ w["skip"].T)[:, 0].clip(-30, 30)
    return (AGREED / (1 + np.exp(-odds))).astype(np.float32)
