"""Which mentions of an actor are somebody else: sentences to mark, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content

from store.view import ActorRow, Place
from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit
from tui.screens.choosing import Sentence, keys_line
from tui.screens.search import lettered

if TYPE_CHECKING:
    from store.briefing import Briefing


def place_key(place: Place) -> str:
    """What makes a place the same place."""
    return f"{place.article} {place.span.start} {place.span.end}"


class Places(Listing[Place]):
    """Where an actor stands, in the words around."""

    TITLE = ""
    EMPTY = "no mention"

    def __init__(self, briefing: Briefing, rows: tuple[Place, ...]) -> None:
        super().__init__(rows, id="places")
        self._briefing = briefing

    def key(self, row: Place) -> str:
        """Article and span."""
        return place_key(row)

    def cells(self, row: Place, width: int) -> list[Cell]:
        """The sentence, begun so that the mention is in view, and the article's title."""
        entry = self._briefing.entry(row.article)
        if entry is None:
            return [Cell(fit("—", width), "dim")]
        title = fit(entry.article.title, min(cell_len(entry.article.title), width // 4))
        around = entry.sentence(row.span)
        text = entry.article.text[around.start : around.end]
        # one space for one character of white space: the place of the mention stays
        words = "".join(" " if c.isspace() else c for c in text)
        at = (row.span.start - around.start, row.span.end - around.start)
        return [*lettered(words, (at,), width - cell_len(title) - 2), Cell(f"  {title}", "dim")]

    def _retitle(self) -> None:
        """The title is the screen's to give."""


class Split(Over["tuple[Place, ...] | None"]):
    """Ends with the mentions that are somebody else."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "close", show=False),
        Binding("a", "article", "article", show=False),
        Binding("enter", "take", "take", show=False, priority=True),
    ]

    def __init__(self, briefing: Briefing, row: ActorRow) -> None:
        """Show the mentions of this row."""
        super().__init__()
        self._briefing = briefing
        self._row = row

    def compose(self) -> ComposeResult:
        """The sentences, and the keys."""
        with Vertical(id="split") as frame:
            frame.border_title = Content(f"Which of these is not {self._row.name[:60]}?")
            yield Places(self._briefing, tuple(self._row.places))
            yield Sentence(id="ask-note")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Ready to mark."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(
                ("space", "mark", "mark"),
                ("a", "all of the article", "article"),
                ("enter", "name them", "take"),
                ("esc", "close", "leave"),
            )
        )
        self.query_one(Places).focus()

    def action_mark(self) -> None:
        """Mark the mention under the cursor, for the mouse."""
        self.query_one(Places).action_mark()

    def action_article(self) -> None:
        """Mark all mentions of the article that the cursor is in, or none of them."""
        places = self.query_one(Places)
        if places.current is not None:
            own = {place_key(place) for place in places.rows if place.article == places.current.article}
            places.marked = places.marked - own if own <= places.marked else places.marked | own
            places.refresh()

    def action_take(self) -> None:
        """End with what is marked, if it is something and not all."""
        places = self.query_one(Places)
        chosen = tuple(place for place in places.rows if place_key(place) in places.marked)
        if not chosen:
            self._say("Mark with space the sentences that speak of somebody else.")
        elif len(chosen) == len(places.rows):
            self._say("All are marked; leave those that are right, or rename the row with e.")
        else:
            self.dismiss(chosen)

    def action_leave(self) -> None:
        """Leave with nothing."""
        self.dismiss(None)

    def _say(self, fault: str) -> None:
        self.query_one("#ask-note", Bar).say(Content(f"! {fault}"))
