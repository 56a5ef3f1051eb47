"""The matcher's dictionary: every form in the tables, under its first word, longest first."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from store.reading.places import words
from store.reading.places.facts import countries, rows
from store.records import How

WORD = re.compile(r"(?:[A-Z]\.){2,}|[A-Z](?:\.[A-Z])+|[^\W\d_]+(?:['’ʼ](?![sS]\b)[^\W\d_]+)*|\d+|&")
"""One word of a name: an acronym with stops, a word with inner apostrophes but without its genitive, a number, '&'."""

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'", "ʼ": "'"})


class Sense(NamedTuple):
    """One thing that a form may stand for; an empty `codes` is a name that stands for no country."""

    codes: tuple[str, ...]
    how: How
    region: bool = False
    qualified: bool = False
    """True where it counts only before a comma and its country or region."""


@dataclass(slots=True)
class Form:
    """A name as a sequence of plain words, with all that it may stand for."""

    words: tuple[str, ...]
    capital: tuple[bool, ...]
    senses: list[Sense] = field(default_factory=list)
    abbreviation: bool = False
    """True for 'Fla.' and its like, which count only behind 'Town, '."""


def plain(word: str) -> str:
    """The word in lower case, without accents, full stops and typographic apostrophes."""
    word = word.lower()
    if not word.isascii():
        folded = unicodedata.normalize("NFD", word).translate(_PLAIN)
        word = "".join(c for c in folded if not unicodedata.combining(c))
    return word.replace(".", "")


class Lexicon:
    """Forms by first word. `first[word]` lists those that begin with it, the longest first."""

    def __init__(self) -> None:
        self.forms: dict[tuple[str, ...], Form] = {}
        self.first: dict[str, list[Form]] = {}

    def add(self, name: str, sense: Sense, capitals: bool = True) -> None:
        """Enter one name; the same name entered again gets a further sense."""
        abbreviation = name.endswith(".") and " " not in name and name.count(".") == 1
        tokens = WORD.findall(name)
        key = tuple(plain(t) for t in tokens)
        form = self.forms.get(key)
        if form is None:
            form = Form(key, tuple(capitals and t[0].isupper() for t in tokens), abbreviation=abbreviation)
            self.forms[key] = form
            self.first.setdefault(key[0], []).append(form)
        if sense not in form.senses:
            form.senses.append(sense)

    def seal(self) -> None:
        """Order the forms under each first word, so that the first that matches is the longest."""
        for forms in self.first.values():
            if len(forms) > 1:
                forms.sort(key=lambda form: -len(form.words))


def _plural(name: str) -> str:
    return "" if name.endswith(("s", "sh", "ch", "ese", "men")) else name + "s"


@cache
def lexicon() -> Lexicon:
    """The dictionary, built on first use in about ten milliseconds."""
    made = Lexicon()
    for one in countries().values():
        made.add(one.name, Sense((one.code,), "name"))
        if one.official != one.name:
            made.add(one.official, Sense((one.code,), "name"))
        if one.capital and one.capital != one.name:
            made.add(one.capital, Sense((one.code,), "capital"))
    for code, aliases, acronyms, demonyms in rows("names.tsv"):
        for names, how in ((aliases, "alias"), (acronyms, "acronym"), (demonyms, "demonym")):
            for name in filter(None, names.split("; ")):
                made.add(name, Sense((code,), how))
                if how == "demonym" and (plural := _plural(name)):
                    made.add(plural, Sense((code,), how))
    for codes, kind, names in rows("places.tsv"):
        for name in names.split("; "):
            _place(made, tuple(codes.split()), kind, name)
    for line in words.NOT_A_COUNTRY.strip().split("\n"):
        for name in line.split("; "):
            made.add(name, Sense((), "name"))
    made.seal()
    return made


def _place(made: Lexicon, codes: tuple[str, ...], kind: str, name: str) -> None:
    town, comma, _ = name.partition(", ")
    how: How = "metonym" if kind == "metonym" else "member" if kind == "member" else "city"
    if comma and town != "Washington":
        made.add(town, Sense(codes, how, qualified=True))
        return
    made.add(name.replace(", ", " "), Sense(codes, how, region=kind == "region"))
    if kind == "city" and " " not in name and name.endswith(("er", "an", "ian", "ite")):
        made.add(name + "s", Sense(codes, how))
