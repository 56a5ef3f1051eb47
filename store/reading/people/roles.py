"""Roles and countries of people, from what stands beside their names."""

from __future__ import annotations

from bisect import bisect_left

from store.reading.people import words as table
from store.reading.people.grammar import Grammar
from store.reading.people.linking import Row
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word
from store.reading.people.words import word_set

_OFFICES = word_set(
    """
    president vice-president minister premier chancellor secretary governor mayor senator ambassador king
    queen prince princess pope emir sultan general director secretary-general commissioner justice
    representative congressman congresswoman undersecretary speaker
    """
)
"""Roles written in capitals whatever the article does."""

_TOP = frozenset(("president", "premier", "chancellor", "king", "queen", "emir", "sultan", "prime minister"))
"""Roles that only one person in a country has."""
_SMALL = word_set("of the for and to in at on")
_TITLES = table.COURTESY - word_set("king prince queen princess sheikh emperor pope cardinal lord")
_DESCRIBING = frozenset(("NN", "JJ", "VBN", "JJR", "JJS"))
_SHARED = frozenset(("party", "bank", "agency", "union", "unit", "club"))
"""Of the nouns for companies those that a country has as its own."""
_ROLES = table.ROLE_HEADS | table.RANKS


def fill(rows: list[Row], words: list[Word], codes: dict[int, str], bodies: dict[int, Spot]) -> None:
    """Gives each person of `rows` the roles that the text tells and the country that stands with a role.

    Args:
        rows: people; `roles` and `country` are set.
        words: of the article.
        codes: word index to the country that the word names.
        bodies: the index of a last word to the organisation that ends on it.
    """
    for row in rows:
        found: list[tuple[str, str | None]] = []
        for spot in row.spots:
            found += _before(spot, words, codes, bodies)
            found += _behind(spot, words, codes)
            if found and row.country is None:
                found.append(("", _hailing(spot, words, codes)))
        for role, code in found:
            if role and role not in row.roles:
                row.roles.append(role)
            if code and row.country is None:
                row.country = code
        row.roles = _distinct(row.roles)


def hail(rows: list[Row], words: list[Word], codes: dict[int, str], demonyms: set[int]) -> None:
    """The country of people without one, from a demonym or a genitive in the phrase before their names.

    'Kenyan runner Peris Chelimo', "Spain's Carlos Mendes", 'Carlos Mendes, a 31-year-old Brazilian keeper,'.
    """
    for row in rows:
        if row.country is not None:
            continue
        told = {
            code
            for spot in row.spots
            for code in (
                _hailed(spot, words, codes, demonyms),
                _apposed(spot, words, codes, demonyms),
                _hailing(spot, words, codes),
            )
            if code
        }
        if len(told) == 1:
            row.country = told.pop()


def _hailed(spot: Spot, words: list[Word], codes: dict[int, str], demonyms: set[int]) -> str | None:
    k = spot.first - 1 if spot.title < 0 else spot.title - 1
    if spot.title in demonyms:
        return codes.get(spot.title) or None  # 'Swede Ida Lundqvist'
    if k >= 0 and spot.title >= 0:
        while k > 0 and words[k].low in table.ROLE_MODIFIERS:
            k -= 1
    k = _past_nouns(words, k)
    if k < 0 or words[k].line != words[spot.first].line:
        return None
    if words[k].low in ("'s", "'"):
        return codes.get(k - 1) or None
    return codes.get(k) or None if k in demonyms and "-" not in words[k].text else None


def _past_nouns(words: list[Word], k: int) -> int:
    """The index before up to five common words that describe somebody ('22-year-old left back')."""
    begin = k
    while (
        k > 0
        and begin - k < 5
        and not words[k].capital
        and (words[k].tag in _DESCRIBING or "-year-old" in words[k].low)
        and words[k].text[-1].isalpha()
        and words[k].low not in table.COMPANY_NOUNS - _SHARED
    ):
        k -= 1
    if begin != k and words[begin].tag not in ("NN", "NNP"):
        return -1
    return k


def _apposed(spot: Spot, words: list[Word], codes: dict[int, str], demonyms: set[int]) -> str | None:
    """The country in ', a Kenyan runner who': the phrase must begin with an article and end with its noun."""
    k, total = spot.last + 1, len(words)
    if k + 1 < total and words[k].text.isdigit() and words[k + 1].text == ",":
        k += 2
    if k + 2 >= total or words[k - 1].text != "," or words[k].low not in ("a", "an", "the"):
        return None
    code: str | None = None
    for n in range(k + 1, min(k + 8, total - 1)):
        word = words[n]
        if n in demonyms and "-" not in word.text:
            code = codes.get(n)
            continue
        if word.capital or (word.tag not in _DESCRIBING and "-year-old" not in word.low):
            return None
        following = words[n + 1]
        if following.text in (",", ".", ";", "–", "—", ")") or following.low in (
            "who",
            "at",
            "with",
            "from",
            "whose",
        ):
            return code if word.tag == "NN" and word.low not in table.COMPANY_NOUNS else None
    return None


def _hailing(spot: Spot, words: list[Word], codes: dict[int, str]) -> str | None:
    """The country in 'Prime Minister Narendra Modi of India'."""
    k = spot.last + 1
    if k >= len(words) or words[spot.last].low != "of":
        return None
    if words[k].low == "the" and k + 1 < len(words):
        k += 1
    return codes.get(k) or None


def _distinct(roles: list[str]) -> list[str]:
    """'President' beside 'Vice President' stays; 'Minister' beside 'Foreign Minister' says nothing more."""
    low = [r.lower() for r in roles]
    kept = [
        r
        for r, x in zip(roles, low, strict=True)
        if not any(
            y != x and y.endswith(" " + x) and not y.startswith(("vice", "deputy", "former")) for y in low
        )
    ]
    return list({r.lower(): r for r in kept}.values())


def _is_role(word: Word) -> bool:
    return word.low.rstrip(".") in _ROLES


def _is_modifier(word: Word) -> bool:
    return word.low.rstrip(".") in table.ROLE_MODIFIERS or (
        "-" in word.low and word.low.rpartition("-")[2] in ("general", "elect", "minister", "president")
    )


def _complement_back(words: list[Word], i: int) -> int:
    """Where 'of State' that ends before `i` begins, or `i`."""
    j = i
    while j > 0 and (words[j - 1].low in table.ROLE_COMPLEMENTS or words[j - 1].low in ("and", ",")):
        j -= 1
    if j < i and j > 0 and words[j - 1].low in ("of", "for") and _is_role(words[j - 2]):
        return j - 1
    return i


def _before(
    spot: Spot, words: list[Word], codes: dict[int, str], bodies: dict[int, Spot]
) -> list[tuple[str, str | None]]:
    end = spot.first
    line = words[spot.first].line
    comma = False
    if end > 1 and words[end - 1].text == "," and words[end - 2].line == line:
        end, comma = end - 1, True
    i = _complement_back(words, end)
    if i == end and (
        i == 0 or words[i - 1].line != line or not _is_role(words[i - 1]) or words[i - 1].barred
    ):
        return []
    start = i
    while (
        start > 0
        and words[start - 1].line == line
        and (
            (_is_role(words[start - 1]) and start - 1 not in codes)
            or (_is_modifier(words[start - 1]) and start - 1 not in codes)
        )
    ):
        start -= 1
    if start == end:
        return []
    if words[start].opens is False and start > 0 and words[start - 1].low in ("former", "ex"):
        start -= 1
    code, owner = _owner(words, start, codes, bodies)
    if comma:
        # "the Kremlin's spokesman, Dmitry Peskov," but not "he thanked the minister, Peter Smith said"
        after = words[spot.last] if spot.last < len(words) else None
        definite = (
            start > 0 and words[start - 1].low in ("the", "'s", "its", "their", "a", "an")
        ) or code is not None
        if not definite or (after is not None and after.text not in (",", ".", ";", ")")):
            return []
    role = spell(words[start:end])
    if not role:
        return []
    return [(f"{owner} {role}" if owner else role, code)]


def _owner(
    words: list[Word], start: int, codes: dict[int, str], bodies: dict[int, Spot]
) -> tuple[str | None, str]:
    """The country and the organisation that a role phrase beginning at `start` belongs to."""
    k = start - 1
    past = _past_nouns(words, k)
    if past not in (k, -1) and ((words[past].low in ("'s", "'") and past - 1 in codes) or past in codes):
        k = past  # "Portugal's central bank governor"
    if k >= 0 and words[k].low in ("'s", "'"):
        k -= 1
    if k >= 0 and words[k].low in ("then", "new", "former", "longtime", "outgoing", "incoming", "late"):
        k -= 1
    if k < 0 or words[k].line != words[start].line:
        return None, ""
    body = bodies.get(k)
    if k in codes and (body is None or body.first == k):
        return codes[k] or None, ""
    if body is not None and k == start - 1:
        told = [codes[j] for j in range(max(0, body.first - 2), body.last) if codes.get(j)]
        return (told[-1] if told else None), " ".join(body.words)
    return None, ""


def _behind(spot: Spot, words: list[Word], codes: dict[int, str]) -> list[tuple[str, str | None]]:
    i = spot.last
    total = len(words)
    if i + 1 >= total or words[i].text not in (",", "(") or words[i].line != words[spot.first].line:
        return []
    i += 1
    if words[i].text.isdigit() and i + 1 < total and words[i + 1].text == ",":
        i += 2
    found: list[tuple[str, str | None]] = []
    begin = i
    head = -1
    while i < total and i - begin < 9 and words[i].line == words[spot.first].line:
        word = words[i]
        if word.text in ",.;:)(" or (word.pos in ("VERB", "AUX", "PRON") and not _is_role(word)):
            break
        if _is_role(word) and not (i + 1 < total and _is_role(words[i + 1])):
            head = i
            break
        i += 1
    if head < 0 or any(
        w.low in ("and", "with", "by", "from", "in", "to", "who", "as") for w in words[begin:head]
    ):
        return []
    if (
        words[begin].low not in ("the", "a", "an", "his", "her", "its")
        and begin not in codes
        and words[begin].capital
    ):
        # "Smith, Prime Minister of X" is a role; "Smith, President Xi and ..." is a list
        after = words[head + 1] if head + 1 < total else None
        if after is not None and after.name:
            return []
    start = head
    while (
        start > begin
        and (_is_modifier(words[start - 1]) or _is_role(words[start - 1]))
        and start - 1 not in codes
    ):
        start -= 1
    end = _complement(words, head + 1)
    code: str | None = None
    for k in range(start - 1, begin - 1, -1):
        if k in codes:
            code = codes[k] or None
            break
    if code is None and end < total and words[end].low in ("of", "for", "to"):
        k = end + 1
        if k < total and words[k].low == "the":
            k += 1
        if k in codes and words[end].low != "to":
            code = codes[k] or None
    role = spell(words[start:end])
    if role and not (end < total and words[end].name and not words[end].opens):
        found.append((role, code))
    return found


def _complement(words: list[Word], i: int) -> int:
    total = len(words)
    if i + 1 >= total or words[i].low not in ("of", "for"):
        return i
    j = i + 1
    while j < total and (
        words[j].low in table.ROLE_COMPLEMENTS
        or (words[j].low in ("and", "the") and j + 1 < total and words[j + 1].low in table.ROLE_COMPLEMENTS)
    ):
        j += 1
    return j if j > i + 1 else i


def spell(words: list[Word]) -> str:
    """The role as it is shown: offices in title case, other roles as written, abbreviations in full."""
    parts = [w for w in words if w.low.rstrip(".") not in _TITLES]
    if not parts:
        return ""
    heads = [w for w in parts if _is_role(w)]
    if not heads:
        return ""
    office = any(w.low.rstrip(".") in _OFFICES for w in heads) or any(
        w.low.rstrip(".") in table.SPELLED_OUT for w in heads
    )
    shouting = all(w.text.isupper() for w in parts) and len(parts) > 1
    out: list[str] = []
    for word in parts:
        low = word.low.rstrip(".")
        full = table.SPELLED_OUT.get(low)
        if full:
            out.append(full)
        elif low in _SMALL or low in (
            "former",
            "acting",
            "then",
            "late",
            "outgoing",
            "incoming",
            "ex",
            "new",
        ):
            if low not in ("then", "new", "late"):
                out.append(low)
        elif word.text.isupper() and len(word.text) < 5 and not shouting:
            out.append(word.text)
        elif office or shouting:
            out.append("-".join(p.capitalize() for p in low.split("-")))
        else:
            out.append(word.text if word.capital and not word.opens else low)
    return " ".join(out)


def by_context(rows: list[Row], words: list[Word], codes: dict[int, str], grammar: Grammar) -> None:
    """A head of state without a country, named right after a sentence about a country, is that country's.

    The country must be the subject of the main verb of the sentence before, or of this one.
    """
    subjects: list[int] = []
    for n, code in codes.items():
        token = words[n].last - 1
        subject = grammar.deps[token] in ("nsubj", "nsubjpass")
        if code and subject and grammar.deps[grammar.heads[token]] == "ROOT":
            subjects.append(n)
    for row in rows:
        if row.country is not None or not any(r.lower() in _TOP for r in row.roles):
            continue
        first = row.spots[0].first
        place = bisect_left(subjects, first)
        if place == 0:
            continue
        before = subjects[place - 1]
        apart = grammar.sentence(words[first].first) - grammar.sentence(words[before].first)
        if apart <= 1:
            row.country = codes[before]
