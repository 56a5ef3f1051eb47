"""What a person said stands on top of any reading, can be taken back without limit, and is never lost."""

from __future__ import annotations

import contextlib

import pytest

from store.briefing import Briefing
from store.check import check
from store.errors import StoreError
from store.records import Article, Reading
from store.shelf import Shelf

BERG, ODHIAMBO = "person/ida berg", "person/amos odhiambo"


def again(briefing: Briefing) -> Briefing:
    """The same store, as a program that has just started has it."""
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


def key_of(briefing: Briefing, nth: int) -> str:
    return briefing.view().claims[nth].key


def actors(briefing: Briefing) -> dict[str, tuple[str, int]]:
    return {row.key: (row.name, row.claims) for row in briefing.view().actors}


def test_rename(briefing: Briefing):
    briefing.correct("rename", "actor", BERG, name="Ida Bergh")
    row = again(briefing).view().actors[0]
    assert (row.key, row.name, row.aliases) == (BERG, "Ida Bergh", ("Ida Berg", "Berg"))
    assert again(briefing).view().claims[0].speaker == "Ida Bergh"
    assert briefing.search("bergh")[0].name == "Ida Bergh"
    assert briefing.search("ida berg")[0].name == "Ida Bergh", "the old name still finds it"


def test_merge_and_a_split_of_it(briefing: Briefing):
    briefing.correct("merge", "actor", ODHIAMBO, into=BERG)
    assert actors(again(briefing)) == {BERG: ("Ida Berg", 3)}


def test_split(briefing: Briefing, reading: Reading, article: Article):
    other = Article("1" * 16, article.text, "Other")
    briefing.add(other, reading._replace(article=other.id))
    assert len(actors(briefing)) == 2
    briefing.correct("split", "actor", BERG, articles=[other.id])
    parted = actors(again(briefing))
    assert [name for name, _ in parted.values()].count("Ida Berg") == 2
    briefing.undo()
    assert len(actors(again(briefing))) == 2


def test_retype_and_reattribute(briefing: Briefing):
    briefing.correct("retype", "actor", BERG, kind="office")
    briefing.correct("reattribute", "actor", BERG, country="KE", roles=["Engineer"])
    briefing.correct("retype", "claim", key_of(briefing, 0), stance="promises")
    briefing.correct("reattribute", "claim", key_of(briefing, 0), actor=ODHIAMBO)
    briefing.correct("reattribute", "claim", key_of(briefing, 1), actor=None)
    view = again(briefing).view()
    assert (view.actors[0].kind, view.actors[0].country, view.actors[0].roles) == (
        "office",
        "KE",
        ("Engineer",),
    )
    assert (view.claims[0].speaker, view.claims[0].deed) == ("Amos Odhiambo", "promises")
    assert view.claims[0].claim.certainty == 1.0
    assert view.claims[1].speaker == "she"


def test_remove_and_add(briefing: Briefing, article: Article, where):
    keys = [row.key for row in briefing.view().claims]
    briefing.correct("remove", "claim", keys[1])
    briefing.correct("remove", "country", "KE")
    briefing.correct("remove", "actor", ODHIAMBO)
    span = where(article.text, "Berg thanked Kenya")
    briefing.correct(
        "add", "article", article.id, claim={"content": [list(span)], "stance": "praises", "actor": None}
    )
    fresh = again(briefing)
    view = fresh.view()
    assert [row.key for row in view.claims][:2] == [keys[0], keys[2]], "the others keep their keys"
    assert [row.words for row in view.claims][-1] == "Berg thanked Kenya"
    assert [row.key for row in view.countries] == ["NO"]
    assert [row.key for row in view.actors] == [BERG]
    assert (view.articles[0].claims, view.articles[0].actors) == (3, 1)
    for _ in range(4):
        fresh.undo()
    view = again(briefing).view()
    assert (len(view.claims), len(view.countries), len(view.actors)) == (3, 2, 2)


def test_star_tag_and_note(briefing: Briefing, article: Article):
    claim = key_of(briefing, 2)
    for kind, key in (("article", article.id), ("country", "NO"), ("actor", BERG), ("claim", claim)):
        briefing.correct("star", kind, key, on=True)
        briefing.correct("tag", kind, key, tag="bridge", on=True)
        first = briefing.correct("note", kind, key, text="ask Oslo")
        briefing.correct("note", kind, key, text="asked", replaces=first.number)
        briefing.correct("note", kind, key, text="and Nairobi")
        marks = again(briefing).marks(kind, key)
        assert (marks.star, marks.tags) == (True, ("bridge",))
        assert [text for _, text in marks.notes] == ["asked", "and Nairobi"]
    briefing.correct("star", "actor", BERG, on=False)
    briefing.correct("tag", "actor", BERG, tag="bridge", on=False)
    assert again(briefing).marks("actor", BERG)[:2] == (False, ())


def test_removing_an_article_removes_what_only_it_held_and_can_be_undone(
    briefing: Briefing, article: Article, reading: Reading
):
    other = Article("1" * 16, article.text, "Other")
    briefing.add(other, Reading(other.id, "r", reading.sentences, reading.countries[:1]))
    briefing.correct("remove", "article", article.id)
    view = again(briefing).view()
    assert [row.key for row in view.articles] == [other.id]
    assert [row.key for row in view.countries] == ["NO"]
    assert (view.actors, view.claims) == ((), ())
    assert not again(briefing).holds(article.id)
    briefing.undo()
    assert len(again(briefing).view().claims) == 3
    briefing.redo()
    assert again(briefing).add(article, reading), "it can be added again"
    assert len(again(briefing).view().claims) == 3
    assert check(briefing.folder) == []


def test_undo_and_redo_without_limit_across_restarts(briefing: Briefing):
    for n in range(50):
        briefing.correct("rename", "actor", BERG, name=f"Name {n}")
    for n in reversed(range(50)):
        assert actors(again(briefing))[BERG][0] == f"Name {n}"
        assert again(briefing).undo() is not None
    assert again(briefing).undo() is None
    assert actors(again(briefing))[BERG][0] == "Ida Berg"
    for _ in range(50):
        assert again(briefing).redo() is not None
    assert again(briefing).redo() is None
    assert actors(again(briefing))[BERG][0] == "Name 49"


def test_what_can_no_longer_be_redone_is_kept_all_the_same(briefing: Briefing):
    briefing.correct("note", "country", "NO", text="one")
    briefing.undo()
    briefing.correct("note", "country", "NO", text="two")
    assert briefing.redo() is None
    assert [(one.value["text"], one.state) for one, _ in again(briefing).corrections()] == [
        ("one", "dropped"),
        ("two", "done"),
    ]


def test_a_correction_that_no_longer_fits_waits_and_is_told(
    briefing: Briefing, article: Article, reading: Reading
):
    briefing.correct("note", "claim", key_of(briefing, 0), text="mine")
    shelf = Shelf(briefing.folder)
    shelf.replace(article, reading._replace(claims=reading.claims[1:]))
    fresh = again(briefing)
    assert [fits for _, fits in fresh.corrections()] == [False]
    assert all(not fresh.marks("claim", row.key).notes for row in fresh.view().claims)
    shelf.replace(article, reading._replace(claims=reading.claims[::-1]))
    fresh = again(briefing)
    assert [fits for _, fits in fresh.corrections()] == [True]
    assert [text for _, text in fresh.marks("claim", key_of(fresh, 2)).notes] == ["mine"]


def test_what_cannot_be_corrected_is_told(briefing: Briefing):
    for kind, key in (("claim", "x:99"), ("actor", "nobody"), ("country", "XX"), ("article", "f" * 16)):
        with pytest.raises(StoreError, match="choose one from the list"):
            briefing.correct("star", kind, key)
    with pytest.raises(StoreError, match="is no kind of correction"):
        briefing.correct("explode", "country", "NO")  # pyright: ignore[reportArgumentType]
    briefing.sampling = True
    with pytest.raises(StoreError, match="sample cannot be corrected"):
        briefing.correct("star", "country", "NO")
    assert not (briefing.folder / "corrections.json").exists()


def test_what_is_handed_out_is_a_copy(briefing: Briefing):
    briefing.correct("tag", "country", "NO", tag="bridge")
    handed, _ = briefing.corrections()[0]
    handed.value["tag"] = "changed"  # pyright: ignore[reportIndexIssue]
    handed.target.clear()  # pyright: ignore[reportAttributeAccessIssue]
    assert briefing.marks("country", "NO").tags == ("bridge",)
    assert briefing.corrections()[0][0].value == {"tag": "bridge"}
    with contextlib.suppress(AttributeError):
        briefing.marked().clear()  # pyright: ignore[reportAttributeAccessIssue]
    assert briefing.marks("country", "NO").tags == ("bridge",)
