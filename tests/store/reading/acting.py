"""Reading one text's actors, as tests see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from store.reading import language, people, places
from store.records import Actor


def read(text: str) -> tuple[Actor, ...]:
    doc = language.parse(text)
    found = people.find(doc, places.find(text, doc))
    for actor in found:
        for mention in actor.mentions:
            assert 0 <= mention.span.start < mention.span.end <= len(text)
    return found


def names(actors: Iterable[Actor], kind: str | None = None) -> list[str]:
    return [a.name for a in actors if kind is None or a.kind == kind]


def only(actors: Sequence[Actor], name: str) -> Actor:
    found = [a for a in actors if a.name == name]
    assert len(found) == 1, names(actors)
    return found[0]


def said(text: str, actor: Actor, *hows: str) -> list[str]:
    return [text[m.span.start : m.span.end] for m in actor.mentions if not hows or m.how in hows]
