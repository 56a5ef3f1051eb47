"""The world in braille: eight dots a cell, the shade of a country told by how many of its dots are set.

All that touches every dot is done on whole lines at once, as bytes and as integers whose bytes are the
dots, so that a picture takes a few milliseconds without any library.
"""

from __future__ import annotations

from collections.abc import Mapping

from store.atlas import Atlas, Box
from tui.pictures.projection import Projection

SHADES = 5
"""Land that nothing speaks of, and four degrees of what is spoken of."""

# for each shade the dots of a block of four lines by four columns, set (1) or not
_PATTERNS = (
    ("0000", "0000", "0000", "0000"),
    ("1000", "0000", "0010", "0000"),
    ("1010", "0000", "0101", "0000"),
    ("1010", "0101", "1010", "0101"),
    ("1111", "1111", "1111", "1111"),
)
_DENSE = 3
"""The shade from which on borders are gaps."""

_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_FROM_MIDDLE = ((1, 1), (2, 0), (1, 0), (2, 1), (0, 0), (0, 1), (3, 0), (3, 1))
_FULL = bytes([0] + [255] * 255)
_NONZERO = bytes([0] + [1] * 255)
_GLYPHS = tuple(chr(0x2800 + bits) if bits else " " for bits in range(256))

SAMPLES = ("  ", "⠁⠐", "⠅⠨", "⢕⢕", "⣿⣿")
"""Two cells of each shade, for the legend."""


def _row_pattern(shade: int, y: int, width: int) -> int:
    bits = _PATTERNS[shade][y % 4]
    return int.from_bytes(bytes(int(bits[x % 4]) for x in range(4)) * (width // 4 + 1), "little") & (
        (1 << 8 * width) - 1
    )


_AROUND = 350
"""Degrees from its middle to which a part of the world is shown at most, in a window that is wide and flat: less
than once around, so that three worlds side by side are enough."""


class Canvas:
    """A part of the world on `columns` by `rows` cells.

    Attributes:
        owners: for each row of cells, the number of the country at the middle of each cell, 0 for none.
    """

    def __init__(self, atlas: Atlas, columns: int, rows: int, part: Box | None = None) -> None:
        self.columns, self.rows = columns, rows
        self._atlas = atlas
        self._width = 2 * columns
        world = Box(-180, atlas.bottom, 180, atlas.top)
        self.projection = Projection(self._width, 4 * rows, world, part)
        self._lines = [self._line(y) for y in range(4 * rows)]
        self.owners = [self._owners(self._lines[4 * y : 4 * y + 4]) for y in range(rows)]
        self.spots: dict[int, tuple[int, int]] = {}
        for number, place in enumerate(atlas.places, 1):
            x, y = self.projection.dot(place.lon, place.lat)
            cell = x // 2, min(y // 4, rows - 1) if part is None else y // 4
            if 0 <= cell[0] < columns and 0 <= cell[1] < rows:
                self.spots[number] = cell

    def _line(self, y: int) -> bytes:
        line, atlas = self.projection.line(y), self._atlas
        cells = atlas.row(line.lat)
        if not cells:
            return bytes(self._width)
        # longitudes more than half a world from the middle are beyond the map's edge
        half = self._width / 2
        reach = min(half, (180 if self.projection.part is None else _AROUND) / line.step)
        begin, end = max(0, round(half - reach)), min(self._width, round(half + reach))
        # in steps of 1/65536 of a cell, for whole numbers are quicker; three worlds side by side need no modulo
        cells *= 3
        step = round(line.step / atlas.step * 65536)
        first = round(((line.first + 540) / atlas.step + begin * line.step / atlas.step) * 65536)
        inner = bytes([cells[at >> 16] for at in range(first, first + (end - begin) * step, step)])
        return bytes(begin) + inner + bytes(self._width - end)

    def _owners(self, lines: list[bytes]) -> bytes:
        """For each cell the country at its middle, else the next best of its dots."""
        owners = 0
        for y, half in _FROM_MIDDLE:
            dots = lines[y][half::2]
            taken = int.from_bytes(owners.to_bytes(self.columns, "little").translate(_FULL), "little")
            owners |= int.from_bytes(dots, "little") & ~taken
        return owners.to_bytes(self.columns, "little")

    def drawn(self, shades: Mapping[int, int]) -> list[str]:
        """The rows of the picture.

        Args:
            shades: the shade of each country by its number; none is land that nothing speaks of.
        """
        width = self._width
        tables = [
            bytes(int(number != 0 and shades.get(number, 0) == shade) for number in range(256))
            for shade in range(SHADES)
        ]
        dense = bytes(int(number != 0 and shades.get(number, 0) >= _DENSE) for number in range(256))
        patterns = [[_row_pattern(shade, y, width) for y in range(4)] for shade in range(SHADES)]
        rows: list[str] = []
        for top in range(0, len(self._lines), 4):
            cells = 0
            for dy in range(4):
                line = self._lines[top + dy]
                dots = 0
                for shade in range(1, SHADES):
                    dots |= int.from_bytes(line.translate(tables[shade]), "little") & patterns[shade][dy]
                coast, border = self._edges(top + dy)
                # a border is a line of dots, but between dense countries a line without
                full = int.from_bytes(line.translate(dense), "little")
                dots = (dots & ~(border & full)) | (border & ~full) | coast
                made = dots.to_bytes(width, "little")
                for half, bit in enumerate(_BITS[dy]):
                    cells |= int.from_bytes(made[half::2], "little") * bit
            rows.append("".join([_GLYPHS[bits] for bits in cells.to_bytes(self.columns, "little")]))
        return rows

    def _edges(self, y: int) -> tuple[int, int]:
        """The dots of a line that are land at a coast, and those at a border to the west or the south."""
        width, line = self._width, self._lines[y]
        above = self._lines[y - 1] if y else line
        below = self._lines[y + 1] if y + 1 < len(self._lines) else line
        whole = (1 << 8 * width) - 1

        def bits(dots: bytes) -> int:
            return int.from_bytes(dots.translate(_NONZERO), "little")

        land = bits(line)
        west, east = (land << 8) | (land & 0xFF), (land >> 8) | (land & (0xFF << 8 * (width - 1)))
        inner = bits(above) & bits(below) & west & east
        here = int.from_bytes(line, "little")
        beside = here ^ ((here << 8 | line[0]) & whole)
        differs = bits((beside | (here ^ int.from_bytes(below, "little"))).to_bytes(width, "little"))
        coast = land & ~inner
        return coast, differs & land & ~coast

    def at(self, column: int, row: int) -> int:
        """The number of the country on a cell or just beside it, 0 for none."""
        spots = [
            n for n, spot in self.spots.items() if spot == (column, row) and self._atlas.places[n - 1].small
        ]
        if spots:
            return spots[0]
        for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            x, y = column + dx, row + dy
            if 0 <= y < self.rows and 0 <= x < self.columns and self.owners[y][x]:
                return self.owners[y][x]
        return 0
