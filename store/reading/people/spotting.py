"""Where names stand: runs of capitalised words, freed of titles and demonyms, each with its evidence.

The small model's entities are one witness among several: its labels count, its boundaries do not. A run
is cut by general rules on the words themselves, and what kind of name it is gets decided later, with the
evidence of all its occurrences in the article (`kinds.decide`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from store.reading.people import words as table
from store.reading.people.names import GENDERS
from store.reading.people.titles import title_word
from store.reading.people.tokens import Word, fold
from store.reading.people.words import word_set
from store.records import Kind

_JOINTS = word_set("of for on and & to against without beyond")
_CONTINENTS = frozenset(("europe", "asia", "africa", "america"))
_COUNTED = word_set("seven eight twenty 7 8 20 77")


@dataclass(slots=True)
class Spot:
    """One place where a name stands.

    Attributes:
        first, last: index of its words, half-open.
        titled: a title or role stands right before it; `title` is the index of that word, -1 for none.
        person, body, other: evidence for a person, for an organisation, and for neither.
        front: what stood before it in the same run was cut off.
    """

    first: int
    last: int
    text: str
    start: int
    end: int
    words: tuple[str, ...]
    folded: tuple[str, ...]
    title: int = -1
    person: float = 0.0
    body: float = 0.0
    other: float = 0.0
    kind: Kind | None = None
    team: bool = False
    labels: frozenset[str] = field(default_factory=frozenset)


def runs(words: list[Word]) -> Iterator[tuple[int, int]]:
    """Half-open index pairs of words that may be one name, joined by particles of persons' names."""
    i, total = 0, len(words)
    while i < total:
        if not words[i].name:
            i += 1
            continue
        start = i
        # "von der Leyen", "al Qaeda", "bin Salman" without a given name before
        while (
            start > 0
            and words[start - 1].low in table.LEADING_PARTICLES
            and not words[start - 1].capital
            and words[start - 1].line == words[start].line
            and not words[start - 1].barred
        ):
            start -= 1
        end = i + 1
        while end < total and words[end].line == words[i].line and not words[end].barred:
            word = words[end]
            if word.opens:
                break
            if word.name:
                end += 1
                continue
            skip = end
            while skip < total and skip - end < 3 and words[skip].low in table.PARTICLES:
                skip += 1
            if skip > end and skip < total and words[skip].name and words[skip].line == words[i].line:
                end = skip + 1
                continue
            if (
                word.low in ("'", "’")
                and end + 1 < total
                and word.glued
                and words[end + 1].glued
                and words[end + 1].name
            ):
                end += 2
                continue
            if word.text in ("&", "+") and end + 1 < total and (words[end + 1].name or word.glued):
                end += 2 if words[end + 1].name else 1
                continue
            if word.glued and (word.text[0].isdigit() or (word.text[0] == "+" and word.text[1:].isdigit())):
                end += 1
                continue
            nick = _nickname(words, end)
            if nick:
                end = nick
                continue
            break
        yield start, end
        i = end


QUOTES = frozenset("\"“”'‘’")
"""Marks around a nickname."""


def _nickname(words: list[Word], i: int) -> int:
    """Behind a nickname in quotation marks and the name that goes on after it ('Richard "Dick" Cheney'), else 0."""
    if words[i].text not in QUOTES:
        return 0
    for j in range(i + 2, min(i + 5, len(words) - 1)):
        if words[j].text in QUOTES:
            return (
                j + 2
                if words[j + 1].name and not words[j + 1].opens and words[j + 1].line == words[i].line
                else 0
            )
    return 0


def _stretch(words: list[Word], end: int, entity: int) -> int:
    """Where the name of an organisation that stands before `end` really ends ('of', 'for', 'and' joined on)."""
    total = len(words)
    grown = False
    while end + 1 < total:
        joint = words[end].low
        behind = end + 1
        if joint == "'s" and words[end - 1].low + "'s" in table.RIGID_GENITIVES:
            joint = "of"
        if joint not in _JOINTS and not (joint == "in" and grown):
            break
        if words[end].line != words[end - 1].line:
            break
        if behind < total and words[behind].low == "the":
            behind += 1
        if (
            behind < total
            and joint == "of"
            and words[end - 1].low == "group"
            and words[behind].low in _COUNTED
        ):
            end, grown = behind + 1, True
            continue
        if (
            behind >= total
            or not words[behind].name
            or words[behind].line != words[end].line
            or words[behind].opens
        ):
            break
        head = words[end - 1].low
        same = entity >= 0 and words[end].entity == entity and words[behind].entity == entity
        if joint == "in":
            if words[behind].low not in _CONTINENTS:
                break
        elif joint in ("without", "beyond"):
            if head not in table.OF_HEADS or not words[end].capital:
                break
        elif joint in ("of", "for", "on", "against", "to"):
            if head not in table.OF_HEADS and not same and not (grown and joint == "of"):
                break
        elif not same:
            break
        stop = behind + 1
        while (
            stop < total
            and words[stop].name
            and words[stop].line == words[behind].line
            and not words[stop].opens
        ):
            stop += 1
        role = next((k for k in range(behind, stop - 1) if title_word(words[k])), stop)
        while role < stop and role > behind and words[role - 1].low in table.ROLE_MODIFIERS:
            role -= 1
        if role == behind:
            break
        stop = role
        if (
            joint in ("and", "&")
            and not grown
            and (
                head.rstrip(".") in table.ORG_SUFFIXES
                or head in ("capital", "bank")
                or words[stop - 1].low.rstrip(".") not in table.ORG_HEADS
            )
        ):
            break
        end, grown = stop, True
    return end


def spots(words: list[Word], taken: dict[int, str]) -> list[Spot]:
    """Every name candidate in the order of the text.

    Args:
        words: of the article.
        taken: word index to code, for the words that name a country.
    """
    found: list[Spot] = []
    reach = 0
    for start, end in runs(words):
        if end <= reach:
            continue
        for spot in _cut(words, max(start, reach), end, taken):
            found.append(spot)
            reach = max(reach, spot.last)
    return found


def _skip_complement(words: list[Word], i: int) -> int:
    """Behind 'of State', 'for Foreign Affairs' after a role; `i` itself where there is none."""
    total = len(words)
    if i + 1 >= total or words[i].low not in ("of", "for"):
        return i
    j = i + 1
    if j < total and words[j].low == "the":
        j += 1
    begin = j
    while j < total and (
        words[j].low in table.ROLE_COMPLEMENTS or (words[j].low in ("and", ",", "&") and j > begin)
    ):
        j += 1
    while j > begin and words[j - 1].low in ("and", ",", "&"):
        j -= 1
    return j if j > begin else i


def _cut(words: list[Word], start: int, end: int, taken: dict[int, str]) -> Iterator[Spot]:
    """The names inside one run, after titles, roles and demonyms are cut off."""
    last = words[end - 1].low.rstrip(".")
    is_body = (last in table.ORG_HEADS or last in table.EVENT_HEADS) and end - start > 1
    if not is_body:
        role = -1
        for k in range(end - 1, start - 1, -1):
            given = words[k].low in table.DEMONYM_NOUNS and k not in taken  # 'Dane Cork'
            if title_word(words[k]) and not given and not _is_surname(words, start, k, end):
                role = k
                break
        if role >= 0:
            yield from _front(words, start, role, taken)
            tail = role + 1
            if tail == end:
                after = _skip_complement(words, tail)
                if after == tail:
                    return
                tail = after
                end = tail
                while (
                    end < len(words)
                    and (words[end].name or words[end].low in table.PARTICLES)
                    and words[end].line == words[role].line
                    and not words[end].opens
                ):
                    end += 1
                while end > tail and not words[end - 1].name:
                    end -= 1
            if tail < end:
                yield from _name(words, tail, end, role, taken)
            return
    yield from _name(words, start, end, -1, taken)


def _is_surname(words: list[Word], start: int, k: int, end: int) -> bool:
    """'Aaron Judge', 'Angus King': the title word is what this person is called."""
    if k == start:
        return False
    before = words[k - 1]
    if fold(before.text) in GENDERS or (len(before.text) == 2 and before.text.endswith(".")):
        return k == end - 1 or words[k + 1].low in table.GENERATIONS
    return False


def _front(words: list[Word], start: int, role: int, taken: dict[int, str]) -> Iterator[Spot]:
    """What stands before a role in the same run: modifiers go, an organisation may be left ('Yara Chief Executive')."""
    end = role
    while end > start and (
        words[end - 1].low.rstrip(".") in table.ROLE_MODIFIERS or title_word(words[end - 1])
    ):
        end -= 1
    begin = start
    while begin < end and begin in taken and taken[begin]:
        begin += 1
    if begin < end:
        while begin + 1 < end and words[begin].low in ("junior", "senior", "former", "deputy", "then", "new"):
            begin += 1
        for spot in _name(words, begin, end, -1, taken):
            if not spot.labels & {"GPE", "LOC", "NORP"}:
                spot.body += 3.0
            spot.person -= 3.0
            yield spot


def _name(words: list[Word], start: int, end: int, title: int, taken: dict[int, str]) -> Iterator[Spot]:
    if title < 0:
        entity = words[end - 1].entity
        end = _stretch(words, end, entity)
    # no name starts or ends on a particle that hangs loose, a bracket or a number
    while (
        end > start
        and not words[end - 1].name
        and not words[end - 1].text[-1].isalnum()
        and words[end - 1].text != "+"
    ):
        end -= 1
    if end <= start:
        return
    if (
        words[end - 1].low in ("jr", "sr")
        and end < len(words)
        and words[end].text == "."
        and words[end].glued
    ):
        end += 1
    last = words[end - 1].low.rstrip(".")
    body = any(w.low.rstrip(".") in table.ORG_HEADS for w in words[start:end])
    begin = start
    while begin + 1 < end and (
        (words[begin].low.rpartition("-")[2] in table.ADJECTIVES and "-" in words[begin].low)
        or (
            words[begin].opens
            and words[begin].tag in ("VBG", "IN", "RB", "VBN")
            and not words[begin].label
            and "-" not in words[begin].low
        )
    ):
        begin += 1
    start = begin
    while (
        end > begin + 1
        and words[end - 1].text[-1].isdigit()
        and words[end - 1].text[0].isalpha()
        and not body
    ):
        end -= 1  # 'Airbus A350'
    if (
        end - begin == 2
        and last in ("administration", "family", "campaign", "presidency", "era")
        and words[begin].label != "ORG"
    ):
        end -= 1
        body = False
    if not body or title >= 0:
        # demonyms and countries at the front of a person, or standing alone
        while begin < end and begin in taken:
            begin += 1
    elif all(k in taken for k in range(start, end)):
        return
    elif start in taken and taken[start] == "demonym":
        rest = start
        while rest < end and rest in taken:
            rest += 1
        generic = words[rest:end]
        if len(generic) <= 2 and last in (
            "ministry",
            "government",
            "parliament",
            "court",
            "police",
            "army",
            "navy",
            "embassy",
            "senate",
        ):
            begin = rest
    while end > begin and (end - 1) in taken and not body:
        end -= 1
    if begin >= end:
        return
    yield _spot(words, begin, end, title)


def _spot(words: list[Word], start: int, end: int, title: int) -> Spot:
    text_words = tuple(w.text for w in words[start:end])
    return Spot(
        first=start,
        last=end,
        text="",
        start=words[start].start,
        end=words[end - 1].end,
        words=text_words,
        folded=tuple(fold(t) for t in text_words),
        title=title,
        labels=frozenset(w.label for w in words[start:end]),
    )
