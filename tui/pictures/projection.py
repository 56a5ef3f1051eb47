"""From a place on the globe to a dot on the screen, and back: the whole world, or a part of it.

The world is drawn in Robinson's projection (Robinson 1974, "A New Map Projection: Its Development and
Characteristics"), a part of it with degrees of longitude shortened as at its middle latitude. In both,
a line of dots is a line of latitude, so that a line of the raster makes a line of the picture.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple

from store.atlas import Box

MIDDLE = 11.0
"""The world's middle longitude: so the edge runs through the Bering Strait and cuts no land but Antarctica's."""

LEAST = 14.0
"""Degrees of longitude below which the raster's cells would be blocks."""

# Robinson's table: for each five degrees, the length of the parallel and its distance from the equator
_LENGTH = (
    *(1.0, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986),
    *(0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322),
)
_AWAY = (
    *(0.0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346),
    *(0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0),
)
_WIDE, _HIGH = 0.8487, 1.3523


def _between(table: tuple[float, ...], at: float) -> float:
    low = min(int(at), len(table) - 2)
    return table[low] + (at - low) * (table[low + 1] - table[low])


def _robinson_y(lat: float) -> float:
    return math.copysign(_HIGH * _between(_AWAY, abs(lat) / 5), lat)


def _robinson_lat(y: float) -> float:
    away = min(1.0, abs(y) / _HIGH)
    low = min(bisect_right(_AWAY, away) - 1, len(_AWAY) - 2)
    share = (away - _AWAY[low]) / (_AWAY[low + 1] - _AWAY[low])
    return math.copysign(5 * (low + share), y)


class Line(NamedTuple):
    """A line of dots: its latitude, and the longitude of dot `i` as `first + i * step`."""

    lat: float
    first: float
    step: float


class Projection:
    """How a canvas of `width` by `height` dots shows the world, or a part of it that it makes room for."""

    def __init__(self, width: int, height: int, world: Box, part: Box | None = None) -> None:
        self.width, self.height = max(1, width), max(1, height)
        self.part = part
        if part is None:
            low, high = _robinson_y(world.south), _robinson_y(world.north)
            self._lon0 = MIDDLE
            self._y0 = (low + high) / 2
            across, along = 2 * math.pi * _WIDE, high - low
        else:
            self._lon0, self._y0 = (part.west + part.east) / 2, (part.south + part.north) / 2
            self._shorter = max(0.2, math.cos(math.radians(self._y0)))
            wide = max(LEAST, (part.east - part.west) * 1.15)
            across, along = wide * self._shorter, max(5.0, (part.north - part.south) * 1.15)
        self._scale = min(self.width / across, self.height / along)

    @property
    def wanted(self) -> int:
        """Dots from top to bottom that are used, for the canvas to be no higher than that."""
        return self.height

    def line(self, y: int) -> Line:
        """What line `y` of dots from the top shows."""
        up = self._y0 + (self.height / 2 - y - 0.5) / self._scale
        if self.part is None:
            lat = _robinson_lat(up)
            step = math.degrees(1 / (self._scale * _WIDE * _between(_LENGTH, abs(lat) / 5)))
        else:
            lat, step = up, 1 / (self._scale * self._shorter)
        return Line(lat, self._lon0 - (self.width / 2 - 0.5) * step, step)

    def dot(self, lon: float, lat: float) -> tuple[int, int]:
        """Column and line of the dot nearest to a place; it may be outside of the canvas."""
        east = (lon - self._lon0 + 180) % 360 - 180
        if self.part is None:
            x = math.radians(east) * _WIDE * _between(_LENGTH, abs(lat) / 5)
            up = _robinson_y(lat)
        else:
            x, up = east * self._shorter, lat
        return (
            math.floor(self.width / 2 + x * self._scale),
            math.floor(self.height / 2 - (up - self._y0) * self._scale),
        )
