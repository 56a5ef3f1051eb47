"""A note on a row: a box of text, or the person's own editor."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static, TextArea

from store.text import clean
from tui.over import Over
from tui.panes.bar import Bar
from tui.screens.choosing import Sentence, keys_line

MOST = 20_000
"""Characters that a note may have."""


class Note(Over["str | None"]):
    """Ends with the note's text, or None where it is left as it was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "keep", "keep", show=False, priority=True),
        Binding("ctrl+g", "leave", "leave", show=False, priority=True),
        Binding("ctrl+e", "editor", "editor", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str = "", former: Sequence[str] = ()) -> None:
        """Edit `text`; `former` are older notes on the row, which are shown above it."""
        super().__init__()
        self._title = title
        self._text = clean(text)
        self._former = [clean(one) for one in former]

    def compose(self) -> ComposeResult:
        """Older notes, the box, what is wrong, and the keys."""
        with Vertical(id="note") as frame:
            frame.border_title = Content(self._title)
            if self._former:
                yield Static(Content("\n".join(self._former)), id="former")
            yield TextArea(self._text, soft_wrap=True, show_line_numbers=False)
            yield Sentence(id="ask-note")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Ready to type, behind what there is."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(
                ("esc", "keep", "keep"), ("^e", "in $EDITOR", "editor"), ("^g", "leave as it was", "leave")
            )
        )
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def action_leave(self) -> None:
        """Leave it as it was."""
        self.dismiss(None)

    def action_keep(self) -> None:
        """Keep what stands there."""
        text = clean(self.query_one(TextArea).text).strip()
        if len(text) > MOST:
            self._say(f"A note may have {MOST:,} characters, and this has {len(text):,}; shorten it.")
            return
        self.dismiss(text if text != self._text.strip() else None)

    def action_editor(self) -> None:
        """Hand the text to the person's editor, and take it back."""
        editor = editor_of(os.environ)
        if editor is None:
            self._say("There is no editor: set the variable EDITOR to one.")
            return
        area = self.query_one(TextArea)
        try:
            with self.app.suspend():
                edited = edit_in(editor, area.text)
        except SuspendNotSupported:
            self._say("This terminal cannot be handed to an editor; write here.")
            return
        except (OSError, subprocess.SubprocessError) as error:
            self._say(f"{editor[0]} did not edit ({_reason(error)}); set the variable EDITOR to an editor.")
            return
        self._say("")
        area.text = clean(edited)
        area.move_cursor(area.document.end)
        self.refresh(layout=True)

    def _say(self, fault: str) -> None:
        self.query_one("#ask-note", Bar).say(Content(f"! {fault}" if fault else ""))


def _reason(error: OSError | subprocess.SubprocessError) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        return f"it ended with {error.returncode}"
    return clean(getattr(error, "strerror", None) or str(error))[:80]


def editor_of(environment: os._Environ[str] | dict[str, str]) -> list[str] | None:
    """The command of the person's editor: VISUAL, EDITOR, else one that is usually there."""
    for name in ("VISUAL", "EDITOR"):
        with contextlib.suppress(ValueError):
            words = shlex.split(environment.get(name, ""))
            if words:
                return words
    return next(([name] for name in ("nano", "vi", "notepad") if shutil.which(name)), None)


def edit_in(editor: Sequence[str], text: str) -> str:
    """The text as the editor leaves it; it stands meanwhile in a file that only the person may read.

    Raises:
        OSError: where the editor or the file cannot be used.
        subprocess.SubprocessError: where the editor says that it failed.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-note-") as folder:  # mode 0700
        path = Path(folder, "note.txt")
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
        path.chmod(0o600)
        subprocess.run([*editor, str(path)], check=True)
        with path.open("rb") as file:
            return file.read(MOST * 4).decode("utf-8", errors="replace")
