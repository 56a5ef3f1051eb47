"""The text follows the rows, and leads back to them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from textual import events, on
from textual.containers import Horizontal
from textual.content import Content

from store.errors import Gone
from store.view import Entry, Place
from tui.deeds.base import PANES, Deeds
from tui.marks import claim_at, marks_of, same_as, stops_in, target_of
from tui.panes.articles import Articles
from tui.panes.bar import Bar
from tui.panes.layers import Stop, Stops
from tui.panes.listing import Listing
from tui.panes.source import Source

if TYPE_CHECKING:
    from textual.widgets import Input

FOLLOW = 0.02
"""Seconds after a move before the text follows: the list paints first, and held keys cost one text."""


class Looking(Deeds):
    """Actions on the text: following, going over mentions, finding, and going from the text to rows."""

    _news = 0
    """How many articles are new since the person was last here."""

    # following the cursor

    def on_listing_moved(self, message: Listing.Moved) -> None:
        """The text follows once the list has painted and no further move is under way."""
        pane, row = message.listing, message.listing.current
        if not pane.has_focus or (row is not None and self._followed == (pane.id, pane.key(row))):
            return
        self.forget_mention()
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(FOLLOW, self.follow)

    def on_descendant_focus(self) -> None:
        """The text shows what the newly focused pane's cursor is on."""
        if self.focused is not None and self.focused.id in PANES:
            self._came_to(self.focused.id)

    def to_pane(self, name: str) -> None:
        """Give the keys to a pane, at once: the next key is for it already."""
        self._came_to(name)
        self.set_focus(self.pane_of(name))

    def _came_to(self, name: str) -> None:
        if name == self.at and name in ("source", self._led_by):
            return
        self.at = name
        self.give_room()
        if name != "source":
            self._led_by = name
            self.forget_mention()
            self.follow()
        elif self.source.entry is not None:
            self.opened(self.source.entry.article.id)

    def forget_mention(self) -> None:
        """Show the row's first place again."""
        self._here = None
        if self.nth:
            self.nth = 0
            self.say_trail()

    def follow(self, come: str = "") -> None:
        """Mark the row under the cursor in the text; `come` is an article that was read for it behind."""
        with contextlib.suppress(Gone):  # the lists hear of it in a moment, and it is followed anew then
            self._follow(come)

    def _follow(self, come: str) -> None:
        source = self.source
        if isinstance(self.focused, Articles):
            wanted = self.focused.current
            if wanted is not None and self._is_there(wanted.key, come):
                source.show(self.briefing.entry(wanted.key))
            return
        row = self.leading.current
        self._followed = (self._led_by, row.key) if row is not None else None
        places = row.places if row is not None else ()
        if row is None or not places:
            shown_now = source.entry
            known = self.shown.articles
            if shown_now is not None and any(a.key == shown_now.article.id for a in known):
                source.show(shown_now)
            elif not known or self._is_there(known[0].key, come):
                source.show(self.briefing.entry(known[0].key) if known else None)
            return
        here = self._here or places[self.nth % len(places)]
        if not self._is_there(here.article, come):
            return
        entry = self.briefing.entry(here.article)
        if entry is not None:
            same = same_as(entry, row, self.briefing.row_key)
            source.show(entry, marks_of(entry, row, here), target_of(entry, row, here), same)

    def _is_there(self, article: str, come: str) -> bool:
        """True where an article can be had at once; a large one is read behind, and followed to when it has come."""
        if article == come or not self.briefing.is_large(article):
            return True

        def fetch() -> None:
            self.briefing.entry(article)
            self.app.call_from_thread(self.follow, article)

        self.run_worker(fetch, thread=True, exclusive=True, exit_on_error=False, group="text")
        return False

    def action_mention(self, step: int) -> None:
        """The next place of what is looked for in the text, else the row's next mention; round and round."""
        if self.source.finding:
            self.source.find_next(step)
            return
        row = self.leading.current
        if row is not None and row.places:
            if self._here is not None:
                self.nth = next((nth for nth, place in enumerate(row.places) if place == self._here), 0)
                self._here = None
            self.nth = (self.nth + step) % len(row.places)
            self.follow()
            self.say_trail()

    def action_scroll_source(self, step: int) -> None:
        """Scroll the text while a list has the focus."""
        self.source.action_scroll_lines(step)

    # finding words

    async def action_find(self) -> None:
        """Open a box for words to find in the text."""
        from textual.widgets import Input  # noqa: PLC0415 - not needed for the first paint

        if self.source.entry is None or self.query("#find"):
            return
        self.close_articles()
        box = Input(placeholder="words in the text", id="find", compact=True)
        label = Bar(id="find-label")
        label.say(Content(" find "))
        self.query_one("#bottom").display = False
        await self.mount(Horizontal(label, box, id="find-line"), before="#bottom")
        self.set_focus(box)

    @on(events.DescendantBlur)
    def leave_box(self, event: events.DescendantBlur) -> None:
        """The box goes when the keys leave it; what it found stays until esc."""
        if event.widget.id == "find":
            self.close_find()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find while it is typed."""
        if event.input.id == "find":
            self.source.find(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """To the text, where n and N go over what was found."""
        if event.input.id == "find":
            if not event.value.strip():
                self.source.leave_find()
            self.to_pane("source")

    def close_find(self) -> bool:
        """Take the box away; False if it was not there."""
        box = self.query("#find-line")
        if not box:
            return False
        box.remove()
        self.query_one("#bottom").display = True
        return True

    # from the text to rows

    def stops_of(self, entry: Entry) -> Stops:
        """What in an article leads to rows."""
        return stops_in(entry, self.level)

    def describe(self, stop: Stop) -> str:
        """What a place in the text leads to, in a few words."""
        entry = self.source.entry
        if entry is None:
            return ""
        if stop.kind == "claim":
            claim = self.briefing.claim(stop.key)
            return f"{claim.speaker or '—'} {claim.deed}: {claim.words[:60]} · enter" if claim else ""
        if stop.kind == "country":
            name = next((one.name for one in entry.reading.countries if one.code == stop.key), stop.key)
            return f"{name} · country · {stop.how} · enter"
        actor = next((one for one in entry.reading.actors if one.id == stop.key), None)
        return f"{actor.name} · {actor.kind} · {stop.how} · enter" if actor else ""

    def on_source_picked(self, message: Source.Picked) -> None:
        """Go to the row of what stands in the text."""
        entry = self.source.entry
        if entry is None:
            return
        stop, article = message.way, entry.article.id
        if stop is None or stop.kind == "claim":
            key = stop.key if stop is not None else claim_at(entry, message.offset, self.level)
            if key is not None:
                self.go_to_row("claim", key)
            return
        key = stop.key if stop.kind == "country" else self.briefing.row_key(article, stop.key)
        if key is not None:
            self.go_to_row(stop.kind, key, Place(article, stop.span))

    # what has been read

    def opened(self, article_id: str) -> None:
        """The person reads this article."""
        if not self.briefing.sampling and self.briefing.visits.opened(article_id):
            self.count_news()
            if self._articles is not None:
                self._articles.refresh()

    def count_news(self) -> None:
        """How many articles are new, for the top line."""
        if self.briefing.sampling:
            return
        is_new = self.briefing.visits.is_new
        self._news = sum(is_new(row.key) for row in self.all_articles())
        self.say_trail()
