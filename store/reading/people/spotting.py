"""Where names stand: runs of capitalised words, freed of titles and demonyms, each with its evidence.

The small model's entities are one witness among several: its labels count, its boundaries do not. A run
is cut by general rules on the words themselves, and what kind of name it is gets decided later, with the
evidence of all its occurrences in the article (`kinds.decide`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from store.reading.people import words as table
from store.reading.people.names import EITHER, FAMILY_FIRST, GENDERS
from store.reading.people.tokens import Word, fold

_PLAIN_TITLES = table.OFFICES_OF_STATE | table.COURTESY | table.RANKS
_TAIL_ROLES = _PLAIN_TITLES | frozenset(
    ["commander", "negotiator", "coordinator", "manager", "deputy", "aide", "journalist", "professor", "administrator", "treasurer", "undersecretary", "taoiseach", "ayatollah", "sheikh", "rabbi", "imam", "cardinal", "archbishop", "bishop", "pope", "chair", "chairperson", "strategist", "economist", "diplomat", "sheriff", "inspector", "councillor", "sultan", "officer", "quarterback", "editor", "correspondent", "columnist", "reporter", "author", "activist", "partner", "freshman", "senior", "rookie", "linebacker", "cornerback"]
)
_HE_SHE = frozenset("he she him his her hers himself herself".split())


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
    whole: bool = False
    kind: str = ""
    bracketed: bool = False
    long_form: int = -1
    labels: frozenset[str] = field(default_factory=frozenset)


def title_word(word: Word) -> bool:
    """A capitalised title or role that is cut off the front of a name."""
    low = word.low.rstrip(".")
    return word.capital and (low in _TAIL_ROLES or low in table.DEMONYM_NOUNS)


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
            if word.low in ("'", "’") and end + 1 < total and word.glued and words[end + 1].glued and words[end + 1].name:
                end += 2
                continue
            if word.text in ("&", "+") and end + 1 < total and (words[end + 1].name or word.glued):
                end += 2 if words[end + 1].name else 1
                continue
            if word.text[0].isdigit() and word.glued:
                end += 1
                continue
            nick = _nickname(words, end)
            if nick:
                end = nick
                continue
            break
        yield start, end
        i = end


_QUOTES = frozenset("\"“”'‘’")


def _nickname(words: list[Word], i: int) -> int:
    """Behind a nickname in quotation marks and the name that goes on after it ('Richard "Dick" Cheney'), else 0."""
    if words[i].text not in _QUOTES:
        return 0
    for j in range(i + 2, min(i + 5, len(words) - 1)):
        if words[j].text in _QUOTES:
            return j + 2 if words[j + 1].name and not words[j + 1].opens and words[j + 1].line == words[i].line else 0
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
        if joint not in ("of", "for", "on", "and", "&", "to", "against"):
            break
        if words[end].line != words[end - 1].line:
            break
        if behind < total and words[behind].low == "the":
            behind += 1
        if behind >= total or not words[behind].name or words[behind].line != words[end].line or words[behind].opens:
            break
        head = words[end - 1].low
        same = entity >= 0 and words[end].entity == entity and words[behind].entity == entity
        if joint in ("of", "for", "on", "against", "to"):
            if head not in table.OF_HEADS and not same and not (grown and joint == "of"):
                break
        elif not same:
            break
        stop = behind + 1
        while stop < total and words[stop].name and words[stop].line == words[behind].line and not words[stop].opens:
            stop += 1
        if any(title_word(w) for w in words[behind:stop]):
            break
        if joint in ("and", "&") and not grown and (
            head in table.ORG_HEADS or words[stop - 1].low.rstrip(".") not in table.ORG_HEADS
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
        start = max(start, reach)
        for spot in _cut(words, start, end, taken):
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
    is_body = last in table.ORG_HEADS and not (end - start == 1)
    if not is_body:
        role = -1
        for k in range(end - 1, start - 1, -1):
            if title_word(words[k]) and not _is_surname(words, start, k, end):
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
                while end < len(words) and (words[end].name or words[end].low in table.PARTICLES) and words[
                    end
                ].line == words[role].line and not words[end].opens:
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
        for spot in _name(words, begin, end, -1, taken):
            spot.body += 3.0
            spot.person -= 3.0
            yield spot


def _name(words: list[Word], start: int, end: int, title: int, taken: dict[int, str]) -> Iterator[Spot]:
    if title < 0:
        entity = words[end - 1].entity
        end = _stretch(words, end, entity)
    # no name starts or ends on a particle that hangs loose, a bracket or a number
    while end > start and not words[end - 1].name and not words[end - 1].text[-1].isalnum() and words[end - 1].text != "+":
        end -= 1
    if end <= start:
        return
    last = words[end - 1].low.rstrip(".")
    body = any(w.low.rstrip(".") in table.ORG_HEADS for w in words[start:end])
    begin = start
    while begin + 1 < end and (
        (words[begin].low.rpartition("-")[2] in table.ADJECTIVES and "-" in words[begin].low)
        or (words[begin].opens and words[begin].tag in ("VBG", "IN", "RB", "VBN") and not words[begin].label)
    ):
        begin += 1
    start = begin
    while end > begin + 1 and words[end - 1].text[-1].isdigit() and words[end - 1].text[0].isalpha() and not body:
        end -= 1  # 'Airbus A350'
    if end - begin == 2 and last in ("administration", "family", "campaign", "presidency", "era") and words[begin].label != "ORG":
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
        if len(generic) <= 2 and last in ("ministry", "government", "parliament", "court", "police", "army", "navy", "embassy", "senate"):
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


def human(words: list[Word]) -> tuple[list[int], float]:
    """For each word how many of 'he', 'she' and their forms stand before it, and how many a hundred words there are."""
    sums, total = [0], 0
    for word in words:
        total += word.low in _HE_SHE
        sums.append(total)
    return sums, 100.0 * total / max(60, len(words))


def weigh(spot: Spot, words: list[Word], sums: list[int], density: float) -> None:
    """Adds up the evidence that this occurrence gives on its own.

    Args:
        spot: its evidence is added to.
        words: of the article.
        sums, density: what `human` tells of them.
    """
    n = spot.last - spot.first
    first, last = words[spot.first], words[spot.last - 1]
    before = words[spot.first - 1] if spot.first else None
    after = words[spot.last] if spot.last < len(words) else None
    beyond = words[spot.last + 1] if spot.last + 1 < len(words) else None
    lows = [w.low.rstrip(".") for w in words[spot.first : spot.last]]
    joined = " ".join(spot.folded)
    shouting = spot.words[0].isupper() and len(spot.words[0]) > 1

    labels = [w.label for w in words[spot.first : spot.last]]
    person = labels.count("PERSON") / n
    org = labels.count("ORG") / n
    place = sum(labels.count(x) for x in ("GPE", "LOC", "FAC")) / n
    spot.person += 2.2 * person - 1.0 * org - 1.0 * place
    spot.body += 2.2 * org - 1.0 * person - 0.6 * place
    spot.other += 2.0 * place
    spot.other += 2.0 * sum(labels.count(x) for x in ("EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "DATE")) / n
    spot.other += 1.3 * (labels.count("NORP") + labels.count("PRODUCT")) / n

    if spot.title >= 0:
        spot.person += 4.0
        spot.body -= 2.0
    elif before is not None and before.line == first.line and not first.opens:
        low = before.low.rstrip(".")
        if low in table.ROLE_HEADS and not before.capital:
            spot.person += 2.5
            spot.body -= 1.0
        elif low == "the" or low == "a":
            spot.person -= 2.5
            if low == "the" and n > 1:
                spot.body += 0.7
        elif low in table.COMPANY_NOUNS:
            spot.body += 4.0
            spot.person -= 3.0
        elif "-" in low and low.rpartition("-")[2] in table.ADJECTIVES:
            spot.body += 1.5
        elif low in ("on", "via") and joined in ("twitter", "facebook", "instagram", "youtube", "telegram", "tiktok"):
            spot.other += 9.0
        elif low in ("in", "near", "at", "from"):
            spot.person -= 0.7
            spot.other += 0.6
    given = spot.folded[0]
    if n > 1:
        if given in GENDERS or (given.split("-")[0] in GENDERS and "-" in given):
            spot.person += 2.5
        elif given in FAMILY_FIRST and n <= 3:
            spot.person += 1.0
        if any(len(w) == 2 and w.endswith(".") and w[0].isupper() for w in spot.words[:-1]):
            spot.person += 2.0
        if any(w in table.PARTICLES for w in spot.words[1:-1]):
            spot.person += 1.5
        if lows[-1] in table.GENERATIONS:
            spot.person += 2.0
    elif given in GENDERS:
        spot.person += 0.8
    if "-" in spot.words[0] and n == 1:
        spot.other += 0.7
    if after is not None and after.line == last.line:
        if after.lemma in table.SPEECH and after.pos == "VERB":
            spot.person += 0.8
            spot.body += 0.5
        if after.text == "," and beyond is not None:
            if beyond.text.isdigit() and 10 < int(beyond.text) < 110 and len(beyond.text) < 4:
                spot.person += 3.0
            elif beyond.low == "who":
                spot.person += 1.5
            elif beyond.low == "which":
                spot.body += 2.0
                spot.person -= 1.5
            elif _role_follows(words, spot.last + 1):
                spot.person += 1.5
        elif after.low == "who":
            spot.person += 1.0
        elif after.text == "(" and beyond is not None and beyond.text.isupper() and len(beyond.text) > 1 and n > 1:
            spot.body += 2.0
    if before is not None and before.line == first.line and before.lemma in table.SPEECH and before.pos == "VERB":
        spot.person += 0.8
        spot.body += 0.3

    if n <= 3 and lows[-1] not in table.ORG_HEADS and not (before is not None and before.low == "the" and not first.opens):
        close = sums[min(len(sums) - 1, spot.last + 15)] > sums[spot.last]
        lift = min(2.4, 0.7 * density) + (1.0 if close and density > 0.4 else 0.0)
        if last.dep == "nsubj" and density > 0.4:
            lift += 0.5
        if n > 1:
            lift *= 0.5
        if before is not None and before.low in ("in", "at", "near") and not first.opens:
            lift *= 0.3
        spot.person += lift
        spot.body -= 0.6 * lift
        if last.dep in ("nsubj", "nsubjpass") and place:
            spot.other -= 0.4 * lift
    if after is not None and after.line == last.line:
        if after.low == "'s" and beyond is not None and beyond.lemma in table.HUMAN_NOUNS:
            spot.person += 2.0
            spot.body -= 0.5
        elif last.dep == "nsubj" and after.lemma in table.HUMAN_VERBS:
            spot.person += 1.2
    if n == 1 and given.startswith(("mc", "o'", "mac")) and len(given) > 4 and any(c.isupper() for c in spot.words[0][1:]):
        spot.person += 1.2
    if joined in table.BODIES:
        spot.body += 6.0
    head = lows[-1]
    if n > 1:
        if head in table.ORG_HEADS or (any(x in table.OF_HEADS or x in table.ORG_SUFFIXES for x in lows[:-1] if x != given or n > 2) and (
            "of" in lows or "for" in lows
        )):
            spot.body += 4.0
            spot.person -= 3.0
        elif "&" in lows or "and" in lows:
            spot.body += 1.5
            spot.person -= 2.0
        if head in table.EVENT_HEADS and head not in table.ORG_HEADS:
            spot.other += 4.0
            spot.person -= 2.0
            spot.body -= 1.0
    elif head in table.ORG_HEADS or head in table.EVENT_HEADS:
        spot.other += 1.0
        spot.person -= 1.5
    if n == 1 and shouting and 2 <= len(spot.words[0].replace(".", "")) <= 6:
        spot.body += 1.2
        spot.person -= 1.5
    if n == 1 and spot.words[0][0].isalpha() and any(c.isupper() for c in spot.words[0][1:]) and not shouting:
        low = spot.folded[0]
        if not low.startswith(("mc", "mac", "o'", "de", "al-", "el-", "d'")) and "-" not in low:
            spot.body += 1.2  # DoverTower, JPMorgan
    if (lows[0] in table.NOT_ACTORS and n == 1) or joined in table.NOT_ACTORS:
        spot.other += 6.0
    if all(x in table.NOT_ACTORS or x in table.CALENDAR or (x in EITHER and n > 3) for x in lows):
        spot.other += 4.0


def _role_follows(words: list[Word], i: int) -> bool:
    """Does a role phrase start here ('the company's chief executive', 'a senior analyst at')?"""
    for word in words[i : i + 7]:
        if word.text in ",.;" or word.pos == "VERB":
            return False
        if word.low in table.ROLE_HEADS:
            return True
    return False
