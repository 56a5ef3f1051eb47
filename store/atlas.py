"""Where the countries are: a raster of the world, the place of each country, and who lies next to whom.

The shapes are those of Natural Earth (public domain), which draws boundaries by who holds the ground.
`seeds/world.bin` is written by `python -m seeds.world`: the mark `MAGIC`, then XZ data with, in this
order and little-endian, `HEAD` (how many countries, columns, rows, latitude of the upper edge and side
of a cell in hundredths of a degree), a `PLACE` for each country (alpha-2 code; its point and its box
west, south, east, north, in hundredths of a degree), and the rows from north to south, a byte a cell:
0 for no country, else the country's number in that order, from 1.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from store.errors import StoreError
from store.reading.places.facts import neighbours

WORLD = Path(__file__).parents[1] / "seeds" / "world.bin"
MAGIC = b"BTW1"
HEAD = struct.Struct("<BHHhH")
PLACE = struct.Struct("<2s6h")

_MOST = 4_000_000
"""More bytes than this no raster of ours has: a damaged file must not fill the memory."""

Direction = Literal["left", "right", "up", "down"]


class Box(NamedTuple):
    """A part of the map, in degrees."""

    west: float
    south: float
    east: float
    north: float


class Place(NamedTuple):
    """A country on the map: the point for a label, and a box around its larger parts; one point if it is small."""

    code: str
    lon: float
    lat: float
    box: Box

    @property
    def small(self) -> bool:
        """True where the raster has no area for it."""
        return self.box.west == self.box.east


class Atlas(NamedTuple):
    """The world as cells; `step` and `top` are in degrees, `places` are in the order of the cells' numbers."""

    width: int
    height: int
    top: float
    step: float
    places: tuple[Place, ...]
    cells: bytes

    @property
    def bottom(self) -> float:
        """The latitude of the lower edge."""
        return self.top - self.height * self.step

    def row(self, lat: float) -> bytes:
        """The cells of one latitude from west to east; no country beyond the edges."""
        index = int((self.top - lat) // self.step)
        return self.cells[index * self.width : (index + 1) * self.width] if 0 <= index < self.height else b""


@cache
def atlas() -> Atlas:
    """The world, read on first use.

    Raises:
        StoreError: where the file is absent or damaged, or Python was built without lzma.
    """
    try:
        import lzma  # noqa: PLC0415 - only the map needs it
    except ImportError:
        raise StoreError("The map cannot be read: this Python was built without lzma.") from None
    try:
        data = WORLD.read_bytes()
        if data[:4] != MAGIC:
            raise StoreError("The map is damaged; install the program anew.")
        body = lzma.LZMADecompressor(lzma.FORMAT_XZ).decompress(data[4:], _MOST)
        count, width, height, top, step = HEAD.unpack_from(body)
        places: list[Place] = []
        begin = HEAD.size + count * PLACE.size
        for code, lon, lat, *box in PLACE.iter_unpack(body[HEAD.size : begin]):
            sides = Box(*(side / 100 for side in box))
            places.append(Place(code.decode("ascii"), lon / 100, lat / 100, sides))
        cells = body[begin:]
    except FileNotFoundError:
        raise StoreError("The map is missing; install the program anew.") from None
    except (OSError, EOFError, ValueError, TypeError, struct.error, lzma.LZMAError):
        raise StoreError("The map is damaged; install the program anew.") from None
    if len(cells) != width * height or step <= 0 or cells.translate(None, bytes(range(count + 1))):
        raise StoreError("The map is damaged; install the program anew.")
    return Atlas(width, height, top / 100, step / 100, tuple(places), cells)


@cache
def place_of(code: str) -> Place | None:
    """Where a country is; None for a code that the map does not know."""
    return next((place for place in atlas().places if place.code == code), None)


_TURN: dict[Direction, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}


def nearest(code: str, direction: Direction, among: frozenset[str] | None = None) -> str | None:
    """The country that lies next in a direction, by the countries' points; None where there is none.

    Neighbours by land come first, and what lies straight before what lies obliquely; lying aside counts
    twice. To the left and to the right the world is round. Every country can be reached from every other.

    Args:
        code: where to start.
        direction: where to go.
        among: the codes to choose from, all by default.
    """
    here = place_of(code)
    if here is None:
        return None
    around = frozenset(neighbours(code))
    if among is not None:
        around &= among
    near = [place for place in atlas().places if place.code in around]
    rest = [p for p in atlas().places if p.code != code and (among is None or p.code in among)]
    stages = ((near, 1.0), (near, 1.5), (rest, 1.5))
    return next((there for places, slope in stages if (there := _next(here, direction, places, slope))), None)


def _next(here: Place, direction: Direction, places: Iterable[Place], slope: float) -> str | None:
    dx, dy = _TURN[direction]
    best: tuple[float, str] | None = None
    for place in places:
        east = (place.lon - here.lon + 180) % 360 - 180
        east *= math.cos(math.radians((place.lat + here.lat) / 2))
        north = place.lat - here.lat
        along, aside = east * dx + north * dy, abs(east * dy) + abs(north * dx)
        if along > 0 and aside <= slope * along and (best is None or along + 2 * aside < best[0]):
            best = (along + 2 * aside, place.code)
    return best[1] if best else None


def region_of(code: str, members: frozenset[str]) -> Box:
    """The part of the map to look at a country among its neighbours.

    Args:
        code: the country, which is within the box as a whole.
        members: the codes of its region; those that span a third of the way around the world are left out.
    """
    here = place_of(code)
    if here is None:
        return Box(-180, -57, 180, 84)
    boxes = [here.box]
    for member in members:
        place = place_of(member)
        if place is not None and place.box.east - place.box.west < 60:
            boxes.append(place.box)
    return Box(
        min(box.west for box in boxes),
        min(box.south for box in boxes),
        max(box.east for box in boxes),
        max(box.north for box in boxes),
    )
