"""Quotations: whose they are, how far they go, and what marks can do wrong."""

from __future__ import annotations

import pytest

from store.reading import claims, language
from store.reading.claims.quotations import runs
from store.reading.claims.table import paragraphs
from store.records import Claim, joined


def read(text: str) -> list[Claim]:
    return list(claims.find(language.parse(text), (), ()))


def spoken(text: str) -> list[tuple[str, str]]:
    return [(joined(text, c.source), joined(text, c.content)) for c in read(text)]


def quotations(text: str) -> list[str]:
    return [text[r.start : r.end] for r in runs(text, paragraphs(text))]


MARKS = [('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("''", "''"), ("«", "»")]


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_a_quotation_before_its_speaker(opening: str, closing: str):
    text = f"{opening}The bridge is open again,{closing} said the mayor."
    assert spoken(text) == [("the mayor", f"{opening}The bridge is open again,{closing}")]
    assert read(text)[0].directness == "direct"


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_a_quotation_behind_its_speaker(opening: str, closing: str):
    text = f"The mayor said: {opening}The bridge is open again.{closing}"
    assert spoken(text) == [("The mayor", f"{opening}The bridge is open again.{closing}")]


def test_a_quotation_of_several_sentences_has_one_speaker():
    text = '"The bridge is open. The road is not. We will see," the mayor said.'
    assert spoken(text) == [("the mayor", '"The bridge is open. The road is not. We will see,"')]


def test_a_quotation_interrupted_by_its_speaker_is_one_claim():
    text = '"The bridge is open," the mayor said. "The road is still closed."'
    assert spoken(text) == [("the mayor", '"The bridge is open," … "The road is still closed."')]


def test_a_quotation_over_paragraphs_runs_on_while_marks_are_missing():
    text = (
        'The mayor said: "The bridge is open and safe for everyone.\n\n'
        '"The road will follow in the spring of next year."\n\nIt rained.'
    )
    ((source, content),) = spoken(text)
    assert source == "The mayor"
    assert content.startswith('"The bridge is open')
    assert content.endswith('next year."')
    assert "It rained" not in content


def test_a_quotation_in_the_paragraph_behind_a_colon():
    text = 'The mayor continued:\n\n"The road will follow in the spring of next year."'
    assert spoken(text) == [("The mayor", '"The road will follow in the spring of next year."')]


def test_a_mixed_quotation_is_whole_and_told_apart():
    text = 'The mayor said the bridge was "a disgrace to the city" and would be torn down.'
    (claim,) = read(text)
    assert joined(text, claim.content) == 'the bridge was "a disgrace to the city" and would be torn down'
    assert claim.directness == "mixed"


def test_words_without_marks_are_indirect():
    (claim,) = read("The mayor said the bridge was open.")
    assert claim.directness == "indirect"


def test_two_speakers_in_one_paragraph_keep_their_own_words():
    text = '"The bridge is open," the mayor said. "It should be closed today," said the bishop.'
    assert spoken(text) == [
        ("the mayor", '"The bridge is open,"'),
        ("the bishop", '"It should be closed today,"'),
    ]


def test_the_sentence_before_a_quotation_is_not_quoted():
    text = 'Rain fell on the valley all night. "The bridge will hold," the mayor said.'
    assert spoken(text) == [("the mayor", '"The bridge will hold,"')]


@pytest.mark.xfail(strict=True, reason="the words before the colon are taken for the quotation's beginning")
def test_a_claim_that_ends_with_a_colon_leaves_the_quotation_to_its_speaker():
    text = "Analysts expect that it will: “There is an election in May,” Sofia Neri noted."
    assert spoken(text) == [("Analysts", "that it will"), ("Sofia Neri", "“There is an election in May,”")]


def test_a_quotation_in_another_paragraph_is_not_taken_from_its_speaker():
    text = '"The bridge is open," the mayor said.\n\nThe bishop told a crowd that the church "is dry".'
    assert spoken(text)[0] == ("the mayor", '"The bridge is open,"')
    assert spoken(text)[1][0] == "The bishop"


def test_an_odd_mark_swallows_nothing():
    text = 'The mayor called it 5" of rain. The bishop said that the church was dry.'
    assert ("The bishop", "that the church was dry") in spoken(text)


def test_a_mark_never_closed_ends_with_its_paragraph():
    text = '"The bridge is open, the mayor said.\n\nThe bishop said that the church was dry.'
    assert ("The bishop", "that the church was dry") in spoken(text)


def test_a_mixed_quotation_behind_a_long_addressee():
    text = 'The bishop told a crowd outside the gates that the deal "is not perfect, but it is ours".'
    assert spoken(text) == [("The bishop", 'that the deal "is not perfect, but it is ours"')]


def test_only_quotation_marks_and_words_without_a_cue_are_no_claim():
    assert spoken('"The bridge is open."') == []


def test_scare_quotes_have_no_speaker():
    assert spoken('The so-called "bridge" fell down.') == []


def test_quotations_within_quotations_are_one():
    assert quotations("“He told me ‘go home’ and left,” she said.") == ["“He told me ‘go home’ and left,”"]


def test_apostrophes_are_no_marks():
    assert quotations("It's the workers' choice, and the '90s won't return; Lindqvist's right.") == []


def test_brackets_and_dots_stay_inside():
    assert quotations('"We [the board] ... will see (soon)," she said.') == [
        '"We [the board] ... will see (soon),"'
    ]
