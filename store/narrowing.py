"""What meets the focuses of a trail, asked of the columns of all articles at once.

Two things *meet* in an article when they share a sentence, or when a claim ties them together. A claim
meets its speaker, the speaker's country, and all that it is about. Claims *by* a country are those in
which one of it speaks, claims *about* it those whose content speaks of it; with either side chosen, only
what those claims tie to it is met.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from store.columns import Columns, Register
from store.digest import Digest
from store.focus import Focus, chosen
from store.rows import ArticleRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Ints = NDArray[np.int32]
    Bools = NDArray[np.bool_]


class Meeting(NamedTuple):
    """Which of all articles, countries in articles, actors in articles, and claims meet something."""

    articles: Bools
    countries: Bools
    actors: Bools
    claims: Bools

    def and_also(self, other: Meeting) -> Meeting:
        """What meets both."""
        return Meeting(*(one & two for one, two in zip(self, other, strict=True)))


def everything(columns: Columns) -> Meeting:
    """All that there is; claims that a person removed are not."""
    return Meeting(
        np.ones(len(columns), np.bool_),
        np.ones(columns.size("country"), np.bool_),
        np.ones(columns.size("actor"), np.bool_),
        columns.live,
    )


class Asked(NamedTuple):
    """What a focus is asked of.

    Attributes:
        columns: of all articles.
        register: what their numbers stand for.
        rows: for each actor of each article the number of the row.
        number: the number of a row by its key.
        places: the place of an article by its id.
        digest: an article's digest by its place.
        articles: the articles' lines.
    """

    columns: Columns
    register: Register
    rows: Ints
    number: Callable[[str], int | None]
    places: Callable[[str], int | None]
    digest: Callable[[int], Digest]
    articles: Sequence[ArticleRow]


def meeting(asked: Asked, trail: Iterable[Focus]) -> Meeting:
    """What meets every focus of the trail."""
    found = everything(asked.columns)
    for focus in trail:
        found = found.and_also(_met(asked, focus))
    columns = asked.columns
    inside = found.articles
    return Meeting(
        inside,
        found.countries & inside[columns.country_article],
        found.actors & inside[columns.actor_article],
        found.claims & inside[columns.claim_article],
    )


def _met(asked: Asked, focus: Focus) -> Meeting:
    columns = asked.columns
    if focus.kind == "country":
        return _country(columns, asked.register.codes.get(focus.key, -2), focus.side)
    if focus.kind == "actor":
        number = asked.number(focus.key)
        return _actors(columns, asked.rows == (-1 if number is None else number), focus.side)
    if focus.kind == "article":
        place = asked.places(focus.key)
        found = everything(columns)
        return found._replace(articles=_only(len(columns), [] if place is None else [place]))
    if focus.kind == "dates":
        kept = [place for place, row in enumerate(asked.articles) if chosen(focus, row.key, row.date)]
        return everything(columns)._replace(articles=_only(len(columns), kept))
    if focus.kind == "articles":
        places = [place for key in focus.key.split() if (place := asked.places(key)) is not None]
        return everything(columns)._replace(articles=_only(len(columns), places))
    key, _, index = focus.key.rpartition(":")
    place = asked.places(key)
    starts = columns.starts["claim"]
    if place is None or not index.isdecimal() or int(index) >= int(starts[place + 1] - starts[place]):
        return _nothing(columns)
    return _claim(asked, place, int(index))


def _nothing(columns: Columns) -> Meeting:
    return Meeting(*(np.zeros_like(one) for one in everything(columns)))


def _country(columns: Columns, code: int, side: str) -> Meeting:
    own = columns.country_code == code
    about = _only(columns.size("claim"), columns.about_claim[columns.about_code == code]) & columns.live
    by = _only(columns.size("claim"), columns.by_claim[columns.by_code == code]) & columns.live
    if side != "both":
        return _tied(
            columns, about if side == "about" else by, own, np.zeros(columns.size("actor"), np.bool_)
        )
    claims = about | by
    sentences = _sentences(columns, columns.mention_sentence[own[columns.mention_country]])
    countries, actors = _sharing(columns, sentences)
    actors |= columns.actor_code == code
    articles = _only(len(columns), columns.country_article[own])
    articles |= _only(len(columns), columns.claim_article[claims])
    return Meeting(articles, countries | own, actors, claims)


def _actors(columns: Columns, own: Bools, side: str) -> Meeting:
    by = _of(own, columns.claim_actor) & columns.live
    about = _only(columns.size("claim"), columns.aim_claim[own[columns.aim_actor]]) & columns.live
    if side != "both":
        nowhere = np.zeros(columns.size("country"), np.bool_)
        return _tied(columns, about if side == "about" else by, nowhere, own)
    sentences = _sentences(columns, columns.sighting_sentence[own[columns.sighting_actor]])
    countries, actors = _sharing(columns, sentences)
    countries |= _countries(columns, columns.actor_article[own], columns.actor_code[own])
    told = by[columns.about_claim]
    countries |= _countries(
        columns, columns.claim_article[columns.about_claim[told]], columns.about_code[told]
    )
    actors |= own | _only(columns.size("actor"), columns.aim_actor[by[columns.aim_claim]])
    return Meeting(_only(len(columns), columns.actor_article[own]), countries, actors, by | about)


def _tied(columns: Columns, claims: Bools, countries: Bools, actors: Bools) -> Meeting:
    """The claims, who makes them, whom and what they are about; and what is asked for where they are."""
    articles = _only(len(columns), columns.claim_article[claims])
    speakers = columns.claim_actor[claims]
    actors = actors | _only(columns.size("actor"), speakers[speakers >= 0])
    actors |= _only(columns.size("actor"), columns.aim_actor[claims[columns.aim_claim]])
    countries = countries.copy()
    for claim, code in ((columns.about_claim, columns.about_code), (columns.by_claim, columns.by_code)):
        told = claims[claim]
        countries |= _countries(columns, columns.claim_article[claim[told]], code[told])
    return Meeting(articles, countries, actors, claims)


def _claim(asked: Asked, place: int, index: int) -> Meeting:
    """One claim: what shares its sentences, what it is tied to, those in it and the one that it is in."""
    columns = asked.columns
    outline, detail = asked.digest(place)
    said = detail.claims[index]
    begins = [*said.source[::2], *said.cue[::2], *said.content[::2]]
    first = int(columns.starts["sentence"][place])
    sentences = np.searchsorted(np.array(detail.sentences[::2]), np.array(begins, np.int64), side="right")
    countries, actors = _sharing(columns, _sentences(columns, sentences + first))
    family = {index, *(i for i, other in enumerate(detail.claims) if other.inside == index)}
    if said.inside >= 0:
        family.add(said.inside)
    start = int(columns.starts["claim"][place])
    claims = _only(columns.size("claim"), [start + one for one in family]) & columns.live
    own = [outline.speakers[index]] * (outline.speakers[index] >= 0)
    own += [
        actor for claim, actor in zip(outline.aims[::2], outline.aims[1::2], strict=True) if claim == index
    ]
    actors |= _only(columns.size("actor"), [int(columns.starts["actor"][place]) + one for one in own])
    met = set[int]()
    for pairs in (outline.about, outline.by):
        met |= {code for claim, code in zip(pairs[::2], pairs[1::2], strict=True) if claim == index}
    found = [int(columns.starts["country"][place]) + one for one in met if one < len(outline.names)]
    countries |= _only(columns.size("country"), found)
    return Meeting(_only(len(columns), [place]), countries, actors, claims)


def _only(size: int, places: NDArray[Any] | Sequence[int]) -> Bools:
    found = np.zeros(size, np.bool_)
    found[np.asarray(places, np.int64)] = True
    return found


def _of(mask: Bools, places: Ints) -> Bools:
    """The mask at each place, False at -1."""
    return np.append(mask, np.False_)[places]


def _sentences(columns: Columns, places: NDArray[Any]) -> Bools:
    return _only(columns.size("sentence"), places)


def _sharing(columns: Columns, sentences: Bools) -> tuple[Bools, Bools]:
    """The countries and the actors that stand in these sentences."""
    countries = _only(columns.size("country"), columns.mention_country[sentences[columns.mention_sentence]])
    actors = _only(columns.size("actor"), columns.sighting_actor[sentences[columns.sighting_sentence]])
    return countries, actors


def _countries(columns: Columns, articles: Ints, codes: NDArray[np.int16]) -> Bools:
    """The countries of these codes in the articles beside them."""
    wide = 1 << 16
    wanted = articles.astype(np.int64) * wide + codes
    wanted = np.unique(wanted[codes >= 0])
    return np.isin(columns.country_article.astype(np.int64) * wide + columns.country_code, wanted)
