"""Corrections as the screens make them: one step of a person is one or several of the store's, undone as one.

Nothing here draws; all of it may run in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from store.corrections import Correction, What, now
from store.errors import BriefingError
from store.records import Span
from store.text import one_line

if TYPE_CHECKING:
    from store.briefing import Briefing

STEP = "step"
"""What the corrections of one step have in common in their values, where there are several."""

_NO_PLACE = "That finds no place in the text as it is read now; nothing was changed."


class Change(NamedTuple):
    """What `Briefing.correct` is to be asked for."""

    what: What
    kind: str
    key: str
    value: Mapping[str, Any] = {}


Plan = Callable[["Briefing"], Iterable[Change]]
"""The changes of one step, each asked for when the ones before it are made: so that a plan may look at what came of them."""


class Refused(Exception):
    """A plan found that what it wants cannot be; `str(error)` is one sentence for a person."""


def put(briefing: Briefing, plan: Plan, *, several: bool = True) -> str:
    """Make the changes of a plan, all or none; returns why none was made, "" where they were.

    Args:
        briefing: what is corrected.
        plan: the changes.
        several: there may be more than one, which are then undone together.
    """
    step = {STEP: now()} if several else {}
    made: set[int] = set()
    reason = ""
    try:
        for change in plan(briefing):
            one = briefing.correct(change.what, change.kind, change.key, **{**change.value, **step})
            made.add(one.number)
        if any(one.number in made and not fits for one, fits in briefing.corrections()):
            reason = _NO_PLACE
    except (BriefingError, Refused) as error:
        reason = str(error)
    if reason:
        for _ in made:
            briefing.undo()
    return reason


def undo(briefing: Briefing) -> list[Correction]:
    """Take back the last step; the corrections that were its own, none where there is none.

    Raises:
        StoreError: where that cannot be kept.
    """
    return _turn(
        briefing, briefing.undo, lambda log: next((one for one in reversed(log) if one.state == "done"), None)
    )


def redo(briefing: Briefing) -> list[Correction]:
    """Put the step that was taken back last in force again; none where there is none.

    Raises:
        StoreError: where that cannot be kept.
    """
    return _turn(
        briefing, briefing.redo, lambda log: next((one for one in log if one.state == "undone"), None)
    )


def _turn(
    briefing: Briefing,
    turn: Callable[[], Correction | None],
    following: Callable[[list[Correction]], Correction | None],
) -> list[Correction]:
    first = turn()
    turned = [first] if first is not None else []
    step = first.value.get(STEP) if first is not None else None
    while step is not None:
        upcoming = following([one for one, _ in briefing.corrections()])
        if upcoming is None or upcoming.value.get(STEP) != step:
            break
        one = turn()
        if one is None:
            break
        turned.append(one)
    return turned


# plans


def each(what: What, rows: Iterable[tuple[str, str]], **value: object) -> Plan:
    """The same change for every row, given by kind and key."""
    changes = [Change(what, kind, key, value) for kind, key in rows]
    return lambda _: changes


def merge(into: str, others: Iterable[str]) -> Plan:
    """Rows of actors, by key, become one."""
    return each("merge", [("actor", key) for key in others], into=into)


def actor(key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Plan:
    """What differs of name, kind, roles and country."""
    changes: list[Change] = []
    if after["name"] != before["name"]:
        changes.append(Change("rename", "actor", key, {"name": after["name"]}))
    if after["kind"] != before["kind"]:
        changes.append(Change("retype", "actor", key, {"kind": after["kind"]}))
    fields = {name: after[name] for name in ("roles", "country") if after[name] != before[name]}
    if fields:
        changes.append(Change("reattribute", "actor", key, fields))
    return lambda _: changes


def claim(key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Plan:
    """What differs of speaker (an actor's key or None), stance and negation."""
    changes: list[Change] = []
    if after["speaker"] != before["speaker"]:
        changes.append(Change("reattribute", "claim", key, {"actor": after["speaker"]}))
    how = {name: after[name] for name in ("stance", "negated") if after[name] != before[name]}
    if how:
        changes.append(Change("retype", "claim", key, {"stance": after["stance"], **how}))
    return lambda _: changes


def spans(key: str, **parts: Span) -> Plan:
    """Where a claim stands in truth: `content`, `source` or `cue`."""
    return each("reattribute", [("claim", key)], **{name: [list(span)] for name, span in parts.items()})


def part(key: str, places: Iterable[tuple[str, Span]], name: str, into: str | None) -> Plan:
    """Some mentions of an actor are somebody else: an actor there is, by key, or a new one of this name."""
    chosen = frozenset(places)

    def plan(briefing: Briefing) -> Iterator[Change]:
        rows = {row.key: row for row in briefing.view().actors}
        row = rows.get(key)
        if row is None:
            raise Refused("There is no such actor any more; nothing was changed.")
        own = [(place.article, place.span) for place in row.places]
        articles = {article for article, _ in chosen}
        whole = chosen.issuperset(place for place in own if place[0] in articles)
        value: dict[str, Any] = {"articles": sorted(articles)}
        if not whole:
            value = {"mentions": [[article, *span] for article, span in sorted(chosen)]}
        yield Change("split", "actor", key, value)
        parted = next(
            (
                other.key
                for other in briefing.view().actors
                # places are asked only of rows that the split has made: they may open articles
                if other.key not in rows and chosen == {(place.article, place.span) for place in other.places}
            ),
            None,
        )
        if parted is None:
            raise Refused("These mentions cannot be told from others of the actor; nothing was changed.")
        yield (
            Change("merge", "actor", parted, {"into": into})
            if into
            else Change("rename", "actor", parted, {"name": name})
        )

    return plan


def add_claim(article: str, content: Span, speaker: str | None, stance: str) -> Plan:
    """A claim that the machine missed, by an actor's key."""

    def plan(briefing: Briefing) -> Iterator[Change]:
        value = {"claim": {"content": [list(content)], "source": [], "cue": [], "stance": stance}}
        yield Change("add", "article", article, value)
        entry = briefing.entry(article)
        rows = entry.claims if entry is not None else ()
        made = next((row.key for row in reversed(rows) if row.claim.content == (content,)), None)
        if speaker is not None and made is not None:
            yield Change("reattribute", "claim", made, {"actor": speaker})

    return plan


def add_country(article: str, span: Span, code: str) -> Plan:
    """A country that the machine missed at this place."""
    return each("add", [("article", article)], country={"code": code, "spans": [list(span)]})


def add_actor(article: str, span: Span, name: str, kind: str, into: str | None) -> Plan:
    """An actor that the machine missed at this place: one there is, by key, or a new one."""
    if into is not None:
        return each("add", [("actor", into)], mentions=[[article, *span]])
    return each("add", [("article", article)], actor={"name": name, "kind": kind, "spans": [list(span)]})


# words


def told(one: Correction, title: Callable[[str], str]) -> str:
    """A correction in a few words; `title` gives that of an article or the name of a country, by key."""
    return f"{_did(one)} {whom(one, title)}{_with(one)}"


def whom(one: Correction, title: Callable[[str], str]) -> str:
    """What a correction is about, as a person knows it."""
    target = one.target
    kind = target.get("kind")
    if kind == "actor":
        return _text(target.get("name"))
    if kind == "claim":
        return f"“{_text(target.get('quote'), 50)}”"
    if one.what == "add" and isinstance(one.value.get("actor"), dict):
        return _text(one.value["actor"].get("name"))
    if one.what == "add" and isinstance(one.value.get("country"), dict):
        return title(_text(one.value["country"].get("code")))
    if one.what == "add" and "claim" in one.value:
        return f"a claim in “{title(_text(target.get('key')))}”"
    return f"“{title(_text(target.get('key')))}”" if kind == "article" else title(_text(target.get("key")))


_DID: Mapping[str, str] = {
    "rename": "renamed",
    "merge": "merged",
    "split": "split",
    "retype": "changed",
    "reattribute": "changed",
    "add": "added",
    "remove": "removed",
    "star": "starred",
    "tag": "tagged",
    "note": "noted on",
    "apart": "kept apart",
}


def _did(one: Correction) -> str:
    if one.what in ("star", "tag") and not one.value.get("on", True):
        return "unstarred" if one.what == "star" else "untagged"
    if one.what == "note" and not one.value.get("text"):
        return "took the note off"
    return _DID.get(one.what, one.what)


def _with(one: Correction) -> str:
    value = one.value
    if one.what == "rename":
        return f" to {_text(value.get('name'))}"
    if one.what == "merge" and isinstance(value.get("into"), dict):
        return f" into {_text(value['into'].get('name'))}"
    if one.what == "retype":
        said = value.get("kind") or value.get("stance")
        denied = " not" if value.get("negated") else ""
        return f":{denied} {_text(said)}"
    if one.what == "reattribute":
        return ": " + ", ".join(_fields(value))
    if one.what == "tag":
        return f" #{_text(value.get('tag'))}"
    if one.what == "note" and value.get("text"):
        return f": {_text(value['text'])}"
    if one.what == "apart" and isinstance(value.get("actor"), dict):
        return f" from {_text(value['actor'].get('name'))}"
    return ""


def _fields(value: Mapping[str, Any]) -> Iterator[str]:
    if "actor" in value:
        actor = value["actor"]
        yield f"said by {_text(actor.get('name')) if isinstance(actor, dict) else 'nobody known'}"
    if "country" in value:
        yield f"country {_text(value['country']) if value['country'] else 'none'}"
    if "roles" in value:
        yield f"role {_text(', '.join(map(str, value['roles']))) or 'none'}"
    if {"content", "source", "cue"}.intersection(value):
        yield "its words in the text"


def _text(value: object, most: int = 40) -> str:
    """Words from a file of corrections, safe and short."""
    words = one_line(str(value or ""))
    return words if len(words) <= most else words[: most - 1] + "…"
