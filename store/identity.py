"""Who is the same as whom across articles: one row a person or body in the whole briefing.

A wrong merge costs more than a missed one, so that in doubt there are two rows, and the merge is
proposed with its reason. Names are compared as within an article (`store.reading.people.linking`);
what an article tells of office and country speaks for a merge or against it.

Articles are taken in one after another, and what one more costs goes with what it tells, not with how
many there are: only a surname alone is looked at again when more is known of those who bear it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from store.digest import Telling
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


def identify(entries: Sequence[Entry]) -> Identities:
    """One key for each row of actors over these articles."""
    actors = {entry.article.id: entry.reading.actors for entry in entries}
    told = {
        key: [Telling(a.name, a.kind, a.roles, a.country, a.aliases) for a in own]
        for key, own in actors.items()
    }
    keys, proposals = keys_of(told)
    named = {key: {a.id: one for a, one in zip(own, keys[key], strict=True)} for key, own in actors.items()}
    return Identities(named, proposals)


def keys_of(told: Mapping[str, Sequence[Telling]]) -> tuple[dict[str, list[str]], tuple[Proposal, ...]]:
    """For each article the row's key of each actor that it tells of, and what may be one besides."""
    if len(told) == 1:
        ((article, own),) = told.items()
        keys = [alone(one) for one in own]
        return {article: keys}, tuple(dict.fromkeys(_within(own, keys)))
    who = Who()
    for article, own in told.items():
        who.take(article, own)
    who.settle()
    return who.keys, who.proposals()


def provisional(article: str, told: Sequence[Telling]) -> list[str]:
    """The keys of an article's actors as far as their names tell, when no other article is asked."""
    return [provisional_key(article, one) for one in told]


def provisional_key(article: str, told: Telling) -> str:
    """The same of one of them."""
    return f"{alone(told)} @{article}" if _lone(told) else _collective(article, told)


def _lone(told: Telling) -> bool:
    return told.kind == "person" and len(_words(told.name)) == 1


def _collective(article: str, told: Telling) -> str:
    """A group or office: by its name where that tells whose it is, else this article's own."""
    if told.kind in ("person", "organisation"):
        return alone(told)
    named = told.country is not None or any(word[:1].isupper() for word in told.name.split())
    key = f"{alone(told)} {told.country or ''}".strip()
    return key if named else f"{key} @{article}"


def alone(told: Telling) -> str:
    """The key of an actor who is in no doubt with any other."""
    return f"{told.kind}/{folded(told.name)}"


def _within(told: Sequence[Telling], keys: Sequence[str]) -> Iterator[Proposal]:
    """What one article left open: a lone name that two or more people of the article bear."""
    people = [
        (one, _words(one.name), key) for one, key in zip(told, keys, strict=True) if one.kind == "person"
    ]
    for _, name, key in people:
        if len(name) != 1:
            continue
        for other, full, its in people:
            if len(full) > 1 and name[0] in full and key != its:
                reason = f"a name that is also {other.name}'s, in the same article"
                yield Proposal(its, key, reason)


class _Row:
    """Actors of several articles that are one."""

    def __init__(self, article: str, told: Telling, key: str) -> None:
        self.key = key
        self.article = article
        self.name = told.name
        self.names: set[tuple[str, ...]] = set()
        self.countries: set[str] = set()
        self.offices: set[str] = set()
        self.take(told)

    def take(self, told: Telling) -> bool:
        """Learn what another article tells of them; True if anything was new."""
        before = len(self.names), len(self.countries), len(self.offices)
        self.names.add(_words(told.name))
        if told.country:
            self.countries.add(told.country)
        self.offices.update(role.casefold() for role in told.roles)
        return before != (len(self.names), len(self.countries), len(self.offices))

    def agrees(self, told: Telling) -> bool:
        """The two articles tell the same office or, with no other office, the same country."""
        offices = {role.casefold() for role in told.roles}
        if offices and self.offices:
            return bool(offices & self.offices) and not self.differs(told)
        return bool(told.country and told.country in self.countries)

    def differs(self, told: Telling) -> bool:
        """The two articles tell different countries."""
        return bool(told.country and self.countries and told.country not in self.countries)


class Who:
    """The rows of all articles taken in so far.

    Attributes:
        keys: for each article the row's key of each of its actors. Those of surnames alone hold after
            `settle`.
    """

    def __init__(self) -> None:
        from store.reading.people import linking, names, spelling  # noqa: PLC0415 - one article needs none of it

        self._same_person = linking.same_person
        self._surnames = linking.surnames
        self._sound = spelling.sound
        self._given = names.GENDERS
        self.keys: dict[str, list[str]] = {}
        self._proposals: list[Proposal] = []
        self._by_sound: dict[str, list[_Row]] = defaultdict(list)
        self._by_surname: dict[tuple[str, ...], dict[int, _Row]] = defaultdict(dict)
        self._bodies: dict[str, _Row] = {}
        self._acronyms: dict[str, dict[int, _Row]] = defaultdict(dict)
        self._taken: set[str] = set()
        self._stamps: dict[str, int] = defaultdict(int)
        self._learned = 0
        """How often a row of people came or learned something; the stamps count the same for each sound."""
        self._sure: dict[Telling, tuple[str, int, tuple[str, ...], int]] = {}
        """What is told of people, with the key that it led to while nothing more was learned."""
        self._lones: dict[tuple[str, ...], list[tuple[str, int, Telling]]] = defaultdict(list)
        self._people: dict[str, Sequence[Telling]] = {}
        self._lone_proposals: dict[tuple[str, int], list[Proposal]] = {}
        self._touched: set[tuple[str, ...]] = set()

    def take(self, article: str, told: Sequence[Telling]) -> None:
        """Take an article in that was not."""
        self.keys[article] = keys = [""] * len(told)
        for number, one in enumerate(told):
            sure = self._sure.get(one)
            if sure is not None and sure[1] == self._learned:
                keys[number] = sure[0]
            elif one.kind == "organisation":
                keys[number] = self._body(article, one)
            elif one.kind != "person":
                keys[number] = _collective(article, one)
            elif len(name := _words(one.name)) > 1:
                keys[number] = self._person(article, one)
            else:
                # a surname alone is nobody in particular: in another article it may be another's
                keys[number] = f"{alone(one)} @{article}"
                self._lones[name].append((article, number, one))
                self._touched.add(name)
                self._people[article] = told

    def settle(self) -> set[str]:
        """Look at surnames alone again, of whose bearers more is known now; returns the articles that have them."""
        articles: set[str] = set()
        for name in self._touched & self._lones.keys():
            for article, number, told in self._lones[name]:
                if article not in articles:
                    articles.add(article)
                    self.keys[article] = list(self.keys[article])  # whoever has the former ones keeps them
                self._lone(article, number, told, name)
        self._touched.clear()
        return articles

    def proposals(self) -> tuple[Proposal, ...]:
        """What may be one besides."""
        within = (_within(told, self.keys[article]) for article, told in self._people.items())
        alone_ones = self._lone_proposals.values()
        every: Iterable[Proposal] = chain(self._proposals, *alone_ones, *within)
        return tuple(dict.fromkeys(every))

    def _person(self, article: str, told: Telling) -> str:
        """A person by full name: the same as one of the same name, or of one spelled alike that agrees."""
        sure = self._sure.get(told)
        if sure is not None and sure[3] == sum(self._stamps[sound] for sound in sure[2]):
            self._sure[told] = (sure[0], self._learned, *sure[2:])
            return sure[0]  # nothing has been learned since that could change it
        name = _words(told.name)
        sounds = self._sounds(name)
        near = {id(row): row for key in sounds for row in self._by_sound[key]}
        fits = [row for row in near.values() if all(self._same_person(name, other) for other in row.names)]
        others = [row for row in fits if row.article != article]  # its own article told them apart
        certain = [
            row
            for row in others
            if not row.differs(told) and (row.agrees(told) or any(self._surely(name, n) for n in row.names))
        ]
        row = _choice(certain, name, told)
        chosen = row is not None
        if row is None:
            row = self._new(article, told)
            for other in others:
                why = (
                    "the same name, another country"
                    if other.differs(told)
                    else "names that may be one person's"
                )
                self._proposals.append(Proposal(other.key, row.key, f"{why}: {other.name}, {told.name}"))
        if row.take(told) or not chosen:
            self._learned += 1
            for key in {sound for one in row.names for sound in self._sounds(one)}:
                self._stamps[key] += 1
            self._touched.update(surname for one in row.names for surname in self._surnames(one))
        for key in sounds:
            if row not in self._by_sound[key]:
                self._by_sound[key].append(row)
        for surname in self._surnames(name):
            self._by_surname[surname][id(row)] = row
        if chosen and len(others) == len(fits):
            stamp = sum(self._stamps[sound] for sound in sounds)
            self._sure[told] = (row.key, self._learned, sounds, stamp)
        return row.key

    def _lone(self, article: str, number: int, told: Telling, name: tuple[str, ...]) -> None:
        """A person by surname alone: one known in full, if only one bears it and the articles agree."""
        found = [row for row in self._by_surname.get(name, {}).values() if not row.differs(told)]
        found = [row for row in found if row.article != article]
        if len(found) == 1 and found[0].agrees(told):
            self.keys[article][number] = found[0].key
            self._lone_proposals.pop((article, number), None)
            return
        key = self.keys[article][number] = f"{alone(told)} @{article}"
        self._lone_proposals[article, number] = [
            Proposal(other.key, key, f"a surname that is also {other.name}'s") for other in found
        ]

    def _body(self, article: str, told: Telling) -> str:
        """An organisation: by its name, by an acronym that an article explains, else by none."""
        name = _letters(told.name)
        row = self._bodies.get(name)
        if row is None and name.isupper():
            spelled = list(self._acronyms.get(name, {}).values())
            row = spelled[0] if len(spelled) == 1 else None
        shorts = {_letters(alias) for alias in told.aliases if _letters(alias).isupper()}
        if row is None and len(told.name.split()) > 1:
            heard = [self._bodies[short] for short in shorts if short in self._bodies]
            row = heard[0] if len(heard) == 1 else None
        if row is None:
            row = self._new(article, told)
        row.take(told)
        self._bodies.setdefault(name, row)
        for short in shorts:
            self._acronyms[short][id(row)] = row
        return row.key

    def _new(self, article: str, told: Telling) -> _Row:
        key = alone(told)
        if key in self._taken:
            key = f"{key} @{article}"
        self._taken.add(key)
        return _Row(article, told, key)

    def _sounds(self, name: tuple[str, ...]) -> tuple[str, ...]:
        last = self._sound(name[-1])
        first = self._sound(name[0]) if len(name) in (2, 3) else last
        return (last,) if first == last else (last, first)

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


def _choice(rows: list[_Row], name: tuple[str, ...], told: Telling) -> _Row | None:
    """Of several rows that an actor could be: of those of the very name the one that agrees, else one
    of which as little is told as of the actor; of those of other spellings only a single one."""
    exact = [row for row in rows if name in row.names]
    near = exact or rows
    near = [row for row in near if row.agrees(told)] or [row for row in near if not row.countries] or near
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
