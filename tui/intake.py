"""Articles taken in while a person works: loaded, read and kept in a thread, the screen told by messages."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual.message import Message

from store.errors import BriefingError, Cancelled
from store.records import Article, Reading
from tui.waiting import Waiting

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.reading.reader import Reader

_log = logging.getLogger(__name__)

Given = Sequence[tuple[str, "Article | BriefingError"]]
"""Names of sources, each with its article or with the reason why there is none."""

MOST_TOASTS = 2
"""Faults told one by one; the rest are told as a number."""


class Intake:
    """What is to be taken in, and the work of it; `work` and `catch_up` run in a thread of their own.

    Attributes:
        told: what could not be read, a sentence each.
        left: how many sources are not read yet.
        stopping: the program ends; the thread is to end too.
    """

    class Changed(Message):
        """The briefing holds more than it did; `opening` is an article to open on."""

        def __init__(self, opening: str | None = None) -> None:
            super().__init__()
            self.opening = opening

        def can_replace(self, message: Message) -> bool:
            """A newer one makes an older one needless, unless that one opens an article."""
            return isinstance(message, Intake.Changed) and message.opening is None

    class Doing(Message):
        """What the worker is at, for the status line; "" when it is done."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

        def can_replace(self, message: Message) -> bool:
            """Only the newest counts."""
            return isinstance(message, Intake.Doing)

    class Fault(Message):
        """Something that a person must be told, in one sentence."""

        def __init__(self, sentence: str, severity: str = "error") -> None:
            super().__init__()
            self.sentence = sentence
            self.severity = severity

    def __init__(
        self,
        post: Callable[[Message], object],
        briefing: Briefing,
        reader: Reader | None,
        given: Given = (),
        paths: Sequence[str] = (),
    ) -> None:
        """Take in what was given, and what the paths stand for; `post` takes messages from any thread."""
        self.told: list[str] = []
        self.left = 0
        self._waiting = Waiting()  # busy until what was given is taken in
        self.stopping = False
        self.reader = reader
        self._post = post
        self._briefing = briefing
        self._given = given
        self._paths = paths

    @property
    def busy(self) -> bool:
        """True while the thread is at work, or is to begin."""
        return self._waiting.busy

    def begin(self) -> bool:
        """Say that the thread is to begin; False where it is at work already."""
        return self._waiting.begin()

    def put(self, paths: Sequence[str]) -> bool:
        """Let these paths wait for their turn; True where `go_on` is to be started for them."""
        return self._waiting.put(paths)

    def go_on(self) -> None:
        """Take in what a person added meanwhile, until nothing waits."""
        while (path := self._waiting.next()) is not None:
            try:
                if self.reader is None:
                    from store.reading.reader import Reader  # noqa: PLC0415 - only for intake

                    self.reader = Reader()
                self._given, self._paths = (), [path]
                self._take_in()
                self._briefing.warm()
            except BriefingError as error:
                self._post(self.Fault(str(error)))

    def stop(self) -> None:
        """End what is being read, and what waits to be; what was read is kept."""
        self._waiting.clear()
        if self.reader is not None:
            self.reader.stop()

    def close(self) -> None:
        """Let the thread end."""
        self.stopping = True
        if self.reader is not None:
            self.reader.close()

    def catch_up(self) -> None:
        """Load what another program has put into the store."""
        before = self._briefing.articles
        try:
            loaded = False
            while not self.stopping and not loaded:
                for fault in self._briefing.load(most=50):
                    self._post(self.Fault(str(fault)))
                loaded = self._briefing.loaded
            self._briefing.settle()
            self._briefing.keep()
        except BriefingError as error:
            self._post(self.Fault(str(error)))
        if before is not self._briefing.articles:
            self._post(self.Changed())
        self.go_on()

    def work(self) -> None:
        """Load what is not loaded, then take in what was given."""
        gc.collect()  # of what is set apart below, nothing is given back
        try:
            if fault := self._briefing.visits.fault():
                self._post(self.Fault(str(fault), "warning"))
            self._load_rest()
            self._take_in()
            self._briefing.keep()
            self._briefing.warm()
        except BriefingError as error:
            self._post(self.Fault(str(error)))
        self.go_on()

    def _load_rest(self) -> None:
        behind = not (self._briefing.loaded and self._briefing.whole)
        if behind:
            self._post(self.Doing("opening the briefing …"))
        while not self.stopping and not self._briefing.loaded:
            for fault in self._briefing.load(most=50):
                self._post(self.Fault(str(fault)))
            self._post(self.Changed())
        self._briefing.settle()
        if behind:
            self._post(self.Changed())
            self._post(self.Doing(""))
        self._briefing.keep()
        self._briefing.warm()
        # What a briefing is made of lives long: looking through it would hold the event loop. Once, for what
        # is set apart is never given back: a screen that is open at a later change would stay for ever.
        gc.freeze()

    def _sources(self) -> Iterator[tuple[str, Article | BriefingError]]:
        """What was given and what the paths stand for, each loaded when its turn comes."""
        yield from self._given
        if not self._paths:
            return
        from store.reading import sources  # noqa: PLC0415 - only for intake

        found = list(sources.files(self._paths))
        self.left += len(found)
        for name, path in found:
            try:
                yield name, path if isinstance(path, BriefingError) else sources.load(path)
            except BriefingError as error:
                yield name, error

    def _take_in(self) -> None:
        added = known = 0
        last = ""
        before = len(self.told)
        self.left = len(self._given)
        for name, article in self._sources():
            if self.stopping:
                return
            try:
                if not isinstance(article, Article):
                    raise article
                if self._take(article, added + known + len(self.told) - before + 1):
                    added += 1
                else:
                    known += 1
                last = article.id
            except Cancelled:
                self._post(self.Changed())
                self._post(self.Fault("Reading was stopped; what was read is kept.", "information"))
                break
            except BriefingError as error:
                _log.warning("%r: %s", name, error)
                self.told.append(str(error))
                if len(self.told) - before <= MOST_TOASTS:
                    self._post(self.Fault(str(error)))
            self.left -= 1
        if len(self.told) - before > MOST_TOASTS:
            self._post(
                self.Fault(
                    f"{len(self.told) - before} sources could not be read; which and why is told when you quit."
                )
            )
        if added + known == 1:
            self._post(self.Changed(opening=last))
            if known:
                self._post(self.Fault("This article is in the briefing already.", "information"))
        elif added + known:
            self._post(self.Changed())
            told = f"{added} articles added" + (f", {known} known already" if known else "") + "."
            self._post(self.Fault(told, "information"))
        self._post(self.Doing(""))

    def _take(self, article: Article, nth: int) -> bool:
        """Read and keep one article, its rows shown as they are found; False if it is known."""
        if self._briefing.holds(article.id):
            return False
        assert self.reader is not None
        short = article.title if len(article.title) <= 40 else article.title[:39] + "…"
        total = nth - 1 + self.left
        count = f" ({nth} of {total})" if total > 1 else ""
        self._post(self.Doing(f"reading “{short}”{count} … ^x stops"))
        self._briefing.draft(article, Reading(article.id, ""))
        self._post(self.Changed(opening=article.id if nth == 1 else None))

        def step(share: float, reading: Reading) -> None:
            self._briefing.draft(article, reading)
            self._briefing.settle()
            self._post(self.Doing(f"reading “{short}”{count} {share:.0%} … ^x stops"))
            self._post(self.Changed())

        try:
            reading = self.reader.read(article, step)
            step(1.0, reading)  # shown even where it cannot be kept
            self._briefing.add(article, reading)
            self._briefing.settle()
            self._briefing.keep()
        except Cancelled:
            self._briefing.drop(article.id)
            raise
        if article.language not in ("en", "und"):
            self._post(
                self.Fault(
                    f"“{short}” is not in English ({article.language}); it is kept and shown, but not read.",
                    "warning",
                )
            )
        self._post(self.Changed())
        return True
