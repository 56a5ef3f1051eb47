"""The ground that corrections change, step by step: readings, who is whom, what is hidden.

A claim is known by its index in its reading, an actor by their id in theirs: neither changes while
corrections are put on top, whatever else does, so that what once found its row keeps it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeVar

from store.corrections import anchors
from store.identity import Identities
from store.records import Actor, Claim, CountryFound, Reading, Span
from store.view import Entry


class Unfit(Exception):
    """A correction finds nothing to hold on to; `str(error)` is a sentence for a person."""


class Member(NamedTuple):
    """An actor of one article, by id."""

    article: str
    actor: str


class Ground:
    """What is read, as the corrections so far have it.

    Attributes:
        entries: what was read, in the order of adding.
        readings: of each article, by id; of removed ones too, which hold what corrections stand on.
    """

    def __init__(self, entries: Sequence[Entry], found: Identities, gone: frozenset[str]) -> None:
        self.entries = entries
        self.readings = {entry.article.id: entry.reading for entry in entries}
        self._hidden: dict[str, frozenset[int]] = {}
        self._texts = {entry.article.id: entry.article.text for entry in entries}
        self._gone = gone
        self._proposals = found.proposals
        self._keys = {article: dict(keys) for article, keys in found.keys.items()}
        self._rows: dict[str, set[Member]] | None = None
        self._order = {entry.article.id: place for place, entry in enumerate(entries)}
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
        self._back.append(partial(self.readings.__setitem__, article, self.readings[article]))
        self.readings[article] = reading

    # what there is

    def text(self, article: str) -> str:
        """The text of an article.

        Raises:
            Unfit: where there is no such article.
        """
        if article not in self._texts:
            raise Unfit("The article is not there.")
        return self._texts[article]

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
        return article in self.readings and article not in self._gone

    def finished(self) -> tuple[Entry, ...]:
        """The entries that are shown, as corrected; one that no correction touches is the very same."""
        made: list[Entry] = []
        for entry in self.entries:
            key = entry.article.id
            if key in self._gone:
                continue
            reading, hidden = self.readings[key], self.hidden(key)
            same = reading is entry.reading and not hidden
            made.append(entry if same else Entry(entry.article, reading, hidden))
        return tuple(made)

    def identities(self) -> Identities:
        """Who is the same as whom now, in what is shown."""
        keys = {article: own for article, own in self._keys.items() if article not in self._gone}
        rows = {key for own in keys.values() for key in own.values()}
        return Identities(keys, tuple(p for p in self._proposals if p.one in rows and p.two in rows))

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
        found = [Member(article, one.id) for article, one in anchors.find_actors(anchor, self.readings)]
        votes = Counter(self._keys[member.article][member.actor] for member in found)
        best = votes.most_common(2)
        if not best or (len(best) == 2 and best[0][1] == best[1][1]):
            raise Unfit("The actor is found no more.")
        key = best[0][0]
        return key, tuple(member for member in found if self.key_of(member) == key)

    def members(self, key: str) -> list[Member]:
        """The actors of a row, in the order of adding."""
        return sorted(self._index().get(key, ()), key=lambda one: (self._order[one.article], one.actor))

    def actor(self, member: Member) -> Actor:
        """One actor."""
        return next(one for one in self.readings[member.article].actors if one.id == member.actor)

    def key_of(self, member: Member) -> str | None:
        """The row of an actor; None where they were removed."""
        return self._keys.get(member.article, {}).get(member.actor)

    def assign(self, member: Member, key: str | None) -> None:
        """Put an actor into a row, or with None out of any."""
        rows = self._index()
        own = self._keys.setdefault(member.article, {})
        before = own.pop(member.actor, None)
        self._back.append(partial(self.assign, member, before))
        if before is not None:
            rows[before].discard(member)
        if key is not None:
            own[member.actor] = key
            rows.setdefault(key, set()).add(member)

    def change(self, members: Iterable[Member], how: Callable[[Actor], Actor]) -> None:
        """Change actors."""
        for member in members:
            reading = self.readings[member.article]
            actors = tuple(how(one) if one.id == member.actor else one for one in reading.actors)
            self.put(member.article, reading._replace(actors=actors))

    def new_actor(self, article: str, actor: Actor, key: str) -> Member:
        """Put an actor into an article; the id that is given gets an addition where it is taken."""
        taken = {one.id for one in self.readings[article].actors}
        own = actor.id
        while own in taken:
            own += "'"
        reading = self.readings[article]
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
            reading = self.readings[article]
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
        reading = self.readings.get(article)
        index = None if reading is None else anchors.find_claim(anchor, reading, self.hidden(article))
        if index is None:
            raise Unfit("The claim is found no more.")
        return article, index

    def change_claim(self, article: str, index: int, claim: Claim) -> None:
        """Put a claim in the place of one."""
        reading = self.readings[article]
        claims = (*reading.claims[:index], claim, *reading.claims[index + 1 :])
        self.put(article, reading._replace(claims=claims))

    def about_anew(self, article: str, spans: Sequence[Span]) -> None:
        """Tell anew what the article's claims whose content touches the spans are about."""
        reading = self.readings[article]
        claims = tuple(
            about(claim, reading) if any(touch(one, spans) for one in claim.content) else claim
            for claim in reading.claims
        )
        self.put(article, reading._replace(claims=claims))

    def _index(self) -> dict[str, set[Member]]:
        if self._rows is None:
            self._rows = {}
            for article, own in self._keys.items():
                for actor, key in own.items():
                    self._rows.setdefault(key, set()).add(Member(article, actor))
        return self._rows


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
