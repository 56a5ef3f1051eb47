"""Attributions by rules over the parse: a cue from the lexicon, its source, its content.

Each rule names its form; how often the rows of a form are right is measured in `certainty`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from store.reading.claims import cues, sources
from store.reading.claims.cues import Entry
from store.reading.claims.sources import NONE, Source
from store.reading.claims.table import Range, Table

MINIMUM = 3
"""The weakest lexicon entries that are taken at all."""
_OBJECTS = ("dobj", "dative", "oprd")
_CLOSES = frozenset({",", ";", ":", "-", "–", "—", "--"})
_NEGATIVE = frozenset({"no", "none", "neither", "nobody", "never", "nor"})


@dataclass(slots=True)
class Draft:
    """An attribution as stretches of tokens."""

    head: int
    cue: list[int]
    source: Source
    content: list[Range]
    entry: Entry
    form: str
    quoted: bool = False
    context: list[str] = field(default_factory=list)


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
                draft = _according(t, i)
            elif lemma in cues.VERBS or lemma in cues.OFFERING:
                draft = _verb(t, i, cues.VERBS.get(lemma, {}))
        elif tag[:2] == "NN" and lemma in cues.NOUNS:
            draft = _noun(t, i, cues.NOUNS[lemma])
        elif t.words[i] in cues.RUMOUR and tag[:2] == "RB":
            draft = _rumour(t, i)
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


def without(pieces: list[Range], hole: Range) -> list[Range]:
    """The stretches less what they share with the hole."""
    left: list[Range] = []
    for a, b in pieces:
        if hole[0] >= b or hole[1] <= a:
            left.append((a, b))
            continue
        if a < hole[0]:
            left.append((a, hole[0]))
        if hole[1] < b:
            left.append((hole[1], b))
    return left


def cue_tokens(t: Table, v: int) -> list[int]:
    """The verb with its auxiliaries, negation and particle."""
    own = [c for c in t.children[v] if t.deps[c] in ("aux", "auxpass", "neg", "prt")]
    if (have := sources.perfect(t, v)) is not None:
        own.append(have)
    return sorted([v, *own])


def _verb(t: Table, v: int, uses: dict[str, Entry]) -> Draft | None:
    source = sources.of_verb(t, v)
    cue = cue_tokens(t, v)
    lemma = t.lemmas[v]
    for form, find in (("c", _clause), ("x", _infinitive), ("s", _raised)):
        entry = uses.get(form)
        if entry is not None and entry.strength >= MINIMUM:
            content = find(t, v, source)
            if content:
                return Draft(v, cue, source, content, entry, form)
    passive = sources.passive(t, v)
    if not passive and lemma in cues.OFFERING and (draft := _quoted_object(t, v, source)) is not None:
        return draft
    if passive and "p" in uses and (content := _passive_as(t, v)):
        return Draft(v, cue, source, content, uses["p"], "p")
    if not passive and "as" in uses and (content := _viewed(t, v)):
        return Draft(v, cue, source, content, uses["as"], "as")
    for c in t.children[v]:
        if c > v and t.deps[c] in ("prep", "prt", "dative") and t.words[c] in uses and t.words[c] not in "copsx":
            entry = uses[t.words[c]]
            content = [(c + 1, t.right[c] + 1)]
            if entry.strength >= MINIMUM and t.right[c] > c:
                return Draft(v, sorted({*cue, c}), source, content, entry, "prep")
    if not passive and "o" in uses and uses["o"].strength >= MINIMUM and (content := _object(t, v, lemma)):
        return Draft(v, cue, source, content, uses["o"], "o")
    if lemma in cues.SPEECH and "c" in uses:
        return Draft(v, cue, source, [], uses["c"], "q", quoted=True)
    return None


def _group(t: Table, v: int, source: Source, content: int) -> Range:
    """The stretch of the attributing words: verb, source, addressee, time."""
    a, b = t.subtree(v)
    ca, cb = t.subtree(content)
    parts = [v]
    if source.piece is not None and a <= source.piece[0] < b:
        parts += [source.piece[0], source.piece[1] - 1]
    for c in t.children[v]:
        if c != content and t.deps[c] != "punct" and t.deps[c] not in ("conj", "ccomp", "advcl", "cc", "parataxis"):
            parts += [t.left[c], t.right[c]]
    if ca <= v < cb:
        parts = [p for p in parts if ca <= p < cb]
    return min(parts), max(parts) + 1


def _clause(t: Table, v: int, source: Source) -> list[Range]:
    particle = cues.PARTICLES.get(t.lemmas[v])
    if particle and not any(t.words[c] == particle for c in t.children[v]):
        return []
    clause = t.child(v, "ccomp")
    if clause is None and t.deps[v] == "parataxis":
        whole = t.subtree(t.heads[v])
        return without([whole], t.subtree(v)) if source.piece else []
    if clause is None:
        return []
    content = [t.subtree(clause)]
    if clause < v:
        group = _group(t, v, source, clause)
        content = without(content, group)
        return content
    a, b = content[0]
    if source.head is not None and v < source.head < clause:
        a = max(a, source.head + 1)
    if t.deps[clause] == "ccomp" and a <= v:
        a = v + 1
    end = b
    for c in t.children[v]:
        if c > clause and t.deps[c] in ("advcl", "prep", "npadvmod", "advmod") and t.left[c] <= end + 1:
            end = max(end, t.right[c] + 1)
    return [(a, end)]


def _infinitive(t: Table, v: int, source: Source) -> list[Range]:
    if sources.passive(t, v):
        return []
    clause = t.child(v, "xcomp")
    if clause is None and t.child(v, "dobj") is None:
        clause = next((c for c in t.children[v] if t.deps[c] == "advcl" and t.words[t.left[c]] == "to"), None)
    if clause is None or clause < v:
        return []
    a, b = t.subtree(clause)
    held = t.child(v, "dobj", "dative")
    if held is not None and v < held < clause:
        a = t.left[held]
    return [(max(a, v + 1), b)]


def _raised(t: Table, v: int, source: Source) -> list[Range]:
    if not sources.passive(t, v):
        return []
    subject, clause = t.child(v, "nsubjpass", "nsubj"), t.child(v, "xcomp", "oprd")
    if clause is None or clause < v:
        return []
    rest = t.subtree(clause)
    if subject is not None:
        return [sources.noun_phrase(t, subject, v), rest]
    if t.deps[v] == "acl":
        above = sources.counted(t, t.heads[v])
        return [(t.left[above], t.left[v]), rest]
    return []


def _passive_as(t: Table, v: int) -> list[Range]:
    as_ = next((c for c in t.children[v] if c > v and t.deps[c] == "prep" and t.words[c] == "as"), None)
    if as_ is None:
        return []
    subject = t.child(v, "nsubjpass", "nsubj")
    if subject is not None:
        return [sources.noun_phrase(t, subject, v), t.subtree(as_)]
    if t.deps[v] == "acl":
        above = sources.counted(t, t.heads[v])
        return [(t.left[above], t.left[v]), t.subtree(as_)]
    return []


def _viewed(t: Table, v: int) -> list[Range]:
    held = t.child(v, "dobj")
    if held is None:
        return []
    as_ = next((c for c in t.children[v] if c > v and t.deps[c] == "prep" and t.words[c] == "as"), None)
    if as_ is None:
        as_ = next((c for c in t.children[held] if c > v and t.deps[c] == "prep" and t.words[c] == "as"), None)
    if as_ is None:
        return []
    if held < v:
        return [_antecedent(t, v, held), t.subtree(as_)]
    return [(t.left[held], t.right[as_] + 1)]


def _antecedent(t: Table, v: int, pronoun: int) -> Range:
    """The noun that a relative pronoun stands for where that is short, for a content that reads alone."""
    if t.deps[v] == "relcl":
        above = t.heads[v]
        piece = t.trimmed((t.left[above], min(t.left[v], t.right[above] + 1)))
        if 0 < piece[1] - piece[0] <= 4:
            return piece
    return pronoun, pronoun + 1


def _object(t: Table, v: int, lemma: str) -> list[Range]:
    held = t.child(v, "dobj")
    if held is None:
        return _apposed(t, v)
    if held < v:
        return []
    if lemma == "welcome" and (t.lemmas[held] in cues.PEOPLE or t.tags[held] in ("NNPS", "CD")):
        return []
    if lemma == "issue" and t.lemmas[held] not in cues.DECREES:
        return []
    if t.lemmas[held] in cues.NOUNS and lemma in cues.LIGHT:
        return []
    a, b = t.subtree(held)
    a = max(a, v + 1)
    for c in t.children[v]:
        if c > held and t.deps[c] in ("prep", "oprd", "xcomp", "ccomp", "acl", "advcl") and t.left[c] == b:
            b = t.right[c] + 1
    return [(a, b)]


def _apposed(t: Table, v: int) -> list[Range]:
    """The object that the parser hung on a phrase before it: 'stressed at the talks her hope for peace'."""
    for c in t.children[v]:
        held = t.child(c, "pobj") if c > v and t.deps[c] == "prep" else None
        apposed = t.child(held, "appos") if held is not None else None
        if held is not None and apposed is not None and t.left[apposed] == held + 1:
            return [(held + 1, t.right[v] + 1)]
    return []


def _quoted_object(t: Table, v: int, source: Source) -> Draft | None:
    """A light verb whose object is in quotation marks: 'offered his "thanks to all"'."""
    held = t.child(v, "dobj")
    if held is None or held < v or t.run[held] < 0 or t.run[v] >= 0 or source.piece is None:
        return None
    a, b = t.run_ranges[t.run[held]]
    if a <= v or a > held:
        return None
    uses = cues.NOUNS.get(t.lemmas[held])
    stance = next(iter(uses.values())).stance if uses else "says"
    return Draft(v, cue_tokens(t, v), source, [(a, b)], Entry(stance, 7), "light")


def _noun(t: Table, n: int, uses: dict[str, Entry]) -> Draft | None:
    content: list[Range] = []
    cue = [n]
    entry: Entry | None = None
    form = ""
    for c in t.children[n]:
        if c < n:
            continue
        if t.deps[c] == "acl" and "c" in uses and t.words[t.left[c]] == "that":
            entry, form, content = uses["c"], "nc", [t.subtree(c)]
        elif t.deps[c] in ("acl", "relcl") and "x" in uses and t.words[t.left[c]] == "to" and t.tags[c] == "VB":
            entry, form, content = uses["x"], "nx", [t.subtree(c)]
        elif t.deps[c] in ("ccomp", "acl", "relcl") and "c" in uses and t.words[t.left[c]] == "that":
            if t.child(c, *sources.SUBJECTS, "nsubjpass") in (None, t.left[c]):
                continue
            entry, form, content = uses["c"], "nc", [t.subtree(c)]
        elif t.deps[c] == "prep" and t.words[c] in uses and t.right[c] > c:
            entry, form, content, cue = uses[t.words[c]], "np", [(c + 1, t.right[c] + 1)], [n, c]
        if content:
            break
    lender = t.heads[n] if t.deps[n] in ("dobj", "attr") and t.lemmas[t.heads[n]] in cues.LIGHT else None
    if not content and lender is not None:
        for c in t.children[lender]:
            if t.left[c] == t.right[n] + 1 and t.deps[c] in ("prep", "dative") and t.words[c] in uses:
                entry, form, content, cue = uses[t.words[c]], "np", [(c + 1, t.right[c] + 1)], [n, c]
                break
    if entry is None or entry.strength < MINIMUM:
        return None
    source = NONE
    owner = t.child(n, "poss")
    if lender is not None and (owner is None or t.tags[owner] == "PRP$"):
        source = sources.of_verb(t, lender)
        if source.piece is not None:
            cue = sorted({*cue_tokens(t, lender), *cue})
    if source.piece is None and owner is not None:
        a, b = t.subtree(owner)
        case = t.child(owner, "case")
        source = Source(t.trimmed((a, case if case is not None else b)), owner, owner, "own")
    if source.piece is None:
        by = next((c for c in t.children[n] if t.deps[c] == "prep" and t.words[c] in ("by", "from", "among")), None)
        held = t.child(by, "pobj") if by is not None else None
        if held is not None:
            source = Source(sources.noun_phrase(t, held, n), held, held, "own")
    if source.piece is None and form == "np":
        return None
    return Draft(n, cue, source, content, entry, form)


def _according(t: Table, v: int) -> Draft | None:
    to = next((c for c in (v + 1, v + 2) if c < len(t.words) and t.words[c] == "to"), None)
    held = t.child(to, "pobj") if to is not None else None
    if to is None or held is None or t.words[v] != "according":
        return None
    phrase = (min(t.left[v], v), max(t.right[v], t.right[to]) + 1)
    source = Source(sources.noun_phrase(t, held, to), held, held, "own")
    top = t.heads[v]
    while not t.is_verb(top) and t.heads[top] != top:
        top = t.heads[top]
    while t.deps[top] in ("xcomp", "acl", "relcl", "pcomp", "aux", "auxpass") and t.heads[top] != top:
        top = t.heads[top]
    while t.heads[top] != top and t.run[top] < 0 and t.deps[top] in ("conj", "advcl", "ccomp"):
        if t.deps[top] != "conj" and t.left[t.heads[top]] < phrase[0] < t.left[top]:
            break
        top = t.heads[top]
    content = without([t.subtree(top)], phrase)
    return Draft(v, [v, to], source, content, Entry("says", 9), "according")


def _rumour(t: Table, i: int) -> Draft | None:
    above = t.heads[i]
    while not t.is_verb(above) and t.heads[above] != above:
        above = t.heads[above]
    if not t.is_verb(above):
        return None
    stance = "says"
    return Draft(i, [i], NONE, without([t.subtree(above)], (i, i + 1)), Entry(stance, 5), "rumour")


def negated(t: Table, draft: Draft) -> bool:
    """True where the cue is denied: 'did not say', 'never promised', 'none of them backed'."""
    head = draft.head
    for c in t.children[head]:
        if t.deps[c] == "neg" or t.words[c] in ("never", "hardly", "nor"):
            return True
    source = draft.source
    if source.piece is None or source.head is None:
        return False
    if draft.form.startswith("n") and any(t.deps[c] == "det" and t.words[c] == "no" for c in t.children[head]):
        return True
    return t.words[source.piece[0]] in _NEGATIVE
