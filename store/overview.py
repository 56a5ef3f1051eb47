"""What the panes show when nothing is in focus: a line for each country and actor of the whole briefing.

It is kept on disk too (`store.summary`), so that a large briefing is on the screen before its articles'
outlines are read; for a small one it is made of them in a moment. It knows nothing of numpy.
"""

# Annotations are not postponed here: NamedTuple would compile each of them, at every launch.
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import Any, NamedTuple

from store.digest import Outline, Telling, level_of
from store.errors import Gone
from store.identity import Proposal, provisional, provisional_key
from store.records import Kind, Span
from store.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    CountryRow,
    Home,
    Lazy,
    Place,
    View,
    claim_row,
)
from store.spots import Places, spans_at


class CountryFacts(NamedTuple):
    """A country over all articles: mentions, and where it stands first: the article's place, its number there."""

    key: str
    name: str
    implied: bool
    total: int
    article: int
    number: int


class ActorFacts(NamedTuple):
    """An actor over all articles: claims, mentions, and where they stand first."""

    key: str
    name: str
    kind: Kind
    roles: tuple[str, ...]
    country: str | None
    aliases: tuple[str, ...]
    claims: int
    total: int
    article: int
    number: int


Finding = Callable[[str, str], Sequence[Place]]
"""From kind and key of a row to all its places."""


class Overview:
    """All rows of one state of the briefing."""

    def __init__(
        self,
        countries: Sequence[CountryFacts],
        actors: Sequence[ActorFacts],
        *,
        grades: bytes,
        claims: Sequence[int],
        exceptions: Mapping[str, Mapping[int, str]],
        proposals: tuple[Proposal, ...] = (),
    ) -> None:
        """Say what there is.

        Args:
            countries: in the order of the text.
            actors: in the order of the text.
            grades: of the claims of all articles, one behind the other.
            claims: how many claims each article has, removed ones among them.
            exceptions: keys of actors that are not `store.identity.provisional`, by article and number.
            proposals: rows that may be one.
        """
        self.countries = countries
        self.actors = actors
        self.grades = grades
        self.claims = claims
        self.exceptions = exceptions
        self.proposals = proposals

    @cached_property
    def ends(self) -> list[int]:
        """Where each article's claims end."""
        return list(accumulate(self.claims))

    @cached_property
    def by_key(self) -> dict[str, ActorFacts]:
        """The actors by their keys."""
        return {one.key: one for one in self.actors}

    @cached_property
    def by_code(self) -> dict[str, CountryFacts]:
        """The countries by their codes."""
        return {one.key: one for one in self.countries}

    def keys(self, article: str, outline: Outline) -> list[str]:
        """The keys of an article's actors."""
        keys = provisional(article, outline.actors)
        for number, key in self.exceptions.get(article, {}).items():
            keys[number] = key
        return keys

    def view(self, articles: Sequence[ArticleRow], home: Home, found: Finding, level: float = 0.0) -> View:
        """The rows, those of articles given.

        Args:
            articles: in the order of the overview.
            home: where rows find their articles.
            found: where rows find all their places.
            level: claims less certain are left out.
        """
        claims, hidden = self._claims(articles, home, level_of(level))
        return View(
            articles,
            Lazy(len(self.countries), lambda n: self._country(articles, home, found, self.countries[n])),
            Lazy(len(self.actors), lambda n: self._actor(articles, home, found, self.actors[n])),
            claims,
            hidden,
        )

    def _country(
        self, articles: Sequence[ArticleRow], home: Home, found: Finding, one: CountryFacts
    ) -> CountryRow:
        places = _First(home, articles, "country", one, found)
        return CountryRow(one.key, one.name, one.implied, one.total, one.total, places)

    def _actor(self, articles: Sequence[ArticleRow], home: Home, found: Finding, one: ActorFacts) -> ActorRow:
        places = _First(home, articles, "actor", one, found)
        return ActorRow(*one[:8], one.total, places)

    def _claims(self, articles: Sequence[ArticleRow], home: Home, level: int) -> tuple[Lazy[ClaimRow], int]:
        drop = bytes(range(level))
        ends, grades = self.ends, self.grades
        begins = [0, *ends]
        kept = list(
            accumulate(len(grades[a:b].translate(None, drop)) for a, b in zip(begins, ends, strict=False))
        )
        place = {row.key: nth for nth, row in enumerate(articles)}

        def own(nth: int) -> list[int]:
            return [i for i, grade in enumerate(grades[begins[nth] : ends[nth]]) if grade >= level]

        def make(index: int) -> ClaimRow:
            nth = bisect_right(kept, index)
            number = own(nth)[index - (kept[nth - 1] if nth else 0)]
            return self.claim(articles[nth].key, number, home)

        def find(key: str) -> int | None:
            article, _, number = key.rpartition(":")
            nth = place.get(article)
            if nth is None or not number.isdecimal() or int(number) not in (numbers := own(nth)):
                return None
            return (kept[nth - 1] if nth else 0) + numbers.index(int(number))

        count = kept[-1] if kept else 0
        return Lazy(count, make, find), len(grades.translate(None, b"\0")) - count

    def claim(self, article: str, number: int, home: Home) -> ClaimRow:
        """The row of a claim.

        Raises:
            Gone: where its article was taken away meanwhile.
        """
        digest = home.digest(article)
        if digest is None or number >= len(digest.detail.claims):
            raise Gone
        speaker = digest.outline.speakers[number]
        actor = None
        if speaker >= 0:
            told = digest.outline.actors[speaker]
            key = self.exceptions.get(article, {}).get(speaker) or provisional_key(article, told)
            facts = self.by_key.get(key)
            actor = (key, facts.name, facts.kind) if facts is not None else (key, told.name, told.kind)
        return claim_row(article, number, digest, actor, home)


class _First(Places):
    """All places of a row, of which those in the first article are found without looking for the others."""

    def __init__(
        self,
        home: Home,
        articles: Sequence[ArticleRow],
        kind: str,
        one: CountryFacts | ActorFacts,
        found: Finding,
    ) -> None:
        self._home = home
        self._kind = kind
        self._one = one
        self._found = found
        self._article = articles[one.article].key if one.article < len(articles) else ""
        self._all: Sequence[Place] | None = None

    def __len__(self) -> int:
        return self._one.total

    @cached_property
    def _own(self) -> Sequence[Span]:
        return spans_at(self._home, self._article, self._kind, self._one.number)

    def __getitem__(self, index: int | slice) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        if isinstance(index, int) and 0 <= index < len(self._own):
            return Place(self._article, self._own[index])
        if isinstance(index, int) and len(self._every) <= index < len(self):
            raise Gone
        return self._every[index]

    def __iter__(self) -> Iterator[Place]:
        yield from (Place(self._article, span) for span in self._own)
        yield from islice(self._every, len(self._own), None)

    def within(self, article: str) -> tuple[Place, ...]:
        """Those in one article."""
        if article == self._article and self._all is None:
            return tuple(Place(article, span) for span in self._own)
        every = self._every
        return every.within(article) if isinstance(every, Places) else ()

    @property
    def _every(self) -> Sequence[Place]:
        if self._all is None:
            self._all = self._found(self._kind, self._one.key)
        return self._all


def overview_of(
    outlines: Iterable[tuple[str, Outline]],
    keys: Mapping[str, Sequence[str]],
    proposals: tuple[Proposal, ...] = (),
) -> Overview:
    """The overview of some articles, by their ids, whose actors have these keys."""
    nothing = Overview((), (), grades=b"", claims=(), exceptions={}, proposals=proposals)
    return extended(nothing, outlines, keys)


def extended(
    before: Overview, outlines: Iterable[tuple[str, Outline]], keys: Mapping[str, Sequence[str]]
) -> Overview:
    """An overview with some more articles behind its own."""
    countries = {one.key: one for one in before.countries}
    actors = {one.key: one for one in before.actors}
    claims = list(before.claims)
    grades = list(before.grades)
    exceptions = dict(before.exceptions)
    for place, (article, outline) in enumerate(outlines, len(claims)):
        for number, (code, name, implied, count) in enumerate(
            zip(outline.codes, outline.names, outline.implied, outline.country_counts, strict=False)
        ):
            known = countries.get(code)
            if known is None:
                countries[code] = CountryFacts(code, name, bool(implied), count, place, number)
            else:
                both = known.implied and bool(implied)
                countries[code] = known._replace(implied=both, total=known.total + count)
        made = [0] * len(outline.actors)
        for speaker, grade in zip(outline.speakers, outline.grades, strict=True):
            if speaker >= 0 and grade:
                made[speaker] += 1
        own = keys[article]
        for number, (key, told) in enumerate(zip(own, outline.actors, strict=True)):
            count = outline.actor_counts[number]
            former = actors.get(key)
            if former is None:
                actors[key] = ActorFacts(key, *told, made[number], count, place, number)
            else:
                actors[key] = former._replace(
                    roles=tuple(dict.fromkeys((*former.roles, *told.roles))),
                    country=former.country or told.country,
                    aliases=tuple(dict.fromkeys((*former.aliases, *told.aliases))),
                    claims=former.claims + made[number],
                    total=former.total + count,
                )
        unlike = exceptions_of(article, outline.actors, own)
        if unlike:
            exceptions[article] = unlike
        claims.append(len(outline.grades))
        grades += outline.grades
    return Overview(
        list(countries.values()),
        list(actors.values()),
        grades=bytes(grades),
        claims=claims,
        exceptions=exceptions,
        proposals=before.proposals,
    )


def exceptions_of(article: str, told: Sequence[Telling], keys: Sequence[str]) -> dict[int, str]:
    """The keys that are not what the names alone tell, by the actors' numbers."""
    alone = provisional(article, told)
    return {n: key for n, (key, one) in enumerate(zip(keys, alone, strict=True)) if key != one}
