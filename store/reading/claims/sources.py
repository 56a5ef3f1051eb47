"""Whose cue it is: the subject of a verb, its own or one that it shares, or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from store.reading.claims.cues import ADDRESSED, NAME_PARTICLES, OBJECT_CONTROL
from store.reading.claims.table import Range, Table

SUBJECTS = ("nsubj", "csubj")
Way = Literal["own", "shared", "control", "relative", "agent", "noun", "none"]
"""How the subject was come by: its own; of the verb it is coordinated with; of the governing clause; a
relative pronoun; the by-agent of a passive; the noun it modifies; not at all."""

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DASHES = frozenset({"-", "–", "—", "--"})
_LIKE = frozenset({"unlike", "like", "besides"})
_TIMES = frozenset({"since", "after", "when", "while", "as", "before", "until"})
_QUANTIFIERS = frozenset(
    ["none", "some", "many", "all", "most", "few", "several", "both", "each", "one", "half", "any"]
)
_EMPTY = frozenset({"it", "there"})
_NAME = 7
"""Tokens that a name with particles may have."""
_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Source:
    """The stretch of a source, its head, the head of the name behind a relative pronoun, and the way."""

    piece: Range | None
    head: int | None
    named: int | None
    way: Way


NONE = Source(None, None, None, "none")


def passive(t: Table, v: int) -> bool:
    """True for a verb in the passive, full ('was told') or reduced to a participle ('told of it')."""
    if t.child(v, "auxpass") is not None:
        return True
    if t.tags[v] == "VBD" and t.child(v, "nsubj") is not None:
        return False  # 'said by telephone'
    if t.child(v, "nsubjpass", "agent") is not None:
        return True
    if perfect(t, v) is not None or _telling(t, v):
        return False
    return t.tags[v] == "VBN" and t.deps[v] in ("acl", "advcl") and t.child(v, "aux") is None


def _telling(t: Table, v: int) -> bool:
    """True for the 'announced' of 'An official announced on Sunday that', where the parser took it for a
    participle and was left without a verb for the sentence. Whom one tells may be told: those stay as they are.
    """
    above = t.heads[v]
    if t.deps[v] != "acl" or t.tags[v] != "VBN" or t.deps[above] != "ROOT" or t.lemmas[v] in ADDRESSED:
        return False
    clause = t.child(v, "ccomp")
    return (
        clause is not None and v < clause and "," not in t.words[above:v] and t.child(above, "conj") is None
    )


def perfect(t: Table, v: int) -> int | None:
    """The 'has' of 'X has for decades sought', where the parser took it for the verb of the clause."""
    if t.tags[v] != "VBN" or t.deps[v] != "acl":
        return None
    above = t.heads[v]
    for _ in range(4):
        if t.lemmas[above] == "have" and t.is_verb(above) and t.sentence[above] == t.sentence[v]:
            return above if t.child(above, "dobj") is None and above < v else None
        have = t.child(above, "aux")
        if have is not None and t.lemmas[have] == "have" and not t.is_verb(above):
            return have
        if t.deps[above] not in ("pobj", "prep", "npadvmod") or "," in t.words[above:v]:
            return None
        above = t.heads[above]
    return None


def noun_phrase(t: Table, head: int, avoid: int) -> Range:
    """The subtree of a noun, cut where it would reach over the token `avoid`."""
    a, b = t.subtree(head)
    if a <= avoid < head:
        a = avoid + 1
    if head < avoid < b:
        b = avoid
    for i in range(a, head):
        if t.words[i] in _DASHES and t.sentence[i] == t.sentence[head] and t.ends[i] < t.starts[i + 1]:
            a = i + 1  # behind a dateline
        elif t.words[i] and t.paragraph[i] != t.paragraph[head]:
            a = i + 1
    return t.trimmed((a, b))


def of_verb(t: Table, v: int, depth: int = 0) -> Source:
    """The source of a verb cue. Undecided and unnamed sources are none: a wrong speaker is worse."""
    if passive(t, v):
        return _agent(t, v)
    subject = _subject(t, v)
    opening = _opening_name(t, v, subject)
    if opening is not None:
        return Source(opening, opening[1] - 1, opening[1] - 1, "own")
    if subject is not None:
        return _own(t, v, subject)
    if depth > _DEPTH:
        return NONE
    dep, above = t.deps[v], t.heads[v]
    if _telling(t, v):
        return Source(noun_phrase(t, above, v), above, above, "own")
    if above == v:
        return NONE
    if dep == "conj" and t.is_verb(above):
        found = of_verb(t, above, depth + 1) if not passive(t, above) else _passive_subject(t, above)
        return _as(found, "shared") if found.way == "own" else found
    if dep == "xcomp" and t.is_verb(above):
        held = t.child(above, "dobj")
        if held is not None and t.lemmas[above] in OBJECT_CONTROL:
            return Source(noun_phrase(t, held, v), held, held, "control")
        return _as(_governing(t, above, depth), "control")
    if dep == "advcl" and t.tags[v] == "VBG" and t.left[v] > 0 and t.words[t.left[v] - 1] == ",":
        # '..., since troops rolled in, calling for talks': whoever does what the main clause says
        while t.deps[above] == "advcl" and (mark := t.child(above, "mark", "advmod")) is not None:
            if t.words[mark] not in _TIMES or t.heads[above] > above:
                break
            above = t.heads[above]
    if dep in ("advcl", "ccomp") and t.tags[v] in ("VBG", "VB", "VBN") and t.is_verb(above):
        return _as(_governing(t, above, depth), "control")
    if dep == "pcomp":
        verb = t.heads[above]
        if t.is_verb(verb):
            return _as(_governing(t, verb, depth), "control")
        return NONE
    if dep == "acl" and t.tags[v] == "VBG" and not t.is_verb(above):
        return Source(noun_phrase(t, above, v), above, above, "noun")
    return NONE


def counted(t: Table, head: int) -> int:
    """The noun behind a quantifier: the republics of 'none of the republics'."""
    if t.words[head] in _QUANTIFIERS:
        of = next((c for c in t.children[head] if t.words[c] == "of"), None)
        held = t.child(of, "pobj") if of is not None else None
        if held is not None:
            return held
    return head


def _governing(t: Table, v: int, depth: int) -> Source:
    return _passive_subject(t, v) if passive(t, v) else of_verb(t, v, depth + 1)


def _opening_name(t: Table, v: int, subject: int | None) -> Range | None:
    """The name with a small particle that a sentence opens with, where it leads straight to the verb.

    The parser takes particles for words of another language and hangs them on the verb: the 'de la' of
    'de la Tour said'.
    """
    a, b = t.sentences[t.sentence[v]]
    while a < b and not t.words[a]:
        a += 1
    if t.words[a] not in NAME_PARTICLES or not 1 < v - a <= _NAME or t.tags[v] not in ("VBD", "VBZ", "VBP"):
        return None
    if subject is not None and not a <= subject < v:
        return None
    for i in range(a, v):
        capital = t.text[t.starts[i] : t.ends[i]].lstrip("dlDL'’")[:1].isupper()
        if t.words[i] not in NAME_PARTICLES and t.words[i] not in ("-", "'", "’") and not capital:
            return None
    return (a, v) if t.words[v - 1] not in NAME_PARTICLES else None


def _subject(t: Table, v: int) -> int | None:
    have = perfect(t, v)
    beneath = t.children[v]
    if have is not None:
        beneath = beneath + t.children[have] + t.children[t.heads[have]]
    named = (c for c in beneath if t.deps[c] in SUBJECTS and any(map(str.isalnum, t.words[c])))
    subjects = list(named)  # a mark may pass for a subject
    before = [c for c in subjects if c < v]
    # where the parser hangs the subjects of two clauses on one verb, the nearer one is its own
    found = before[-1] if before else next(iter(subjects), None)
    if found is not None and t.left[found] > 0 and t.words[t.left[found] - 1] in _LIKE:
        # 'Unlike X, Y did': the parser may coordinate the two
        found = next((c for c in t.children[found] if t.deps[c] in ("conj", "appos")), found)
    return found


def _own(t: Table, v: int, subject: int) -> Source:
    word = t.words[subject]
    if word in _EMPTY and t.tags[subject] in ("PRP", "EX"):
        return Source(noun_phrase(t, subject, v), subject, subject, "own") if word == "it" else NONE
    if word in _RELATIVE and t.tags[subject][:1] == "W":
        clause = v
        while t.deps[clause] in ("conj", "xcomp", "ccomp") and t.heads[clause] != clause:
            clause = t.heads[clause]
        named = t.heads[clause] if t.deps[clause] == "relcl" else None
        return Source((subject, subject + 1), subject, named, "relative")
    if word in ("that", "this") or (t.tags[subject][:1] == "W" and word != "whoever"):
        return NONE
    return Source(noun_phrase(t, subject, v), subject, subject, "own")


def _agent(t: Table, v: int) -> Source:
    agent = t.child(v, "agent")
    held = t.child(agent, "pobj") if agent is not None else None
    return Source(noun_phrase(t, held, v), held, held, "agent") if held is not None else NONE


def _passive_subject(t: Table, v: int) -> Source:
    subject = t.child(v, "nsubjpass")
    if subject is None and t.deps[v] == "conj":
        return of_verb(t, t.heads[v], _DEPTH)
    if subject is None:
        return NONE
    return _own(t, v, subject)


def _as(source: Source, way: Way) -> Source:
    return Source(source.piece, source.head, source.named, way) if source.piece else source
