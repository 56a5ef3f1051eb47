"""Attributions by rules over the parse: a cue from the lexicon, its source, its content.

Each rule names its form; how often the rows of a form are right is measured in `certainty`.
"""

from __future__ import annotations

from store.reading.claims import cues, nominal, sources, verbs
from store.reading.claims.drafts import Draft
from store.reading.claims.table import Range, Table

_COMPLEMENTS = ("acomp", "ROOT", "conj", "ccomp", "advcl", "relcl")


def attributions(t: Table) -> list[Draft]:
    """A draft for each cue that has a content, in the order of the cues."""
    found: list[Draft] = []
    for i, lemma in enumerate(t.lemmas):
        if not t.words[i]:
            continue
        tag = t.tags[i]
        draft: Draft | None = None
        if tag[:2] == "VB":
            if lemma == "accord":
                draft = nominal.according(t, i)
            elif t.words[i] in cues.ADJECTIVES and t.deps[i] in _COMPLEMENTS:
                draft = nominal.adjective(t, i, cues.ADJECTIVES[t.words[i]])
            elif lemma in cues.VERBS or lemma in cues.OFFERING:
                draft = verbs.verb(t, i, cues.VERBS.get(lemma, {}))
        elif tag[:2] == "NN" and lemma in cues.NOUNS:
            draft = nominal.noun(t, i, cues.NOUNS[lemma])
        elif t.words[i] in cues.RUMOUR and tag[:2] == "RB":
            draft = nominal.rumour(t, i)
        elif tag == "JJ" and lemma in cues.ADJECTIVES:
            draft = nominal.adjective(t, i, cues.ADJECTIVES[lemma])
        elif t.words[i] == ":":
            draft = nominal.headline(t, i)
        if draft is not None:
            draft.content = [p for p in map(t.trimmed, _without_absolute(t, draft.content)) if p[0] < p[1]]
            if (draft.content or draft.quoted) and not _undecided(t, draft):
                found.append(draft)
    return found


def _without_absolute(t: Table, content: list[Range]) -> list[Range]:
    """The content up to a closing ', with X doing', which belongs to the clause above."""
    a, b = content[-1] if content else (0, 0)
    for i in range(a + 1, b):
        if t.words[i] == "with" and t.words[i - 1] == "," and t.run[i] < 0 and t.right[i] >= b - 2:
            doing = t.child(i, "pcomp")
            if doing is not None and t.tags[doing] == "VBG" and t.child(doing, "nsubj") is not None:
                return [*content[:-1], (a, i)]
    return content


def _undecided(t: Table, draft: Draft) -> bool:
    """True for an active verb whose speaker the parse does not tell, as in 'a vote to condemn'."""
    if draft.source.piece is not None or not t.is_verb(draft.head):
        return False
    return not sources.passive(t, draft.head)
