"""What groups of actions may ask of the dashboard that they are part of."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from store.view import ActorRow, ArticleRow, ClaimRow, CountryRow, Focus, Place, View
from tui.lasting import Lasting
from tui.panes.articles import Articles
from tui.panes.listing import Listing, Stand
from tui.panes.source import Source

if TYPE_CHECKING:
    from store.briefing import Briefing
    from tui.settings import Settings

RowList = Listing[CountryRow] | Listing[ActorRow] | Listing[ClaimRow]

PANES = ("countries", "actors", "claims", "source")

LEAST_CERTAIN = 0.5
"""Certainty below which a claim is hidden at first: more likely wrong than right."""


class Deeds(Lasting, Screen[None]):
    """The dashboard as its actions see it.

    Attributes:
        briefing: all that is known.
        trail: the focuses in force.
        shown: the rows that meet them.
        source: the reader.
        certain: claims below `least` of certainty are hidden.
        least: the certainty that is enough.
        nth: which mention of the leading row the text shows, from 0.
        at: the pane that has the keys, or the last that had.
    """

    briefing: Briefing
    trail: tuple[Focus, ...]
    shown: View
    source: Source
    certain = True
    least = LEAST_CERTAIN
    wider: dict[str, int]
    keymap: dict[str, tuple[str, ...]]

    _articles: Articles | None = None
    _alone: Literal["", "zoom", "full"] = ""
    at = "countries"
    """The pane that has the keys, or the last that had."""
    _led_by = "countries"
    """The list whose row the text shows."""
    nth = 0
    """Which of the row's places the text shows."""
    _here: Place | None = None
    """The place that the text shows instead, where a person came from it."""
    _followed: tuple[str, str] | None = None
    """The list and the row that the text shows."""
    _timer: Timer | None = None

    @property
    def level(self) -> float:
        """The certainty below which claims are hidden, 0 where all are shown."""
        return self.least if self.certain else 0.0

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self.app.settings  # pyright: ignore[reportAttributeAccessIssue] - it is a BriefingApp

    @property
    @abstractmethod
    def lists(self) -> dict[str, RowList]:
        """The three lists by name."""

    @property
    def leading(self) -> RowList:
        """The list whose row the text shows: the one that has the keys, or the last that had."""
        return self.lists[self._led_by]

    def list_of(self, kind: str) -> RowList:
        """The list of countries, actors or claims, by the kind of its rows."""
        return self.lists[{"country": "countries", "actor": "actors", "claim": "claims"}[kind]]

    def pane_of(self, name: str) -> Widget:
        """A pane by its name, one of `PANES`."""
        return self.source if name == "source" else self.lists[name]

    @abstractmethod
    def give_room(self, width: int | None = None, height: int | None = None) -> None:
        """Give the panes their room, in a window of this size."""

    @abstractmethod
    def say_doing(self, what: str) -> None:
        """What the program is at, for the top line; "" when it is done."""

    @abstractmethod
    def refresh_rows(self) -> None:
        """Show what the briefing holds now, under the trail in force."""

    @abstractmethod
    def show_rows(self, stands: Mapping[str, Stand] | None = None) -> None:
        """Show what meets the trail; where the lists stood before is where they stand."""

    @abstractmethod
    def say_trail(self) -> None:
        """Say anew what the top line says."""

    @abstractmethod
    def narrow(self, trail: tuple[Focus, ...]) -> None:
        """Put another trail in force."""

    @abstractmethod
    def open_on(self, article_id: str) -> None:
        """Narrow to one article where there are others, and begin at its top."""

    @abstractmethod
    def go_to_row(self, kind: str, key: str, here: Place | None = None) -> bool:
        """Go to a row, wherever it is; `here` is the place in the text that one comes from."""

    @abstractmethod
    def to_pane(self, name: str) -> None:
        """Give the keys to a pane, at once: the next key is for it already."""

    @abstractmethod
    def follow(self) -> None:
        """Mark the row under the cursor in the text."""

    @abstractmethod
    def close_articles(self) -> bool:
        """Take the list of articles away; False if it was not there."""

    @abstractmethod
    def all_articles(self) -> Sequence[ArticleRow]:
        """The articles that meet the trail, whichever of them is in focus."""

    @abstractmethod
    def opened(self, article_id: str) -> None:
        """The person reads this article."""

    @abstractmethod
    def close_find(self) -> bool:
        """Take the box for words away; False if it was not there."""
