"""The articles of one store as they were read, known by their rows, opened when something of them is asked.

What `load` takes in are the rows of the catalogue. Only an article whose digest is missing, or whose file
is not as the catalogue knows it, is read whole.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from store.digest import Digest, Outline, digest_of
from store.errors import StoreError
from store.parts import Part, Read
from store.recent import Recent
from store.records import Article, Reading
from store.rows import ArticleRow
from store.view import Entry, article_row
from store.wire import canonical

if TYPE_CHECKING:
    from store.catalogue import Facts
    from store.engine import Engine

_LARGE = 400_000
"""Bytes of an article's file whose reading a person would notice: some 15 ms."""


class Held(NamedTuple):
    """An article: where its digest is, or the digest itself."""

    part: Part
    facts: Facts | None
    digest: Digest | None


class Library:
    """The articles of a store and behind them those that are being read.

    Attributes:
        loaded: `load` has seen every article that is stored.
    """

    def __init__(self, folder: Path) -> None:
        """Name the store's folder; nothing touches the disk yet."""
        self.folder = folder
        self.loaded = False
        self._stored: dict[str, Held] = {}
        self._drafts: dict[str, tuple[Held, Entry]] = {}
        self._seen: dict[str, object] = {}
        self._wanted: list[str] = []
        self._lacking: dict[str, Read] = {}
        self._state: object = None
        self._told: set[str] = set()
        self._engine: Engine | None = None
        self._guard = threading.Lock()
        self._parts: tuple[Part, ...] | None = ()
        self._digests: Recent[Digest] = Recent(96)
        self._entries: Recent[Entry] = Recent(16)

    def engine(self) -> Engine:
        """What stands behind.

        Raises:
            StoreError: where the store cannot be opened.
        """
        if self._engine is None:
            from store.shelf import Shelf  # noqa: PLC0415 - not needed for the sample

            self._engine = Shelf(self.folder)
        return self._engine

    @property
    def stored(self) -> bool:
        """True if any article of the store is known."""
        return bool(self._stored)

    def parts(self) -> tuple[Part, ...]:
        """The articles in the order in which they came; the very same tuple while nothing changed."""
        with self._guard:
            if self._parts is None:
                stored = (held.part for held in self._stored.values())
                drafts = (held.part for key, (held, _) in self._drafts.items() if key not in self._stored)
                self._parts = (*stored, *drafts)
            return self._parts

    def marks(self) -> list[str]:
        """What tells the state of each article that is stored, as `parts` has them; none where one lacks it."""
        with self._guard:
            facts = [held.facts for held in self._stored.values()]
        if self._drafts or any(one is None for one in facts):
            return []
        return [f"{one.id} {one.mark}" for one in facts if one is not None]

    def load(self, most: int | None = None) -> list[StoreError]:
        """Take in what is stored and not yet known; see `Briefing.load`.

        Raises:
            StoreError: where the store as a whole cannot be opened.
        """
        if self._absent():
            self.loaded = True  # and what stands behind, which takes time to import, is not asked
            return []
        faults: list[StoreError] = []
        shelf = self.engine()
        if self.changed():
            self._look_anew(shelf)
            for error in shelf.faults():
                if str(error) not in self._told:
                    self._told.add(str(error))
                    faults.append(error)
        now, self._wanted = self._wanted[:most], self._wanted[len(self._wanted[:most]) :]
        for article_id in now:
            try:
                self._read(article_id)
            except StoreError as error:
                self._seen[article_id] = shelf.mark(article_id)
                faults.append(error)
        self.loaded = not self._wanted
        if self._lacking and (self.loaded or len(self._lacking) >= _TOGETHER):
            self._note()
        return faults

    def _read(self, article_id: str) -> None:
        """Take an article in whole, for its digest is missing or its file is another."""
        shelf = self.engine()
        mark, written = shelf.mark(article_id), shelf.written(article_id)
        article, reading, added = shelf.got(article_id)
        if article_id in shelf.old:
            with contextlib.suppress(StoreError):
                shelf.migrate(article_id)
                mark, written = shelf.mark(article_id), shelf.written(article_id)
        row = article_row(article, reading, added)
        self._lacking[article_id] = Read(article, reading, added, written)
        with self._guard:
            self._seen[article_id] = mark
            self._take(Held(Part(row), None, digest_of(article, reading)))

    def _take(self, held: Held) -> None:
        key = held.part.row.key
        self._stored[key] = held
        self._parts = None
        self._digests.forget(key)
        self._entries.forget(key)

    def _note(self) -> None:
        """Put the digests that were missing into the catalogue, so that they need not be made again."""
        lacking, self._lacking = self._lacking, {}
        try:
            rows = self.engine().note(list(lacking.values()))
        except StoreError:
            return  # they are made again the next time
        with self._guard:
            for row in rows:
                held = self._stored.get(row.id)
                if held is not None:
                    self._stored[row.id] = held._replace(facts=row, digest=None)
            if self._state is not None and not self._wanted:
                self._state = None  # our own change; the next look is cheap

    def changed(self) -> bool:
        """True if the store has changed on disk since `load` looked, by whatever program; a quick look.

        Raises:
            StoreError: where the store cannot be opened.
        """
        if self._state is None:
            return not (self.loaded and self._absent())
        return self.engine().state() != self._state

    def _absent(self) -> bool:
        """True if nothing was ever stored, and nothing stands where the store would be."""
        if self._engine is not None:
            return False
        try:
            os.lstat(self.folder)
        except FileNotFoundError:
            return True
        except OSError:
            pass  # what stands behind tells of it
        return False

    def _look_anew(self, shelf: Engine) -> None:
        """Note which articles are new, were written anew, or are gone."""
        state = shelf.state()  # before looking, so that what comes meanwhile is a change again
        ids, known = shelf.look()
        stored: dict[str, Held] = {}
        wanted: list[str] = []
        for one in ids:
            facts, held = known.get(one), self._stored.get(one)
            if (
                held is not None
                and held.facts is not None
                and facts is not None
                and held.facts.mark == facts.mark
            ):
                stored[one] = held
            elif facts is not None and facts.at:
                stored[one] = Held(Part(row_of(facts)), facts, None)
            else:
                if held is not None:
                    stored[one] = held  # until it is read
                if one not in self._seen or shelf.mark(one) != self._seen[one]:
                    wanted.append(one)
        with self._guard:
            order = {key: place for place, key in enumerate(ids)}
            if list(stored) != list(self._stored) or any(stored[k] is not h for k, h in self._stored.items()):
                for key in self._stored.keys() - {k for k, h in stored.items() if h is self._stored.get(k)}:
                    self._digests.forget(key)
                    self._entries.forget(key)
                self._stored = dict(sorted(stored.items(), key=lambda pair: order[pair[0]]))
                self._parts = None
            self._wanted = wanted
            for gone in self._seen.keys() - order.keys():
                del self._seen[gone]
        self._state = state

    def holds(self, article_id: str) -> bool:
        """True if the article is stored.

        Raises:
            StoreError: where the store cannot be opened, or its file is damaged.
        """
        return article_id in self._stored or self.engine().holds(article_id)

    def draft(self, article: Article, reading: Reading) -> None:
        """Hold an article with what is found so far, without keeping it."""
        held = Held(Part(article_row(article, reading), draft=True), None, digest_of(article, reading))
        with self._guard:
            self._drafts[article.id] = (held, Entry(article, reading))
            self._parts = None

    def drop(self, article_id: str) -> None:
        """Hold a draft no more."""
        with self._guard:
            self._drafts.pop(article_id, None)
            self._parts = None

    @property
    def drafts(self) -> bool:
        """True if any article is being read."""
        return bool(self._drafts)

    def add(self, article: Article, reading: Reading) -> bool:
        """Keep an article; False if it was there already, and then nothing is changed.

        Raises:
            StoreError: where it cannot be kept; nothing that was stored is touched.
        """
        shelf = self.engine()
        article, reading = canonical(article, reading)
        added = shelf.put(article, reading)
        self._hold(article.id)
        return added

    def reread(self, article: Article, reading: Reading) -> None:
        """Keep another reading of a stored article.

        Raises:
            StoreError: where it cannot be kept; the former one is then there as it was.
        """
        self.engine().replace(*canonical(article, reading))
        self._hold(article.id)

    def _hold(self, article_id: str) -> None:
        """Know an article that was just written."""
        shelf = self.engine()
        facts = shelf.known_row(article_id)
        if facts is None or not facts.at:
            self._read(article_id)
        elif (
            (held := self._stored.get(article_id)) is None
            or held.facts is None
            or held.facts.mark != facts.mark
        ):
            with self._guard:
                self._seen[article_id] = shelf.mark(article_id)
                self._take(Held(Part(row_of(facts)), facts, None))
        with self._guard:
            self._drafts.pop(article_id, None)
            self._parts = None

    def entry(self, article_id: str) -> Entry | None:
        """An article with its reading; None where it is not known or cannot be read any more."""
        if article_id in self._stored:
            with contextlib.suppress(StoreError):
                return self._entries.get(article_id, lambda: Entry(*self.engine().get(article_id)))
            return None
        draft = self._drafts.get(article_id)
        return draft[1] if draft is not None else None

    def is_large(self, article_id: str) -> bool:
        """True where `entry` would have to read a large file."""
        held = self._stored.get(article_id)
        mark = held.facts.mark if held is not None and held.facts is not None else ()
        return bool(mark) and mark[-1] > _LARGE and article_id not in self._entries

    def digest(self, article_id: str) -> Digest | None:
        """An article's digest; None where it is not known or cannot be read any more."""
        held = self._stored.get(article_id)
        if held is None:
            draft = self._drafts.get(article_id)
            return draft[0].digest if draft is not None else None
        if held.digest is not None:
            return held.digest

        def read() -> Digest:
            facts = held.facts
            found = self.engine().digest(facts) if facts is not None else None
            return found if found is not None else digest_of(*self.engine().get(article_id))

        with contextlib.suppress(StoreError):
            return self._digests.get(article_id, read)
        return None

    def actors(self, article_id: str) -> Sequence[str] | None:
        """The ids of an article's actors, in order; None where it is not known or cannot be read any more."""
        held = self._stored.get(article_id)
        if held is not None and held.digest is None and held.facts is not None:
            with contextlib.suppress(StoreError):
                found = self.engine().actors(held.facts)
                if found is not None:
                    return found
        digest = self.digest(article_id)
        return None if digest is None else digest.detail.ids

    def outlines(self, parts: Sequence[Part]) -> dict[str, Outline]:
        """The outlines of articles; of one that cannot be read any more, an empty one."""
        found: dict[str, Outline] = {}
        kept: list[Facts] = []
        for part in parts:
            key = part.row.key
            held = self._stored.get(key) or (self._drafts.get(key) or (None,))[0]
            if held is not None and held.digest is not None:
                found[key] = held.digest.outline
            elif held is not None and held.facts is not None:
                kept.append(held.facts)
        if kept:
            for facts, outline in zip(kept, self.engine().outlines(kept), strict=True):
                if outline is not None:
                    found[facts.id] = outline
        for part in parts:
            key = part.row.key
            if key not in found:
                if key in self._stored:
                    with contextlib.suppress(StoreError):
                        self._read(key)
                digest = self.digest(key)
                found[key] = EMPTY if digest is None else digest.outline
        return {part.row.key: found[part.row.key] for part in parts}


EMPTY = digest_of(Article("", "", ""), Reading("", ""), alone=True).outline

_TOGETHER = 200
"""Digests that are made anew before they are kept."""


def row_of(facts: Facts) -> ArticleRow:
    """The line of an article in the catalogue."""
    publishers = (facts.publisher,) if facts.publisher else ()
    return ArticleRow(
        facts.id,
        facts.title,
        facts.publisher,
        facts.date,
        facts.language,
        facts.countries,
        facts.actors,
        facts.claims,
        facts.added,
        publishers,
    )
