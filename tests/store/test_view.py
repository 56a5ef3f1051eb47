"""What the panes show, and what meets what."""

from __future__ import annotations

from store.records import Article, Reading, Span
from store.view import Entry, Focus, build

NORWAY = Focus("country", "NO", "Norway")
KENYA = Focus("country", "KE", "Kenya")
BERG = Focus("actor", "person/ida berg", "Ida Berg")


def names(view) -> tuple[list[str], list[str], list[str]]:
    return [c.name for c in view.countries], [a.name for a in view.actors], [c.words for c in view.claims]


def test_everything_in_the_order_of_the_text(article: Article, reading: Reading):
    assert names(build([Entry(article, reading)])) == (
        ["Norway", "Kenya"],
        ["Ida Berg", "Amos Odhiambo"],
        ["Norway will build the bridge", "It will stand by May", "that Nairobi had asked for money"],
    )


def test_a_country_shows_its_actors_and_the_claims_by_and_about_it(article: Article, reading: Reading):
    countries, actors, claims = names(build([Entry(article, reading)], [NORWAY]))
    assert countries == ["Norway"]
    assert actors == ["Ida Berg"]
    assert claims == ["Norway will build the bridge", "It will stand by May"]


def test_an_actor_shows_what_shares_a_sentence_with_them(article: Article, reading: Reading):
    countries, actors, claims = names(build([Entry(article, reading)], [BERG]))
    assert countries == ["Norway", "Kenya"]
    assert actors == ["Ida Berg"]
    assert claims == ["Norway will build the bridge", "It will stand by May"]


def test_focuses_add_up(article: Article, reading: Reading):
    _, actors, claims = names(build([Entry(article, reading)], [BERG, KENYA]))
    assert actors == ["Ida Berg"]
    assert claims == []


def test_a_claim_shows_its_speaker_and_what_it_is_about(article: Article, reading: Reading):
    focus = Focus("claim", f"{article.id}:2", "")
    countries, actors, claims = names(build([Entry(article, reading)], [focus]))
    assert (countries, actors) == (["Kenya"], ["Amos Odhiambo"])
    assert claims == ["that Nairobi had asked for money"]


def test_a_claim_shows_the_one_that_it_stands_inside(article: Article, reading: Reading):
    inner = reading.claims[1]._replace(inside=0)
    reading = reading._replace(claims=(reading.claims[0], inner, reading.claims[2]))
    view = build([Entry(article, reading)], [Focus("claim", f"{article.id}:1", "")])
    assert [c.words for c in view.claims] == ["Norway will build the bridge", "It will stand by May"]


def test_one_row_for_one_person_across_articles(article: Article, reading: Reading):
    other = article._replace(id="f" * 16)
    view = build([Entry(article, reading), Entry(other, reading._replace(article=other.id))])
    assert [a.name for a in view.actors] == ["Ida Berg", "Amos Odhiambo"]
    assert [a.claims for a in view.actors] == [4, 2]
    assert {place.article for place in view.countries[0].places} == {article.id, other.id}
    assert len(view.articles) == 2


def test_an_article_in_focus_hides_the_others(article: Article, reading: Reading):
    other = article._replace(id="f" * 16)
    view = build(
        [Entry(article, reading), Entry(other, Reading(other.id, "r"))], [Focus("article", other.id, "")]
    )
    assert names(view) == ([], [], [])
    assert [a.key for a in view.articles] == [other.id]


def test_a_focus_on_what_is_not_there_shows_nothing(article: Article, reading: Reading):
    for focus in (
        Focus("country", "XX", ""),
        Focus("actor", "nobody", ""),
        Focus("claim", "zzz", ""),
        Focus("claim", f"{article.id}:99", ""),
    ):
        assert build([Entry(article, reading)], [focus]).claims == ()


def test_a_claim_without_an_actor_shows_its_sources_words(article: Article, reading: Reading):
    reading = reading._replace(claims=(reading.claims[0]._replace(actor=None),))
    assert Entry(article, reading).claims[0].speaker == "Minister Ida Berg"


def test_the_sentence_behind_a_span(article: Article, reading: Reading, where):
    entry = Entry(article, reading)
    behind = entry.sentence(where(article.text, "Amos"))
    assert article.text[behind.start : behind.end].startswith("Kenya's envoy")
    assert article.text[behind.start : behind.end].endswith("money.")


def test_without_known_sentences_the_span_stands_for_itself(article: Article):
    assert Entry(article, Reading(article.id, "r")).sentence(Span(3, 9)) == Span(3, 9)


def test_a_country_that_speaks_itself_meets_what_it_says(article: Article, reading: Reading, where):
    claim = reading.claims[2]._replace(actor=None, source=(where(article.text, "Kenya"),), countries=())
    view = build([Entry(article, reading._replace(claims=(claim,)))], [KENYA])
    assert [c.speaker for c in view.claims] == ["Kenya"]


def test_dates_show_the_articles_of_these_days(article: Article, reading: Reading):
    entries = [Entry(article, reading)]
    assert build(entries, [Focus("dates", "2026-03-02/2026-03-03", "2 Mar")]).claims
    assert not build(entries, [Focus("dates", "2026-03-01/2026-03-02", "1 Mar")]).articles
    undated = [Entry(article._replace(date=""), reading)]
    assert not build(undated, [Focus("dates", "0001-01-01/9999-12-31", "ever")]).articles


def test_several_articles_can_be_in_focus(article: Article, reading: Reading):
    entries = [Entry(article, reading)]
    assert build(entries, [Focus("articles", f"other {article.id}", "two")]).articles
    assert not build(entries, [Focus("articles", "other", "one")]).articles


def test_claims_by_and_about_are_told_apart(article: Article, reading: Reading):
    entries = [Entry(article, reading)]
    by = build(entries, [Focus("country", "KE", "Kenya", "by")]).claims
    assert [claim.words for claim in by] == ["that Nairobi had asked for money"]
    assert build(entries, [Focus("actor", "person/ida berg", "Ida Berg", "about")]).claims == ()
