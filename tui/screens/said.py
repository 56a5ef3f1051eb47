"""What one actor said over time about one thing, side by side, a change of stance marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.strip import Strip

from store.reading.places.facts import name_of
from store.ties import FAMILIES, Tie
from store.timeline import day_of
from store.view import ActorRow, Focus
from tui.actions import bindings
from tui.panes.bar import Bar
from tui.panes.listing import fit
from tui.panes.wrap import wrap
from tui.pictures.base import Drawn, Picture, Wanted
from tui.pictures.counts import names_of
from tui.screens.matrix import GLYPHS

if TYPE_CHECKING:
    from store.briefing import Briefing

_LEAST = 26
"""Columns that a claim needs to be read."""


_MOST = 44
"""Columns beyond which a claim's lines are too long."""


class Thing(NamedTuple):
    """Something that an actor spoke about: a country, an actor, or "" for all of it together."""

    kind: Literal["", "country", "actor"]
    key: str
    label: str
    ties: list[Tie]


class Card(NamedTuple):
    """A claim as a column: its lines, with what the change from the one before it is."""

    when: str
    source: str
    how: str
    family: str
    change: str
    turned: bool
    words: str


class Columns(Drawn):
    """Claims as columns from left to right."""

    class Pointed(Message):
        """A person clicked on a claim, twice to choose it."""

        def __init__(self, at: int, chosen: bool) -> None:
            super().__init__()
            self.at, self.chosen = at, chosen

    def __init__(self, card: Callable[[int], Card]) -> None:
        super().__init__(id="columns")
        self._card = card
        self._lines: dict[int, tuple[Card, list[str]]] = {}
        self.count = 0
        self.at = 0
        self.empty = "counting …"
        self._first = 0

    def show(self, count: int, empty: str) -> None:
        """Show so many claims anew, the cursor on the last."""
        self.count, self.empty = count, empty
        self._lines.clear()
        self.go(count - 1)

    def go(self, at: int) -> None:
        """Put the cursor on a claim; beyond the ends means the ends."""
        self.at = max(0, min(at, self.count - 1))
        self._keep()
        self.refresh()

    @property
    def _fit(self) -> int:
        return max(1, min(self.count, self.size.width // _LEAST)) if self.count else 1

    @property
    def _wide(self) -> int:
        return max(1, min(_MOST, self.size.width // self._fit))

    def _keep(self) -> None:
        self._first = max(self.at - self._fit + 1, min(self._first, self.at, max(0, self.count - self._fit)))

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._lines.clear()
        self._keep()
        self.refresh()

    def _column(self, at: int) -> tuple[Card, list[str]]:
        made = self._lines.get(at)
        if made is None:
            card = self._card(at)
            width = self._wide - 3
            words = [card.words[begin:end] for begin, end in wrap(card.words, width)]
            made = self._lines[at] = (card, words)
        return made

    def render_line(self, y: int) -> Strip:
        """A line through all columns that are in view."""
        width, shades = self.size.width, self.shades
        if not self.count:
            text = fit(" " + self.empty, width) if y == 1 else " " * width
            return Strip([Segment(text, shades.dim)], width)
        pieces: list[Segment] = []
        used = 0
        for at in range(self._first, min(self.count, self._first + self._fit)):
            card, words = self._column(at)
            here = at == self.at
            edge = ("┃" if card.turned else "│") if at else " "
            pieces.append(Segment(edge, shades.accent if card.turned else shades.faint))
            room = self._wide - 2
            if y == 0:
                text, look = ("▸" if here else " ") + card.when, shades.here if here else shades.strong
            elif y == 1:
                text, look = " " + card.how, shades.family.get(card.family, shades.plain)
            elif y == 2:
                text, look = (
                    " " + card.change,
                    shades.accent + Style(bold=True) if card.turned else shades.dim,
                )
            elif y == 3:
                text, look = " " + card.source, shades.dim
            else:
                line = y - 5
                text, look = " " + (words[line] if 0 <= line < len(words) else ""), shades.plain
                if y == self.size.height - 1 and line + 1 < len(words):
                    text = " …"
            pieces += [Segment(fit(text, room), look), Segment(" ", shades.plain)]
            used += self._wide
        more = "›" if self._first + self._fit < self.count else ""
        pieces.append(Segment(fit(more, width - used), shades.dim))
        return Strip(pieces, width)

    def on_click(self, event: events.Click) -> None:
        """A click goes to a claim, a second one chooses it."""
        at = self._first + event.x // self._wide
        if at < min(self.count, self._first + self._fit):
            self.post_message(self.Pointed(at, event.chain == 2))


class Said(Picture):
    """What an actor said about a country or an actor, claim after claim."""

    NAME = "over time"
    PLACE = "said"
    KEYS = ("choose", "other(1)", "leave")
    BINDINGS: ClassVar[list[BindingType]] = bindings("said")

    def __init__(
        self,
        briefing: Briefing,
        trail: Sequence[Focus],
        rows: Sequence[ActorRow],
        actor: str,
        label: str,
        *,
        about: str = "",
    ) -> None:
        """Show what an actor claims.

        Args:
            briefing: asked for claims.
            trail: the focuses in force.
            rows: the actors that meet them.
            actor: key of the actor's row.
            label: the actor's name.
            about: key of the country or actor to begin with.
        """
        super().__init__(briefing, trail)
        self._rows = rows
        self._actor, self._label = actor, label
        self._about = about or next((f.key for f in reversed(self.trail) if f.side == "about"), "")
        self._things: list[Thing] = []
        self._nth = 0
        self._columns = Columns(self._made)
        self._told = Bar(id="told")

    def body(self) -> ComposeResult:
        """The columns over what is told."""
        yield self._columns
        yield self._told

    # counting

    def count(self) -> None:
        """The actor's claims by what they are about, each by date."""
        own = [tie for tie in self.briefing.ties(self.trail, self.level) if tie.actor == self._actor]
        own.sort(key=lambda tie: (not tie.date, tie.date))
        names = names_of(self._rows, own, self.briefing)
        about: dict[tuple[Literal["country", "actor"], str], list[Tie]] = {}
        for tie in own:
            for code in tie.countries:
                about.setdefault(("country", code), []).append(tie)
            for key in tie.actors:
                about.setdefault(("actor", key), []).append(tie)
        things = [
            Thing(kind, key, name_of(key) if kind == "country" else names.get(key, key), ties)
            for (kind, key), ties in sorted(about.items(), key=lambda one: (-len(one[1]), one[0]))
        ]
        self._things = [*things, Thing("", "", "all of it", own)] if own else []
        self._nth = next((i for i, one in enumerate(self._things) if one.key and one.key == self._about), 0)

    def counted(self) -> None:
        """Show what is said about the first thing."""
        self._show()

    @property
    def _thing(self) -> Thing | None:
        return self._things[self._nth] if self._things else None

    def _show(self) -> None:
        thing = self._thing
        empty = f"{self._label} makes no claim in what is in view; esc goes back."
        self._columns.show(len(thing.ties) if thing else 0, empty)
        self._tell()

    def _made(self, at: int) -> Card:
        thing = self._thing
        assert thing is not None
        tie = thing.ties[at]
        row = self.briefing.claim(tie.key)
        before = thing.ties[at - 1] if at else None
        turned = before is not None and before.family != tie.family
        change = ""
        if before is not None and turned:
            change = f"⇄ {before.family} → {tie.family}"
        elif before is not None and (before.stance, before.negated) != (tie.stance, tie.negated):
            change = f"{_stance(before)} → {_stance(tie)}"
        entry = self.briefing.entry(row.article) if row is not None else None  # it may be gone meanwhile
        article = entry.article if entry is not None else None
        day = day_of(tie.date)
        return Card(
            f"{day.day} {day:%b} {day.year}" if day else "no date",
            " · ".join(part for part in (article.publisher, article.title) if part) if article else "",
            f"{GLYPHS[tie.family]} {row.deed if row is not None else _stance(tie)}",
            tie.family,
            change,
            turned,
            row.words if row is not None else "",
        )

    def _tell(self) -> None:
        thing = self._thing
        if thing is None:
            self.say_top(self._label)
            self._told.say(Content(""))
            return
        ties = thing.ties
        turns = sum(one.family != two.family for one, two in pairwise(ties))
        self.say_top(f"{self._label} about {thing.label}" if thing.kind else f"{self._label}, {thing.label}")
        moods = Counter(tie.family for tie in ties)
        told = ", ".join(f"{GLYPHS[one]} {moods[one]} {one}" for one in FAMILIES if moods[one])
        others: list[str] = []
        room = self.app.size.width - 14
        for one in self._things:
            room -= cell_len(one.label) + 2
            if room < 0:
                break
            if one is not thing and one.kind:
                others.append(one.label)
        parts: list[Content | str | tuple[str, str]] = [
            (f"{len(ties)} claim{'' if len(ties) == 1 else 's'}", "bold"),
            f": {told}   ",
            (
                f"⇄ {turns} change{'' if turns == 1 else 's'} of side" if turns else "no change of side",
                "bold",
            ),
            "\n",
        ]
        if others:
            parts += [("n others: ", "dim"), Content(", ".join(others))]
        self._told.say(Content.assemble(*parts))

    # actions

    def on_columns_pointed(self, message: Columns.Pointed) -> None:
        """Go where a person pointed."""
        self._columns.go(message.at)
        if message.chosen:
            self.action_choose()

    def action_step(self, dx: int, dy: int) -> None:
        """To the claim beside, or to the next thing."""
        if dy:
            self.action_other(dy)
        else:
            self._columns.go(self._columns.at + dx)

    def action_other(self, step: int) -> None:
        """The next thing that the actor speaks about, round and round."""
        if self._things:
            self._nth = (self._nth + step) % len(self._things)
            self._show()

    def wanted(self) -> Wanted:
        """The claim under the cursor."""
        thing = self._thing
        row = self.briefing.claim(thing.ties[self._columns.at].key) if thing else None
        return (Focus("claim", row.key, f"{row.speaker or '—'}: {row.words}"),) if row is not None else ()


def _stance(tie: Tie) -> str:
    return ("not " if tie.negated else "") + tie.stance
