"""Mentions of people, organisations, groups and offices; who is the same as whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.records import Actor, CountryFound

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, countries: tuple[CountryFound, ...]) -> tuple[Actor, ...]:
    """Everybody who acts in the text, one actor each, in the order of the text."""
    return ()
