"""Annotated articles, parsed, as the network takes them."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from spacy.tokens import Doc

from store.reading import language, markup
from store.reading.claims.drafts import Draft
from store.reading.claims.learned.network import CONTENT, CUE, SOURCE, Inputs
from store.reading.claims.learned.pairs import ROOT, Around, Pairs, Trie, pairs, ways, window
from store.reading.claims.learned.tokens import COLUMNS, Floats, Tokens, candidates, categories, tokens
from store.reading.claims.learned.weights import Knowledge
from store.reading.claims.quoted import with_quotations
from store.reading.claims.rules import attributions
from store.reading.claims.table import Table, build

_LEAST = {"word": 5, "lemma": 5, "head lemma": 25, "ending": 20, "lemma before": 40, "lemma behind": 40}
"""How often a value must occur to have an embedding of its own; elsewhere five times."""
_CHAIN = 25
"""How often a chain of arcs must occur to be known."""
_ORDER = {"V": 0, "N": 1, "J": 2}
"""Which word of a cue is its head, where several hang on words outside it."""
_LABELS = (("content", CONTENT), ("cue", CUE), ("source", SOURCE))


@dataclass(slots=True)
class Gold:
    """An annotated attribution: numbers of the tokens of its cue's head, source, cue and content."""

    head: int
    source: list[int]
    cue: list[int]
    content: list[int]

    def label(self, seen: Pairs) -> np.ndarray:
        """The label of each token of a window."""
        labels = np.zeros(seen.last - seen.first, np.int64)
        for name, label in _LABELS:
            place = [i - seen.first for i in getattr(self, name) if seen.first <= i < seen.last]
            labels[place] = label
        return labels


@dataclass(slots=True)
class Sample:
    """An article with its annotation, its table, the rules' drafts and, once counted, the network's inputs."""

    text: str
    annotation: list[dict[str, Any]]
    table: Table
    vectors: Floats
    drafted: list[Draft]
    joined: list[Draft]
    k: Tokens
    golds: list[Gold]
    candidates: list[int] = field(default_factory=list)
    inputs: Inputs | None = None
    windows: dict[int, Pairs] = field(default_factory=dict)


def read(path: Path, cache: Path | None = None, limit: int | None = None) -> list[Sample]:
    """The articles of a file of PolNeAR (one JSON object a line, gzipped), parsed.

    Args:
        cache: a folder in which parsed texts are kept between runs.
    """
    nlp = language.pipeline()
    found: list[Sample] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == limit:
                break
            row = json.loads(line)
            kept = cache / f"{path.name}.{number}.doc" if cache is not None else None
            if kept is not None and kept.exists():
                doc = Doc(nlp.vocab).from_disk(kept)
            else:
                doc = language.parse(markup.unmarked(row["text"]))
                if kept is not None:
                    kept.parent.mkdir(parents=True, exist_ok=True)
                    doc.to_disk(kept)
            found.append(sample(doc, row["text"], row["annotations"][min(row["annotations"])]))
    return found


def sample(doc: Doc, text: str, annotation: list[dict[str, Any]]) -> Sample:
    """A parsed article with what the rules made of it."""
    t = build(doc)
    drafted = attributions(t)
    joined = with_quotations(t, [replace(draft) for draft in drafted])
    k = tokens(t, drafted, joined)
    vectors = np.asarray(doc.tensor, np.float16)[k.at].astype(np.float32)
    golds = [gold for one in annotation if (gold := _gold(t, k, one)) is not None]
    return Sample(text, annotation, t, vectors, drafted, joined, k, golds)


def _gold(t: Table, k: Tokens, one: dict[str, Any]) -> Gold | None:
    starts, ends = np.array([t.starts[i] for i in k.at]), np.array([t.ends[i] for i in k.at])

    def of(role: str) -> list[int]:
        spans = one.get(role) or []
        return sorted({i for a, b in spans for i in np.flatnonzero((starts < b) & (ends > a)).tolist()})

    cue, content = of("cue"), of("content")
    if not cue or not content:
        return None
    outside = [i for i in cue if k.heads[i] not in cue or k.heads[i] == i] or cue
    head = min(outside, key=lambda i: (_ORDER.get(k.kinds[i][-1], 3), i))
    return Gold(head, of("source"), cue, content)


def count(samples: Iterable[Sample]) -> tuple[Counter[str], Counter[str]]:
    """How often each lemma with its part of speech occurs, and how often it heads a cue."""
    occurring: Counter[str] = Counter()
    cues: Counter[str] = Counter()
    for one in samples:
        occurring.update(one.k.kinds)
        cues.update(one.k.kinds[gold.head] for gold in one.golds)
    return occurring, cues


def lexicon(occurring: Counter[str], cues: Counter[str], without: Sample | None = None) -> dict[str, float]:
    """Smoothed shares of a lemma's uses that head a cue, those of one article left out."""
    own, own_cues = count([without]) if without is not None else (Counter[str](), Counter[str]())
    words = own if without is not None else occurring
    found: dict[str, float] = {}
    for word in words:
        times = cues[word] - own_cues[word]
        if times >= 1:
            found[word] = (times + 0.2) / (occurring[word] - own[word] + 4)
    return found


def learn(samples: list[Sample]) -> tuple[Knowledge, Counter[str], Counter[str]]:
    """Vocabularies, lexicon and trie of these articles, and the counts behind the lexicon."""
    values: list[Counter[str]] = [Counter() for _ in COLUMNS]
    for one in samples:
        for column, seen in zip(values, categories(one.k), strict=True):
            column.update(seen)
    vocabularies: list[dict[str, int]] = []
    unknown: list[int] = []
    row = 0
    for name, column in zip(COLUMNS, values, strict=True):
        common = [
            v for v, n in sorted(column.items(), key=lambda x: (-x[1], x[0])) if n >= _LEAST.get(name, 5)
        ]
        vocabularies.append({value: row + 1 + i for i, value in enumerate(common)})
        unknown.append(row)
        row += len(common) + 1
    occurring, cues = count(samples)
    known = Knowledge(tuple(vocabularies), tuple(unknown), lexicon(occurring, cues), _chains(samples))
    return known, occurring, cues


def _chains(samples: list[Sample]) -> Trie:
    whole = Trie()
    times: Counter[int] = Counter()
    for one in samples:
        around = Around(one.k)
        for gold in one.golds:
            _, first, last, _ = window(one.k, around, gold.head)
            times.update(ways(one.k, gold.head, whole, first, last, grow=True).node.tolist())
    common = Trie()
    kept = {ROOT: ROOT}
    for (above, arc), node in whole.next.items():
        if above in kept and times[node] >= _CHAIN:
            kept[node] = common.grow(kept[above], arc)
    return common


def prepare(
    samples: list[Sample], known: Knowledge, counts: tuple[Counter[str], Counter[str]] | None
) -> None:
    """Fill in what the network takes; with counts the articles are those that were counted."""
    for one in samples:
        own = lexicon(*counts, without=one) if counts is not None else known.lexicon
        one.inputs = Inputs(one.k, one.vectors, known, own)
        heads = {gold.head for gold in one.golds}
        one.candidates = sorted({*candidates(one.k, own), *(heads if counts is not None else ())})
        around = Around(one.k)
        ruled = {role.head for role in one.k.drafted}
        wanted = [i for i in one.candidates if i in heads or i in ruled or own.get(one.k.kinds[i], 0) >= 0.02]
        one.windows = {i: pairs(one.k, around, i, known.trie) for i in wanted}
