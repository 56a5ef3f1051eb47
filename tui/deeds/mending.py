"""Corrections on the dashboard: rows are marked, starred, changed, merged, split, tagged, noted on, removed.

Nothing asks whether one is sure: every step is told, and `u` takes it back. What is kept is kept off the
event loop, one step after another in the order in which they were made.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.message import Message

from store.corrections import Correction, Marks
from store.errors import StoreError
from store.records import KINDS, STANCES
from store.view import ActorRow, ClaimRow, Place
from tui import changes
from tui.deeds.base import Deeds
from tui.deeds.selecting import Selecting
from tui.panes.listing import Listing

if TYPE_CHECKING:
    from tui.screens.doubles import Pair
    from tui.screens.naming import Named

_KINDS = {"countries": "country", "actors": "actor", "claims": "claim", "articles": "article"}
"""What the rows of each list are, by the list's name."""

_MANY = {"country": "countries", "actor": "actors", "claim": "claims", "article": "articles"}


class Mending(Selecting, Deeds):
    """What a person says instead of the machine."""

    _marks: Mapping[tuple[str, str], Marks] = {}
    _turn: asyncio.Lock | None = None

    class Add(Message):
        """A person wants these paths to be read and kept."""

        def __init__(self, paths: Sequence[str]) -> None:
            super().__init__()
            self.paths = paths

    # which rows

    @property
    def _list(self) -> Listing[Any]:
        """The list that an action is for: the one with the keys, or whose row the text shows."""
        return self.focused if isinstance(self.focused, Listing) else self.leading

    def _wanted(self) -> tuple[str, list[str]]:
        """The kind and keys of the rows that an action is for: the marked ones, or the one under the cursor."""
        pane = self._list
        kind = _KINDS.get(pane.id or "", "claim")
        if self.briefing.sampling:
            self._refuse("The sample cannot be corrected; add an article of yours first, with a.")
            return kind, []
        if pane.marked:
            # those that a focus hides are not meant
            return kind, [pane.key(row) for row in pane.rows if pane.key(row) in pane.marked]
        if pane.current is None:
            self._refuse(f"There is no {kind} here.")
            return kind, []
        return kind, [pane.key(pane.current)]

    def _one(self) -> Any:
        """The row under the cursor, None where there is none or nothing can be changed; that is told then."""
        if self.briefing.sampling:
            self._refuse("The sample cannot be corrected; add an article of yours first, with a.")
            return None
        row = self._list.current
        if row is None:
            self._refuse("There is no row here.")
        return row

    def _called(self, kind: str, keys: Sequence[str]) -> str:
        """What these rows are called in a toast."""
        if len(keys) != 1:
            return f"{len(keys)} {_MANY[kind]}"
        pane = self._list
        row = next((row for row in pane.rows if pane.key(row) == keys[0]), None)
        if isinstance(row, ClaimRow):
            return f"“{_short(row.words)}”"
        words = getattr(row, "name", None) or getattr(row, "title", "") or kind
        return f"“{_short(words)}”" if kind == "article" else _short(words)

    # doing it

    def _refuse(self, sentence: str) -> None:
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
        self.run_worker(self._made(plan, said, several, then), group="mending")

    async def _made(
        self, plan: changes.Plan, said: str, several: bool, then: Callable[[], str | None] | None
    ) -> None:
        if self._turn is None:
            self._turn = asyncio.Lock()
        pane = self._list
        async with self._turn:
            reason = await asyncio.to_thread(self._put, plan, several)
        if reason:
            self._refuse(reason)
            return
        pane.clear_marked()
        self.refresh_rows()
        key = then() if then is not None else None
        if key is not None:
            pane.go_to(key)
        self.notify(f"{said}; u undoes it.", timeout=4, markup=False)

    def _put(self, plan: changes.Plan, several: bool) -> str:
        reason = changes.put(self.briefing, plan, several=several)
        self.briefing.view(self.trail)  # what is slow of it is done here, not for the next frame
        return reason

    async def _turned(self, again: bool) -> None:
        """Redo, or undo."""
        if self.briefing.sampling:
            self._refuse("The sample cannot be corrected, and has nothing to undo.")
            return
        if self._turn is None:
            self._turn = asyncio.Lock()
        async with self._turn:
            try:
                turned = await asyncio.to_thread(changes.redo if again else changes.undo, self.briefing)
                await asyncio.to_thread(self.briefing.view, self.trail)
            except StoreError as error:
                self._refuse(str(error))
                return
        if not turned:
            self._refuse("There is nothing to redo." if again else "There is nothing to undo.")
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
            pane.signs = partial(self._signs, _KINDS[name])
        self.say_marks()

    def say_marks(self) -> None:
        """Show stars, tags and notes as they are now."""
        before, self._marks = self._marks, self.briefing.marked()
        if before or self._marks:
            for pane in self.lists.values():
                pane.refresh()
        self._tell_of_row()

    def _signs(self, kind: str, row: Any) -> str:
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
        """At the foot of each list, what is on its row under the cursor."""
        from textual.content import Content  # noqa: PLC0415

        for name, pane in self.lists.items():
            row = pane.current
            marks = self._marks.get((_KINDS[name], row.key)) if row is not None and self._marks else None
            said = _marks_told(marks) if marks is not None and (marks.tags or marks.notes) else ""
            if said != str(pane.border_subtitle or ""):
                pane.border_subtitle = Content(said) if said else None

    def _marks_of(self, kind: str, keys: Sequence[str]) -> list[Marks]:
        return [self._marks.get((kind, key), Marks()) for key in keys]

    # actions

    def action_star(self) -> None:
        """Star the rows, or take the star off where all have one."""
        kind, keys = self._wanted()
        if keys:
            on = not all(marks.star for marks in self._marks_of(kind, keys))
            said = f"{'Starred' if on else 'Unstarred'} {self._called(kind, keys)}"
            rows = [(kind, key) for key in keys]
            self.make(changes.each("star", rows, on=on), said, several=len(keys) > 1)

    def action_remove(self) -> None:
        """Remove the rows."""
        kind, keys = self._wanted()
        if keys:
            rows = [(kind, key) for key in keys]
            said = f"Removed {self._called(kind, keys)}"
            self.make(changes.each("remove", rows), said, several=len(keys) > 1)

    def action_tag(self) -> None:
        """Put a tag on the rows, or take it off."""
        kind, keys = self._wanted()
        if not keys:
            return
        from tui.screens.choosing import Tag  # noqa: PLC0415 - not needed for the first paint

        known = sorted({tag for marks in self._marks.values() for tag in marks.tags}, key=str.casefold)
        marks = self._marks_of(kind, keys)
        on = [tag for tag in known if all(tag in one.tags for one in marks)]
        called = self._called(kind, keys)

        def tagged(tag: str | None) -> None:
            if tag is not None:
                off = tag in on
                rows = [(kind, key) for key in keys]
                said = f"Took #{tag} off {called}" if off else f"Tagged {called} #{tag}"
                self.make(changes.each("tag", rows, tag=tag, on=not off), said, several=len(keys) > 1)

        self.app.push_screen(Tag(known, on, title=f"Tag {called}"), tagged)

    def action_note(self) -> None:
        """Write a note on the rows, or go on with the one there is."""
        kind, keys = self._wanted()
        if not keys:
            return
        from tui.screens.note import Note  # noqa: PLC0415 - not needed for the first paint

        notes = self._marks_of(kind, keys)[0].notes if len(keys) == 1 else ()
        number, text = notes[-1] if notes else (None, "")
        called = self._called(kind, keys)

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
        row = self._one()
        if isinstance(row, ActorRow):
            self._edit_actor(row)
        elif isinstance(row, ClaimRow):
            self._edit_claim(row)
        elif row is not None:
            self._refuse("Only actors and claims can be edited; ; writes a note, d removes.")

    def _edit_actor(self, row: ActorRow) -> None:
        from tui.screens.edit import Choice, Edit, Pick, Words  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.known import countries, country  # noqa: PLC0415

        before = {"name": row.name, "kind": row.kind, "roles": list(row.roles), "country": row.country}
        form = Edit(
            f"Edit {row.name[:60]}",
            (
                (
                    Words("name", "name", row.name, "An actor needs a name."),
                    Choice("kind", "kind", KINDS, row.kind),
                ),
                (
                    Words("roles", "roles, with commas between", ", ".join(row.roles)),
                    Pick("country", "country", "country", row.country, country(row.country), countries),
                ),
            ),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                roles = [role for part in after["roles"].split(",") if (role := part.strip())]
                wanted = {**after, "roles": roles}
                if wanted != before:
                    self.make(changes.actor(row.key, before, wanted), f"Changed {_short(after['name'])}")

        self.app.push_screen(form, edited)

    def _edit_claim(self, row: ClaimRow) -> None:
        from tui.screens.edit import Choice, Edit, Pick  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.known import actors  # noqa: PLC0415

        speaker = self._speaker(row)
        before = {"speaker": speaker, "stance": row.claim.stance, "negated": row.claim.negated}
        words = "yes" if row.claim.negated else "no"
        form = Edit(
            f"“{_short(row.words, 70)}”",
            (
                (
                    Pick(
                        "speaker",
                        "said by",
                        "actor",
                        speaker,
                        row.speaker if speaker else "",
                        partial(actors, self.briefing),
                    ),
                ),
                (
                    Choice("stance", "stance", STANCES, row.claim.stance),
                    Choice("negated", "negated", ("no", "yes"), words),
                ),
            ),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                wanted = {**after, "negated": after["negated"] == "yes"}
                if wanted != before:
                    self.make(changes.claim(row.key, before, wanted), f"Changed “{_short(row.words)}”")

        self.app.push_screen(form, edited)

    def _speaker(self, row: ClaimRow) -> str | None:
        """The key of the actor who makes a claim."""
        own = getattr(row, "actor", None)
        if own is not None or row.claim.actor is None:
            return own
        article = row.entry.article.id
        spans = {
            m.span
            for actor in row.entry.reading.actors
            if actor.id == row.claim.actor
            for m in actor.mentions
        }
        found = (
            other
            for other in self.briefing.view().actors
            if other.name == row.speaker
            and (not spans or any(p.article == article and p.span in spans for p in other.places))
        )
        return next((other.key for other in found), None)

    def action_merge(self) -> None:
        """Make the marked rows one; where none are marked, show which may be one."""
        pane = self._list
        if not pane.marked:
            self._propose()
            return
        kind, keys = self._wanted()
        here = pane.key(pane.current) if pane.current is not None else None
        if len(keys) == 1 and here is not None and here not in keys:
            keys = [*keys, here]  # one marked, and the cursor on the other
        if not keys:
            return
        if kind != "actor":
            self._refuse("Only actors can be merged.")
            return
        if len(keys) < 2:
            self._refuse("Mark another row with space, or put the cursor on one; m then makes them one.")
            return
        into = here if here in keys else keys[0]
        said = f"Merged {len(keys)} rows into {self._called(kind, [into])}"
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

        async def settle(pair: Pair, one: bool) -> None:
            if self.briefing.sampling:
                self._refuse("The sample cannot be corrected; add an article of yours first, with a.")
                return
            if one:
                plan = changes.merge(pair.one.key, [pair.two.key])
                await self._made(
                    plan, f"Merged {_short(pair.two.name)} into {_short(pair.one.name)}", False, None
                )
            else:
                plan = changes.each("apart", [("actor", pair.one.key)], actor=pair.two.key)
                said = f"{_short(pair.one.name)} and {_short(pair.two.name)} stay two"
                await self._made(plan, said, False, None)

        self.app.push_screen(Doubles(pairs, settle, lambda: self._turned(False), self._title))

    def _title(self, article: str) -> str:
        entry = self.briefing.entry(article)
        return entry.article.title if entry is not None else ""

    def action_split(self) -> None:
        """Choose which mentions of an actor are somebody else, and who."""
        row = self._one()
        if row is None:
            return
        if not isinstance(row, ActorRow):
            self._refuse("Only an actor can be split; go to the actors with 2.")
            return
        if len(row.places) < 2:
            self._refuse(f"{_short(row.name)} stands in one place only; rename the row with e.")
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
                said = f"Split {_short(who.name)} from {_short(row.name)}"
                self.make(changes.part(row.key, spans, who.name, who.key), said)

        self.app.push_screen(Split(self.briefing, row), chosen)

    def action_undo(self) -> None:
        """Take the last step back."""
        self.run_worker(self._turned(False), group="mending")

    def action_redo(self) -> None:
        """Put what was taken back in force again."""
        self.run_worker(self._turned(True), group="mending")

    def action_done(self) -> None:
        """Show what was done."""
        from tui.screens.done import Done  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Done(self.briefing, self._turned))

    def action_add(self) -> None:
        """Ask for an article or a folder, and have it read."""
        from tui.screens.adding import AddPath  # noqa: PLC0415 - not needed for the first paint

        def given(paths: list[str] | None) -> None:
            if paths:
                self.app.post_message(self.Add(paths))

        self.app.push_screen(AddPath(), given)


def _short(words: str, most: int = 40) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _marks_told(marks: Marks) -> str:
    """Star, tags, and the beginning of the newest note."""
    note = " ".join(marks.notes[-1][1].split()) if marks.notes else ""
    parts = [
        "★" if marks.star else "",
        *(f"#{tag}" for tag in marks.tags),
        f"✎ {_short(note)}" if note else "",
    ]
    return _short(" ".join(part for part in parts if part), 60)
