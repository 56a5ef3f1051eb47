"""Who speaks where layout tells it: turns of an interview, a quotation signed beneath, a headline's dash.

No word attributes here, so that neither the rules nor the network over cue words see it.
"""

from __future__ import annotations

from collections.abc import Callable

from store.reading.claims import cues
from store.reading.claims.cues import Entry
from store.reading.claims.drafts import Draft
from store.reading.claims.sources import Source
from store.reading.claims.table import Range, Table

_LABEL = 5
"""Words that a speaker's label may have."""
_ROLES = frozenset(
    ["q", "a", "question", "answer", "interviewer", "reporter", "host", "moderator", "judge", "witness"]
)
"""Labels that are no names."""
_DASHES = frozenset({"―", "—", "–", "--", "-"})
_SIGNING = frozenset({"―", "—", "–", "--"})
_SURE = 0.85
"""By our own reading; the annotated news has no interviews."""
_HEADLINE = 0.7
_SENTENCE = 4
"""Tokens, marks included, that a signed quotation has at least."""

Named = Callable[[Range], bool]
"""Tells whether a stretch is the name of somebody."""


def turns(t: Table, named: Named) -> list[Draft]:
    """The turns of an interview or a transcript, the quotations signed beneath, and a headline's speaker."""
    labels: list[tuple[int, Range]] = []
    for number, (start, end) in enumerate(t.paragraphs):
        colon = _label(t, start, end)
        if colon is not None:
            labels.append((number, (start, colon)))
    spoken = [(number, label) for number, label in labels if number and _speaker(t, label, named)]
    if not spoken and labels and _speaker(t, labels[0][1], named):
        spoken = [(n, label) for n, label in labels if _speaker(t, label, named)]
    found: list[Draft] = []
    if len(spoken) > 1:  # one label may be anything: 'Judge: no bail' is a headline
        found += [_turn(t, number, label) for number, label in spoken]
    found += [signed for run in t.run_ranges if (signed := _signed(t, run)) is not None]
    dashed = _dashed(t, named) if t.paragraphs else None
    return found if dashed is None else [*found, dashed]


def interviewed(t: Table, draft: Draft) -> bool:
    """True for a turn labelled 'A', whose speaker is whoever is interviewed."""
    piece = draft.source.piece
    return draft.form == "turn" and piece is not None and t.words[piece[0]] in ("a", "answer")


def _label(t: Table, start: int, end: int) -> int | None:
    """The colon behind the label that the paragraph opens with."""
    for i in range(start, min(end - 1, start + _LABEL + 2)):
        if t.words[i] == ":":
            return i if i > start else None
        if t.run[i] >= 0 or t.words[i] in (",", ";", ".", "?", "!"):
            return None
    return None


def _speaker(t: Table, label: Range, named: Named) -> bool:
    words = [t.words[i] for i in range(*label) if t.words[i]]
    if any(word in cues.LABELS for word in words):
        return False
    if len(words) == 1 and words[0] in _ROLES:
        return True
    return named(t.trimmed(label))


def _turn(t: Table, number: int, label: Range) -> Draft:
    a, b = t.trimmed(label)
    content = t.trimmed((label[1] + 1, t.paragraphs[number][1]))
    asks = t.words[a] in ("q", "question") or t.words[content[1] - 1] == "?"
    return Draft(
        label[1],
        [label[1]],
        Source((a, b), b - 1, b - 1, "own"),
        [content],
        Entry("asks" if asks else "says", 9),
        "turn",
        sure=_SURE,
    )


def _signed(t: Table, run: Range) -> Draft | None:
    """A quotation that fills its lines, where a dash and a name follow on its last line or on the next."""
    a, b = run
    if b - a < _SENTENCE or t.text[: t.starts[a]].rpartition("\n")[2].strip():
        return None
    dash = next((i for i in range(b, min(b + 3, len(t.words))) if t.words[i]), None)
    if dash is None or t.words[dash] not in _SIGNING:
        return None
    end = dash + 1
    while end < len(t.words) and "\n" not in t.text[t.starts[end] : t.ends[end]] and end - dash <= 2 * _LABEL:
        end += 1
    name = t.trimmed((dash + 1, end))
    if not 0 < name[1] - name[0] <= _LABEL + 1 or not _name(t, name):
        return None
    source = Source(name, name[1] - 1, name[1] - 1, "own")
    return Draft(dash, [dash], source, [run], Entry("says", 9), "turn", sure=_SURE)


def _name(t: Table, piece: Range) -> bool:
    """True for a stretch of capitalised words, particles and initials between them."""
    words = [t.text[t.starts[i] : t.ends[i]] for i in range(*piece) if t.words[i] and t.words[i] != "."]
    capitals = [word for word in words if word[:1].isupper()]
    others = [word for word in words if not word[:1].isupper()]
    return (
        bool(capitals) and words[-1][:1].isupper() and all(w.lower() in cues.NAME_PARTICLES for w in others)
    )


def _dashed(t: Table, named: Named) -> Draft | None:
    """A headline that ends in a dash and who says so: 'Ferry inquiry a farce – Berg'."""
    start, end = t.paragraphs[0]
    dash = next((i for i in range(end - 1, start, -1) if t.words[i] in _DASHES and t.run[i] < 0), None)
    if dash is None or len(t.paragraphs) == 1 or not start + 2 < dash < end - 1 or end - dash > _LABEL:
        return None
    name = t.trimmed((dash + 1, end))
    spaced = t.ends[dash - 1] < t.starts[dash] and t.ends[dash] < t.starts[dash + 1]
    said = any(t.is_verb(i) or t.run[i] >= 0 for i in range(start, dash))
    if not spaced or not said or not named(name):
        return None
    source = Source(name, name[1] - 1, name[1] - 1, "own")
    return Draft(dash, [dash], source, [t.trimmed((start, dash))], Entry("says", 7), "turn", sure=_HEADLINE)
