"""Who is the same as whom across articles: one row a person or body in the whole briefing.

A wrong merge costs more than a missed one, so that in doubt there are two rows, and the merge is
proposed with its reason. Names are compared as within an article (`store.reading.people.linking`);
what an article tells of office and country speaks for a merge or against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.records import Actor
from store.text import folded

if TYPE_CHECKING:
    from store.view import Entry


class Proposal(NamedTuple):
    """Two rows that may be one, by their keys, and why a person should look."""

    one: str
    two: str
    reason: str


class Identities(NamedTuple):
    """For each article, by id, the row's key of each of its actors, by id; and what may be one besides."""

    keys: Mapping[str, Mapping[str, str]]
    proposals: tuple[Proposal, ...] = ()


class _Row:
    """Actors of several articles that are one."""

    def __init__(self, article: str, actor: Actor, key: str) -> None:
        self.key = key
        self.article = article
        self.name = actor.name
        self.names: set[tuple[str, ...]] = set()
        self.countries: set[str] = set()
        self.offices: set[str] = set()
        self.take(actor)

    def take(self, actor: Actor) -> None:
        """Learn what another article tells of them."""
        self.names.add(_words(actor.name))
        if actor.country:
            self.countries.add(actor.country)
        self.offices.update(role.casefold() for role in actor.roles)

    def agrees(self, actor: Actor) -> bool:
        """The two articles tell the same office or, with no other office, the same country."""
        offices = {role.casefold() for role in actor.roles}
        if offices and self.offices:
            return bool(offices & self.offices) and not self.differs(actor)
        return bool(actor.country and actor.country in self.countries)

    def differs(self, actor: Actor) -> bool:
        """The two articles tell different countries."""
        return bool(actor.country and self.countries and actor.country not in self.countries)


def identify(entries: Sequence[Entry]) -> Identities:
    """One key for each row of actors over these articles."""
    if len(entries) == 1:
        entry = entries[0]
        keys = {actor.id: alone(actor) for actor in entry.reading.actors}
        return Identities({entry.article.id: keys}, tuple(_within(entry.reading.actors, keys)))
    register = _Register()
    for entry in entries:
        for actor in entry.reading.actors:
            if actor.kind == "person" and len(_words(actor.name)) > 1:
                register.person(entry.article.id, actor)
            elif actor.kind == "organisation":
                register.body(entry.article.id, actor)
            elif actor.kind != "person":
                register.collective(entry.article.id, actor)
    for entry in entries:  # when all full names are known
        for actor in entry.reading.actors:
            if actor.kind == "person" and len(_words(actor.name)) == 1:
                register.lone(entry.article.id, actor)
    for entry in entries:
        register.proposals += _within(entry.reading.actors, register.keys[entry.article.id])
    return Identities(register.keys, tuple(dict.fromkeys(register.proposals)))


def _within(actors: Sequence[Actor], keys: Mapping[str, str]) -> Iterator[Proposal]:
    """What one article left open: a lone name that two or more people of the article bear."""
    people = [(actor, _words(actor.name)) for actor in actors if actor.kind == "person"]
    for actor, name in people:
        if len(name) != 1:
            continue
        for other, full in people:
            if len(full) > 1 and name[0] in full and keys[actor.id] != keys[other.id]:
                reason = f"a name that is also {other.name}'s, in the same article"
                yield Proposal(keys[other.id], keys[actor.id], reason)


def alone(actor: Actor) -> str:
    """The key of an actor who is in no doubt with any other."""
    return f"{actor.kind}/{folded(actor.name)}"


class _Register:
    def __init__(self) -> None:
        from store.reading.people import linking, names, spelling  # noqa: PLC0415 - one article needs none of it

        self._same_person = linking.same_person
        self._surnames = linking.surnames
        self._sound = spelling.sound
        self._given = names.GENDERS
        self.keys: dict[str, dict[str, str]] = defaultdict(dict)
        self.proposals: list[Proposal] = []
        self._by_sound: dict[str, list[_Row]] = defaultdict(list)
        self._by_surname: dict[tuple[str, ...], dict[int, _Row]] = defaultdict(dict)
        self._bodies: dict[str, _Row] = {}
        self._acronyms: dict[str, dict[int, _Row]] = defaultdict(dict)
        self._taken: set[str] = set()

    def person(self, article: str, actor: Actor) -> None:
        """A person by full name: the same as one of the same name, or of one spelled alike that agrees."""
        name = _words(actor.name)
        near = {id(row): row for key in self._sounds(name) for row in self._by_sound[key]}
        fits = [row for row in near.values() if all(self._same_person(name, other) for other in row.names)]
        fits = [row for row in fits if row.article != article]  # its own article told them apart
        certain = [
            row
            for row in fits
            if not row.differs(actor) and (row.agrees(actor) or any(self._surely(name, n) for n in row.names))
        ]
        chosen = _choice(certain, name, actor)
        if chosen is not None:
            row = chosen
            row.take(actor)
        else:
            row = self._new(article, actor)
            for other in fits:
                reason = (
                    "the same name, another country"
                    if other.differs(actor)
                    else "names that may be one person's"
                )
                self.proposals.append(Proposal(other.key, row.key, f"{reason}: {other.name}, {actor.name}"))
        for key in self._sounds(name):
            if row not in self._by_sound[key]:
                self._by_sound[key].append(row)
        for surname in self._surnames(name):
            self._by_surname[surname][id(row)] = row
        self.keys[article][actor.id] = row.key

    def lone(self, article: str, actor: Actor) -> None:
        """A person by surname alone: one known in full, if only one bears it and the articles agree."""
        name = _words(actor.name)
        found = [row for row in self._by_surname.get(name, {}).values() if not row.differs(actor)]
        found = [row for row in found if row.article != article]
        if len(found) == 1 and found[0].agrees(actor):
            self.keys[article][actor.id] = found[0].key
            return
        # a surname alone is nobody in particular: in another article it may be another's
        row = self._new(article, actor, known_by_name=False)
        self.keys[article][actor.id] = row.key
        for other in found:
            self.proposals.append(Proposal(other.key, row.key, f"a surname that is also {other.name}'s"))

    def body(self, article: str, actor: Actor) -> None:
        """An organisation: by its name, by an acronym that an article explains, else by none."""
        name = _letters(actor.name)
        row = self._bodies.get(name)
        if row is None and name.isupper():
            spelled = list(self._acronyms.get(name, {}).values())
            row = spelled[0] if len(spelled) == 1 else None
        shorts = {_letters(alias) for alias in actor.aliases if _letters(alias).isupper()}
        if row is None and len(actor.name.split()) > 1:
            heard = [self._bodies[short] for short in shorts if short in self._bodies]
            row = heard[0] if len(heard) == 1 else None
        if row is None:
            row = self._new(article, actor)
        row.take(actor)
        self._bodies.setdefault(name, row)
        for short in shorts:
            self._acronyms[short][id(row)] = row
        self.keys[article][actor.id] = row.key

    def collective(self, article: str, actor: Actor) -> None:
        """A group or office: by its name where that tells whose it is, else this article's own."""
        named = actor.country is not None or any(word[:1].isupper() for word in actor.name.split())
        key = f"{alone(actor)} {actor.country or ''}".strip()
        self.keys[article][actor.id] = key if named else f"{key} @{article}"

    def _new(self, article: str, actor: Actor, *, known_by_name: bool = True) -> _Row:
        key = alone(actor)
        if not known_by_name or key in self._taken:
            key = f"{key} @{article}"
        self._taken.add(key)
        return _Row(article, actor, key)

    def _sounds(self, name: tuple[str, ...]) -> set[str]:
        return (
            {self._sound(name[-1]), self._sound(name[0])} if len(name) in (2, 3) else {self._sound(name[-1])}
        )

    def _surely(self, one: tuple[str, ...], two: tuple[str, ...]) -> bool:
        """The same words in usual spellings, but for a middle name or a stray word at the front.

        'Paul D. Ryan' and 'Paul Ryan' are one, and so are 'Rival Ana Lima' and 'Ana Lima'; of 'Mary Ann
        Lee' and 'Ann Lee', where both begin with a given name, nothing is sure.
        """
        a, b = sorted(([self._sound(word) for word in name] for name in (one, two)), key=len)
        if a == b or (len(a) == 2 and len(b) == 3 and a == [b[0], b[-1]]):
            return True
        longer = one if len(one) > len(two) else two
        return len(a) >= 2 and b[1:] == a and longer[0] not in self._given


def _choice(rows: list[_Row], name: tuple[str, ...], actor: Actor) -> _Row | None:
    """Of several rows that an actor could be: of those of the very name the one that agrees, else one
    of which as little is told as of the actor; of those of other spellings only a single one."""
    exact = [row for row in rows if name in row.names]
    near = exact or rows
    near = [row for row in near if row.agrees(actor)] or [row for row in near if not row.countries] or near
    return near[0] if near and (exact or len(near) == 1) else None


def _words(name: str) -> tuple[str, ...]:
    return tuple(folded(name).split())


def _letters(name: str) -> str:
    """A body's name without article, dots and spaces before them: 'the U.N.' is 'UN'."""
    words = name.replace(".", "").split()
    if len(words) > 1 and words[0].casefold() == "the":
        words = words[1:]
    joined = " ".join(words)
    return joined if joined.isupper() and len(joined) <= 8 else folded(joined)
