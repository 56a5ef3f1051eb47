"""The trail of focuses, and where one has been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from store.view import ArticleRow, Focus, Place, Side
from tui.deeds.base import Deeds
from tui.marks import focus_of
from tui.panes.listing import Listing, Stand
from tui.panes.trail import Trail

if TYPE_CHECKING:
    from store.search import Hit

_SIDES: dict[Side, Side] = {"both": "by", "by": "about", "about": "both"}

MOST = 200
"""Places that one can go back to."""


class Stood(NamedTuple):
    """Where a person was: all that is needed to stand there again."""

    trail: tuple[Focus, ...]
    at: str
    led_by: str
    alone: Literal["", "zoom", "full"]
    nth: int
    here: Place | None
    lists: Mapping[str, Stand]
    article: str
    top: int


class Focusing(Deeds):
    """Narrowing to what meets a row, turning it by or about, and going back."""

    def __init__(self) -> None:
        super().__init__()
        self._past: list[Stood] = []
        self._future: list[Stood] = []

    # where one has been

    def stood(self) -> Stood:
        """Where the person is now."""
        source = self.source
        return Stood(
            self.trail,
            self.at,
            self._led_by,
            self._alone,
            self.nth,
            self._here,
            {name: pane.stand() for name, pane in self.lists.items()},
            source.entry.article.id if source.entry is not None else "",
            source.top,
        )

    def leave_place(self) -> None:
        """Remember where the person is, before they go elsewhere."""
        self._past = [*self._past[1 - MOST :], self.stood()]
        self._future.clear()

    def stand_as(self, stood: Stood) -> None:
        """Go where the person was."""
        self.close_articles()
        self.trail, self.at, self._led_by = stood.trail, stood.at, stood.led_by
        self._alone, self.nth, self._here = stood.alone, stood.nth, stood.here
        self.give_room()
        self.show_rows(stood.lists)
        self.set_focus(self.pane_of(stood.at))
        if self.source.entry is not None and self.source.entry.article.id == stood.article:
            self.source.bring_top(stood.top)

    def forget_places(self) -> None:
        """Nothing to go back to: another briefing is shown."""
        self._past.clear()
        self._future.clear()

    def action_history(self, step: int) -> None:
        """Back to where one has been, or forward again."""
        there, here = (self._past, self._future) if step < 0 else (self._future, self._past)
        if there:
            here.append(self.stood())
            self.stand_as(there.pop())
        else:
            self.app.bell()

    # the trail

    def narrow(self, trail: tuple[Focus, ...]) -> None:
        """Put another trail in force; `[` goes back to the former one."""
        if trail != self.trail:
            self.leave_place()
        self.trail = trail
        self.show_rows()

    def on_listing_chosen(self, message: Listing.Chosen) -> None:
        """Focus on the chosen row, or leave the focus where it is in force."""
        row = message.listing.current
        if isinstance(row, ArticleRow):
            self.close_articles()
            self.narrow((*self._without("article"), Focus("article", row.key, row.title)))
            self.opened(row.key)
        elif row is not None:
            focus = focus_of(row)
            place = self._place_in_trail(focus)
            if place is not None:
                self.action_unfocus_at(place)
            else:
                self.narrow((*self.trail, focus))
            message.listing.go_to(focus.key)

    def _without(self, kind: str) -> tuple[Focus, ...]:
        return tuple(one for one in self.trail if one.kind != kind)

    def _place_in_trail(self, focus: Focus) -> int | None:
        same = (n for n, one in enumerate(self.trail) if (one.kind, one.key) == (focus.kind, focus.key))
        return next(same, None)

    def action_unfocus(self) -> None:
        """Remove the focus; of several, choose which in the trail."""
        if len(self.trail) > 1:
            self.query_one(Trail).choose()
        elif self.trail:
            self.action_unfocus_at(0)
        else:
            self.app.bell()

    def action_unfocus_at(self, place: int) -> None:
        """Remove one focus of the trail, by its place."""
        if place < len(self.trail):
            self.narrow((*self.trail[:place], *self.trail[place + 1 :]))
        if isinstance(self.focused, Trail) and len(self.trail) < 1:
            self.to_pane(self._led_by)

    def on_trail_dropped(self, message: Trail.Dropped) -> None:
        """Remove it, and stay in the trail while there is something to choose."""
        self.action_unfocus_at(message.place)

    def on_trail_turned(self, message: Trail.Turned) -> None:
        """Turn it."""
        self.action_turn_at(message.place)

    def action_side(self) -> None:
        """Turn a focus on a country or an actor: that of the row under the cursor, else the last one.

        Where there is none, focus on what the row under the cursor says.
        """
        turning = [n for n, one in enumerate(self.trail) if one.kind in ("country", "actor")]
        row = self.leading.current
        focus = focus_of(row) if row is not None else None
        here = self._place_in_trail(focus) if focus is not None else None
        if here in turning:
            self.action_turn_at(here)
        elif turning:
            self.action_turn_at(turning[-1])
        elif focus is not None and focus.kind in ("country", "actor"):
            self.narrow((*self.trail, focus._replace(side="by")))
        else:
            self.app.bell()

    def action_turn_at(self, place: int) -> None:
        """Turn one focus of the trail: both, by, about."""
        if place < len(self.trail) and self.trail[place].kind in ("country", "actor"):
            turned = self.trail[place]._replace(side=_SIDES[self.trail[place].side])
            self.narrow((*self.trail[:place], turned, *self.trail[place + 1 :]))

    def action_certain(self) -> None:
        """Show only claims that are certain enough, or all."""
        self.certain = not self.certain
        self.source.forget_stops()
        self.refresh_rows()

    def action_back(self) -> None:
        """Close what is open, leave full screen, what was found, and marks, else undo the last focus."""
        if self.close_find():
            self.source.leave_find()
            self.to_pane(self.at)
        elif isinstance(self.focused, Trail):
            self.to_pane(self._led_by)
        elif self.close_articles():
            return
        elif self._alone:
            full, self._alone = self._alone == "full", ""
            self.give_room()
            if full:
                self.to_pane(self._led_by)
        elif self.source.leave_find() or self.source.let_go() or self._clear_marked():
            return
        elif self.trail:
            self._undo_focus()

    def _clear_marked(self) -> bool:
        cleared = [pane.clear_marked() for pane in self.lists.values()]
        return any(cleared)

    def _undo_focus(self) -> None:
        """As it was before the last focus, if one has been there; else the row that it was on."""
        last, wanted = self.trail[-1], self.trail[:-1]
        before = next((one for one in reversed(self._past) if one.trail == wanted), None)
        if before is not None:
            self.leave_place()
            self.stand_as(before)
            return
        self.narrow(wanted)
        if last.kind in ("country", "actor", "claim"):
            self.list_of(last.kind).go_to(last.key)

    # going to rows

    def open_on(self, article_id: str) -> None:
        """Narrow to one article where there are others, and begin at its top."""
        self.narrow(self.trail_to(article_id))
        self.opened(article_id)

    def trail_to(self, article_id: str) -> tuple[Focus, ...]:
        """The trail that narrows to one article; empty where there is no other."""
        known = self.briefing.articles
        title = next((row.title for row in known if row.key == article_id), None)
        return () if title is None or len(known) == 1 else (Focus("article", article_id, title),)

    def go_to_row(self, kind: str, key: str, here: Place | None = None) -> bool:
        """Go to a row; where the focus or the level of certainty hides it, that is left.

        Args:
            kind: country, actor or claim.
            key: of the row.
            here: the place in the text that one comes from, which stays in view.

        Returns:
            False if there is no such row.
        """
        self.leave_place()
        pane = self.list_of(kind)
        if not pane.go_to(key):
            if kind == "claim" and self.certain and self.shown.hidden:
                self.certain = False
                self.source.forget_stops()
                self.refresh_rows()
            if not pane.go_to(key) and self.trail:
                self.trail = ()
                self.show_rows()
                pane.go_to(key)
        if pane.stand().key != key:
            self.stand_as(self._past.pop())
            return False
        if self._alone == "full":
            self._alone = ""
        self.at = self._led_by = pane.id or self.at
        self.nth, self._here = 0, here
        self.give_room()
        self.set_focus(pane)
        self.follow()
        self.say_trail()
        return True

    def found(self, found: tuple[Hit, bool] | None) -> None:
        """Go to what was searched for, or focus on it."""
        if found is None:
            return
        hit, focusing = found
        if hit.kind == "article":
            self.open_on(hit.key)
            return
        if focusing:
            row = next((row for row in self._all_rows(hit.kind) if row.key == hit.key), None)
            if row is not None and self._place_in_trail(focus_of(row)) is None:
                self.narrow((*self.trail, focus_of(row)))
        self.go_to_row(hit.kind, hit.key)

    def _all_rows(self, kind: str) -> Sequence:
        view = self.briefing.view()
        return {"country": view.countries, "actor": view.actors, "claim": view.claims}[kind]
