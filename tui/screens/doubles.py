"""Rows of actors that may be one person or body and were left two, each pair with the reason to look."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from store.view import ActorRow
from tui.over import Over
from tui.panes.bar import Bar
from tui.panes.listing import Cell, Listing, fit
from tui.screens.choosing import keys_line


class Pair(NamedTuple):
    """Two rows that may be one: the first would take the second in."""

    one: ActorRow
    two: ActorRow
    reason: str


class Pairs(Listing[Pair]):
    """`Ida Berg = Berg`, a line each."""

    TITLE = ""
    ORDERS: ClassVar[tuple[str, ...]] = ("likely",)
    EMPTY = "No two rows look as if they were one."

    def key(self, row: Pair) -> str:
        """Both keys."""
        return f"{row.one.key} {row.two.key}"

    def cells(self, row: Pair, width: int) -> list[Cell]:
        """Both names, and the reason behind them where there is room."""
        names = [Cell(row.one.name, "strong"), Cell(" = ", "dim"), Cell(row.two.name, "strong")]
        used = sum(cell_len(cell.text) for cell in names)
        if used > width:
            half = (width - 3) // 2
            return [
                Cell(fit(row.one.name, half), "strong"),
                names[1],
                Cell(fit(row.two.name, width - 3 - half), "strong"),
            ]
        rest = width - used
        return [*names, Cell(f"   {fit(row.reason, rest - 3)}" if rest > 15 else " " * rest, "dim")]

    def _retitle(self) -> None:
        """The title is the screen's to give."""


class Doubles(Over[None]):
    """The pairs; `enter` makes two rows one, `x` says that they are not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,m", "dismiss", "close", show=False),
        Binding("enter", "settle(True)", "one", show=False, priority=True),
        Binding("x", "settle(False)", "not one", show=False),
        Binding("u", "undo", "undo", show=False),
    ]

    def __init__(
        self,
        pairs: Callable[[], Awaitable[Sequence[Pair]]],
        settle: Callable[[Pair, bool], Awaitable[None]],
        undo: Callable[[], Awaitable[None]],
        title: Callable[[str], str],
    ) -> None:
        """Show pairs.

        Args:
            pairs: gives them, as they are now.
            settle: makes a pair one row, or says that they are two.
            undo: takes the last step back.
            title: of an article, by its id.
        """
        super().__init__()
        self._pairs = pairs
        self._settle = settle
        self._undo = undo
        self._title = title

    def compose(self) -> ComposeResult:
        """The pairs, what is known of the one under the cursor, and the keys."""
        with Vertical(id="doubles") as frame:
            frame.border_title = "May be one"
            yield Pairs(id="pairs")
            yield Static(id="pair")
            yield Bar(id="ask-keys")

    def on_mount(self) -> None:
        """Show what there is."""
        self.query_one("#ask-keys", Bar).say(
            keys_line(
                ("enter", "they are one", "settle(True)"),
                ("x", "they are two", "settle(False)"),
                ("u", "undo", "undo"),
                ("esc", "close", "dismiss"),
            )
        )
        listing = self.query_one(Pairs)
        listing.say_empty("looking …")
        listing.focus()
        self.run_worker(self._reload, group="pairs")

    async def _reload(self) -> None:
        pairs = await self._pairs()
        if self.is_attached:
            listing = self.query_one(Pairs)
            listing.say_empty(listing.EMPTY)
            listing.show(pairs)
            self.query_one("#doubles").border_title = f"May be one {len(pairs)}"
            self.on_listing_moved()

    def on_listing_moved(self) -> None:
        """Tell of the pair under the cursor."""
        pair = self.query_one(Pairs).current
        page = self.query_one("#pair", Static)
        page.update(
            Content.assemble(*self._told(pair.one), *self._told(pair.two), pair.reason)
            if pair
            else Content("")
        )

    def _told(self, row: ActorRow) -> list[str | tuple[str, str]]:
        """Name, role and country, and the article that names them first."""
        about = ", ".join(part for part in (*row.roles[:1], row.country or "") if part)
        first = next(iter(row.places), None)
        title = self._title(first.article) if first is not None else ""
        return [(row.name, "bold"), f"  {about}\n" if about else "\n", (f"  {title}\n", "dim")]

    def action_settle(self, one: bool) -> None:
        """Make them one, or say that they are two; the next pair comes up."""
        pair = self.query_one(Pairs).current
        if pair is not None:
            settling = self._settle(pair, one)  # it has begun, whatever key comes next

            async def settled() -> None:
                await settling
                await self._reload()

            self.run_worker(settled, group="pairs")

    def action_undo(self) -> None:
        """Take the last step back."""

        undoing = self._undo()

        async def undone() -> None:
            await undoing
            await self._reload()

        self.run_worker(undone, group="pairs")
