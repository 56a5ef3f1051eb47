"""A briefing of a few made articles over three months, with claims by three speakers about four countries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Claim, CountryFound, Mention, Reading, Span, Stance
from tui.app import BriefingApp

# date, then for each sentence: speaker, verb, stance, country, somebody else
ARTICLES: list[tuple[str, list[tuple[str, str, Stance, str, str]]]] = [
    (
        "2026-01-05",
        [("Ida Berg", "praised", "praises", "KE", ""), ("Lin Wei", "said", "says", "NO", "Ida Berg")],
    ),
    ("2026-01-19", [("Ida Berg", "praised", "praises", "KE", "")]),
    ("2026-02-02", [("Ida Berg", "condemned", "condemns", "KE", "Amos Odhiambo")]),
    (
        "2026-02-16",
        [("Amos Odhiambo", "denied", "denies", "NO", "Ida Berg"), ("Ida Berg", "said", "says", "CN", "")],
    ),
    ("2026-03-02", [("Ida Berg", "warned", "warns", "KE", ""), ("Amos Odhiambo", "said", "says", "VA", "")]),
    ("", [("Lin Wei", "said", "says", "KE", "")]),
]
HOMES = {"Ida Berg": "NO", "Amos Odhiambo": "KE", "Lin Wei": "CN"}
NAMES = {"KE": "Kenya", "NO": "Norway", "CN": "China", "VA": "Vatican City"}


def add(briefing: Briefing, number: int, date: str, said: list[tuple[str, str, Stance, str, str]]) -> str:
    """One made article; returns its id."""
    text = ""
    countries: dict[str, list[Mention]] = {}
    actors: dict[str, list[Mention]] = {}
    claims: list[Claim] = []
    sentences: list[Span] = []
    for who, verb, stance, code, other in said:
        begin = len(text)
        text += f"{who} {verb} what {NAMES[code]} did{' to ' + other if other else ''} yesterday.\n"

        def at(words: str, text: str = text, begin: int = begin) -> Span:
            start = text.index(words, begin)
            return Span(start, start + len(words))

        actors.setdefault(who, []).append(Mention(at(who), "name"))
        if other:
            actors.setdefault(other, []).append(Mention(at(other), "name"))
        countries.setdefault(code, []).append(Mention(at(NAMES[code]), "name"))
        ids = {name: f"a{nth}" for nth, name in enumerate(HOMES)}
        content = Span(at("what").start, len(text) - 2)
        claims.append(
            Claim(
                (at(who),), ids[who], (at(verb),), verb, (content,), "indirect", stance, False, (code,)
            )._replace(actors=(ids[other],) if other else (), certainty=0.95)
        )
        sentences.append(Span(begin, len(text) - 1))
    head = (
        f"---\ntitle: Made news {number}\npublisher: The Test\n"
        + (f"date: {date}\n" if date else "")
        + "---\n"
    )
    article = from_text(head + text, f"{number}.md")
    reading = Reading(
        article.id,
        "hand",
        tuple(sentences),
        tuple(CountryFound(code, NAMES[code], tuple(found)) for code, found in countries.items()),
        tuple(
            Actor(f"a{nth}", name, "person", ("minister",), home, (), tuple(actors[name]))
            for nth, (name, home) in enumerate(HOMES.items())
            if name in actors
        ),
        tuple(claims),
    )
    briefing.add(article, reading)
    return article.id


@pytest.fixture
def briefing(tmp_path: Path) -> Briefing:
    """The made articles."""
    briefing = Briefing(tmp_path / "store")
    for number, (date, said) in enumerate(ARTICLES, 1):
        add(briefing, number, date, said)
    return briefing


@pytest.fixture
def app(briefing: Briefing) -> BriefingApp:
    """The dashboard over them."""
    return BriefingApp(briefing)


@pytest.fixture
def empty(tmp_path: Path) -> BriefingApp:
    """The dashboard over nothing."""
    return BriefingApp(Briefing(tmp_path / "none"))


@pytest.fixture
def seen() -> Callable[[BriefingApp], str]:
    """What is on the whole screen, as text."""

    def text(app: BriefingApp) -> str:
        return "\n".join("".join(s.text for s in line) for line in app.screen._compositor.render_strips())

    return text
