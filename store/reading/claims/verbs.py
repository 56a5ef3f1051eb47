"""Verb cues: 'says that', 'hopes to', 'is expected to', 'views as', 'calls for', 'condemns'."""

from __future__ import annotations

from store.reading.claims import cues, sources
from store.reading.claims.cues import Entry
from store.reading.claims.drafts import MINIMUM, Draft, cue_tokens, without
from store.reading.claims.sources import Source
from store.reading.claims.table import Range, Table

_ASKED = frozenset({"when", "where", "why", "how", "whether", "if", "what", "who"})
"""Words that open an indirect question, which the parser may take for an adverbial clause."""
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_BETWEEN = 16
"""Tokens within which 'that' may follow a verb of speech, its addressee, place and time between them."""
_BREAKS = frozenset({";", ":", ".", "and", "but", "or", "who", "which"})


def verb(t: Table, v: int, uses: dict[str, Entry]) -> Draft | None:
    """The first construction of the verb that its lexicon entry `uses` allows and that has a content."""
    if t.deps[v] == "xcomp" and t.lemmas[t.heads[v]] in cues.WITHHOLDING:
        return None  # whoever refuses to say says nothing
    source = sources.of_verb(t, v)
    cue = cue_tokens(t, v)
    passive = sources.passive(t, v)

    def allowed(form: str) -> bool:
        return form in uses and uses[form].strength >= MINIMUM

    if allowed("c") and (content := _clause(t, v, source)):
        return Draft(v, cue, source, content, uses["c"], "c")
    if not passive:
        if allowed("x") and (content := _infinitive(t, v)):
            return Draft(v, cue, source, content, uses["x"], "x")
        if t.lemmas[v] in cues.OFFERING and (draft := _quoted_object(t, v, source)) is not None:
            return draft
        if allowed("as") and (content := _viewed(t, v)):
            return Draft(v, cue, source, content, uses["as"], "as")
        if t.lemmas[v] in cues.NAMING and (content := _named(t, v)):
            entry = uses.get("c") or uses.get("o")
            return Draft(v, cue, source, content, entry or Entry("says", MINIMUM), "as")
    else:
        if allowed("s") and (content := _raised(t, v)):
            return Draft(v, cue, source, content, uses["s"], "s")
        viewed = uses.get("p") or uses.get("as")
        if viewed is not None and (content := _passive_as(t, v)):
            return Draft(v, cue, source, content, viewed, "p")
    thing = t.child(v, "dobj") is not None and allowed("o")  # 'praised both for their patience'
    for c in t.children[v]:
        word = t.words[c]
        if thing or c < v or t.deps[c] not in ("prep", "prt", "dative") or len(word) == 1 or word == "as":
            continue
        if allowed(word) and t.right[c] > c:
            return Draft(v, sorted({*cue, c}), source, [(c + 1, _reach(t, v, c))], uses[word], "prep")
    if t.lemmas[v] in cues.MUST_STUDY and (
        source.named is None or t.lemmas[source.named] not in cues.STUDIES
    ):
        return None  # 'found time for talks', 'showed the guests the garden'
    if not passive and allowed("o") and (content := _object(t, v, t.lemmas[v])):
        return Draft(v, cue, source, content, uses["o"], "o")
    if t.lemmas[v] in cues.SPEECH and "c" in uses:
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
        if (
            c != content
            and t.deps[c] != "punct"
            and t.deps[c] not in ("conj", "ccomp", "advcl", "cc", "parataxis")
        ):
            parts += [t.left[c], t.right[c]]
    if ca <= v < cb:
        parts = [p for p in parts if ca <= p < cb]
    return min(parts), max(parts) + 1


def _clause(t: Table, v: int, source: Source) -> list[Range]:
    particle = cues.PARTICLES.get(t.lemmas[v])
    if particle and not any(t.words[c] == particle for c in t.children[v]):
        return []
    clause = t.child(v, "ccomp")
    if clause is None and t.lemmas[v] in cues.SPEECH:
        asked = (c for c in t.children[v] if t.deps[c] == "advcl" and t.left[c] == v + 1)
        clause = next((c for c in asked if t.words[v + 1] in _ASKED), None)
    if clause is None or clause < v:
        clause = _that_clause(t, v) or clause
    if clause is None and t.deps[v] == "parataxis":
        whole = t.subtree(t.heads[v])
        return without([whole], t.subtree(v)) if source.piece else []
    if clause is None:
        return []
    content = [t.subtree(clause)]
    if clause < v:
        group = _group(t, v, source, clause)
        held = t.child(v, "dobj")
        if ";" in t.words[clause : group[0]] or (held is not None and t.lemmas[v] not in cues.ADDRESSED):
            return []
        return without(content, group)
    a, b = content[0]
    if source.head is not None and v < source.head < clause:
        a = max(a, source.head + 1)
    if t.deps[clause] == "ccomp" and a <= v:
        a = v + 1
    if t.words[a] == "on" and a + 2 < clause and t.words[a + 1] in _DAYS and t.words[a + 2] != ",":
        a += 2  # the day of 'said on Monday it would close' is the saying's
    end = b
    for c in t.children[v]:
        if c > clause and t.deps[c] in ("advcl", "prep", "npadvmod", "advmod") and t.left[c] <= end + 1:
            end = max(end, t.right[c] + 1)
    return [(a, end)]


def _that_clause(t: Table, v: int) -> int | None:
    """The clause behind 'that' which the parser hung on an addressee, a place or a time before it.

    'told a news conference that the deal was off' is not about a conference. An object that is no addressee
    keeps its relative clause: 'announced a plan that the unions oppose'.
    """
    lemma, held = t.lemmas[v], t.child(v, "dobj", "dative")
    if lemma not in cues.SPEECH or (held is not None and lemma not in cues.ADDRESSED):
        return None
    for i in range(v + 1, min(v + _BETWEEN, t.right[v] + 1)):
        word = t.words[i]
        if word == "that" and i > v + 1 and t.tags[i] in ("IN", "WDT"):
            clause = t.heads[i]
            stray = t.deps[clause] in ("relcl", "acl", "advcl", "appos", "ccomp", "pcomp")
            own = t.child(clause, "nsubj", "nsubjpass", "expl")
            # the parser may take 'that' for an object even where the clause has one
            full = t.deps[i] == "mark" or any(c > clause and t.deps[c] == "dobj" for c in t.children[clause])
            whole = full and own is not None and i < own < clause and t.left[clause] == i
            return clause if stray and whole and v < t.heads[clause] < i else None
        if t.is_verb(i) or word in _BREAKS or t.run[i] >= 0:
            return None
    return None


def _infinitive(t: Table, v: int) -> list[Range]:
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


def _raised(t: Table, v: int) -> list[Range]:
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
        as_ = next(
            (c for c in t.children[held] if c > v and t.deps[c] == "prep" and t.words[c] == "as"), None
        )
    if as_ is None:
        return []
    if held < v:
        return [_antecedent(t, v, held), t.subtree(as_)]
    return [(t.left[held], t.right[as_] + 1)]


def _named(t: Table, v: int) -> list[Range]:
    """A relative pronoun and what it is held to be, without 'as': 'which Rome considers a rival'."""
    pronoun = t.child(v, "dobj")
    if pronoun is None or pronoun > v or t.tags[pronoun][:1] != "W":
        return []
    held = next((c for c in t.children[v] if c > v and t.deps[c] in ("dobj", "oprd", "attr")), None)
    return [_antecedent(t, v, pronoun), t.subtree(held)] if held is not None else []


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
    owner = t.child(held, "poss")
    if t.lemmas[held] in cues.NOUNS and lemma in cues.LIGHT and (owner is None or t.tags[owner] == "PRP$"):
        return []  # the noun is the cue
    return [(max(t.left[held], v + 1), _reach(t, v, held))]


def _reach(t: Table, v: int, child: int) -> int:
    """Where a content ends that begins with this dependent of the cue: behind those that follow without a mark."""
    end = t.right[child] + 1
    for c in t.children[v]:
        between = t.words[end : t.left[c]]
        if c < child or len(between) > 1 or any(w.isalnum() or w == "," for w in between):
            continue
        if t.deps[c] in ("prep", "oprd", "xcomp", "ccomp", "acl", "advcl"):
            end = max(end, t.right[c] + 1)
    return end


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
