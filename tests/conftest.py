"""Short texts of our own with hand-made readings, and what all tests share."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.reading.sources import from_text
from store.records import Actor, Article, Claim, CountryFound, How, Mention, Reading, Span

SHARED = Path(__file__).parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "shared" in item.keywords and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="the shared material is not on this machine"))
        if "terminal" in item.keywords and os.name != "posix":
            item.add_marker(pytest.mark.skip(reason="pseudo-terminals are POSIX"))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees or touches the person's own data."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return home


@pytest.fixture
def shared() -> Path:
    """The material for measuring, where it is."""
    return SHARED


TEXT = """\
OSLO — Norway will build the bridge, Minister Ida Berg said on Monday. "It will stand by May," she said.

Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money. Berg thanked Kenya.
"""


def span(text: str, words: str, nth: int = 0) -> Span:
    """Where these words stand for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def made_reading(article: Article) -> Reading:
    """What a perfect reader would find in `TEXT`."""
    text = article.text

    def at(words: str, how: How, nth: int = 0) -> Mention:
        return Mention(span(text, words, nth), how)

    sentences = (
        "OSLO — Norway will build the bridge, Minister Ida Berg said on Monday.",
        '"It will stand by May," she said.',
    )
    sentences += (
        "Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money.",
        "Berg thanked Kenya.",
    )
    return Reading(
        article.id,
        "hand",
        tuple(span(text, one) for one in sentences),
        (
            CountryFound("NO", "Norway", (at("OSLO", "capital"), at("Norway", "name"))),
            CountryFound(
                "KE", "Kenya", (at("Kenya", "name"), at("Nairobi", "capital"), at("Kenya", "name", 1))
            ),
        ),
        (
            Actor(
                "a1",
                "Ida Berg",
                "person",
                ("Minister",),
                "NO",
                ("Berg",),
                (at("Ida Berg", "name"), at("she", "pronoun"), at("Berg", "surname", 1)),
            ),
            Actor("a2", "Amos Odhiambo", "person", ("envoy",), "KE", (), (at("Amos Odhiambo", "name"),)),
        ),
        (
            Claim(
                (span(text, "Minister Ida Berg"),),
                "a1",
                (span(text, "said"),),
                "say",
                (span(text, "Norway will build the bridge"),),
                "indirect",
                "says",
                countries=("NO",),
                certainty=0.9,
            ),
            Claim(
                (span(text, "she"),),
                "a1",
                (span(text, "said", 1),),
                "say",
                (span(text, "It will stand by May"),),
                "direct",
                "says",
                certainty=0.9,
            ),
            Claim(
                (span(text, "Kenya's envoy, Amos Odhiambo"),),
                "a2",
                (span(text, "denied"),),
                "deny",
                (span(text, "that Nairobi had asked for money"),),
                "indirect",
                "denies",
                countries=("KE",),
                certainty=0.9,
            ),
        ),
    )


@pytest.fixture
def article() -> Article:
    """A short article of our own."""
    return from_text(
        f"---\ntitle: A bridge for Oslo\npublisher: The Test\ndate: 2026-03-02\n---\n{TEXT}", "bridge.md"
    )


@pytest.fixture
def reading(article: Article) -> Reading:
    """What there is to find in it."""
    return made_reading(article)


@pytest.fixture
def briefing(tmp_path: Path, article: Article, reading: Reading) -> Briefing:
    """A briefing that holds the article."""
    briefing = Briefing(tmp_path / "store")
    briefing.add(article, reading)
    return briefing


@pytest.fixture
def where() -> Callable[..., Span]:
    """Finds words in a text: `where(text, "words", nth=0)`."""
    return span
