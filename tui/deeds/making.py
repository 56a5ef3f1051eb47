"""How a correction is made on the dashboard: for which rows, off the event loop, told, and shown on the row."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any

from textual.content import Content
from textual.worker import WorkerError

from store.corrections import Correction, Marks
from store.errors import Gone, StoreError
from store.view import ClaimRow
from tui import changes
from tui.deeds.base import Deeds
from tui.panes.listing import Listing

_KINDS = {"countries": "country", "actors": "actor", "claims": "claim", "articles": "article"}
"""What the rows of each list are, by the list's name."""

_MANY = {"country": "countries", "actor": "actors", "claim": "claims", "article": "articles"}


SAMPLE = "The sample cannot be corrected; add an article of yours first, with a."


class Making(Deeds):
    """Steps of correction, one after another, and what a person put on rows."""

    _marks: Mapping[tuple[str, str], Marks] = {}
    _turn: asyncio.Lock | None = None
    _feet: Mapping[str, tuple[str | None, str | None]] = {}
    """What stands at the foot of each list by us, and what stood there before."""

    # which rows

    @property
    def list_here(self) -> Listing[Any]:
        """The list that an action is for: the one with the keys, or whose row the text shows."""
        return self.focused if isinstance(self.focused, Listing) else self.leading

    def wanted(self) -> tuple[str, list[str]]:
        """The kind and keys of the rows that an action is for: the marked ones, or the one under the cursor."""
        pane = self.list_here
        kind = _KINDS.get(pane.id or "", "claim")
        if self.briefing.sampling:
            self.refuse(SAMPLE)
            return kind, []
        if pane.marked:
            # those that a focus hides are not meant
            return kind, [pane.key(row) for row in pane.rows if pane.key(row) in pane.marked]
        if pane.current is None:
            self.refuse(f"There is no {kind} here.")
            return kind, []
        return kind, [pane.key(pane.current)]

    def one_row(self) -> Any:
        """The row under the cursor, None where there is none or nothing can be changed; that is told then."""
        if self.briefing.sampling:
            self.refuse(SAMPLE)
            return None
        row = self.list_here.current
        if row is None:
            self.refuse("There is no row here.")
        return row

    def called(self, kind: str, keys: Sequence[str]) -> str:
        """What these rows are called in a toast."""
        if len(keys) != 1:
            return f"{len(keys)} {_MANY[kind]}"
        pane = self.list_here
        row = next((row for row in pane.rows if pane.key(row) == keys[0]), None)
        if isinstance(row, ClaimRow):
            return f"“{short(row.words)}”"
        words = getattr(row, "name", None) or getattr(row, "title", "") or kind
        return f"“{short(words)}”" if kind == "article" else short(words)

    # doing it

    def refuse(self, sentence: str) -> None:
        """Tell why something is not done."""
        self.notify(sentence, severity="warning", timeout=5, markup=False)

    def make(
        self,
        plan: changes.Plan,
        said: str,
        *,
        several: bool = True,
        then: Callable[[], str | None] | None = None,
    ) -> None:
        """Make a step off the event loop, show what came of it, and tell it.

        Args:
            plan: the changes.
            said: what was done, in a few words.
            several: there may be more than one change.
            then: gives the key of the row for the cursor, None to leave it where it is.
        """
        self.run_worker(self.made(plan, said, several, then), group="mending")

    async def made(
        self, plan: changes.Plan, said: str, several: bool, then: Callable[[], str | None] | None
    ) -> None:
        """As `make`, waited for."""
        if self._turn is None:
            self._turn = asyncio.Lock()
        pane = self.list_here
        async with self._turn:
            reason = await asyncio.to_thread(self._put, plan, several)
        if reason:
            self.refuse(reason)
            return
        pane.clear_marked()
        self.refresh_rows()
        key = then() if then is not None else None
        if key is not None:
            pane.go_to(key)
        self.notify(f"{said}; u undoes it.", timeout=4, markup=False)

    def _put(self, plan: changes.Plan, several: bool) -> str:
        reason = changes.put(self.briefing, plan, several=several)
        self._view()
        return reason

    def _view(self) -> None:
        """What is slow of showing what was done is done here, in a thread, and not for the next frame."""
        with contextlib.suppress(Gone):
            self.briefing.view(self.trail)

    def seen_through(self, step: Coroutine[Any, Any, None]) -> Awaitable[None]:
        """Begin a step, and give what to wait for; it is done and shown even where the screen that waits is closed."""
        worker = self.run_worker(step, group="mending")

        async def over() -> None:
            with contextlib.suppress(WorkerError):
                await asyncio.shield(worker.wait())

        return asyncio.ensure_future(over())

    async def turned(self, again: bool) -> None:
        """Redo, or undo."""
        if self.briefing.sampling:
            self.refuse("The sample cannot be corrected, and has nothing to undo.")
            return
        if self._turn is None:
            self._turn = asyncio.Lock()
        async with self._turn:
            try:
                turned = await asyncio.to_thread(changes.redo if again else changes.undo, self.briefing)
                await asyncio.to_thread(self._view)
            except StoreError as error:
                self.refuse(str(error))
                return
        if not turned:
            self.refuse("There is nothing to redo." if again else "There is nothing to undo.")
            return
        self.refresh_rows()
        self.notify(f"{'Redone' if again else 'Undone'}: {self._told(turned)}.", timeout=4, markup=False)

    def _told(self, turned: Sequence[Correction]) -> str:
        from tui.screens.done import title_of  # noqa: PLC0415 - not needed for the first paint

        words = changes.told(turned[0], partial(title_of, self.briefing))
        return words if len(turned) == 1 else f"{words}, and {len(turned) - 1} more of the same step"

    # what is on a row

    def on_mount(self) -> None:
        """Show what was put on rows before."""
        for name, pane in self.lists.items():
            pane.signs = partial(self.signs, _KINDS[name])
        self.say_marks()

    def say_marks(self) -> None:
        """Show stars, tags and notes as they are now."""
        before, self._marks = self._marks, self.briefing.marked()
        if before or self._marks:
            for pane in self.lists.values():
                pane.refresh()
        self._tell_of_row()

    def signs(self, kind: str, row: Any) -> str:
        """What a person put on a row, as glyphs."""
        marks = self._marks.get((kind, row.key)) if self._marks else None
        if marks is None:
            return ""
        return "★" * marks.star + "#" * bool(marks.tags) + "✎" * bool(marks.notes)

    def on_listing_moved(self, message: Listing.Moved) -> None:
        """Tell what is on the row under the cursor."""
        if self._marks and message.listing.id in _KINDS:
            self._tell_of_row()

    def on_descendant_focus(self) -> None:
        """Tell what is on the row under the cursor of the list that has the keys now."""
        if self._marks:
            self._tell_of_row()

    def _tell_of_row(self) -> None:
        """At the foot of each list, what is on its row under the cursor, in the place of what stood there."""
        for name, pane in self.lists.items():
            row = pane.current
            marks = self._marks.get((_KINDS[name], row.key)) if row is not None and self._marks else None
            said = _marks_told(marks) if marks is not None and (marks.tags or marks.notes) else ""
            own, before = self._feet.get(name, (None, None))
            if pane.border_subtitle != own:
                own, before = None, pane.border_subtitle
            if said:
                # kept as the pane gives it back, so that it is known again
                pane.border_subtitle = Content(said)
                self._feet = {**self._feet, name: (str(pane.border_subtitle), before)}
            elif own:
                pane.border_subtitle = before
                self._feet = {other: kept for other, kept in self._feet.items() if other != name}

    def marks_of_rows(self, kind: str, keys: Sequence[str]) -> list[Marks]:
        """What a person put on each of these rows."""
        return [self._marks.get((kind, key), Marks()) for key in keys]


def short(words: str, most: int = 40) -> str:
    """The words, cut with an ellipsis where they are many."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _marks_told(marks: Marks) -> str:
    """Star, tags, and the beginning of the newest note."""
    note = " ".join(marks.notes[-1][1].split()) if marks.notes else ""
    parts = [
        "★" if marks.star else "",
        *(f"#{tag}" for tag in marks.tags),
        f"✎ {short(note)}" if note else "",
    ]
    return short(" ".join(part for part in parts if part), 60)
