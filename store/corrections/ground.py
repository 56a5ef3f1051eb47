"""The ground that corrections change, step by step: readings, who is whom, what is hidden.

A claim is known by its index in its reading, an actor by their id in theirs: neither changes while
corrections are put on top, whatever else does, so that what once found its row keeps it. Only the
articles that a correction names, or whose actors it changes, are opened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol, TypeVar

from store.corrections import anchors
from store.records import Actor, Claim, CountryFound, Reading, Span


class Unfit(Exception):
    """A correction finds nothing to hold on to; `str(error)` is a sentence for a person."""


class Read(Protocol):
    """What was read, before any correction. What is asked of it opens the articles that a correction names."""

    def ids(self) -> Sequence[str]:
        """The articles, in order; removed ones too, which hold what corrections stand on."""
        ...

    def reading(self, article_id: str) -> Reading:
        """An article's reading."""
        ...

    def text(self, article_id: str) -> str:
        """An article's text."""
        ...

    def keys(self, article_id: str) -> Mapping[str, str]:
        """The row's key of each of its actors, by id."""
        ...

    def members(self, key: str) -> Sequence[tuple[str, str]]:
        """The actors of a row: article and id, in order."""
        ...

    def holding(self, code: str) -> Sequence[str]:
        """The articles that mention a country, in order."""
        ...


class Member(NamedTuple):
    """An actor of one article, by id."""

    article: str
    actor: str


class Ground:
    """What is read, as the corrections so far have it."""

    def __init__(self, read: Read, gone: frozenset[str]) -> None:
        """Stand on what was read; `gone` are the articles that are not shown."""
        self._read = read
        self._gone = gone
        self._order = {article: place for place, article in enumerate(read.ids())}
        self._opened: dict[str, Reading] = {}
        self._own: dict[str, Reading] = {}
        self._hidden: dict[str, frozenset[int]] = {}
        self._keys: dict[str, dict[str, str]] = {}
        self._rows: dict[str, set[Member]] = {}
        self._back: list[Callable[[], object]] = []

    # one correction is put on top whole or not at all

    def begin(self) -> None:
        """What is changed from here on can be taken back."""
        self._back.clear()

    def back(self) -> None:
        """Take back what was changed since `begin`."""
        steps, self._back = self._back, []
        for step in reversed(steps):
            step()
        self.begin()

    def put(self, article: str, reading: Reading) -> None:
        """Put a reading in the place of one."""
        self._back.append(partial(self._own.__setitem__, article, self.reading(article)))
        self._own[article] = reading

    # what there is

    def reading(self, article: str) -> Reading:
        """The reading of an article.

        Raises:
            Unfit: where there is no such article.
        """
        found = self.reading_or_none(article)
        if found is None:
            raise Unfit("The article is not there.")
        return found

    def reading_or_none(self, article: str) -> Reading | None:
        """The reading of an article, if there is one."""
        if article in self._own:
            return self._own[article]
        if article not in self._order:
            return None
        if article not in self._opened:
            self._opened[article] = self._read.reading(article)
        return self._opened[article]

    def text(self, article: str) -> str:
        """The text of an article.

        Raises:
            Unfit: where there is no such article.
        """
        if article not in self._order:
            raise Unfit("The article is not there.")
        return self._read.text(article)

    def within(self, article: str, spans: object) -> tuple[Span, ...]:
        """Spans of a correction's value, in the order of the text.

        Raises:
            Unfit: where they are none, or none of this text.
        """
        length = len(self.text(article))
        try:
            found = tuple(sorted(set(anchors.spans_of(spans))))
        except (TypeError, ValueError):
            found = ()
        if not found or found[-1].end > length:
            raise Unfit("These places are not in the article's text; select words of it.")
        return found

    def shown(self, article: str) -> bool:
        """True if the article is there and was not removed."""
        return article in self._order and article not in self._gone

    def holding(self, code: str) -> list[tuple[str, CountryFound]]:
        """The articles that have a country, in order, each with how it does."""
        articles = {one for one in (*self._read.holding(code), *self._own) if one in self._order}
        return [
            (article, country)
            for article in sorted(articles, key=self._order.__getitem__)
            for country in self.reading(article).countries
            if country.code == code
        ]

    def changed(self) -> dict[str, tuple[Reading, frozenset[int]]]:
        """The readings that are not as they were read, by article in order, each with its hidden claims."""
        touched = {article for article, own in self._own.items() if own is not self._opened.get(article)}
        touched |= {article for article, hidden in self._hidden.items() if hidden}
        return {
            article: (self.reading(article), self.hidden(article))
            for article in sorted(touched, key=self._order.__getitem__)
        }

    def keys(self) -> dict[str, dict[str, str]]:
        """The row's key of each actor in the articles where these were looked at."""
        return self._keys

    # actors

    def row_of(self, anchor: Mapping[str, Any]) -> str:
        """The key of the row of actors that an anchor fits.

        Raises:
            Unfit: where none does, or two do equally.
        """
        return self.found_by(anchor)[0]

    def found_by(self, anchor: Mapping[str, Any]) -> tuple[str, tuple[Member, ...]]:
        """The row of actors that an anchor fits, and those of it who stand where the anchor says.

        Raises:
            Unfit: where none does, or two do equally.
        """
        found = anchors.find_actors(anchor, self.reading_or_none, self._keys_in)
        best = Counter(key for _, key, _ in found).most_common(2)
        if not best or (len(best) == 2 and best[0][1] == best[1][1]):
            raise Unfit("The actor is found no more.")
        row = best[0][0]
        return row, tuple(Member(article, one) for article, key, ids in found if key == row for one in ids)

    def members(self, key: str) -> list[Member]:
        """The actors of a row, in the order of adding."""
        return sorted(self._row(key), key=lambda one: (self._order[one.article], one.actor))

    def actor(self, member: Member) -> Actor:
        """One actor."""
        return next(one for one in self.reading(member.article).actors if one.id == member.actor)

    def key_of(self, member: Member) -> str | None:
        """The row of an actor; None where they were removed."""
        return self._keys_in(member.article).get(member.actor)

    def assign(self, member: Member, key: str | None) -> None:
        """Put an actor into a row, or with None out of any."""
        own = self._keys_in(member.article)
        before = own.get(member.actor)
        self._back.append(partial(self.assign, member, before))
        if before is not None:
            self._row(before).discard(member)
            del own[member.actor]
        if key is not None:
            self._row(key).add(member)
            own[member.actor] = key

    def change(self, members: Iterable[Member], how: Callable[[Actor], Actor]) -> None:
        """Change actors."""
        for member in members:
            reading = self.reading(member.article)
            actors = tuple(how(one) if one.id == member.actor else one for one in reading.actors)
            self.put(member.article, reading._replace(actors=actors))

    def new_actor(self, article: str, actor: Actor, key: str) -> Member:
        """Put an actor into an article; the id that is given gets an addition where it is taken."""
        taken = {one.id for one in self.reading(article).actors}
        own = actor.id
        while own in taken:
            own += "'"
        reading = self.reading(article)
        self.put(article, reading._replace(actors=(*reading.actors, actor._replace(id=own))))
        self.assign(Member(article, own), key)
        return Member(article, own)

    def member_in(self, article: str, key: str, name: str) -> Member:
        """The actor of a row in an article, put there without a mention where it has none of them."""
        members = self.members(key)
        for member in members:
            if member.article == article:
                return member
        model = self.actor(members[0])
        return self.new_actor(article, model._replace(id=name, mentions=()), key)

    def remove_actors(self, members: Iterable[Member]) -> None:
        """Take actors out of their articles."""
        for article, gone in _by_article(members).items():
            reading = self.reading(article)
            actors = tuple(actor for actor in reading.actors if actor.id not in gone)
            claims = tuple(
                claim._replace(
                    actor=None if claim.actor in gone else claim.actor,
                    actors=tuple(one for one in claim.actors if one not in gone),
                )
                for claim in reading.claims
            )
            self.put(article, reading._replace(actors=actors, claims=claims))
            for actor in gone:
                self.assign(Member(article, actor), None)

    # claims

    def hidden(self, article: str) -> frozenset[int]:
        """The claims of an article that were removed."""
        return self._hidden.get(article, frozenset())

    def hide(self, article: str, index: int) -> None:
        """Remove a claim."""
        self._back.append(partial(self._hidden.__setitem__, article, self.hidden(article)))
        self._hidden[article] = self.hidden(article) | {index}

    def claim_of(self, anchor: Mapping[str, Any]) -> tuple[str, int]:
        """The article and index of the claim that an anchor fits.

        Raises:
            Unfit: where none does, or two do equally.
        """
        article = anchor["article"]
        reading = self.reading_or_none(article)
        index = None if reading is None else anchors.find_claim(anchor, reading, self.hidden(article))
        if index is None:
            raise Unfit("The claim is found no more.")
        return article, index

    def change_claim(self, article: str, index: int, claim: Claim) -> None:
        """Put a claim in the place of one."""
        reading = self.reading(article)
        claims = (*reading.claims[:index], claim, *reading.claims[index + 1 :])
        self.put(article, reading._replace(claims=claims))

    def about_anew(self, article: str, spans: Sequence[Span]) -> None:
        """Tell anew what the article's claims whose content touches the spans are about."""
        reading = self.reading(article)
        claims = tuple(
            about(claim, reading) if any(touch(one, spans) for one in claim.content) else claim
            for claim in reading.claims
        )
        self.put(article, reading._replace(claims=claims))

    def _keys_in(self, article: str) -> dict[str, str]:
        if article not in self._keys:
            self._keys[article] = dict(self._read.keys(article)) if article in self._order else {}
        return self._keys[article]

    def _row(self, key: str) -> set[Member]:
        """A row's actors; asked for before any of them is changed."""
        if key not in self._rows:
            self._rows[key] = {Member(*one) for one in self._read.members(key)}
        return self._rows[key]


_Owner = TypeVar("_Owner", CountryFound, Actor)


def about(claim: Claim, reading: Reading) -> Claim:
    """The claim with the countries and actors that stand in its content, in the order of the text."""
    return claim._replace(
        countries=tuple(one.code for one in _standing(reading.countries, claim.content)),
        actors=tuple(one.id for one in _standing(reading.actors, claim.content)),
    )


def touch(span: Span, others: Sequence[Span]) -> bool:
    """True if the span shares a character with one of the others."""
    return any(span.overlaps(other) for other in others)


def _standing(owners: Sequence[_Owner], spans: Sequence[Span]) -> list[_Owner]:
    first = {
        place: min(inside)
        for place, one in enumerate(owners)
        if (
            inside := [
                m.span
                for m in one.mentions
                if any(span.start <= m.span.start and m.span.end <= span.end for span in spans)
            ]
        )
    }
    return [owners[place] for place in sorted(first, key=lambda place: first[place])]


def _by_article(members: Iterable[Member]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for member in members:
        found.setdefault(member.article, set()).add(member.actor)
    return found
