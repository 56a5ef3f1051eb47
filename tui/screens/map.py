"""The world map: countries shaded by how often they are named, or by how much is claimed about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, Literal

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from store.atlas import Box, atlas, nearest, place_of, region_of
from store.reading.places.facts import countries, country, name_of, neighbours
from store.view import CountryRow, Focus
from tui.actions import bindings
from tui.panes.bar import Bar
from tui.pictures.base import Drawn, Picture, Wanted
from tui.pictures.braille import SAMPLES, SHADES, Canvas
from tui.pictures.counts import degree

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.ties import Tie

By = Literal["mentions", "claims"]
_LABELS = {"mentions": "mentions", "claims": "claims about it"}
_DOTS = ("·", "∘", "○", "◍", "●")
"""A small state's mark in each shade."""


class WorldMap(Drawn):
    """The map itself: it knows shades and a cursor, and nothing of briefings."""

    class Pointed(Message):
        """A person clicked on a country, twice to choose it."""

        def __init__(self, code: str, chosen: bool) -> None:
            super().__init__()
            self.code = code
            self.chosen = chosen

    def __init__(self) -> None:
        super().__init__(id="map")
        self.shade: dict[str, int] = {}
        self.code = ""
        self.part: Box | None = None
        self._numbers = {place.code: number for number, place in enumerate(atlas().places, 1)}
        self._codes = ["", *(place.code for place in atlas().places)]
        self._canvas: Canvas | None = None
        self._rows: list[str] = []

    def show(self, shade: dict[str, int], code: str, part: Box | None) -> None:
        """Show the countries in these shades, the cursor on one, of the world or of a part of it."""
        moved = part != self.part or self._canvas is None
        if moved:
            self._canvas = None
        if moved or shade != self.shade:
            self._rows = []
            self.shade, self.code, self.part = shade, code, part
            self.refresh()
        elif code != self.code:
            before, self.code = self.code, code
            self._refresh_of(before)
            self._refresh_of(code)

    def _refresh_of(self, code: str) -> None:
        """Repaint the lines that show a country or its label."""
        number = self._numbers.get(code, 0)
        canvas = self._canvas
        if canvas is None or not number:
            return
        rows = [y for y, owners in enumerate(canvas.owners) if number in owners]
        spot = canvas.spots.get(number)
        rows += [spot[1]] if spot else []
        if rows:
            self.refresh(Region(0, min(rows), self.size.width, max(rows) - min(rows) + 1))

    def _ready(self) -> Canvas | None:
        made = self._canvas
        # a line may be asked for before the news of another size has come
        fits = made is not None and (made.columns, made.rows) == (self.size.width, self.size.height)
        if not fits and self.size.width > 1 and self.size.height > 0:
            self._canvas = Canvas(atlas(), self.size.width, self.size.height, self.part)
            self._rows = []
        if self._canvas is not None and not self._rows:
            shades = {
                self._numbers[code]: shade for code, shade in self.shade.items() if code in self._numbers
            }
            self._rows = self._canvas.drawn(shades)
        return self._canvas

    def on_resize(self) -> None:
        """Draw in the new size."""
        self.refresh()

    def inside(self, code: str) -> bool:
        """True if the country's point is on the part of the world that is shown."""
        canvas = self._ready()
        return canvas is not None and self._numbers.get(code, 0) in canvas.spots

    def render_line(self, y: int) -> Strip:
        """A row of cells."""
        canvas = self._ready()
        width = self.size.width
        if canvas is None or y >= canvas.rows:
            return Strip.blank(width)
        shades = self.shades
        here = self._numbers.get(self.code, 0)
        # a style for each cell: the cursor's, else by the shade of the country that has it
        glyphs, owners = list(self._rows[y]), canvas.owners[y]
        looks = [
            shades.here
            if owner == here and owner
            else shades.scale[self.shade.get(self._codes[owner], 0)]
            if owner
            else shades.plain
            for owner in owners
        ]
        for number, (x, row) in canvas.spots.items():
            place = atlas().places[number - 1]
            if row == y and place.small:
                shade = self.shade.get(place.code, 0)
                if shade or number == here or self.part is not None or glyphs[x] == " ":
                    glyphs[x] = _DOTS[shade]
                    looks[x] = shades.here if number == here else shades.scale[shade]
        label = self._label(y)
        if label is not None:
            x, text = label
            glyphs[x : x + len(text)] = text
            looks[x : x + len(text)] = [shades.here] * len(text)
        segments: list[Segment] = []
        begin = 0
        for x in range(1, width + 1):
            if x == width or looks[x] is not looks[begin]:
                segments.append(Segment("".join(glyphs[begin:x]), looks[begin]))
                begin = x
        return Strip(segments, width)

    def _label(self, y: int) -> tuple[int, str] | None:
        """The code of the cursor's country on its point, or beside a small one: where, and what."""
        canvas, number = self._canvas, self._numbers.get(self.code, 0)
        if canvas is None or number not in canvas.spots:
            return None
        x, row = canvas.spots[number]
        if row != y:
            return None
        text = self.code
        if not atlas().places[number - 1].small:
            return max(0, min(x, canvas.columns - len(text))), text
        text = " " + text
        return (x + 1, text) if x + 1 + len(text) <= canvas.columns else (x - len(text), text)

    def on_click(self, event: events.Click) -> None:
        """A click goes to a country, a second one chooses it."""
        if self._canvas is not None:
            code = self._codes[self._canvas.at(event.x, event.y)]
            if code:
                self.post_message(self.Pointed(code, event.chain == 2))


class Map(Picture):
    """The world map with what is told of the country under the cursor."""

    NAME = "map"
    PLACE = "map"
    KEYS = ("choose", "shade", "zoom(1)", "next(1)", "leave")
    BINDINGS: ClassVar[list[BindingType]] = bindings("map")

    def __init__(
        self, briefing: Briefing, trail: Sequence[Focus], rows: Sequence[CountryRow], start: str = ""
    ) -> None:
        """Show the countries of a briefing.

        Args:
            briefing: asked for claims.
            trail: the focuses in force.
            rows: the countries that meet them.
            start: the code of the country to begin on.
        """
        super().__init__(briefing, trail)
        self._by: By = "mentions"
        self._level = 0
        self._part: Box | None = None
        self._here = {row.key: row.count for row in rows}
        self._all = {row.key: row.total for row in rows}
        self._about: Counter[str] = Counter()
        self._made: Counter[str] = Counter()
        self._ready = False
        self._told = Bar(id="told")
        self._map = WorldMap()
        ranked = self._ranked()
        self.code = start or (ranked[0] if ranked else "CH")

    def body(self) -> ComposeResult:
        """The map over what is told."""
        yield self._map
        yield self._told

    def on_mount(self) -> None:
        """Begin on the country asked for."""
        self.set_class(self.app.size.height < 20, "-short")
        super().on_mount()
        self._show()

    def on_resize(self, event: events.Resize) -> None:
        """A low window keeps its lines for the map."""
        self.set_class(event.size.height < 20, "-short")
        self._show()

    # counting

    def count(self) -> None:
        """Claims about each country, and by its speakers."""
        about: Counter[str] = Counter()
        made: Counter[str] = Counter()
        ties: list[Tie] = self.briefing.ties(self.trail, self.level)
        for codes, count in Counter(map(attrgetter("countries"), ties)).items():
            about.update(dict.fromkeys(codes, count))
        for codes, count in Counter(map(attrgetter("by"), ties)).items():
            made.update(dict.fromkeys(codes, count))
        self._about, self._made = about, made

    def counted(self) -> None:
        """Tell them."""
        self._ready = True
        self._show()

    @property
    def _counts(self) -> dict[str, int]:
        return self._here if self._by == "mentions" else self._about

    def _ranked(self) -> list[str]:
        counts = self._counts
        return sorted(
            (code for code, count in counts.items() if count), key=lambda code: (-counts[code], code)
        )

    # showing

    def _show(self) -> None:
        counts = self._counts
        most = max(counts.values(), default=0)
        shade = {code: degree(count, most, SHADES) for code, count in counts.items() if count}
        self._map.show(shade, self.code, self._part)
        told = ("shaded by " + _LABELS[self._by]) if counts else ""
        if not self._here:
            told = "No country is in view: add an article, or take a focus away with esc."
        elif self._by == "claims" and not self._ready:
            told = "counting claims …"
        where = ("", f"   {country(self.code).subregion}", f"   {name_of(self.code)}")[self._level]
        self.say_top(told + where)
        self._told.say(self._tell())

    def _tell(self) -> Content:
        one = country(self.code)
        here, total = self._here.get(self.code, 0), self._all.get(self.code)
        told: list[Content | str | tuple[str, str]] = [
            (one.name, "bold"),
            f"   {one.code} {one.code3}   ",
            (f"{one.subregion}" + (f", capital {one.capital}" if one.capital else ""), "dim"),
            "\n",
            (f"{here}", "bold"),
            f" mention{'' if here == 1 else 's'}"
            + (f" of {total} in all" if self.trail and total is not None else ""),
        ]
        if self._ready:
            about, made = self._about[self.code], self._made[self.code]
            told += [
                "   ",
                (f"{about}", "bold"),
                f" claim{'' if about == 1 else 's'} about it   ",
                (f"{made}", "bold"),
                " by its speakers",
            ]
        told += ["\n", ("neighbours ", "dim")]
        near = sorted(neighbours(self.code), key=lambda code: (-self._counts.get(code, 0), name_of(code)))
        room = self.app.size.width - 18
        for number, code in enumerate(near):
            count = self._counts.get(code, 0)
            room -= len(name_of(code)) + 2 + (len(str(count)) + 1 if count else 0)
            if room < 0:
                told.append(f" and {len(near) - number} more")
                break
            told += [", " if number else "", (name_of(code), "bold" if count else "")]
            told += [f" {count}"] if count else []
        if not near:
            told.append("none by land")
        counts = self._counts
        most = max(counts.values(), default=0)
        if most:
            told += ["\n", ("dots      ", "dim")]
            for shade in range(SHADES):
                inside = [n for n in counts.values() if n and degree(n, most, SHADES) == shade]
                if shade and inside:
                    low, high = min(inside), max(inside)
                    told += [f"{SAMPLES[shade]} {low}" + (f"–{high}" if high > low else "") + "   "]
            told += ["\n", ("most      ", "dim")]
            room = self.app.size.width - 14
            for number, code in enumerate(self._ranked()):
                room -= len(name_of(code)) + len(str(counts[code])) + 3
                if room < 0:
                    break
                told += [", " if number else "", f"{name_of(code)} ", (f"{counts[code]}", "bold")]
        return Content.assemble(*told)

    # actions

    def on_world_map_pointed(self, message: WorldMap.Pointed) -> None:
        """Go where a person pointed."""
        self._go(message.code)
        if message.chosen:
            self.action_choose()

    def _go(self, code: str) -> None:
        self.code = code
        if self._level and not self._map.inside(code):
            self._zoom(self._level)
        self._show()

    def action_step(self, dx: int, dy: int) -> None:
        """To the nearest country in that direction."""
        to = nearest(self.code, "left" if dx < 0 else "right" if dx else "up" if dy < 0 else "down")
        if to is not None:
            self._go(to)

    def action_next(self, step: int) -> None:
        """To the country that is counted next often, round and round."""
        ranked = self._ranked()
        if ranked:
            at = ranked.index(self.code) + step if self.code in ranked else 0
            self._go(ranked[at % len(ranked)])

    def action_shade(self) -> None:
        """Shade by the other count."""
        self._by = "claims" if self._by == "mentions" else "mentions"
        self._show()

    def action_zoom(self, step: int) -> None:
        """Nearer or farther: the world, the region, the country."""
        level = self._level + step
        self._zoom(0 if level > 2 else max(0, level))
        self._show()

    def _zoom(self, level: int) -> None:
        self._level = level
        place = place_of(self.code)
        if level == 0 or place is None:
            self._part = None
        elif level == 2:
            self._part = place.box
        else:
            region = country(self.code).subregion
            members = frozenset(code for code, one in countries().items() if one.subregion == region)
            self._part = region_of(self.code, members)

    def action_leave(self) -> None:
        """Out of the zoom, else back to the dashboard."""
        if self._level:
            self.action_zoom(-self._level)
        else:
            self.action_close()

    def wanted(self) -> Wanted:
        """The focus on the country, where anything in view names it."""
        if not self._here.get(self.code):
            self.notify(
                f"Nothing in view speaks of {name_of(self.code)}; n goes to countries that are.",
                timeout=3,
                markup=False,
            )
            return ()
        return (Focus("country", self.code, name_of(self.code)),)
