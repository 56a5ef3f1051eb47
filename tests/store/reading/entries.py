"""What the sets of our own share: places in a text, names of rows, and failures that are known."""

from __future__ import annotations

import re

import pytest

from store.records import Actor, Span
from store.text import folded


def expected_failure(reason: str | None) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason),) if reason else ()


def plain(name: str) -> str:
    return folded(name).removeprefix("the ")


def names(actor: Actor) -> set[str]:
    return {plain(name) for name in (actor.name, *actor.aliases)}


def matches(wanted: str, actor: Actor) -> bool:
    """True if the actor's name is one of those that `wanted` takes ("A / B")."""
    return plain(actor.name) in {plain(one) for one in wanted.split(" / ")}


def places(text: str, words: str) -> list[Span]:
    """Where these words stand in the text as whole words, in any case."""
    found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
    return [Span(*m.span()) for m in found]


def nth(text: str, key: str) -> Span:
    """The place of "words#n": the n-th time that these words stand in the text as whole words, in any case."""
    words, _, number = key.rpartition("#")
    return places(text, words)[int(number) - 1]


def place(text: str, key: str) -> Span:
    """The place of "words#n", or of words that stand in the text once."""
    if re.search(r"#\d+$", key):
        return nth(text, key)
    (only,) = places(text, key)
    return only
