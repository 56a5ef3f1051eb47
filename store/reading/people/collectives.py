"""Groups and offices without a name of their own that act or speak: 'U.S. officials', 'the foreign ministry'."""

from __future__ import annotations

from collections import defaultdict

from store.reading.people.linking import Row
from store.reading.people.tokens import Word
from store.reading.people.words import word_set
from store.records import Kind, Mention, Span

_GROUPS = word_set(
    """
    officials lawmakers ministers leaders authorities diplomats prosecutors troops forces rebels
    protesters demonstrators republics nations countries states allies soldiers investigators regulators
    scientists researchers doctors economists negotiators senators legislators militants fighters
    governments police activists officers envoys generals commanders residents voters separatists
    insurgents judges courts companies officials banks intelligence opposition delegates ambassadors
    premiers presidents parliamentarians organisers
    """
)
_OFFICES = word_set(
    """
    ministry government parliament military army embassy presidency administration cabinet navy treasury
    """
)
_KINDS = word_set(
    """
    foreign defence defense health finance interior justice energy trade education transport agriculture
    central senior top local state federal government military intelligence security former public
    environment economy opposition islamist coalition allied regional provincial municipal
    """
)
_REGIONS = word_set(
    """
    central south southeast east west north european asian african western eastern latin arab gulf baltic
    """
)
_NUMBERS = word_set("two three four five six seven eight nine ten dozen several")


def find(words: list[Word], codes: dict[int, str], named: set[int]) -> list[Row]:
    """One row for each such phrase that is the subject of a verb somewhere in the article.

    Args:
        words: of the article.
        codes: word index to the country that the word names.
        named: indices of words that belong to the name of another actor.
    """
    seen: dict[tuple[Kind, str], list[tuple[int, int, bool]]] = defaultdict(list)
    country: dict[tuple[Kind, str], str | None] = {}
    for n, word in enumerate(words):
        group = word.low in _GROUPS and (word.tag in ("NNS", "NNPS") or word.low == "police")
        if not (group or word.low in _OFFICES) or n in named or word.barred:
            continue
        start, code, told = _phrase(words, n, codes)
        if not told:
            continue
        key = (
            "group" if group else "office",
            " ".join(w.low for w in words[start : n + 1] if w.low not in _NUMBERS),
        )
        acts = word.dep in ("nsubj", "agent") or (
            word.dep == "pobj" and words[start - 1].low in ("by", "to") and start > 1
        )
        seen[key].append((start, n, word.dep == "nsubj" or (acts and words[start - 1].low == "by")))
        country.setdefault(key, code)
    rows: list[Row] = []
    for key, places in seen.items():
        if not any(acts for *_, acts in places):
            continue
        row = Row(key[0], country=country[key], plural=key[0] == "group")
        row.mentions = [Mention(Span(words[s].start, words[e].end), "title", 0.7) for s, e, _ in places]
        rows.append(row)
    return rows


def _phrase(words: list[Word], n: int, codes: dict[int, str]) -> tuple[int, str | None, bool]:
    """Start of the phrase that ends on word n, the one country in it, and whether it tells whom it means."""
    start = n
    code: str | None = None
    told = False
    while start > 0 and words[start - 1].line == words[n].line:
        k = start - 1
        low = words[k].low
        if k in codes:
            code, told = codes[k] or None, True
        elif words[k].label in ("NORP", "LOC") and words[k].capital:
            told = True
        elif low in _KINDS or (low in _REGIONS and words[k].capital):
            # an opposition is that of the country the article is about
            told = told or low in _REGIONS or low == "opposition"
        elif low in _NUMBERS and told:
            pass
        elif low in ("'s", "'") and k > 0 and k - 1 in codes:
            code, told = codes[k - 1] or None, True
            break
        else:
            break
        start = k
    if (
        not told
        and words[n].low in _OFFICES
        and start < n
        and words[start - 1].low == "the"
        and words[n].low == "ministry"
    ):
        told = True
    while start < n and words[start].low in ("'s", "'", "former"):
        start += 1
    return start, code, told and start <= n
