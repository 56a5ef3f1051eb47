"""What of a briefing can be found, and an index over it that is kept in step with the articles."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.digest import Digest
from store.records import STANCES

if TYPE_CHECKING:
    from store.model import Model
    from store.parts import Part
    from store.rows import ArticleRow
    from store.search import Answer, SearchIndex
    from store.search import Entry as Wanted
    from store.stage import Stage


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
    model: Model
    rows: Mapping[tuple[str, str], Wanted]
    articles: Mapping[str, ArticleRow]
    table: SearchIndex


class Finder:
    """The index of a briefing. `update` may run in any thread; what it makes appears at once, whole."""

    def __init__(self) -> None:
        self._indexed: _Indexed | None = None
        self._building = threading.Lock()

    def in_step(self, stage: Stage) -> bool:
        """True if the index knows just what is shown."""
        now = self._indexed
        return now is not None and stage.settled and stage.standing().model is now.model

    def update(self, stage: Stage) -> None:
        """Bring the index in step with what is shown; only rows that have changed are indexed."""
        with self._building:
            if self.in_step(stage):
                return
            from store.search import SearchIndex  # noqa: PLC0415 - brings numpy

            model = stage.standing().model
            before = self._indexed
            rows, articles = rows_of(model, stage)
            if before is None:
                index = SearchIndex(rows.values())
            else:
                changed = [row for key, row in rows.items() if before.rows.get(key) != row]
                index = before.table.changed(changed, before.rows.keys() - rows.keys())
            self._indexed = _Indexed(model, rows, articles, index)

    def ask(self, query: str, limit: int, stage: Stage) -> Found:
        """What the index as it is answers, which may be behind the articles that are in view."""
        from store.search import Answer  # noqa: PLC0415

        now = self._indexed
        articles = stage.articles()
        if now is None:
            return Found(Answer(()), 0, max(1, len(articles)))
        if self.in_step(stage):
            known = len(articles)
        else:
            known = sum(now.articles.get(row.key) == row for row in articles)
            known = min(known, len(articles) - 1)  # something has changed, if only a correction
        return Found(now.table.answer(query, limit), max(0, known), len(articles))


Rows = dict[tuple[str, str], "Wanted"]


def rows_of(model: Model, stage: Stage) -> tuple[Rows, dict[str, ArticleRow]]:
    """Every country, actor, claim and title in view, with what narrowing words ask for, by kind and key;
    and the lines of the articles."""
    from store.search import Entry as Wanted  # noqa: PLC0415

    overview = model.overview
    names = {country.key: country.name for country in overview.countries}
    where: dict[tuple[str, str], dict[str, None]] = {}
    forms: dict[str, set[str]] = {}
    articles: dict[str, ArticleRow] = {}
    own: list[Wanted] = []
    for part in model.parts:
        row = part.row
        digest = stage.digest(row.key)
        if digest is None:
            continue
        outline = digest.outline
        keys = model.keys[row.key]
        for code, some in zip(outline.codes, digest.detail.forms, strict=False):
            where.setdefault(("country", code), {})[row.title] = None
            forms.setdefault(code, set()).update(some)
        for key in keys:
            where.setdefault(("actor", key), {})[row.title] = None
        mine = (_title(part, digest), *_claims(part, digest, keys, model, names))
        articles[row.key] = row
        own += mine
    rows: list[Wanted] = [one for one in own if one.kind == "article"]
    for country in overview.countries:
        aliases = (country.key, *sorted(forms.get(country.key, set()) - {country.name}))
        inside = _pairs(_in(where.get(("country", country.key), ())))
        rows.append(Wanted(country.key, "country", country.name, aliases, float(country.total), inside))
    for actor in overview.actors:
        inside = _pairs(_in(where.get(("actor", actor.key), ())))
        rows.append(Wanted(actor.key, "actor", actor.name, actor.aliases, float(actor.total), inside))
    rows += [one for one in own if one.kind == "claim"]
    return {(row.kind, row.key): row for row in rows}, articles


def _title(part: Part, digest: Digest) -> Wanted:
    from store.search import Entry as Wanted  # noqa: PLC0415

    row, outline = part.row, digest.outline
    publisher = row.publishers
    named = (*outline.names, *(told.name for told in outline.actors))
    facets = _pairs(_in((row.title, *publisher)), (("about", name) for name in named))
    return Wanted(row.key, "article", row.title, publisher, facets=facets)


def _claims(
    part: Part, digest: Digest, keys: Sequence[str], model: Model, names: Mapping[str, str]
) -> Iterator[Wanted]:
    """The claims of an article, with their speakers and these' other names and countries, what they are about,
    where they stand, their stance."""
    from store.search import Entry as Wanted  # noqa: PLC0415

    outline, detail = digest
    shown = model.overview.by_key
    about: dict[int, list[str]] = {}
    by: dict[int, list[str]] = {}
    for found, pairs in ((about, outline.about), (by, outline.by)):
        for claim, code in zip(pairs[::2], pairs[1::2], strict=True):
            if (key := outline.codes[code]) in names:
                found.setdefault(claim, []).append(names[key])
    for claim, actor in zip(outline.aims[::2], outline.aims[1::2], strict=True):
        told = outline.actors[actor]
        about.setdefault(claim, []).extend((told.name, *told.aliases))
    titles = tuple(_in((part.row.title, *part.row.publishers)))
    for number, said in enumerate(detail.claims):
        if not outline.grades[number]:
            continue
        speaker = outline.speakers[number]
        told = outline.actors[speaker] if speaker >= 0 else None
        facts = shown.get(keys[speaker]) if speaker >= 0 else None
        name = facts.name if facts is not None else told.name if told is not None else said.who
        spoken = (name, *(told.aliases if told is not None else ()), *by.get(number, ()))
        facets = _pairs(
            (("by", one) for one in spoken if one),
            (("about", one) for one in about.get(number, ())),
            titles,
            (("stance", STANCES[outline.stances[number]]),),
        )
        yield Wanted(f"{part.row.key}:{number}", "claim", said.words, (name,) if name else (), facets=facets)


def _in(titles: Iterable[str]) -> Iterable[tuple[str, str]]:
    return (("in", title) for title in titles if title)


def _pairs(*some: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(pair for pairs in some for pair in pairs))
