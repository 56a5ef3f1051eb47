"""Briefing, the one door to all that is known: the app and the command line ask it and nothing below.

    briefing = Briefing()                    # nothing touches the disk yet
    for fault in briefing.load(): ...        # what is stored becomes known; damaged files are told
    briefing.add(article, reading)           # whole or not at all
    briefing.view([Focus("country", "KZ", "Kazakhstan")]).claims

Threads: `load`, `settle`, `draft` and `add` may run in one that is not the viewer's; what they learn appears
at once, whole, in the next `view`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from store.corrections import Corrected, Correction, Marks, What, hidden_articles, now
from store.errors import StoreError
from store.finding import Finder, Found
from store.identity import Proposal
from store.library import Library
from store.origin import default_folder, sample
from store.records import Article, Reading
from store.stage import Stage
from store.standing import SMALL, Kept
from store.text import one_line
from store.unswept import unswept
from store.view import ArticleRow, ClaimRow, Entry, Focus, Single, View
from store.visits import Visits

if TYPE_CHECKING:
    from store.digest import Outline
    from store.engine import Corrections
    from store.search import Answer, Hit
    from store.ties import Tie


class Briefing:
    """All that one store holds. See the module for its use.

    Attributes:
        folder: the store's folder, which need not exist before something is added.
        sampling: the sample is shown in place of the briefing.
        insisting: it is shown even when another program adds the first article.
        visits: which articles the person has read, and which are new to them.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Name the folder of the store, by default the person's own."""
        self.folder = folder if folder is not None else default_folder()
        self.sampling = False
        self.insisting = False
        self.visits = Visits(self.folder)
        self._library = Library(self.folder)
        self._own = Stage(self._library, self._log, self._kept)
        self._sample: Stage | None = None
        self._finder = Finder()
        self._kept_state: object = None

    @property
    def _stage(self) -> Stage:
        """What is shown: the sample alone, or what is stored and behind it what is still being read."""
        if not self.sampling:
            return self._own
        if self._sample is None:
            self._sample = Stage(Single(sample()))
        return self._sample

    @property
    def real(self) -> bool:
        """True if it holds an article that is not the sample."""
        return bool(self._library.parts())

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The articles in view with their readings, every one opened: for small briefings, and for work on all.

        Copies are among them.
        """
        stage = self._stage
        return tuple(entry for key in stage.ids() if (entry := stage.entry(key)) is not None)

    @property
    def count(self) -> int:
        """How many articles are in view."""
        return self._stage.count()

    @property
    def articles(self) -> Sequence[ArticleRow]:
        """The lines of all articles in view."""
        return self._stage.articles()

    def entry(self, article_id: str) -> Entry | None:
        """One article in view with its reading; opens it."""
        return self._stage.entry(article_id)

    def is_large(self, article_id: str) -> bool:
        """True where `entry` takes longer than a frame: call it off the event loop then."""
        return not self.sampling and self._library.is_large(article_id)

    @property
    def loaded(self) -> bool:
        """True once `load` has seen every article that is stored."""
        return self._library.loaded

    def load(self, most: int | None = None) -> list[StoreError]:
        """Take in what is stored and not yet known; returns what could not be read, one error a file.

        Articles that the catalogue knows are known at once. The others must be read whole; with `most`, at
        most that many of them are.

        Raises:
            StoreError: where the store as a whole cannot be opened.
        """
        before = self._library.parts()
        with unswept():
            faults = self._library.load(most)
        if self._library.stored and self._library.parts() is not before and not self.insisting:
            self.sampling = False
        return faults

    @property
    def whole(self) -> bool:
        """True if `view` shows all rows, not the articles alone while the others are made."""
        return self._stage.whole

    @property
    def settled(self) -> bool:
        """True if what `settle` does is done: no question to the briefing takes long."""
        return self._stage.settled

    def settle(self) -> None:
        """Do ahead what costs time with the size of the briefing. May run in a thread of its own."""
        with unswept():
            self._stage.settle()

    def keep(self) -> None:
        """Keep what `settle` found for the next opening, where that is worth while. May run in any thread."""
        from store import summary  # noqa: PLC0415 - only a large briefing has one

        marks, log = self._library.marks(), self._log()
        state = (self._library.parts(), log)
        if len(marks) <= SMALL or state == self._kept_state:
            return
        kept = self._own.settle()
        if (self._library.parts(), self._log()) == state and len(kept.articles) + len(kept.removed) == len(
            marks
        ):
            summary.keep(Path(os.path.realpath(self.folder)), kept, marks, log)
            self._kept_state = state

    def _kept(self) -> Kept | None:
        """What was kept, if it is of what there is now."""
        parts, marks, log = self._library.parts(), self._library.marks(), self._log()
        if len(parts) <= SMALL or len(marks) != len(parts):
            return None
        from store import summary  # noqa: PLC0415 - only a large briefing has one

        def outlines(begin: int) -> list[tuple[str, Outline]]:
            new = parts[begin:]
            found = self._library.outlines(new)
            return [(part.row.key, found[part.row.key]) for part in new]

        folder = Path(os.path.realpath(self.folder))
        with unswept():
            kept = summary.kept_in(folder, [part.row for part in parts], marks, log, outlines)
        if kept is not None and self._library.parts() is not parts:
            return None  # some had to be read anew
        if kept is not None and sum(map(len, (kept.articles, kept.removed))) == len(parts):
            self._kept_state = (parts, log)
        return kept

    def reread(self, article: Article, reading: Reading) -> None:
        """Keep another reading of a stored article; corrections stand on it as they stood on the former one.

        Raises:
            StoreError: where it cannot be kept; the former one is then there as it was.
        """
        self._library.reread(article, reading)

    def outdated(self, reader: str) -> list[Article]:
        """The articles in view that another version of the reader has read."""
        stage = self._stage
        old = [
            key
            for key in stage.ids()
            if (digest := stage.digest(key)) is not None and digest.detail.reader != reader
        ]
        return [entry.article for key in old if (entry := stage.entry(key)) is not None]

    def changed(self) -> bool:
        """True if the store has changed on disk since `load` looked, by whatever program; a quick look.

        Raises:
            StoreError: where the store cannot be opened.
        """
        return self._library.changed()

    def holds(self, article_id: str) -> bool:
        """True if the article is stored.

        Raises:
            StoreError: where the store cannot be opened.
        """
        if article_id in hidden_articles(self._every()):
            return False  # it was removed, and can be added again
        return self._library.holds(article_id)

    def draft(self, article: Article, reading: Reading) -> None:
        """Show an article with what is found so far, without keeping it; the sample steps aside."""
        self._library.draft(article, reading)
        self.sampling = False

    def drop(self, article_id: str) -> None:
        """Show a draft no more."""
        self._library.drop(article_id)

    def add(self, article: Article, reading: Reading) -> bool:
        """Keep an article; False if it was there already, and then nothing is changed.

        Raises:
            StoreError: where it cannot be kept; nothing that was stored is touched.
        """
        added = self._library.add(article, reading)
        if article.id in hidden_articles(self._every()):
            self._open_log().append("add", {"kind": "article", "key": article.id}, {}, now())
            added = True
        self.sampling = False
        return added

    def correct(self, what: What, kind: str, key: str, /, **value: object) -> Correction:
        """Correct a row; on disk when this returns, and seen in the next `view`.

        Args:
            what: the kind of change.
            kind: of the row: article, country, actor, claim.
            key: of the row.
            value: what `store.corrections` lists.

        Raises:
            StoreError: where there is no such row, the value does not fit it, or it cannot be kept; nothing
                is changed then.
        """
        from store.corrections.making import make  # noqa: PLC0415 - only where something is corrected

        if self.sampling:
            raise StoreError("The sample cannot be corrected; add an article first.")
        on = self._own.read(), self._open_log()
        made, corrected = make(what, (kind, key), value, on, self._anchor)
        if corrected is not None:
            self._own.expect(corrected)
        return made

    def undo(self) -> Correction | None:
        """Take back the last correction in force; None where there is none.

        Raises:
            StoreError: where that cannot be kept.
        """
        return self._open_log().undo()

    def redo(self) -> Correction | None:
        """Put what was undone last in force again; None where there is none.

        Raises:
            StoreError: where that cannot be kept.
        """
        return self._open_log().redo()

    def corrections(self) -> list[tuple[Correction, bool]]:
        """All corrections in order, each with whether it has a place in what is read now.

        Raises:
            StoreError: where the file of corrections is damaged.
        """
        self._open_log().all()
        unfit = {one.number for one in self._corrected().unfit}
        return [(deepcopy(one), one.number not in unfit) for one in self._every()]

    def why_waiting(self, number: int) -> str:
        """A sentence on why a correction has no place now; "" where it has one."""
        return self._corrected().why.get(number, "") if self._log() else ""

    def marks(self, kind: str, key: str) -> Marks:
        """Star, tags and notes of a row."""
        return self._stage.marks(kind, key)

    def marked(self) -> Mapping[tuple[str, str], Marks]:
        """Every row, by kind and key, that has a star, a tag or a note."""
        return MappingProxyType(self._stage.marked())

    def _anchor(self, kind: str, key: str) -> dict[str, Any]:
        found = self._own.anchor(kind, key)
        if found is None:
            raise StoreError(f"There is no {kind} {one_line(key)[:60]!r} in view; choose one from the list.")
        return found

    def _open_log(self) -> Corrections:
        return self._library.engine().log

    def _log(self) -> tuple[Correction, ...]:
        """The corrections, none where they are damaged: that, `load` tells."""
        return self._every() if self._library.stored else ()  # with nothing to correct no need to look

    def _every(self) -> tuple[Correction, ...]:
        try:
            return self._open_log().all()
        except StoreError:
            return ()

    def _corrected(self) -> Corrected:
        return self._own.standing().corrected

    def faults(self) -> list[StoreError]:
        """What of the catalogue is damaged; the briefing does without it.

        Raises:
            StoreError: where the store cannot be opened.
        """
        return self._library.engine().faults()

    def view(self, trail: Sequence[Focus] = (), level: float = 0.0) -> View:
        """The rows of every pane that meet all focuses of the trail.

        Args:
            trail: the focuses in force.
            level: claims that are less certain are left out, and counted as hidden.
        """
        return self._stage.view(trail, level)

    def copies(self, article_id: str) -> list[Article]:
        """The articles in view that are copies of this one, and are not shown for themselves; opens them."""
        stage = self._stage
        found = (stage.entry(key) for key in stage.behind().get(article_id, ()))
        return [entry.article for entry in found if entry is not None]

    def ties(self, trail: Sequence[Focus] = (), level: float = 0.0) -> list[Tie]:
        """The claims in view as ties between who makes them and what they are about; not for the event loop.

        Args:
            trail: the focuses in force.
            level: claims that are less certain are left out.
        """
        return self._stage.ties(trail, level)

    def row_key(self, article_id: str, actor_id: str) -> str | None:
        """The key of the row that an actor of one article's reading is part of."""
        return self._stage.row_key(article_id, actor_id)

    def leave(self) -> None:
        """Keep for the person's next visit what they have read and what was there; a StoreError where it cannot be."""
        if not self.sampling and self.count:
            self.visits.leave([row.key for row in self._own.articles()])

    def doubles(self) -> tuple[Proposal, ...]:
        """Rows of actors that may be one and were left two, each pair with its reason."""
        return self._stage.proposals()

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """Countries, actors, claims and articles in view that the query finds, best first."""
        return list(self.answer(query, limit).hits)

    def answer(self, query: str, limit: int = 20) -> Answer:
        """What the query finds in all that is in view, and what is wrong with it; may build the index first."""
        self.warm()
        return self.answer_now(query, limit).answer

    def answer_now(self, query: str, limit: int = 20) -> Found:
        """What the index as it is answers, at once; it may not know all that is in view yet."""
        return self._finder.ask(query, limit, self._stage)

    @property
    def warmed(self) -> bool:
        """True if the index knows all that is in view."""
        return self._finder.in_step(self._stage)

    def warm(self) -> None:
        """Bring the search index in step with what is in view. May run in a thread of its own."""
        self._finder.update(self._stage)

    def claim(self, key: str) -> ClaimRow | None:
        """The claim of this key."""
        return self._stage.claim(key)

    def article_of(self, kind: str, key: str) -> str | None:
        """The id of the article that a hit stands in first."""
        if kind == "article":
            return key
        if kind == "claim":
            return key.rpartition(":")[0]
        return self._stage.first(kind, key)
