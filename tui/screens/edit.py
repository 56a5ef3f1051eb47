"""A small form for one row: name, kind, role and country of an actor; speaker and stance of a claim."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Input

from store.text import folded, one_line
from tui.over import Over
from tui.panes.bar import Bar
from tui.screens.choosing import Option, Options, Sentence, keys_line

Offer = Callable[[str], Sequence[Option]]
"""What a text finds to choose from; runs in a thread."""


class Words(NamedTuple):
    """A field of free words."""

    name: str
    label: str
    text: str
    needed: str = ""
    """What to say where it is empty, "" where it may be."""


class Choice(NamedTuple):
    """A field with a few values to step through."""

    name: str
    label: str
    values: tuple[str, ...]
    value: str


class Pick(NamedTuple):
    """A field that holds one of many, found by its name, or none; `kind` is what to call one."""

    name: str
    label: str
    kind: str
    key: str | None
    text: str
    offer: Offer


Field = Words | Choice | Pick


class Stepper(Widget, can_focus=True):
    """One of a few values: left and right step, a letter goes to the next that begins with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right,space", "step(1)", show=False),
    ]

    def __init__(self, field: Choice) -> None:
        super().__init__(id=f"field-{field.name}", classes="field")
        self._values = field.values
        self._at = field.values.index(field.value) if field.value in field.values else 0
        self.border_title = field.label

    @property
    def value(self) -> str:
        """The value that is shown."""
        return self._values[self._at]

    def render(self) -> Content:
        """The value between two arrows, each to be clicked."""
        before, after = (
            Content(sign).stylize(Style.from_meta({"@click": f"step({step})"}))
            for sign, step in (("◂ ", -1), (" ▸", 1))
        )
        place = f"  {self._at + 1} of {len(self._values)}"
        return Content.assemble(before, (self.value, "bold"), after, (place, "dim"))

    def action_step(self, step: int) -> None:
        """The next value or the one before, round and round."""
        self._at = (self._at + step) % len(self._values)
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        """A letter goes to the next value that begins with it."""
        if event.character and event.character.isalpha():
            order = [*range(self._at + 1, len(self._values)), *range(self._at + 1)]
            for at in order:
                if self._values[at].startswith(event.character.lower()):
                    self._at = at
                    self.refresh()
                    event.stop()
                    return


class Edit(Over[Mapping[str, Any] | None]):
    """The form; it ends with the value of every field by name, of a pick the key or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", show=False),
        Binding("enter", "keep", "keep", show=False, priority=True),
        Binding("tab", "next(1)", "next", show=False, priority=True),
        Binding("shift+tab", "next(-1)", "previous", show=False, priority=True),
        Binding("down,ctrl+n", "choose(1)", "down", show=False, priority=True),
        Binding("up,ctrl+p", "choose(-1)", "up", show=False, priority=True),
    ]

    def __init__(self, title: str, rows: Sequence[Sequence[Field]]) -> None:
        """Ask for these fields, laid out in rows."""
        super().__init__()
        self._title = title
        self._rows = rows
        self._fields: dict[str, Field] = {field.name: field for row in rows for field in row}
        self._picked: dict[str, tuple[str, str | None]] = {
            field.name: (field.text, field.key) for field in self._fields.values() if isinstance(field, Pick)
        }
        self._offered: tuple[str, str] | None = None

    def compose(self) -> ComposeResult:
        """The fields, what there is to choose for the one with the keys, what is wrong, and the keys."""
        with Vertical(id="edit") as frame:
            frame.border_title = Content(self._title)
            for row in self._rows:
                with Horizontal(classes="fields"):
                    for field in row:
                        yield self._widget(field)
            yield Options(id="options")
            yield Sentence(id="ask-note")
            yield Bar(id="ask-keys")

    def _widget(self, field: Field) -> Widget:
        if isinstance(field, Choice):
            return Stepper(field)
        box = Input(one_line(field.text), id=f"field-{field.name}", classes="field", select_on_focus=False)
        box.border_title = field.label
        return box

    def on_mount(self) -> None:
        """Ready to type; what there is to choose gets ready meanwhile."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(
                ("enter", "keep", "keep"),
                ("tab", "next", "next(1)"),
                ("↑ ↓", "choose", ""),
                ("◂ ▸", "step", ""),
                ("esc", "leave as it was", "leave"),
            )
        )
        first = next(iter(self._fields))
        self.query_one(f"#field-{first}").focus()

    # what is offered

    def _here(self) -> Pick | None:
        """The pick that has the keys."""
        name = (self.focused.id or "").removeprefix("field-") if self.focused is not None else ""
        field = self._fields.get(name)
        return field if isinstance(field, Pick) else None

    def _text(self, name: str) -> str:
        return self.query_one(f"#field-{name}", Input).value

    def on_descendant_focus(self) -> None:
        """Offer for the field that has the keys now."""
        self._offer_anew()

    def on_input_changed(self) -> None:
        """Offer anew."""
        self.say("")
        self._offer_anew()

    def _offer_anew(self) -> None:
        self.run_worker(self._offer, exclusive=True, group="offer")

    async def _offer(self) -> None:
        field = self._here()
        listing = self.query_one(Options)
        if field is None:
            self._offered = None
            listing.show([])
            return
        text = self._text(field.name)
        if self._offered == (field.name, text):
            return
        settled = self._picked.get(field.name, ("", None))[0] == text
        found = await asyncio.to_thread(field.offer, "" if settled else text)
        if self.is_attached and field is self._here() and text == self._text(field.name):
            listing.say_empty("" if settled or not text.strip() else f"no {field.kind} is called so")
            listing.show(found)
            listing.move_to(0)
            self._offered = (field.name, text)

    def say(self, fault: str) -> None:
        """What is wrong, "" for nothing."""
        self.query_one("#ask-note", Bar).say(Content(f"! {fault}" if fault else ""))

    def action_choose(self, step: int) -> None:
        """The next option or the one before; in a field that steps, the next field."""
        if self._here() is not None:
            self.query_one(Options).action_move(step)
        else:
            self.action_next(step)

    def on_listing_chosen(self) -> None:
        """A double click puts the option into the field."""
        field, option = self._here(), self.query_one(Options).current
        if field is not None and option is not None:
            self._fill(field, option)

    def _fill(self, field: Pick, option: Option) -> None:
        self._picked[field.name] = (option.words, option.key)
        box = self.query_one(f"#field-{field.name}", Input)
        box.value = option.words
        box.cursor_position = len(option.words)

    def _open(self, field: Pick) -> bool:
        """True if the text of the field stands for nothing yet."""
        text = self._text(field.name)
        return bool(text.strip()) and self._picked[field.name][0] != text

    async def _fill_here(self) -> bool:
        """Where the field with the keys stands for nothing yet, fill in what is chosen; True if that was to be done."""
        field = self._here()
        if field is None or not self._open(field):
            return False
        await self._offer()
        option = self.query_one(Options).current
        if option is None:
            self.say(
                f"No {field.kind} is called “{one_line(self._text(field.name))[:40]}”; choose one, or leave it empty."
            )
            return True
        exact = folded(self._text(field.name)) in (folded(option.words), option.key.lower())
        self._fill(field, option)
        return not exact

    def action_next(self, step: int) -> None:
        """Fill in what is chosen, and go to the next field or the one before."""

        async def go() -> None:
            await self._fill_here()
            self.focus_next(".field") if step > 0 else self.focus_previous(".field")

        self.run_worker(go, exclusive=True, group="keep")

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)

    def action_keep(self) -> None:
        """Fill in what is chosen; where nothing is left open, end with the values."""

        async def keep() -> None:
            if not await self._fill_here() and self.is_current:
                self._end()

        self.run_worker(keep, exclusive=True, group="keep")

    def _end(self) -> None:
        values: dict[str, Any] = {}
        for name, field in self._fields.items():
            if isinstance(field, Choice):
                values[name] = self.query_one(f"#field-{name}", Stepper).value
                continue
            text = one_line(self._text(name))
            if isinstance(field, Pick):
                if self._open(field):
                    self.query_one(f"#field-{name}").focus()
                    self.say(f"No {field.kind} is called “{text[:40]}”; choose one, or leave it empty.")
                    return
                values[name] = self._picked[name][1] if text else None
            elif field.needed and not text:
                self.query_one(f"#field-{name}").focus()
                self.say(field.needed)
                return
            else:
                values[name] = text
        self.dismiss(values)
