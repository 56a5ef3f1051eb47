"""The one door: what was added is seen, kept, found; the sample steps aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.briefing import Briefing
from store.records import Article, Reading


def test_what_was_added_is_there_after_a_restart(briefing: Briefing, article: Article, reading: Reading):
    again = Briefing(briefing.folder)
    assert again.load() == []
    assert again.entry(article.id).reading == reading  # pyright: ignore[reportOptionalMemberAccess]
    assert again.loaded


def test_adding_again_changes_nothing(briefing: Briefing, article: Article):
    assert not briefing.add(article, Reading(article.id, "other"))
    assert len(briefing.view().claims) == 3


def test_a_damaged_article_is_told_and_the_others_open(
    briefing: Briefing, article: Article, reading: Reading
):
    other = Article("0" * 16, "another text", "Another")
    briefing.add(other, Reading(other.id, "r"))
    path = briefing.folder / "articles" / f"{other.id}.json"
    path.write_bytes(b"")
    again = Briefing(briefing.folder)
    faults = again.load()
    assert [str(fault).split("/")[-1][:32] for fault in faults] == [f"{other.id}.json is damaged"[:32]]
    assert [entry.article.id for entry in again.entries] == [article.id]
    assert path.read_bytes() == b""


def test_what_the_catalogue_knows_is_there_at_once_and_the_rest_loads_in_parts(tmp_path: Path):
    briefing = Briefing(tmp_path / "s")
    for n in range(5):
        briefing.add(Article(f"{n:016x}", f"text {n}", "t"), Reading(f"{n:016x}", "r"))
    again = Briefing(tmp_path / "s")
    again.load(most=0)
    assert (again.count, again.loaded) == (5, True)
    (tmp_path / "s" / "recent.json").unlink()
    again = Briefing(tmp_path / "s")
    again.load(most=2)
    assert (len(again.entries), again.loaded) == (2, False)
    again.load(most=50)
    assert (len(again.entries), again.loaded) == (5, True)


def test_a_draft_is_seen_and_not_kept(tmp_path: Path, article: Article, reading: Reading):
    briefing = Briefing(tmp_path / "s")
    briefing.sampling = True
    briefing.draft(article, reading)
    assert [c.name for c in briefing.view().countries] == ["Norway", "Kenya"]
    assert not (tmp_path / "s").exists()
    briefing.drop(article.id)
    assert briefing.view().countries == ()


def test_the_sample_steps_aside_for_a_real_article_and_comes_when_called(
    tmp_path: Path, article: Article, reading: Reading
):
    briefing = Briefing(tmp_path / "s")
    briefing.sampling = True
    assert [a.publisher for a in briefing.view().articles] == ["briefing-tui sample"]
    briefing.add(article, reading)
    assert [a.title for a in briefing.view().articles] == ["A bridge for Oslo"]
    briefing.sampling = True
    assert [a.publisher for a in briefing.view().articles] == ["briefing-tui sample"]


def test_the_sample_is_never_stored(tmp_path: Path):
    briefing = Briefing(tmp_path / "s")
    briefing.sampling = True
    briefing.view()
    briefing.search("tokaev")
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize(
    ("query", "kind", "name"),
    [
        ("kenya", "country", "Kenya"),
        ("odiambo", "actor", "Amos Odhiambo"),
        ("brg", "actor", "Ida Berg"),
        ("nairobi money", "claim", "that Nairobi had asked for money"),
        ("bridge for oslo", "article", "A bridge for Oslo"),
    ],
)
def test_search_finds_every_kind(briefing: Briefing, query: str, kind: str, name: str):
    hit = briefing.search(query)[0]
    assert (hit.kind, hit.name) == (kind, name)


def test_search_sees_what_came_later(briefing: Briefing):
    assert not [hit for hit in briefing.search("Lisbon treaty") if hit.kind == "article"]
    briefing.add(Article("1" * 16, "text", "The Lisbon treaty"), Reading("1" * 16, "r"))
    assert briefing.search("Lisbon treaty")[0].name == "The Lisbon treaty"


@pytest.mark.parametrize(
    "query", ["", " ", "\x00", "(((", "[/b]", "a" * 10_000, "👩‍👩‍👧", "\ud800", "עברית", "\u0301" * 50]
)
def test_no_query_breaks_search(briefing: Briefing, query: str):
    briefing.search(query)


def test_a_country_is_found_by_what_the_articles_call_it(briefing: Briefing):
    hit = briefing.search("nairobi")[0]
    assert (hit.kind, hit.name, hit.matched) == ("country", "Kenya", "Nairobi")


def test_the_index_says_what_it_does_not_know_yet(briefing: Briefing):
    found = briefing.answer_now("kenya")
    assert (found.answer.hits, found.known, found.articles, found.complete) == ((), 0, 1, False)
    briefing.warm()
    assert briefing.answer_now("kenya").complete
    briefing.add(Article("1" * 16, "text", "The Lisbon treaty"), Reading("1" * 16, "r"))
    found = briefing.answer_now("kenya")
    assert (found.answer.hits[0].name, found.known, found.articles, found.complete) == ("Kenya", 1, 2, False)
    briefing.warm()
    assert briefing.answer_now("lisbon treaty").answer.hits[0].name == "The Lisbon treaty"


def test_what_goes_is_found_no_more(briefing: Briefing):
    briefing.draft(Article("1" * 16, "text", "The Lisbon treaty"), Reading("1" * 16, "r"))
    assert briefing.search("lisbon treaty")[0].name == "The Lisbon treaty"
    briefing.drop("1" * 16)
    assert not [hit for hit in briefing.search("lisbon treaty") if hit.kind == "article"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("by:odhiambo", {"that Nairobi had asked for money"}),
        ("by:kenya", {"that Nairobi had asked for money"}),
        ("stance:denies", {"that Nairobi had asked for money"}),
        ("t: in:oslo", {"A bridge for Oslo"}),
        ("about:norway t:", {"A bridge for Oslo"}),
        ("kenya c:", {"Kenya"}),
        ('"asked for money" q:', {"that Nairobi had asked for money"}),
        ("in:wqxzvv", set()),
    ],
)
def test_search_is_narrowed(briefing: Briefing, query: str, names: set[str]):
    assert {hit.name for hit in briefing.search(query)} == names
