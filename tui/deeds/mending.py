"""Corrections on the dashboard: rows are marked, starred, changed, merged, split, tagged, noted on, removed.

Nothing asks whether one is sure: every step is told, and `u` takes it back. What is kept is kept off the
event loop, one step after another in the order in which they were made.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message

from store.view import ActorRow, ClaimRow, Place
from tui import changes
from tui.deeds.editing import Editing
from tui.deeds.making import SAMPLE, short
from tui.deeds.selecting import Selecting

if TYPE_CHECKING:
    from tui.screens.doubles import Pair
    from tui.screens.naming import Named


class Mending(Selecting, Editing):
    """What a person says instead of the machine."""

    class Add(Message):
        """A person wants these paths to be read and kept."""

        def __init__(self, paths: Sequence[str]) -> None:
            super().__init__()
            self.paths = paths

    # actions

    def action_star(self) -> None:
        """Star the rows, or take the star off where all have one."""
        kind, keys = self.wanted()
        if keys:
            on = not all(marks.star for marks in self.marks_of_rows(kind, keys))
            said = f"{'Starred' if on else 'Unstarred'} {self.called(kind, keys)}"
            rows = [(kind, key) for key in keys]
            self.make(changes.each("star", rows, on=on), said, several=len(keys) > 1)

    def action_remove(self) -> None:
        """Remove the rows."""
        kind, keys = self.wanted()
        if keys:
            rows = [(kind, key) for key in keys]
            said = f"Removed {self.called(kind, keys)}"
            self.make(changes.each("remove", rows), said, several=len(keys) > 1)

    def action_tag(self) -> None:
        """Put a tag on the rows, or take it off."""
        kind, keys = self.wanted()
        if not keys:
            return
        from tui.screens.choosing import Tag  # noqa: PLC0415 - not needed for the first paint

        known = sorted({tag for marks in self._marks.values() for tag in marks.tags}, key=str.casefold)
        marks = self.marks_of_rows(kind, keys)
        on = [tag for tag in known if all(tag in one.tags for one in marks)]
        called = self.called(kind, keys)

        def tagged(tag: str | None) -> None:
            if tag is not None:
                off = tag in on
                rows = [(kind, key) for key in keys]
                said = f"Took #{tag} off {called}" if off else f"Tagged {called} #{tag}"
                self.make(changes.each("tag", rows, tag=tag, on=not off), said, several=len(keys) > 1)

        self.app.push_screen(Tag(known, on, title=f"Tag {called}"), tagged)

    def action_note(self) -> None:
        """Write a note on the rows, or go on with the one there is."""
        kind, keys = self.wanted()
        if not keys:
            return
        from tui.screens.note import Note  # noqa: PLC0415 - not needed for the first paint

        notes = self.marks_of_rows(kind, keys)[0].notes if len(keys) == 1 else ()
        number, text = notes[-1] if notes else (None, "")
        called = self.called(kind, keys)

        def noted(words: str | None) -> None:
            if words is not None and (words or number is not None):
                value = {"text": words} if number is None else {"text": words, "replaces": number}
                rows = [(kind, key) for key in keys]
                said = f"{'Noted on' if words else 'Took the note off'} {called}"
                self.make(changes.each("note", rows, **value), said, several=len(keys) > 1)

        self.app.push_screen(Note(f"Note on {called}", text, [one for _, one in notes[:-1]]), noted)

    def action_edit(self) -> None:
        """Change the row under the cursor; in the text, say what the selected words are."""
        if self.take_selection():
            return
        row = self.one_row()
        if isinstance(row, ActorRow):
            self.edit_actor(row)
        elif isinstance(row, ClaimRow):
            self.edit_claim(row)
        elif row is not None:
            self.refuse("Only actors and claims can be edited; ; writes a note, d removes.")

    def action_merge(self) -> None:
        """Make the marked rows one; where none are marked, show which may be one."""
        pane = self.list_here
        if not pane.marked:
            self._propose()
            return
        kind, keys = self.wanted()
        here = pane.key(pane.current) if pane.current is not None else None
        if len(keys) == 1 and here is not None and here not in keys:
            keys = [*keys, here]  # one marked, and the cursor on the other
        if not keys:
            return
        if kind != "actor":
            self.refuse("Only actors can be merged.")
            return
        if len(keys) < 2:
            self.refuse("Mark another row with space, or put the cursor on one; m then makes them one.")
            return
        into = here if here in keys else keys[0]
        said = f"Merged {len(keys)} rows into {self.called(kind, [into])}"
        self.make(changes.merge(into, [key for key in keys if key != into]), said, then=lambda: into)

    def _propose(self) -> None:
        from tui.screens.doubles import Doubles, Pair  # noqa: PLC0415 - not needed for the first paint

        def look() -> list[Pair]:
            rows = {row.key: row for row in self.briefing.view().actors}
            found = [
                Pair(rows[one.one], rows[one.two], one.reason)
                for one in self.briefing.doubles()
                if one.one in rows and one.two in rows
            ]
            return [pair for pair in found if len(pair.one.name) >= len(pair.two.name)] + [
                Pair(pair.two, pair.one, pair.reason)
                for pair in found
                if len(pair.one.name) < len(pair.two.name)
            ]

        async def pairs() -> list[Pair]:
            return await asyncio.to_thread(look)

        async def settled(pair: Pair, one: bool) -> None:
            if self.briefing.sampling:
                self.refuse(SAMPLE)
                return
            if one:
                plan = changes.merge(pair.one.key, [pair.two.key])
                said = f"Merged {short(pair.two.name)} into {short(pair.one.name)}"
            else:
                plan = changes.each("apart", [("actor", pair.one.key)], actor=pair.two.key)
                said = f"{short(pair.one.name)} and {short(pair.two.name)} stay two"
            await self.made(plan, said, False, None)

        def settle(pair: Pair, one: bool) -> Awaitable[None]:
            return self.seen_through(settled(pair, one))

        def undo() -> Awaitable[None]:
            return self.seen_through(self.turned(False))

        self.app.push_screen(Doubles(pairs, settle, undo, self._title))

    def _title(self, article: str) -> str:
        entry = self.briefing.entry(article)
        return entry.article.title if entry is not None else ""

    def action_split(self) -> None:
        """Choose which mentions of an actor are somebody else, and who."""
        row = self.one_row()
        if row is None:
            return
        if not isinstance(row, ActorRow):
            self.refuse("Only an actor can be split; go to the actors with 2.")
            return
        if len(row.places) < 2:
            self.refuse(f"{short(row.name)} stands in one place only; rename the row with e.")
            return
        from tui.screens.naming import Who  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.splitting import Split  # noqa: PLC0415

        def chosen(places: tuple[Place, ...] | None) -> None:
            if places:
                title = (
                    f"Who is meant in {'this place' if len(places) == 1 else f'these {len(places)} places'}?"
                )
                self.app.push_screen(Who(self.briefing, title=title, without=row.key), partial(named, places))

        def named(places: tuple[Place, ...], who: Named | None) -> None:
            if who is not None:
                spans = [(place.article, place.span) for place in places]
                said = f"Split {short(who.name)} from {short(row.name)}"
                self.make(changes.part(row.key, spans, who.name, who.key), said)

        self.app.push_screen(Split(self.briefing, row), chosen)

    def action_undo(self) -> None:
        """Take the last step back."""
        self.run_worker(self.turned(False), group="mending")

    def action_redo(self) -> None:
        """Put what was taken back in force again."""
        self.run_worker(self.turned(True), group="mending")

    def action_done(self) -> None:
        """Show what was done."""
        from tui.screens.done import Done  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Done(self.briefing, lambda again: self.seen_through(self.turned(again))))

    def action_add(self) -> None:
        """Ask for an article or a folder, and have it read."""
        from tui.screens.adding import AddPath  # noqa: PLC0415 - not needed for the first paint

        def given(paths: list[str] | None) -> None:
            if paths:
                self.app.post_message(self.Add(paths))

        self.app.push_screen(AddPath(), given)
