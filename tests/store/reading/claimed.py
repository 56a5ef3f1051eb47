"""Reading one text's claims, as tests see them."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading import claims, language
from store.records import Actor, Claim, Mention, Span, joined


class Row(NamedTuple):
    source: str
    cue: str
    content: str


def read(text: str) -> list[Claim]:
    return list(claims.find(language.parse(text), (), ()))


def row(text: str, claim: Claim) -> Row:
    return Row(joined(text, claim.source), joined(text, claim.cue), joined(text, claim.content))


def rows(text: str) -> list[Row]:
    return [row(text, claim) for claim in read(text)]


def one(text: str) -> tuple[Row, Claim]:
    found = read(text)
    assert len(found) == 1, [row(text, c) for c in found]
    return row(text, found[0]), found[0]


def about(text: str, *actors: Actor) -> list[Claim]:
    return list(claims.find(language.parse(text), (), actors))


def person(id_: str, text: str, name: str, *pronouns: int) -> Actor:
    """The person of this name, wherever it stands, and the pronouns that begin at these places."""
    places = [Mention(Span(m.start(), m.end()), "name") for m in re.finditer(re.escape(name), text)]
    words = [re.compile(r"\w+").match(text, at) for at in pronouns]
    places += [Mention(Span(m.start(), m.end()), "pronoun") for m in words if m is not None]
    return Actor(id_, name, "person", mentions=tuple(places))
