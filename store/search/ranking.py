"""Rows that may answer, in order, with how well they do: what is done to such arrays."""

from __future__ import annotations

from math import log, log1p
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

FUZZY = 0.77
"""The most that a name can have which only resembles what was typed."""
_MANY = 100_000  # what so many names have tells nothing
_HOPELESS = 0.15  # what promises no more is not looked at


def rarity(holding: int, rows: int) -> float:
    """What a word tells, from 1 for one that a single row has to a half for one that all have."""
    return 0.5 + 0.5 * log1p(rows / (1 + holding)) / log1p(rows)


def telling(
    scores: NDArray[np.float32], elsewhere: Sequence[NDArray[np.float32]] = ()
) -> NDArray[np.float32]:
    """What it tells about a name that it answers a word so well, for each of the scores, which rise as do those of
    the names that are elsewhere.

    From 1 for what a single name does, less by the logarithm of how many do, to 0 for what a hundred thousand do:
    where records are linked, that is what an agreement weighs, as far as chance makes it (Fellegi and Sunter 1969).
    It goes by how many and not by which share: in a store of few names a share says little.
    """
    levels = np.flatnonzero(np.diff(scores, prepend=np.float32(-1)))
    as_good = len(scores) - levels
    for others in elsewhere:
        as_good += len(others) - np.searchsorted(others, scores[levels])
    tells = 1 - np.log((1 + as_good) / 2) / log(_MANY / 2)
    return np.repeat(np.maximum(tells, 0).astype(np.float32), np.diff(levels, append=len(scores)))


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


def best_of(quality: NDArray[np.float32], wanted: int, bonus: NDArray[np.float32]) -> NDArray[np.intp]:
    """Where the highest quality is, weight counted, in rising order: what is equal keeps its order."""
    places = np.flatnonzero(quality > _HOPELESS)
    if len(places) > wanted:
        ranked = quality[places] + bonus[places]
        places = np.sort(places[np.argpartition(ranked, len(places) - wanted)[-wanted:]])
    return places
