"""Who is the same as whom in one article, and whom pronouns and role phrases stand for."""

from __future__ import annotations

from store.reading import people
from tests.store.reading.acting import names, only, read, said

# who is the same as whom


def test_a_surname_belongs_to_the_full_name_before_or_behind_it():
    text = "Halvorsen won. Ingrid Halvorsen, 52, thanked voters. Ms. Halvorsen left. Halvorsen's rival wept."
    actor = only(read(text), "Ingrid Halvorsen")
    assert said(text, actor, "surname") == ["Halvorsen"] * 3
    assert actor.aliases == ("Halvorsen",)


def test_spellings_of_one_name_are_one_row():
    text = "Ukrainian President Volodymyr Zelenskiy said no. Zelenskyy later told the BBC he had slept."
    assert names(read(text), "person") == ["Volodymyr Zelenskiy"]


def test_husband_and_wife_stay_two_and_a_title_tells_them_apart():
    text = (
        "Peter Halvorsen and Ingrid Halvorsen spoke in Oslo. Mrs. Halvorsen said she agreed. "
        "Halvorsen left early."
    )
    actors = read(text)
    assert {"Peter Halvorsen", "Ingrid Halvorsen"} <= set(names(actors, "person"))
    assert said(text, only(actors, "Ingrid Halvorsen"), "surname") == ["Halvorsen"]
    assert said(text, only(actors, "Peter Halvorsen"), "surname") == []


def test_father_and_son_stay_two():
    text = "John Alder Sr. met John Alder Jr. in Oslo. Alder Jr. said he was glad."
    actors = read(text)
    assert names(actors, "person") == ["John Alder Sr.", "John Alder Jr."]
    assert said(text, only(actors, "John Alder Jr."), "surname") == ["Alder Jr."]


def test_two_of_one_east_asian_family_stay_two():
    text = "North Korean leader Kim Jong Un met Kim Yo Jong on Friday. The leader's sister smiled."
    assert names(read(text), "person") == ["Kim Jong Un", "Kim Yo Jong"]


def test_the_family_name_that_stands_first_is_the_surname():
    text = "Chinese President Xi Jinping spoke in Beijing. Xi said he was pleased."
    assert said(text, only(read(text), "Xi Jinping"), "surname") == ["Xi"]


def test_particles_and_articles_of_a_surname_may_be_there_or_not():
    text = "Syrian President Bashar al-Assad met Ursula van der Berg. Assad smiled. Van der Berg did not."
    actors = read(text)
    assert said(text, only(actors, "Bashar al-Assad"), "surname") == ["Assad"]
    assert said(text, only(actors, "Ursula van der Berg"), "surname") == ["Van der Berg"]


def test_a_lone_surname_is_a_row_by_itself():
    actor = only(read("Kazakh President Tokayev spoke on Friday."), "Tokayev")
    assert actor.kind == "person"
    assert [m.how for m in actor.mentions] == ["surname"]


# pronouns and role phrases


def test_a_pronoun_stands_for_the_one_person_it_can():
    text = "Ingrid Halvorsen met reporters in Oslo on Friday. She said her party would win."
    assert said(text, only(read(text), "Ingrid Halvorsen"), "pronoun") == ["She", "her"]


def test_gender_decides_between_two():
    text = "Ingrid Halvorsen met Peter Alder on Friday. He was late."
    actors = read(text)
    assert said(text, only(actors, "Peter Alder"), "pronoun") == ["He"]
    assert said(text, only(actors, "Ingrid Halvorsen"), "pronoun") == []


def test_a_pronoun_may_stand_before_its_name():
    text = "When she arrived in Oslo on Tuesday, Ingrid Halvorsen thanked the crowd."
    assert said(text, only(read(text), "Ingrid Halvorsen"), "pronoun") == ["she"]


def test_a_pronoun_that_nobody_fits_is_left_alone_and_is_no_row():
    text = "Peter Alder left Oslo. She was not told. They waited."
    actors = read(text)
    assert names(actors) == ["Peter Alder"]
    assert said(text, actors[0], "pronoun") == []


def test_inside_a_relative_clause_the_pronoun_is_somebody_else():
    text = "Peter Alder left early. He is expected to avoid Adam Wolny, whom he has met only once."
    assert said(text, only(read(text), "Adam Wolny"), "pronoun") == []


def test_a_role_phrase_stands_for_the_one_who_bears_the_role():
    text = "Polish Foreign Minister Adam Wolny landed in Oslo. The minister said nothing."
    assert said(text, only(read(text), "Adam Wolny"), "title") == ["minister"]


def test_a_role_that_two_bear_is_left_open():
    text = "Polish President Adam Wolny met French President Luc Marchand. The president said nothing."
    assert not [m for a in read(text) for m in a.mentions if m.how == "title"]


def test_a_son_who_differs_by_jr_alone_has_a_row_of_his_own():
    found = read("Owen Strand built the mill. His son, Owen Strand Jr., sold it.")
    assert names(found, "person") == ["Owen Strand", "Owen Strand Jr."]


def test_he_inside_a_quotation_is_not_its_speaker():
    text = '"He is a liar," said Peter Alder.'
    assert said(text, only(read(text), "Peter Alder"), "pronoun") == []


def test_she_is_no_man_whose_given_name_is_known():
    text = "Hakan met the press on Friday. She said it was late."
    assert said(text, only(read(text), "Hakan"), "pronoun") == []


def test_an_open_pronoun_between_two_men_is_left_alone():
    text = "Peter Alder told Mark Hollis that he was wrong."
    assert not [m for a in read(text) for m in a.mentions if m.how == "pronoun"]


def test_two_leaders_are_both_and_ages_are_told_apart():
    text = "President Adam Wolny, 61, met Prime Minister Luc Marchand, 44. The two leaders ate. The 44-year-old paid."
    found = read(text)
    assert said(text, only(found, "Adam Wolny"), "title") == ["two leaders"]
    assert said(text, only(found, "Luc Marchand"), "title") == ["two leaders", "44-year-old"]


def test_what_two_are_mentioned_by_together_is_left_out_where_one_is_asked_for():
    found = people.apart(
        read("President Adam Wolny met President Luc Marchand. The two presidents said it rained.")
    )
    assert not [m for a in found for m in a.mentions if m.how == "title"]


def test_a_bare_surname_after_a_wife_and_her_husband_is_neithers():
    found = read("Mrs. Falk thanked her husband, Peter Falk. Falk smiled. Mr. Falk left.")
    assert len(names(found, "person")) == 3
