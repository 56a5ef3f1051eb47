"""Take away: copy a row with its citation, write rows to a file, show the text in another program."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from store.view import ArticleRow, ClaimRow
from tui.deeds.base import Deeds
from tui.panes.articles import Articles

if TYPE_CHECKING:
    from store.export import Piece
    from tui.screens.export import Wish


class Taking(Deeds):
    """What leaves the program."""

    def __init__(self) -> None:
        super().__init__()
        self._called_off = threading.Event()

    def cited(self) -> str:
        """The row under the cursor with its sentence and citation, as it is copied; "" where there is none."""
        from store import citation  # noqa: PLC0415 - not needed for the first paint

        row = self.focused.current if isinstance(self.focused, Articles) else self.leading.current
        if row is None:
            return ""
        if isinstance(row, ArticleRow):
            entry = self.briefing.entry(row.key)
            return citation.source(entry.article) if entry is not None else ""
        if isinstance(row, ClaimRow):
            return citation.cited_claim(row)
        places = row.places
        here = places[self.nth % len(places)] if places else None
        entry = self.briefing.entry(here.article) if here is not None else None
        return citation.cited_place(row, entry, here) if entry is not None and here is not None else row.name

    def action_copy(self) -> None:
        """Copy the row under the cursor with its sentence and citation."""
        text = self.cited()
        if not text:
            self.notify("There is no row to copy.", timeout=3, markup=False)
            return
        self.app.copy_to_clipboard(text)

    def action_export(self) -> None:
        """Ask what to write, in which form and where; then write it while the dashboard goes on."""
        from tui.screens.export import Export  # noqa: PLC0415 - not needed for the first paint

        def asked(wish: Wish | None) -> None:
            if wish is not None:
                self._called_off.clear()
                view = self.shown  # what is in view now, whatever is in focus when it is written
                self.run_worker(
                    lambda: self._export(wish, view), thread=True, exit_on_error=False, group="export"
                )

        tags = sorted({tag for marks in self.briefing.marked().values() for tag in marks.tags})
        self.app.push_screen(Export(tags), asked)

    def stop_taking(self) -> None:
        """Call off what is being written; nothing is left of it."""
        self._called_off.set()

    # in the thread of the export

    def _export(self, wish: Wish, view: object) -> None:
        from store import export  # noqa: PLC0415
        from store.errors import BriefingError, Cancelled  # noqa: PLC0415

        told, severity = "", "information"
        try:
            pieces: list[Piece] = (
                export.in_view(view)  # pyright: ignore[reportArgumentType]
                if wish.which == "in view"
                else export.chosen(self.briefing, None if wish.which == "all" else wish.which)
            )
            data = export.written(self.briefing, pieces, wish.form, self._step)
            if not self._step(len(pieces), len(pieces)):
                raise Cancelled  # noqa: TRY301
            export.save(wish.path, data, force=wish.force)
            told = f"{_counted(len(pieces))} written to {_home(wish.path)} ({len(data):,} bytes)."
        except Cancelled:
            told = "Writing was stopped; there is no file."
        except BriefingError as error:
            told, severity = str(error), "error"
        except OSError as error:
            told, severity = f"{wish.path} cannot be written ({error.strerror or error}).", "error"
        self.app.call_from_thread(self._exported, told, severity)

    def _step(self, done: int, total: int) -> bool:
        if self._called_off.is_set():
            return False
        if total and done * 20 // total != (done - 1) * 20 // total:
            self.app.call_from_thread(self.say_doing, f"writing {done / total:.0%} … ^x stops")
        return True

    def _exported(self, told: str, severity: str) -> None:
        self.say_doing("")
        self.notify(told, severity=severity, timeout=8, markup=False)  # pyright: ignore[reportArgumentType]

    # other programs

    def action_page_source(self) -> None:
        """Show the article's text in the person's pager."""
        from tui import outside  # noqa: PLC0415 - not needed for the first paint

        entry = self.source.entry
        if entry is None:
            self.notify("There is no text to show.", timeout=3, markup=False)
            return
        try:
            outside.page(self.app, entry.article.text, self.settings.pager)
        except outside.CannotRun as error:
            self.notify(str(error), severity="warning", timeout=6, markup=False)

    def action_browse(self) -> None:
        """Open the article's address in the person's browser."""
        from tui import outside  # noqa: PLC0415 - not needed for the first paint

        entry = self.source.entry
        url = entry.article.url if entry is not None else ""
        if not url:
            self.notify("No address is known of this article.", timeout=4, markup=False)
            return

        def open_it() -> None:
            try:
                outside.browse(url)
                told = f"Opened {url[:80]} in the browser."
            except outside.CannotRun as error:
                told = f"{error} The address: {url[:200]}"
            self.app.call_from_thread(self.notify, told, timeout=6, markup=False)

        self.run_worker(open_it, thread=True, exit_on_error=False, group="browser")


def _counted(articles: int) -> str:
    return "1 article was" if articles == 1 else f"{articles} articles were"


def _home(path: Path) -> str:
    """The path as a person writes it."""
    home = os.path.expanduser("~")  # noqa: PTH111 - stays as it is where there is no home
    text = str(path)
    return "~" + text[len(home) :] if len(home) > 1 and text.startswith(home + os.sep) else text
