"""What a person corrected, newest first, and what of it no longer fits the text as it is read now."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content

from store.corrections import Correction
from store.errors import StoreError
from tui import changes
from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit
from tui.screens.choosing import Sentence, keys_line

if TYPE_CHECKING:
    from store.briefing import Briefing

_SIGNS = {"done": "✓", "undone": "○", "dropped": "·"}
_WORDS = {"done": "", "undone": "undone", "dropped": "undone, for good"}


class Line(NamedTuple):
    """A correction as the list has it."""

    one: Correction
    fits: bool
    words: str


class Corrections(Listing[Line]):
    """Sign, what was done, and when."""

    TITLE = ""
    ORDERS: ClassVar[tuple[str, ...]] = ("newest",)
    EMPTY = "nothing was corrected yet"

    def key(self, row: Line) -> str:
        """Its number."""
        return str(row.one.number)

    def cells(self, row: Line, width: int) -> list[Cell]:
        """`✓ renamed Ida Berg to Ida Bergh        02 Mar 14:05`."""
        waits = row.one.state == "done" and not row.fits
        state = "fits nothing now" if waits else _WORDS[row.one.state]
        tail = "  ".join(part for part in (state, _when(row.one.at)) if part)
        words = fit(row.words, width - len(tail) - 4)
        look = "" if row.one.state == "done" else "dim"
        sign = "!" if waits else _SIGNS[row.one.state]
        return [
            Cell(f"{sign} ", "accent"),
            Cell(words, look),
            Cell(f"  {tail}", "accent" if waits else "dim"),
        ]

    def _retitle(self) -> None:
        """The title is the screen's to give."""


def _when(at: str) -> str:
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%d %b %H:%M")
    except (ValueError, OverflowError, OSError):
        return ""


class Done(Over[None]):
    """The list; `u` and `ctrl+r` work in it as outside."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,U", "dismiss", "close", show=False),
        Binding("u", "turn(False)", "undo", show=False),
        Binding("ctrl+r", "turn(True)", "redo", show=False),
    ]

    def __init__(self, briefing: Briefing, turn: Callable[[bool], Awaitable[None]]) -> None:
        """Show the corrections of a briefing; `turn(True)` redoes, `turn(False)` undoes."""
        super().__init__()
        self._briefing = briefing
        self._turn = turn
        self._waiting = ""

    def compose(self) -> ComposeResult:
        """The list, a word on what waits, and the keys."""
        with Vertical(id="done") as frame:
            frame.border_title = "What was done"
            yield Corrections(id="log")
            yield Sentence(id="ask-note")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Show what there is."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(("u", "undo", "turn(False)"), ("^r", "redo", "turn(True)"), ("esc", "close", "dismiss"))
        )
        self.query_one(Corrections).focus()
        self.run_worker(self._reload, group="log")

    async def _reload(self) -> None:
        lines = await asyncio.to_thread(self._lines)
        if not self.is_attached:
            return
        if isinstance(lines, str):
            self.query_one("#ask-note", Bar).say(Content(f"! {lines}"))
            return
        self.query_one(Corrections).show(lines)
        waiting = sum(line.one.state == "done" and not line.fits for line in lines)
        self._waiting = ""
        if waiting:
            them, fit_ = ("correction", "fits") if waiting == 1 else ("corrections", "fit")
            self._waiting = (
                f"! {waiting} {them} {fit_} nothing in the text as it is read now; kept, and tried again."
            )
        self.query_one("#ask-note", Bar).say(Content(self._waiting))

    def _lines(self) -> Sequence[Line] | str:
        try:
            found = self._briefing.corrections()
        except StoreError as error:
            return str(error)
        return [Line(one, fits, changes.told(one, self._title)) for one, fits in reversed(found)]

    def _title(self, key: str) -> str:
        return title_of(self._briefing, key)

    def on_listing_moved(self) -> None:
        """Say why the correction under the cursor waits, where it does."""
        line = self.query_one(Corrections).current
        if line is not None and line.one.state == "done" and not line.fits:
            self.query_one("#ask-note", Bar).say(Content(f"! {self._briefing.why_waiting(line.one.number)}"))
        else:
            self.query_one("#ask-note", Bar).say(Content(self._waiting))

    def action_turn(self, again: bool) -> None:
        """Undo, or redo."""

        turning = self._turn(again)  # it has begun, whatever key comes next

        async def turned() -> None:
            await turning
            await self._reload()

        self.run_worker(turned, group="log")


def title_of(briefing: Briefing, key: str) -> str:
    """What a person calls an article or a country, by its key."""
    if len(key) == 2:
        from tui.screens.known import country  # noqa: PLC0415

        return country(key)
    entry = briefing.entry(key)
    return entry.article.title[:50] if entry is not None else "an article"
