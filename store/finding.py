"""What of a briefing can be found, and an index over it that is kept in step with the articles."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.identity import Identities
from store.text import one_line
from store.view import ClaimRow, Entry, View, build

if TYPE_CHECKING:
    from store.search import Answer, SearchIndex
    from store.search import Entry as Wanted


class Found(NamedTuple):
    """An answer, and of how many articles it knows: of all if `known` is `articles`."""

    answer: Answer
    known: int
    articles: int

    @property
    def complete(self) -> bool:
        """True if nothing that is in view is missing from the index."""
        return self.known == self.articles


class _Indexed(NamedTuple):
    entries: tuple[Entry, ...]
    rows: Mapping[tuple[str, str], Wanted]
    table: SearchIndex


class Finder:
    """The index of a briefing. `update` may run in any thread; what it makes appears at once, whole."""

    def __init__(self) -> None:
        self._indexed: _Indexed | None = None
        self._building = threading.Lock()

    def in_step(self, entries: Sequence[Entry]) -> bool:
        """True if the index knows just these articles."""
        now = self._indexed
        return now is not None and same(now.entries, entries)

    def update(self, entries: tuple[Entry, ...], who: Identities) -> None:
        """Bring the index in step with these articles; only rows that have changed are indexed."""
        with self._building:
            if self.in_step(entries):
                return
            from store.search import SearchIndex  # noqa: PLC0415 - brings numpy

            rows = {(row.kind, row.key): row for row in rows_of(entries, who)}
            before = self._indexed
            if before is None:
                index = SearchIndex(rows.values())
            else:
                changed = [row for key, row in rows.items() if before.rows.get(key) != row]
                index = before.table.changed(changed, before.rows.keys() - rows.keys())
            self._indexed = _Indexed(entries, rows, index)

    def ask(self, query: str, limit: int, entries: Sequence[Entry]) -> Found:
        """What the index as it is answers, which may be behind the articles that are in view."""
        from store.search import Answer  # noqa: PLC0415

        now = self._indexed
        if now is None:
            return Found(Answer(()), 0, max(1, len(entries)))
        if same(now.entries, entries):
            known = len(entries)
        else:
            held = {id(entry) for entry in now.entries}
            known = sum(id(entry) in held for entry in entries)
        return Found(now.table.answer(query, limit), known, len(entries))


def same(one: Sequence[Entry], two: Sequence[Entry]) -> bool:
    """True if these are the very same articles in the same order."""
    return len(one) == len(two) and all(a is b for a, b in zip(one, two, strict=True))


def rows_of(entries: Sequence[Entry], who: Identities | None = None) -> list[Wanted]:
    """Every country, actor, claim and title of these articles, with what narrowing words ask for."""
    from store.search import Entry as Wanted  # noqa: PLC0415

    view = build(entries, (), who)
    titles = {article.key: article.title for article in view.articles}
    names = {country.key: country.name for country in view.countries}
    rows: list[Wanted] = []
    for article, entry in zip(view.articles, entries, strict=True):
        publisher = (article.publisher,) if article.publisher else ()
        facets = _pairs(_in((article.title, *publisher)), (("about", name) for name in _named_in(entry)))
        rows.append(Wanted(article.key, "article", article.title, publisher, facets=facets))
    texts = {entry.article.id: entry.article.text for entry in entries}
    for country in view.countries:
        forms = {one_line(texts[place.article][slice(*place.span)]) for place in country.places}
        aliases = (country.key, *sorted(forms - {country.name}))
        inside = _pairs(_in(titles[place.article] for place in country.places))
        rows.append(Wanted(country.key, "country", country.name, aliases, float(len(country.places)), inside))
    for actor in view.actors:
        inside = _pairs(_in(titles[place.article] for place in actor.places))
        rows.append(Wanted(actor.key, "actor", actor.name, actor.aliases, float(len(actor.places)), inside))
    return [*rows, *_claims(view, names)]


def _claims(view: View, names: Mapping[str, str]) -> list[Wanted]:
    from store.search import Entry as Wanted  # noqa: PLC0415

    rows: list[Wanted] = []
    for row in view.claims:
        speaker = (row.speaker,) if row.speaker else ()
        rows.append(Wanted(row.key, "claim", row.words, speaker, facets=_facets(row, names)))
    return rows


def _facets(row: ClaimRow, names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """A claim's speaker with their other names and countries, what it is about, where it stands, its stance."""
    entry, claim = row.entry, row.claim
    actors = {actor.id: actor for actor in entry.reading.actors}
    codes = entry.claim_countries[int(row.key.rpartition(":")[2])]
    speaker = actors.get(claim.actor or "")
    by = [
        row.speaker,
        *(speaker.aliases if speaker else ()),
        *(names[c] for c in sorted(codes) if c in names),
    ]
    about = [names[code] for code in claim.countries if code in names]
    for key in claim.actors:
        if key in actors:
            about += [actors[key].name, *actors[key].aliases]
    return _pairs(
        (("by", name) for name in by if name),
        (("about", name) for name in about),
        _in((entry.row.title, entry.row.publisher)),
        (("stance", claim.stance),),
    )


def _named_in(entry: Entry) -> list[str]:
    return [*(c.name for c in entry.reading.countries), *(a.name for a in entry.reading.actors)]


def _in(titles: Iterable[str]) -> Iterable[tuple[str, str]]:
    return (("in", title) for title in titles if title)


def _pairs(*some: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(pair for pairs in some for pair in pairs))
