"""A parsed document as parallel Python lists, because asking spaCy token by token is slow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.reading.claims.cues import FINDINGS, STUDIES
from store.reading.claims.quotations import Run, runs
from store.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

Range = tuple[int, int]
"""A half-open stretch of tokens."""

_FINAL = re.compile(r"[.!?:;…)\]\"'”’]\s*$")
_LEMMAS = {"hop": "hope", "retweete": "retweet", "criticise": "criticize", "emphasise": "emphasize"}
"""Lemmas that the small model gets wrong for cue verbs (the 'hoping' of 'hop'), and British spellings."""
_LINE = 60
"""Characters from which on a line without a full stop may be one of a hard-wrapped paragraph."""
_EDGE = frozenset({",", ";", ":", "-", "–", "—", "--", "", ".", "…"})
_QUOTES = frozenset("\"“”‘’'«»") | {"''", "``"}


@dataclass(slots=True)
class Table:
    """One list per attribute, one entry per token.

    `heads` holds token indices, `left` and `right` the first and last token of a token's subtree,
    `paragraph` the number of its paragraph, `run` the index in `runs` of the quotation it stands in
    (marks included), or -1. White space tokens have the lower-cased word "".
    """

    text: str
    words: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    ends: list[int]
    sentence: list[int]
    sentences: list[Range]
    paragraph: list[int]
    paragraphs: list[Range]
    children: list[list[int]]
    left: list[int]
    right: list[int]
    runs: list[Run]
    run_ranges: list[Range]
    run: list[int]

    def child(self, i: int, *deps: str) -> int | None:
        """The first child of a token that hangs on it by one of these dependencies."""
        return next((c for c in self.children[i] if self.deps[c] in deps), None)

    def subtree(self, i: int) -> Range:
        """The stretch of tokens that the subtree of a token covers."""
        return self.left[i], self.right[i] + 1

    def is_verb(self, i: int) -> bool:
        """True for verbs and auxiliaries, by their tag."""
        return self.tags[i][:1] == "V" or self.tags[i] == "MD"

    def trimmed(self, piece: Range) -> Range:
        """The stretch without white space, commas and dashes at its ends, nor a lone quotation mark."""
        a, b = piece
        while a < b:
            if self.words[a] in _EDGE or (self.words[a] in _QUOTES and self._lone(a, piece)):
                a += 1
            elif self.words[b - 1] in _EDGE or (self.words[b - 1] in _QUOTES and self._lone(b - 1, piece)):
                b -= 1
            else:
                break
        return a, b

    def _lone(self, i: int, piece: Range) -> bool:
        if self.run[i] < 0:
            return self.words[i] not in ("'", "’") or i == piece[0]
        first, last = self.run_ranges[self.run[i]]
        if i == first:
            return last - 1 >= piece[1] and i == piece[1] - 1
        return i == last - 1 and first < piece[0] and i == piece[0]

    def span(self, piece: Range) -> Span:
        """The characters of a stretch of tokens."""
        return Span(self.starts[piece[0]], self.ends[piece[1] - 1])


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Half-open character stretches of the paragraphs.

    A blank line always ends one. A single newline does so too, unless the text is hard-wrapped: then
    most of its lines end in the middle of a sentence.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    whole = sum(bool(_FINAL.search(line)) for line in lines)
    wrapped = "\n\n" in text and len(lines) > 3 and whole < 0.6 * len(lines)
    found: list[tuple[int, int]] = []
    start = 0
    for gap in re.finditer(r"\n\s*\n" if wrapped else r"\n\s*", text):
        if text[start : gap.start()].strip():
            found.append((start, gap.start()))
        start = gap.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def build(doc: Doc) -> Table:
    """The table of a parsed document."""
    text = doc.text
    words: list[str] = []
    lemmas: list[str] = []
    tags: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    sentence: list[int] = []
    for token in doc:
        word = token.lower_.strip()
        start = token.idx
        lemma = token.lemma_.lower()
        words.append(word)
        lemmas.append(_LEMMAS.get(lemma, lemma))
        tags.append(token.tag_)
        deps.append(token.dep_)
        heads.append(token.head.i)
        starts.append(start)
        ends.append(start + len(token))
        sentence.append(1 if token.is_sent_start or not sentence else 0)
    size = len(words)
    stretches = paragraphs(text)
    paragraph = _index(starts, stretches)
    _part(words, tags, deps, heads, sentence, paragraph, _wrapped(text, stretches))
    sentences: list[Range] = []
    for i in range(size):
        if sentence[i]:
            if sentences:
                sentences[-1] = (sentences[-1][0], i)
            sentences.append((i, size))
        sentence[i] = len(sentences) - 1
    _reattach(lemmas, tags, deps, heads)
    children: list[list[int]] = [[] for _ in range(size)]
    left = list(range(size))
    right = list(range(size))
    for i in range(size):
        at, above = i, heads[i]
        if above != at:
            children[above].append(i)
        if not words[i]:
            continue
        while above != at:
            at, above = above, heads[above]
            left[at] = min(left[at], i)
            right[at] = max(right[at], i)
    quotations = runs(text, stretches)
    run = _index(starts, [(r.start, r.end) for r in quotations])
    return Table(
        text,
        words,
        lemmas,
        tags,
        deps,
        heads,
        starts,
        ends,
        sentence,
        sentences,
        paragraph,
        _ranges(paragraph, len(stretches)),
        children,
        left,
        right,
        quotations,
        _ranges(run, len(quotations)),
        run,
    )


def _wrapped(text: str, stretches: list[tuple[int, int]]) -> set[int]:
    """The numbers of the paragraphs that look like the next line of one sentence in a hard-wrapped text."""
    found: set[int] = set()
    for number in range(1, len(stretches)):
        (a, b), (c, _) = stretches[number - 1], stretches[number]
        if (
            text.count("\n", b, c) == 1
            and (text[c].islower() or b - a >= _LINE)
            and not _FINAL.search(text[a:b])
        ):
            found.add(number)
    return found


def _part(  # noqa: PLR0917 - the columns of the table
    words: list[str],
    tags: list[str],
    deps: list[str],
    heads: list[int],
    sentence: list[int],
    paragraph: list[int],
    wrapped: set[int],
) -> None:
    """End sentences with their paragraph, in place: `sentence` is 1 where one begins.

    The parser reads on from a headline without a full stop, and takes its verb for a clause of what the
    article's first sentence says. A noun that it hung across the gap goes with the name it stands before:
    the minister of 'Foreign Minister Boris Novak'.
    """
    seen, last, joined = -1, "", False
    for i, number in enumerate(paragraph):
        if number < 0 or not words[i]:
            continue
        if number != seen:
            seen, joined = number, last == ":" or number in wrapped
            sentence[i] = sentence[i] if joined else 1
        last = words[i]
        if paragraph[heads[i]] == number or joined:
            continue
        after = i + 1
        heads[i], deps[i] = i, "ROOT"
        if (
            tags[i][:2] == "NN"
            and after < len(words)
            and deps[after] in ("compound", "nsubj", "nsubjpass")
            and tags[after][:3] == "NNP"
            and paragraph[after] == paragraph[heads[after]] == number
        ):
            above = heads[after] if deps[after] == "compound" else after
            if _top(above, heads) != i:  # else the name hangs on the noun: 'times Eastern Standard Time'
                heads[i], deps[i] = above, "compound"


def _top(i: int, heads: list[int]) -> int:
    while heads[i] != i:
        i = heads[i]
    return i


def _reattach(lemmas: list[str], tags: list[str], deps: list[str], heads: list[int]) -> None:
    """Hang a coordinated verb higher where its form tells that it cannot belong to the clause it hangs in.

    In 'warned that stocks would run out and urged donors' the past 'urged' goes with 'warned', not with
    the bare 'run'; in 'said that the road is open and urged', not with the present 'is'. What finds goes with
    the study that found before.
    """
    subjects = {heads[i]: i for i, dep in enumerate(deps) if dep in ("nsubj", "nsubjpass", "expl")}
    helped = {heads[i] for i, dep in enumerate(deps) if dep in ("aux", "auxpass")}
    for i, dep in enumerate(deps):
        clause = heads[i]
        if dep != "conj" or deps[clause] != "ccomp" or i in subjects or i in helped or clause > i:
            continue
        above = heads[clause]
        if tags[i] not in ("VBD", "VBZ") or tags[above] != tags[i] or above > clause:
            continue
        finite = tags[clause] if clause not in helped else "MD"
        found = lemmas[i] in FINDINGS and lemmas[subjects.get(above, above)] in STUDIES
        if (finite != tags[i] or found) and tags[clause][:1] == "V" and lemmas[above] != "be":
            heads[i] = above
            for j in range(clause + 1, i):
                if heads[j] == clause and deps[j] in ("cc", "punct") and i - j <= 3:
                    heads[j] = above


def _index(starts: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    found: list[int] = []
    at = 0
    for start in starts:
        while at < len(stretches) and stretches[at][1] <= start:
            at += 1
        found.append(at if at < len(stretches) and stretches[at][0] <= start else -1)
    return found


def _ranges(index: list[int], count: int) -> list[Range]:
    ranges: list[Range] = [(0, 0)] * count
    for i, number in enumerate(index):
        if number >= 0:
            ranges[number] = (ranges[number][0] if ranges[number][1] else i, i + 1)
    return ranges
