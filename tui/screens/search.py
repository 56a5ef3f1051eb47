"""The search overlay: one box, hits as you type, `enter` goes there, `tab` focuses on it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widgets import Input

from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.finding import Found
    from store.search import Hit
    from store.view import ClaimRow

_KINDS = {"country": "country", "actor": "actor", "claim": "claim", "article": "article"}


NARROWING = 'narrow: c: a: q: t:  by: about: in: NAME  stance:denies  "words"  -without'
"""What stands under the box while there is nothing else to say."""


class Query(Input):
    """A box whose size does not hang on what is typed: a letter lays nothing out."""

    value = reactive("", layout=False, init=False)
    virtual_size = reactive(Size(0, 0), layout=False)


class Hits(Listing["Hit"]):
    """What the query finds, its matched letters standing out."""

    can_focus = False
    TITLE = "Found"
    EMPTY = "type a name, or words of a claim, in any order and spelling"

    def __init__(self, briefing: Briefing) -> None:
        super().__init__(id="hits")
        self._briefing = briefing
        self._claims: dict[str, ClaimRow | None] = {}  # one more letter finds mostly the same

    def _claim(self, key: str) -> ClaimRow | None:
        if key not in self._claims:
            self._claims[key] = self._briefing.claim(key)
        return self._claims[key]

    @property
    def lit(self) -> bool:
        """The keys are in the box, and still this list is what they move in."""
        return True

    def key(self, row: Hit) -> str:
        """Kind and key together are unique."""
        return f"{row.kind} {row.key}"

    def cells(self, row: Hit, width: int) -> list[Cell]:
        """`actor    Antony Blinken`, with the matched alias behind a name that did not match."""
        cells = [Cell(f"{_KINDS.get(row.kind, row.kind):8} ", "dim")]
        width -= 9
        claim = self._claim(row.key) if row.kind == "claim" else None
        if claim is not None:
            # who and how stands before the words, whichever of them matched
            speaker = fit(claim.speaker or "—", min(24, width // 4))
            by_speaker = row.matched != row.name
            cells += (
                lettered(row.matched, row.spans, cell_len(speaker))
                if by_speaker
                else [Cell(speaker, "strong")]
            )
            cells.append(Cell(" " + fit(claim.deed, 10) + " ", "dim"))
            width -= cell_len(speaker) + 12
            return cells + (
                [Cell(fit(row.name, width))] if by_speaker else lettered(row.name, row.spans, width)
            )
        if row.matched != row.name and row.kind in ("country", "actor"):
            name = fit(row.name, min(len(row.name) + 2, max(10, width // 2)))
            cells.append(Cell(name, "strong"))
            width -= len(name)
        return cells + lettered(row.matched, row.spans, width)


def lettered(text: str, spans: tuple[tuple[int, int], ...], width: int) -> list[Cell]:
    """The text in `width` columns, begun so that the first match is in view, matches standing out."""
    start = 0
    if spans and cell_len(text[: spans[0][1]]) > width - 2:
        start = max(0, spans[0][0] - width // 3)
    shown = fit(("…" if start else "") + text[start:], width)
    shift = (1 if start else 0) - start
    cells: list[Cell] = []
    at = 0
    for first, last in spans:
        begin, end = first + shift, min(last + shift, len(shown))
        if begin < at or end <= begin:
            continue
        cells += [Cell(shown[at:begin]), Cell(shown[begin:end], "match")]
        at = end
    return [*cells, Cell(shown[at:])]


def _said(found: Found) -> Content:
    """What a person must know of an answer: what was not understood, and that it is not whole yet."""
    said: list[Content | str | tuple[str, str]] = []
    if not found.complete:
        words = f"getting ready: {found.known} of {found.articles} articles so far"
        said.append((words, "bold"))
    for fault in found.answer.faults:
        said += ["   " if said else "", ("! ", "bold"), Content(fault)]
    return Content.assemble(*said) if said else Content(NARROWING).stylize("dim")


class Search(Over["tuple[Hit, bool] | None"]):
    """Search everything; the result is a hit and whether to focus on it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", show=False),
        Binding("down,ctrl+n", "step(1)", "down", show=False, priority=True),
        Binding("up,ctrl+p", "step(-1)", "up", show=False, priority=True),
        Binding("tab", "take(True)", "focus", show=False, priority=True),
    ]

    def __init__(self, briefing: Briefing) -> None:
        super().__init__()
        self.briefing = briefing
        self._asked = 0
        self._awaited: tuple[int, bool] | None = None
        """The query whose first hit is to be taken once there is one, and whether to focus on it."""

    def compose(self) -> ComposeResult:
        """The box, what is to be said of the query, the hits, and what the keys do."""
        with Vertical(id="finder"):
            yield Query(placeholder="search", id="query")
            yield Bar(id="finder-note")
            yield Hits(self.briefing)
            yield Bar(id="finder-keys")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one("#finder-keys", Bar).say(
            Content.assemble(
                ("enter", "bold"),
                (" go there   ", "dim"),
                ("tab", "bold"),
                (" focus on it   ", "dim"),
                ("↑ ↓", "bold"),
                (" choose   ", "dim"),
                ("esc", "bold"),
                (" close", "dim"),
            )
        )
        self._note(Content(NARROWING).stylize("dim"))
        box = self.query_one(Input)
        # not by its message, which comes after it has painted: the letter and its hits are one frame
        self.watch(box, "value", self._typed, init=False)
        box.focus()

    def _typed(self, query: str) -> None:
        """Search anew: at once what the index knows, and all once it knows all."""
        self._asked += 1
        self._ask(self._asked, query)
        if not self.briefing.warmed:
            asked = self._asked

            async def build() -> None:
                await asyncio.to_thread(self.briefing.warm)
                self._ask(asked, query)

            self.run_worker(build, exclusive=True, group="index", exit_on_error=False)

    def _ask(self, asked: int, query: str) -> None:
        """Show what the query finds, unless a newer one has been typed since."""
        if asked != self._asked or not self.is_attached:
            return
        hits = self.query_one(Hits)
        if not query.strip():
            hits.say_empty(hits.EMPTY)
            hits.show([])
            self._note(Content(NARROWING).stylize("dim"))
            return
        found = self.briefing.answer_now(query, limit=50)
        self._note(_said(found))
        hits.say_empty("nothing found" if found.complete else "nothing found yet")
        hits.show(found.answer.hits)
        hits.move_to(0)
        if found.complete and self._awaited is not None and self._awaited[0] == asked:
            _, focusing = self._awaited
            self._awaited = None
            self.action_take(focusing)

    def _note(self, content: Content) -> None:
        self.query_one("#finder-note", Bar).say(content)

    def on_input_submitted(self) -> None:
        """Go to the hit under the cursor."""
        self.action_take(False)

    def on_listing_chosen(self) -> None:
        """A double click goes there too."""
        self.action_take(False)

    def action_step(self, step: int) -> None:
        """The next hit or the one before."""
        self.query_one(Hits).action_move(step)

    def action_take(self, focusing: bool) -> None:
        """Leave with the hit under the cursor, or with the first one as soon as there is one."""
        hit = self.query_one(Hits).current
        if hit is not None:
            self.dismiss((hit, focusing))
        elif not self.briefing.warmed:
            self._awaited = (self._asked, focusing)

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)
