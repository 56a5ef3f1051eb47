"""Reasons why a form of the dictionary, where it stands, is no mention of a country."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from store.reading.people.names import GENDERS
from store.reading.places import words
from store.reading.places.lexicon import lexicon, plain
from store.reading.places.matching import Hit, Words
from store.records import How

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SPACE = frozenset((" ", "\u00a0"))
_NAMES: frozenset[How] = frozenset({"name", "alias", "capital", "city"})
_DATELINE = re.compile(r"\s*(?:,[^\n.]{2,30})?\s*(?:\([^)\n]{2,40}\)|[-–—]{1,2}\s)")
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
_BEFORE_NAME = words.listed("lake fort mount mt camp little ft port loch hms uss hmas hmcs hmnzs rms")
_SMALL_IN_TITLES = words.listed("with from over after into amid than that under upon about between against")


_HEADLINE = 140
"""A line that is longer is no headline but a paragraph, perhaps a list of names."""


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _titled(line: str) -> bool:
    """True for a headline in which every longer word has a capital."""
    if len(line) > _HEADLINE:
        return False
    long = [w for w in re.findall(r"[^\W\d_]{4,}", line) if w not in _SMALL_IN_TITLES]
    return len(long) >= 4 and all(w[0].isupper() for w in long)


def written_wrong(hit: Hit, tokens: Words) -> bool:
    """True where the letters are those of the form but stand for a pronoun, an era, a common word."""
    if hit.form.abbreviation:
        return not (
            hit.gap.startswith(",") and _capital(hit.before) and tokens.text[hit.end : hit.end + 1] == "."
        )
    if hit.form.acronym:
        if not hit.word.isupper() or hit.behind.startswith("$") or (hit.form.dotted and "." not in hit.word):
            return True
        if hit.word == "US" and tokens.line(hit.first).isupper():
            return hit.before not in ("", "THE", "IN") and "\n" not in hit.gap
    if hit.key in words.PREFIXES:
        return hit.behind not in ("-", "‑", "–") or not _capital(hit.after)
    return hit.key in ("bc", "gb") and hit.before.isdigit()


def everyday(hit: Hit, tokens: Words) -> bool:
    """True for 'Turkey for dinner', 'Polish the brass', 'Poles for the tents': a common word with a capital.

    The bird and the poles are told by what else the text speaks of, unless it speaks of the country too.
    """
    if hit.key == "polish":
        return hit.behind in _SPACE and hit.after in _AFTER_VERB
    if hit.key == "irish":
        return "Notre" in tokens.all and not tokens.all & words.OF_IRELAND
    if hit.key == "turkey":
        if hit.behind in _SPACE and not hit.genitive and tokens.words_behind(hit.last, 2) & words.MEALS:
            return True
        return bool(tokens.all & words.POULTRY) and not tokens.all & words.OF_TURKEY
    if hit.key == "poles" and hit.word == "Poles" and hit.gap.strip(" \n") in ("", ".", "!", "?", "”", '"'):
        opens = hit.before == "" or hit.gap.strip() != ""
        line = {w.lower() for w in re.findall(r"\w+", tokens.line(hit.first))}
        return opens and bool(line & words.POLED) and not tokens.all & words.OF_POLAND
    return False


_AFTER_VERB = words.listed(
    "the your a an his her their our my its it them this that these those off up and until"
)


def language(hit: Hit, tokens: Words, listed: bool = False) -> bool:
    """True for 'in French', 'speaks little English', 'French-speaking', 'in Arabic and English'.

    `listed` tells that the word is joined to another that was a language.
    """
    if hit.senses[0].how not in ("demonym", "city") or plain(hit.word) not in words.LANGUAGES or hit.genitive:
        return False
    if plain(hit.after) in words.BEHIND_LANGUAGE and hit.behind in (" ", "-", "‑", "\n", "\u00a0"):
        return True
    if hit.after == "for" and tokens.gap(hit.last + 2).strip() in _QUOTES:
        return True
    closed = hit.behind.strip() != "" or hit.after == "" or hit.after in _AFTER_LANGUAGE
    if not closed or hit.behind.startswith("-"):
        return False
    other = (
        hit.before
        if hit.gap.strip() in (",", "/")
        else tokens.at(hit.first - 2)
        if hit.before in ("and", "or")
        else ""
    )
    if listed or other.lower() in words.OTHER_LANGUAGES:
        return True
    if hit.gap not in _JOINED:
        return False
    if hit.before == "both" and tokens.at(hit.first - 2).lower() in words.BEFORE_LANGUAGE:
        return True
    earlier = {tokens.at(hit.first - back).lower() for back in (2, 3, 4)}
    return hit.before.lower() in words.BEFORE_LANGUAGE or bool(earlier & words.SPEAKING)


_QUOTES = frozenset(("'", "''", '"', "“", "‘", "``"))
_AFTER_LANGUAGE = words.listed(
    "and or on at to for as with that which but when while than before after because is was means by from if well"
)


def press(hit: Hit) -> bool:
    """True for 'Toronto Star', 'Moscow Times': a newspaper or broadcaster, not its town."""
    if hit.genitive or hit.behind not in _SPACE or hit.senses[0].how == "demonym":
        return False
    return _capital(hit.after) and plain(hit.after) in words.PRESS


def landmark(hit: Hit) -> bool:
    """True for 'Oxford Street', 'Lake Geneva', 'Peru Township'."""
    how = hit.senses[0].how
    if how not in _NAMES or hit.form.senses[0].how == "member":
        return False
    after = plain(hit.after)
    if not hit.genitive and hit.behind in _SPACE and _capital(hit.after):
        if after in words.STREETS:
            return True
        if after in words.COUNTY and how in ("name", "alias"):
            return True
    return hit.gap in _SPACE and _capital(hit.before) and plain(hit.before) in _BEFORE_NAME


def town_of_that_name(hit: Hit, tokens: Words) -> bool:
    """True for 'Lebanon County', 'Peru High School': an American town that is called after a country."""
    if (
        hit.key not in words.TOWN_COUNTRIES
        or hit.genitive
        or hit.behind not in _SPACE
        or not _capital(hit.after)
    ):
        return False
    after = plain(hit.after)
    return after in words.COUNTY or (
        after in ("high", "middle") and plain(tokens.at(hit.last + 2)) == "school"
    )


def surname(hit: Hit, tokens: Words) -> bool:
    """True where a given name, an initial or a title stands before: 'Denzel Washington', 'Mr. French'."""
    saint = hit.form.words[0] in ("st", "saint")
    if (len(hit.form.words) > 1 and not saint) or hit.senses[0].how == "acronym":
        return False
    if hit.behind in _SPACE and hit.after in _SUFFIXES and not hit.genitive:
        return True
    before = plain(hit.before)
    town = hit.senses[0].how in ("city", "capital")
    if town and hit.before in words.PARTICLES and hit.gap in (" ", "-"):
        return True
    if not _capital(hit.before):
        return False
    if town and hit.gap in _SPACE and (before in words.ROLES or _double_barrelled(hit)):
        return True
    if hit.gap in _SPACE or hit.gap in (". ", ".\u00a0"):
        if before == "miss" and _pageant(hit, tokens):
            return False
        if before in words.TITLES:
            return hit.senses[0].how != "demonym" or len(before) < 4
        if len(before) == 1 and "." in hit.gap and before not in ("a", "i"):
            return True
    if town and hit.gap in _SPACE and before in GENDERS and before not in _NO_GIVEN and not hit.genitive:
        return True
    return hit.gap in _SPACE and before in words.GIVEN_NAMES and hit.senses[0].how != "metonym"


def _pageant(hit: Hit, tokens: Words) -> bool:
    """True for 'Miss Venezuela', who is no Miss Venezuela, and for 'Miss England' where a pageant is told of."""
    if hit.senses[0].how not in ("name", "alias"):
        return False
    return bool(tokens.all & words.PAGEANT) or hit.key not in words.PERSONAL | words.COUNTRY_SURNAMES


_NO_GIVEN = (
    words.listed(
        """will may grant mark hope joy grace june april may august faith rose pearl ruby victoria georgia jordan guy van
    dean dale chase drew sky mercedes long lee shah said salman rio via les la cherie al el per ed ban hun"""
    )
    | words.PERSONAL
)
"""Given names that stand before a town as words of their own, or as the name of another place."""


def _double_barrelled(hit: Hit) -> bool:
    """True for 'Tanya Melbourne-Frost', where what is behind the hyphen is neither place nor participle."""
    if hit.behind not in ("-", "‑") or not _capital(hit.after):
        return False
    behind = plain(hit.after)
    return behind not in words.COMPOUNDS and not lexicon().beginning(behind)


def noun(hit: Hit, tokens: Words) -> bool:
    """True for 'Dane Cook', 'Huckleberry Finn', 'North Pole': a short demonym beside another capital."""
    if hit.key not in words.NOUNS or hit.genitive:
        return False
    named = (
        _capital(hit.after)
        and hit.behind in _SPACE
        and _capital(tokens.at(hit.last + 2))
        and tokens.gap(hit.last + 2) in _SPACE
    )
    if named and not (hit.gap in _SPACE and _capital(hit.before)):
        return False  # 'Swede Ida Lundqvist', 'Finn Ida Harju'
    if hit.behind in _SPACE and _capital(hit.after) and plain(hit.after) not in words.INSTITUTIONS:
        return True
    return (
        hit.gap in _SPACE
        and _capital(hit.before)
        and hit.before not in ("The", "A", "An", "One", "Two", "Many")
    )


def credit(hit: Hit, tokens: Words) -> bool:
    """True for '(Ann Trinidad/AFP)' or '(Reuters/Ann Trinidad)': a photographer in a credit."""
    if hit.gap not in _SPACE or not _capital(hit.before):
        return False
    agency = tokens.at(hit.last + 1)
    behind = (
        hit.behind == "/"
        and len(agency) > 1
        and agency[0].isupper()
        and tokens.gap(hit.first - 1).endswith(("(", ": "))
    )
    return behind or (hit.behind.startswith(")") and tokens.gap(hit.first - 1) == "/")


def given_name(hit: Hit, tokens: Words) -> bool:
    """True where a place that is a given name as well stands before what looks like a surname."""
    if len(hit.form.words) > 1 or hit.key not in words.PERSONAL or hit.genitive or hit.behind not in _SPACE:
        return False
    after = plain(hit.after)
    if not _capital(hit.after) or after in words.INSTITUTIONS or len(after) < 2 or hit.after.isupper():
        return False
    if hit.before.lower() in words.STRONG_LOCATIVE and hit.senses[0].how == "name":
        return False
    return not _titled(tokens.line(hit.first))


def common_word(hit: Hit, tokens: Words) -> bool:
    """True for a place called like a common word or surname, unless the text says that it is a place."""
    if hit.key not in words.WEAK or (hit.senses[0].how not in ("city", "capital") and hit.key != "jersey"):
        return False
    if hit.key == "jersey" and tokens.all & words.OF_JERSEY:
        return False
    before = hit.before.lower()
    if before in words.STRONG_LOCATIVE and hit.gap in _JOINED:
        return False
    if before == "of" and tokens.at(hit.first - 2).lower() in _SETTLEMENTS:
        return False
    if before in _DIRECTIONS and tokens.at(hit.first - 2).lower() in words.STRONG_LOCATIVE:
        return False
    opens = "\n" in hit.gap or hit.before == ""
    return not (opens and hit.word.isupper() and _DATELINE.match(tokens.text, hit.end))


_JOINED = frozenset((" ", "\n", "\u00a0"))
_SETTLEMENTS = words.listed(
    "city town village port suburb county province state district outskirts streets people"
)
_DIRECTIONS = words.listed(
    "north south east west northern southern eastern western central downtown nearby the"
)


def kept(tokens: Words, found: list[Hit], doc: Doc | None = None) -> list[Hit]:
    """The hits that no guard throws out, with the senses that are left.

    Once a word was a person's name in the text ('Denzel Washington'), it stays one wherever no
    preposition makes a place of it.
    """
    people = _people(doc) if doc is not None else None
    left: list[Hit] = []
    surnames: set[str] = set()
    towns: set[str] = set()
    spoken: Hit | None = None
    for hit in found:
        hit.senses = [s for s in hit.form.senses if s.codes]
        if not hit.senses:
            continue
        if noun(hit, tokens):
            continue  # another 'Dane' may still be one
        if surname(hit, tokens) or given_name(hit, tokens) or credit(hit, tokens):
            surnames.add(hit.key)
            continue
        if people and _in_person(hit, people):
            if plain(hit.before) in GENDERS:
                surnames.add(hit.key)
            continue
        if people and _opens_person(hit, people):
            surnames.add(hit.key)
            continue
        if town_of_that_name(hit, tokens):
            towns.add(hit.key)
            continue
        if everyday(hit, tokens) or written_wrong(hit, tokens) or press(hit) or landmark(hit):
            continue
        if language(hit, tokens, listed=spoken is not None and _listed(spoken, hit)):
            spoken = hit
            continue
        left.append(hit)
    qualified = _qualified(left)
    tags = {t.idx: t.tag_ for t in doc} if doc is not None and surnames & {h.key for h in left} else None
    return [
        hit
        for hit in left
        if hit.key not in towns
        and (
            hit.first in qualified
            or not (common_word(hit, tokens) or (hit.key in surnames and not _located(hit, tags)))
        )
    ]


def _located(hit: Hit, tags: dict[int, str] | None = None) -> bool:
    """True where a preposition makes a place of a word that is a person's name elsewhere in the text.

    A demonym is one unless the parse takes it for a name ('French wrote most of them').
    """
    how = hit.senses[0].how
    if how == "demonym" and tags is not None:
        return tags.get(hit.start) != "NNP" or hit.before.lower() in _ARTICLES
    if how not in _NAMES:
        return True
    return hit.before.lower() in (words.LOCATIVE if how in ("name", "alias") else words.STRONG_LOCATIVE)


def _listed(one: Hit, other: Hit) -> bool:
    """True where two words are joined by a comma, a slash, 'and' or 'or' alone."""
    if one.last + 1 == other.first:
        return other.gap.strip() in (",", "/")
    return one.last + 2 == other.first and other.before in ("and", "or") and other.gap in _JOINED


def _qualified(found: list[Hit]) -> set[int]:
    """The first words of those hits that a region or a country follows after a comma."""
    return {
        hit.first
        for hit, then in pairwise(found)
        if then.first == hit.last + 1
        and hit.behind.strip() == ","
        and any(s.region or s.how in ("name", "alias", "acronym") for s in then.senses)
    }


def _people(doc: Doc) -> list[tuple[int, int]]:
    return [(e.start_char, e.end_char) for e in doc.ents if e.label_ == "PERSON" and len(e) > 1]


def _opens_person(hit: Hit, people: list[tuple[int, int]]) -> bool:
    """True for a place that is the first of a person's names ('Farah Khan'), where the pipeline found the person."""
    if len(hit.form.words) > 1 or hit.genitive or hit.senses[0].how not in _NAMES:
        return False
    if hit.behind not in _SPACE or not _capital(hit.after) or hit.after.isupper():
        return False
    if hit.before.lower() in words.LOCATIVE or plain(hit.after) in words.INSTITUTIONS | words.PRESS:
        return False
    return any(start == hit.start and hit.end < end for start, end in people)


_ARTICLES = words.listed("the a an some many most both all")


def _in_person(hit: Hit, people: list[tuple[int, int]]) -> bool:
    """True for the last word of a person's name that the pipeline found, as 'Bergen' in 'Annelie Bergen'."""
    if len(hit.form.words) > 1 or hit.gap not in _SPACE or hit.form.acronym:
        return False
    if not _capital(hit.before) or hit.before.lower() in words.LOCATIVE:
        return False
    return any(start < hit.start and hit.end == end for start, end in people)
