"""Names by the first letters of their words: EBRD, IMF, JFK."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_SMALL_WORDS = {
    "a", "al", "and", "da", "das", "de", "del", "der", "des", "di", "do", "du", "e", "el", "et", "for", "in", "la",
    "le", "les", "of", "on", "the", "to", "und", "von", "y",
}  # fmt: skip
_BODIES = {
    "agency", "alliance", "assembly", "association", "authority", "bank", "bloc", "board", "bureau", "center",
    "central", "centre", "commission", "committee", "commonwealth", "community", "company", "confederation",
    "conference", "congress", "cooperation", "corporation", "council", "court", "department", "development",
    "emirates", "federal", "federation", "force", "forces", "forum", "front", "fund", "group", "institute",
    "intelligence", "international", "kingdom", "league", "ministry", "movement", "national", "nations", "network",
    "office", "organisation", "organization", "parliament", "party", "police", "program", "programme", "republic",
    "reserve", "security", "service", "services", "society", "states", "treaty", "tribunal", "union", "united",
    "university", "world",
}  # fmt: skip
"""Words that show that a name is that of a body or a state, which people do call by its initials."""
_LONGEST = 10


class Initials:
    """The first letters of the words of each row, with and without small words."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._owners: list[int] = []

    def add(self, row: int, words: list[str]) -> None:
        """Take up a row."""
        if not 2 <= len(words) <= 2 * _LONGEST:
            return
        every = "".join([word[0] for word in words])
        if not every.isascii():
            return
        if len(every) <= _LONGEST:
            self._found.append(every)
            self._owners.append(row)
        if not _SMALL_WORDS.isdisjoint(words):
            large = "".join([word[0] for word in words if word not in _SMALL_WORDS])
            if 2 <= len(large) <= _LONGEST and large != every:
                self._found.append(large)
                self._owners.append(row)

    def close(self) -> None:
        """Ready to be asked; nothing can be added any more."""
        letters = np.array(self._found, dtype=f"S{_LONGEST}")
        order = np.argsort(letters, kind="stable")
        self._letters = letters[order]
        self._rows = np.array(self._owners, dtype=np.int32)[order]
        self._found, self._owners = [], []

    def equal(self, letters: str) -> NDArray[np.int32]:
        """The rows with these initials."""
        if not 2 <= len(letters) <= _LONGEST or not letters.isascii():
            return np.zeros(0, dtype=np.int32)
        low = np.searchsorted(self._letters, np.bytes_(letters), "left")
        high = np.searchsorted(self._letters, np.bytes_(letters), "right")
        return self._rows[low:high]


def names_a_body(words: Sequence[str]) -> bool:
    """Whether a name of these words is that of a body rather than of a person."""
    return not _BODIES.isdisjoint(words)
