"""The dashboard: countries, actors and claims over the text that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget

from store.view import ActorRow, ArticleRow, ClaimRow, CountryRow, Focus, place_of
from tui.actions import bindings
from tui.deeds.base import RowList
from tui.deeds.pictures import Pictures
from tui.lines import bottom_line, top_line
from tui.marks import focus_of, marks_of, target_of
from tui.panes.actors import Actors
from tui.panes.articles import Articles
from tui.panes.bar import Bar
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.listing import Listing
from tui.panes.source import Source

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.search import Hit

FOLLOW = 0.02
"""Seconds after a move before the text follows: the list paints first, and held keys cost one text."""

PANES = ("countries", "actors", "claims", "source")

LEAST = (40, 12)
"""Columns and lines below which there is no room for anything."""

SINGLE = 60
"""Columns below which one list is shown at a time."""

NARROW = 96
"""Columns below which widths are given instead of shares."""

_SHARES: dict[str, tuple[str, str | int]] = {
    "countries": ("20%", 20),
    "actors": ("30%", "1fr"),
    "claims": ("50%", 39),
}


class TooSmall(Bar):
    """Lies over everything where the window is too small to show anything."""

    DEFAULT_CSS = "TooSmall { layer: over; width: 100%; height: 100%; background: $background; }"

    def render(self) -> Content:
        """The one line that is left."""
        return Content(f"The window is too small: {LEAST[0]} columns and {LEAST[1]} lines at least.")


class Dashboard(Pictures):
    """Panes over the reader; the reader follows the cursor of the pane that has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("dashboard")

    class StopReading(Message):
        """A person wants what is being read to be stopped."""

    def __init__(self, briefing: Briefing, opening: str | None = None) -> None:
        """Show a briefing; `opening` is the id of an article to open on."""
        super().__init__()
        self.briefing = briefing
        self.trail = self._trail_to(opening) if opening is not None else ()
        self.shown = briefing.view(self.trail)
        self._top, self._bottom = Bar(id="top"), Bar(id="bottom")
        self._countries = Countries(self.shown.countries, id="countries")
        self._actors = Actors(self.shown.actors, id="actors")
        self._claims = Claims(self.shown.claims, id="claims")
        self._panes = Horizontal(self._countries, self._actors, self._claims, id="panes")
        self.source = Source(id="source")
        self._articles: Articles | None = None
        self._room: tuple[object, ...] = ()
        self._timer: Timer | None = None
        self._nth = 0
        self._at = self._led_by = "countries"
        self._alone: Literal["", "zoom", "full"] = ""
        self._doing = ""

    def compose(self) -> ComposeResult:
        """Top line, panes, text, bottom line; the list of articles is made when it is called."""
        self._arrange(self.app.size.width, self.app.size.height)
        yield self._top
        yield self._panes
        yield self.source
        yield self._bottom
        if self._room and self._room[0]:
            yield TooSmall(id="small")

    def on_mount(self) -> None:
        """Begin on the first row."""
        self._bottom.say(bottom_line())
        self._say_trail()
        self.follow()

    @property
    def lists(self) -> dict[str, RowList]:
        """The three lists by name."""
        return {"countries": self._countries, "actors": self._actors, "claims": self._claims}

    # what changed

    def refresh_rows(self) -> None:
        """Show what the briefing holds now, under the trail in force."""
        self.shown = self.briefing.view(self.trail)
        self._countries.show(self.shown.countries)
        self._actors.show(self.shown.actors)
        self._claims.show(self.shown.claims)
        if self._articles is not None:
            self._articles.show(self._all_articles())
        self._say_trail()
        self.follow()

    def narrow(self, trail: tuple[Focus, ...]) -> None:
        """Put another trail in force."""
        self.trail = trail
        self.refresh_rows()

    def say_doing(self, what: str) -> None:
        """What the program is at, for the top line; nothing when it is done."""
        if what != self._doing:
            self._doing = what
            self._say_trail()
            for pane in self.lists.values():
                pane.say_empty("reading …" if what else pane.EMPTY)

    def _all_articles(self) -> Sequence[ArticleRow]:
        return self.briefing.articles

    def _say_trail(self) -> None:
        row = self.leading.current
        nth = f"mention {self._nth + 1} of {len(row.places)}" if self._nth and row is not None else ""
        count = -1 if self.briefing.sampling else self.briefing.count
        self._top.say(top_line(self.trail, count, nth, self._doing))

    # room

    def on_resize(self, event: events.Resize) -> None:
        """Give the panes their room in the new size."""
        self._arrange(event.size.width, event.size.height)

    def _arrange(self, width: int | None = None, height: int | None = None) -> None:
        """Which panes are shown, and how wide: by the window's size, zoom, and where the keys are."""
        width = self.size.width if width is None else width
        height = self.size.height if height is None else height
        small = width < LEAST[0] or height < LEAST[1]
        single = self._alone == "zoom" or width < SINGLE
        narrow = width < NARROW
        room = (small, single, narrow, self._alone, self._at)
        if room == self._room or not width:
            return
        self._room = room
        if self.is_mounted and small != bool(self.query(TooSmall)):
            self.mount(TooSmall(id="small")) if small else self.query(TooSmall).remove()
        at_source = self._at == "source"
        for name, pane in self.lists.items():
            pane.display = not single or self._at == name
            # between 60 and 96 columns the claims keep 36, and a long country name still fits
            pane.styles.width = "1fr" if single else _SHARES[name][narrow]
        self._panes.display = self._alone != "full" and not (single and at_source)
        self.source.display = self._alone != "zoom" or at_source

    # following the cursor

    def on_listing_moved(self, message: Listing.Moved) -> None:
        """The text follows once the list has painted and no further move is under way."""
        if message.listing.has_focus:
            self._forget_mention()
            if self._timer is not None:
                self._timer.stop()
            self._timer = self.set_timer(FOLLOW, self.follow)

    def on_descendant_focus(self) -> None:
        """The text shows what the newly focused pane's cursor is on."""
        pane = self.focused
        if pane is None or pane.id not in PANES:
            return
        self._at = pane.id
        self._arrange()
        if isinstance(pane, Listing):
            self._led_by = pane.id
            self._forget_mention()
            self.follow()

    @property
    def leading(self) -> RowList:
        """The pane whose row the text shows: the focused one, or the one that was."""
        return self.lists[self._led_by]

    def _forget_mention(self) -> None:
        if self._nth:
            self._nth = 0
            self._say_trail()

    def follow(self) -> None:
        """Mark the row under the cursor in the text."""
        source = self.source
        if isinstance(self.focused, Articles):
            if self.focused.current is not None:
                source.show(self.briefing.entry(self.focused.current.key))
            return
        row = self.leading.current
        places = row.places if row is not None else ()
        if row is None or not places:
            shown_now = source.entry
            known = self.shown.articles
            keep = shown_now is not None and place_of(known, shown_now.article.id) is not None
            source.show(shown_now if keep else self.briefing.entry(known[0].key) if known else None)
            return
        nth = self._nth % len(places)
        entry = self.briefing.entry(places[nth].article)
        if entry is not None:
            source.show(entry, marks_of(entry, row, nth), target_of(entry, row, places[nth]))

    # actions

    def action_pane(self, name: str) -> None:
        """Go to a pane."""
        self._close_articles()
        self._pane(name).focus()

    def _pane(self, name: str) -> Widget:
        return self.source if name == "source" else self.lists[name]

    def action_next_pane(self, step: int = 1) -> None:
        """Go to the pane after this one, round and round."""
        self._close_articles()
        here = self.focused.id if self.focused is not None and self.focused.id in PANES else PANES[-step]
        self._pane(PANES[(PANES.index(here) + step) % len(PANES)]).focus()

    def action_previous_pane(self) -> None:
        """Go to the pane before this one."""
        self.action_next_pane(-1)

    def action_articles(self) -> None:
        """Lay the list of articles over the left, or take it away."""
        if self._close_articles():
            return
        self._alone = "" if self._alone == "full" else self._alone
        self._arrange()
        self._articles = Articles(self._all_articles(), id="articles")
        self._panes.mount(self._articles)
        if self.source.entry is not None:
            self._articles.go_to(self.source.entry.article.id)
        self._articles.focus()

    def _close_articles(self) -> bool:
        """Take the list of articles away; False if it was not there."""
        if self._articles is None:
            return False
        self._articles.remove()
        self._articles = None
        self.leading.focus()
        return True

    def action_zoom(self) -> None:
        """The focused pane alone, or all again."""
        self._alone = "" if self._alone == "zoom" else "zoom"
        self._arrange()

    def action_full(self) -> None:
        """The text on the whole screen, or all again."""
        if self._alone == "full":
            self._alone = ""
            self._arrange()
            self.leading.focus()
        else:
            self._alone = "full"
            self._arrange()
            self.source.focus()

    def action_back(self) -> None:
        """Close what is open, else undo the last focus."""
        if self._close_articles():
            return
        if self._alone == "full":
            self.action_full()
        elif self._alone == "zoom":
            self.action_zoom()
        elif self.trail:
            last = self.trail[-1]
            self.narrow(self.trail[:-1])
            if last.kind in ("country", "actor", "claim"):
                self._list_of(last.kind).go_to(last.key)

    def action_mention(self, step: int) -> None:
        """The row's next mention in the text, round and round."""
        row = self.leading.current
        if row is not None and row.places:
            self._nth = (self._nth + step) % len(row.places)
            self.follow()
            self._say_trail()

    def action_scroll_source(self, step: int) -> None:
        """Scroll the text while a list has the focus."""
        self.source.action_scroll_lines(step)

    def action_to_list(self, action: str) -> None:
        """Do one of the lists' actions on the one that has the focus; the footer's mouse way."""
        pane = self.focused if isinstance(self.focused, Listing) else self.leading
        getattr(pane, f"action_{action}")()

    def action_search(self) -> None:
        """Open the search over the dashboard."""
        from tui.screens.search import Search  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Search(self.briefing), self._found)

    def action_doubles(self) -> None:
        """Show which rows of actors may be one."""
        from tui.screens.doubles import Doubles  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Doubles(self.briefing.doubles(), self.briefing.view()))

    def action_sample(self) -> None:
        """Show the sample in place of the briefing, or the briefing again."""
        self.briefing.sampling = not self.briefing.sampling
        self.narrow(())
        if self.briefing.sampling and not self.briefing.real:
            self.notify("The sample stays until you add an article.", timeout=3, markup=False)

    def action_stop(self) -> None:
        """Stop what is being read."""
        self.app.post_message(self.StopReading())

    def on_listing_chosen(self, message: Listing.Chosen) -> None:
        """Focus on the chosen row, or leave the focus where it is in force."""
        row = message.listing.current
        if isinstance(row, ArticleRow):
            self._close_articles()
            self.narrow((Focus("article", row.key, row.title),))
        elif row is not None:
            focus = focus_of(row)
            if focus in self.trail:
                self.narrow(tuple(one for one in self.trail if one != focus))
            else:
                self.narrow((*self.trail, focus))
            message.listing.go_to(focus.key)

    def open_on(self, article_id: str) -> None:
        """Narrow to one article where there are others, and begin at its top."""
        self.narrow(self._trail_to(article_id))

    def _trail_to(self, article_id: str) -> tuple[Focus, ...]:
        articles = self.briefing.articles
        row = next((row for row in articles if row.key == article_id), None)
        return () if row is None or len(articles) == 1 else (Focus("article", article_id, row.title),)

    def _list_of(self, kind: str) -> RowList:
        return self.lists[{"country": "countries", "actor": "actors", "claim": "claims"}[kind]]

    def _found(self, found: tuple[Hit, bool] | None) -> None:
        """Go to what was searched for, or focus on it."""
        if found is None:
            return
        hit, focusing = found
        if hit.kind == "article":
            self.open_on(hit.key)
            return
        pane = self._list_of(hit.kind)
        if focusing:
            rows = self._all_rows(hit.kind)
            place = place_of(rows, hit.key)
            if place is not None:
                self.narrow((*self.trail, focus_of(rows[place])))
        if not pane.go_to(hit.key) and self.trail:
            self.narrow(())
            pane.go_to(hit.key)
        pane.focus()
        self._forget_mention()
        self.follow()

    def _all_rows(self, kind: str) -> Sequence[CountryRow] | Sequence[ActorRow] | Sequence[ClaimRow]:
        view = self.briefing.view()
        return {"country": view.countries, "actor": view.actors, "claim": view.claims}[kind]
