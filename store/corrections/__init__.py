"""What a person said instead of the machine: kept in a file of its own, put on top of any reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from store.records import Reading

What = Literal["rename", "merge", "split", "retype", "reattribute", "add", "remove", "star", "tag", "note"]
State = Literal["done", "undone", "dropped"]


class Correction(NamedTuple):
    """One change that a person made.

    Attributes:
        number: counts from 1, in the order in which they were made.
        what: the kind of change.
        target: the row it is about, as `store.corrections.anchors` describes it; plain JSON.
        value: what is said of it; its names are those of the kind, see `store.corrections.replay`.
        at: when, ISO 8601 in UTC.
        state: "done" is in force, "undone" can be redone, "dropped" was undone before another was made.
    """

    number: int
    what: What
    target: Mapping[str, Any]
    value: Mapping[str, Any]
    at: str
    state: State = "done"


Row = tuple[str, str]
"""A row of the view: its kind and its key."""


class Marks(NamedTuple):
    """What a person put on a row. Notes are kept by the number of their correction."""

    star: bool = False
    tags: tuple[str, ...] = ()
    notes: tuple[tuple[int, str], ...] = ()


class Corrected(NamedTuple):
    """What corrections change of what was read.

    Attributes:
        removed: ids of the articles that are not shown.
        changed: the readings that are not as they were, by article, with the claims that were removed; these
            keep their places, so that keys stay.
        keys: who is who in the articles where it was looked at, by article and actor's id.
        marks: of each row that has any.
        unfit: corrections in force that no longer fit anything; they wait.
    """

    removed: frozenset[str]
    changed: Mapping[str, tuple[Reading, frozenset[int]]]
    keys: Mapping[str, Mapping[str, str]]
    marks: Mapping[Row, Marks]
    unfit: tuple[Correction, ...]


def hidden_articles(log: Sequence[Correction]) -> frozenset[str]:
    """The ids of articles that were removed and not added again."""
    hidden: dict[str, bool] = {}
    for one in log:
        if one.state != "done" or one.target.get("kind") != "article":
            continue
        if one.what == "remove" or (one.what == "add" and "claim" not in one.value):
            hidden[str(one.target.get("key"))] = one.what == "remove"
    return frozenset(key for key, away in hidden.items() if away)


def now() -> str:
    """The present instant, ISO 8601 in UTC, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
