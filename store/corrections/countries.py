"""Corrections of countries: which an article has, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from store.corrections import Correction
from store.corrections.actors import places_of
from store.corrections.ground import Ground, Unfit, touch
from store.records import CountryFound, Mention, Span


def correct(ground: Ground, one: Correction) -> None:
    """Put the correction of a country on top.

    Raises:
        Unfit: where it fits nothing.
    """
    code = one.target["key"]
    found = ground.holding(code)
    if not found:
        raise Unfit("The country is found no more.")
    if one.what == "add":
        for article, spans in places_of(one.value).items():
            _add(ground, article, code, found[0][1].name, ground.within(article, spans))
    elif one.what == "remove" and "mentions" in one.value:
        places = {article: ground.within(article, spans) for article, spans in places_of(one.value).items()}
        lost = [_lose(ground, article, spans, lambda own: own == code) for article, spans in places.items()]
        if not any(lost):
            raise Unfit("The country has no mention there.")
    elif one.what == "remove":
        for article, _ in found:
            _without(ground, article, {code})
    else:
        raise Unfit(f"A country cannot be corrected by {one.what!r}.")


def add(ground: Ground, article: str, value: Mapping[str, Any]) -> None:
    """Put a country into an article by the places where it stands.

    Raises:
        Unfit: where the value is none of a country.
    """
    code, name = value["code"], value.get("name")
    if not isinstance(code, str) or not isinstance(name, str):
        raise Unfit("A country is given by its code of two letters.")
    _add(ground, article, code, name, ground.within(article, value["spans"]))


def _add(ground: Ground, article: str, code: str, name: str, spans: Sequence[Span]) -> None:
    _lose(ground, article, spans, lambda _: True)
    reading = ground.reading(article)
    own = next((one for one in reading.countries if one.code == code), CountryFound(code, name, ()))
    own = own._replace(mentions=tuple(sorted((*own.mentions, *(Mention(span, "name") for span in spans)))))
    others = [one for one in reading.countries if one.code != code]
    countries = tuple(sorted((*others, own), key=lambda one: one.mentions[:1]))
    ground.put(article, reading._replace(countries=countries))
    ground.about_anew(article, spans)


def _lose(ground: Ground, article: str, spans: Sequence[Span], whose: Callable[[str], bool]) -> bool:
    """Take away mentions that touch the spans; a country that has none left is not in the article."""
    reading = ground.reading(article)
    kept = {
        one.code: tuple(m for m in one.mentions if not (whose(one.code) and touch(m.span, spans)))
        for one in reading.countries
    }
    if all(len(kept[one.code]) == len(one.mentions) for one in reading.countries):
        return False
    countries = tuple(one._replace(mentions=kept[one.code]) for one in reading.countries)
    ground.put(article, reading._replace(countries=countries))
    ground.about_anew(article, spans)
    _without(ground, article, {code for code, mentions in kept.items() if not mentions})
    return True


def _without(ground: Ground, article: str, gone: set[str]) -> None:
    reading = ground.reading(article)
    countries = tuple(one for one in reading.countries if one.code not in gone)
    claims = tuple(
        claim._replace(countries=tuple(code for code in claim.countries if code not in gone))
        for claim in reading.claims
    )
    ground.put(article, reading._replace(countries=countries, claims=claims))
