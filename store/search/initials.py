"""Names by the first letters of their words: EBRD, IMF, JFK."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def __init__(self, rows: Sequence[list[str]]) -> None:
        initials: list[str] = []
        owners: list[int] = []
        bodies: list[bool] = []
        for row, words in enumerate(rows):
            if len(words) < 2:
                continue
            every = "".join([word[0] for word in words])
            large = "".join([word[0] for word in words if word not in _SMALL_WORDS])
            body = not _BODIES.isdisjoint(words)
            for letters in {every, large}:
                if 2 <= len(letters) <= _LONGEST and letters.isascii():
                    initials.append(letters)
                    owners.append(row)
                    bodies.append(body)
        letters = np.array(initials, dtype=f"S{_LONGEST}")
        order = np.argsort(letters, kind="stable")
        self._letters = letters[order]
        self._rows = np.array(owners, dtype=np.int32)[order]
        self._bodies = np.array(bodies, dtype=bool)[order]

    def equal(self, letters: str) -> list[tuple[int, bool]]:
        """The rows with these initials, and whether they name a body rather than a person."""
        if not 2 <= len(letters) <= _LONGEST or not letters.isascii():
            return []
        low = np.searchsorted(self._letters, np.bytes_(letters), "left")
        high = np.searchsorted(self._letters, np.bytes_(letters), "right")
        return list(zip(self._rows[low:high].tolist(), self._bodies[low:high].tolist(), strict=True))
