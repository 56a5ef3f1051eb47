"""Each kind of correction does what a person means by it, is there after a restart, and is refused where it
fits nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from store.briefing import Briefing
from store.errors import StoreError
from store.records import Actor, Article, Mention, Reading, Span

BERG, ODHIAMBO = "person/ida berg", "person/amos odhiambo"
Where = Callable[..., Span]


def again(briefing: Briefing) -> Briefing:
    """The same store, as a program that has just started has it."""
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


def mentions_of(briefing: Briefing, name: str) -> list[str]:
    row = next(row for row in briefing.view().actors if row.name == name)
    found: list[str] = []
    for place in row.places:
        entry = briefing.entry(place.article)
        assert entry is not None
        found.append(entry.article.text[slice(*place.span)])
    return found


def speakers(briefing: Briefing) -> dict[str, str]:
    return {row.words: row.speaker for row in briefing.view().claims}


# actors


def test_split_by_mention_takes_along_what_is_said(briefing: Briefing, article: Article, where: Where):
    she, berg = where(article.text, "she"), where(article.text, "Berg", 1)
    briefing.correct(
        "split", "actor", BERG, mentions=[(article.id, *she), (article.id, *berg)], name="Eva Berg"
    )
    fresh = again(briefing)
    assert mentions_of(fresh, "Ida Berg") == ["Ida Berg"]
    assert mentions_of(fresh, "Eva Berg") == ["she", "Berg"]
    assert speakers(fresh)["Norway will build the bridge"] == "Ida Berg"
    assert speakers(fresh)["It will stand by May"] == "Eva Berg"
    assert next(row for row in fresh.view().actors if row.name == "Ida Berg").aliases == ()
    fresh.undo()
    assert mentions_of(again(briefing), "Ida Berg") == ["Ida Berg", "she", "Berg"]


def test_split_by_mention_over_several_articles(
    briefing: Briefing, article: Article, reading: Reading, where: Where
):
    other = Article("1" * 16, article.text, "Other")
    briefing.add(other, reading._replace(article=other.id))
    berg = where(article.text, "Berg", 1)
    some = [(article.id, *berg), *((other.id, *m.span) for m in reading.actors[0].mentions)]
    briefing.correct("split", "actor", BERG, mentions=some)
    rows = [row for row in again(briefing).view().actors if row.name in ("Ida Berg", "Berg")]
    assert sorted((row.claims, len(row.places)) for row in rows) == [(2, 2), (2, 4)]
    assert {place.article for place in rows[0].places} == {article.id}


@pytest.mark.parametrize("chosen", [[], ["Ida Berg", "she", "Berg"]])
def test_a_split_of_all_or_none_is_refused(
    briefing: Briefing, article: Article, reading: Reading, chosen: list[str]
):
    text = article.text
    some = [(article.id, *m.span) for m in reading.actors[0].mentions if text[slice(*m.span)] in chosen]
    with pytest.raises(StoreError, match="Choose"):
        briefing.correct("split", "actor", BERG, mentions=some)
    assert briefing.corrections() == []


def test_country_and_roles_can_be_changed_and_taken_away(briefing: Briefing):
    briefing.correct("reattribute", "actor", BERG, country="se", roles=["Mayor", " Chair "])
    row = again(briefing).view().actors[0]
    assert (row.country, row.roles) == ("SE", ("Mayor", "Chair"))
    briefing.correct("reattribute", "actor", BERG, country=None, roles=[])
    row = again(briefing).view().actors[0]
    assert (row.country, row.roles) == (None, ())


def test_an_actor_is_added_from_the_text(briefing: Briefing, article: Article, where: Where):
    span = where(article.text, "OSLO")
    actor = {
        "name": "City of Oslo",
        "kind": "organisation",
        "country": "NO",
        "roles": ["host"],
        "spans": [span],
    }
    briefing.correct("add", "article", article.id, actor=actor)
    row = next(row for row in again(briefing).view().actors if row.name == "City of Oslo")
    assert (row.kind, row.country, row.roles, row.aliases) == ("organisation", "NO", ("host",), ("OSLO",))
    assert [place.span for place in row.places] == [span]
    entry = again(briefing).entry(article.id)
    assert entry is not None
    assert entry.reading.actors[-1].mentions[0].certainty == 1.0


def test_an_added_actor_speaks_where_nobody_did(
    briefing: Briefing, article: Article, reading: Reading, where: Where
):
    claims = (reading.claims[0], reading.claims[1]._replace(actor=None), reading.claims[2])
    briefing.reread(article, reading._replace(claims=claims))
    briefing.correct(
        "add", "article", article.id, actor={"name": "Eva Dahl", "spans": [where(article.text, "she")]}
    )
    assert speakers(again(briefing))["It will stand by May"] == "Eva Dahl"
    assert mentions_of(briefing, "Ida Berg") == ["Ida Berg", "Berg"]


def test_an_added_actor_whom_a_better_reader_finds_is_one(
    briefing: Briefing, article: Article, reading: Reading, where: Where
):
    briefing.reread(article, reading._replace(actors=reading.actors[:1]))
    span = where(article.text, "Amos Odhiambo")
    briefing.correct("add", "article", article.id, actor={"name": "Amos Odhiambo", "spans": [span]})
    briefing.reread(article, reading)
    rows = [row for row in again(briefing).view().actors if row.name == "Amos Odhiambo"]
    assert [(row.key, row.country, len(row.places)) for row in rows] == [(ODHIAMBO, "KE", 1)]


def test_mentions_are_given_and_taken(briefing: Briefing, article: Article, where: Where):
    she, oslo = where(article.text, "she"), where(article.text, "OSLO")
    briefing.correct("add", "actor", ODHIAMBO, mentions=[(article.id, *she), (article.id, *oslo)])
    assert mentions_of(again(briefing), "Amos Odhiambo") == ["OSLO", "she", "Amos Odhiambo"]
    assert mentions_of(again(briefing), "Ida Berg") == ["Ida Berg", "Berg"]
    assert speakers(again(briefing))["It will stand by May"] == "Amos Odhiambo"
    briefing.correct("remove", "actor", ODHIAMBO, mentions=[(article.id, *she)])
    assert mentions_of(again(briefing), "Amos Odhiambo") == ["OSLO", "Amos Odhiambo"]
    assert speakers(again(briefing))["It will stand by May"] == "she"


# countries


def test_a_country_is_added_from_the_text(briefing: Briefing, article: Article, where: Where):
    span = where(article.text, "bridge")
    briefing.correct("add", "article", article.id, country={"code": "se", "spans": [span]})
    view = again(briefing).view()
    assert [(row.key, row.name, row.implied) for row in view.countries][1:2] == [("SE", "Sweden", False)]
    assert view.claims[0].claim.countries == ("NO", "SE"), "a claim is about what stands in it"


def test_a_place_is_of_one_country(briefing: Briefing, article: Article, where: Where):
    nairobi = where(article.text, "Nairobi")
    briefing.correct("add", "country", "NO", mentions=[(article.id, *nairobi)])
    view = again(briefing).view()
    assert [(row.key, len(row.places)) for row in view.countries] == [("NO", 3), ("KE", 2)]
    assert view.claims[2].claim.countries == ("NO",)
    every = [(article.id, *place.span) for place in view.countries[1].places]
    briefing.correct("remove", "country", "KE", mentions=every)
    assert [row.key for row in again(briefing).view().countries] == ["NO"]


# claims


def test_a_claim_is_added_from_the_text(briefing: Briefing, article: Article, where: Where):
    claim = {
        "content": [where(article.text, "thanked Kenya")],
        "source": [where(article.text, "Berg", 1)],
        "cue": [where(article.text, "thanked")],
        "stance": "praises",
        "negated": True,
        "actor": BERG,
    }
    briefing.correct("add", "article", article.id, claim=claim)
    row = again(briefing).view().claims[-1]
    assert (row.speaker, row.deed, row.words) == ("Ida Berg", "not praises", "thanked Kenya")
    assert (row.claim.certainty, row.claim.countries, row.claim.source) == (
        1.0,
        ("KE",),
        tuple(claim["source"]),
    )


def test_an_added_claim_that_a_better_reader_finds_is_one(
    briefing: Briefing, article: Article, reading: Reading, where: Where
):
    briefing.reread(article, reading._replace(claims=reading.claims[:2]))
    content, cue = where(article.text, "Nairobi had asked for money"), where(article.text, "denied")
    claim = {"content": [content], "cue": [cue], "stance": "warns"}
    briefing.correct("add", "article", article.id, claim=claim)
    briefing.correct("note", "claim", f"{article.id}:2", text="mine")
    briefing.reread(article, reading)
    view = again(briefing).view()
    assert [(row.deed, row.speaker) for row in view.claims][2:] == [("warns", "Amos Odhiambo")]
    assert [text for _, text in again(briefing).marks("claim", view.claims[2].key).notes] == ["mine"]


def test_a_claims_places_speaker_and_stance_are_put_right(briefing: Briefing, article: Article, where: Where):
    key, text = f"{article.id}:2", article.text
    true = [where(text, "asked for money")]
    briefing.correct(
        "reattribute", "claim", key, content=true, cue=[where(text, "had")], source=[where(text, "Nairobi")]
    )
    briefing.correct("retype", "claim", key, stance="asks", negated=True, directness="mixed")
    new = {"name": "Kenyan officials", "kind": "group", "country": "KE"}
    briefing.correct("reattribute", "claim", key, actor=new)
    row = again(briefing).view().claims[2]
    assert (row.words, row.speaker, row.deed, row.kind) == (
        "asked for money",
        "Kenyan officials",
        "not asks",
        "group",
    )
    assert (row.claim.source, row.claim.cue) == ((where(text, "Nairobi"),), (where(text, "had"),))
    assert (row.claim.directness, row.claim.certainty, row.claim.countries) == ("mixed", 1.0, ())
    for _ in range(3):
        briefing.undo()
    assert again(briefing).view().claims[2].speaker == "Amos Odhiambo"


def test_a_claim_that_was_put_right_keeps_its_note(
    briefing: Briefing, article: Article, reading: Reading, where: Where
):
    key = f"{article.id}:0"
    briefing.correct("note", "claim", key, text="before")
    briefing.correct("reattribute", "claim", key, content=[where(article.text, "the bridge")])
    briefing.correct("note", "claim", key, text="after")
    briefing.reread(article, reading._replace(claims=reading.claims[::-1]))
    assert [text for _, text in again(briefing).marks("claim", f"{article.id}:2").notes] == [
        "before",
        "after",
    ]


# what does not fit


@pytest.mark.parametrize(
    ("what", "kind", "key", "value"),
    [
        ("rename", "actor", BERG, {"name": "  "}),
        ("rename", "country", "NO", {"name": "Norge"}),
        ("merge", "actor", BERG, {"into": BERG}),
        ("merge", "actor", BERG, {"into": "person/nobody"}),
        ("split", "actor", BERG, {}),
        ("split", "actor", BERG, {"mentions": "all"}),
        ("retype", "actor", BERG, {"kind": "animal"}),
        ("reattribute", "actor", BERG, {"country": "Norway"}),
        ("reattribute", "actor", BERG, {}),
        ("retype", "claim", "0", {"stance": "shouts"}),
        ("retype", "claim", "0", {}),
        ("retype", "claim", "0", {"directness": "loud"}),
        ("reattribute", "claim", "0", {"content": [(0, 9_999)]}),
        ("reattribute", "claim", "0", {"content": []}),
        ("reattribute", "claim", "0", {"actor": {"name": ""}}),
        ("add", "article", "", {"claim": {"content": [(5, 5)]}}),
        ("add", "article", "", {"claim": {"content": [(0, 4)], "stance": "shouts", "actor": {"name": "X"}}}),
        ("add", "article", "", {"country": {"code": "QQ", "spans": [(0, 4)]}}),
        ("add", "article", "", {"actor": {"name": "X", "spans": []}}),
        ("add", "article", "", {"actor": {"name": "X", "spans": [(0, 4)], "kind": "animal"}}),
        ("merge", "article", "", {"into": "f" * 16}),
        ("tag", "actor", BERG, {"tag": ""}),
        ("note", "actor", BERG, {"text": 7}),
        ("note", "actor", BERG, {}),
        ("note", "actor", BERG, {"text": object()}),
        ("remove", "actor", BERG, {"mentions": [("f" * 16, 0, 4)]}),
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(
    briefing: Briefing, article: Article, what: Any, kind: str, key: str, value: dict[str, object]
):
    before = briefing.view()
    own = f"{article.id}:{key}" if kind == "claim" else article.id if kind == "article" else key
    with pytest.raises(StoreError) as told:
        briefing.correct(what, kind, own, **value)
    assert str(told.value).endswith("."), "a sentence"
    assert briefing.corrections() == []
    assert briefing.view() == before


def test_the_same_claim_is_not_added_twice(briefing: Briefing, article: Article, reading: Reading):
    two = reading.claims[1]
    value = {"content": two.content, "cue": two.cue, "source": two.source, "actor": BERG}
    with pytest.raises(StoreError, match="such a claim already"):
        briefing.correct("reattribute", "claim", f"{article.id}:0", **value)
    briefing.correct("add", "article", article.id, claim={**value, "stance": "promises"})
    assert [row.deed for row in again(briefing).view().claims] == ["says", "promises", "denies"]


def test_half_a_correction_is_none(briefing: Briefing, article: Article, reading: Reading, where: Where):
    """What fits in one part and no more in another changes nothing, and waits."""
    some = {"content": [where(article.text, "Berg thanked Kenya")], "actor": ODHIAMBO}
    briefing.correct("add", "article", article.id, claim=some)
    briefing.reread(article, reading._replace(actors=reading.actors[:1]))
    fresh = again(briefing)
    assert [row.speaker for row in fresh.view().claims][:2] == ["Ida Berg", "Ida Berg"]
    assert len(fresh.view().claims) == 3
    assert [fits for _, fits in fresh.corrections()] == [False]
    assert fresh.why_waiting(1) == "The actor is found no more."


def test_two_of_one_article_who_were_merged_can_be_corrected_on(briefing: Briefing):
    briefing.correct("merge", "actor", ODHIAMBO, into=BERG)
    briefing.correct("remove", "actor", BERG, mentions=places(briefing, BERG)[1:3])
    briefing.correct("rename", "actor", BERG, name="Both")
    assert mentions_of(again(briefing), "Both") == ["Ida Berg", "Amos Odhiambo"]


def test_a_speaker_whom_no_text_names_can_be_corrected_on(
    briefing: Briefing, article: Article, reading: Reading
):
    other = Article("1" * 16, "Eva Dahl spoke.", "Other")
    mention = Mention(Span(0, 8), "name")
    briefing.add(
        other, Reading(other.id, "r", (), (), (Actor("a", "Eva Dahl", "person", mentions=(mention,)),))
    )
    briefing.correct("reattribute", "claim", f"{article.id}:1", actor="person/eva dahl")
    briefing.correct("remove", "article", other.id)
    briefing.correct("rename", "actor", "person/eva dahl", name="Eva Dal")
    assert speakers(again(briefing))["It will stand by May"] == "Eva Dal"


def places(briefing: Briefing, key: str) -> list[tuple[str, int, int]]:
    row = next(row for row in briefing.view().actors if row.key == key)
    return [(place.article, place.span.start, place.span.end) for place in row.places]
