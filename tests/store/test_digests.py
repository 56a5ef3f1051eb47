"""Rows come from digests: these say what the articles say, can be lost, and are never taken for the truth."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.made import article as made
from store.briefing import Briefing, sample
from store.check import check, repair
from store.digest import digest_of, reading_of
from store.focus import Focus
from store.lines import actors_in, detail_in, lines_of, outline_in
from store.records import Article, Reading
from store.shelf import Shelf
from store.stage import Stage
from store.view import Entry, Single, View, build


def shown(view: View) -> list[list[object]]:
    """All that a person sees of a view."""
    return [
        list(view.articles),
        [(row[:5], list(row.places)) for row in view.countries],
        [(row[:9], list(row.places)) for row in view.actors],
        [(row[:11], row.places) for row in view.claims],
    ]


def again(briefing: Briefing) -> Briefing:
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


@pytest.mark.parametrize("seed", range(3))
def test_a_digest_comes_back_from_its_lines_and_holds_the_reading(seed: int):
    for article, reading in (made(12, seed=seed), tuple(vars(sample()).values())[:2]):
        digest = digest_of(article, reading)
        first, second = lines_of(digest)
        outline = outline_in(first)
        assert (outline, detail_in(second, outline)) == digest
        assert actors_in(second) == digest.detail.ids
        assert reading_of(article.id, digest) == reading


def test_the_rows_are_the_same_before_and_after_all_is_settled():
    stage = Stage(Single(*(Entry(*made(9, seed=seed)) for seed in range(6))))
    before = shown(stage.view())
    stage.settle()
    assert shown(stage.view()) == before
    assert shown(stage.view(level=0.5)) == before


def test_digests_that_are_lost_torn_or_changed_by_hand_are_made_anew(briefing: Briefing):
    (file,) = (briefing.folder / "digests").iterdir()
    whole = file.read_bytes()
    expected = shown(briefing.view())
    for bad in (b"", whole[: len(whole) // 2], whole.replace(b"Norway", b"Nor\x1bay"), b"\0" * len(whole)):
        file.write_bytes(bad)
        assert shown(again(briefing).view()) == expected
        assert check(briefing.folder) == [] or repair(briefing.folder)
        file = max((briefing.folder / "digests").iterdir())
    file.unlink()
    assert shown(again(briefing).view()) == expected


@pytest.mark.parametrize(
    "line", [b"", b"[", b'["r"', b'["r",7]', b'["r",["a",1]]', b'x"r",["a"]]', b"[" * 9_999]
)
def test_actors_are_not_taken_from_a_line_that_has_none(line: bytes):
    with pytest.raises(ValueError):
        actors_in(line)


def test_after_each_of_many_corrections_the_rows_are_those_of_a_briefing_opened_anew(tmp_path: Path):
    briefing = Briefing(tmp_path / "s")
    for seed in range(6):
        briefing.add(*made(9, seed=seed))
    actor = max(briefing.view().actors, key=lambda row: len({place.article for place in row.places}))
    claims = [row.key for row in briefing.view().claims]
    steps = (
        lambda: briefing.correct("star", "actor", actor.key),
        lambda: briefing.correct("rename", "actor", actor.key, name="Anna Neu"),
        lambda: briefing.correct("remove", "claim", claims[3]),
        lambda: briefing.correct("retype", "claim", claims[20], stance="denies"),
        lambda: briefing.correct("remove", "country", "KZ"),
        briefing.undo,
        lambda: briefing.correct("rename", "actor", actor.key, name="Anna Alt"),
        briefing.undo,
        briefing.undo,
        briefing.redo,
        lambda: briefing.correct("remove", "article", briefing.view().articles[0].key),
        briefing.undo,
    )
    for nth, step in enumerate(steps):
        step()
        if nth == 6:  # the digests are lost while the briefing is open
            for file in (briefing.folder / "digests").iterdir():
                file.unlink()
        fresh = again(briefing)
        assert shown(briefing.view()) == shown(fresh.view())
        assert briefing.marked() == fresh.marked()
        assert list(briefing.marked()) == [("actor", actor.key)]


def test_check_names_a_digest_that_is_not_its_articles_and_repair_mends_it(briefing: Briefing):
    (file,) = (briefing.folder / "digests").iterdir()
    file.write_bytes(file.read_bytes().replace(b"Norway", b"Norwax"))
    assert [fault.fault.split(" of ")[0] for fault in check(briefing.folder)] == ["lists the digest"]
    repair(briefing.folder)
    assert check(briefing.folder) == []


def test_a_store_without_digests_gets_them_when_it_is_opened(briefing: Briefing, tmp_path: Path):
    expected = shown(briefing.view())
    for name in ("recent.json", "digests"):
        path = briefing.folder / name
        path.rename(tmp_path / name)
    assert shown(again(briefing).view()) == expected
    (row,) = Shelf(briefing.folder).look()[1].values()
    assert Shelf(briefing.folder).digest(row) is not None


def test_claims_by_a_country_and_claims_about_it_are_told_apart(article: Article, reading: Reading):
    spoken = reading.claims[0]._replace(countries=("KE",))
    entry = Entry(article, reading._replace(claims=(spoken, *reading.claims[1:])))

    def words(side: str) -> list[str]:
        view = build([entry], [Focus("country", "KE", "Kenya", side)])  # pyright: ignore[reportArgumentType]
        return [row.words for row in view.claims]

    by, about = ["that Nairobi had asked for money"], ["Norway will build the bridge"]
    assert words("by") == by
    assert words("about") == [*about, *by]
    assert words("both") == [*about, *by]
    berg = [Focus("actor", "person/ida berg", "Ida Berg", side) for side in ("by", "about")]
    assert [len(build([entry], [one]).claims) for one in berg] == [2, 0]


def test_claims_that_are_not_certain_enough_are_left_out_and_counted(article: Article, reading: Reading):
    doubtful = reading.claims[1]._replace(certainty=0.4)
    entry = Entry(article, reading._replace(claims=(reading.claims[0], doubtful, reading.claims[2])))
    for trail in ((), (Focus("article", article.id, ""),)):
        view = build([entry], trail, 0.5)
        assert ([row.key[-1] for row in view.claims], view.hidden) == (["0", "2"], 1)
        assert view.claims.place_of(f"{article.id}:2") == 1  # pyright: ignore[reportAttributeAccessIssue]
        assert view.claims.place_of(f"{article.id}:1") is None  # pyright: ignore[reportAttributeAccessIssue]


def test_a_focus_counts_what_is_in_view_beside_all(article: Article, reading: Reading):
    other = article._replace(id="f" * 16)
    entries = [Entry(article, reading), Entry(other, reading._replace(article=other.id))]
    row = build(entries, [Focus("article", other.id, "")]).countries[1]
    assert (row.name, row.count, row.total) == ("Kenya", 3, 6)
    assert {place.article for place in row.places} == {other.id}


def test_what_was_kept_of_a_large_briefing_opens_it_and_is_passed_over_where_it_is_of_another(tmp_path: Path):
    briefing = Briefing(tmp_path / "s")
    for seed in range(45):
        briefing.add(*made(2, seed=seed))
    assert not again(briefing).whole, "never opened before"
    briefing.keep()
    expected = shown(briefing.view())
    fresh = again(briefing)
    assert (fresh.whole, fresh.settled) == (True, False)
    assert shown(fresh.view()) == expected
    briefing.add(*made(2, seed=99))
    fresh = again(briefing)
    assert (fresh.whole, len(fresh.view().claims)) == (True, 92)
    briefing.correct("rename", "actor", briefing.view().actors[0].key, name="Somebody Else")
    assert not again(briefing).whole
    briefing.keep()
    fresh = again(briefing)
    assert fresh.view().actors[0].name == fresh.view().claims[0].speaker == "Somebody Else"
    (tmp_path / "s" / "summary.json").write_bytes(b"garbage")
    assert not again(briefing).whole
    assert check(briefing.folder) == []
