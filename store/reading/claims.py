"""Source, cue and content of each attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.records import Actor, Claim, CountryFound

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, countries: tuple[CountryFound, ...], actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """Every attribution in the text, in the order of the text."""
    return ()
