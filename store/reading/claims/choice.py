"""Which of the judged drafts become claims."""

from __future__ import annotations

from collections.abc import Sequence

from store.reading.claims import cues, sources
from store.reading.claims.certainty import AGREED
from store.reading.claims.drafts import Draft
from store.reading.claims.table import Table

FLOOR = 0.27
"""Rows that are right less often than this are left out: that gave the best F1 on the development articles."""
_STRANGE = 0.34
"""The floor where no word of the cue is in the lexicon: 'which has rattled the region'."""
_ACT, _WISH = 0.015, 0.1
"""The floors for votes and other acts where a rule found them, and for what somebody wants to do."""
_PLAIN = 5
"""The strength from which on the lexicon's word for a wish is one."""
_NOISE = 0.05
"""What is less likely is no rival either."""
_INNER_FORMS = {"c": 5, "q": 5, "x": 4, "s": 5, "nc": 6, "nx": 4, "np": 4, "o": 7}
"""Forms of a claim that stands inside another, with the strength that each must have."""
_EMPTY = 0.2
"""By so much surer a draft whose cue is a bare 'has' or 'is' must be than another of the same content."""
_NOMINAL_FORMS = frozenset({"nc", "nx", "np"})
_QUOTED_FORMS = frozenset({"c", "x", "q"})
_FIRST_PERSON = frozenset({"i", "we", "you", "my", "our", "me", "us"})
_ALIKE = 0.5
"""Share of common words from which on two contents are one."""
_BARE = 2
"""Words of a cue that is a noun and no more: 'a plan'."""
_NAMED = 0.4
"""By so much surer a row without a source must be than the same content with one."""


def chosen(t: Table, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts that are likely enough, one for each content and speaker, and those inside a claim."""
    single = _single(t, [d for d in drafts if (d.sure >= _NOISE or _plain(t, d)) and not _mute(t, d)])
    kept = [d for d in single if d.sure >= (FLOOR if d.entry.strength else _STRANGE) or _plain(t, d)]
    heads = {d.head for d in kept}
    kept += [d for d in drafts if d.head not in heads and any(_is_said(t, d, outer) for outer in kept)]
    return sorted(kept, key=lambda d: d.head)


def without_rivals(drafts: Sequence[Draft], certain: Sequence[Draft]) -> list[Draft]:
    """The drafts whose content is not already that of another, certain one."""
    told = {i for d in certain for a, b in d.content for i in range(a, b)}
    return [d for d in drafts if not d.content or not told.issuperset(range(*d.content[-1]))]


def _plain(t: Table, draft: Draft) -> bool:
    """True for what annotators often leave: votes and other acts that a rule found, wishes to do something."""
    stance, strength = draft.entry.stance, draft.entry.strength
    if draft.source.piece is None or t.run[draft.head] >= 0:
        return False
    if draft.form == "learned":
        return stance == "wants" and strength >= _PLAIN and draft.sure >= _WISH
    return draft.sure >= (_ACT if stance == "acts" else _WISH if draft.form == "x" else 1.0)


def _mute(t: Table, draft: Draft) -> bool:
    """True for what nobody says: an active verb or a bare noun without a speaker, people welcomed at a door."""
    head = draft.head
    if "](" in t.words[head]:
        return True  # a link in Markdown
    if t.lemmas[head] == "welcome":
        held = t.child(head, "dobj")
        return held is not None and (
            t.lemmas[held].removesuffix("s") in cues.PEOPLE or t.tags[held] in ("NNPS", "CD")
        )
    if draft.source.piece is not None or draft.form != "learned" or t.run[head] >= 0:
        return False
    if not t.is_verb(head):
        return t.tags[head][:1] == "N" and len(draft.cue) <= _BARE
    subject = t.child(head, *sources.SUBJECTS)
    return subject is not None and t.words[subject] not in ("it", "there") and not sources.passive(t, head)


def _single(t: Table, drafts: list[Draft]) -> list[Draft]:
    """Of drafts with one content and one cue or speaker the surest, and as sure as they are together.

    At most one of them is annotated, so that their probabilities add up. One with a speaker goes before one
    without, a rule's before a network's whose cue is an empty verb ('has for years sought').
    """
    words = {id(d): {i for a, b in d.content for i in range(a, b) if t.words[i]} for d in drafts}
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: -d.sure - _weight(t, d)):
        own = words[id(draft)]
        for other in kept:
            theirs = words[id(other)]
            shared = len(own & theirs)
            if not shared or shared / len(own | theirs) < _ALIKE:
                continue
            if set(draft.cue) & set(other.cue) or draft.source.piece in (None, other.source.piece):
                other.sure = min(AGREED, other.sure + draft.sure)
                break
        else:
            kept.append(draft)
    return kept


def _weight(t: Table, draft: Draft) -> float:
    empty = draft.form == "learned" and t.lemmas[draft.head] in ("have", "be")
    return _NAMED * (draft.source.piece is not None) - _EMPTY * empty


def _is_said(t: Table, draft: Draft, outer: Draft) -> bool:
    """True where what `outer` claims is itself a claim: the 'had warned' of 'she said the bank had warned that'.

    Annotators mark hardly any of these, so that the judge thinks little of them; a reader agrees with most.
    """
    plain = t.lemmas[draft.head] == "want" and draft.form == "o"
    if draft.entry.strength < _INNER_FORMS.get(draft.form, 10) and not plain:
        return False
    source = draft.source.piece
    if draft.form != "s" and (source is None or t.words[source[0]] in _FIRST_PERSON):
        return False
    head, above = draft.head, t.heads[draft.head]
    if t.run[head] >= 0 and (
        source is None or t.tags[source[1] - 1][:2] != "NN" or draft.form not in _QUOTED_FORMS
    ):
        return False  # of whom one speaks in quotations is seldom plain
    marked = {t.run[i] >= 0 for piece in draft.content for i in range(*piece) if t.words[i]}
    if t.run[head] < 0 and True in marked and draft.form not in _NOMINAL_FORMS:
        return False  # whose words they are is not plain
    if t.deps[head] == "xcomp" and t.lemmas[above] == "use":
        above = t.heads[above] if t.heads[above] != above else head  # 'used to say'
    for a, b in outer.content:
        if a <= head < b and (above == head or not a <= above < b):
            return all(a <= i < b for piece in draft.content for i in (piece[0], piece[1] - 1))
    return False
