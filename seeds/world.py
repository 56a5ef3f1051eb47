"""Draw the world map's raster from Natural Earth's countries: `python -m seeds.world SHAPES`.

SHAPES is Natural Earth's admin-0 countries at 1:50m as TopoJSON, the file `countries-50m.json` of the
npm package world-atlas (Natural Earth 4.1.0, public domain). Each cell of the raster has the country
that its middle lies in. `world.bin`, written beside this module, is read by `store.atlas`, which also
tells its form.
"""

from __future__ import annotations

import json
import lzma
import math
import sys
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.atlas import HEAD, MAGIC, PLACE, WORLD
from store.reading.places.facts import countries

STEP, TOP, BOTTOM = 0.25, 84.0, -57.0
"""Degrees: the side of a cell, and the latitudes that the raster spans."""

LARGE = 0.1
"""Parts of a country that are at least so large, by the largest one, count for its box."""

Ring = list[tuple[float, float]]
Polygon = list[Ring]
Grid = NDArray[np.uint8]

_CODES = {
    "Micronesia": "FM",
    "Marshall Is.": "MH",
    "N. Mariana Is.": "MP",
    "U.S. Virgin Is.": "VI",
    "United States of America": "US",
    "S. Geo. and the Is.": "GS",
    "Br. Indian Ocean Ter.": "IO",
    "Pitcairn Is.": "PN",
    "Falkland Is.": "FK",
    "Cayman Is.": "KY",
    "British Virgin Is.": "VG",
    "Turks and Caicos Is.": "TC",
    "Timor-Leste": "TL",
    "eSwatini": "SZ",
    "S. Sudan": "SS",
    "Solomon Is.": "SB",
    "São Tomé and Principe": "ST",
    "St. Vin. and Gren.": "VC",
    "St. Kitts and Nevis": "KN",
    "Cook Is.": "CK",
    "W. Sahara": "EH",
    "Macedonia": "MK",
    "Vatican": "VA",
    "St. Pierre and Miquelon": "PM",
    "Wallis and Futuna Is.": "WF",
    "St-Martin": "MF",
    "St-Barthélemy": "BL",
    "Fr. Polynesia": "PF",
    "Fr. S. Antarctic Lands": "TF",
    "Åland": "AX",
    "Eq. Guinea": "GQ",
    "Dominican Rep.": "DO",
    "Faeroe Is.": "FO",
    "Czechia": "CZ",
    "Côte d'Ivoire": "CI",
    "Dem. Rep. Congo": "CD",
    "Congo": "CG",
    "Macao": "MO",
    "Central African Rep.": "CF",
    "Cabo Verde": "CV",
    "Bosnia and Herz.": "BA",
    "Heard I. and McDonald Is.": "HM",
    "Ashmore and Cartier Is.": "AU",
    "Antigua and Barb.": "AG",
    "Indian Ocean Ter.": "CX",
    # areas without a code of their own, drawn with the country in whose ISO 3166 entry they lie
    "Somaliland": "SO",
    "N. Cyprus": "CY",
}
"""Natural Earth's names where ours differ; the Siachen glacier, which it gives to nobody, stays blank."""

_PARTS = (
    ("FR", "GF", (-56, 1, -50, 7)),
    ("FR", "GP", (-62, 15.7, -60.9, 16.7)),
    ("FR", "MQ", (-61.4, 14.2, -60.6, 15.1)),
    ("FR", "RE", (55, -22, 56, -20)),
    ("FR", "YT", (44.8, -13.2, 45.5, -12.5)),
    ("NO", "SJ", (-10, 70.5, 40, 82)),
    ("NO", "BV", (3, -55, 4, -54)),
    ("NL", "BQ", (-69, 11.5, -62, 18)),
    ("CX", "CC", (96, -13, 98, -11)),
)
"""What ISO 3166 lists apart and Natural Earth draws with another: its code, and the box (west, south,
east, north) of the parts that are it."""

_POINTS = {
    "AQ": (0.0, -75.0),
    "BQ": (-68.3, 12.2),
    "BV": (3.4, -54.4),
    "CC": (96.8, -12.2),
    "CX": (105.6, -10.5),
    "GI": (-5.4, 36.1),
    "TK": (-171.8, -9.2),
    "TV": (179.2, -8.5),
    "UM": (-177.4, 28.2),
}
"""Longitude and latitude of what the shapes may lack, by us; Antarctica lies beyond the raster."""


def polygons(shapes: dict[str, Any]) -> dict[str, list[Polygon]]:
    """The polygons of each country, by alpha-2 code, from a TopoJSON topology."""
    (sx, sy), (tx, ty) = shapes["transform"]["scale"], shapes["transform"]["translate"]
    arcs: list[Ring] = []
    for arc in shapes["arcs"]:
        x = y = 0
        points: Ring = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(numbers: Iterable[int]) -> Ring:
        points: Ring = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return unbroken(points)

    by_name = {one.name: code for code, one in countries().items()}
    found: dict[str, list[Polygon]] = {}
    for shape in shapes["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = _CODES.get(name) or by_name.get(name)
        if code is None:
            print(f"left blank: {name}", file=sys.stderr)
            continue
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for part in parts:
            polygon = [ring(numbers) for numbers in part]
            found.setdefault(_apart(code, polygon[0]), []).append(polygon)
    return found


def unbroken(points: Ring) -> Ring:
    """The ring with longitudes beyond 180 where it crosses the date line, instead of a leap around the world."""
    told, turn = points[:1], 0
    for (before, _), (x, y) in pairwise(points):
        turn += 360 if x - before < -180 else -360 if x - before > 180 else 0
        told.append((x + turn, y))
    return told


def _apart(code: str, outline: Ring) -> str:
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    for whole, part, (west, south, east, north) in _PARTS:
        if code == whole and west <= min(xs) and max(xs) <= east and south <= min(ys) and max(ys) <= north:
            return part
    return code


def paint(grid: Grid, number: int, polygon: Polygon) -> None:
    """Give the cells whose middles lie inside of the polygon this number (even-odd rule)."""
    height, width = grid.shape
    crossings: list[list[float]] = [[] for _ in range(height)]
    for ring in polygon:
        for (x1, y1), (x2, y2) in pairwise(ring):
            low, high = min(y1, y2), max(y1, y2)
            first, last = math.ceil((TOP - high) / STEP - 0.5), math.ceil((TOP - low) / STEP - 0.5)
            for row in range(max(0, first), min(height, last)):
                y = TOP - (row + 0.5) * STEP
                crossings[row].append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    for row, xs in enumerate(crossings):
        xs.sort()
        for west, east in zip(xs[::2], xs[1::2], strict=False):
            begin, end = math.ceil((west + 180) / STEP - 0.5), math.ceil((east + 180) / STEP - 0.5)
            grid[row, np.arange(begin, end) % width] = number


def components(mask: NDArray[np.bool_]) -> list[NDArray[np.intp]]:
    """The connected parts of a mask, each as an array of (row, column)."""
    left = {(int(y), int(x)) for y, x in np.argwhere(mask)}
    parts: list[NDArray[np.intp]] = []
    while left:
        todo, part = [left.pop()], []
        while todo:
            y, x = todo.pop()
            part.append((y, x))
            for near in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                if near in left:
                    left.discard(near)
                    todo.append(near)
        parts.append(np.array(part))
    return parts


def heart(mask: NDArray[np.bool_]) -> tuple[float, float]:
    """Longitude and latitude of the cell that is farthest from the mask's edge, for a label."""
    inner = mask
    while inner.any():
        mask, padded = inner, np.pad(inner, 1)
        inner = inner & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    cells = np.argwhere(mask)
    middle = cells[np.argmin(((cells - cells.mean(axis=0)) ** 2).sum(axis=1))]
    return (float(middle[1]) + 0.5) * STEP - 180, TOP - (float(middle[0]) + 0.5) * STEP


def placed(grid: Grid, number: int, shape: list[Polygon]) -> tuple[float, ...]:
    """Where a country is: its point, and its box (west, south, east, north), in degrees."""
    parts = components(grid == number)
    if not parts:
        ring = max((polygon[0] for polygon in shape), key=lambda ring: abs(_area(ring)))
        x = sum(x for x, _ in ring) / len(ring)
        y = sum(y for _, y in ring) / len(ring)
        return x, y, x, y, x, y
    weights = [float(np.cos(np.radians(TOP - part[:, 0] * STEP)).sum()) for part in parts]
    largest = parts[int(np.argmax(weights))]
    mask = np.zeros(grid.shape, dtype=bool)
    mask[largest[:, 0], largest[:, 1]] = True
    large = np.concatenate([p for p, w in zip(parts, weights, strict=True) if w >= LARGE * max(weights)])
    (top, west), (bottom, east) = large.min(axis=0), large.max(axis=0) + 1
    box = (west * STEP - 180, TOP - bottom * STEP, east * STEP - 180, TOP - top * STEP)
    return *heart(mask), *(float(side) for side in box)


def _area(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def build(shapes: dict[str, Any]) -> bytes:
    """The raster with where each country is, in the form that `store.atlas` reads."""
    found = polygons(shapes)
    codes = sorted(countries())
    missing = [code for code in codes if code not in found and code not in _POINTS]
    if missing:
        raise ValueError(f"no shape and no point for {', '.join(missing)}")
    width, height = round(360 / STEP), round((TOP - BOTTOM) / STEP)
    grid = np.zeros((height, width), dtype=np.uint8)
    drawn = [code for code in codes if code in found and code != "AQ"]
    # the large first, so that none covers a small one that lies within it
    for code in sorted(drawn, key=lambda code: -sum(abs(_area(p[0])) for p in found[code])):
        for polygon in found[code]:
            paint(grid, codes.index(code) + 1, polygon)
    body = bytearray(HEAD.pack(len(codes), width, height, round(TOP * 100), round(STEP * 100)))
    for number, code in enumerate(codes, 1):
        where = placed(grid, number, found[code]) if code in drawn else _POINTS[code] * 3
        body += PLACE.pack(code.encode(), *(round(degrees * 100) for degrees in where))
    body += grid.tobytes()
    chain = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 0, "lp": 0, "pb": 0}]
    return MAGIC + lzma.compress(bytes(body), format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=chain)


def main() -> None:
    """Write the raster."""
    made = build(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    WORLD.write_bytes(made)
    print(f"{WORLD.name}: {len(made)} bytes")


if __name__ == "__main__":
    main()
