"""The command palette: every action of the registry, found by its name or by what it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input

from tui.actions import ACTIONS, Action, Keymap, keys_of, name_of, shown
from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit

_CLOSE = 72
"""Of 100, how alike a word of the query and one of a command must be to count as mistyped."""


class Commands(Listing[Action]):
    """Title, what it does, keys."""

    can_focus = False
    TITLE = "Commands"
    EMPTY = "no command of that name; esc closes"

    def __init__(self, rows: Sequence[Action], keymap: Keymap) -> None:
        self._keymap = keymap
        super().__init__(rows, id="commands")

    @property
    def lit(self) -> bool:
        """The keys are in the box, and still this list is what they move in."""
        return True

    def key(self, row: Action) -> str:
        """Its place and id."""
        return f"{row.place} {row.id}"

    def cells(self, row: Action, width: int) -> list[Cell]:
        """`export   write rows with their citations to a file   E`: what it does gives way first."""
        keys = " ".join(shown(key) for key in keys_of(row, self._keymap)[:3])
        titles = min(22, width // 2)
        rest = width - titles - cell_len(keys) - 2
        if rest < 8:
            return [Cell(fit(row.title, width - cell_len(keys) - 1), "strong"), Cell(f" {keys}", "accent")]
        return [
            Cell(fit(row.title, titles), "strong"),
            Cell(" " + fit(row.help, rest) + " "),
            Cell(keys, "accent"),
        ]


class Palette(Over[None]):
    """Type to find a command, `enter` does it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "close", show=False),
        Binding("down,ctrl+n,tab", "step(1)", "down", show=False, priority=True),
        Binding("up,ctrl+p,shift+tab", "step(-1)", "up", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
        Binding("pageup", "page(-1)", show=False, priority=True),
    ]

    def __init__(self, beneath: Screen[object], keymap: Keymap) -> None:
        """Offer what can be done on the screen beneath; `keymap` has the keys that the person gave."""
        super().__init__()
        self._keymap = keymap
        self._targets: dict[tuple[str, str], DOMNode] = {}
        for action in ACTIONS:
            target = _target(beneath, action)
            if target is not None and action.id != "palette":
                self._targets[action.place, action.id] = target
        self._offered = [action for action in ACTIONS if (action.place, action.id) in self._targets]

    def compose(self) -> ComposeResult:
        """The box, the commands, and what the keys do."""
        with Vertical(id="palette"):
            yield Input(placeholder="a command, or what it does", id="command")
            yield Commands(self._offered, self._keymap)
            yield Bar(id="palette-keys")

    def on_mount(self) -> None:
        """Ready to type."""
        keys = (("enter", " does it   "), ("↑ ↓", " choose   "), ("esc", " close"))
        parts = [part for key, says in keys for part in ((key, "bold"), (says, "dim"))]
        self.query_one("#palette-keys", Bar).say(Content.assemble(*parts))
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits, best first."""
        commands = self.query_one(Commands)
        commands.show(found(event.value, self._offered))
        commands.move_to(0)

    def on_input_submitted(self) -> None:
        """Do the command under the cursor."""
        row = self.query_one(Commands).current
        if row is None:
            self.app.bell()
            return
        target, app = self._targets[row.place, row.id], self.app
        self.dismiss()
        app.call_later(app.run_action, row.id, target)

    def on_listing_chosen(self) -> None:
        """A double click does it too."""
        self.on_input_submitted()

    def action_step(self, step: int) -> None:
        """The next command or the one before."""
        self.query_one(Commands).action_move(step)

    def action_page(self, step: int) -> None:
        """A page down or up."""
        self.query_one(Commands).action_page(step)


def _target(screen: Screen[object], action: Action) -> DOMNode | None:
    """What does the action on this screen: what has the focus, or else whoever leads, the screen, the app."""
    method = f"action_{action.id.partition('(')[0]}"
    if action.place == "app":
        return screen.app
    if action.place in ("list", "reader"):
        kind = "leading" if action.place == "list" else "source"
        focused = screen.focused
        if focused is not None and hasattr(focused, method):
            return focused
        other = getattr(screen, kind, None)
        return other if isinstance(other, DOMNode) and hasattr(other, method) else None
    bound = {
        one.id
        for part in type(screen).__mro__
        for one in vars(part).get("BINDINGS", ())
        if isinstance(one, Binding)
    }
    return screen if hasattr(screen, method) and name_of(action) in bound else None


def found(query: str, actions: Sequence[Action]) -> list[Action]:
    """The actions that fit the query, best first; all, in their order, where it is empty.

    A word fits where a word of the title or of the help begins with it, best in the title; then where it
    stands anywhere within; then where its letters stand in the title in their order; then where it is
    like a word that was mistyped.
    """
    words = query.casefold().split()
    if not words:
        return list(actions)
    scored = [
        (min(_fits(word, action) for word in words), -place, action) for place, action in enumerate(actions)
    ]
    return [action for score, _, action in sorted(scored, key=lambda one: one[:2], reverse=True) if score > 0]


def _fits(word: str, action: Action) -> float:
    title, told = action.title.casefold(), action.help.casefold()
    if title.startswith(word):
        return 6
    if any(one.startswith(word) for one in title.split()):
        return 5
    if any(one.startswith(word) for one in told.split()):
        return 4
    if word in title or word in told or word in (key.casefold() for key in action.keys):
        return 3
    letters = iter(title)
    if len(word) > 1 and all(letter in letters for letter in word):
        return 2
    from rapidfuzz import fuzz  # noqa: PLC0415 - only for what nothing else finds

    def likest(text: str) -> float:
        best = max((fuzz.ratio(word, one) for one in text.split()), default=0.0)
        return best / 100 if best >= _CLOSE else 0

    return likest(title) or likest(told) / 2
