"""Briefing, the one door to all that is known: the app and the command line ask it and nothing below.

    briefing = Briefing()                    # nothing touches the disk yet
    for fault in briefing.load(): ...        # what is stored becomes known; damaged files are told
    briefing.add(article, reading)           # whole or not at all
    briefing.view([Focus("country", "KZ", "Kazakhstan")]).claims

Threads: `load`, `draft` and `add` may run in one that is not the viewer's; what they learn appears at
once, whole, in `entries`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.corrections import Corrected, Correction, Marks, Row, What, hidden_articles, now
from store.errors import StoreError
from store.finding import Finder, Found, same
from store.identity import Identities, Proposal, identify
from store.records import Article, Reading
from store.text import one_line
from store.view import ClaimRow, Entry, Focus, View, build
from store.wire import canonical

if TYPE_CHECKING:
    from store.engine import Corrections, Engine
    from store.search import Answer, Hit


def default_folder() -> Path:
    """Where this person's briefing is kept unless they say otherwise."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed with --store

    return user_data_path("briefing-tui", appauthor=False) / "store"


def sample() -> Entry:
    """The dispatch that a first launch shows, with its reading.

    Raises:
        StoreError: where the installation lacks it.
    """
    import seeds  # noqa: PLC0415 - only its place is wanted
    from store.shelf import read_article  # noqa: PLC0415

    return Entry(*read_article(Path(seeds.__path__[0]) / "sample.json"))


class Briefing:
    """All that one store holds. See the module for its use.

    Attributes:
        folder: the store's folder, which need not exist before something is added.
        sampling: the sample is shown in place of the briefing.
        insisting: it is shown even when another program adds the first article.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Name the folder of the store, by default the person's own."""
        self.folder = folder if folder is not None else default_folder()
        self.sampling = False
        self.insisting = False
        self._stored: dict[str, Entry] = {}
        self._drafts: dict[str, Entry] = {}
        self._seen: dict[str, object] = {}
        self._wanted: list[str] = []
        self._state: object = None
        self._told: set[str] = set()
        self._all_loaded = False
        self._sample: Entry | None = None
        self._shelf: Engine | None = None
        self._guard = threading.Lock()
        self._finder = Finder()
        self._replayed: tuple[tuple[Entry, ...], tuple[Correction, ...], Corrected] | None = None
        self._found: tuple[Corrected, dict[str, Entry]] | None = None
        self._who: tuple[tuple[Entry, ...], Identities] | None = None

    @property
    def real(self) -> bool:
        """True if it holds an article that is not the sample."""
        return bool(self._stored or self._drafts)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The articles in view with their readings, in the order in which they came: the sample alone,
        or what is stored and behind it what is still being read."""
        if self.sampling:
            if self._sample is None:
                self._sample = sample()
            return (self._sample,)
        return self._corrected().entries if self._log() else self._raw

    @property
    def _raw(self) -> tuple[Entry, ...]:
        with self._guard:
            return (
                *self._stored.values(),
                *(e for key, e in self._drafts.items() if key not in self._stored),
            )

    def entry(self, article_id: str) -> Entry | None:
        """One article in view with its reading."""
        if self.sampling:
            return next((entry for entry in self.entries if entry.article.id == article_id), None)
        if not self._log():
            return self._stored.get(article_id) or self._drafts.get(article_id)
        corrected = self._corrected()
        if self._found is None or self._found[0] is not corrected:
            self._found = (corrected, {entry.article.id: entry for entry in corrected.entries})
        return self._found[1].get(article_id)

    @property
    def loaded(self) -> bool:
        """True once `load` has seen every article that is stored."""
        return self._all_loaded

    def load(self, most: int | None = None) -> list[StoreError]:
        """Take in what is stored and not yet known; returns what could not be read, one error a file.

        With `most`, at most that many articles are taken in.

        Raises:
            StoreError: where the store as a whole cannot be opened.
        """
        faults: list[StoreError] = []
        shelf = self._open()
        if self.changed():
            self._look_anew(shelf)
            for error in shelf.faults():
                if str(error) not in self._told:
                    self._told.add(str(error))
                    faults.append(error)
        now, self._wanted = self._wanted[:most], self._wanted[len(self._wanted[:most]) :]
        self._all_loaded = not self._wanted
        for article_id in now:
            mark = shelf.mark(article_id)
            entry = None
            try:
                entry = Entry(*shelf.get(article_id))
                if article_id in shelf.old:
                    shelf.migrate(article_id)
                    mark = shelf.mark(article_id)
            except StoreError as error:
                faults.append(error)
            with self._guard:
                self._seen[article_id] = mark
                if entry is not None:
                    self._stored[article_id] = entry
                    if not self.insisting:
                        self.sampling = False
        return faults

    def reread(self, article: Article, reading: Reading) -> None:
        """Keep another reading of a stored article; corrections stand on it as they stood on the former one.

        Raises:
            StoreError: where it cannot be kept; the former one is then there as it was.
        """
        shelf = self._open()
        article, reading = canonical(article, reading)
        shelf.replace(article, reading)
        with self._guard:
            self._seen[article.id] = shelf.mark(article.id)
            self._stored[article.id] = Entry(article, reading)

    def outdated(self, reader: str) -> list[Article]:
        """The articles in view that another version of the reader has read."""
        return [entry.article for entry in self.entries if entry.reading.reader != reader]

    def changed(self) -> bool:
        """True if the store has changed on disk since `load` looked, by whatever program; a quick look.

        Raises:
            StoreError: where the store cannot be opened.
        """
        return self._state is None or self._open().state() != self._state

    def _look_anew(self, shelf: Engine) -> None:
        """Note which articles are new, were written anew, or are gone."""
        state = shelf.state()  # before looking, so that what comes meanwhile is a change again
        ids = shelf.ids()
        self._wanted = [one for one in ids if one not in self._seen or shelf.mark(one) != self._seen[one]]
        gone = set(self._seen).difference(ids)
        with self._guard:
            for one in gone:
                self._seen.pop(one)
                self._stored.pop(one, None)
        self._state = state

    def holds(self, article_id: str) -> bool:
        """True if the article is stored.

        Raises:
            StoreError: where the store cannot be opened.
        """
        if article_id in hidden_articles(self._every()):
            return False  # it was removed, and can be added again
        return article_id in self._stored or self._open().holds(article_id)

    def draft(self, article: Article, reading: Reading) -> None:
        """Show an article with what is found so far, without keeping it; the sample steps aside."""
        with self._guard:
            self._drafts[article.id] = Entry(article, reading)
        self.sampling = False

    def drop(self, article_id: str) -> None:
        """Show a draft no more."""
        with self._guard:
            self._drafts.pop(article_id, None)

    def add(self, article: Article, reading: Reading) -> bool:
        """Keep an article; False if it was there already, and then nothing is changed.

        Raises:
            StoreError: where it cannot be kept; nothing that was stored is touched.
        """
        shelf = self._open()
        article, reading = canonical(article, reading)
        added = shelf.put(article, reading)
        entry = Entry(article, reading) if added else Entry(*shelf.get(article.id))
        with self._guard:
            self._seen[article.id] = shelf.mark(article.id)
            self._stored.setdefault(article.id, entry)
            self._drafts.pop(article.id, None)
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
            value: what `store.corrections.replay` lists; for an anchor give the key of the actor.

        Raises:
            StoreError: where there is no such row, or it cannot be kept; nothing is changed then.
        """
        if self.sampling:
            raise StoreError("The sample cannot be corrected; add an article first.")
        target = self._anchor(kind, key)
        for name in ("into", "actor"):
            if isinstance(value.get(name), str):
                value[name] = self._anchor("actor", str(value[name]))
        return self._open_log().append(what, target, value, now())

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
        unfit = {one.number for one in self._corrected().unfit} if self._log() else ()
        return [(deepcopy(one), one.number not in unfit) for one in self._every()]

    def marks(self, kind: str, key: str) -> Marks:
        """Star, tags and notes of a row."""
        if self.sampling or not self._log():
            return Marks()
        return self._corrected().marks.get((kind, key), Marks())

    def marked(self) -> Mapping[Row, Marks]:
        """Every row that has a star, tags or notes, by kind and key."""
        return {} if self.sampling or not self._log() else self._corrected().marks

    def _anchor(self, kind: str, key: str) -> dict[str, Any]:
        from store.corrections.anchors import of_row  # noqa: PLC0415 - only where something is corrected

        found = of_row(kind, key, self.entries, self._identities().keys)
        if found is None:
            raise StoreError(f"There is no {kind} {one_line(key)[:60]!r} in view; choose one from the list.")
        return found

    def _open_log(self) -> Corrections:
        return self._open().log

    def _log(self) -> tuple[Correction, ...]:
        """The corrections, none where they are damaged: that, `load` tells."""
        return self._every() if self._stored else ()  # with nothing to correct no need to look

    def _every(self) -> tuple[Correction, ...]:
        try:
            return self._open_log().all()
        except StoreError:
            return ()

    def _corrected(self) -> Corrected:
        raw, log = self._raw, self._log()
        kept = self._replayed
        if kept is None or kept[1] is not log or not same(kept[0], raw):
            from store.corrections.replay import replay  # noqa: PLC0415 - only where something is corrected

            kept = self._replayed = (raw, log, replay(raw, log))
        return kept[2]

    def faults(self) -> list[StoreError]:
        """What of the catalogue is damaged; the briefing does without it.

        Raises:
            StoreError: where the store cannot be opened.
        """
        return self._open().faults()

    def view(self, trail: Sequence[Focus] = ()) -> View:
        """The rows of every pane that meet all focuses of the trail."""
        return build(self.entries, trail, self._identities())

    def doubles(self) -> tuple[Proposal, ...]:
        """Rows of actors that may be one and were left two, each pair with its reason."""
        return self._identities().proposals

    def search(self, query: str, limit: int = 20) -> list[Hit]:
        """Countries, actors, claims and articles in view that the query finds, best first."""
        return list(self.answer(query, limit).hits)

    def answer(self, query: str, limit: int = 20) -> Answer:
        """What the query finds in all that is in view, and what is wrong with it; may build the index first."""
        self.warm()
        return self._finder.ask(query, limit, self.entries).answer

    def answer_now(self, query: str, limit: int = 20) -> Found:
        """What the index as it is answers, at once; it may not know all that is in view yet."""
        return self._finder.ask(query, limit, self.entries)

    @property
    def warmed(self) -> bool:
        """True if the index knows all that is in view."""
        return self._finder.in_step(self.entries)

    def warm(self) -> None:
        """Bring the search index in step with what is in view. May run in a thread of its own."""
        entries = self.entries
        if not self._finder.in_step(entries):
            self._finder.update(entries, self._identities())

    def _identities(self) -> Identities:
        if not self.sampling and self._log():
            return self._corrected().who
        entries = self.entries
        who = self._who
        if who is None or not same(who[0], entries):
            who = self._who = (entries, identify(entries))
        return who[1]

    def claim(self, key: str) -> ClaimRow | None:
        """The claim of this key."""
        article_id, _, index = key.rpartition(":")
        entry = self.entry(article_id)
        if entry is None or not index.isdigit() or int(index) >= len(entry.claims):
            return None
        return entry.claims[int(index)]

    def article_of(self, kind: str, key: str) -> str | None:
        """The id of the article that a hit stands in first."""
        if kind == "article":
            return key
        if kind == "claim":
            return key.rpartition(":")[0]
        view = self.view()
        rows = view.countries if kind == "country" else view.actors
        return next((row.places[0].article for row in rows if row.key == key and row.places), None)

    def _open(self) -> Engine:
        if self._shelf is None:
            from store.shelf import Shelf  # noqa: PLC0415 - brings TinyDB

            self._shelf = Shelf(self.folder)
        return self._shelf
