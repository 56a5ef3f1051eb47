"""All articles' outlines as columns, with who is who in them: what answers every question of the panes.

A `Model` never changes. `updated` makes the next one from what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from store.columns import Columns, Register, columns_of
from store.digest import Digest, Outline, level_of
from store.errors import Gone
from store.focus import Focus
from store.identity import Proposal, Who, alone, keys_of, provisional
from store.narrowing import Asked, Meeting, meeting
from store.overview import Overview
from store.parts import Part
from store.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    CountryRow,
    Home,
    Lazy,
    View,
    index_of,
)
from store.spots import Later, Places, spans_at

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from store.ties import Tie

    Ints = NDArray[np.int32]


_TOGETHER = 100  # outlines held at once, for they take many times the room of their columns


class Model:
    """All articles of one state of the briefing.

    Attributes:
        parts: the articles in order, and `columns` of their outlines.
        register: what the columns' numbers stand for.
        keys: of each article's actors, by its id.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        columns: Columns,
        register: Register,
        *,
        keys: Mapping[str, Sequence[str]],
        rows: Ints,
        numbers: dict[str, int],
        proposals: tuple[Proposal, ...] = (),
        who: Who | None = None,
    ) -> None:
        self.parts = parts
        self.columns = columns
        self.register = register
        self.keys = keys
        self.rows = rows
        self.numbers = numbers
        self.proposals = proposals
        self._who = who

    @staticmethod
    def empty() -> Model:
        """Of no article."""
        none = np.zeros(0, np.int32)
        register = Register()
        return Model((), columns_of((), register), register, keys={}, rows=none, numbers={})

    def updated(
        self, parts: Sequence[Part], outlines: Callable[[Sequence[Part]], Mapping[str, Outline]]
    ) -> Model:
        """The model of these articles.

        Args:
            parts: the articles in order; those of this model are known by being the very same.
            outlines: gives those of some articles; asked for a few at a time.
        """
        before = self.parts
        first = 0
        most = min(len(before), len(parts))
        while first < most and before[first] is parts[first]:
            first += 1
        last = 0
        while last < most - first and before[-1 - last] is parts[-1 - last]:
            last += 1
        new = parts[first : len(parts) - last]
        fresh = [
            columns_of(list(outlines(new[at : at + _TOGETHER]).values()), self.register)
            for at in range(0, len(new), _TOGETHER)
        ]
        head, tail = self.columns.between(0, first), self.columns.between(len(before) - last, len(before))
        columns = Columns.joined((head, *fresh, tail))
        gone = before[first : len(before) - last]
        model = Model(
            parts, columns, self.register, keys={}, rows=self.rows, numbers=self.numbers, who=self._who
        )
        model._identify(self, new, relearn=any(not part.draft for part in gone) or last > 0)
        return model

    def _identify(self, before: Model, new: Sequence[Part], *, relearn: bool) -> None:
        stored = [part for part in self.parts if not part.draft]
        tellings = self.register.tellings
        told = self.columns.actor_told
        starts = self.columns.starts["actor"].tolist()
        place = self.place

        def own(part: Part) -> list[Any]:
            at = place[part.row.key]
            return [tellings[one] for one in told[starts[at] : starts[at + 1]].tolist()]

        if len(self.parts) == 1:
            part = self.parts[0]
            self.keys = {part.row.key: [alone(one) for one in own(part)]}
            self.proposals = keys_of({part.row.key: own(part)})[1]
            self._who = None
            changed = set(self.keys)
        else:
            if self._who is None or relearn:
                self._who, learn, changed = Who(), stored, set(self.place)
            else:
                known = self._who.keys
                learn, changed = [part for part in new if not part.draft and part.row.key not in known], set()
            who = self._who
            for part in learn:
                who.take(part.row.key, own(part))
            changed |= who.settle() | {part.row.key for part in new}
            self.keys = {**who.keys}
            for part in self.parts:
                if part.row.key not in self.keys:
                    self.keys[part.row.key] = provisional(part.row.key, own(part))
            self.proposals = who.proposals()
        self._number(before, changed)

    def _number(self, before: Model, changed: set[str]) -> None:
        """Number the rows of actors; only articles that have changed are looked at."""
        self.numbers = dict(self.numbers)
        rows = np.empty(self.columns.size("actor"), np.int32)
        starts = self.columns.starts["actor"].tolist()
        old = before.columns.starts["actor"].tolist()
        numbers = self.numbers
        for at, part in enumerate(self.parts):
            key = part.row.key
            was = before.place.get(key)
            begin, end = starts[at], starts[at + 1]
            if key in changed or was is None:
                rows[begin:end] = [numbers.setdefault(one, len(numbers)) for one in self.keys[key]]
            else:
                rows[begin:end] = before.rows[old[was] : old[was + 1]]
        self.rows = rows

    def corrected(
        self,
        parts: Mapping[str, tuple[Part, Outline] | None],
        keys: Mapping[str, Sequence[str]],
        lines: Mapping[str, ArticleRow],
    ) -> Model:
        """The same with other outlines of some articles, or without them, and other keys and lines of some."""
        changes = {
            self.place[key]: None if part is None else columns_of([part[1]], self.register)
            for key, part in parts.items()
        }
        kept = [part for part in self.parts if part.row.key not in parts or parts[part.row.key] is not None]
        kept = [changed[0] if (changed := parts.get(part.row.key)) else part for part in kept]
        kept = [part._replace(row=lines.get(part.row.key, part.row)) for part in kept] if lines else kept
        every = {part.row.key: keys.get(part.row.key, self.keys[part.row.key]) for part in kept}
        columns = self.columns.with_instead(changes)
        model = Model(kept, columns, self.register, keys=every, rows=self.rows, numbers=self.numbers)
        model._number(self, {*keys, *parts})
        there = {model.key[row] for row in np.unique(model.rows).tolist()}
        model.proposals = tuple(one for one in self.proposals if one.one in there and one.two in there)
        return model

    @cached_property
    def place(self) -> dict[str, int]:
        """The place of each article by its id."""
        return {part.row.key: place for place, part in enumerate(self.parts)}

    @cached_property
    def key(self) -> list[str]:
        """The key of each row of actors, by its number."""
        return list(self.numbers)

    @cached_property
    def code(self) -> list[str]:
        """The code of each country, by its number."""
        return list(self.register.codes)

    @cached_property
    def articles(self) -> tuple[ArticleRow, ...]:
        """The articles' lines."""
        return tuple(part.row for part in self.parts)

    def members(self, key: str) -> list[tuple[str, int]]:
        """The actors of a row: article and number there."""
        number = self.numbers.get(key)
        if number is None:
            return []
        found = np.flatnonzero(self.rows == number).tolist()
        places = [self.columns.local("actor", one) for one in found]
        return [(self.parts[article].row.key, local) for article, local in places]

    def holding(self, code: str) -> list[str]:
        """The articles that mention a country."""
        columns = self.columns
        found = columns.country_code == self.register.codes.get(code, -2)
        return [self.parts[place].row.key for place in np.unique(columns.country_article[found]).tolist()]

    @cached_property
    def overview(self) -> Overview:
        """All rows."""
        from store.totals import overview_of  # noqa: PLC0415 - which asks for a model

        return overview_of(self)

    @cached_property
    def ties(self) -> list[Tie | None]:
        """Each claim as a tie, None where a person removed it."""
        from store.ties import ties_of  # noqa: PLC0415 - only for pictures

        return ties_of(self)

    def view(self, trail: Sequence[Focus], level: float, home: Home) -> View:
        """The rows that meet all focuses of the trail."""
        if not trail:
            return self.overview.view(
                self.articles, home, lambda kind, key: self.places(kind, key, home), level
            )
        met = self._met(trail, home)
        articles = np.flatnonzero(met.articles).tolist()
        wanted = self._wanted(met, level)
        return View(
            Lazy(
                len(articles),
                lambda n: self.parts[articles[n]].row,
                lambda key: index_of(articles, self.place.get(key)),
            ),
            self._country_rows(met, home),
            self._actor_rows(met, home),
            self._claim_rows(wanted, home),
            int(met.claims.sum()) - len(wanted),
        )

    def tied(self, trail: Sequence[Focus], level: float, home: Home) -> list[Tie]:
        """The claims that meet all focuses of the trail, as ties."""
        ties = self.ties
        wanted = self._wanted(self._met(trail, home), level)
        return [tie for at in wanted.tolist() if (tie := ties[at]) is not None]

    def _met(self, trail: Sequence[Focus], home: Home) -> Meeting:
        get, place, digest = self.numbers.get, self.place.get, self._digest(home)
        return meeting(
            Asked(self.columns, self.register, self.rows, get, place, digest, self.articles), trail
        )

    def _wanted(self, met: Meeting, level: float) -> NDArray[np.int64]:
        return np.flatnonzero(met.claims & (self.columns.claim_grade >= level_of(level)))

    def _digest(self, home: Home):
        def digest(place: int) -> Digest:
            found = home.digest(self.parts[place].row.key)
            if found is None:
                raise Gone
            return found

        return digest

    def places(self, kind: str, key: str, home: Home, met: Meeting | None = None) -> Places:
        """Where a row's mentions stand, in the articles that are met."""
        columns = self.columns
        if kind == "country":
            which = columns.country_code == self.register.codes.get(key, -2)
            counts = columns.country_count
        else:
            which = self.rows == self.numbers.get(key, -2)
            counts = columns.actor_count
        if met is not None:
            which = which & (met.countries if kind == "country" else met.actors)
        at = np.flatnonzero(which)
        at = at[counts[at] > 0]
        locals_ = [columns.local("country" if kind == "country" else "actor", one) for one in at.tolist()]
        articles = [self.parts[article].row.key for article, _ in locals_]
        return Places(
            articles,
            counts[at].tolist(),
            lambda nth: spans_at(home, articles[nth], kind, locals_[nth][1]),
        )

    def _country_rows(self, met: Meeting, home: Home) -> tuple[CountryRow, ...]:
        columns = self.columns
        at = np.flatnonzero(met.countries)
        found = columns.country_code[at]
        codes, first = np.unique(found, return_index=True)
        size = len(self.code)
        count = np.bincount(found, columns.country_count[at], size)
        named = np.bincount(found, ~columns.country_implied[at], size)
        rows: list[CountryRow] = []
        for code in codes[np.argsort(first)].tolist():
            facts = self.overview.by_code[self.code[code]]
            places = Later(
                lambda asked: self.places(*asked), ("country", facts.key, home, met), int(count[code])
            )
            rows.append(
                CountryRow(facts.key, facts.name, not named[code], int(count[code]), facts.total, places)
            )
        return tuple(rows)

    def _actor_rows(self, met: Meeting, home: Home) -> Lazy[ActorRow]:
        columns = self.columns
        at = np.flatnonzero(met.actors)
        found = self.rows[at]
        rows, first = np.unique(found, return_index=True)
        order = rows[np.argsort(first)]
        size = len(self.numbers)
        count = np.bincount(found, columns.actor_count[at], size)
        speakers = columns.claim_actor[columns.live & (columns.claim_actor >= 0)]
        made = np.bincount(self.rows[speakers[met.actors[speakers]]], minlength=size)

        def make(n: int) -> ActorRow:
            row = int(order[n])
            facts = self.overview.by_key[self.key[row]]
            places = Later(
                lambda asked: self.places(*asked), ("actor", facts.key, home, met), int(count[row])
            )
            return ActorRow(*facts[:6], int(made[row]), int(count[row]), facts.total, places)

        def find(key: str) -> int | None:
            at = np.flatnonzero(order == self.numbers.get(key, -1))
            return int(at[0]) if len(at) else None

        return Lazy(len(order), make, find)

    def _claim_rows(self, wanted: NDArray[np.int64], home: Home) -> Lazy[ClaimRow]:
        columns = self.columns

        def make(n: int) -> ClaimRow:
            article, number = columns.local("claim", int(wanted[n]))
            return self.overview.claim(self.parts[article].row.key, number, home)

        def find(key: str) -> int | None:
            article, _, number = key.rpartition(":")
            place = self.place.get(article)
            if place is None or not number.isdecimal():
                return None
            at = int(columns.starts["claim"][place]) + int(number)
            n = int(np.searchsorted(wanted, at))
            return n if n < len(wanted) and wanted[n] == at else None

        return Lazy(len(wanted), make, find)
