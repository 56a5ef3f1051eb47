"""Rows that may answer, in order, with how well they do: what is done to such arrays."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FUZZY = 0.77
"""The most that a name can have which only resembles what was typed."""


def rarity(holding: int, rows: int) -> float:
    """What a word tells, from 1 for one that a single row has to a half for one that all have."""
    return 0.5 + 0.5 * log1p(rows / (1 + holding)) / log1p(rows)


def raise_rows(
    hit: NDArray[np.int32],
    quality: NDArray[np.float32],
    rows: NDArray[np.int32],
    scores: NDArray[np.float32],
) -> None:
    """Raise the quality of those of the rows that are in `hit`, whose rows are in order."""
    places = np.searchsorted(hit, rows)
    there = places < len(hit)
    there[there] = hit[places[there]] == rows[there]
    places, scores = places[there], scores[there]
    quality[places] = np.maximum(quality[places], scores)


def joined(
    hit: NDArray[np.int32],
    quality: NDArray[np.float32],
    rows: NDArray[np.int32],
    scores: NDArray[np.float32],
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The rows of `hit` with their quality, and further rows of this quality with them."""
    every = np.union1d(hit, rows)
    quality_of = np.zeros(len(every), dtype=np.float32)
    quality_of[np.searchsorted(every, hit)] = quality
    raise_rows(every, quality_of, rows, scores)
    return every, quality_of


def columns(
    hit: NDArray[np.int32], table: NDArray[np.float32], rows: NDArray[np.int32]
) -> NDArray[np.float32]:
    """Of a table with a column for each row of `hit`, which are in order, those of `rows`; zeros where there is none."""
    found = np.zeros((len(table), len(rows)), dtype=np.float32)
    places = np.searchsorted(hit, rows)
    there = places < len(hit)
    there[there] = hit[places[there]] == rows[there]
    found[:, there] = table[:, places[there]]
    return found


def best_of(quality: NDArray[np.float32], wanted: int, bonus: NDArray[np.float32]) -> NDArray[np.intp]:
    """Where the highest quality is, weight counted, in rising order: what is equal keeps its order."""
    places = np.flatnonzero(quality > 0.25)
    if len(places) > wanted:
        ranked = quality[places] + bonus[places]
        places = np.sort(places[np.argpartition(ranked, len(places) - wanted)[-wanted:]])
    return places
