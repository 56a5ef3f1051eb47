"""The pane of actors: people, organisations, groups and offices."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len

from store.view import ActorRow
from tui.panes.listing import Cell, Listing, fit, short

_SIGNS = {"person": " ", "organisation": "◆", "group": "◇", "office": "⌂"}


class Actors(Listing[ActorRow]):
    """Kind, name, role and country, and how many claims they make."""

    TITLE = "Actors"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "count", "name")
    EMPTY = "nobody"

    def key(self, row: ActorRow) -> str:
        """What the actor is known by across articles."""
        return row.key

    def rank(self, row: ActorRow, order: str) -> tuple[object, ...]:
        """By how often they are mentioned, or by name."""
        return (-row.count, row.name) if order == "count" else (row.name.split()[-1], row.name)

    def cells(self, row: ActorRow, width: int) -> list[Cell]:
        """`◆European Union   EU 3`: the role gives way first, then the country."""
        count = str(row.count)
        room = width - len(count) - 2
        where = " ".join(part for part in (row.roles[0] if row.roles else "", row.country or "") if part)
        named = cell_len(row.name)
        if named + 2 + len(row.country or "") > room:
            where = ""
        elif where and named + 2 + cell_len(where) > room:
            where = fit(where, room - named - 2) if room - named - 2 >= 10 else row.country or ""
        name = short(row.name, room - cell_len(where) - bool(where)) if row.kind == "person" else row.name
        return [
            Cell(_SIGNS[row.kind], "dim"),
            Cell(fit(name, room - cell_len(where) - bool(where)), "strong" if row.claims else ""),
            Cell(f" {where}" if where else "", "dim"),
            Cell(f" {count}", "dim"),
        ]
