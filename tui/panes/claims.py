"""The pane of claims: who says, believes, denies or wants what."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len

from store.records import STANCES
from store.view import ClaimRow
from tui.panes.listing import Cell, Listing, fit


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
            return (not row.speaker, row.speaker.split()[-1:], row.claim.content)
        return (STANCES.index(row.claim.stance), row.speaker)

    def cells(self, row: ClaimRow, width: int) -> list[Cell]:
        """`Blinken  wants  “that the states …”`, an inner claim behind an arrow."""
        inner = "↳" if row.claim.inside is not None else ""
        speaker = row.speaker if width >= 60 or row.claim.actor is None else row.speaker.split()[-1]
        speakers = max(10, min(26, width // 4))
        stance = ("not " if row.claim.negated else "") + row.claim.stance
        stances = max(7, min(12, width // 6))
        words = row.words
        if row.claim.directness == "direct" and not words.startswith(("“", '"', "‘", "'")):
            words = f"“{words}”"
        left = inner + (speaker or "—")
        lead = [
            Cell(fit(left, speakers), "strong" if row.speaker else "dim"),
            Cell(" " + fit(stance, stances) + " ", "accent"),
        ]
        return [*lead, Cell(fit(words, width - sum(cell_len(cell.text) for cell in lead)))]
