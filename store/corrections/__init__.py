"""What a person said instead of the machine: kept in a file of its own, put on top of any reading.

What `Briefing.correct(what, kind, key, **value)` takes, by the kind of row that `key` is of. A mention is
`(article, start, end)`, a span `(start, end)`, characters, half-open; a list may be of one. An actor is given
by the key of their row, or, where there is none yet, by what `add` takes for one.

    rename       actor    name
    merge        actor    into: an actor's key, whose name counts
                 article  into: an article's key, of which this one is a copy
    apart        actor    actor: another actor, who was proposed as the same and is not
    split        actor    articles: keys of some of their articles, or mentions: some of their mentions, who
                          become an actor of their own; name: what to call them, optional
                 article  nothing; it is no copy of any other, whatever it looks like
    retype       actor    kind: person, organisation, group, office
                 claim    any of stance, negated, directness
    reattribute  actor    any of country: a code or None, roles: texts
                 claim    any of actor: the speaker, or None; source, cue, content: its true spans
    add          article  nothing: an article that was removed is shown again; or one of
                          claim={content: spans; optional source, cue: spans, stance, negated, directness, actor}
                          country={code; spans}
                          actor={name; spans; optional kind, roles, country}
                 actor    mentions: more of theirs, whosesoever they were
                 country  mentions: more of its
    remove       any      nothing
                 actor, country   mentions: only these
    star         any      on: True (without it) or False
    tag          any      tag: a word; on: as for a star
    note         any      text; replaces: the number of a note that it takes the place of; "" takes it away

What a person said of a claim, and a mention that they added, has the certainty 1.0. A correction that fits
nothing is refused when it is made; one that fits no more after the text was read anew waits, and
`Briefing.corrections` tells it.
"""

# Annotations are not postponed here: NamedTuple would compile each of them, at every launch.
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from store.records import Reading

What = Literal[
    "rename", "merge", "apart", "split", "retype", "reattribute", "add", "remove", "star", "tag", "note"
]
WHATS: frozenset[str] = frozenset(get_args(What))
State = Literal["done", "undone", "dropped"]


class Correction(NamedTuple):
    """One change that a person made.

    Attributes:
        number: counts from 1, in the order in which they were made.
        what: the kind of change.
        target: the row it is about, as `store.corrections.anchors` describes it; plain JSON.
        value: what is said of it, as the module tells; keys of rows are anchors in it; plain JSON.
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
        why: for each of these, by number, a sentence.
        apart: pairs of rows of actors that were proposed as one and are two.
    """

    removed: frozenset[str]
    changed: "Mapping[str, tuple[Reading, frozenset[int]]]"
    keys: Mapping[str, Mapping[str, str]]
    marks: Mapping[Row, Marks]
    unfit: tuple[Correction, ...]
    why: Mapping[int, str] = {}
    apart: frozenset[frozenset[str]] = frozenset()


def hidden_articles(log: Sequence[Correction]) -> frozenset[str]:
    """The ids of articles that were removed and not added again."""
    hidden: dict[str, bool] = {}
    for one in log:
        if one.state != "done" or one.target.get("kind") != "article":
            continue
        if one.what == "remove" or (one.what == "add" and not one.value):
            hidden[str(one.target.get("key"))] = one.what == "remove"
    return frozenset(key for key, away in hidden.items() if away)


def told_apart(log: Sequence[Correction]) -> tuple[frozenset[str], dict[str, str]]:
    """The articles that are no copies by a person's word, and those that are, each with what it is a copy of."""
    copies: dict[str, str | None] = {}
    for one in log:
        if one.state == "done" and one.target.get("kind") == "article" and one.what in ("split", "merge"):
            copies.pop(str(one.target["key"]), None)
            copies[str(one.target["key"])] = one.value["into"]["key"] if one.what == "merge" else None
    return (
        frozenset(key for key, lead in copies.items() if lead is None),
        {key: lead for key, lead in copies.items() if lead is not None},
    )


def now() -> str:
    """The present instant, ISO 8601 in UTC, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
