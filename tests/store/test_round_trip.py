"""What goes in comes out identical, or is refused before anything is written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from store.errors import StoreError
from store.files import WholeFile
from store.records import (
    KINDS,
    STANCES,
    Actor,
    Article,
    Claim,
    CountryFound,
    Directness,
    How,
    Mention,
    Reading,
    Span,
)
from store.shelf import Shelf, read_article, write_article
from store.text import clean
from store.wire import canonical

RUNS = settings(
    max_examples=int(os.environ.get("BRIEFING_RUNS", "60")),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

anything = st.text(st.characters(), max_size=30)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | anything,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(anything, inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.integers(), inner, max_size=2)
    ),
    max_leaves=20,
)


def alike(one: object, two: object) -> bool:
    """Equal, and of the same types all through."""
    if type(one) is not type(two):
        return False
    if isinstance(one, dict):
        assert isinstance(two, dict)
        return one.keys() == two.keys() and all(alike(one[key], two[key]) for key in one)
    if isinstance(one, list):
        assert isinstance(two, list)
        return len(one) == len(two) and all(map(alike, one, two))
    return repr(one) == repr(two)


@RUNS
@given(st.lists(st.dictionaries(anything, plain, max_size=5), min_size=1, max_size=4))
def test_any_row_of_a_table(rows: list[dict[str, object]]):
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "a.json"
        storage = WholeFile(path)
        try:
            with TinyDB(storage=lambda: storage) as db:
                db.table("rows").insert_multiple(rows)
                storage.commit()
        except StoreError:
            assert not path.exists()
            return
        tables = WholeFile(path).read()
        assert tables is not None
        assert all(map(alike, tables["rows"].values(), rows))
        assert len(tables["rows"]) == len(rows)


@st.composite
def records(draw: st.DrawFn) -> tuple[Article, Reading]:
    text = draw(st.text(st.characters(), min_size=1, max_size=60))
    word = st.text(st.characters(), max_size=12)
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(
        lambda two: two[0] < two[1]
    )
    span = ends.map(lambda two: Span(*two))
    spans = st.lists(span, max_size=3).map(tuple)
    certainty = st.floats(0, 1)
    mentions = st.lists(st.builds(Mention, span, st.sampled_from(get_args(How)), certainty), max_size=3).map(
        tuple
    )
    words = st.lists(word, max_size=2).map(tuple)
    countries = st.lists(st.builds(CountryFound, word, word, mentions), max_size=2).map(tuple)
    actors = st.lists(
        st.builds(Actor, word, word, st.sampled_from(KINDS), words, st.none() | word, words, mentions),
        max_size=2,
    ).map(tuple)
    claims = st.lists(
        st.builds(
            Claim,
            spans,
            st.none() | word,
            spans,
            word,
            spans,
            st.sampled_from(get_args(Directness)),
            st.sampled_from(STANCES),
            st.booleans(),
            words,
            words,
            st.none() | st.integers(0, 1),
            certainty,
        ),
        max_size=2,
    ).map(tuple)
    article = Article("ab" * 8, text, *(draw(word) for _ in range(6)))
    return article, Reading(article.id, draw(word), draw(spans), draw(countries), draw(actors), draw(claims))


@RUNS
@given(records())
def test_any_article_with_any_reading(both: tuple[Article, Reading]):
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "a.json"
        try:
            write_article(path, *both)
        except StoreError:
            assert not path.exists()
        else:
            assert read_article(path) == both


@RUNS
@given(records())
def test_what_the_reader_finds_is_made_such_that_it_can_be_kept(both: tuple[Article, Reading]):
    article, reading = both
    article = article._replace(text=clean(article.text))
    reading = reading._replace(
        claims=tuple(c._replace(inside=None) for c in reading.claims),
    )
    made = canonical(article, reading)
    assert made[0].text == article.text
    with tempfile.TemporaryDirectory() as place:
        shelf = Shelf(Path(place) / "s")
        assert shelf.put(*made)
        assert shelf.get(article.id) == made
