"""BriefingApp: the dashboard with its looks, and articles taken in while a person works."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.message import Message
from textual.screen import Screen
from textual.theme import Theme

from store.errors import BriefingError, Cancelled, StoreError
from store.records import Article, Reading
from tui.actions import bindings
from tui.screens.dashboard import Dashboard

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.reading.reader import Reader

_log = logging.getLogger(__name__)

Intake = Sequence[tuple[str, "Article | BriefingError"]]
"""Names of sources, each with its article or with the reason why there is none."""

LOOK = 0.5
"""Seconds between two looks at whether another program has changed the store."""

MOST_TOASTS = 3
"""Faults told one by one; the rest are told as a number."""

NIGHT = Theme(
    name="briefing-night",
    primary="#6aa7d8",
    secondary="#8f9fb3",
    accent="#e3b35f",
    warning="#e3b35f",
    error="#e5786d",
    success="#8ec07c",
    foreground="#d8dee6",
    background="#12161c",
    surface="#1c232d",
    panel="#232c38",
    variables={
        "block-cursor-background": "#2f5d86",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-text-style": "none",
        "border": "#6aa7d8",
        "border-blurred": "#3b4757",
        "text-muted": "#93a0b0",
        "text-accent": "#e3b35f",
        "text-primary": "#8cc4ee",
        "primary-muted": "#24405a",
        "scrollbar": "#3b4757",
        "scrollbar-background": "#171c24",
    },
)


class BriefingApp(App[None]):
    """The dashboard, and the worker that takes articles in."""

    CSS_PATH = "briefing.tcss"
    TITLE = "briefing"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")

    class Changed(Message):
        """The briefing holds more than it did; `opening` is an article to open on."""

        def __init__(self, opening: str | None = None) -> None:
            super().__init__()
            self.opening = opening

        def can_replace(self, message: Message) -> bool:
            """A newer one makes an older one needless, unless that one opens an article."""
            return isinstance(message, BriefingApp.Changed) and message.opening is None

    class Doing(Message):
        """What the worker is at, for the status line; "" when it is done."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

        def can_replace(self, message: Message) -> bool:
            """Only the newest counts."""
            return isinstance(message, BriefingApp.Doing)

    class Fault(Message):
        """Something that a person must be told, in one sentence."""

        def __init__(self, sentence: str, severity: str = "error") -> None:
            super().__init__()
            self.sentence = sentence
            self.severity = severity

    def __init__(
        self,
        briefing: Briefing,
        intake: Intake = (),
        paths: Sequence[str] = (),
        *,
        reader: Reader | None = None,
        faults: Sequence[BriefingError] = (),
        opening: str | None = None,
    ) -> None:
        """Show a briefing.

        Args:
            briefing: what is shown; where it is not fully loaded, the rest is loaded after the first paint.
            intake: articles to read and add, taken one after another off the event loop.
            paths: files and folders of more of them, looked at off the event loop too.
            reader: reads them; needed where there are any.
            faults: told once the dashboard stands.
            opening: id of an article to open on.
        """
        super().__init__()
        self.briefing = briefing
        self.crash = ""
        self.told: list[str] = []
        self.left = 0
        self._intake = intake
        self._paths = paths
        self._reader = reader
        self._faults = faults
        self._stopping = False
        self._busy = True  # until what was given is taken in
        self.dashboard = Dashboard(briefing, opening)
        self.register_theme(NIGHT)
        self.theme = NIGHT.name

    def get_default_screen(self) -> Screen[None]:
        """The dashboard is the first screen; there is none beneath it."""
        return self.dashboard

    def on_mount(self) -> None:
        """Listen to signals, tell faults, and go to work once the first frame stands."""
        self._listen()
        self._tell(self._faults)
        self.call_after_refresh(self._begin)

    def _listen(self) -> None:
        """End in order on SIGTERM and SIGHUP."""
        loop = asyncio.get_running_loop()
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(signal.SIGTERM, self._leave, 128 + signal.SIGTERM)
        if hasattr(signal, "SIGHUP") and threading.current_thread() is threading.main_thread():

            def hung_up(number: int, _: object) -> None:
                # Not asyncio's handler: with the terminal gone, Textual's writer is dead and the loop may
                # wait for it for ever, while this runs all the same. There is nothing to restore then,
                # and what is stored is stored whole.
                if not _terminal_is_there():
                    if self._reader is not None:
                        self._reader.close()
                    os._exit(128 + number)
                loop.call_soon_threadsafe(self._leave, 128 + number)

            signal.signal(signal.SIGHUP, hung_up)

    def _begin(self) -> None:
        gc.enable()
        gc.freeze()  # what start-up made lives as long as the program: never look through it again
        self.run_worker(self._work, thread=True, exit_on_error=True, name="intake")
        self.set_interval(LOOK, self._look)

    def _look(self) -> None:
        """Take in what another program has put into the store."""
        try:
            if self._busy or not self.briefing.changed():
                return
        except StoreError:  # told when something is wanted of it
            return
        self._busy = True
        self.run_worker(self._catch_up, thread=True, exit_on_error=True, name="looking")

    def _leave(self, code: int) -> None:
        self.exit(return_code=code)

    def on_unmount(self) -> None:
        """Let the worker's thread end."""
        self._stopping = True
        if hasattr(signal, "SIGHUP") and threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
        if self._reader is not None:
            self._reader.close()

    # the workers' threads

    def _catch_up(self) -> None:
        before = self.briefing.articles
        try:
            loaded = False
            while not self._stopping and not loaded:
                for fault in self.briefing.load(most=50):
                    self.post_message(self.Fault(str(fault)))
                loaded = self.briefing.loaded
            self.briefing.settle()
            self.briefing.keep()
        except StoreError as error:
            self.post_message(self.Fault(str(error)))
        finally:
            self._busy = False
        if before is not self.briefing.articles:
            self.post_message(self.Changed())

    def _work(self) -> None:
        """Load what is not loaded, then take in what was given."""
        try:
            self._load_rest()
            self._take_in()
            self.briefing.keep()
            self.briefing.warm()
        except StoreError as error:
            self.post_message(self.Fault(str(error)))
        finally:
            self._busy = False

    def _load_rest(self) -> None:
        behind = not (self.briefing.loaded and self.briefing.whole)
        if behind:
            self.post_message(self.Doing("opening the briefing …"))
        while not self._stopping and not self.briefing.loaded:
            for fault in self.briefing.load(most=50):
                self.post_message(self.Fault(str(fault)))
            self.post_message(self.Changed())
        self.briefing.settle()
        if behind:
            self.post_message(self.Changed())
            self.post_message(self.Doing(""))
        self.briefing.keep()
        self.briefing.warm()

    def _sources(self) -> Iterator[tuple[str, Article | BriefingError]]:
        """What was given and what the paths stand for, each loaded when its turn comes."""
        yield from self._intake
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
        self.left = len(self._intake)
        for name, article in self._sources():
            if self._stopping:
                return
            try:
                if not isinstance(article, Article):
                    raise article
                if self._take(article, added + known + len(self.told) + 1):
                    added += 1
                else:
                    known += 1
                last = article.id
            except Cancelled:
                self.post_message(self.Changed())
                self.post_message(self.Fault("Reading was stopped; what was read is kept.", "information"))
                break
            except BriefingError as error:
                _log.warning("%r: %s", name, error)
                self.told.append(str(error))
                if len(self.told) <= MOST_TOASTS:
                    self.post_message(self.Fault(str(error)))
            self.left -= 1
        if len(self.told) > MOST_TOASTS:
            self.post_message(
                self.Fault(
                    f"{len(self.told)} sources could not be read; which and why is told when you quit."
                )
            )
        if added + known == 1:
            self.post_message(self.Changed(opening=last))
            if known:
                self.post_message(self.Fault("This article is in the briefing already.", "information"))
        elif added + known:
            self.post_message(self.Changed())
            told = f"{added} articles added" + (f", {known} known already" if known else "") + "."
            self.post_message(self.Fault(told, "information"))
        self.post_message(self.Doing(""))

    def _take(self, article: Article, nth: int) -> bool:
        """Read and keep one article, its rows shown as they are found; False if it is known."""
        if self.briefing.holds(article.id):
            return False
        assert self._reader is not None
        short = article.title if len(article.title) <= 40 else article.title[:39] + "…"
        total = nth - 1 + self.left
        count = f" ({nth} of {total})" if total > 1 else ""
        self.post_message(self.Doing(f"reading “{short}”{count} … ^x stops"))
        self.briefing.draft(article, Reading(article.id, ""))
        self.post_message(self.Changed(opening=article.id if nth == 1 else None))

        def step(share: float, reading: Reading) -> None:
            self.briefing.draft(article, reading)
            self.briefing.settle()
            self.post_message(self.Doing(f"reading “{short}”{count} {share:.0%} … ^x stops"))
            self.post_message(self.Changed())

        try:
            reading = self._reader.read(article, step)
            step(1.0, reading)  # shown even where it cannot be kept
            self.briefing.add(article, reading)
            self.briefing.settle()
            self.briefing.keep()
        except Cancelled:
            self.briefing.drop(article.id)
            raise
        if article.language not in ("en", "und"):
            self.post_message(
                self.Fault(
                    f"“{short}” is not in English ({article.language}); it is kept and shown, but not read.",
                    "warning",
                )
            )
        self.post_message(self.Changed())
        return True

    # back on the event loop

    def on_briefing_app_changed(self, message: Changed) -> None:
        """Show what the briefing holds now."""
        if not self.dashboard.is_attached:
            return  # the last words of a worker while the program ends
        if message.opening is not None:
            self.dashboard.open_on(message.opening)
        else:
            self.dashboard.refresh_rows()

    def on_briefing_app_doing(self, message: Doing) -> None:
        """Say what the worker is at."""
        if self.dashboard.is_attached:
            self.dashboard.say_doing(message.what)

    def on_briefing_app_fault(self, message: Fault) -> None:
        """Tell it in a toast, as plain text."""
        severity = message.severity if message.severity in ("information", "warning", "error") else "error"
        self.notify(message.sentence, severity=severity, timeout=8, markup=False)  # pyright: ignore[reportArgumentType]

    def on_dashboard_stop_reading(self) -> None:
        """End what is being read."""
        if self._reader is not None:
            self._reader.stop()

    def _tell(self, faults: Sequence[BriefingError]) -> None:
        for fault in faults[:MOST_TOASTS]:
            self.post_message(self.Fault(str(fault)))
        if len(faults) > MOST_TOASTS:
            self.post_message(
                self.Fault(f"… and {len(faults) - MOST_TOASTS} more files of the store are damaged.")
            )

    # actions

    def action_help(self) -> None:
        """Show all keys."""
        from tui.screens.help import Help  # noqa: PLC0415 - not needed for the first paint

        self.push_screen(Help())

    async def action_quit(self) -> None:
        """Leave."""
        self.exit()

    def action_help_quit(self) -> None:
        """What ctrl+c says where there is nothing to copy."""
        self.notify("q quits.", timeout=3, markup=False)

    def _fatal_error(self) -> None:
        """A fault of our own ends the program with a sentence and a report, not a screenful of frames."""
        self.crash = traceback.format_exc()
        _log.error("%s", self.crash)
        self._close_messages_no_wait()


def _terminal_is_there() -> bool:
    try:
        return sys.__stderr__ is not None and os.isatty(sys.__stderr__.fileno())
    except (OSError, ValueError):
        return False
