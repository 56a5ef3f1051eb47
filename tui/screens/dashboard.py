"""The dashboard: countries, actors and claims over the text that they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message

from store.view import ArticleRow, View
from tui.actions import bindings, key_of
from tui.deeds.arranging import Arranging
from tui.deeds.base import LEAST_CERTAIN, Deeds, RowList
from tui.deeds.dragging import Dragging
from tui.deeds.focusing import Focusing
from tui.deeds.going import LEAST, TooSmall
from tui.deeds.looking import Looking
from tui.deeds.mending import Mending
from tui.deeds.pictures import Pictures
from tui.deeds.taking import Taking
from tui.lines import bottom_line, top_line
from tui.panes.actors import Actors
from tui.panes.articles import Articles, State
from tui.panes.bar import Bar
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.listing import Listing, Stand
from tui.panes.source import Source
from tui.panes.trail import Trail

if TYPE_CHECKING:
    from store.briefing import Briefing

__all__ = ["LEAST", "Dashboard", "Deeds"]


class Dashboard(Focusing, Looking, Dragging, Mending, Pictures, Taking, Arranging):
    """Panes over the reader; the reader follows the cursor of the pane that has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("dashboard")

    class StopReading(Message):
        """A person wants what is being read to be stopped."""

    def __init__(self, briefing: Briefing, opening: str | None = None, least: float = LEAST_CERTAIN) -> None:
        """Show a briefing.

        Args:
            briefing: what is shown.
            opening: the id of an article to open on.
            least: the certainty that claims are to have unless all are wanted.
        """
        super().__init__()
        self.least = least
        self.briefing = briefing
        self.trail = self.trail_to(opening) if opening is not None else ()
        self.shown = briefing.view(self.trail, self.level)
        self._whole: View | None = None
        self._top, self._bottom = Trail(id="top"), Bar(id="bottom")
        self._countries = Countries(self.shown.countries, id="countries")
        self._actors = Actors(self.shown.actors, id="actors")
        self._claims = Claims(self.shown.claims, id="claims")
        self.row_of_lists = Horizontal(self._countries, self._actors, self._claims, id="panes")
        self.source = Source(id="source")
        self.source.stops_of, self.source.describe = self.stops_of, self.describe
        self._doing = ""

    def compose(self) -> ComposeResult:
        """Top line, panes, text, bottom line; the list of articles is made when it is called."""
        self.give_room(self.app.size.width, self.app.size.height)
        yield self._top
        yield self.row_of_lists
        yield self.source
        if self.hints is not None:
            yield self.hints
        yield self._bottom
        if self.room and self.room[0]:
            yield TooSmall(id="small")

    def on_mount(self) -> None:
        """Begin on the first row."""
        self._bottom.say(bottom_line(self.keymap))
        self._claims.hide(self.shown.hidden, key_of("certain"))
        self._say_empty()
        self.say_trail()
        self.begin()
        self.follow()

    @property
    def lists(self) -> dict[str, RowList]:
        """The three lists by name."""
        return {"countries": self._countries, "actors": self._actors, "claims": self._claims}

    # what changed

    def refresh_rows(self) -> None:
        """Show what the briefing holds now, under the trail in force."""
        self._whole = None
        self.show_rows()

    def show_rows(self, stands: Mapping[str, Stand] | None = None) -> None:
        """Show what meets the trail; where the lists stood before is where they stand."""
        self.shown = self.briefing.view(self.trail, self.level)
        whole = self._in_all()
        for name, pane in self.lists.items():
            in_all = len(getattr(whole, name)) if self.trail else None
            pane.show(getattr(self.shown, name), in_all, stands.get(name) if stands else None)
        self._claims.hide(self.shown.hidden, key_of("certain"))
        self._say_empty()
        self.say_marks()
        if self._articles is not None:
            self._articles.show(self.all_articles(), len(whole.articles))
        self.say_trail()
        self.follow()

    def _in_all(self) -> View:
        """What there is without a focus."""
        if not self.trail:
            self._whole = self.shown
        elif self._whole is None:
            self._whole = self.briefing.view((), self.level)
        return self._whole or self.shown

    def all_articles(self) -> Sequence[ArticleRow]:
        """The articles that meet the trail, whichever of them is in focus."""
        others = self._without("article")
        if others == self.trail:
            return self.shown.articles
        return self.briefing.view(others, self.level).articles if others else self._in_all().articles

    def say_doing(self, what: str) -> None:
        """What the program is at, for the top line; nothing when it is done."""
        if what != self._doing:
            self._doing = what
            self.say_trail()
            self._say_empty()
        if not what:
            self.count_news()

    def _say_empty(self) -> None:
        """What stands in a list without rows: why, and what to do."""
        for pane in self.lists.values():
            words = pane.EMPTY
            if self._doing:
                words = "reading …"
            elif pane is self._claims and self.shown.hidden:
                words = f"none certain enough; {key_of('certain')} shows them"
            elif self.trail:
                words = f"{pane.EMPTY} here; {key_of('back')} goes back"
            pane.say_empty(words)

    def say_trail(self) -> None:
        """Say anew what the top line says."""
        row = self.leading.current
        nth = f"mention {self.nth + 1} of {len(row.places)}" if self.nth and row is not None else ""
        count = -1 if self.briefing.sampling else self.briefing.count
        trail, doing, new, width = self.trail, self._doing, self._news, self.size.width or 140

        def line(chosen: int | None) -> Content:
            return top_line(trail, count, nth, doing, new=new, chosen=chosen, width=width)

        self._top.tell(len(trail), line)

    # actions

    def action_articles(self) -> None:
        """Lay the list of articles over the left, or take it away."""
        if self.close_articles():
            return
        self._alone = "" if self._alone == "full" else self._alone
        self.give_room()
        self._articles = articles = Articles(id="articles")
        articles.state, articles.signs = self._state_of, partial(self.signs, "article")
        articles.show(self.all_articles(), len(self._in_all().articles))
        self.row_of_lists.mount(articles)
        if self.source.entry is not None:
            articles.go_to(self.source.entry.article.id)
        articles.focus()

    def close_articles(self) -> bool:
        """Take the list of articles away; False if it was not there."""
        if self._articles is None:
            return False
        self._articles.remove()
        self._articles = None
        self.set_focus(self.leading)
        self.at = self._led_by
        self.follow()
        return True

    def _state_of(self, row: ArticleRow) -> State:
        visits = self.briefing.visits
        if self.briefing.sampling or visits.is_read(row.key):
            return "read"
        return "new" if visits.is_new(row.key) else "unread"

    def action_full(self) -> None:
        """The text on the whole screen, or all again."""
        super().action_full()
        if self._alone == "full" and self.source.entry is not None:
            self.opened(self.source.entry.article.id)

    def action_to_list(self, action: str) -> None:
        """Do one of the lists' actions on the one that has the focus; the footer's mouse way."""
        pane = self.focused if isinstance(self.focused, Listing) else self.leading
        getattr(pane, f"action_{action}")()

    def action_search(self) -> None:
        """Open the search over the dashboard."""
        from tui.screens.search import Search  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Search(self.briefing), self.found)

    def action_sample(self) -> None:
        """Show the sample in place of the briefing, or the briefing again."""
        self.briefing.sampling = not self.briefing.sampling
        self.trail, self._news = (), 0
        self.forget_places()
        self.refresh_rows()
        if self.briefing.sampling and not self.briefing.real:
            self.notify("The sample stays until you add an article.", timeout=3, markup=False)

    def action_stop(self) -> None:
        """Stop what is being read."""
        self.app.post_message(self.StopReading())
