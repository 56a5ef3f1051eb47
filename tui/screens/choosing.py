"""What the small screens share: a box with things to choose beneath it, and a line of keys.

Nothing that is offered is waited for on the event loop: an answer that comes late is dropped, and a
key that takes one waits for the answer to what is typed.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Generic, NamedTuple, TypeVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.style import Style
from textual.widgets import Input

from store.text import one_line
from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit

Result = TypeVar("Result")


class Option(NamedTuple):
    """Something to choose: what it is known by, what a person reads, and a word about it."""

    key: str
    words: str
    hint: str = ""


class Fault(NamedTuple):
    """Why a screen cannot end with what was chosen, in one sentence; "" where it goes on without a word."""

    words: str


class Options(Listing[Option]):
    """What there is to choose; the keys stay in the box above."""

    can_focus = False
    TITLE = ""
    EMPTY = ""

    @property
    def lit(self) -> bool:
        """The keys are in the box, and still this list is what they move in."""
        return True

    def key(self, row: Option) -> str:
        """What it is known by."""
        return row.key

    def cells(self, row: Option, width: int) -> list[Cell]:
        """The words, and behind them the hint."""
        hint = fit(row.hint, min(cell_len(row.hint), width // 2))
        return [Cell(fit(row.words, width - cell_len(hint) - 1)), Cell(f" {hint}", "dim")]

    def _retitle(self) -> None:
        """The title is the screen's to give."""


class Sentence(Bar):
    """A sentence beneath the fields, of as many lines as it needs."""

    def say(self, content: Content) -> None:
        """Say this from now on."""
        super().say(content)
        self.refresh(layout=True)


def keys_line(*keys: tuple[str, str, str]) -> Content:
    """A line of keys: key, what it does, and the action that a click on it does ("" for none)."""
    parts: list[Content | str] = []
    for key, word, action in keys:
        said = Content.assemble((key, "bold"), (f" {word}", "dim"), "   ")
        parts.append(said.stylize(Style.from_meta({"@click": f"screen.{action}"})) if action else said)
    return Content.assemble(*parts)


class Ask(Over[Result | None], Generic[Result]):
    """One box; what is offered changes as a person types."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", show=False),
        Binding("down,ctrl+n", "step(1)", "down", show=False, priority=True),
        Binding("up,ctrl+p", "step(-1)", "up", show=False, priority=True),
        Binding("enter", "take", "take", show=False, priority=True),
        Binding("tab", "complete", "complete", show=False, priority=True),
    ]
    ASKED = ""
    HINT = ""
    KEYS: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("enter", "take it", "take"),
        ("↑ ↓", "choose", ""),
        ("tab", "complete", "complete"),
        ("esc", "close", "leave"),
    )

    def __init__(self, text: str = "", *, title: str = "") -> None:
        """Ask, the box filled with `text`."""
        super().__init__()
        self._text = text
        self._title = title or self.ASKED
        self._offered_for: str | None = None

    @abstractmethod
    async def offer(self, text: str) -> Sequence[Option]:
        """What to choose from, now that this is in the box."""

    @abstractmethod
    async def taken(self, option: Option | None, text: str) -> Result | Fault:
        """What the screen ends with, or why it cannot."""

    def compose(self) -> ComposeResult:
        """The box, what there is to choose, what is wrong, and the keys."""
        with Vertical(id="ask") as frame:
            frame.border_title = Content(self._title)
            yield Input(self._text, placeholder=self.HINT, id="answer", select_on_focus=False)
            yield Options(id="options")
            yield Sentence(id="ask-note")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one("#ask-keys", Bar).say(keys_line(*self.KEYS))
        self.query_one(Input).focus()
        self.run_worker(partial(self._show, self._text), exclusive=True, group="offer")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Offer anew."""
        self.say("")
        self.run_worker(partial(self._show, event.value), exclusive=True, group="offer")

    def say(self, fault: str) -> None:
        """What is wrong, "" for nothing."""
        self.query_one("#ask-note", Bar).say(Content(f"! {fault}" if fault else ""))

    async def _show(self, text: str) -> None:
        options = await self.offer(text)
        if self.is_attached and text == self.query_one(Input).value:
            listing = self.query_one(Options)
            listing.show(options)
            listing.move_to(0)
            self._offered_for = text

    async def _settled(self) -> tuple[Option | None, str]:
        """The option under the cursor and the text, once what is offered is for that text."""
        text = self.query_one(Input).value
        if self._offered_for != text:
            await self._show(text)
        return self.query_one(Options).current, text

    def action_step(self, step: int) -> None:
        """The next option or the one before."""
        self.query_one(Options).action_move(step)

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)

    def action_complete(self) -> None:
        """Put the option's words into the box."""
        self.run_worker(self._complete, exclusive=True, group="take")

    async def _complete(self) -> None:
        option, _ = await self._settled()
        if option is not None:
            self.fill(option.words)

    def fill(self, text: str) -> None:
        """Put this into the box."""
        box = self.query_one(Input)
        box.value = text
        box.cursor_position = len(text)

    def action_take(self) -> None:
        """End with what is chosen, if it can be."""
        self.run_worker(self._take, exclusive=True, group="take")

    async def _take(self) -> None:
        option, text = await self._settled()
        result = await self.taken(option, text)
        if isinstance(result, Fault):
            self.say(result.words)
        elif self.is_current:
            self.dismiss(result)

    def on_listing_chosen(self) -> None:
        """A double click takes it too."""
        self.action_take()


class Tag(Ask[str]):
    """A tag, one there is or a new one."""

    HINT = "a word, as energy"

    def __init__(self, tags: Sequence[str], on: Sequence[str], *, title: str) -> None:
        """Offer these tags; those in `on` are on the row and are taken off when they are chosen again."""
        super().__init__(title=title)
        self._tags = tags
        self._on = frozenset(on)

    async def offer(self, text: str) -> Sequence[Option]:
        """Tags that begin so, then those that hold it, and the new one."""
        wanted = tag_of(text).casefold()
        fits = sorted(
            (tag for tag in self._tags if wanted in tag.casefold()),
            key=lambda tag: not tag.casefold().startswith(wanted),
        )
        found = [
            Option(tag, f"#{tag}", "on it; enter takes it off" if tag in self._on else "") for tag in fits
        ]
        if wanted and not any(tag.casefold() == wanted for tag in fits):
            # what is being typed comes first unless it is the beginning of a tag there is
            new = Option(tag_of(text), f"#{tag_of(text)}", "new")
            found.insert(len(found) if fits and fits[0].casefold().startswith(wanted) else 0, new)
        return found

    async def taken(self, option: Option | None, text: str) -> str | Fault:
        """The tag's words."""
        tag = option.key if option is not None else tag_of(text)
        return tag or Fault("A tag is a word or a few; type one, or esc.")

    def fill(self, text: str) -> None:
        """Without its sign."""
        super().fill(text.removeprefix("#"))


def tag_of(text: str) -> str:
    """A tag as it is kept: words on one line, without the sign, at most 40 characters."""
    return one_line(text).lstrip("#").strip()[:40]
