"""One row a person or body across articles; in doubt two, and the merge is proposed."""

from __future__ import annotations

import pytest

from store.identity import Identities, identify
from store.records import Actor, Article, Kind, Reading
from store.view import Entry

Told = tuple[str, tuple[str, ...], str | None]


def briefing(*articles: list[Actor]) -> Identities:
    return identify(
        [
            Entry(Article(f"{n:016x}", "text", "t"), Reading(f"{n:016x}", "r", actors=tuple(actors)))
            for n, actors in enumerate(articles)
        ]
    )


def actor(
    name: str,
    *roles: str,
    country: str | None = None,
    kind: Kind = "person",
    aliases: tuple[str, ...] = (),
    key: str = "a1",
) -> Actor:
    return Actor(key, name, kind, roles, country, aliases)


def one_row(who: Identities) -> bool:
    return len({key for keys in who.keys.values() for key in keys.values()}) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Kassym-Jomart Tokayev", "Kassym-Jomart Tokayev"),
        ("José Álvarez", "Jose Alvarez"),
        ("Paul D. Ryan", "Paul Ryan"),
        ("Ana Lima", "Rival Ana Lima"),
    ],
)
def test_one_person_spelled_in_two_ways_is_one_row(one: str, two: str):
    assert one_row(briefing([actor(one)], [actor(two)]))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Bill Clinton", "Hillary Clinton"),
        ("Kim Jong Un", "Kim Jong Il"),
        ("George Bush Sr.", "George Bush Jr."),
        ("Mary Ann Lee", "Ann Lee"),
        ("Ida Berg", "Ina Berg"),
    ],
)
def test_two_people_are_two_rows(one: str, two: str):
    assert not one_row(briefing([actor(one)], [actor(two)]))


def test_the_same_name_in_two_countries_is_two_rows_and_proposed():
    who = briefing(
        [actor("Maria Silva", "minister", country="BR")], [actor("Maria Silva", "minister", country="PT")]
    )
    assert not one_row(who)
    assert [p.reason for p in who.proposals] == ["the same name, another country: Maria Silva, Maria Silva"]


def test_an_initial_is_enough_where_the_office_agrees_and_proposed_where_it_is_not_told():
    assert one_row(briefing([actor("Ida Berg", "Minister")], [actor("I. Berg", "minister")]))
    who = briefing([actor("Ida Berg", "Minister")], [actor("I. Berg")])
    assert not one_row(who)
    assert len(who.proposals) == 1


def test_a_surname_alone_is_joined_only_where_one_bears_it_and_the_office_agrees():
    full = actor("Emmanuel Macron", "President", country="FR")
    assert one_row(briefing([full], [actor("Macron", "President", country="FR")]))
    who = briefing([full], [actor("Macron")])
    assert not one_row(who)
    assert [p.reason for p in who.proposals] == ["a surname that is also Emmanuel Macron's"]


def test_it_does_not_matter_which_article_came_first():
    assert one_row(
        briefing(
            [actor("Macron", "President", country="FR")],
            [actor("Emmanuel Macron", "President", country="FR")],
        )
    )


def test_what_one_article_tells_apart_stays_apart():
    two = [actor("John Smith", key="a1"), actor("John Smith", key="a2")]
    keys = briefing(two, [])
    assert len(set(keys.keys[f"{0:016x}"].values())) == 2


def test_bodies_are_joined_by_name_and_by_an_acronym_that_an_article_explains():
    bank = actor("European Bank for Reconstruction and Development", kind="organisation", aliases=("EBRD",))
    assert one_row(briefing([bank], [actor("EBRD", kind="organisation")]))
    assert one_row(briefing([actor("EBRD", kind="organisation")], [bank]))
    assert one_row(briefing([actor("the U.N.", kind="organisation")], [actor("UN", kind="organisation")]))


def test_an_acronym_of_two_bodies_joins_neither():
    army = actor("Irish Republican Army", kind="organisation", aliases=("IRA",))
    research = actor("Institute for Rice Agronomy", kind="organisation", aliases=("IRA",))
    who = briefing([army], [research], [actor("IRA", kind="organisation")])
    assert len({key for keys in who.keys.values() for key in keys.values()}) == 3


def test_groups_without_a_name_are_each_articles_own():
    assert not one_row(briefing([actor("officials", kind="group")], [actor("officials", kind="group")]))
    assert one_row(
        briefing(
            [actor("U.S. officials", country="US", kind="group")],
            [actor("U.S. officials", country="US", kind="group")],
        )
    )


def test_the_foreign_ministries_of_two_countries_are_two_rows():
    one, two = (actor("foreign ministry", country=code, kind="office") for code in ("FR", "KE"))
    assert not one_row(briefing([one], [two]))
    assert one_row(briefing([one], [one]))


def test_a_name_that_is_known_already_makes_no_row_after_row():
    spellings = ["Ida Berg", "Ida Anna Berg", "Ida Maria Berg", "Ida Berg", "Ida Berg", "Ida Anna Berg"]
    who = briefing(*([actor(name)] for name in spellings))
    assert len({key for keys in who.keys.values() for key in keys.values()}) <= 3


def test_a_lone_name_that_two_of_the_article_bear_is_offered_for_a_merge():
    actors = [actor("Ida Berg", key="a1"), actor("Nils Berg", key="a2"), actor("Berg", key="a3")]
    for who in (briefing(actors), briefing(actors, [actor("Amos Odhiambo")])):
        told = {(p.one, p.two): p.reason for p in who.proposals}
        assert set(told) == {
            ("person/ida berg", who.keys["0" * 16]["a3"]),
            ("person/nils berg", who.keys["0" * 16]["a3"]),
        }
        assert "in the same article" in told["person/ida berg", who.keys["0" * 16]["a3"]]
