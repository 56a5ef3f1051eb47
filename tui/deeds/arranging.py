"""The room of the panes, the first steps, and where one was when the last session ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.view import Focus
from tui.deeds.base import Deeds
from tui.hints import HINTS, Hints
from tui.panes.listing import Listing
from tui.room import STEP
from tui.settings.state import Spot

if TYPE_CHECKING:
    from tui.settings import Settings
    from tui.settings.state import State

_MOST = 60
"""Columns by which a pane can be made wider or narrower."""


class Arranging(Deeds):
    """More room for a pane, first steps, and what is remembered.

    Attributes:
        wider: columns by which a pane was made wider, negative for narrower; for the text, lines.
        hints: the line of first steps, while there is one.
        keymap: the keys that the person gave to actions.
    """

    def __init__(self) -> None:
        super().__init__()
        self.wider: dict[str, int] = {}
        self.hints: Hints | None = None
        self.keymap: dict[str, tuple[str, ...]] = {}
        self._begin_in = ""

    # room

    def action_wider(self, step: int = STEP) -> None:
        """More room for the pane that has the keys: columns for a list, lines for the text."""
        wanted = max(-_MOST, min(_MOST, self.wider.get(self.at, 0) + step))
        if self.at not in ("countries", "actors", "claims", "source") or wanted == self.wider.get(self.at, 0):
            self.app.bell()
            return
        self.wider = {**self.wider, self.at: wanted}
        self.give_room()

    def action_narrower(self) -> None:
        """Less room for the pane that has the keys."""
        self.action_wider(-STEP)

    def action_even(self) -> None:
        """Every pane at its own size again."""
        self.wider = {}
        self.give_room()

    # first steps

    def show_hints(self) -> None:
        """Show the first steps from the first one on."""
        if self.hints is not None and self.hints.step < len(HINTS):
            self.hints.again()
            return

        async def shown() -> None:
            await self.query(Hints).remove()  # one that is on its way out
            self.hints = Hints(self.keymap)
            await self.mount(self.hints, before="#bottom")

        self.run_worker(shown(), group="hints", exclusive=True)

    def on_hints_done(self) -> None:
        """All steps are done: the line goes."""
        if self.hints is not None:
            self.hints.remove()
            self.hints = None
            self.notify("These were the first steps; the help brings them back.", timeout=4, markup=False)

    # from one session to the next

    def recall(self, state: State, settings: Settings, *, opening: bool) -> None:
        """Before the first frame: begin as the last session ended.

        Args:
            state: what is remembered.
            settings: what the person set.
            opening: an article was asked for, which matters more than the last place.
        """
        self.keymap = dict(settings.keys)
        if settings.hints and not state.hinted:
            self.hints = Hints(self.keymap)
            state.hinted = True
        if not settings.remember:
            return
        self.wider = dict(state.wider)
        for name, pane in self.lists.items():
            pane.order_by(state.orders.get(name, ""))
        if opening or self.briefing.sampling:
            return
        spot = state.spot(self.briefing.folder)
        trail = tuple(focus for fields in spot.trail if (focus := _focus(fields)) is not None)
        if trail and (found := self.briefing.view(trail)).articles:
            self.trail, self.shown = trail, found
            for pane, rows in zip(
                self.lists.values(), (found.countries, found.actors, found.claims), strict=True
            ):
                pane.show(rows)  # pyright: ignore[reportArgumentType]
        if spot.pane in self.lists:
            self.lists[spot.pane].go_to(spot.row)
            self._begin_in = spot.pane

    def begin(self) -> None:
        """Once the panes stand: the keys where they were."""
        if self._begin_in:
            self.lists[self._begin_in].focus()

    def note(self, state: State) -> None:
        """Write down for the next session how this one ended."""
        state.wider = {name: columns for name, columns in self.wider.items() if columns}
        state.orders = {name: pane.order for name, pane in self.lists.items() if pane.order != pane.ORDERS[0]}
        if not self.briefing.sampling:
            pane: Listing = self.leading
            row = pane.current
            trail = [[str(field) for field in focus] for focus in self.trail]
            state.put(
                self.briefing.folder,
                Spot(pane.id or "", "" if row is None else pane.key(row), trail),
            )


def _focus(fields: list[str]) -> Focus | None:
    """A focus of what was kept of it; None where another version kept other fields."""
    kinds = ("article", "country", "actor", "claim")
    least = len(Focus._fields) - len(Focus._field_defaults)
    if not least <= len(fields) <= len(Focus._fields) or fields[0] not in kinds:
        return None
    return Focus(*fields)  # pyright: ignore[reportArgumentType]
