"""Corrections put on top of what the machine found, in the order in which they were made.

What each kind says in its `value`, by the kind of row it is about:

    rename       actor: name
    merge        actor: into, the anchor of another actor
    apart        actor: actor, the anchor of another one who was proposed as the same and is not
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

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from store.corrections import Corrected, Correction, Marks, Row, anchors, hidden_articles
from store.identity import Identities, identify
from store.records import KINDS, STANCES, Actor, Claim, Reading
from store.text import one_line
from store.view import Entry


class _Unfit(Exception):
    """A correction finds nothing to hold on to."""


def replay(entries: Sequence[Entry], log: Sequence[Correction]) -> Corrected:
    """The entries with all corrections in force on top."""
    done = [one for one in log if one.state == "done"]
    removed = hidden_articles(done)
    work = _Work([entry for entry in entries if entry.article.id not in removed])
    known = {entry.article.id for entry in entries}
    unfit: list[Correction] = []
    changes = [one for one in done if one.what not in _MARKS]
    marks = [one for one in done if one.what in _MARKS]
    for one in (*changes, *marks):  # marks last, so that they stand on the rows as they are in the end
        try:
            work.take(one, known)
        except (_Unfit, KeyError, TypeError, ValueError, AttributeError):
            unfit.append(one)
    unfit.sort(key=lambda one: one.number)
    return Corrected(work.finished(), work.identities(), work.marks, tuple(unfit))


_MARKS = frozenset({"star", "tag", "note"})


class _Work:
    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        found = identify(entries)
        self._proposals = found.proposals
        self._keys = {article: dict(keys) for article, keys in found.keys.items()}
        self._texts = {entry.article.id: entry.article.text for entry in entries}
        self._readings = {entry.article.id: entry.reading for entry in entries}
        self._hidden: dict[str, set[int]] = {}
        self._apart: set[frozenset[str]] = set()
        self.marks: dict[Row, Marks] = {}

    def finished(self) -> tuple[Entry, ...]:
        """The entries as corrected."""
        made: list[Entry] = []
        for entry in self._entries:
            key = entry.article.id
            reading, hidden = self._readings[key], frozenset(self._hidden.get(key, ()))
            same = reading is entry.reading and not hidden
            made.append(entry if same else Entry(entry.article, reading, hidden))
        return tuple(made)

    def identities(self) -> Identities:
        """Who is the same as whom now."""
        rows = {key for keys in self._keys.values() for key in keys.values()}
        open_still = tuple(
            p
            for p in self._proposals
            if {p.one, p.two} <= rows and frozenset((p.one, p.two)) not in self._apart
        )
        return Identities(self._keys, open_still)

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
        holding = [a for a, r in self._readings.items() if any(c.code == key for c in r.countries)]
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
        if reading is None or not content or content[-1].end > len(self._texts[article]):
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
        for actor_id, own in self._keys[article].items():
            if own == key:
                return actor_id
        model = self._actors_of(key)[0][1]
        reading = self._readings[article]
        made = model._replace(id=f"by-hand-{len(reading.actors)}", mentions=())
        self._readings[article] = reading._replace(actors=(*reading.actors, made))
        self._keys[article][made.id] = key
        return made.id

    def _row(self, anchor: Mapping[str, Any]) -> str:
        """The key of the row of actors that an anchor fits."""
        votes: dict[str, int] = {}
        for article, actor in anchors.find_actors(anchor, self._readings):
            key = self._keys[article][actor.id]
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
        return [
            (article, actor)
            for article, reading in self._readings.items()
            for actor in reading.actors
            if self._keys[article].get(actor.id) == key
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
                self._keys[article][actor.id] = into
        elif one.what == "apart":
            other = self._row(value["actor"])
            if other == key:
                raise _Unfit
            self._apart.add(frozenset((key, other)))
        elif one.what == "split":
            parted = [(a, actor) for a, actor in self._actors_of(key) if a in value["articles"]]
            if not parted or len(parted) == len(self._actors_of(key)):
                raise _Unfit
            own = f"{key} @{parted[0][0]} by hand"
            for article, actor in parted:
                self._keys[article][actor.id] = own
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
            own = self._keys[article]
            reading = self._readings[article]
            actors = tuple(change(a) if own.get(a.id) == key else a for a in reading.actors)
            self._readings[article] = reading._replace(actors=actors)

    def _remove_actors(self, key: str) -> None:
        for article in {article for article, _ in self._actors_of(key)}:
            gone = {actor for actor, own in self._keys[article].items() if own == key}
            self._readings[article] = _without_actors(self._readings[article], gone)
            for actor in gone:
                del self._keys[article][actor]

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
