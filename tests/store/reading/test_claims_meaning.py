"""Who makes a claim, with which stance, about whom, and inside which other claim."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from store.reading import claims, language
from store.records import Actor, CountryFound, Mention, Span, Stance, joined
from tests.store.reading.claimed import Row, about, one, person, read, row, rows


def test_a_headline_with_a_name_before_a_colon_has_a_speaker():
    text = "Lindqvist: We will not sell the port\n\nThe port of Malmo has been for sale since March of last year."
    first, *_ = about(text, person("a1", text, "Lindqvist"))
    assert row(text, first) == Row("Lindqvist", ":", "We will not sell the port")
    assert first.actor == "a1"


@pytest.mark.parametrize(
    "headline",
    [
        "🔥🔥 Breaking 👨‍👩‍👧‍👦: Lindqvist will not sell the port",
        "BREAKING: Lindqvist will not sell the port",
        "Read more: Lindqvist will not sell the port",
        "Time: the doors are opened at 10 am",
        "Lindqvist: [we will not sell](https://example.org/a) the port",
        "[Lindqvist: we will not sell the port](https://example.org/a)",
        "Lindqvist: 10 am, town hall",
    ],
)
def test_words_before_a_colon_that_are_no_speaker_make_no_claim(headline: str):
    text = f"{headline}\n\nThe port of Malmo lies in the south. Lindqvist lives there."
    assert about(text, person("a1", text, "Lindqvist")) == []


def test_a_speaker_in_a_relative_clause_is_the_pronoun_and_the_actor_the_person():
    text = "Anna Lindqvist, who said that the port would close, left early."
    lindqvist = Actor("a1", "Anna Lindqvist", "person", mentions=(Mention(Span(0, 14), "name"),))
    (claim,) = claims.find(language.parse(text), (), (lindqvist,))
    assert joined(text, claim.source) == "who"
    assert claim.actor == "a1"


def test_a_speaker_known_by_pronoun_is_the_actor():
    text = "Anna Lindqvist arrived. She said that the port would close."
    lindqvist = Actor(
        "a1",
        "Anna Lindqvist",
        "person",
        mentions=(Mention(Span(0, 14), "name"), Mention(Span(24, 27), "pronoun")),
    )
    (claim,) = claims.find(language.parse(text), (), (lindqvist,))
    assert claim.actor == "a1"


def test_a_spokesman_for_someone_is_not_that_person():
    text = "A spokesman for Anna Lindqvist said that the port would close."
    lindqvist = Actor("a1", "Anna Lindqvist", "person", mentions=(Mention(Span(16, 30), "name"),))
    (claim,) = claims.find(language.parse(text), (), (lindqvist,))
    assert claim.actor is None


def test_a_claim_is_about_what_its_content_mentions():
    text = "Sweden said that Norway had closed the border with Anna Lindqvist inside."
    countries = (
        CountryFound("SE", "Sweden", (Mention(Span(0, 6), "name"),)),
        CountryFound("NO", "Norway", (Mention(Span(17, 23), "name"),)),
    )
    at = text.index("Anna")
    lindqvist = Actor("a1", "Anna Lindqvist", "person", mentions=(Mention(Span(at, at + 14), "name"),))
    (claim,) = claims.find(language.parse(text), countries, (lindqvist,))
    assert claim.countries == ("NO",)
    assert claim.actors == ("a1",)
    assert claim.actor is None


STANCES: list[tuple[Stance, str]] = [
    ("says", "The mayor said the road was open."),
    ("believes", "The mayor thinks the road is open."),
    ("asks", "The mayor urged residents to stay at home."),
    ("wants", "The mayor is seeking to reopen the road."),
    ("expects", "The mayor expects that the road will open."),
    ("promises", "The mayor vowed to reopen the road."),
    ("denies", "The mayor rejected the plan for a new road."),
    ("warns", "The mayor warned that the road could flood."),
    ("asks", "The mayor asked whether the road was open."),
    ("finds", "The report concluded that the road was unsafe."),
    ("finds", "A survey shows that most drivers avoid the road."),
    ("praises", "The mayor praised the workers on the road."),
    ("condemns", "The mayor condemned the attack on the workers."),
    ("acts", "The city voted against the plan for a road."),
]


@pytest.mark.parametrize(("stance", "text"), STANCES)
def test_stance_follows_cue_and_construction(stance: Stance, text: str):
    assert one(text)[1].stance == stance


def test_every_stance_is_covered_here():
    assert {stance for stance, _ in STANCES} == set(get_args(Stance))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The mayor did not say that the road was open.", "did not say"),
        ("The mayor never promised to reopen the road.", "never promised"),
        ("The islanders have not rallied behind the new king.", "have not rallied behind"),
        ("None of the mayors said that the road was open.", "said"),
    ],
)
def test_a_denied_cue_is_negated(text: str, cue: str):
    found, claim = one(text)
    assert claim.negated
    assert found.cue == cue


def test_a_negation_inside_the_content_is_the_content_s():
    found, claim = one("The mayor said that the road was not open.")
    assert not claim.negated
    assert found.content == "that the road was not open"


def test_a_more_certain_row_is_one_whose_form_is_more_often_right():
    (quoted,) = read('"The road is open," the mayor said.')
    (rumoured,) = read("The general reportedly fled the capital.")
    assert quoted.certainty >= 0.8 > rumoured.certainty


def test_a_claim_inside_a_claim_knows_where_it_stands():
    text = "Officials hope that Lindqvist can convince the board that the port is a danger to shipping."
    outer, inner = read(text)
    assert row(text, outer).source == "Officials"
    assert outer.stance == "wants"
    assert outer.inside is None
    assert row(text, inner) == Row("Lindqvist", "can convince", "that the port is a danger to shipping")
    assert inner.inside == 0


def test_claims_are_in_the_order_of_the_text():
    text = "The mayor said the road was open. The bishop said the church was closed. Police warned of ice."
    starts = [min(s.start for s in c.source + c.cue + c.content) for c in read(text)]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_every_span_is_inside_the_text_and_none_is_empty():
    text = "  The mayor said:\n\n\"We won't go.\"\n\n'Never,' said the bishop, \"and that's that\"  "
    for claim in read(text):
        for span in claim.source + claim.cue + claim.content:
            assert 0 <= span.start < span.end <= len(text)
            assert not text[span.start].isspace()
        assert claim.content
        assert 0 < claim.certainty <= 1


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", '"', '""', '" "', "“”", "''", "' '", '"""', "“", "Said.", ":", "—"]
)
def test_text_without_words_has_no_claims(text: str):
    assert read(text) == []


@pytest.mark.shared
def test_the_owner_s_article_is_full_of_claims():
    path = Path(__file__).parents[4] / "shared" / "articles" / "owner-article.txt"
    if not path.exists():
        pytest.skip("the shared material is not here")
    found = read(path.read_text(encoding="utf-8"))
    assert len(found) >= 16
    assert any(claim.inside is not None for claim in found)


def test_an_infinitive_without_a_subject_is_no_claim():
    assert rows("A plan to condemn the raid was dropped.") == []


def test_people_welcomed_at_the_border_are_no_claim():
    assert rows("Poland welcomed thousands of refugees.") == []


def test_cues_inside_a_quotation_are_part_of_what_is_quoted():
    found, _ = one('"I think the bishop said it was late," the mayor said.')
    assert found == Row("the mayor", "said", '"I think the bishop said it was late,"')
