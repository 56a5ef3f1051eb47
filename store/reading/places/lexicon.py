"""The matcher's dictionary: every form in the tables, under its first word, longest first."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from store.reading.places import words
from store.reading.places.facts import rows, rows_as_written
from store.records import How

WORD = re.compile(r"[A-Z](?:\.[A-Z](?![a-z]))+\.?|[^\W\d_]+(?:['’ʼ](?![sS]\b)[^\W\d_]+)*|\d+|&")
"""One word of a name: an acronym with stops, a word with inner apostrophes but without its genitive, a number, '&'."""

_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'", "ʼ": "'"}
)

_SAINTS = {"st": ("saint", "Saint "), "saint": ("st", "St. ")}


class Sense(NamedTuple):
    """One thing that a form may stand for; an empty `codes` is a name that stands for no country."""

    codes: tuple[str, ...]
    how: How
    region: bool = False
    qualified: bool = False
    """True where it counts only before a comma and its country or region."""


class Form(NamedTuple):
    """A name as a sequence of plain words, with all that it may stand for."""

    words: tuple[str, ...]
    capital: tuple[bool, ...]
    senses: tuple[Sense, ...]
    abbreviation: bool = False
    """True for 'Fla.' and its like, which count only behind 'Town, '."""
    acronym: bool = False
    """True for a form that is written in capitals only."""
    dotted: bool = False
    """True for 'N.H.', which without its stops is something else."""


def plain(word: str) -> str:
    """The word in lower case, without accents, full stops and typographic apostrophes; '&' is 'and'."""
    if word == "&":
        return "and"
    word = word.lower()
    if not word.isascii():
        folded = unicodedata.normalize("NFD", word).translate(_PLAIN)
        word = "".join(c for c in folded if not unicodedata.combining(c))
    return word.replace(".", "")


class Lexicon:
    """Names by their first word; the forms that begin with a word are made when it is first looked up."""

    def __init__(self, towns: list[str] | None = None) -> None:
        """`towns` are further rows 'first plain word, name, code', sorted, each read when its first word is asked for."""
        self._named: dict[str, list[tuple[str, Sense]]] = {}
        self._forms: dict[str, tuple[Form, ...]] = {}
        self._towns = towns or []

    def add(self, name: str, sense: Sense) -> None:
        """Enter one name, saints in both spellings; the same name entered again gets a further sense."""
        first, _, rest = name.partition(" ")
        if first.isascii() and first.isalpha():
            key = first.lower()
        else:
            found = WORD.match(name)
            if found is None:
                raise ValueError(f"{name!r} does not begin with a word")
            key = plain(found[0])
        named = self._named
        if key in named:
            named[key].append((name, sense))
        else:
            named[key] = [(name, sense)]
        if rest and key in _SAINTS:
            other, spelling = _SAINTS[key]
            named.setdefault(other, []).append((spelling + rest, sense))

    def beginning(self, word: str) -> tuple[Form, ...]:
        """The forms whose first plain word is `word`, the longest first."""
        forms = self._forms.get(word)
        if forms is None:
            named = [*self._named.get(word, ()), *self._further(word)]
            if not named:
                return ()
            forms = self._forms[word] = _forms(named)
        return forms

    def _further(self, word: str) -> Iterator[tuple[str, Sense]]:
        at = bisect_left(self._towns, word + "\t")
        while at < len(self._towns) and self._towns[at].startswith(word + "\t"):
            _, name, code = self._towns[at].split("\t")
            yield from _spellings(name, Sense((code,), "city"))
            at += 1

    def __iter__(self) -> Iterator[Form]:
        firsts = dict.fromkeys((*self._named, *(row.partition("\t")[0] for row in self._towns)))
        for word in firsts:
            yield from self.beginning(word)


def _forms(named: list[tuple[str, Sense]]) -> tuple[Form, ...]:
    made: dict[tuple[str, ...], Form] = {}
    for name, sense in named:
        tokens = WORD.findall(name)
        key = tuple(plain(token) for token in tokens)
        form = made.get(key)
        if form is not None:
            if sense not in form.senses:
                form = form._replace(senses=(*form.senses, sense))
            else:
                # 'Swiss Army knife' and 'Swiss army knife': the laxer of two spellings takes both
                lax = tuple(a and t[0].isupper() for a, t in zip(form.capital, tokens, strict=True))
                form = form._replace(capital=lax)
            made[key] = form
            continue
        acronym = len(tokens) == 1 and name.isupper()
        made[key] = Form(
            words=key,
            capital=tuple(token[0].isupper() for token in tokens),
            senses=(sense,),
            abbreviation=sense.region and len(tokens) == 1 and name.endswith(".") and not acronym,
            acronym=acronym,
            dotted=acronym and sense.region and "." in name,
        )
    return tuple(sorted(made.values(), key=lambda form: -len(form.words)))


def _plural(name: str) -> str:
    return "" if name.endswith(("s", "sh", "ch", "ese", "men")) else name + "s"


@cache
def lexicon() -> Lexicon:
    """The dictionary, built on first use in about ten milliseconds."""
    made = Lexicon(rows_as_written("towns.tsv"))
    for row in rows("countries.tsv"):
        code, _, name, official, capital = row[:5]
        named = Sense((code,), "name")
        made.add(name, named)
        if official != name:
            made.add(official, named)
        if capital and capital != name:
            made.add(capital, Sense((code,), "capital"))
    for code, aliases, acronyms, demonyms in rows("names.tsv"):
        kinds: tuple[tuple[str, How], ...] = (
            (aliases, "alias"),
            (acronyms, "acronym"),
            (demonyms, "demonym"),
        )
        for names, how in kinds:
            sense = Sense((code,), how)
            for name in filter(None, names.split("; ")):
                made.add(name, sense)
                if how == "demonym" and (plural := _plural(name)):
                    made.add(plural, sense)
    for codes, kind, names in rows("places.tsv"):
        _places(made, tuple(codes.split()), kind, names.split("; "))
    for prefix, code in words.PREFIXES.items():
        made.add(prefix.title(), Sense((code,), "demonym"))
    nothing = Sense((), "name")
    for (names,) in rows("others.tsv"):
        for name in names.split("; "):
            made.add(name, nothing)
    return made


def _places(made: Lexicon, codes: tuple[str, ...], kind: str, names: list[str]) -> None:
    how: How = "metonym" if kind == "metonym" else "member" if kind == "member" else "city"
    sense = Sense(codes, how, region=kind == "region")
    for name in names:
        if kind == "city" or ", " in name:
            for spelling, meant in _spellings(name, sense):
                made.add(spelling, meant)
        else:
            made.add(name, sense)


def _spellings(name: str, sense: Sense) -> Iterator[tuple[str, Sense]]:
    """The name of a place, its people in the plural, 'state' beside 'State'; of 'Town, Region' the town, qualified."""
    town, comma, _ = name.partition(", ")
    if comma:
        yield town, sense._replace(qualified=True)
        return
    yield name, sense
    if " " not in name:
        if name.endswith(("er", "an", "ite")):
            yield name + "s", sense
    elif name.endswith((" State", " Province", " County", " Region")):
        first, _, last = name.rpartition(" ")
        yield f"{first} {last.lower()}", sense
