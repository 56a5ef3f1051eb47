"""The pictures that open over the dashboard, each a way in: what is chosen there is focused on here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.view import ActorRow, ClaimRow, CountryRow, Focus
from tui.deeds.base import Deeds

if TYPE_CHECKING:
    from tui.pictures.base import Picture


class Pictures(Deeds):
    """Map, timeline, matrix, and what one said over time."""

    def action_map(self) -> None:
        """Show the world map."""
        from tui.screens.map import Map  # noqa: PLC0415 - not needed for the first paint

        row = self.leading.current
        start = row.key if isinstance(row, CountryRow) else ""
        if not start and isinstance(row, ActorRow):
            start = row.country or ""
        self._open(Map(self.briefing, self.trail, self.shown.countries, start))

    def action_timeline(self) -> None:
        """Show the timeline."""
        from tui.screens.timeline import Timeline  # noqa: PLC0415 - not needed for the first paint

        self._open(Timeline(self.briefing, self.trail, self.shown.articles))

    def action_matrix(self) -> None:
        """Show who speaks about whom."""
        from tui.screens.matrix import Matrix  # noqa: PLC0415 - not needed for the first paint

        self._open(Matrix(self.briefing, self.trail, self.shown.actors))

    def action_said(self) -> None:
        """Show what the actor under the cursor, or the one in focus, said over time."""
        from tui.screens.said import Said  # noqa: PLC0415 - not needed for the first paint

        actor = self._actor()
        if actor is None:
            self.notify("Put the cursor on an actor first, or focus on one.", timeout=3, markup=False)
            return
        self._open(Said(self.briefing, self.trail, self.shown.actors, *actor))

    def _open(self, picture: Picture) -> None:
        picture.level = self.level
        self.app.push_screen(picture, self._wanted)

    def _actor(self) -> tuple[str, str] | None:
        """Key and name of the actor meant: under the cursor, else the last in focus, else the claim's."""
        row = self.leading.current
        if isinstance(row, ActorRow):
            return row.key, row.name
        for focus in reversed(self.trail):
            if focus.kind == "actor":
                return focus.key, focus.label
        if isinstance(row, ClaimRow) and row.kind is not None:
            for one in self.shown.actors:
                if one.name == row.speaker:
                    return one.key, one.name
        return None

    def _wanted(self, wanted: tuple[Focus, ...] | None) -> None:
        """Add what a picture asked for to the trail, a focus of the same kind and key once."""
        if not wanted:
            return
        kept = tuple(f for f in self.trail if not any((f.kind, f.key) == (w.kind, w.key) for w in wanted))
        self.narrow((*kept, *wanted))
