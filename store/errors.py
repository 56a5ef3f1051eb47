"""Faults that a person can mend, each told in one sentence that names the thing and the remedy."""

from __future__ import annotations

from pathlib import Path


class BriefingError(Exception):
    """Something outside the program is not as it must be; `str(error)` is one sentence for a person."""


class SourceError(BriefingError):
    """A path or standard input holds no article that can be read."""


class StoreError(BriefingError):
    """The folder of the store cannot be used, or something in it is damaged.

    Attributes:
        file: what is at fault, where it is one file or folder.
        fault: what is wrong with it, in a few words.
        remedy: what a person can do about it.
    """

    def __init__(self, sentence: str, *, file: Path | None = None, fault: str = "", remedy: str = "") -> None:
        super().__init__(sentence)
        self.file = file
        self.fault = fault or sentence
        self.remedy = remedy


class Damaged(StoreError):
    """A file of the store is there and makes no sense; it is left as it is."""


class Newer(StoreError):
    """A file of the store was written by a newer program."""


class Missing(StoreError):
    """A file of the store is not there."""


class Refused(StoreError):
    """A symbolic link stands where the store keeps its own; it is not followed."""


class Unwritable(StoreError):
    """Something cannot be written; what was stored before is untouched."""


class Busy(StoreError):
    """Another program is writing the store, and does not end."""


class ReadingError(BriefingError):
    """An article was taken in, yet could not be read into records."""


class Gone(BriefingError, LookupError):
    """What a row stands for was taken away since the row was made."""

    def __init__(self) -> None:
        super().__init__("This was taken away from the briefing meanwhile; the lists show what is there now.")


class Cancelled(Exception):
    """The person, or the program on their behalf, called work off; nothing was changed."""
