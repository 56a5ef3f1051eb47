"""The pane of claims: who says, believes, denies or wants what."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len

from store.records import STANCES
from store.view import ClaimRow
from tui.panes.listing import Cell, Listing, fit, short


class Claims(Listing[ClaimRow]):
    """Speaker, stance, the words themselves; a sign for quoted ones and for inner ones."""

    TITLE = "Claims"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "speaker", "stance")
    EMPTY = "no claim"

    def key(self, row: ClaimRow) -> str:
        """Its article and its place in that article's reading."""
        return row.key

    def rank(self, row: ClaimRow, order: str) -> tuple[object, ...]:
        """By speaker, those without one last, or by stance."""
        if order == "speaker":
            return (not row.speaker, row.speaker.split()[-1:])
        return (STANCES.index(row.stance), row.speaker)

    def cells(self, row: ClaimRow, width: int) -> list[Cell]:
        """`Blinken  wants  “that the states …”`, an inner claim behind an arrow.

        Where it is narrow, given names become initials, then go; below 30 columns the stance gives way.
        """
        inner = "↳" if row.inside is not None else ""
        roomy = width >= 60
        speakers = min(26, width // 4 if width >= 40 else width // 3)
        speaker = short(row.speaker, speakers - len(inner)) if row.kind == "person" else row.speaker
        lead = [Cell(fit(inner + (speaker or "—"), speakers), "strong" if row.speaker else "dim")]
        if width >= 30:
            deed = row.deed if roomy else row.deed.replace("not ", "¬", 1)
            lead.append(Cell(" " + fit(deed, 12 if roomy else 8), "accent"))
        words = row.words
        if row.directness == "direct" and not words.startswith(("“", '"', "‘", "'")):
            words = f"“{words}”"
        return [*lead, Cell(" " + fit(words, width - 1 - sum(cell_len(cell.text) for cell in lead)))]
