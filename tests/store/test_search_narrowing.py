"""Narrowing words, and an index that changes."""

from __future__ import annotations

import random

import pytest

from store.search import Entry, SearchIndex
from store.search.query import parse

ENTRIES = [
    Entry("KE", "country", "Kenya", ("KE",), 5, (("in", "A bridge for Oslo"),)),
    Entry("berg", "actor", "Ida Berg", (), 4, (("in", "A bridge for Oslo"),)),
    Entry("kenyatta", "actor", "Uhuru Kenyatta", (), 2, (("in", "Ports"),)),
    Entry(
        "1",
        "claim",
        "Nairobi had asked for money to build the port",
        ("Amos Odhiambo",),
        facets=(
            ("by", "Amos Odhiambo"),
            ("by", "Kenya"),
            ("about", "Norway"),
            ("stance", "denies"),
            ("in", "Ports"),
        ),
    ),
    Entry(
        "2",
        "claim",
        "The port money was never asked for in writing",
        ("Ida Berg",),
        facets=(
            ("by", "Ida Berg"),
            ("by", "Norway"),
            ("about", "Kenya"),
            ("stance", "says"),
            ("in", "A bridge for Oslo"),
        ),
    ),
    Entry(
        "3",
        "claim",
        "Money is not the question",
        ("Ida Berg",),
        facets=(("by", "Ida Berg"), ("stance", "believes")),
    ),
    Entry("t1", "article", "Ports without money", ("The Gazette",), facets=(("in", "The Gazette"),)),
]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex(ENTRIES)


def keys(index: SearchIndex, query: str) -> set[str]:
    return {hit.key for hit in index.search(query)}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("money", {"1", "2", "3", "t1"}),
        ("money q:", {"1", "2", "3"}),
        ("q:money", {"1", "2", "3"}),
        ("t: money", {"t1"}),
        ("kenya", {"KE", "kenyatta", "1", "2"} - {"1", "2"}),
        ("c:kenya", {"KE"}),
        ("a:kenya", {"kenyatta"}),
        ("a: c: kenya", {"KE", "kenyatta"}),
        ("kenya -c:", {"kenyatta"}),
        ("money by:berg", {"2", "3"}),
        ("money by:brg", {"2", "3"}),
        ('money by:"ida berg"', {"2", "3"}),
        ("money -by:berg q:", {"1"}),
        ("by:kenya", {"1"}),
        ("about:kenya", {"2"}),
        ("stance:denies", {"1"}),
        ("stance:den money", {"1"}),
        ("in:oslo q:", {"2"}),
        ("in:gazette", {"t1"}),
        ("by:berg stance:says money", {"2"}),
        ('"port money"', {"2"}),
        ('"money port"', set()),
        ("“port money”", {"2"}),
        ("money -port", {"3", "t1"}),
        ('money -"port money" q:', {"1", "3"}),
    ],
)
def test_narrowing_words_narrow(index: SearchIndex, query: str, expected: set[str]) -> None:
    assert keys(index, query) == expected
    assert index.answer(query).faults == ()


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("money foo:bar", "foo:"),
        ("by: money", "by: wants a name"),
        ("stance: money", "stance: wants a stance"),
        ("stance:sings", "stance:sings"),
        ("money by:wqxzvv", "by:wqxzvv"),
    ],
)
def test_a_wrong_narrowing_word_is_told(index: SearchIndex, query: str, told: str) -> None:
    assert [fault.startswith(told) for fault in index.answer(query).faults] == [True]


def test_what_stands_in_an_unknown_narrowing_word_is_looked_for(index: SearchIndex) -> None:
    assert index.search("ports:money")[0].key == "t1"


def test_a_speaker_who_is_not_there_finds_nothing(index: SearchIndex) -> None:
    assert index.search("money by:wqxzvv") == []


def test_a_query_is_taken_apart() -> None:
    asked = parse('Oil Q: by:"Ida Berg" -in:oslo "Two  words" -three - stance:DENIES')
    assert asked.words == ["oil", "two", "words"]
    assert asked.kinds == {"claim"}
    assert asked.phrases == (("two", "words"),)
    assert asked.without == (("three",),)
    assert [tuple(one) for one in asked.narrowing] == [
        ("by", "Ida Berg", False),
        ("in", "oslo", True),
        ("stance", "DENIES", False),
    ]
    assert asked.faults == ()


def test_no_mixture_of_narrowing_words_raises(index: SearchIndex) -> None:
    chance = random.Random(3)
    pieces = [
        '"',
        "“",
        "-",
        "by:",
        "c:",
        "in:",
        "stance:",
        ":",
        "kenya",
        " ",
        "é\u0301",
        "\ud800",
        "🎉",
        "(",
        "ii",
        "7",
        "-q:",
    ]
    for _ in range(400):
        query = "".join(chance.choices(pieces, k=chance.randint(1, 12)))
        for hit in index.answer(query).hits:
            assert all(0 <= start < end <= len(hit.matched) for start, end in hit.spans)
            assert 0 < hit.score <= 1


def made(count: int, seed: int) -> list[Entry]:
    chance = random.Random(seed)
    words = ["".join(chance.choices("abdegiklmnoprstuvz", k=chance.randint(4, 9))) for _ in range(count)]
    return [
        Entry(f"{seed}-{n}", "actor", " ".join(chance.choices(words, k=2)), weight=n % 7)
        for n in range(count)
    ]


def test_an_index_that_changed_finds_what_one_built_anew_finds() -> None:
    entries = {entry.key: entry for entry in made(200, 1)}
    index = SearchIndex(entries.values())
    for step in range(2, 14):
        new = made(6, step)
        gone = list(entries)[step * 3 : step * 3 + 3]
        changed = [Entry(key, "actor", entries[key].name + " Jr", weight=99) for key in list(entries)[:2]]
        index = index.changed([*new, *changed], [("actor", key) for key in gone])
        for key in gone:
            del entries[key]
        entries |= {entry.key: entry for entry in [*new, *changed]}
        anew = SearchIndex(entries.values())
        assert len(index) == len(anew)
        for entry in list(entries.values())[::15]:
            one, two = index.search(entry.name, 3), anew.search(entry.name, 3)
            assert (one[0].key, one[0].name) == (two[0].key, two[0].name)
        assert not {("actor", hit.key) for key in gone for hit in index.search(key)} & {
            ("actor", k) for k in gone
        }


def test_a_changed_index_leaves_the_one_before_as_it_was() -> None:
    before = SearchIndex([Entry("1", "actor", "Ida Berg"), *made(50, 1)])
    after = before.changed([Entry("2", "actor", "Amos Odhiambo")], [("actor", "1")])
    assert before.search("ida berg")[0].key == "1"
    assert before.search("odhiambo") == []
    assert after.search("odhiambo")[0].key == "2"
    assert "1" not in {hit.key for hit in after.search("ida berg")}
