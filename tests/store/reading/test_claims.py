"""Source, cue and content: one sentence of our own for each way in which news attributes."""

from __future__ import annotations

import pytest

from store.records import joined
from tests.store.reading.claimed import Row, about, one, person, read, row, rows

FORMS = [
    (
        "The mayor said that the bridge would stay closed until spring.",
        Row("The mayor", "said", "that the bridge would stay closed until spring"),
    ),
    (
        "The harbour will reopen in May, said Anna Lindqvist.",
        Row("Anna Lindqvist", "said", "The harbour will reopen in May"),
    ),
    (
        "The harbour, the minister said, will reopen in May.",
        Row("the minister", "said", "The harbour … will reopen in May"),
    ),
    ("The dam is safe, according to the engineers.", Row("the engineers", "according to", "The dam is safe")),
    ("According to the engineers, the dam is safe.", Row("the engineers", "According to", "the dam is safe")),
    (
        "The company said in a statement that the leak had been stopped.",
        Row("The company", "said in a statement", "that the leak had been stopped"),
    ),
    (
        "The talks were expected to resume on Monday.",
        Row("", "were expected", "The talks … to resume on Monday"),
    ),
    (
        "The treaty is viewed by diplomats as a turning point.",
        Row("diplomats", "is viewed", "The treaty … as a turning point"),
    ),
    ("The river is seen as a border.", Row("", "is seen", "The river … as a border")),
    ("The general reportedly fled the capital.", Row("", "reportedly", "The general … fled the capital")),
    ("The union hopes to reach a deal this week.", Row("The union", "hopes", "to reach a deal this week")),
    (
        "Norway wants the summit to end with a treaty.",
        Row("Norway", "wants", "the summit to end with a treaty"),
    ),
    ("The governor believes the storm will pass.", Row("The governor", "believes", "the storm will pass")),
    (
        "The bishop visited the camp on Friday, calling for an end to the siege.",
        Row("The bishop", "calling for", "an end to the siege"),
    ),
    (
        "Diplomats have expressed concern about the arrests.",
        Row("Diplomats", "have expressed concern about", "the arrests"),
    ),
    (
        "The harbour stayed closed, with the owners believing that the storm would return.",
        Row("the owners", "believing", "that the storm would return"),
    ),
    (
        'The king offered his "gratitude to every nurse in the country."',
        Row("The king", "offered", 'his "gratitude to every nurse in the country."'),
    ),
    (
        "Peru abstained in a vote to suspend the mission.",
        Row("Peru", "abstained in", "a vote to suspend the mission"),
    ),
    (
        "Turkey, which the council regards as a partner, sent a note.",
        Row("the council", "regards", "Turkey … as a partner"),
    ),
    (
        "The committee criticized the delay in the courts.",
        Row("The committee", "criticized", "the delay in the courts"),
    ),
    (
        "The minister is confident that prices will fall.",
        Row("The minister", "is confident", "that prices will fall"),
    ),
    ("Lindqvist made clear that she would resign.", Row("Lindqvist", "made clear", "that she would resign")),
    (
        "The bank is of the opinion that prices will fall.",
        Row("The bank", "is of the opinion", "that prices will fall"),
    ),
    ("The bank's view is that prices will fall.", Row("The bank", "view is", "that prices will fall")),
    (
        "Rossi was quoted as saying that the port was shut.",
        Row("Rossi", "saying", "that the port was shut"),
    ),
    (
        "The bishop spoke for an hour after the troops had left, urging both sides to talk.",
        Row("The bishop", "urging", "both sides to talk"),
    ),
    ("Ghana has for years sought to join the court.", Row("Ghana", "has … sought", "to join the court")),
    (
        "The minister accused Chile of blocking the ships.",
        Row("The minister", "accused", "Chile of blocking the ships"),
    ),
    (
        "The court denied that the files had been lost.",
        Row("The court", "denied", "that the files had been lost"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[e.cue + " | " + t[:24] for t, e in FORMS])
def test_each_form_gives_source_cue_and_content(text: str, expected: Row):
    found, _ = one(text)
    assert found == expected


def test_a_hope_that_others_repeat_stands_inside_what_they_repeat():
    found = read("Ministers repeated Oslo's hope that the two sides would talk.")
    assert [claim.inside for claim in found] == [None, 0]


def test_a_commitment_that_others_stress_is_a_promise_inside_what_they_stress():
    text = 'The envoy stressed Canada\'s commitment "to a fair and lasting peace" in the valley.'
    outer, inner = read(text)
    assert row(text, outer) == Row(
        "The envoy", "stressed", 'Canada\'s commitment "to a fair and lasting peace" in the valley'
    )
    assert (row(text, inner).source, inner.stance, inner.inside) == ("Canada", "promises", 0)


def test_a_study_finds_and_suggests_with_one_subject():
    text = "A study by the Delft institute found a rise in sea levels and suggested that dikes be raised."
    assert rows(text) == [
        Row("A study by the Delft institute", "found", "a rise in sea levels"),
        Row("A study by the Delft institute", "suggested", "that dikes be raised"),
    ]
    assert [c.stance for c in read(text)] == ["finds", "finds"]


def test_a_cue_coordinated_behind_a_clause_has_the_subject_of_the_first_cue():
    text = "A study by the Delft institute found that sea levels rose and suggested that dikes be raised."
    assert [r.source for r in rows(text)] == ["A study by the Delft institute"] * 2


@pytest.mark.xfail(strict=True, reason="the parser takes 'by diplomats' for a part of the turning point")
def test_a_by_agent_behind_the_content_is_the_source():
    assert rows("The treaty is viewed as a turning point by diplomats.")[0].source == "diplomats"


def test_a_relative_clause_with_a_bare_predicate():
    assert [r.source for r in rows("Slovenia, which Rome considers a rival, was silent.")] == ["Rome"]


@pytest.mark.xfail(strict=True, reason="a cue without a content of its own gives no row yet")
def test_an_abstention_without_a_complement():
    assert [r.source for r in rows("Norway voted against the plan, while Greece abstained.")] == [
        "Norway",
        "Greece",
    ]


def test_a_light_verb_that_looks_like_a_participle():
    assert rows("The envoy voiced concern about the arrests.")[0].source == "The envoy"


SPEAKERS = ["Ghana's Trade Minister Ama Osei", "The harbour board", "Hye-jin Park", "A senior official"]
LEADS = [
    "said on Monday that",
    "told reporters in Bern on Friday that",
    "said in a statement on Friday that",
    "told a news conference that",
    "told a crowd of dockers outside the gates that",
    "said late on Tuesday that",
    "said by telephone that",
    "announced on Sunday that",
]


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("headline", ["", "Ghana and Peru quarrel over ships, day 3\n\n"])
def test_time_place_and_addressee_may_stand_before_that(speaker: str, lead: str, headline: str):
    text = f"{headline}{speaker} {lead} Peru had broken the treaty."
    found, _ = one(text)
    assert (found.source, found.content) == (speaker, "that Peru had broken the treaty")
    assert found.cue.startswith(lead.split(maxsplit=1)[0])


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_line_that_ends_amid_a_sentence_does_not_end_the_claim(gap: str):
    text = f"The harbour board said on Monday that{gap}the port had been closed since the storm."
    assert joined(text, read(text)[0].source) == "The harbour board"
    assert joined(text, read(text)[0].content).endswith("closed since the storm")


def test_a_relative_clause_of_what_is_announced_stays_with_it():
    found, _ = one("The minister announced a plan on Sunday that the unions had opposed for years.")
    assert found.content == "a plan on Sunday that the unions had opposed for years"


def test_the_day_of_saying_is_no_part_of_what_is_said():
    assert one("Norway said on Monday it had closed the port.")[0].content == "it had closed the port"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebel has been killed, police say.", Row("police", "say", "The rebel has been killed")),
        ("The port will close, Lindqvist told Reuters.", Row("Lindqvist", "told", "The port will close")),
    ],
)
def test_a_speaker_may_follow_without_marks(text: str, expected: Row):
    assert one(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy declined to comment.", Row("The envoy", "declined", "to comment")),
        (
            "The envoy refused to say whether he would go.",
            Row("The envoy", "refused to say", "whether he would go"),
        ),
    ],
)
def test_who_does_not_comment_denies_nothing(text: str, expected: Row):
    found, claim = one(text)
    assert (found.source, found.content) == (expected.source, expected.content)
    assert claim.stance == "says"
    assert claim.negated


@pytest.mark.parametrize("name", ["de la Tour d'Auvergne", "van der Berg", "de Souza", "von Hagen"])
def test_a_sentence_may_open_with_a_particle_of_a_name(name: str):
    text = f"{name} believed that the war was lost."
    assert rows(text) == [Row(name, "believed", "that the war was lost")]


def test_the_he_of_a_quotation_is_not_the_one_who_is_quoted():
    text = '"My client maintains that he never met him," said Anna Lindqvist.'
    lindqvist = person("a1", text, "Anna Lindqvist", text.index("he never"))
    (claim,) = about(text, lindqvist)
    assert claim.actor == "a1"
    assert claim.actors == ()


def test_the_i_of_a_quotation_is_the_one_who_is_quoted():
    text = '"The port was shut when I arrived," said Anna Lindqvist.'
    (claim,) = about(text, person("a1", text, "Anna Lindqvist", text.index("I arr")))
    assert claim.actors == ("a1",)


def test_a_pronoun_that_stands_for_nobody_known_has_no_actor():
    text = "Anna Lindqvist said that he believed the war was lost."
    outer, inner = about(text, person("a1", text, "Anna Lindqvist"))
    assert (outer.actor, inner.actor) == ("a1", None)
    assert joined(text, inner.source) == "he"


def test_a_claim_stands_behind_the_one_it_is_inside_of():
    text = (
        "Officials believe the port is unsafe and that Lindqvist fears a collapse, the mayor said on Friday."
    )
    found = read(text)
    assert any(claim.inside is not None for claim in found)
    assert all(claim.inside is None or claim.inside < at for at, claim in enumerate(found))


def test_coordinated_cues_share_the_subject():
    text = "Ghana welcomed the truce and called for a lasting settlement of the dispute."
    assert [r.source for r in rows(text)] == ["Ghana", "Ghana"]
    assert rows(text)[1].content == "a lasting settlement of the dispute"


def test_a_past_verb_goes_with_the_cue_and_not_with_the_clause_it_stands_behind():
    text = "The agency warned that stocks would run out within weeks, and urged donors to act."
    assert rows(text) == [
        Row("The agency", "warned", "that stocks would run out within weeks"),
        Row("The agency", "urged", "donors to act"),
    ]


def test_what_stands_behind_a_semicolon_is_another_sentence():
    text = "The auditors found that the money was gone; the agency has rejected their findings."
    assert [r.source for r in rows(text)] == ["The auditors", "the agency"]
    assert rows(text)[1].content == "their findings"


def test_praise_for_something_is_about_the_praised_too():
    found, claim = one("The mayor praised both sides for their restraint.")
    assert found.content == "both sides for their restraint"
    assert claim.stance == "praises"


def test_an_indirect_question_left_open_is_a_negated_claim():
    found, claim = one("The union has not said when it will publish the deal.")
    assert found == Row("The union", "has not said", "when it will publish the deal")
    assert claim.negated
