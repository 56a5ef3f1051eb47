"""The matcher's dictionary: every form in the tables, under its first word, longest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from store.reading.places import words
from store.reading.places.facts import rows
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

    def __init__(self) -> None:
        self._named: dict[str, list[tuple[str, Sense]]] = {}
        self._forms: dict[str, tuple[Form, ...]] = {}

    def add(self, name: str, sense: Sense) -> None:
        """Enter one name, saints in both spellings; the same name entered again gets a further sense."""
        first = name.partition(" ")[0]
        if not (first.isascii() and first.isalpha()):
            found = WORD.match(name)
            if found is None:
                raise ValueError(f"{name!r} does not begin with a word")
            first = found[0]
        key = plain(first)
        self._named.setdefault(key, []).append((name, sense))
        if key in _SAINTS:
            other, spelling = _SAINTS[key]
            self._named.setdefault(other, []).append((spelling + name.partition(" ")[2], sense))

    def beginning(self, word: str) -> tuple[Form, ...]:
        """The forms whose first plain word is `word`, the longest first."""
        forms = self._forms.get(word)
        if forms is None:
            named = self._named.get(word)
            if named is None:
                return ()
            forms = self._forms[word] = _forms(named)
        return forms

    def __iter__(self) -> Iterator[Form]:
        for word in self._named:
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
            elif not sense.codes:
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
    made = Lexicon()
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
    qualified = Sense(codes, how, qualified=True)
    for name in names:
        town, comma, _ = name.partition(", ")
        if comma:
            made.add(town, qualified)
            continue
        made.add(name, sense)
        if kind == "city" and " " not in name and name.endswith(("er", "an", "ite")):
            made.add(name + "s", sense)
