"""What the words that a person selected in the text are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content

from tui.over import Over
from tui.panes.bar import Bar
from tui.screens.choosing import Option, Options, keys_line


class Meanings(Options):
    """What the words may be."""

    can_focus = True


class Selected(Over["str | None"]):
    """Ends with the key of the option that was taken; each option's first letter takes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "close", show=False),
        Binding("enter", "take", "take", show=False, priority=True),
    ]

    def __init__(self, words: str, options: Sequence[Option]) -> None:
        """Ask what these words are."""
        super().__init__()
        self._words = words
        self._options = options

    def compose(self) -> ComposeResult:
        """What they may be, and the keys."""
        with Vertical(id="selected") as frame:
            frame.border_title = Content(f"“{self._words[:60]}{'…' if len(self._words) > 60 else ''}” is")
            yield Meanings(self._options, id="meanings")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Ready to choose."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(("enter", "take it", "take"), ("j k", "choose", ""), ("esc", "close", "leave"))
        )
        self.query_one(Meanings).focus()

    def action_take(self) -> None:
        """End with what is under the cursor."""
        option = self.query_one(Meanings).current
        self.dismiss(option.key if option is not None else None)

    def on_listing_chosen(self) -> None:
        """A double click takes it too."""
        self.action_take()

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)
