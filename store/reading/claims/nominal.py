"""Cues that are no verbs of their own: nouns, adjectives, 'according to', adverbs, a colon."""

from __future__ import annotations

from store.reading.claims import cues, sources
from store.reading.claims.cues import Entry
from store.reading.claims.drafts import MINIMUM, Draft, cue_tokens, without
from store.reading.claims.sources import NONE, Source
from store.reading.claims.table import Range, Table

_LABEL = 5
"""Words that the name before a colon may have."""


def noun(t: Table, n: int, uses: dict[str, Entry]) -> Draft | None:
    """'X's hope that', 'voiced concern about', 'X's view is that'; `uses` is the noun's lexicon entry."""
    content: list[Range] = []
    cue = [n]
    entry: Entry | None = None
    form = ""
    for c in t.children[n]:
        if c < n:
            continue
        if t.deps[c] == "acl" and "c" in uses and t.words[t.left[c]] == "that":
            entry, form, content = uses["c"], "nc", [t.subtree(c)]
        elif (
            t.deps[c] in ("acl", "relcl") and "x" in uses and t.words[t.left[c]] == "to" and t.tags[c] == "VB"
        ):
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
    if not content and t.child(n, "poss") is not None and (to := _behind(t, n, uses)) is not None:
        entry, form, content, cue = uses[t.words[to]], "np", [(to + 1, t.right[to] + 1)], [n, to]
    if entry is None and "c" in uses and t.deps[n] == "nsubj" and t.lemmas[t.heads[n]] == "be":
        # "X's view is that"
        clause = t.child(t.heads[n], "ccomp")
        if clause is not None and clause > n and t.child(n, "poss") is not None:
            be = cue_tokens(t, t.heads[n])
            entry, form, content, cue = uses["c"], "nb", [t.subtree(clause)], sorted({n, *be})
    if entry is None or entry.strength < MINIMUM:
        return None
    source = NONE
    owner = t.child(n, "poss")
    if lender is None and form == "np" and (lent := _voiced(t, n)) is not None:
        verb, subject = lent
        source = Source(t.trimmed((t.left[n], verb)), subject, subject, "own")
        cue = sorted({verb, *cue})
    if lender is not None and (owner is None or t.tags[owner] == "PRP$"):
        source = sources.of_verb(t, lender)
        if source.piece is not None:
            cue = sorted({*cue_tokens(t, lender), *cue})
    of, be = t.heads[n], t.heads[t.heads[n]]
    if (
        owner is None
        and t.deps[n] == "pobj"
        and t.words[of] == "of"
        and t.lemmas[be] == "be"
        and t.heads[of] == be
    ):
        source = sources.of_verb(t, be)  # 'is of the opinion that'
        cue = sorted({*cue_tokens(t, be), of, *cue})
    if source.piece is None:
        source = _owner(t, n, owner)
    if source.piece is None and form == "np":
        return None
    return Draft(n, cue, source, content, entry, form)


def _behind(t: Table, n: int, uses: dict[str, Entry]) -> int | None:
    """The preposition of 'Oslo's commitment "to a just peace"', which the parser hung on the verb before."""
    at = t.right[n] + 1
    if at + 1 < len(t.words) and t.run[at] >= 0 and not t.words[at].isalnum():
        at += 1
    if at + 1 >= len(t.words) or t.words[at] not in uses or t.right[at] <= at:
        return None
    return at if t.deps[at] in ("prep", "dative") and t.is_verb(t.heads[at]) and t.heads[at] < n else None


def _owner(t: Table, n: int, owner: int | None) -> Source:
    """Whose the noun is: 'Oslo's hope', 'a plea by Oslo'."""
    if owner is not None:
        a, b = t.subtree(owner)
        case = t.child(owner, "case")
        return Source(t.trimmed((a, case if case is not None else b)), owner, owner, "own")
    by = next(
        (c for c in t.children[n] if t.deps[c] == "prep" and t.words[c] in ("by", "from", "among")), None
    )
    held = t.child(by, "pobj") if by is not None else None
    return Source(sources.noun_phrase(t, held, n), held, held, "own") if held is not None else NONE


def _voiced(t: Table, n: int) -> tuple[int, int] | None:
    """The light verb and its subject in 'The envoy voiced concern', where the parser took them for attributes."""
    for c in t.children[n]:
        if t.deps[c] == "amod" and t.tags[c] == "VBN" and c == n - 1 and t.lemmas[c] in cues.OFFERING:
            subject = t.child(c, "npadvmod")
            if subject is not None and subject == c - 1 and t.deps[n] == "ROOT":
                return c, subject
    return None


def adjective(t: Table, i: int, uses: dict[str, Entry]) -> Draft | None:
    """'X is confident that': the subject is that of the verb the adjective completes."""
    above = t.heads[i]
    if t.deps[i] == "acomp" and t.is_verb(above):
        source = sources.of_verb(t, above)
        cue = sorted({*cue_tokens(t, above), i})
    elif t.lemmas[above] == "make" and above < i and t.is_verb(above):
        source = sources.of_verb(t, above)  # 'made clear that'
        cue = sorted({*cue_tokens(t, above), i})
    else:
        subject = t.child(i, "nsubjpass", "nsubj")
        if subject is None:
            return None
        source = Source(sources.noun_phrase(t, subject, i), subject, subject, "own")
        cue = cue_tokens(t, i)
    if source.piece is None:
        return None
    for c in t.children[i]:
        if c < i:
            continue
        if "c" in uses and (t.deps[c] == "ccomp" or (t.is_verb(c) and t.words[t.left[c]] == "that")):
            return Draft(i, cue, source, [(max(t.left[c], i + 1), t.right[c] + 1)], uses["c"], "ac")
        if t.deps[c] == "xcomp" and "x" in uses and t.words[t.left[c]] == "to":
            return Draft(i, cue, source, [t.subtree(c)], uses["x"], "ax")
        if t.deps[c] in ("prep", "agent") and t.words[c] in uses and t.right[c] > c:
            return Draft(i, sorted({*cue, c}), source, [(c + 1, t.right[c] + 1)], uses[t.words[c]], "ap")
    return None


def according(t: Table, v: int) -> Draft | None:
    """'according to X'; the content is the rest of the clause."""
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


def rumour(t: Table, i: int) -> Draft | None:
    """'reportedly'; the content is the clause it stands in, the source unnamed."""
    above = t.heads[i]
    while not t.is_verb(above) and t.heads[above] != above:
        above = t.heads[above]
    if not t.is_verb(above):
        return None
    stance = "says"
    return Draft(i, [i], NONE, without([t.subtree(above)], (i, i + 1)), Entry(stance, 5), "rumour")


def headline(t: Table, i: int) -> Draft | None:
    """'X: we will not go', as a title, or a turn in a transcript with the speaker in capitals.

    Whether X is a name is for the caller to tell, who knows the actors.
    """
    paragraph = t.paragraph[i]
    if paragraph < 0 or t.run[i] >= 0:
        return None
    start, end = t.paragraphs[paragraph]
    label = [j for j in range(start, i) if t.words[j]]
    if not 0 < len(label) <= _LABEL or any(t.is_verb(j) or t.run[j] >= 0 or t.words[j] == "," for j in label):
        return None
    raw = t.text[t.starts[start] : t.starts[i]]
    if not raw[:1].isupper() or any(t.words[j] in cues.LABELS for j in label) or any(map(str.isdigit, raw)):
        return None
    title = paragraph == 0 and end < len(t.words)
    if not (title or raw.strip().isupper()) or end - i < 4 or not any(t.is_verb(j) for j in range(i, end)):
        return None
    if "](" in t.text[t.starts[start] : t.ends[end - 1]]:
        return None  # a link in Markdown
    head = label[-1]
    source = Source((label[0], head + 1), head, head, "own")
    return Draft(i, [i], source, [(i + 1, end)], Entry("says", 7 if title else 8), "headline")
