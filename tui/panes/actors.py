"""The pane of actors: people, organisations, groups and offices."""

from __future__ import annotations

from itertools import islice
from typing import ClassVar

from rich.cells import cell_len

from store.view import ActorRow
from tui.panes.cells import Cell, fit, short
from tui.panes.counts import here, told
from tui.panes.listing import Listing

_SIGNS = {"person": " ", "organisation": "◆", "group": "◇", "office": "⌂"}


_LOOKED_AT = 300
"""Rows by which the columns of numbers are made; a wider number further down has the room that it needs."""


class Actors(Listing[ActorRow]):
    """Kind, name, role and country, how many claims they make, and how often they are mentioned."""

    TITLE = "Actors"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "count", "claims", "name")
    EMPTY = "nobody"

    _counts = 1
    _made = 1

    def key(self, row: ActorRow) -> str:
        """What the actor is known by across articles."""
        return row.key

    def rank(self, row: ActorRow, order: str) -> tuple[object, ...]:
        """By how often they are mentioned, by how much they claim, or by name."""
        if order == "name":
            return (row.name.split()[-1:], row.name)
        return (-(here(row) if order == "count" else row.claims), row.name)

    def settle(self) -> None:
        """How wide the numbers are."""
        self._counts = max((len(told(row)) for row in islice(self.rows, _LOOKED_AT)), default=1)
        self._made = max((len(str(row.claims)) for row in islice(self.rows, _LOOKED_AT)), default=1)

    def cells(self, row: ActorRow, width: int) -> list[Cell]:
        """`◆European Union   EU  “3  12`: claims made behind a quotation mark, then mentions.

        Where it is narrow the mentions give way first, then the role, then the country; a person's given
        names become initials before the claims do.
        """
        made_width = max(self._made, len(str(row.claims))) + 2
        made = f" {'“' + str(row.claims) if row.claims else '':>{made_width - 1}}"
        count = f" {told(row):>{max(self._counts, len(told(row)))}}" if width >= 30 else ""
        room = width - 1 - len(count) - len(made)
        country = fit(row.country or "", 2) if width >= 26 else ""
        if country:
            room -= 3
        room = max(0, room)
        role = row.roles[0] if row.roles else ""
        left = room - cell_len(row.name) - 1
        role = fit(role, min(left, cell_len(role))) if role and left >= min(10, cell_len(role)) else ""
        room -= cell_len(role) + bool(role)
        name = short(row.name, room) if row.kind == "person" else row.name
        cells = [
            Cell(_SIGNS[row.kind], "dim"),
            *self.signed(row, name, "strong" if row.claims else "", room),
            Cell(f" {role}" if role else "", "dim"),
            Cell(f" {country}" if country else "", "dim"),
            Cell(made, "accent"),
            Cell(count, "dim"),
        ]
        over = sum(cell_len(cell.text) for cell in cells) - width
        return [Cell(fit("".join(cell.text for cell in cells), width))] if over > 0 else cells
