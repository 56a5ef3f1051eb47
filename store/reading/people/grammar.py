"""The parse of an article in plain lists, and what the search for antecedents asks of it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from store.reading.people.words import SPEECH

if TYPE_CHECKING:
    from spacy.tokens import Doc


_REACH = 7
"""How many tokens a verb of saying may be away from its quotation."""


class Grammar:
    """The parse, read once into plain lists."""

    def __init__(self, doc: Doc) -> None:
        self.heads = [t.head.i for t in doc]
        self.deps = [t.dep_ for t in doc]
        self.tags = [t.tag_ for t in doc]
        self.texts = [t.text for t in doc]
        self.lows = [t.lower_ for t in doc]
        self.verbs = [t.pos_ in ("VERB", "AUX") for t in doc]
        self.sentence_starts = [s.start for s in doc.sents]
        self.quoted = _quoted(self.texts)
        self.speakers = self._speakers([t.lemma_.lower() for t in doc])

    def _speakers(self, lemmas: list[str]) -> dict[int, set[int]]:
        """For each quotation the tokens that are subjects of verbs of saying right before or behind it."""
        ends: dict[int, list[int]] = {}
        for i, number in enumerate(self.quoted):
            if number:
                ends.setdefault(number, [i, i])[1] = i
        if not ends:
            return {}
        subjects: dict[int, list[int]] = {}
        for i, dep in enumerate(self.deps):
            if dep == "nsubj" and lemmas[self.heads[i]] in SPEECH:
                subjects.setdefault(self.heads[i], []).append(i)
        found: dict[int, set[int]] = {}
        for number, (first, last) in ends.items():
            for side in (range(last + 1, last + _REACH), range(first - 1, first - _REACH, -1)):
                for i in side:
                    if not 0 <= i < len(self.texts) or self.quoted[i] or "\n\n" in self.texts[i]:
                        break
                    if i in subjects:
                        found.setdefault(number, set()).update(subjects[i])
                if number in found:
                    break
        return found

    def sentence(self, i: int) -> int:
        """The number of the sentence that token i is in."""
        return bisect_right(self.sentence_starts, i) - 1

    def top(self, first: int, last: int) -> int:
        """The token of [first, last) whose head is outside."""
        for i in range(last - 1, first - 1, -1):
            if not first <= self.heads[i] < last or self.heads[i] == i:
                return i
        return last - 1

    def clause(self, i: int) -> int:
        """The verb that governs token i, or the root."""
        for _ in range(40):
            head = self.heads[i]
            if head == i:
                return i
            i = head
            if self.verbs[i] and self.deps[i] not in ("aux", "auxpass"):
                return i
        return i

    def above(self, i: int) -> list[int]:
        """The governors of token i, nearest first."""
        found = []
        for _ in range(40):
            head = self.heads[i]
            if head == i:
                break
            found.append(head)
            i = head
        return found

    def role(self, i: int) -> str:
        """The grammatical role of the phrase headed by token i, conjuncts as what they are joined to."""
        for _ in range(10):
            dep = self.deps[i]
            if dep in ("conj", "appos") and self.heads[i] != i:
                i = self.heads[i]
                continue
            break
        dep = self.deps[i]
        if dep in ("nsubj", "nsubjpass", "csubj"):
            return "subject"
        if dep in ("dobj", "dative", "attr", "oprd"):
            return "object"
        if dep == "poss":
            return "owner"
        if dep == "pobj":
            head = self.heads[i]
            return "agent" if self.deps[head] == "agent" else "oblique"
        if dep == "compound":
            return "compound"
        if dep == "ROOT":
            return "root"
        return "other"


def _quoted(texts: list[str]) -> list[int]:
    """For each token the number of the quotation it stands in, 0 outside."""
    found, inside, number = [], False, 0
    for text in texts:
        if text in ("“", '"', "``") and not inside:
            inside, number = True, number + 1
            found.append(0)
        elif text in ("”", '"', "''") and inside:
            inside = False
            found.append(0)
        else:
            if "\n\n" in text:
                inside = False
            found.append(number if inside else 0)
    return found


def kind_of(grammar: Grammar, i: int) -> str:
    """What form and role the pronoun at token i has."""
    low = grammar.lows[i]
    if low.endswith("self"):
        return "reflexive"
    dep = grammar.deps[i]
    if dep == "poss" or low in ("his", "hers"):
        role = grammar.role(grammar.heads[i])
        return "owner" if role != "subject" else "owner-subject"
    if dep in ("nsubj", "nsubjpass"):
        return "subject"
    return "object"
