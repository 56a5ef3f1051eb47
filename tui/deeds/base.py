"""What the groups of actions may ask of the dashboard that they are part of."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from textual.screen import Screen

from store.view import ActorRow, ClaimRow, CountryRow, Focus, View
from tui.panes.listing import Listing
from tui.panes.source import Source

if TYPE_CHECKING:
    from store.briefing import Briefing
    from tui.settings import Settings

RowList = Listing[CountryRow] | Listing[ActorRow] | Listing[ClaimRow]


class Deeds(Screen[None]):
    """The dashboard as its actions see it.

    Attributes:
        briefing: all that is known.
        trail: the focuses in force.
        shown: the rows that meet them.
        source: the reader.
        nth: which mention of the leading row the text shows, from 0.
        at: the pane that has the keys, or the last that had.
    """

    briefing: Briefing
    trail: tuple[Focus, ...]
    shown: View
    source: Source
    at: str
    nth: int

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self.app.settings  # pyright: ignore[reportAttributeAccessIssue] - it is a BriefingApp

    @property
    @abstractmethod
    def lists(self) -> dict[str, RowList]:
        """The three lists by name."""

    @property
    @abstractmethod
    def leading(self) -> RowList:
        """The list whose row the text shows: the one that has the keys, or the last that had."""

    @abstractmethod
    def give_room(self) -> None:
        """Give the panes their room anew."""

    @abstractmethod
    def say_doing(self, what: str) -> None:
        """What the program is at, for the top line; "" when it is done."""

    @abstractmethod
    def refresh_rows(self) -> None:
        """Show what the briefing holds now, under the trail in force."""

    @abstractmethod
    def narrow(self, trail: tuple[Focus, ...]) -> None:
        """Put another trail in force."""

    @abstractmethod
    def open_on(self, article_id: str) -> None:
        """Narrow to one article where there are others, and begin at its top."""

    @abstractmethod
    def follow(self) -> None:
        """Mark the row under the cursor in the text."""
