"""Stars, tags and notes: each holds on to its row from where it was put, whatever becomes of the row after."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from store.corrections import Correction, Marks, Row
from store.corrections.ground import Ground, Member, Unfit

MARKS = frozenset({"star", "tag", "note"})


class _Held(NamedTuple):
    """What a mark holds on to: a claim by its index, an actor by those who stand where it was put, and, should
    their articles be removed, by the others of the row."""

    kind: str
    key: str
    nth: int = -1
    members: tuple[Member, ...] = ()
    others: tuple[Member, ...] = ()


class Marking:
    """The marks of one log."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._held: list[tuple[Correction, _Held | None]] = []
        self._stands: dict[int, Row] = {}
        self.marks: dict[Row, Marks] = {}
        self.unfit: dict[int, str] = {}

    def take(self, one: Correction) -> None:
        """Find the row that a mark is put on, as it is now.

        Raises:
            Unfit: where it says nothing.
        """
        _check(one)
        try:
            held = self._hold(one)
        except Unfit as error:
            self.unfit[one.number] = str(error)
            held = None
        self._held.append((one, held))

    def finish(self) -> None:
        """Put every mark on its row as it is in the end."""
        for one, held in self._held:
            row = self._row(held) if held else None
            replaced = one.value.get("replaces")
            row = row or self._stands.get(replaced or 0)
            if row is None:
                self.unfit.setdefault(one.number, "Its row is not shown.")
                continue
            self.unfit.pop(one.number, None)
            if replaced:
                self.unfit.pop(replaced, None)
                self._strike(replaced)
            self._stands[one.number] = row
            self.marks[row] = _marked(self.marks.get(row, Marks()), one)

    def _strike(self, number: int) -> None:
        """Take a note away that another takes the place of."""
        row = self._stands.get(number)
        if row is not None and row in self.marks:
            notes = tuple(note for note in self.marks[row].notes if note[0] != number)
            self.marks[row] = self.marks[row]._replace(notes=notes)

    def _hold(self, one: Correction) -> _Held:
        kind = one.target["kind"]
        ground = self._ground
        if kind == "actor":
            key, members = ground.found_by(one.target)
            return _Held(kind, key, members=members, others=tuple(ground.members(key)))
        if kind == "claim":
            return _Held(kind, *ground.claim_of(one.target))
        return _Held(kind, one.target["key"])

    def _row(self, held: _Held) -> Row | None:
        ground = self._ground
        if held.kind == "article":
            return ("article", held.key) if ground.shown(held.key) else None
        if held.kind == "country":
            there = any(ground.shown(article) for article, _ in ground.holding(held.key))
            return ("country", held.key) if there else None
        if held.kind == "claim":
            gone = not ground.shown(held.key) or held.nth in ground.hidden(held.key)
            return None if gone else ("claim", f"{held.key}:{held.nth}")
        votes = Counter(key for one in held.members if (key := self._shown(one)))
        most = max(votes.values(), default=0)
        best = [key for key, count in votes.items() if count == most]
        if held.key in best or (not best and any(self._shown(one) == held.key for one in held.others)):
            return ("actor", held.key)
        return ("actor", best[0]) if best else None

    def _shown(self, member: Member) -> str | None:
        """The row that an actor is in now; None where none shows them."""
        return self._ground.key_of(member) if self._ground.shown(member.article) else None


def _check(one: Correction) -> None:
    value = one.value
    if one.what == "tag" and not (isinstance(value["tag"], str) and value["tag"].strip()):
        raise Unfit("A tag may not be empty.")
    if one.what == "note" and not isinstance(value["text"], str):
        raise Unfit("A note is a text.")
    if one.target["kind"] not in ("article", "country", "actor", "claim"):
        raise Unfit("There is no such row.")


def _marked(marks: Marks, one: Correction) -> Marks:
    if one.what == "star":
        return marks._replace(star=bool(one.value.get("on", True)))
    if one.what == "tag":
        others = tuple(tag for tag in marks.tags if tag != one.value["tag"])
        return marks._replace(tags=(*others, one.value["tag"]) if one.value.get("on", True) else others)
    text = one.value["text"]
    return marks._replace(notes=(*marks.notes, (one.number, text))) if text else marks
