"""The matrix: who speaks about whom, how often and in what mood."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.strip import Strip

from store.matrix import Axis, Mood, Table, mood, table
from store.reading.places.facts import name_of
from store.ties import FAMILIES, Family, Tie
from store.view import ActorRow, Focus
from tui.actions import bindings
from tui.panes.bar import Bar
from tui.panes.listing import fit, short
from tui.pictures.base import Drawn, Picture, Wanted
from tui.pictures.counts import degree, names_of

if TYPE_CHECKING:
    from store.briefing import Briefing

GLYPHS: dict[Mood, str] = {"supportive": "▲", "neutral": "•", "critical": "▼", "denying": "✕", "mixed": "◆"}
_FAINT = " ·"
_EMPTY = "counting …"


class Grid(Drawn):
    """The table with its heads, which stay where they are while the cells scroll."""

    class Pointed(Message):
        """A person clicked on a cell, twice to choose it."""

        def __init__(self, row: int, column: int, chosen: bool) -> None:
            super().__init__()
            self.row, self.column, self.chosen = row, column, chosen

    def __init__(self) -> None:
        super().__init__(id="grid")
        self.table: Table = Table((), (), {}, 0)
        self.row = self.column = 0
        self.empty = _EMPTY
        self._top = self._left = 0
        self._row_name: Callable[[str], str] = str
        self._column_name: Callable[[str], str] = str
        self._wide = 7

    def show(
        self,
        made: Table,
        row_name: Callable[[str], str],
        column_name: Callable[[str], str],
        wide: int,
        empty: str,
    ) -> None:
        """Show a table; `wide` is the width of a column."""
        self.table, self._wide, self.empty = made, wide, empty
        self._row_name, self._column_name = row_name, column_name
        self.row = self.column = self._top = self._left = 0
        self.refresh()

    @property
    def head(self) -> int:
        """Columns that the heads of the rows take."""
        return min(28, max(14, self.size.width // 4))

    @property
    def _fits(self) -> tuple[int, int]:
        return max(1, self.size.height - 1), max(1, (self.size.width - self.head) // self._wide)

    @property
    def page(self) -> int:
        """Rows of a page."""
        return max(1, self._fits[0] - 1)

    def go(self, row: int, column: int) -> None:
        """Put the cursor on a cell; beyond the ends means the ends."""
        self.row = max(0, min(row, len(self.table.rows) - 1))
        self.column = max(0, min(column, len(self.table.columns) - 1))
        self._keep()
        self.refresh()

    def _keep(self) -> None:
        high, wide = self._fits
        self._top = max(self.row - high + 1, min(self._top, self.row))
        self._left = max(self.column - wide + 1, min(self._left, self.column))

    def on_resize(self) -> None:
        """Keep the cursor in view in the new size."""
        self._keep()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The heads of the columns, or a row."""
        width, shades, made = self.size.width, self.shades, self.table
        if not made.rows:
            text = fit(" " + self.empty, width) if y == 1 else " " * width
            return Strip([Segment(text, shades.dim)], width)
        wide = self._fits[1]
        shown = range(self._left, min(len(made.columns), self._left + wide))
        pieces: list[Segment] = []
        row = self._top + y - 1
        if y == 0:
            pieces.append(Segment(fit(" speaker ╲ about", self.head), shades.dim))
            for column in shown:
                name = self._column_name(made.columns[column].key)
                look = shades.here if column == self.column else shades.strong
                pieces += [
                    Segment(fit(short(name, self._wide - 1), self._wide - 1, right=True), look),
                    Segment(" ", shades.plain),
                ]
        elif row < len(made.rows):
            head = made.rows[row]
            here = row == self.row
            count = str(head.claims)
            name = fit(
                short(self._row_name(head.key), self.head - len(count) - 3), self.head - len(count) - 3
            )
            pieces += [
                Segment(("▸" if here else " ") + name, shades.here if here else shades.strong),
                Segment(f" {count} ", shades.dim),
            ]
            for column in shown:
                pieces += self._cell(head.key, made.columns[column].key, here and column == self.column)
        length = sum(cell_len(piece.text) for piece in pieces)
        more = "›" if y == 0 and shown and shown[-1] + 1 < len(made.columns) and length < width else ""
        pieces.append(Segment(fit(more, width - length), shades.dim))
        return Strip(pieces, width)

    def _cell(self, who: str, whom: str, here: bool) -> list[Segment]:
        shades, cell = self.shades, self.table.cells.get((who, whom))
        if not cell:
            text = fit(_FAINT, self._wide - 1, right=True)
            return [Segment(text, shades.here if here else shades.faint), Segment(" ", shades.plain)]
        count, how = sum(cell.values()), mood(cell)
        text = fit(f"{GLYPHS[how]}{count:>3}", self._wide - 1, right=True)
        look = shades.here if here else shades.family.get(how, shades.accent)
        if not here and degree(count, self.table.rows[0].claims, 5) >= 3:
            look += Style(bold=True)
        return [Segment(text, look), Segment(" ", shades.plain)]

    def on_click(self, event: events.Click) -> None:
        """A click goes to a cell, a second one chooses it."""
        row = self._top + event.y - 1
        column = self._left + max(0, event.x - self.head) // self._wide
        if event.y and row < len(self.table.rows) and column < len(self.table.columns):
            self.post_message(self.Pointed(row, column, event.chain == 2))

    def on_mouse_scroll_down(self) -> None:
        """Three rows down."""
        self.post_message(self.Pointed(min(self.row + 3, len(self.table.rows) - 1), self.column, False))

    def on_mouse_scroll_up(self) -> None:
        """Three rows up."""
        self.post_message(self.Pointed(max(0, self.row - 3), self.column, False))


class Matrix(Picture):
    """Who speaks about whom, with what is told of the cell under the cursor."""

    NAME = "matrix"
    PLACE = "matrix"
    KEYS = ("choose", "speakers", "targets", "said", "leave")
    BINDINGS: ClassVar[list[BindingType]] = bindings("matrix")

    def __init__(self, briefing: Briefing, trail: Sequence[Focus], rows: Sequence[ActorRow]) -> None:
        """Show who speaks in a briefing; `rows` are the actors that meet the trail."""
        super().__init__(briefing, trail)
        self._rows = rows
        self._speakers: Axis = "actors"
        self._targets: Axis = "countries"
        self._ties: list[Tie] | None = None
        self._table: tuple[Table, Axis, Axis] | None = None
        self._shown: tuple[Axis, Axis] = self._speakers, self._targets  # what is asked for may be on its way
        self._names: Mapping[str, str] = {}
        self._grid = Grid()
        self._told = Bar(id="told")

    def body(self) -> ComposeResult:
        """The table over what is told."""
        yield self._grid
        yield self._told

    def on_mount(self) -> None:
        """Begin."""
        self.set_class(self.app.size.height < 20, "-short")
        super().on_mount()

    def on_resize(self, event: events.Resize) -> None:
        """A low window keeps its lines for the table."""
        self.set_class(event.size.height < 20, "-short")

    def count(self) -> None:
        """The ties once, and the table for the axes of now."""
        if self._ties is None:
            self._ties = self.briefing.ties(self.trail, self.level)
            self._names = names_of(self._rows, self._ties, self.briefing)
        axes = self._speakers, self._targets
        self._table = (table(self._ties, *axes), *axes)

    def counted(self) -> None:
        """Show the table."""
        if self._table is None:
            return
        made, *axes = self._table
        if tuple(axes) != (self._speakers, self._targets):  # of a thread that was overtaken
            self.begin_counting()
            return
        self._shown = (self._speakers, self._targets)
        wide = 7 if self._targets == "countries" else 13
        nothing = (
            "No claim in view has a speaker and a subject: add an article, or take a focus away with esc."
        )
        column = str if self._targets == "countries" else self._actor
        row = name_of if self._speakers == "countries" else self._actor
        self._grid.show(made, row, column, wide, nothing)
        self._tell()

    def _actor(self, key: str) -> str:
        return self._names.get(key, key.rpartition("/")[2])

    def _wording(self, axis: Axis, key: str) -> str:
        return name_of(key) if axis == "countries" else self._actor(key)

    def _here(self) -> tuple[str, str] | None:
        made, grid = self._grid.table, self._grid
        return (made.rows[grid.row].key, made.columns[grid.column].key) if made.rows else None

    def _tell(self) -> None:
        made, here = self._grid.table, self._here()
        speakers, targets = self._shown
        self.say_top(
            f"{speakers} speaking about {targets}   "
            f"{len(made.rows)} × {len(made.columns)}"
            + (f"   {made.left} claims without a speaker or a subject left out" if made.left else "")
        )
        if here is None:
            self._told.say(Content(""))
            return
        who, whom = (self._wording(speakers, here[0]), self._wording(targets, here[1]))
        cell: Mapping[Family, int] = made.cells.get(here, {})
        count = sum(cell.values())
        parts: list[Content | str | tuple[str, str]] = [
            Content(who).stylize("bold"),
            " about ",
            Content(whom).stylize("bold"),
            "\n",
        ]
        if count:
            parts.append(f"{count} claim{'' if count == 1 else 's'}: ")
            told = [f"{GLYPHS[one]} {cell[one]} {one}" for one in FAMILIES if cell.get(one)]
            parts += [", ".join(told), "\n"]
        else:
            parts += [("no claim", "dim"), "\n"]
        legend = "   ".join(f"{glyph} {name}" for name, glyph in GLYPHS.items())
        parts += ["\n", (legend, "dim")] if self.app.size.height >= 20 else [(legend, "dim")]
        self._told.say(Content.assemble(*parts))

    # actions

    def on_grid_pointed(self, message: Grid.Pointed) -> None:
        """Go where a person pointed."""
        self._go(message.row, message.column)
        if message.chosen:
            self.action_choose()

    def _go(self, row: int, column: int) -> None:
        self._grid.go(row, column)
        self._tell()

    def action_step(self, dx: int, dy: int) -> None:
        """To the cell beside."""
        self._go(self._grid.row + dy, self._grid.column + dx)

    def action_page(self, step: int) -> None:
        """A page down or up."""
        self._go(self._grid.row + step * self._grid.page, self._grid.column)

    def action_edge(self, step: int) -> None:
        """To the first cell, or to the last row."""
        if step < 0:
            self._go(0, 0)
        else:
            self._go(len(self._grid.table.rows) - 1, self._grid.column)

    def action_speakers(self) -> None:
        """The other kind of speakers."""
        self._speakers = "actors" if self._speakers == "countries" else "countries"
        self.begin_counting()

    def action_targets(self) -> None:
        """The other kind of what is spoken about."""
        self._targets = "actors" if self._targets == "countries" else "countries"
        self.begin_counting()

    def action_said(self) -> None:
        """What the speaker said over time about this."""
        here = self._here()
        if here is None or self._shown[0] != "actors":
            self.notify("Choose actors as speakers with s first.", timeout=3, markup=False)
            return
        from tui.screens.said import Said  # noqa: PLC0415 - only where it is asked for

        said = Said(self.briefing, self.trail, self._rows, here[0], self._actor(here[0]), about=here[1])
        self.app.push_screen(said, self._came_back)

    def _came_back(self, wanted: Wanted | None) -> None:
        if wanted:
            self.dismiss(wanted)

    def wanted(self) -> Wanted:
        """The speaker's claims, and those about the subject."""
        here = self._here()
        if here is None:
            return ()
        speakers, targets = self._shown
        by = Focus(_kind(speakers), here[0], self._wording(speakers, here[0]), "by")
        about = Focus(_kind(targets), here[1], self._wording(targets, here[1]), "about")
        if (by.kind, by.key) == (about.kind, about.key):
            return (by,)  # one's claims about oneself
        return (by, about)


def _kind(axis: Axis) -> Literal["country", "actor"]:
    return "country" if axis == "countries" else "actor"
