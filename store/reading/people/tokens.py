"""The words of a parsed article as the search for names needs them: one small object each, read once."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.reading.people import words as table
from store.reading.people.names import GENDERS, WORDS_TOO

if TYPE_CHECKING:
    from spacy.tokens import Doc

_HYPHENS = frozenset("-‐‑")


@dataclass(slots=True)
class Word:
    """A word with its place; parts joined by a hyphen without space are one word.

    Attributes:
        start, end: characters, half-open.
        first, last: the tokens it is made of, half-open.
        label: the model's entity label, "" for none.
        entity: a number that the words of one model entity share, -1 for none.
        tag, pos, lemma, dep: of its last token.
        opens: nothing but brackets, quotation marks and bullets stands before it in its sentence.
        glued: no white space stands between it and the word before.
        line: number of its line.
        barred: it stands in a byline, a credit or a dateline.
    """

    text: str
    low: str
    start: int
    end: int
    first: int
    last: int
    label: str
    entity: int
    tag: str
    pos: str
    lemma: str
    dep: str
    opens: bool
    glued: bool
    line: int
    barred: bool
    capital: bool
    name: bool


def fold(text: str) -> str:
    """The text without diacritics, in lower case."""
    if text.isascii():
        return text.lower()
    kept = unicodedata.normalize("NFKD", text)
    return (
        "".join(c for c in kept if not unicodedata.combining(c)).replace("ß", "ss").lower().replace("’", "'")
    )


def _capital(text: str) -> bool:
    if text[0].isupper():
        return True
    low = text.lower()
    if low.startswith(("al-", "el-", "ul-", "bin-", "d'", "d’", "al’")):
        return any(c.isupper() for c in text)
    return len(text) > 2 and text[0].isalpha() and text[1].isupper()


def split(doc: Doc, barred: tuple[tuple[int, int], ...]) -> list[Word]:
    """The words of the document in order, white space left out, punctuation kept."""
    found: list[Word] = []
    text = doc.text
    tokens = list(doc)
    total = len(tokens)
    entity = {i: n for n, e in enumerate(doc.ents) for i in range(e.start, e.end)}
    label = [""] * total
    for e in doc.ents:
        for i in range(e.start, e.end):
            label[i] = e.label_
    line = 0
    opens = True
    zones = iter(barred)
    zone = next(zones, None)
    i = 0
    ends = -1
    while i < total:
        token = tokens[i]
        here = token.text
        if here.isspace():
            line += here.count("\n")
            opens = opens or "\n" in here
            i += 1
            continue
        start = token.idx
        j = i + 1
        if here[0].isalnum():
            # spaCy splits at hyphens; a name does not
            while (
                j + 1 < total
                and tokens[j].text in _HYPHENS
                and not tokens[j - 1].whitespace_
                and not tokens[j].whitespace_
                and tokens[j + 1].text[0].isalnum()
            ):
                j += 2
        last = tokens[j - 1]
        end = last.idx + len(last.text)
        here = text[start:end]
        while zone is not None and zone[1] <= start:
            zone = next(zones, None)
        barred_here = zone is not None and zone[0] < end and start < zone[1]
        if (found and found[-1].barred and not barred_here) or (
            token.is_sent_start
            and (not found or found[-1].text in ".!?”\"'’)" or found[-1].text[-1] in '.!?”":')
        ):
            opens = True
        alpha = here[0].isalpha()
        low = here.lower().replace("’", "'")
        found.append(
            Word(
                text=here,
                low=low,
                start=start,
                end=end,
                first=i,
                last=j,
                label=label[i] or label[j - 1],
                entity=entity.get(i, entity.get(j - 1, -1)),
                tag=last.tag_,
                pos=last.pos_,
                lemma=last.lemma_.lower(),
                dep=last.dep_,
                opens=opens,
                glued=start == ends,
                line=line,
                barred=barred_here,
                capital=alpha and _capital(here),
                name=False,
            )
        )
        if alpha or here[0].isdigit():
            opens = False
        ends = end
        i = j
    shouted = _shouted(found) | _titled(found)
    known = {w.text for w in found if w.capital and not w.opens and w.line not in shouted}
    common = {w.text for w in found if not w.capital}
    for n, word in enumerate(found):
        before = found[n - 1] if n else None
        word.name = _namelike(word, before, found[n + 1] if n + 1 < len(found) else None, known, common)
        if word.line in shouted and word.name:
            # in a line of capitals only what is a name elsewhere, or follows a given name, is one
            given = before is not None and before.name and fold(before.text) in GENDERS
            word.name = given or word.text.capitalize() in known or fold(word.text) in GENDERS
    return found


def _shouted(words: list[Word]) -> set[int]:
    """The numbers of the lines of two and more words that are written in capitals."""
    counts: dict[int, list[int]] = {}
    for word in words:
        if word.text[0].isalpha():
            tally = counts.setdefault(word.line, [0, 0])
            tally[0] += 1
            tally[1] += word.text.isupper()
    return {line for line, (total, upper) in counts.items() if total > 1 and total == upper}


_SMALL = table.word_set(
    "with from over after into amid than that under upon about between against during without"
)
_HEADLINE = 24


def _titled(words: list[Word]) -> set[int]:
    """The numbers of the lines that are headlines in which every longer word has a capital."""
    counts: dict[int, list[int]] = {}
    for word in words:
        tally = counts.setdefault(word.line, [0, 0, 0])
        tally[0] += 1
        if len(word.text) > 3 and word.text.isalpha() and word.low not in _SMALL:
            tally[1] += 1
            tally[2] += word.capital
    return {
        line for line, (total, long, big) in counts.items() if long > 3 and long == big and total <= _HEADLINE
    }


_PARTY = re.compile(r"[DRI]-[A-Z][a-z.]*[A-Za-z.]*")
"""A member of an American parliament: 'D-Va.', 'R-Ariz.'."""
_MONTHS_BORNE = frozenset(("april", "june", "may", "august", "jan", "summer", "autumn"))
"""Words of the calendar that are given names too."""
_WHEN = table.word_set("in on since until till from last next this early late mid every the")


def _given(word: Word, before: Word | None, following: Word | None) -> bool:
    """Is this month a given name ('a play by August Wilson')? The parse must take both words for a person."""
    if following is None or following.opens or following.line != word.line or not following.text[0].isalpha():
        return False
    if before is not None and not word.opens and before.low in _WHEN:
        return False
    return word.label == "PERSON" and following.label == "PERSON" and word.text[1:].islower()


def _namelike(
    word: Word, before: Word | None, following: Word | None, known: set[str], common: set[str]
) -> bool:
    """Could this word be part of a name, by its letters, its place and the model's tag?"""
    if not word.capital or word.barred:
        return False
    low = word.low
    if low in ("i", "i'm") or _PARTY.fullmatch(word.text):
        return False
    if low.rstrip(".") in table.CALENDAR:
        if low in _MONTHS_BORNE and _given(word, before, following):
            return True
        return following is not None and following.low in table.NEWSPAPERS and following.capital
    if (
        word.opens
        and low in ("will", "may", "mark")
        and word.tag == "NNP"
        and following is not None
        and following.capital
    ):
        return True
    if low in table.FUNCTION and (
        word.opens
        or len(word.text) == 1
        or not word.text.isupper()
        or any(w is not None and w.text.isupper() and w.text[0].isalpha() for w in (before, following))
    ):
        return False
    if not word.opens:
        return word.tag != "POS"
    if word.text in known:
        return True
    if word.low in common and word.tag not in ("NNP", "NNPS"):
        return False
    if word.tag in ("NNS", "NN", "VBG", "JJ", "JJR", "RB") and not (following and following.capital):
        # 'Alice imagines', 'Cecile, now a widow'
        then = following is not None and (following.tag in ("VBD", "VBZ", "POS") or following.text == ",")
        return then and fold(word.text) in GENDERS and low not in WORDS_TOO
    if low in table.OF_HEADS and following and following.capital and following.low in ("without", "beyond"):
        return True
    if word.tag in ("NNP", "NNPS") or word.label in ("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT"):
        return True
    return bool(
        following and following.capital and not following.opens and following.low not in table.FUNCTION
    )
