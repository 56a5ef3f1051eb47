"""Titles and roles with a capital that stand before a name and are no part of it."""

from __future__ import annotations

from store.reading.people import words as table
from store.reading.people.occupations import OCCUPATIONS
from store.reading.people.tokens import Word
from store.reading.people.words import word_set

_PLAIN_TITLES = table.OFFICES_OF_STATE | table.COURTESY | table.RANKS
_TAIL_ROLES = _PLAIN_TITLES | word_set(
    """
    commander negotiator coordinator manager deputy aide journalist professor administrator treasurer
    undersecretary taoiseach ayatollah sheikh rabbi imam cardinal archbishop bishop pope chair
    chairperson strategist economist diplomat sheriff inspector councillor sultan officer quarterback
    editor correspondent columnist reporter author activist partner freshman senior rookie linebacker
    cornerback
    """
)
_CAPITAL_BY_PLACE = OCCUPATIONS | word_set(
    "nurse teacher doctor surgeon striker midfielder defender goalkeeper singer actor farmer engineer pilot widow"
)
"""Roles that have a capital at the start of a sentence alone; elsewhere they may be part of a name."""


def title_word(word: Word) -> bool:
    """A capitalised title or role that is cut off the front of a name."""
    low = word.low.rstrip(".")
    return word.capital and (
        low in _TAIL_ROLES or low in table.DEMONYM_NOUNS or (word.opens and low in _CAPITAL_BY_PLACE)
    )
