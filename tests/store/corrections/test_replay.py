"""What a person said stands on top of any reading, can be taken back without limit, and is never lost."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.briefing import Briefing
from store.check import check
from store.errors import StoreError
from store.records import Actor, Article, Claim, CountryFound, Mention, Reading, Span
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


SENTENCES = 8
NAMES = (
    "Ana Lima",
    "Boris Novak",
    "Chidi Obi",
    "Dana Weiss",
    "Emil Sand",
    "Fatou Diop",
    "Gus Hall",
    "Hana Mori",
)
CUE, CONTENT = " said that ", "the bridge over the river stands"


def text_of() -> str:
    return "".join(f"{name}{CUE}{CONTENT}.\n" for name in NAMES)


def read_anew(article: Article, dice: random.Random) -> Reading:
    """One of the readings that better and worse readers may make of the text: claims with other bounds, in
    another order, some missing, some doubled by a smaller one within; actors with other names and fewer mentions."""
    claims: list[Claim] = []
    actors: list[Actor] = []
    for nth, name in enumerate(NAMES):
        begin = article.text.index(name)
        cue = Span(begin + len(name) + 1, begin + len(name) + 5)
        content = Span(cue.end + 6 - dice.randrange(2) * 5, cue.end + 6 + len(CONTENT) - dice.randrange(4))
        if dice.random() < 0.8:
            shown = name if dice.random() < 0.7 else name.split()[-1]
            actors.append(
                Actor(f"a{nth}", shown, "person", mentions=(Mention(Span(begin, begin + len(name)), "name"),))
            )
        speaker = f"a{nth}" if any(actor.id == f"a{nth}" for actor in actors) else None
        whole = Claim(
            (Span(begin, begin + len(name)),), speaker, (cue,), "say", (content,), "indirect", "says"
        )
        if dice.random() < 0.8:
            claims.append(whole)
        if dice.random() < 0.3:
            claims.append(whole._replace(content=(Span(content.end - 6, content.end),)))
    dice.shuffle(claims)
    dice.shuffle(actors)
    spoken = article.text.index(CONTENT)
    country = CountryFound("NO", "Norway", (Mention(Span(spoken, spoken + 3), "name"),))
    return Reading(article.id, str(dice.random()), (), (country,), tuple(actors), tuple(claims))


def place_of(briefing: Briefing, kind: str, key: str) -> int | None:
    """In which sentence a row stands, whatever it is called now."""
    if kind == "claim":
        row = briefing.claim(key)
        assert row is not None
        small = row.claim.content[0].end - row.claim.content[0].start < 10
        return row.entry.article.text.count("\n", 0, row.claim.content[0].start) + 100 * small
    row = next(one for one in briefing.view().actors if one.key == key)
    entry = briefing.entry(row.places[0].article)
    assert entry is not None
    return entry.article.text.count("\n", 0, row.places[0].span.start)


RUNS = int(os.environ.get("BRIEFING_RUNS", "40"))
"""How many; `make faults` makes more."""


@settings(max_examples=RUNS, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_no_note_is_lost_or_lands_on_another_row(tmp_path_factory: pytest.TempPathFactory, seed: int):
    trial(tmp_path_factory.mktemp("notes"), seed)


def trial(folder: Path, seed: int) -> None:
    """Random corrections, undos, redos and readings anew; then every note is where it belongs, or told."""
    dice = random.Random(seed)
    article = Article("ab" * 8, text_of(), "Bridges")
    briefing = Briefing(folder / "s")
    briefing.add(article, read_anew(article, dice))
    belongs: dict[int, tuple[str, int | None]] = {}
    for _ in range(12):
        view = briefing.view()
        what = dice.choice(("note", "note", "note", "change", "undo", "redo", "reread"))
        kind = dice.choice(("claim", "actor"))
        rows = view.claims if kind == "claim" else view.actors
        if what == "undo":
            briefing.undo()
        elif what == "redo":
            briefing.redo()
        elif what == "reread":
            Shelf(briefing.folder).replace(article, read_anew(article, dice))
            briefing.load()
        elif rows:
            key = dice.choice(rows).key
            if what == "note":
                place = place_of(briefing, kind, key)
                made = briefing.correct("note", kind, key, text=f"note on {place}")
                belongs[made.number] = (kind, place)
            elif kind == "claim":
                change = dice.choice(("remove", "retype"))
                briefing.correct(change, kind, key, **({"stance": "warns"} if change == "retype" else {}))
            else:
                briefing.correct("rename", kind, key, name=f"Name {dice.randrange(99)}")
    fresh = again(briefing)
    kept = {one.number: (one, fits) for one, fits in fresh.corrections()}
    assert belongs.keys() <= kept.keys()
    found: dict[int, tuple[str, int | None]] = {}
    for row_kind, row_key in fresh._corrected().marks:
        for number, _ in fresh.marks(row_kind, row_key).notes:
            assert number not in found, "a note stands once"
            found[number] = (row_kind, place_of(fresh, row_kind, row_key))
    for number, place in belongs.items():
        one, fits = kept[number]
        assert one.value["text"] == f"note on {place[1]}"
        if one.state == "done" and fits:
            assert found[number] == place, "on its own row"
        else:
            assert number not in found


def test_what_is_handed_out_is_a_copy(briefing: Briefing):
    briefing.correct("tag", "country", "NO", tag="bridge")
    handed, _ = briefing.corrections()[0]
    handed.value["tag"] = "changed"  # pyright: ignore[reportIndexIssue]
    handed.target.clear()  # pyright: ignore[reportAttributeAccessIssue]
    assert briefing.marks("country", "NO").tags == ("bridge",)
    assert briefing.corrections()[0][0].value == {"tag": "bridge"}
