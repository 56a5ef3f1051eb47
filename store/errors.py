"""Faults that a person can mend, each told in one sentence that names the thing and the remedy."""

from __future__ import annotations


class BriefingError(Exception):
    """Something outside the program is not as it must be; `str(error)` is one sentence for a person."""


class SourceError(BriefingError):
    """A path or standard input holds no article that can be read."""


class StoreError(BriefingError):
    """The folder of the store cannot be used, or something in it is damaged."""


class ReadingError(BriefingError):
    """An article was taken in, yet could not be read into records."""


class Cancelled(Exception):
    """The person, or the program on their behalf, called work off; nothing was changed."""
