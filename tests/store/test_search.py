from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from store.search import Entry, Hit, SearchIndex

PEOPLE = [
    Entry("tokayev", "actor", "Kassym-Jomart Tokayev", ("Президент Токаев",), 9),
    Entry("blinken", "actor", "Antony Blinken", (), 4),
    Entry("zelenskyy", "actor", "Volodymyr Zelenskyy", (), 20),
    Entry("merkel", "actor", "Angela Merkel", (), 3),
    Entry("ebrd", "actor", "European Bank for Reconstruction and Development", (), 2),
    Entry("imf", "actor", "International Monetary Fund", ("IMF",), 2),
    Entry("lukashenko", "actor", "Alexander Lukashenko", (), 5),
    Entry("erdogan", "actor", "Recep Tayyip Erdoğan", (), 5),
    Entry("rasmussen", "actor", "Lars Løkke Rasmussen", (), 1),
    Entry("obrien", "actor", "Robert O'Brien", (), 1),
    Entry("xi", "actor", "Xi Jinping", ("习近平",), 8),
    Entry("SA", "country", "Saudi Arabia", ("KSA", "السعودية"), 6),
    Entry("KZ", "country", "Kazakhstan", ("Qazaqstan", "Казахстан"), 12),
    Entry("UA", "country", "Ukraine", ("Україна",), 30),
    Entry("UK", "country", "United Kingdom", ("Britain",), 7),
    Entry("CI", "country", "Côte d'Ivoire", ("Ivory Coast",), 1),
]
CLAIMS = [
    Entry(
        "1",
        "claim",
        "The harvest will reach eleven million tonnes before the frost",
        ("Minister of Agriculture",),
    ),
    Entry(
        "2", "claim", "No soldier crossed the northern border during the night", ("Kassym-Jomart Tokayev",)
    ),
    Entry("3", "claim", "Electricity prices must not rise again before the election", ("Angela Merkel",)),
    Entry(
        "4",
        "claim",
        "The pipeline will carry twice as much oil by the end of next year",
        ("Energy Ministry",),
    ),
]
ARTICLES = [
    Entry("a1", "article", "Farmers block the bridge to the capital"),
    Entry("a2", "article", "A quiet vote"),
]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex([*PEOPLE, *CLAIMS, *ARTICLES])


def lit(hit: Hit) -> list[str]:
    return [hit.matched[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("Kazakhstan", "KZ"),
        ("kaz", "KZ"),
        ("ang merk", "merkel"),
        ("merkel angela", "merkel"),
        ("tokayev", "tokayev"),
        ("tokaev", "tokayev"),
        ("zelensky", "zelenskyy"),
        ("Zelenskiy", "zelenskyy"),
        ("lukashenka", "lukashenko"),
        ("blnkn", "blinken"),
        ("blinekn", "blinken"),
        ("antony blnken", "blinken"),
        ("erdogan", "erdogan"),
        ("lokke", "rasmussen"),
        ("obrien", "obrien"),
        ("o’brien", "obrien"),
        ("cote divoire", "CI"),
        ("saudiarabia", "SA"),
        ("saudiar", "SA"),
        ("ksa", "SA"),
        ("ebrd", "ebrd"),
        ("imf", "imf"),
        ("i.m.f.", "imf"),
        ("uk", "UK"),
        ("netary", "imf"),
        ("reconstuction", "ebrd"),
        ("kazahkstan", "KZ"),
        ("токаев", "tokayev"),
        ("казахстан", "KZ"),
        ("السعودية", "SA"),
        ("习近平", "xi"),
        ("ＫＡＺＡＫＨＳＴＡＮ", "KZ"),
    ],
)
def test_a_half_remembered_name_is_found_first(index: SearchIndex, query: str, key: str) -> None:
    assert index.search(query)[0].key == key


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("harvest", "1"),
        ("frost harvest", "1"),
        ("elev mill ton", "1"),
        ("soldier borfer", "2"),
        ("tokayev soldier", "2"),
        ("merkel prices", "3"),
        ("pipelnie", "4"),
        ("energy ministry", "4"),
        ("bridge farmers", "a1"),
        ("capitol bridge", "a1"),
    ],
)
def test_claims_and_titles_are_found_by_words_in_any_order_and_by_speaker(
    index: SearchIndex, query: str, key: str
) -> None:
    found = [hit for hit in index.search(query) if hit.kind in ("claim", "article")]
    assert found[0].key == key


@pytest.mark.parametrize("query", ["hrvst", "tsn", "ldier", "xq", "thwrcg", "tpwctamo"])
def test_letters_strewn_over_a_sentence_find_no_claim(index: SearchIndex, query: str) -> None:
    assert not [hit for hit in index.search(query) if hit.kind in ("claim", "article")]


@pytest.mark.parametrize("query", ["wqxzvv", "xyz", "network", "budget", "israel", "white house"])
def test_what_resembles_nothing_finds_nothing(index: SearchIndex, query: str) -> None:
    assert index.search(query) == []


def test_letters_left_out_over_a_whole_name_find_it_where_enough_are_typed() -> None:
    index = SearchIndex([Entry("1", "actor", "Antony Blinken"), Entry("2", "actor", "Recep Tayyip Erdoğan")])
    assert [hit.key for hit in index.search("antblkn")] == ["1"]
    assert [hit.key for hit in index.search("ecptypedn")] == ["2"]
    assert index.search("lenni") == []


def test_of_two_names_with_the_letters_in_order_the_likelier_comes_first() -> None:
    index = SearchIndex(
        [Entry("long", "actor", "Maximilian Bartholomew Kornhauser"), Entry("short", "actor", "Mila Barkhas")]
    )
    assert [hit.key for hit in index.search("mlabrkas")] == ["short", "long"]


def test_a_claim_tells_whether_its_words_or_its_speaker_matched(index: SearchIndex) -> None:
    by_words = next(hit for hit in index.search("northern border") if hit.kind == "claim")
    assert by_words.matched == by_words.name
    assert lit(by_words) == ["northern", "border"]
    by_speaker = next(hit for hit in index.search("tokayev") if hit.kind == "claim")
    assert by_speaker.matched == "Kassym-Jomart Tokayev"
    assert by_speaker.name.startswith("No soldier")
    assert lit(by_speaker) == ["Tokayev"]


def test_exact_comes_before_prefix_before_word_before_fuzzy_whatever_the_weight() -> None:
    index = SearchIndex(
        [
            Entry("fuzzy", "actor", "Georgio", weight=10_000),
            Entry("word", "actor", "David of Georgia", weight=1000),
            Entry("prefix", "actor", "Georgian Dream", weight=100),
            Entry("exact", "country", "Georgia"),
        ]
    )
    assert [hit.key for hit in index.search("georgia")] == ["exact", "prefix", "word", "fuzzy"]


def test_weight_decides_between_equals() -> None:
    index = SearchIndex(
        [Entry("rare", "actor", "Ann Smith", weight=1), Entry("often", "actor", "Bob Smith", weight=9)]
    )
    assert [hit.key for hit in index.search("smith")] == ["often", "rare"]


def test_scores_fall_stay_in_bounds_and_each_entry_comes_once(index: SearchIndex) -> None:
    for query in ("a", "tok", "kaz", "the", "merkel", "saudi arabia"):
        hits = index.search(query)
        scores = [hit.score for hit in hits]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)
        assert len({(hit.kind, hit.key) for hit in hits}) == len(hits)


def test_limit_is_kept(index: SearchIndex) -> None:
    assert len(index.search("a", limit=3)) == 3
    assert index.search("a", limit=0) == []


def test_the_same_key_in_two_kinds_is_two_entries() -> None:
    index = SearchIndex(
        [Entry("1", "actor", "Harvest Party"), Entry("1", "claim", "The harvest is in", ("Harvest Party",))]
    )
    assert {hit.kind for hit in index.search("harvest")} == {"actor", "claim"}


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("Antony Blinken", "blin", ["Blin"]),
        ("Antony Blinken", "ant blin", ["Ant", "Blin"]),
        ("Saudi Arabia", "saudiar", ["Saudi", "Ar"]),
        ("Antony Blinken", "blnkn", ["Bl", "nk", "n"]),
        ("Franz Strauß", "strauss", ["Strauß"]),
        ("Franz Strauß", "straus", ["Strauß"]),
        ("İlham Əliyev", "ilham", ["İlham"]),
        ("The ﬁnance ofﬁce", "finance", ["ﬁnance"]),
        ("Jose\u0301 Mari\u0301a", "jose", ["Jose\u0301"]),
        ("Jose\u0301 Mari\u0301a", "maria", ["Mari\u0301a"]),
        ("Robert O'Brien", "obrien", ["O'Brien"]),
        ("U.S. Army", "us", ["U.S"]),
        ("Ｔｏｋｙｏ Bay", "tokyo", ["Ｔｏｋｙｏ"]),
        ("习近平 Xi", "xi jin", ["习近"]),
        ("👩‍🚀 Anna Lee", "anna", ["Anna"]),
        ("Central Bank of Peru", "cbp", ["C", "B", "P"]),
        ("Antony Blinkhorn", "antblkn", ["Ant", "Bl", "k", "n"]),
    ],
)
def test_spans_name_the_letters_that_matched(name: str, query: str, expected: list[str]) -> None:
    hit = SearchIndex([Entry("1", "actor", name)]).search(query)[0]
    assert hit.matched == name
    assert lit(hit) == expected


def test_an_alias_that_matches_is_what_is_shown() -> None:
    hit = SearchIndex([Entry("CI", "country", "Côte d'Ivoire", ("Ivory Coast",))]).search("ivory")[0]
    assert (hit.name, hit.matched, lit(hit)) == ("Côte d'Ivoire", "Ivory Coast", ["Ivory"])


ODD = [
    "",
    " ",
    " " * 10_000,
    "\t\n\r\0",
    "....''''",
    "!?;:-_/\\()[]{}|",
    "a" * 10_000,
    "ab " * 4_000,
    "the harvest will " * 700,
    "🎉🎉",
    "👩‍🚀 tokayev",
    "\u0301\u0301\u0301",
    "e" + "\u0301" * 3000,
    "השלום",
    "\u202eveyakot\u202c",
    "\ud800",
    "tok\ud800ayev",
    "\udfff" * 50,
    "(.*)+$",
    "^[a-z]{3,}?(?=x)",
    "\\d+\\",
    "a.*b|c",
    "%s%n{0}",
    "ßİﬁ",
    "ﷺ",
    "1",
    "0" * 300,
    "\U0010ffff",
    "ㄱㄴㄷ",
    "क्षि",
]


def test_a_name_is_shown_rather_than_an_alias_that_answers_as_well(index: SearchIndex) -> None:
    assert index.search("ukr")[0].matched == "Ukraine"


def test_a_sentence_that_answers_by_a_likeness_only_shows_no_strewn_letters(index: SearchIndex) -> None:
    hit = next(hit for hit in index.search("minister") if hit.key == "4")
    assert (hit.matched, lit(hit)) == ("Energy Ministry", ["Ministr"])


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_no_query_raises_or_hangs(index: SearchIndex, query: str) -> None:
    before = time.perf_counter()
    for hit in index.search(query):
        assert all(0 <= start < end <= len(hit.matched) for start, end in hit.spans)
    assert SearchIndex([]).search(query) == []
    assert time.perf_counter() - before < 1


@pytest.mark.parametrize("query", ["", "   ", "\t\n", "...", "?!", "\ud800", "\u0301", "🎉"])
def test_a_query_without_letters_finds_nothing(index: SearchIndex, query: str) -> None:
    assert index.search(query) == []


def test_odd_entries_do_no_harm_and_are_found() -> None:
    names = [text for text in ODD if text.strip()]
    index = SearchIndex(
        [Entry(str(i), kind, name, (name, "")) for kind in ("actor", "claim") for i, name in enumerate(names)]
    )
    for query in ODD:
        index.search(query)
    assert index.search("ßİﬁ")[0].name == "ßİﬁ"


def test_spans_are_in_order_apart_and_inside_for_any_mixture_of_letters() -> None:
    chance = random.Random(7)
    letters = "abcdeiouy ßİﬁé\u0301'.-’習Ж👩‍🚀\ud800"
    texts = ["".join(chance.choices(letters, k=chance.randint(1, 24))) for _ in range(300)]
    index = SearchIndex(
        [Entry(str(i), chance.choice(["actor", "claim"]), text) for i, text in enumerate(texts)]
    )
    for text in texts:
        for hit in index.search(text[: chance.randint(1, 24)]):
            edges = [edge for span in hit.spans for edge in span]
            assert edges == sorted(set(edges))
            assert not edges or (edges[0] >= 0 and edges[-1] <= len(hit.matched))


def test_loading_the_package_loads_nothing_heavy() -> None:
    code = (
        "import sys, store.search; print([m for m in ('numpy', 'rapidfuzz', 'anyascii') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_index_of_an_article_is_built_and_searched_at_once() -> None:
    SearchIndex([Entry("warm", "actor", "Warm up")]).search("warm")
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghiklmnoprstuvz", k=chance.randint(3, 10))) for _ in range(600)]
    entries = [Entry(str(i), "actor", " ".join(chance.choices(words, k=2))) for i in range(250)]
    entries += [
        Entry(str(i), "claim", " ".join(chance.choices(words, k=20)), (entries[i].name,)) for i in range(250)
    ]
    before = time.process_time()
    index = SearchIndex(entries)
    assert time.process_time() - before < 0.1
    spent: list[float] = []
    for entry in entries[:100]:
        before = time.process_time()
        index.search(entry.name[:12])
        spent.append(time.process_time() - before)
    assert sorted(spent)[50] < 0.01
