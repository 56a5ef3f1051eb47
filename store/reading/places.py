"""Mentions of countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.records import CountryFound

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(text: str, doc: Doc | None = None) -> tuple[CountryFound, ...]:
    """Every country that the text names or implies, in the order of the text."""
    return ()
