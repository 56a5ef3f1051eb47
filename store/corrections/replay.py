"""Corrections put on top of what the machine found, in the order in which they were made.

Only the articles that a correction names are opened, and what it changes of them is told.

What each kind says in its `value`, by the kind of row it is about:

    rename       actor: name
    merge        actor: into, the anchor of another actor
    split        actor: articles, whose actors become a row of their own
    retype       actor: kind; claim: stance
    reattribute  actor: country or null, and roles; claim: actor, an anchor or null
    add          article: nothing, it is shown again; or claim: source, cue, content, stance, actor
    remove       any: nothing
    star         any: on
    tag          any: tag, on
    note         any: text, and replaces, the number of a note that it takes the place of
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from store.corrections import Corrected, Correction, Marks, Row, anchors, hidden_articles
from store.records import KINDS, STANCES, Actor, Claim, Reading
from store.text import one_line


class _Unfit(Exception):
    """A correction finds nothing to hold on to."""


class Read(Protocol):
    """What was read, before any correction. What is asked of it opens the articles that a correction names."""

    def ids(self) -> Sequence[str]:
        """The articles, in order."""
        ...

    def reading(self, article_id: str) -> Reading:
        """An article's reading."""
        ...

    def length(self, article_id: str) -> int:
        """Of its text, in characters."""
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


def replay(read: Read, log: Sequence[Correction]) -> Corrected:
    """What all corrections in force change of what was read."""
    done = [one for one in log if one.state == "done"]
    removed = hidden_articles(done)
    ids = read.ids()
    work = _Work(read, [one for one in ids if one not in removed])
    known = set(ids)
    unfit: list[Correction] = []
    changes = [one for one in done if one.what not in _MARKS]
    marks = [one for one in done if one.what in _MARKS]
    for one in (*changes, *marks):  # marks last, so that they stand on the rows as they are in the end
        try:
            work.take(one, known)
        except (_Unfit, KeyError, TypeError, ValueError, AttributeError):
            unfit.append(one)
    unfit.sort(key=lambda one: one.number)
    return Corrected(removed & known, work.changed(), work.keys(), work.marks, tuple(unfit))


_MARKS = frozenset({"star", "tag", "note"})


class _Readings(Mapping[str, Reading]):
    """The readings as they are corrected; one that no correction names is not opened."""

    def __init__(self, read: Read, ids: Sequence[str]) -> None:
        self._read = read
        self._order = {key: place for place, key in enumerate(ids)}
        self._opened: dict[str, Reading] = {}
        self.own: dict[str, Reading] = {}

    def __getitem__(self, article: str) -> Reading:
        if article in self.own:
            return self.own[article]
        if article not in self._order:
            raise KeyError(article)
        if article not in self._opened:
            self._opened[article] = self._read.reading(article)
        return self._opened[article]

    def __contains__(self, article: object) -> bool:
        return article in self._order

    def __iter__(self) -> Iterator[str]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)

    def __setitem__(self, article: str, reading: Reading) -> None:
        self.own[article] = reading

    def sorted(self, articles: Iterable[str]) -> list[str]:
        """Those of the articles that there are, in order."""
        return sorted({one for one in articles if one in self._order}, key=self._order.__getitem__)


class _Work:
    def __init__(self, read: Read, ids: Sequence[str]) -> None:
        self._read = read
        self._readings = _Readings(read, ids)
        self._keys: dict[str, dict[str, str]] = {}
        self._hidden: dict[str, set[int]] = {}
        self.marks: dict[Row, Marks] = {}

    def changed(self) -> dict[str, tuple[Reading, frozenset[int]]]:
        """The readings that are not as they were read, with the claims that were removed."""
        articles = self._readings.sorted((*self._readings.own, *self._hidden))
        return {one: (self._readings[one], frozenset(self._hidden.get(one, ()))) for one in articles}

    def keys(self) -> dict[str, dict[str, str]]:
        """The keys of actors of the articles in which some are changed."""
        return self._keys

    def _keys_in(self, article: str) -> dict[str, str]:
        """The keys of an article's actors, to be looked at or changed."""
        if article not in self._keys:
            self._keys[article] = dict(self._read.keys(article))
        return self._keys[article]

    def take(self, one: Correction, known: set[str]) -> None:
        """Put one correction on top."""
        kind = one.target["kind"]
        if kind == "article":
            self._article(one, known)
            return
        do: Callable[[Correction], None] = {
            "claim": self._claim,
            "actor": self._actor,
            "country": self._country,
        }[kind]
        do(one)

    def _article(self, one: Correction, known: set[str]) -> None:
        key = one.target["key"]
        if key not in known:
            raise _Unfit
        if one.what == "add" and "claim" in one.value:
            self._add_claim(key, one.value["claim"])
        elif one.what in _MARKS:
            self._mark(("article", key), one)
        elif one.what not in ("add", "remove"):
            raise _Unfit

    def _country(self, one: Correction) -> None:
        key = one.target["key"]
        articles = self._readings.sorted((*self._read.holding(key), *self._readings.own))
        holding = [a for a in articles if any(c.code == key for c in self._readings[a].countries)]
        if not holding:
            raise _Unfit
        if one.what in _MARKS:
            self._mark(("country", key), one)
            return
        if one.what != "remove":
            raise _Unfit
        for article in holding:
            reading = self._readings[article]
            self._readings[article] = reading._replace(
                countries=tuple(c for c in reading.countries if c.code != key),
                claims=tuple(
                    c._replace(countries=tuple(code for code in c.countries if code != key))
                    for c in reading.claims
                ),
            )

    def _claim(self, one: Correction) -> None:
        article = one.target["article"]
        reading = self._readings.get(article)
        index = anchors.find_claim(one.target, reading) if reading else None
        if reading is None or index is None:
            raise _Unfit
        claim = reading.claims[index]
        if one.what in _MARKS:
            self._mark(("claim", f"{article}:{index}"), one)
        elif one.what == "remove":
            self._hidden.setdefault(article, set()).add(index)
        elif one.what == "retype" and one.value["stance"] in STANCES:
            self._change(article, index, claim._replace(stance=one.value["stance"], certainty=1.0))
        elif one.what == "reattribute":
            wanted = one.value["actor"]
            actor = None if wanted is None else self._actor_in(article, wanted)
            self._change(article, index, claim._replace(actor=actor, certainty=1.0))
        else:
            raise _Unfit

    def _change(self, article: str, index: int, claim: Claim) -> None:
        reading = self._readings[article]
        claims = (*reading.claims[:index], claim, *reading.claims[index + 1 :])
        self._readings[article] = reading._replace(claims=claims)

    def _add_claim(self, article: str, value: Mapping[str, Any]) -> None:
        reading = self._readings.get(article)
        content = anchors.spans_of(value["content"])
        if reading is None or not content or content[-1].end > self._read.length(article):
            raise _Unfit
        if value["stance"] not in STANCES:
            raise _Unfit
        actor = value.get("actor")
        made = Claim(
            anchors.spans_of(value.get("source", [])),
            None if actor is None else self._actor_in(article, actor),
            anchors.spans_of(value.get("cue", [])),
            "",
            content,
            "indirect",
            value["stance"],
            certainty=1.0,
        )
        reading = self._readings[article]
        self._readings[article] = reading._replace(claims=(*reading.claims, made))

    def _actor_in(self, article: str, anchor: Mapping[str, Any]) -> str:
        """The id, in an article, of the actor that an anchor fits; put there where it has none of them."""
        key = self._row(anchor)
        for actor_id, own in self._keys_in(article).items():
            if own == key:
                return actor_id
        model = self._actors_of(key)[0][1]
        reading = self._readings[article]
        made = model._replace(id=f"by-hand-{len(reading.actors)}", mentions=())
        self._readings[article] = reading._replace(actors=(*reading.actors, made))
        self._keys_in(article)[made.id] = key
        return made.id

    def _row(self, anchor: Mapping[str, Any]) -> str:
        """The key of the row of actors that an anchor fits."""
        votes: dict[str, int] = {}
        for article, actor in anchors.find_actors(anchor, self._readings):
            key = self._keys_in(article)[actor.id]
            votes[key] = votes.get(key, 0) + 1
        if votes:
            most = max(votes.values())
            best = [key for key, count in votes.items() if count == most]
            if len(best) == 1:
                return best[0]
            raise _Unfit
        gone = not any(article in self._readings for article, _ in anchor["at"])
        if gone and "@" not in anchor["key"] and self._actors_of(anchor["key"]):
            return anchor["key"]
        raise _Unfit

    def _actors_of(self, key: str) -> list[tuple[str, Actor]]:
        """The actors of a row, with their articles, in order."""
        articles = self._readings.sorted((*(one for one, _ in self._read.members(key)), *self._keys))
        return [
            (article, actor)
            for article in articles
            for actor in self._readings[article].actors
            if self._keys_in(article).get(actor.id) == key
        ]

    def _actor(self, one: Correction) -> None:
        key = self._row(one.target)
        value = one.value
        if one.what in _MARKS:
            self._mark(("actor", key), one)
        elif one.what == "rename" and one_line(value["name"]):
            self._rename(key, one_line(value["name"]))
        elif one.what == "merge":
            into = self._row(value["into"])
            if into == key:
                raise _Unfit
            name = self._actors_of(into)[0][1].name
            moved = self._actors_of(key)
            self._rename(key, name)
            for article, actor in moved:
                self._keys_in(article)[actor.id] = into
        elif one.what == "split":
            parted = [(a, actor) for a, actor in self._actors_of(key) if a in value["articles"]]
            if not parted or len(parted) == len(self._actors_of(key)):
                raise _Unfit
            own = f"{key} @{parted[0][0]} by hand"
            for article, actor in parted:
                self._keys_in(article)[actor.id] = own
        elif one.what == "retype" and value["kind"] in KINDS:
            self._each(key, lambda actor: actor._replace(kind=value["kind"]))
        elif one.what == "reattribute":
            fields: dict[str, Any] = {}
            if "country" in value:
                fields["country"] = value["country"]
            if "roles" in value:
                fields["roles"] = tuple(one_line(role) for role in value["roles"])
            self._each(key, lambda actor: actor._replace(**fields))
        elif one.what == "remove":
            self._remove_actors(key)
        else:
            raise _Unfit

    def _rename(self, key: str, name: str) -> None:
        def renamed(actor: Actor) -> Actor:
            aliases = dict.fromkeys((actor.name, *actor.aliases))
            return actor._replace(name=name, aliases=tuple(one for one in aliases if one != name))

        self._each(key, renamed)

    def _each(self, key: str, change: Callable[[Actor], Actor]) -> None:
        """Change every actor of a row."""
        for article in {article for article, _ in self._actors_of(key)}:
            own = self._keys_in(article)
            reading = self._readings[article]
            actors = tuple(change(a) if own.get(a.id) == key else a for a in reading.actors)
            self._readings[article] = reading._replace(actors=actors)

    def _remove_actors(self, key: str) -> None:
        for article in {article for article, _ in self._actors_of(key)}:
            gone = {actor for actor, own in self._keys_in(article).items() if own == key}
            self._readings[article] = _without_actors(self._readings[article], gone)
            for actor in gone:
                del self._keys_in(article)[actor]

    def _mark(self, row: Row, one: Correction) -> None:
        marks = self.marks.get(row, Marks())
        if one.what == "star":
            marks = marks._replace(star=bool(one.value.get("on", True)))
        elif one.what == "tag":
            others = tuple(tag for tag in marks.tags if tag != one.value["tag"])
            marks = marks._replace(tags=(*others, one.value["tag"]) if one.value.get("on", True) else others)
        else:
            kept = tuple(note for note in marks.notes if note[0] != one.value.get("replaces"))
            text = one.value["text"]
            marks = marks._replace(notes=(*kept, (one.number, text)) if text else kept)
        self.marks[row] = marks


def _without_actors(reading: Reading, gone: set[str]) -> Reading:
    return reading._replace(
        actors=tuple(actor for actor in reading.actors if actor.id not in gone),
        claims=tuple(
            claim._replace(
                actor=None if claim.actor in gone else claim.actor,
                actors=tuple(one for one in claim.actors if one not in gone),
            )
            for claim in reading.claims
        ),
    )
