"""Phrases that pick out people of the article: 'the minister', 'the 52-year-old', 'the two leaders'."""

from __future__ import annotations

import re

from store.reading.people import words as table
from store.reading.people.grammar import Grammar
from store.reading.people.linking import Row
from store.reading.people.tokens import Word
from store.records import Mention, Span

_SURE = 0.8
_FORMER = frozenset(("former", "ex", "new", "acting", "late"))
_AGED = re.compile(r"(\d{1,3})-year-old")
_LEADING = table.word_set(
    """
    president premier minister chancellor king queen emir sultan prince leader chairman secretary pope taoiseach
    """
)
_PLURALS = {
    "presidents": "president",
    "premiers": "premier",
    "ministers": "minister",
    "chancellors": "chancellor",
    "secretaries": "secretary",
    "governors": "governor",
    "senators": "senator",
    "ambassadors": "ambassador",
    "envoys": "envoy",
    "mayors": "mayor",
    "diplomats": "",
    "candidates": "",
    "leaders": "",
    "men": "",
    "women": "",
    "politicians": "",
    "rivals": "",
    "pair": "",
}
_BACK = 2
"""Sentences before its own in which the two are looked for."""


def resolve(rows: list[Row], words: list[Word], grammar: Grammar) -> None:
    """Adds the phrases to the people they stand for; where more would fit they are left alone.

    A phrase for two ('the two leaders') becomes a mention of both.
    """
    _titles(rows, words)
    _ages(rows, words)
    _pairs(rows, words, grammar)


def _definite(words: list[Word], start: int) -> bool:
    return start > 0 and words[start - 1].low == "the" and not words[start].barred


def _goes_on(words: list[Word], n: int) -> bool:
    """Does the phrase go on behind word n, so that it says more ('the minister of', 'the president Xi')?"""
    after = words[n + 1] if n + 1 < len(words) else None
    return after is not None and (
        after.low in ("of", "for", "to")
        or after.name
        or (after.tag in ("NN", "NNS") and after.dep != "ROOT")
        or (after.glued and after.low == "-")
    )


def _titles(rows: list[Row], words: list[Word]) -> None:
    """'The minister' is the one person named before who bears that role; two bearers leave it open."""
    bearers: dict[str, list[Row]] = {}
    for row in rows:
        for head in {r.lower().split(" of ")[0].split(" for ")[0].split()[-1] for r in row.roles}:
            bearers.setdefault(head, []).append(row)
    if not bearers:
        return
    for n in range(1, len(words)):
        word = words[n]
        if word.low not in bearers or (word.capital and not word.text.isupper()):
            continue
        if word.low not in table.OFFICES_OF_STATE or word.tag != "NN":
            continue
        start = n
        while start > 0 and words[start - 1].low in table.ROLE_MODIFIERS and words[start - 1].low != "new":
            start -= 1
        if not _definite(words, start) or _goes_on(words, n):
            continue
        said = [w.low for w in words[start : n + 1]]
        fits = [r for r in bearers[word.low] if r.spots[0].start < word.start and _bears(r, said)]
        if len(fits) == 1:
            fits[0].mentions.append(Mention(Span(words[start].start, word.end), "title", _SURE))


def _bears(row: Row, said: list[str]) -> bool:
    """Has the person a role that ends as is said? A former one is meant by 'former' alone, if at all told."""
    ended = {w for w in said if w in _FORMER}
    wanted = " ".join(w for w in said if w not in _FORMER)
    for role in row.roles:
        told = role.lower().split(" of ")[0].split()
        if " ".join(w for w in told if w not in _FORMER).endswith(wanted) and ended <= set(told):
            return True
    return False


def _ages(rows: list[Row], words: list[Word]) -> None:
    """'The 52-year-old' is the one person of whom that age is told: 'Ida Mercer, 52,', '52-year-old Ida Mercer'."""
    asked = [
        (n, found[1])
        for n in range(1, len(words))
        if (found := _AGED.fullmatch(words[n].low)) and _definite(words, n) and not _goes_on(words, n)
    ]
    if not asked:
        return
    told: dict[str, list[Row]] = {}
    for row in rows:
        for age in {age for spot in row.spots for age in _age(words, spot.first, spot.last)}:
            told.setdefault(age, []).append(row)
    for n, age in asked:
        fits = [r for r in told.get(age, ()) if r.spots[0].start < words[n].start]
        if len(fits) == 1:
            fits[0].mentions.append(Mention(Span(words[n].start, words[n].end), "title", _SURE))


def _age(words: list[Word], first: int, last: int) -> list[str]:
    found: list[str] = []
    behind = [w.low for w in words[last : last + 3]]
    if len(behind) > 1 and behind[0] in (",", "(") and behind[1].isdigit():
        found.append(behind[1])
    elif len(behind) > 2 and behind[0] == "," and behind[1] in ("aged", "age") and behind[2].isdigit():
        found.append(behind[2])
    before = _AGED.fullmatch(words[first - 1].low) if first else None
    if before is not None:
        found.append(before[1])
    return found


def _pairs(rows: list[Row], words: list[Word], grammar: Grammar) -> None:
    """'The two presidents' are the only two named shortly before who can be meant."""
    for n in range(2, len(words)):
        word = words[n]
        if word.low not in _PLURALS or word.capital or word.barred or _goes_on(words, n):
            continue
        if words[n - 1].low != "two" or words[n - 2].low not in ("the", "these", "those"):
            continue
        own = grammar.sentence(words[n - 1].first)
        near = [
            row
            for row in rows
            if any(
                spot.start < word.start and grammar.sentence(words[spot.first].first) >= own - _BACK
                for spot in row.spots
            )
        ]
        fits = [row for row in near if _one_of(row, word.low)]
        if word.low == "leaders":
            fits = [row for row in fits if any(_leads(role) for role in row.roles)] or fits
        told = _PLURALS[word.low] or word.low == "leaders"
        if len(fits) == 2 and (told or len(near) == 2):
            span = Span(words[n - 1].start, word.end)
            for row in fits:
                row.mentions.append(Mention(span, "title", _SURE - 0.1))


def _leads(role: str) -> bool:
    return role.lower().split(" of ")[0].split()[-1] in _LEADING


def _one_of(row: Row, plural: str) -> bool:
    """Can the person be one of the two?"""
    if plural in ("men", "women"):
        return row.gender in (None, "m" if plural == "men" else "f")
    head = _PLURALS[plural]
    if head:
        return any(role.lower().split(" of ")[0].split()[-1] == head for role in row.roles)
    return plural != "leaders" or bool(row.roles)
