"""The dashboard: countries, actors and claims over the text that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.style import Style
from textual.timer import Timer

from store.records import Span
from store.view import ActorRow, ArticleRow, ClaimRow, CountryRow, Entry, Focus, Place
from tui.actions import bindings, footer, shown
from tui.panes.actors import Actors
from tui.panes.articles import Articles
from tui.panes.bar import Bar
from tui.panes.claims import Claims
from tui.panes.countries import Countries
from tui.panes.listing import Listing
from tui.panes.source import Mark, Source

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
    "countries": ("20%", 18),
    "actors": ("30%", "1fr"),
    "claims": ("50%", 40),
}


class TooSmall(Bar):
    """Lies over everything where the window is too small to show anything."""

    DEFAULT_CSS = "TooSmall { layer: over; width: 100%; height: 100%; background: $background; }"

    def render(self) -> Content:
        """The one line that is left."""
        return Content(f"The window is too small: {LEAST[0]} columns and {LEAST[1]} lines at least.")


class Dashboard(Screen[None]):
    """Panes over the reader; the reader follows the cursor of the pane that has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("dashboard")

    class StopReading(Message):
        """A person wants what is being read to be stopped."""

    def __init__(self, briefing: Briefing, opening: str | None = None) -> None:
        """Show a briefing; `opening` is the id of an article to open on."""
        super().__init__()
        self.briefing = briefing
        self.trail = self._trail_to(opening) if opening is not None else ()
        self._view = briefing.view(self.trail)
        self._timer: Timer | None = None
        self._nth = 0
        self._at = self._led_by = "countries"
        self._alone: Literal["", "zoom", "full"] = ""
        self._doing = ""

    def compose(self) -> ComposeResult:
        """Top line, panes, text, bottom line; the list of articles is made when it is called."""
        yield Bar(id="top")
        with Horizontal(id="panes"):
            yield Countries(self._view.countries, id="countries")
            yield Actors(self._view.actors, id="actors")
            yield Claims(self._view.claims, id="claims")
        yield Source(id="source")
        yield Bar(id="bottom")

    def on_mount(self) -> None:
        """Begin on the first row."""
        self._say_keys()
        self._say_trail()
        self.query_one(Countries).focus()
        self._follow()

    # what changed

    def refresh_rows(self) -> None:
        """Show what the briefing holds now, under the trail in force."""
        self._view = self.briefing.view(self.trail)
        self.query_one(Countries).show(self._view.countries)
        self.query_one(Actors).show(self._view.actors)
        self.query_one(Claims).show(self._view.claims)
        for articles in self.query(Articles):
            articles.show(self._all_articles())
        self._say_trail()
        self._follow()

    def narrow(self, trail: tuple[Focus, ...]) -> None:
        """Put another trail in force."""
        self.trail = trail
        self.refresh_rows()

    def say_doing(self, what: str) -> None:
        """What the program is at, for the top line; nothing when it is done."""
        if what != self._doing:
            self._doing = what
            self._say_trail()

    def _all_articles(self) -> tuple[ArticleRow, ...]:
        return self.briefing.view().articles if self.trail else self._view.articles

    def _say_trail(self) -> None:
        if self.briefing.sampling:
            where = "a sample, written for this program"
        else:
            n = len(self.briefing.entries)
            where = f"{n} article{'' if n == 1 else 's'}" if n else "nothing yet"
        parts: list[Content | str | tuple[str, str]] = [(" briefing ", "reverse bold"), " "]
        if self.trail:
            for place, focus in enumerate(self.trail):
                label = focus.label if len(focus.label) <= 30 else focus.label[:29] + "…"
                parts += [(" › " if place else "", "dim"), Content(label)]
        parts.append(("   " if self.trail else "", ""))
        parts.append((where, "dim"))
        if self._doing:
            parts += ["   ", Content(self._doing)]
        self.query_one("#top", Bar).say(Content.assemble(*parts))

    def _say_keys(self) -> None:
        parts: list[Content | str | tuple[str, str]] = [" "]
        for action in footer():
            name = action.id if action.place == "dashboard" else f"app.{action.id}"
            target = name if action.place != "list" else f"screen.to_list('{action.id}')"
            key = Content(shown(action.keys[0])).stylize("bold")
            parts.append(Content.assemble(key, (f" {action.title}  ", "dim")).stylize(_click(target)))
        self.query_one("#bottom", Bar).say(Content.assemble(*parts))

    # room

    def on_resize(self) -> None:
        """Give the panes their room in the new size."""
        self._arrange()

    def _arrange(self) -> None:
        """Which panes are shown, and how wide: by the window's size, zoom, and where the keys are."""
        width, height = self.size
        if not width:
            return
        too_small = width < LEAST[0] or height < LEAST[1]
        if too_small != bool(self.query(TooSmall)):
            self.mount(TooSmall(id="small")) if too_small else self.query(TooSmall).remove()
        single = self._alone == "zoom" or width < SINGLE
        at_source = self._at == "source"
        for name, share in _SHARES.items():
            pane = self.query_one(f"#{name}")
            pane.display = not single or self._at == name
            # between 60 and 96 columns the claims keep 36, and a long country name still fits
            pane.styles.width = "1fr" if single else (share[1] if width < NARROW else share[0])
        self.query_one("#panes").display = self._alone != "full" and not (single and at_source)
        self.query_one(Source).display = self._alone != "zoom" or at_source

    # following the cursor

    def on_listing_moved(self, message: Listing.Moved) -> None:
        """The text follows once the list has painted and no further move is under way."""
        if message.listing.has_focus:
            self._nth = 0
            if self._timer is not None:
                self._timer.stop()
            self._timer = self.set_timer(FOLLOW, self._follow)

    def on_descendant_focus(self) -> None:
        """The text shows what the newly focused pane's cursor is on."""
        pane = self.focused
        if pane is None or pane.id not in PANES:
            return
        self._at = pane.id
        self._arrange()
        if isinstance(pane, Listing):
            self._led_by = pane.id
            self._nth = 0
            self._follow()

    @property
    def _leading(self) -> Listing[CountryRow] | Listing[ActorRow] | Listing[ClaimRow]:
        """The pane whose row the text shows: the focused one, or the one that was."""
        return self.query_one(f"#{self._led_by}", Listing)

    def _follow(self) -> None:
        """Mark the row under the cursor in the text."""
        if not self.is_mounted:
            return
        source = self.query_one(Source)
        if isinstance(self.focused, Articles):
            if self.focused.current is not None:
                source.show(self.briefing.entry(self.focused.current.key))
            return
        row = self._leading.current
        places = row.places if row is not None else ()
        if row is None or not places:
            shown_now = source.entry
            known = self._view.articles
            keep = shown_now is not None and any(a.key == shown_now.article.id for a in known)
            source.show(shown_now if keep else self.briefing.entry(known[0].key) if known else None)
            return
        nth = self._nth % len(places)
        entry = self.briefing.entry(places[nth].article)
        if entry is not None:
            source.show(entry, _marks(entry, row, nth), _target(entry, row, places[nth]))

    # actions

    def action_pane(self, name: str) -> None:
        """Go to a pane."""
        self._close_articles()
        self.query_one(f"#{name}").focus()

    def action_next_pane(self, step: int = 1) -> None:
        """Go to the pane after this one, round and round."""
        self._close_articles()
        here = self.focused.id if self.focused is not None and self.focused.id in PANES else PANES[-step]
        self.query_one(f"#{PANES[(PANES.index(here) + step) % len(PANES)]}").focus()

    def action_previous_pane(self) -> None:
        """Go to the pane before this one."""
        self.action_next_pane(-1)

    def action_articles(self) -> None:
        """Lay the list of articles over the left, or take it away."""
        if self._close_articles():
            return
        articles = Articles(self._all_articles(), id="articles")
        self._alone = "" if self._alone == "full" else self._alone
        self._arrange()
        self.query_one("#panes").mount(articles)
        source = self.query_one(Source)
        if source.entry is not None:
            articles.go_to(source.entry.article.id)
        articles.focus()

    def _close_articles(self) -> bool:
        """Take the list of articles away; False if it was not there."""
        there = self.query(Articles)
        if not there:
            return False
        there.remove()
        self._leading.focus()
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
            self._leading.focus()
        else:
            self._alone = "full"
            self._arrange()
            self.query_one(Source).focus()

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
        row = self._leading.current
        if row is not None and row.places:
            self._nth = (self._nth + step) % len(row.places)
            self._follow()

    def action_scroll_source(self, step: int) -> None:
        """Scroll the text while a list has the focus."""
        self.query_one(Source).action_scroll_lines(step)

    def action_to_list(self, action: str) -> None:
        """Do one of the lists' actions on the one that has the focus; the footer's mouse way."""
        pane = self.focused if isinstance(self.focused, Listing) else self._leading
        getattr(pane, f"action_{action}")()

    def action_search(self) -> None:
        """Open the search over the dashboard."""
        from tui.screens.search import Search  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(Search(self.briefing), self._found)

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
            focus = _focus_of(row)
            if focus in self.trail:
                self.narrow(tuple(one for one in self.trail if one != focus))
            else:
                self.narrow((*self.trail, focus))
            message.listing.go_to(focus.key)

    def open_on(self, article_id: str) -> None:
        """Narrow to one article where there are others, and begin at its top."""
        self.narrow(self._trail_to(article_id))

    def _trail_to(self, article_id: str) -> tuple[Focus, ...]:
        entry = self.briefing.entry(article_id)
        alone = len(self.briefing.entries) == 1
        return () if entry is None or alone else (Focus("article", article_id, entry.article.title),)

    def _list_of(self, kind: str) -> Listing[CountryRow] | Listing[ActorRow] | Listing[ClaimRow]:
        return self.query_one(
            {"country": "#countries", "actor": "#actors", "claim": "#claims"}[kind], Listing
        )

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
            row = next((row for row in self._all_rows(hit.kind) if row.key == hit.key), None)
            if row is not None:
                self.narrow((*self.trail, _focus_of(row)))
        if not pane.go_to(hit.key) and self.trail:
            self.narrow(())
            pane.go_to(hit.key)
        pane.focus()
        self._nth = 0
        self._follow()

    def _all_rows(self, kind: str) -> tuple[CountryRow, ...] | tuple[ActorRow, ...] | tuple[ClaimRow, ...]:
        view = self.briefing.view()
        return {"country": view.countries, "actor": view.actors, "claim": view.claims}[kind]


def _focus_of(row: CountryRow | ActorRow | ClaimRow) -> Focus:
    if isinstance(row, CountryRow):
        return Focus("country", row.key, row.name)
    if isinstance(row, ActorRow):
        return Focus("actor", row.key, row.name)
    return Focus("claim", row.key, f"{row.speaker or '—'}: {row.words}")


def _marks(entry: Entry, row: CountryRow | ActorRow | ClaimRow, nth: int) -> list[Mark]:
    """What to mark in the article for a row whose `nth` place is the one looked at."""
    here = row.places[nth]
    if isinstance(row, ClaimRow):
        claim = row.claim
        spans = (*claim.source, *claim.cue, *claim.content)
        whole = entry.sentence(Span(min(s.start for s in spans), max(s.end for s in spans)))
        marks = [Mark(whole, "sentence")]
        for look, those in (("source", claim.source), ("cue", claim.cue), ("content", claim.content)):
            marks += [Mark(span, look) for span in those]
        return marks
    marks = [Mark(entry.sentence(here.span), "sentence"), Mark(here.span, "here")]
    marks += [Mark(p.span, "mention") for p in row.places if p.article == here.article and p != here]
    return marks


def _target(entry: Entry, row: CountryRow | ActorRow | ClaimRow, here: Place) -> Span:
    """What must be in view."""
    if isinstance(row, ClaimRow):
        spans = (*row.claim.source, *row.claim.cue, *row.claim.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))
    return entry.sentence(here.span)


def _click(action: str) -> Style:
    return Style.from_meta({"@click": action})
