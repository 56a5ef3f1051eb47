"""What becomes of notes when their rows are merged, split, removed or read anew."""

from __future__ import annotations

import pytest

from store.briefing import Briefing
from store.errors import StoreError
from store.records import Actor, Article, Mention, Reading, Span

BERG = "person/ida berg"


def again(briefing: Briefing) -> Briefing:
    """The same store, as a program that has just started has it."""
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


def notes(briefing: Briefing, name: str) -> list[str]:
    row = next(row for row in briefing.view().actors if row.name == name)
    return [text for _, text in briefing.marks("actor", row.key).notes]


def test_a_note_goes_with_its_actor_into_a_merge_and_out_again(
    briefing: Briefing, article: Article, reading: Reading
):
    other = Article("1" * 16, "Eva Dahl spoke.", "Other")
    mention = Mention(Span(0, 8), "name")
    briefing.add(
        other, Reading(other.id, "r", (), (), (Actor("a", "Eva Dahl", "person", mentions=(mention,)),))
    )
    briefing.correct("note", "actor", "person/eva dahl", text="hers")
    briefing.correct("merge", "actor", "person/eva dahl", into=BERG)
    assert notes(again(briefing), "Ida Berg") == ["hers"]
    briefing.correct("split", "actor", BERG, articles=[other.id], name="Eva Dahl")
    assert (notes(again(briefing), "Ida Berg"), notes(again(briefing), "Eva Dahl")) == ([], ["hers"])


def test_a_note_does_not_go_to_a_namesake(briefing: Briefing, article: Article):
    other = Article("1" * 16, "Ida Berg of Chile spoke.", "Other")
    mention = Mention(Span(0, 8), "name")
    actor = Actor("a", "Ida Berg", "person", ("Poet",), "CL", mentions=(mention,))
    briefing.add(other, Reading(other.id, "r", (), (), (actor,)))
    briefing.correct("note", "actor", BERG, text="the minister's")
    briefing.correct("remove", "article", article.id)
    fresh = again(briefing)
    assert [row.country for row in fresh.view().actors] == ["CL"]
    assert notes(fresh, "Ida Berg") == []
    assert [fits for _, fits in fresh.corrections()] == [False, True]


def test_a_note_does_not_go_to_the_claim_beside_it(briefing: Briefing, article: Article, reading: Reading):
    whole = reading.claims[2]
    span = whole.content[0]
    part = whole._replace(content=(Span(span.start, span.end - 9),))
    briefing.reread(article, reading._replace(claims=(whole, part)))
    briefing.correct("note", "claim", f"{article.id}:1", text="of the part")
    briefing.reread(article, reading._replace(claims=(whole,)))
    fresh = again(briefing)
    assert fresh.marks("claim", f"{article.id}:0").notes == ()
    assert [fits for _, fits in fresh.corrections()] == [False]


def test_a_note_on_what_was_removed_waits(briefing: Briefing, article: Article):
    key = f"{article.id}:1"
    briefing.correct("note", "claim", key, text="mine")
    briefing.correct("remove", "claim", key)
    fresh = again(briefing)
    assert [fits for _, fits in fresh.corrections()] == [False, True]
    assert fresh.claim(key) is None
    with pytest.raises(StoreError, match="choose one"):
        fresh.correct("star", "claim", key)
    fresh.undo()
    assert [text for _, text in again(briefing).marks("claim", key).notes] == ["mine"]


def test_a_note_that_was_rewritten_is_never_shown_as_it_was(
    briefing: Briefing, article: Article, reading: Reading
):
    first = briefing.correct("note", "claim", f"{article.id}:0", text="old")
    claim = reading.claims[0]
    longer = claim._replace(content=(Span(claim.content[0].start, claim.content[0].end + 1),))
    briefing.reread(article, reading._replace(claims=(longer,)))
    briefing.correct("note", "claim", f"{article.id}:0", text="new", replaces=first.number)
    briefing.reread(article, reading)
    assert [text for _, text in again(briefing).marks("claim", f"{article.id}:0").notes] == ["new"]
    briefing.correct("note", "claim", f"{article.id}:0", text="", replaces=first.number + 1)
    assert again(briefing).marks("claim", f"{article.id}:0").notes == ()
