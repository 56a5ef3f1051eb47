"""The first steps: five hints on one line, each of which goes on when the person does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from textual.content import Content
from textual.message import Message

from tui.actions import Keymap, by_name, keys_of, shown
from tui.panes.bar import Bar


class Hint(NamedTuple):
    """One step.

    Attributes:
        says: what to do; `{}` stands for each key, in the order of `names`.
        names: the actions whose keys are told, by the names of `tui.actions.name_of`.
        done: methods that do it; any of them goes on.
    """

    says: str
    names: tuple[str, ...]
    done: frozenset[str]


HINTS = (
    Hint(
        "{} and {} go down and up; the text shows the sentence behind each row.",
        ("move-forward", "move-back"),
        frozenset({"move", "half", "page", "edge"}),
    ),
    Hint(
        "{} goes to the next pane: countries, actors, claims, text.",
        ("next-pane",),
        frozenset({"next_pane", "previous_pane", "pane"}),
    ),
    Hint("{} on a row shows only what meets it, in every pane.", ("focus-row",), frozenset({"focus_row"})),
    Hint("{} goes back to all.", ("back",), frozenset({"back"})),
    Hint(
        "{} searches everything; {} lists every command, {} every key.",
        ("search", "palette", "help"),
        frozenset({"search", "palette", "help"}),
    ),
)


def line(step: int, key_of: Callable[[str], str]) -> Content:
    """The hint of this step, from 0; `key_of` gives the key of an action by its name."""
    hint = HINTS[step]
    parts: list[Content | str | tuple[str, str]] = [(f" {step + 1} of {len(HINTS)} ", "reverse"), " "]
    keys = iter(hint.names)
    for nth, words in enumerate(hint.says.split("{}")):
        if nth:
            parts.append((key_of(next(keys)), "bold"))
        parts.append(words)
    return Content.assemble(*parts)


class Hints(Bar):
    """The line of the first steps; it takes no key, and goes when all are done."""

    DEFAULT_CSS = "Hints { height: 1; background: $surface; color: $foreground; }"

    class Done(Message):
        """The last step was done."""

    def __init__(self, keymap: Keymap) -> None:
        """Begin with the first step; `keymap` has the keys that the person gave."""
        super().__init__(id="hints")
        self._keymap = keymap
        self.step = 0
        self._say()

    def did(self, method: str) -> None:
        """The person did this, by the name of its method: on to the next step if it was the one asked for."""
        if self.step < len(HINTS) and method in HINTS[self.step].done:
            self.step += 1
            if self.step == len(HINTS):
                self.post_message(self.Done())
            else:
                self._say()

    def again(self) -> None:
        """From the first step on."""
        self.step = 0
        self._say()

    def _say(self) -> None:
        self.say(line(self.step, self._key))

    def _key(self, name: str) -> str:
        action = by_name(name)
        return shown(keys_of(action, self._keymap)[0]) if action is not None and action.keys else name
