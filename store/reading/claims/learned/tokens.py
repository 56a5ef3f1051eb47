"""What the network is told of each token: its words, its grammar, quotation marks, and what the rules made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from store.reading.claims.drafts import Draft
from store.reading.claims.table import Range, Table

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

COLUMNS = (
    "word", "lemma", "tag", "dep", "head lemma", "head tag", "head dep", "ending",
    "form", "tag before", "tag behind", "lemma before", "lemma behind",
)  # fmt: skip
"""The categories of a token, each with a vocabulary of its own."""
_CHILDREN = (
    "nsubj", "nsubjpass", "csubj", "dobj", "ccomp", "xcomp", "advcl", "prep", "agent", "parataxis", "acomp",
    "attr", "aux", "auxpass", "neg", "mark", "poss", "prt", "acl", "relcl", "expl", "conj", "dative", "pobj",
    "cc", "appos",
)  # fmt: skip
"""Arcs below a token that it is told of."""
_CHILD = {dep: i for i, dep in enumerate(_CHILDREN)}
_OWN = 22
CLASSES = (0.02, 0.06, 0.15, 0.30, 0.50, 0.75)
"""Shares of a lemma's uses that are cues, at which it passes into the next class."""
FLAGS = len(_CHILDREN) + _OWN + len(CLASSES) + 2
"""Yes-or-no features of a token."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "poss"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "dobj", "pobj", "acomp", "attr", "pcomp", "acl"})
REACH = (1, 2, 4)
"""Distances in tokens at which a layer of the network looks to both sides."""
_PARTS = {"V": "V", "M": "V", "N": "N", "J": "J", "R": "R", "I": "I"}
_LEAST = 0.015
"""Lemmas that are cues less often are no candidates, unless they are verbs or the rules took them."""


def kind(lemma: str, tag: str) -> str:
    """A lemma with its part of speech, as the lexicon knows it: 'hope/N'."""
    return f"{lemma}/{_PARTS.get(tag[:1], 'O')}"


def class_of(share: float) -> int:
    """The class of a lemma by its share of uses as a cue, 0 to 6."""
    return sum(share >= edge for edge in CLASSES)


@dataclass(slots=True)
class Role:
    """What the rules made of a cue: token numbers of its source, content and cue words."""

    head: int
    form: str
    strength: int
    final: bool
    owned: bool
    source: list[int]
    content: list[int]
    cue: list[int]


@dataclass(slots=True)
class Tokens:
    """The tokens of a table that are not white space, numbered anew.

    `at` gives a token's index in the table. Heads, children and all other lists use the new numbers.
    """

    at: list[int]
    words: list[str]
    raw: list[str]
    kinds: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    children: list[list[int]]
    sentence: Ints
    paragraph: Ints
    run: Ints
    closed: list[bool]
    drafted: list[Role] = field(default_factory=list)
    """The rules' drafts before quotations were joined to them."""
    joined: list[Role] = field(default_factory=list)
    """The rules' drafts with their quotations."""

    def __len__(self) -> int:
        return len(self.at)


def tokens(t: Table, drafted: Sequence[Draft], joined: Sequence[Draft]) -> Tokens:
    """The tokens of a table, with what the rules made of it before and after quotations were joined."""
    at = [i for i, word in enumerate(t.words) if word]
    number = {old: new for new, old in enumerate(at)}
    heads = [number.get(t.heads[i], new) for new, i in enumerate(at)]
    children: list[list[int]] = [[] for _ in at]
    for i, head in enumerate(heads):
        if head != i:
            children[head].append(i)

    def role(draft: Draft, final: bool) -> Role:
        def of(piece: Range) -> list[int]:
            return [number[i] for i in range(*piece) if i in number]

        source = draft.source
        return Role(
            number[draft.head],
            draft.form,
            draft.entry.strength,
            final,
            source.way in ("own", "agent"),
            of(source.piece) if source.piece is not None else [],
            [i for piece in draft.content for i in of(piece)],
            [number[i] for i in draft.cue if i in number],
        )

    tags = [t.tags[i] for i in at]
    lemmas = [t.lemmas[i] for i in at]
    return Tokens(
        at,
        [t.words[i] for i in at],
        [t.text[t.starts[i] : t.ends[i]] for i in at],
        [kind(lemma, tag) for lemma, tag in zip(lemmas, tags, strict=True)],
        lemmas,
        tags,
        [t.deps[i] for i in at],
        heads,
        children,
        np.array([t.sentence[i] for i in at], np.int64),
        np.array([t.paragraph[i] for i in at], np.int64),
        np.array([t.run[i] for i in at], np.int64),
        [run.closed for run in t.runs],
        [role(draft, False) for draft in drafted if draft.head in number],
        [role(draft, True) for draft in joined if draft.head in number],
    )


def categories(k: Tokens) -> list[list[str]]:
    """The values of each column of `COLUMNS`, one a token."""
    n = len(k)
    form = [""] * n
    for role in k.drafted:
        form[role.head] = f"{role.form}{role.strength}"
    sentence = k.sentence.tolist()
    tag_before, tag_behind, lemma_before, lemma_behind = ["<"] * n, [">"] * n, ["<"] * n, [">"] * n
    for i in range(1, n):
        if sentence[i] == sentence[i - 1]:
            tag_before[i], tag_behind[i - 1] = k.tags[i - 1], k.tags[i]
            lemma_before[i], lemma_behind[i - 1] = k.lemmas[i - 1], k.lemmas[i]
    above = [(h if h != i else -1) for i, h in enumerate(k.heads)]
    return [
        k.words,
        k.kinds,
        k.tags,
        k.deps,
        [k.kinds[h] if h >= 0 else "ROOT" for h in above],
        [k.tags[h] if h >= 0 else "ROOT" for h in above],
        [k.deps[h] if h >= 0 else "ROOT" for h in above],
        [word[-3:] for word in k.words],
        form,
        tag_before,
        tag_behind,
        lemma_before,
        lemma_behind,
    ]


def flags(k: Tokens, lexicon: Mapping[str, float]) -> Floats:
    """Yes-or-no features, of shape [tokens, FLAGS]; the last is the share of the head's lemma as a cue."""
    n = len(k)
    found = np.zeros((n, FLAGS), np.float32)
    if not n:
        return found
    own = found[:, len(_CHILDREN) :]
    _grammar(k, found, own)
    _letters(k, own)
    _marks(k, own)
    _rules(k, own)
    shares = np.array([lexicon.get(one, 0.0) for one in k.kinds], np.float32)
    own[np.arange(n), _OWN + np.searchsorted(CLASSES, shares, side="right")] = 1
    heads = np.array(k.heads, np.int64)
    found[:, -1] = np.where(heads != np.arange(n), shares[heads], 0)
    return found


def _grammar(k: Tokens, children: Floats, own: Floats) -> None:
    for i, head in enumerate(k.heads):
        if head == i:
            own[i, 14] = 1
            continue
        child = _CHILD.get(k.deps[i])
        if child is not None:
            children[head, child] = 1
        word = k.words[i]
        if word == "to":
            own[head, 11] = 1
        elif word == "that":
            own[head, 12] = 1
        if head > i:
            own[i, 13] = 1


def _letters(k: Tokens, own: Floats) -> None:
    for i, raw in enumerate(k.raw):
        if raw.isalpha():
            if raw[0].isupper():
                own[i, 0] = 1
                own[i, 1] = len(raw) > 1 and raw.isupper()
        elif any(map(str.isalnum, raw)):
            own[i, 0] = raw[:1].isupper()
            own[i, 1] = len(raw) > 1 and raw.isupper()
            own[i, 2] = any(map(str.isdigit, raw))
        else:
            own[i, 3] = 1


def _marks(k: Tokens, own: Floats) -> None:
    inside = k.run >= 0
    own[:, 4] = inside
    own[:, 5] = inside & (np.diff(k.run, prepend=-2) != 0)
    own[:, 6] = inside & (np.diff(k.run, append=-2) != 0)
    if k.closed:
        own[:, 7] = inside & ~np.array(k.closed)[k.run.clip(0)]
    own[:, 8] = np.diff(k.sentence, prepend=-1) != 0
    own[:, 9] = np.diff(k.paragraph, prepend=-2) != 0
    own[:, 10] = k.paragraph <= 0


def _rules(k: Tokens, own: Floats) -> None:
    for role in k.joined:
        own[role.head, 15] = 1
        own[role.cue, 16] = 1
        own[role.source, 17] = 1
        own[role.content, 18] = 1
    for role in k.drafted:
        own[role.head, 19] = 1
        own[role.head, 20] = bool(role.source)
        own[role.head, 21] = role.owned


def neighbours(k: Tokens) -> Ints:
    """For each token those that a layer sees beside it, of shape [tokens, 9].

    Tokens at each of the distances in `REACH` to the left and to the right in the same paragraph, the
    head, the first subject and the first complement below; the number of tokens stands for none.
    """
    n = len(k)
    found = np.full((n, 9), n, np.int64)
    every = np.arange(n)
    for column, distance in zip((0, 2, 4), REACH, strict=True):
        if n > distance:
            same = k.paragraph[distance:] == k.paragraph[:-distance]
            found[distance:, column] = np.where(same, every[:-distance], n)
            found[:-distance, column + 1] = np.where(same, every[distance:], n)
    heads = np.array(k.heads, np.int64)
    found[:, 6] = np.where(heads != every, heads, n)
    for i, head in enumerate(k.heads):
        if head != i:
            if k.deps[i] in _SUBJECTS:
                if found[head, 7] == n:
                    found[head, 7] = i
            elif k.deps[i] in _COMPLEMENTS and found[head, 8] == n:
                found[head, 8] = i
    return found


def candidates(k: Tokens, lexicon: Mapping[str, float]) -> list[int]:
    """Tokens that may head a cue: those of the rules, verbs, and words that have been cues."""
    ruled = {role.head for role in k.drafted}
    return [
        i
        for i, tag in enumerate(k.tags)
        if i in ruled
        or (tag[:2] == "VB" and k.deps[i] not in ("aux", "auxpass"))
        or lexicon.get(k.kinds[i], 0.0) >= _LEAST
    ]
