"""Quotations joined to the attributions they belong to.

The parser knows little of quotation marks, and nothing of quotations over several sentences or paragraphs.
Here a content that begins or ends inside a quotation grows to its edges, a speech verb without content
takes the quotation beside it, and what follows in quotation marks without words of its own is the same
speaker's.
"""

from __future__ import annotations

from bisect import bisect_left

from store.reading.claims import cues
from store.reading.claims.drafts import Draft, without
from store.reading.claims.table import Range, Table

_NEAR = 4
"""Tokens that may stand between a quotation and the attributing words that follow it."""
_FAR = 14
"""Tokens that may stand between the attributing words and the quotation that they announce."""
_SENTENCE = 5
"""Tokens, marks included, from which on a quotation may stand for a sentence."""


def with_quotations(t: Table, drafts: list[Draft]) -> list[Draft]:
    """The drafts with their quotations; those that have no content even so are dropped.

    What somebody quoted says of others is part of what is quoted: cues inside a quotation make no rows
    (on annotated news hardly one in a hundred of them was right).
    """
    outer = [d for d in drafts if t.run[d.head] < 0]
    taken: dict[int, Draft] = {}
    for draft in outer:
        if draft.form != "headline":
            draft.content = _clipped(t, draft)
        if draft.content:
            _grow(t, draft)
            for number in _touched(t, draft.content):
                taken.setdefault(number, draft)
    for draft in outer:
        if t.lemmas[draft.head] in cues.SPEECH and draft.form in ("c", "q"):
            _beside(t, draft, taken)
    for draft in outer:
        if draft.content and draft.form in ("c", "q", "headline"):
            _following(t, draft, taken)
    kept: list[Draft] = []
    for draft in outer:
        draft.content = _tidy(t, draft)
        if draft.content:
            kept.append(draft)
    return kept


def with_edges(t: Table, drafts: list[Draft]) -> None:
    """Let contents reach the edges of their quotations, in place, and go on over the paragraphs that follow.

    Unlike a rule's, these drafts may share a quotation: none grows over the words of another.
    """
    owners: dict[int, set[int]] = {}
    for number, draft in enumerate(drafts):
        pieces = draft.content + ([draft.source.piece] if draft.source.piece is not None else [])
        for i in (*draft.cue, *(i for piece in pieces for i in range(*piece))):
            owners.setdefault(i, set()).add(number)
    taken: dict[int, Draft] = {}
    for number, draft in enumerate(drafts):
        for run in _touched(t, draft.content):
            taken.setdefault(run, draft)
            a, b = t.run_ranges[run]
            held = [i for piece in draft.content for i in range(max(a, piece[0]), min(b, piece[1]))]
            if t.run[draft.head] == run or not held:
                continue
            for way in (range(held[0] - 1, a - 1, -1), range(held[-1] + 1, b)):
                if not any(owners.get(i, set()) - {number} for i in way):
                    draft.content = _merged([*draft.content, *((i, i + 1) for i in way)])
    for draft in drafts:
        if t.run[draft.head] < 0 and _touched(t, draft.content):
            _following(t, draft, taken)
        draft.content = _tidy(t, draft)


_INNER = {"‘": "’", "'": "'", "“": "”", '"': '"'}
_SOON = 6
"""Tokens behind a verb of saying within which the quotation that it announces opens."""


def quoted_within(t: Table, draft: Draft) -> Range | None:
    """The quotation inside a quotation that a verb of saying announces: 'My father used to say ‘never’'."""
    run = t.run[draft.head]
    if run < 0 or t.lemmas[draft.head] not in cues.SPEECH:
        return None
    last = t.run_ranges[run][1] - 1
    first = next(
        (i for i in range(draft.head + 1, min(draft.head + _SOON, last)) if t.words[i] in _INNER), None
    )
    if first is None:
        return None
    close = _INNER[t.words[first]]
    end = next((i for i in range(first + 2, last) if t.words[i] == close and t.words[i + 1] != "s"), None)
    return (first, end + 1) if end is not None and end - first >= _NEAR else None


def _touched(t: Table, content: list[Range]) -> list[int]:
    return sorted({t.run[i] for a, b in content for i in range(a, b)} - {-1})


def _grow(t: Table, draft: Draft) -> None:
    """Let a content that begins or ends inside a quotation reach the quotation's edges."""
    whole: list[Range] = list(draft.content)
    for number in _touched(t, draft.content):
        a, b = t.run_ranges[number]
        if draft.source.piece is not None and draft.source.piece[0] < b and a < draft.source.piece[1]:
            continue
        whole.append((a, b))
    draft.content = _merged(whole)


def _clipped(t: Table, draft: Draft) -> list[Range]:
    """The content without what stands behind a full stop, where the parser ran two sentences together."""
    clipped: list[Range] = []
    for a, b in draft.content:
        if t.paragraph[b - 1] < t.paragraph[draft.head]:
            continue  # the parser ran two paragraphs together
        stops = [i for i in range(a, b - 1) if _stop(t, i)]
        if not stops:
            clipped.append((a, b))
        elif b <= draft.head:
            clipped.append((stops[-1] + 1, b))
        elif a > draft.head:
            clipped.append((a, stops[0] + 1))
        else:
            clipped.append((a, b))
    return clipped


def _stop(t: Table, i: int) -> bool:
    """True for a token that ends a sentence, a quotation that is one, or the words that announce another's."""
    if t.words[i] in (".", "!", "?") and t.run[i] < 0:
        return t.words[i] != "." or t.ends[i] == len(t.text) or t.text[t.ends[i]].isspace()
    if t.words[i] == ":" and t.run[i] < 0:
        return t.run[i + 1] >= 0
    if not t.words[i]:
        return t.paragraph[i] != t.paragraph[i + 1]
    run = t.run[i]
    return run >= 0 and t.run_ranges[run][1] == i + 1 and t.words[i - 1] in (".", "!", "?")


def _merged(pieces: list[Range]) -> list[Range]:
    merged: list[Range] = []
    for a, b in sorted(pieces):
        if merged and a <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(b, merged[-1][1]))
        else:
            merged.append((a, b))
    return merged


def _beside(t: Table, draft: Draft, taken: dict[int, Draft]) -> None:
    """Give a speech verb the quotations that end just before, or begin just after, its own words."""
    a, b = _words_of(t, draft)
    here = t.paragraph[draft.head]
    first = bisect_left(t.run_ranges, (t.paragraphs[here][0], 0)) if here >= 0 else len(t.run_ranges)
    for number in range(first, len(t.run_ranges)):
        start, end = t.run_ranges[number]
        if t.paragraph[start] != here:
            break
        if number in taken or end - start < 3:
            continue
        before = end <= a and _only_marks(t, end, a)
        after = start >= b and _announces(t, b, start) and (end - start >= _SENTENCE or not draft.content)
        if before and end - start < _SENTENCE and draft.content:
            before = False
        if before or after:
            taken[number] = draft
            draft.content = _merged([*draft.content, (start, end)])
            lead = t.sentences[t.sentence[start]][0]
            if before and lead < start and t.paragraph[lead] == here:
                _lead(t, draft, lead, start, taken)


def _lead(t: Table, draft: Draft, first: int, start: int, taken: dict[int, Draft]) -> None:
    """Take in the words of the same sentence before a quotation that its speaker is named behind."""
    words = range(first, start)
    if any(t.run[i] >= 0 and taken.get(t.run[i], draft) is not draft for i in words):
        return
    if any(t.words[i] == ":" or _stop(t, i) for i in words):
        return
    draft.content = _merged([*draft.content, (first, start)])


def _words_of(t: Table, draft: Draft) -> Range:
    parts = [*draft.cue]
    if draft.source.piece is not None and abs(draft.source.piece[0] - draft.head) < 60:
        a, b = draft.source.piece
        if t.sentence[a] == t.sentence[draft.head] and draft.source.way in ("own", "relative"):
            parts += [a, b - 1]
    return min(parts), max(parts) + 1


def _only_marks(t: Table, a: int, b: int) -> bool:
    return b - a <= _NEAR and all(
        not t.words[i].isalnum() or t.tags[i] in ("RB", "CC", "PRP", "DT", "NNP", "IN") for i in range(a, b)
    )


def _announces(t: Table, a: int, b: int) -> bool:
    """True if the tokens lead from the attributing words to a quotation without a clause between."""
    if b - a > _FAR:
        return False
    last = b - 1
    while last >= a and not t.words[last]:
        last -= 1
    if last >= a and t.words[last] in (".", "!", "?"):
        return False
    if last < a or t.words[last] in (",", ":", "that", "this"):
        return all(not t.is_verb(i) or t.tags[i] in ("VBG", "VBN") for i in range(a, b))
    return b - a <= 3 and not any(t.is_verb(i) for i in range(a, b))


def _following(t: Table, draft: Draft, taken: dict[int, Draft]) -> None:
    """Go on with the quotations after the last one as long as nothing but white space or the cue is between."""
    runs = _touched(t, draft.content)
    at = max([draft.content[-1][1], _words_of(t, draft)[1]])
    last = runs[-1] if runs else -1
    at, opened = _sentence_end(t, at), bool(runs)
    if not runs and not _colon(t, at):
        return
    for number in range(max(last + 1, bisect_left(t.run_ranges, (draft.head, 0))), len(t.run_ranges)):
        start, end = t.run_ranges[number]
        if start < at:
            if number not in taken and start > draft.head:
                return
            continue
        if number in taken or not _blank(t, at, start):
            return
        same = t.paragraph[start] == t.paragraph[at - 1]
        runs_on = number > 0 and number - 1 == last and not t.runs[last].closed
        if not ((same and opened) or runs_on or _colon(t, at)):
            return
        if end - start < _SENTENCE:
            return
        taken[number] = draft
        draft.content = _merged([*draft.content, (start, end)])
        at, last, opened = end, number, True


def _colon(t: Table, at: int) -> bool:
    while at > 0 and not t.words[at - 1]:
        at -= 1
    return at > 0 and t.words[at - 1] == ":"


def _sentence_end(t: Table, at: int) -> int:
    """Past the closing words of an attributing clause, up to its full stop."""
    if at and t.words[at - 1] in (".", "!", "?"):
        return at
    for i in range(at, min(at + _FAR, len(t.words))):
        if t.run[i] >= 0 and t.run_ranges[t.run[i]][0] == i:
            return i
        if t.words[i] in (".", ":", "!", "?"):
            return i + 1
        if t.paragraph[i] != t.paragraph[max(0, at - 1)]:
            return i
    return at


def _blank(t: Table, a: int, b: int) -> bool:
    return not any(t.words[i] for i in range(a, b))


def _tidy(t: Table, draft: Draft) -> list[Range]:
    """The content without the attributing words, trimmed, in the order of the text."""
    pieces = _merged(draft.content)
    for i in draft.cue:
        pieces = without(pieces, (i, i + 1))
    if draft.source.piece is not None:
        a, b = draft.source.piece
        if not any(pa < a and b < pb for pa, pb in pieces) or a > draft.head:
            pieces = without(pieces, (a, b))
    trimmed = [t.trimmed(p) for p in pieces]
    return [p for p in trimmed if any(map(str.isalnum, "".join(t.words[p[0] : p[1]])))]
