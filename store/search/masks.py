"""Which letters a string has, as bits: what cannot resemble another is told apart without looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_LETTERS = 37  # a to z, 0 to 9, and one for every other character
_CHUNK = 8192

_CODES = np.full(256, _LETTERS - 1, dtype=np.int32)
_CODES[ord("a") : ord("z") + 1] = np.arange(26)
_CODES[ord("0") : ord("9") + 1] = np.arange(26, 36)


def letter_masks(strings: Sequence[str]) -> NDArray[np.uint64]:
    """For each string one bit for each letter in it and one for each of a to z that is in it twice.

    One edit changes at most two bits, so that strings whose masks differ in more than 2d bits are more than
    d edits apart; and whatever contains a string, or has its letters in order, has all bits of its mask.
    """
    masks = np.zeros(len(strings), dtype=np.uint64)
    once = np.left_shift(np.uint64(1), np.arange(_LETTERS, dtype=np.uint64))
    twice = np.left_shift(np.uint64(1), np.arange(_LETTERS, _LETTERS + 26, dtype=np.uint64))
    for start in range(0, len(strings), _CHUNK):
        chunk = strings[start : start + _CHUNK]
        codes = _CODES[np.frombuffer("".join(chunk).encode("latin-1", "replace"), dtype=np.uint8)]
        owners = np.repeat(
            np.arange(len(chunk), dtype=np.int32) * np.int32(_LETTERS),
            np.fromiter(map(len, chunk), dtype=np.int32, count=len(chunk)),
        )
        counts = np.bincount(owners + codes, minlength=len(chunk) * _LETTERS).reshape(len(chunk), _LETTERS)
        masks[start : start + len(chunk)] = (counts > 0) @ once + (counts[:, :26] > 1) @ twice
    return masks


def letter_mask(string: str) -> np.uint64:
    """The mask of one string."""
    mask = 0
    for character in string:
        code = ord(character)
        letter = int(_CODES[code]) if code < 256 else _LETTERS - 1
        if letter < 26 and mask >> letter & 1:
            mask |= 1 << (_LETTERS + letter)
        mask |= 1 << letter
    return np.uint64(mask)
