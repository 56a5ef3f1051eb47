"""The pane of claims: who says, believes, denies or wants what."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len

from store.records import STANCES
from store.view import ClaimRow
from tui.panes.cells import Cell, fit, short
from tui.panes.listing import Listing

_SCALE = "○◔◑◕●"
"""How certain: none, a quarter, a half, three quarters, all of such claims are right, whichever is nearest."""

_SURE = "◉"
"""A person's word."""

_QUOTED = {"direct": "“", "mixed": "‘"}
"""What stands before words that are quoted, wholly or in part."""


def scale(certainty: float) -> str:
    """One character, the fuller the more certain a claim is."""
    return _SURE if certainty >= 1 else _SCALE[max(0, min(4, round(certainty * 4)))]


class Claims(Listing[ClaimRow]):
    """Speaker, stance, the words themselves, quoted or not, and how certain it is."""

    TITLE = "Claims"
    ORDERS: ClassVar[tuple[str, ...]] = ("text", "speaker", "stance", "certainty")
    EMPTY = "no claim"

    def key(self, row: ClaimRow) -> str:
        """Its article and its place in that article's reading."""
        return row.key

    def rank(self, row: ClaimRow, order: str) -> tuple[object, ...]:
        """By speaker, those without one last, by stance, or the most certain first."""
        if order == "speaker":
            return (not row.speaker, row.speaker.split()[-1:])
        if order == "certainty":
            return (-row.certainty,)
        return (STANCES.index(row.stance), row.speaker)

    def hide(self, hidden: int, key: str) -> None:
        """Tell on the lower edge how many claims are not certain enough to be shown, and which key shows them."""
        words = f"{hidden} less certain · {key} shows" if hidden else None
        if words != self.border_subtitle:
            self.border_subtitle = words

    def cells(self, row: ClaimRow, width: int) -> list[Cell]:
        """`Blinken  wants  “that the states … ▇`, an inner claim behind an arrow.

        Where it is narrow, given names become initials, then go; below 30 columns the stance gives way,
        below 24 the certainty.
        """
        inner = "↳" if row.inside is not None else ""
        roomy = width >= 60
        speakers = min(26, width // 4 if width >= 40 else width // 3)
        speaker = short(row.speaker, speakers - len(inner)) if row.kind == "person" else row.speaker
        lead = [Cell(fit(inner + (speaker or "—"), speakers), "strong" if row.speaker else "dim")]
        if width >= 30:
            deed = row.deed if roomy else row.deed.replace("not ", "¬", 1)
            lead.append(Cell(" " + fit(deed, 12 if roomy else 8), "accent"))
        words, quoted = row.words, _QUOTED.get(row.directness, " ")
        if row.directness == "direct" and words.startswith(("“", '"', "‘", "'")):
            words = words[1:]
        lead.append(Cell(quoted.rjust(2) if roomy else quoted, "accent"))
        sure = f" {scale(row.certainty)}" if width >= 24 else ""
        rest = width - sum(cell_len(cell.text) for cell in lead) - len(sure)
        return [*lead, *self.signed(row, words, "", rest), Cell(sure, "dim")]
