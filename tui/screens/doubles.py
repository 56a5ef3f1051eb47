"""Rows of actors that may be one person or body and were left two, each pair with the reason to look."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from store.identity import Proposal
from store.view import ActorRow, View

_NONE = "No two rows look as if they were one."
_SHOWN = 200
"""More pairs than anybody reads; how many are left out is told."""


class Doubles(ModalScreen[None]):
    """One pair a paragraph; nothing is changed here."""

    CSS_PATH = "../overlays.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,m", "dismiss", "close", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def __init__(self, proposals: tuple[Proposal, ...], view: View) -> None:
        """Show these pairs; `view` has the rows that they speak of."""
        super().__init__()
        self._proposals = proposals
        self._rows = {row.key: row for row in view.actors}
        self._titles = {row.key: row.title for row in view.articles}

    def compose(self) -> ComposeResult:
        """The page, which scrolls where it must."""
        with VerticalScroll(id="doubles") as page:
            page.border_title = "May be one"
            page.border_subtitle = "esc closes"
            yield Static(self._page())

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        self.query_one("#doubles").focus()

    def action_scroll(self, step: int) -> None:
        """A line down or up."""
        self.query_one("#doubles").scroll_relative(y=step, animate=False)

    def _page(self) -> Content:
        parts: list[Content | str | tuple[str, str]] = []
        for one in self._proposals[:_SHOWN]:
            pair = [self._rows[key] for key in (one.one, one.two) if key in self._rows]
            if len(pair) == 2:
                parts += [*self._told(pair[0]), *self._told(pair[1]), f"  {one.reason}\n\n"]
        left = len(self._proposals) - _SHOWN
        if left > 0:
            parts.append(f"and {left} more\n")
        return Content.assemble(*(parts or [_NONE]))

    def _told(self, row: ActorRow) -> list[str | tuple[str, str]]:
        """Name, role and country, and the article that names them first."""
        about = ", ".join(part for part in (*row.roles[:1], row.country or "") if part)
        title = self._titles.get(row.places[0].article, "") if row.count else ""
        return [(row.name, "bold"), f"  {about}\n" if about else "\n", (f"    {title}\n", "dim")]
