"""What to write, in which form and where: the small screen behind `E`."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Input

from store.export import FORMATS, STARRED, TAG, Format
from tui.over import Over
from tui.panes.bar import Bar

_FORMS = {"md": "Markdown", "csv": "CSV", "json": "JSON"}


class Wish(NamedTuple):
    """What a person wants written.

    Attributes:
        form: the format.
        which: "in view", "all", "starred", or "tag:" and a tag.
        path: where.
        force: the person saw that a file is there, and wants it replaced.
    """

    form: Format
    which: str
    path: Path
    force: bool = False


class Choice(Bar, can_focus=True):
    """One of a few words, chosen by left and right, space, or a click."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l,space", "turn(1)", show=False),
        Binding("left,h", "turn(-1)", show=False),
    ]

    class Turned(Message):
        """Another word is chosen."""

    def __init__(self, label: str, words: dict[str, str], *, id: str) -> None:  # noqa: A002 - Textual's name
        """Offer the values of `words`, which stand for its keys; the first is chosen."""
        super().__init__(id=id)
        self._label = label
        self._words = words
        self.chosen = next(iter(words))
        self._write()

    def action_turn(self, step: int) -> None:
        """The next word or the one before, round and round."""
        names = list(self._words)
        self.action_choose((names.index(self.chosen) + step) % len(names))

    def action_choose(self, place: int) -> None:
        """The word at this place."""
        self.chosen = list(self._words)[place]
        self._write()
        self.post_message(self.Turned())

    def on_focus(self) -> None:
        """The line looks otherwise while the keys are here."""
        self._write()

    def on_blur(self) -> None:
        """The line looks otherwise while the keys are elsewhere."""
        self._write()

    def on_click(self, event: events.Click) -> None:
        """A click beside the words goes to the line alone."""
        del event
        self.focus()

    def _write(self) -> None:
        here = "▸" if self.has_focus else " "
        parts: list[Content | str | tuple[str, str]] = [
            (f"{here}{self._label:8}", "bold" if here == "▸" else "dim")
        ]
        for place, (name, word) in enumerate(self._words.items()):
            look = Content(f"({word})" if name == self.chosen else f" {word} ")
            look = look.stylize("bold") if name == self.chosen else look
            parts += [" ", look.stylize(Style.from_meta({"@click": f"choose({place})"}))]
        self.say(Content.assemble(*parts))


class Export(Over["Wish | None"]):
    """Format, what, and path; `enter` writes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", show=False),
        Binding("down", "app.focus_next", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False, priority=True),
        Binding("enter", "write", show=False),
        Binding("ctrl+r", "replace", show=False, priority=True),
    ]

    def __init__(self, tags: list[str]) -> None:
        """Offer these tags beside what is in view, all, and what is starred."""
        super().__init__()
        self._which = {"in view": "in view", "all": "all", STARRED: "starred"}
        self._which.update({TAG + tag: f"#{tag}" for tag in tags})
        self._there = False

    def compose(self) -> ComposeResult:
        """Two lines of choices, the path, and what is to be said."""
        with Vertical(id="export") as box:
            box.border_title = "Export"
            box.border_subtitle = "esc closes"
            yield Choice("format", {name: _FORMS[name] for name in FORMATS}, id="form")
            yield Choice("what", self._which, id="which")
            yield Input("briefing.md", placeholder="where to", id="path")
            yield Bar(id="export-note")
            yield Bar(id="export-keys")

    def on_mount(self) -> None:
        """Ready to choose; the path is there already."""
        self.query_one("#export-keys", Bar).say(
            Content.assemble(
                *[
                    part
                    for key, says in (
                        ("enter", " write   "),
                        ("← →", " choose   "),
                        ("↑ ↓", " go   "),
                        ("esc", " close"),
                    )
                    for part in ((key, "bold"), (says, "dim"))
                ]
            )
        )
        self.query_one("#form").focus()

    @property
    def wish(self) -> Wish:
        """What stands on the screen."""
        form = self.query_one("#form", Choice).chosen
        given = self.query_one(Input).value.strip()
        return Wish(form, self.query_one("#which", Choice).chosen, Path(given).expanduser().absolute())  # pyright: ignore[reportArgumentType]

    def on_choice_turned(self) -> None:
        """The ending of the path follows the format."""
        box = self.query_one(Input)
        stem, dot, ending = box.value.rpartition(".")
        if dot and ending in FORMATS:
            box.value = f"{stem}.{self.query_one('#form', Choice).chosen}"

    def on_input_changed(self) -> None:
        """Another path: what was said of the former is no longer so."""
        self._say("")

    def on_input_submitted(self) -> None:
        """Enter in the box writes too."""
        self.action_write()

    def action_write(self) -> None:
        """Leave with what is wanted, unless something stands in the way."""
        if not self.query_one(Input).value.strip():
            self._say("Name a file.")
            return
        try:
            wish = self.wish
            if wish.path.is_dir():
                self._say("That is a folder; name a file in it.")
            elif not wish.path.parent.is_dir():
                self._say("There is no such folder; make it, or name another.")
            elif wish.path.exists() or wish.path.is_symlink():
                self._there = True
                self._say("That file is there already: another name, or ^r replaces it.")
            else:
                self.dismiss(wish)
        except (OSError, RuntimeError, ValueError):
            self._say("That is no path; name a file.")

    def action_replace(self) -> None:
        """Replace the file that is there, once the person has been told of it."""
        if self._there:
            self.dismiss(self.wish._replace(force=True))

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)

    def _say(self, words: str) -> None:
        if not words:
            self._there = False
        self.query_one("#export-note", Bar).say(Content(words).stylize("bold") if words else Content(""))
