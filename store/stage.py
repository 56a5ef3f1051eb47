"""From articles as they were read to what the panes show: who is who, corrections on top, and the rows.

Whatever costs time with the size of the briefing is done once and kept while nothing changes; `settle`
does it ahead, in a thread of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from store.corrections import Corrected, Correction, Marks, Row
from store.digest import Digest, Outline, hidden_in, mentions_of, reading_of, redone
from store.focus import Focus
from store.identity import Proposal, keys_of
from store.once import Behind, Once, behind, with_publishers
from store.overview import Overview, overview_of
from store.parts import Part
from store.records import Reading
from store.rows import ArticleRow, ClaimRow, View
from store.standing import NOTHING, SMALL, Kept, Opened, Source, Standing
from store.view import Entry

if TYPE_CHECKING:
    from store.model import Model
    from store.ties import Tie


_TIED = 60_000
"""Claims up to which they are made into ties ahead."""


class Stage:
    """What is shown of a source."""

    def __init__(
        self,
        source: Source,
        log: Callable[[], tuple[Correction, ...]] = tuple,
        kept: Callable[[], Kept | None] = lambda: None,
    ) -> None:
        """Show a source.

        Args:
            source: of the articles.
            log: the corrections in force and not; the very same tuple while nothing changed.
            kept: an overview of the source as it is, from the last time, if there is one.
        """
        self._source = source
        self._log = log
        self._keep = kept
        self._standing: Standing | None = None
        self._early: tuple[tuple[Part, ...], tuple[Correction, ...], Kept | None] | None = None
        self._building = threading.RLock()
        self._once = Once()
        self._named: tuple[Overview, Digest, dict[str, str]] | None = None
        self._tried: tuple[tuple[Part, ...], tuple[Correction, ...], Corrected] | None = None
        self._opened: Opened | None = None
        self._redone: dict[str, tuple[Opened, Reading, frozenset[int], Digest]] = {}

    # where rows find their articles

    def entry(self, article_id: str) -> Entry | None:
        """An article with its reading, as corrected; None where there is none in view."""
        found = self._source.entry(article_id)
        if found is None or not self._log():
            return found
        corrected = self.standing().corrected
        if article_id in corrected.removed:
            return None
        if article_id not in corrected.changed:
            return found
        return Entry(found.article, *corrected.changed[article_id])

    def digest(self, article_id: str) -> Digest | None:
        """Its digest, as corrected."""
        standing = self._standing
        if standing is None and self._early is not None and self._early[2] is not None:
            early = self._early[2]
            if article_id in early.changed:
                standing = self.standing()
        if standing is not None and article_id in standing.digests:
            return standing.digests[article_id]
        return self._source.digest(article_id)

    # what is shown

    @property
    def whole(self) -> bool:
        """True if all rows are there, not those of the articles alone."""
        return self._standing is not None or self._early_rows() is not None

    @property
    def settled(self) -> bool:
        """True if all that costs time is done for what there is now."""
        now = self._standing
        return now is not None and now.parts is self._source.parts() and now.log is self._log()

    def view(self, trail: Sequence[Focus] = (), level: float = 0.0) -> View:
        """The rows that meet all focuses of the trail.

        Where nothing is in focus and the model is not made yet, the rows come without it: of a large
        briefing, if it was never opened before, the articles alone.
        """
        if not trail and self._standing is None:
            early = self._early_rows()
            if early is None:
                return View(tuple(part.row for part in self._source.parts()))
            return early.overview.view(early.articles, self, self._places, level)
        return self._latest().model.view(trail, level, self)

    def _latest(self) -> Standing:
        """The state of now; while another thread is at work on it, the former one."""
        former = self._standing
        if self._building.acquire(blocking=former is None):
            try:
                return self.standing()
            finally:
                self._building.release()
        assert former is not None
        return former

    def _places(self, kind: str, key: str):
        return self.standing().model.places(kind, key, self)

    def claim(self, key: str) -> ClaimRow | None:
        """The claim of this key, None where there is none in view."""
        article, _, number = key.rpartition(":")
        digest = self.digest(article)
        nth = int(number) if digest is not None and number.isdecimal() else -1
        if digest is None or not 0 <= nth < len(digest.outline.grades) or not digest.outline.grades[nth]:
            return None
        if self._standing is None and (early := self._early_rows()) is not None:
            return early.overview.claim(article, nth, self)
        return self._latest().model.overview.claim(article, nth, self)

    def first(self, kind: str, key: str) -> str | None:
        """The article in which a country or an actor stands first."""
        view = self.view()
        rows = view.countries if kind == "country" else view.actors
        row = next((row for row in rows if row.key == key), None)
        return row.places[0].article if row is not None and row.places else None

    def anchor(self, kind: str, key: str) -> dict[str, Any] | None:
        """What a correction of a row holds on to; None where there is no such row in view."""
        from store.corrections import anchors  # noqa: PLC0415 - not needed for the first paint

        now = self.standing()
        model = now.model
        if kind == "article":
            return {"kind": kind, "key": key} if key in self.ids() else None
        if kind == "country":
            return {"kind": kind, "key": key} if model.holding(key) else None
        if kind == "claim":
            article, _, number = key.rpartition(":")
            digest = self.digest(article) if article in model.place else None
            nth = int(number) if digest is not None and number.isdecimal() else -1
            if digest is None or not 0 <= nth < len(digest.detail.claims) or not digest.outline.grades[nth]:
                return None
            reading, hidden = reading_of(article, digest), hidden_in(digest.outline)
            return anchors.of_claim(article, digest.detail.claims[nth].words, reading, nth, hidden)
        members = anchors.some_articles(model.members(key)) if kind == "actor" else []
        found = [(one, n, digest) for one, n in members if (digest := self.digest(one))]
        if not found:
            return None
        name = found[0][2].outline.actors[found[0][1]].name
        mentions = [(one, mentions_of(*_actors(digest))[n]) for one, n, digest in found]
        return anchors.of_actor(key, name, mentions)

    def ids(self) -> list[str]:
        """All articles in view, those too that are copies and not shown for themselves."""
        removed = self.standing().corrected.removed if self._log() else frozenset[str]()
        return [part.row.key for part in self._source.parts() if part.row.key not in removed]

    def behind(self) -> Behind:
        """The copies in view, by what they are copies of."""
        if self._standing is None and (early := self._early_rows()) is not None:
            return early.behind
        return self._latest().behind

    def ties(self, trail: Sequence[Focus], level: float) -> list[Tie]:
        """The claims that meet all focuses of the trail, as ties. Not for the event loop."""
        return self.standing().model.tied(trail, level, self)

    def articles(self) -> Sequence[ArticleRow]:
        """The lines of all articles."""
        if self._standing is None:
            return self.view().articles
        return self._latest().model.articles

    def count(self) -> int:
        """How many articles there are."""
        return len(self.articles())

    def marks(self, kind: str, key: str) -> Marks:
        """Star, tags and notes of a row."""
        if not self._log():
            return Marks()
        if self._standing is None and (early := self._early_rows()) is not None and not early.changed:
            return early.marks.get((kind, key), Marks())
        return self._latest().corrected.marks.get((kind, key), Marks())

    def marked(self) -> Mapping[Row, Marks]:
        """All rows that have a star, tags or notes."""
        if not self._log():
            return {}
        if self._standing is None and (early := self._early_rows()) is not None and not early.changed:
            return early.marks
        return self._latest().corrected.marks

    def row_key(self, article_id: str, actor_id: str) -> str | None:
        """The key of the row that an actor of one article's reading is part of."""
        digest = self.digest(article_id)
        if digest is None:
            return None
        early = self._early_rows() if self._standing is None else None
        overview = early.overview if early is not None else self._latest().model.overview
        kept = self._named
        if kept is None or kept[0] is not overview or kept[1] is not digest:
            keys = dict(zip(digest.detail.ids, overview.keys(article_id, digest.outline), strict=True))
            kept = self._named = (overview, digest, keys)
        return kept[2].get(actor_id)

    def proposals(self) -> tuple[Proposal, ...]:
        """Rows of actors that may be one, but for those that a person told apart."""
        if self._standing is None and (early := self._early_rows()) is not None and not self._log():
            return early.overview.proposals
        now = self._latest()
        apart = now.corrected.apart
        return tuple(p for p in now.model.proposals if frozenset((p.one, p.two)) not in apart)

    def _early_rows(self) -> Kept | None:
        parts, log = self._source.parts(), self._log()
        early = self._early
        if early is None or early[0] is not parts or early[1] is not log:
            kept = self._keep()
            if kept is None and len(parts) <= SMALL and not any(one.state == "done" for one in log):
                outlines = self._source.outlines(parts)
                kept = _few(parts, outlines)
            elif kept is None and len(parts) <= SMALL:
                self.standing()
                return self._kept_now()
            early = self._early = (parts, log, kept)
        return early[2]

    def _kept_now(self) -> Kept:
        now = self.standing()
        corrected = now.corrected
        changed = frozenset(now.digests)
        away = corrected.removed.union(*now.behind.values())
        return Kept(now.model.articles, now.model.overview, corrected.marks, changed, away, now.behind)

    def settle(self) -> Kept:
        """Do all that costs time; returns what is worth keeping for the next time."""
        model = self.standing().model
        if len(model.overview.ends) and model.overview.ends[-1] <= _TIED:
            _ = (
                model.ties
            )  # of more claims they would take too much room for a picture that may not be wanted
        return self._kept_now()

    def standing(self) -> Standing:
        """The state of now."""
        with self._building:
            parts, log = self._source.parts(), self._log()
            now = self._standing
            if now is not None and now.parts is parts and now.log is log:
                return now
            raw = now.raw if now is not None else None
            if raw is None or now is None or now.parts is not parts:
                raw = self._raw(raw, parts)
            self._standing = now = self._corrected(parts, log, raw)
            return now

    def _raw(self, before: Model | None, parts: tuple[Part, ...]) -> Model:
        from store.model import Model  # noqa: PLC0415 - brings numpy

        model = before or Model.empty()
        return model.updated(parts, self._outlines)

    def _outlines(self, parts: Sequence[Part]) -> Mapping[str, Outline]:
        found = self._source.outlines(parts)
        for key, outline in found.items():
            self._once.learn(key, outline.sketch)
        return found

    def read(self) -> Opened:
        """What was read, for corrections to look at."""
        return self._read(self.standing().raw)

    def _read(self, raw: Model) -> Opened:
        if self._opened is None or self._opened.model is not raw:
            self._opened = Opened(self._source, raw)
        return self._opened

    def expect(self, corrected: Corrected) -> None:
        """What the corrections of now come to, where it is known already."""
        self._tried = (self._source.parts(), self._log(), corrected)

    def _replayed(self, parts: tuple[Part, ...], log: tuple[Correction, ...], read: Opened) -> Corrected:
        tried, self._tried = self._tried, None
        if tried is not None and tried[0] is parts and tried[1] is log:
            return tried[2]
        if not any(one.state == "done" for one in log):
            return NOTHING
        from store.corrections.replay import replay  # noqa: PLC0415 - only where something is corrected

        return replay(read, log)

    def _corrected(self, parts: tuple[Part, ...], log: tuple[Correction, ...], raw: Model) -> Standing:
        read = self._read(raw)
        corrected = self._replayed(parts, log, read)
        own = self._once.of([p.row.key for p in parts if p.row.key not in corrected.removed], log)
        away = corrected.removed.union(*own.values())
        digests: dict[str, Digest] = {}
        changes: dict[str, tuple[Part, Outline] | None] = dict.fromkeys(away)
        lines = {key: parts[raw.place[key]].row for key in own}
        for key, (reading, hidden) in corrected.changed.items():
            digest = digests[key] = self._redo(key, reading, hidden, read)
            part = parts[raw.place[key]]
            row = part.row._replace(
                countries=len(digest.outline.names),
                actors=len(digest.outline.actors),
                claims=sum(map(bool, digest.outline.grades)),
            )
            if key in lines:
                lines[key] = row
            if key not in away:
                changes[key] = (part._replace(row=row), digest.outline)
        for lead, copies in own.items():
            lines[lead] = with_publishers(lines[lead], [parts[raw.place[key]].row for key in copies])
        keys: dict[str, list[str]] = {}
        for key in (corrected.changed.keys() | corrected.keys.keys()) - away:
            ids = digests[key].detail.ids if key in digests else read.actors(key)
            named = corrected.keys.get(key) or read.keys(key)
            keys[key] = [named[one] for one in ids]
        model = raw.corrected(changes, keys, lines) if changes or keys else raw
        self._redone = {key: self._redone[key] for key in digests}
        return Standing(parts, log, raw, model, corrected, digests, own)

    def _redo(self, key: str, reading: Reading, hidden: frozenset[int], read: Opened) -> Digest:
        """The digest of a corrected article; the former one, if the last correction changed nothing there."""
        done = self._redone.get(key)
        if done is None or done[:3] != (read, reading, hidden):
            digest = redone(read.digest(key), reading, hidden, lambda: read.text(key))
            done = self._redone[key] = (read, reading, hidden, digest)
        return done[3]


def _actors(digest: Digest) -> tuple[Sequence[float], Sequence[int]]:
    return digest.detail.actor_spans, digest.outline.actor_counts


def _few(parts: Sequence[Part], outlines: Mapping[str, Outline]) -> Kept:
    """What is shown of a few articles that nobody corrected."""
    keys, proposals = keys_of({part.row.key: outlines[part.row.key].actors for part in parts})
    own = behind({part.row.key: outlines[part.row.key].sketch for part in parts})
    away = frozenset[str]().union(*own.values())
    rows = {part.row.key: part.row for part in parts}
    for lead, copies in own.items():
        rows[lead] = with_publishers(rows[lead], [rows[key] for key in copies])
    pairs = [(key, outlines[key]) for key in rows if key not in away]
    there = {key for article, _ in pairs for key in keys[article]}
    overview = overview_of(pairs, keys, tuple(p for p in proposals if p.one in there and p.two in there))
    shown = tuple(row for key, row in rows.items() if key not in away)
    return Kept(shown, overview, {}, removed=away, behind=own)
