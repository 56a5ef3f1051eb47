"""What the panes show: rows over any number of readings, narrowed by a trail of focuses.

Two things *meet* in an article when they share a sentence, or when a claim ties them together. A
claim meets its speaker, the speaker's country, and all that it is about.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from store.identity import Identities, identify
from store.records import Actor, Article, Claim, CountryFound, Kind, Mention, Reading, Span, joined

Subject = Literal["article", "country", "actor", "claim", "dates", "articles"]
Side = Literal["both", "by", "about"]


class Focus(NamedTuple):
    """A filter by example: show only what meets this. `label` is what a person calls it.

    `side` tells for a country or an actor which claims are meant: by it, about it, or both. The key of
    "dates" is a half-open range of days, "2022-02-01/2022-03-01", that of "articles" their ids with
    spaces between.
    """

    kind: Subject
    key: str
    label: str
    side: Side = "both"


def chosen(focus: Focus, article: str, day: str) -> bool:
    """True if a focus on dates or on several articles keeps the article of this id and date."""
    if focus.kind == "articles":
        return article in focus.key.split()
    begin, _, end = focus.key.partition("/")
    return bool(day) and begin <= day[:10] < end


class Place(NamedTuple):
    """Where something stands: an article's id and a span in its text."""

    article: str
    span: Span


class ArticleRow(NamedTuple):
    """A line of the list of articles; `publishers` are all that published the same text, its own first."""

    key: str
    title: str
    publisher: str
    date: str
    language: str
    countries: int
    actors: int
    claims: int
    publishers: tuple[str, ...] = ()


class CountryRow(NamedTuple):
    """A country over all articles in view; `key` is its ISO code, `implied` if nothing names it."""

    key: str
    name: str
    implied: bool
    places: tuple[Place, ...]


class ActorRow(NamedTuple):
    """An actor over all articles in view; `claims` is how many are made by them."""

    key: str
    name: str
    kind: Kind
    roles: tuple[str, ...]
    country: str | None
    aliases: tuple[str, ...]
    claims: int
    places: tuple[Place, ...]


class ClaimRow(NamedTuple):
    """One claim; `speaker` is the actor's name, else the source's own words, else ""; `kind` is the actor's."""

    key: str
    speaker: str
    kind: Kind | None
    entry: Entry
    claim: Claim

    @property
    def words(self) -> str:
        """What is claimed, in the article's words."""
        return joined(self.entry.article.text, self.claim.content)

    @property
    def deed(self) -> str:
        """What the speaker does with it: the stance, but an act in the article's words, for "acts" tells nothing."""
        claim = self.claim
        if claim.stance == "acts":
            return joined(self.entry.article.text, claim.cue)
        return ("not " if claim.negated else "") + claim.stance

    @property
    def places(self) -> tuple[Place, ...]:
        """Its content's spans, in the order of the text."""
        return tuple(Place(self.entry.article.id, span) for span in self.claim.content)


class View(NamedTuple):
    """The rows of every pane, in the order of the text; `hidden` is how many claims are less certain than asked."""

    articles: tuple[ArticleRow, ...] = ()
    countries: tuple[CountryRow, ...] = ()
    actors: tuple[ActorRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()
    hidden: int = 0


class Entry:
    """An article with its reading, and what is derived from the two once.

    Attributes:
        hidden: indices of claims that a person removed; they keep their place, so that keys stay.
    """

    def __init__(self, article: Article, reading: Reading, hidden: frozenset[int] = frozenset()) -> None:
        self.article = article
        self.reading = reading
        self.hidden = hidden

    @cached_property
    def row(self) -> ArticleRow:
        """Its line in the list of articles."""
        a, r = self.article, self.reading
        return ArticleRow(
            a.id,
            a.title,
            a.publisher,
            a.date,
            a.language,
            len(r.countries),
            len(r.actors),
            len(r.claims) - len(self.hidden),
            (a.publisher,) if a.publisher else (),
        )

    @cached_property
    def claims(self) -> tuple[ClaimRow, ...]:
        """The claims as rows."""
        actors = {actor.id: actor for actor in self.reading.actors}
        rows: list[ClaimRow] = []
        for index, claim in enumerate(self.reading.claims):
            actor = actors.get(claim.actor or "")
            speaker = actor.name if actor else joined(self.article.text, claim.source)
            rows.append(
                ClaimRow(f"{self.article.id}:{index}", speaker, actor.kind if actor else None, self, claim)
            )
        return tuple(rows)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.reading.sentences]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that the character stands in, -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def sentence(self, span: Span) -> Span:
        """The sentences that the span touches, as one span; the span itself where none are known."""
        first, last = self.sentence_at(span.start), self.sentence_at(max(span.start, span.end - 1))
        if first < 0 or last < 0:
            return span
        return Span(
            min(span.start, self.reading.sentences[first].start),
            max(span.end, self.reading.sentences[last].end),
        )

    def sentences_of(self, spans: Iterable[Span]) -> frozenset[int]:
        """Indices of the sentences in which the spans begin."""
        return frozenset(self.sentence_at(span.start) for span in spans)

    @cached_property
    def country_sentences(self) -> dict[str, frozenset[int]]:
        """For each country, by code, the sentences that mention it."""
        return {c.code: self.sentences_of(m.span for m in c.mentions) for c in self.reading.countries}

    @cached_property
    def actor_sentences(self) -> dict[str, frozenset[int]]:
        """For each actor, by id in this reading, the sentences that mention them."""
        return {a.id: self.sentences_of(m.span for m in a.mentions) for a in self.reading.actors}

    @cached_property
    def speaker_countries(self) -> dict[str, str]:
        """The country of each actor that has one, by id."""
        return {a.id: a.country for a in self.reading.actors if a.country}

    @cached_property
    def claim_countries(self) -> tuple[frozenset[str], ...]:
        """For each claim, the countries that speak in it: the actor's, and those that the source mentions."""
        mentions = [(m.span, c.code) for c in self.reading.countries for m in c.mentions]
        spoken: list[frozenset[str]] = []
        for claim in self.reading.claims:
            codes = {code for span, code in mentions if any(span.overlaps(source) for source in claim.source)}
            if claim.actor in self.speaker_countries:
                codes.add(self.speaker_countries[claim.actor])
            spoken.append(frozenset(codes))
        return tuple(spoken)


def build(
    entries: Sequence[Entry],
    trail: Sequence[Focus] = (),
    who: Identities | None = None,
    level: float = 0.0,
) -> View:
    """The rows of all entries that meet every focus of the trail.

    Args:
        entries: articles with their readings.
        trail: the focuses in force.
        who: which actors are one across the articles; made anew where it is not given.
        level: claims of less certainty are left out and counted.
    """
    keys = (who or identify(entries)).keys
    countries: dict[str, list[tuple[Entry, CountryFound]]] = {}
    actors: dict[str, list[tuple[Entry, Actor]]] = {}
    claims: list[ClaimRow] = []
    articles: list[ArticleRow] = []
    for entry in entries:
        meeting = _everything(entry)
        for focus in trail:
            meeting = _narrowed(entry, focus, meeting, keys)
            if meeting is None:
                break
        if meeting is None:
            continue
        articles.append(entry.row)
        for country in entry.reading.countries:
            if country.code in meeting.countries:
                countries.setdefault(country.code, []).append((entry, country))
        for actor in entry.reading.actors:
            if actor.id in meeting.actors:
                actors.setdefault(keys[entry.article.id][actor.id], []).append((entry, actor))
        claims.extend(row for index, row in enumerate(entry.claims) if index in meeting.claims)
    sure = [row for row in claims if row.claim.certainty >= level] if level > 0 else claims
    return View(
        tuple(articles),
        tuple(_country_row(code, found) for code, found in countries.items()),
        tuple(_actor_row(key, found) for key, found in actors.items()),
        tuple(sure),
        len(claims) - len(sure),
    )


class _Meeting(NamedTuple):
    """What of one entry meets the trail so far: codes, ids of actors, indices of claims."""

    countries: set[str]
    actors: set[str]
    claims: set[int]

    def and_also(self, other: _Meeting) -> _Meeting:
        return _Meeting(
            self.countries & other.countries, self.actors & other.actors, self.claims & other.claims
        )


def _everything(entry: Entry) -> _Meeting:
    reading = entry.reading
    return _Meeting(
        {c.code for c in reading.countries},
        {a.id for a in reading.actors},
        set(range(len(reading.claims))) - entry.hidden,
    )


def _narrowed(
    entry: Entry, focus: Focus, meeting: _Meeting | None, keys: Mapping[str, Mapping[str, str]]
) -> _Meeting | None:
    """What of the entry meets this focus too; None where the entry has nothing of it."""
    if meeting is None:
        return None
    if focus.kind == "article":
        return meeting if entry.article.id == focus.key else None
    if focus.kind in ("dates", "articles"):
        return meeting if chosen(focus, entry.article.id, entry.article.date) else None
    if focus.kind == "country":
        if focus.key not in entry.country_sentences:
            return None
        return meeting.and_also(_meets_country(entry, focus.key, focus.side))
    if focus.kind == "actor":
        ids = {actor for actor, key in keys[entry.article.id].items() if key == focus.key}
        return meeting.and_also(_meets_actors(entry, ids, focus.side)) if ids else None
    article_id, _, index = focus.key.rpartition(":")
    if article_id != entry.article.id or not index.isdigit() or int(index) >= len(entry.reading.claims):
        return None
    return meeting.and_also(_meets_claim(entry, int(index)))


def _sharing(table: dict[str, frozenset[int]], sentences: frozenset[int]) -> set[str]:
    return {key for key, own in table.items() if own & sentences}


def _meets_country(entry: Entry, code: str, side: Side = "both") -> _Meeting:
    sentences = entry.country_sentences[code]
    natives = {actor for actor, country in entry.speaker_countries.items() if country == code}
    claims = {
        index
        for index, claim in enumerate(entry.reading.claims)
        if (side != "by" and code in claim.countries)
        or (side != "about" and code in entry.claim_countries[index])
    }
    return _Meeting(
        _sharing(entry.country_sentences, sentences) | {code},
        _sharing(entry.actor_sentences, sentences) | natives,
        claims,
    )


def _meets_actors(entry: Entry, ids: set[str], side: Side = "both") -> _Meeting:
    sentences = frozenset[int]().union(*(entry.actor_sentences[one] for one in ids))
    claims = {
        index
        for index, claim in enumerate(entry.reading.claims)
        if (side != "about" and claim.actor in ids) or (side != "by" and ids.intersection(claim.actors))
    }
    theirs = [claim for claim in entry.reading.claims if claim.actor in ids]
    return _Meeting(
        _sharing(entry.country_sentences, sentences)
        | {entry.speaker_countries[one] for one in ids if one in entry.speaker_countries}
        | {code for claim in theirs for code in claim.countries},
        _sharing(entry.actor_sentences, sentences) | ids | {one for claim in theirs for one in claim.actors},
        claims,
    )


def _meets_claim(entry: Entry, index: int) -> _Meeting:
    claim = entry.reading.claims[index]
    sentences = entry.sentences_of((*claim.source, *claim.cue, *claim.content))
    own = {claim.actor} if claim.actor else set[str]()
    family = {index} | {i for i, other in enumerate(entry.reading.claims) if other.inside == index}
    if claim.inside is not None:
        family.add(claim.inside)
    return _Meeting(
        _sharing(entry.country_sentences, sentences) | set(claim.countries) | entry.claim_countries[index],
        _sharing(entry.actor_sentences, sentences) | own | set(claim.actors),
        family,
    )


def _places(found: Iterable[tuple[Entry, Sequence[Mention]]]) -> tuple[Place, ...]:
    return tuple(Place(entry.article.id, m.span) for entry, mentions in found for m in mentions)


def _country_row(code: str, found: Sequence[tuple[Entry, CountryFound]]) -> CountryRow:
    return CountryRow(
        code,
        found[0][1].name,
        all(country.implied for _, country in found),
        _places((entry, country.mentions) for entry, country in found),
    )


def _actor_row(key: str, found: Sequence[tuple[Entry, Actor]]) -> ActorRow:
    first = found[0][1]
    return ActorRow(
        key,
        first.name,
        first.kind,
        tuple(dict.fromkeys(role for _, actor in found for role in actor.roles)),
        next((actor.country for _, actor in found if actor.country), None),
        tuple(dict.fromkeys(alias for _, actor in found for alias in actor.aliases)),
        sum(
            claim.actor == actor.id and index not in entry.hidden
            for entry, actor in found
            for index, claim in enumerate(entry.reading.claims)
        ),
        _places((entry, actor.mentions) for entry, actor in found),
    )
