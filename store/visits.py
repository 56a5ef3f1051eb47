"""Which articles a person has read, and which came since they were last here.

This is the person's own state and no part of the briefing: it lies in their folder for state, one file a
store, and losing it loses no article. So nothing here is ever fatal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from store.errors import StoreError
from store.text import one_line


class Visits:
    """What one person has seen of one store. The file is read when something is first asked.

    An article is *new* until it is read or the person leaves, if it was not there when they last left; on the
    first visit nothing is new. It is *read* once it was opened.
    """

    def __init__(self, store: Path) -> None:
        """Name the folder of the store; nothing touches the disk yet."""
        self._store = store
        self._there: frozenset[str] | None = None
        """Ids that were there at the last visit, None where there was none."""
        self._read: set[str] = set()
        self._asked = False
        self._fault: StoreError | None = None

    @property
    def path(self) -> Path:
        """The file in the person's folder for state."""
        import hashlib  # noqa: PLC0415 - not needed for the first paint

        from platformdirs import user_state_path  # noqa: PLC0415 - the same

        name = hashlib.sha256(str(self._store.resolve()).encode(errors="surrogatepass")).hexdigest()[:16]
        return user_state_path("briefing-tui", appauthor=False) / "visits" / f"{name}.json"

    def fault(self) -> StoreError | None:
        """What is wrong with the file, told once; it is kept aside, and everything counts as unread."""
        self._look()
        fault, self._fault = self._fault, None
        return fault

    def is_new(self, article: str) -> bool:
        """True if the article came since the last visit and is not read yet."""
        self._look()
        return self._there is not None and article not in self._there and article not in self._read

    def is_read(self, article: str) -> bool:
        """True if the article was opened, now or at an earlier visit."""
        self._look()
        return article in self._read

    def opened(self, article: str) -> bool:
        """The person has opened an article; True if they had not before."""
        self._look()
        if article in self._read:
            return False
        self._read.add(article)
        return True

    def leave(self, articles: Iterable[str]) -> None:
        """Keep for the next visit what is read, and that these articles were there.

        What another program that shows the same store has kept meanwhile is kept as well.

        Raises:
            StoreError: where it cannot be written.
        """
        from store.files import make_folder, replace_whole, unwritable  # noqa: PLC0415 - only when one leaves

        self._look()
        path = self.path
        try:
            there, read = _kept(path)
        except (StoreError, ValueError):
            there, read = None, set()
        told: dict[str, Any] = {
            "version": 1,
            "there": sorted({*articles, *(there or ())}),
            "read": sorted(self._read | read),
        }
        try:
            make_folder(path.parent)
        except OSError as error:
            raise unwritable(path.parent, error) from error
        replace_whole(path, json.dumps(told).encode())

    def _look(self) -> None:
        if self._asked:
            return
        self._asked = True
        path = self.path
        try:
            there, read = _kept(path)
            self._there = None if there is None else frozenset(there)
            self._read |= read
        except StoreError as error:
            self._fault = error
        except ValueError as error:
            self._fault = self._aside(path, error)

    @staticmethod
    def _aside(path: Path, error: ValueError) -> StoreError:
        fault = f"held what you had read and is damaged ({one_line(str(error))[:80]})"
        aside = path.with_suffix(".damaged")
        try:
            path.replace(aside)
        except OSError:
            remedy = "it will be written anew"
        else:
            remedy = f"it is kept as {aside.name}, and everything counts as unread"
        return StoreError(f"{one_line(str(path))} {fault}; {remedy}.", file=path, fault=fault, remedy=remedy)


def _kept(path: Path) -> tuple[set[str] | None, set[str]]:
    """The ids that were there (None without a file) and those that are read.

    Raises:
        StoreError: where the file cannot be read.
        ValueError: where it makes no sense.
    """
    from store.files import read_whole  # noqa: PLC0415 - not needed for the sample

    data = read_whole(path)
    if data is None:
        return None, set()
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ValueError("it is no JSON") from error
    lists = [told.get(name) for name in ("there", "read")] if isinstance(told, dict) else []
    if not lists or not all(isinstance(one, list) and all(isinstance(i, str) for i in one) for one in lists):
        raise ValueError("it holds no lists of articles")
    there, read = (set[str](one) for one in lists if one is not None)
    return there, read
