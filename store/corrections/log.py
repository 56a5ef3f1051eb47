"""The corrections on disk: one TinyDB file, in the order in which they were made.

    corrections.json           table `corrections`
    corrections.former.json    the same before the last change

Nothing is ever taken out: what was undone stays, and what could no longer be redone too, so that no
note a person wrote is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, get_args

from store.catalogue import FORMAT, Signature, check_format, signature
from store.corrections import WHATS, Correction, State, What
from store.errors import StoreError
from store.files import WholeFile, damaged
from store.locks import turn

_STATES: frozenset[str] = frozenset(get_args(State))


class Log:
    """The corrections of one store."""

    def __init__(self, folder: Path) -> None:
        """Name the store's folder, resolved."""
        self.path = folder / "corrections.json"
        self.former = folder / "corrections.former.json"
        self._folder = folder
        self._known: tuple[Signature, tuple[Correction, ...]] | None = None

    def all(self) -> tuple[Correction, ...]:
        """All that were ever made, in order.

        Raises:
            StoreError: where the file is damaged or from a newer program.
        """
        now = signature(self.path)
        if self._known is None or self._known[0] != now:
            self._known = (now, read_log(self.path))
        return self._known[1]

    def append(self, what: What, target: Mapping[str, Any], value: Mapping[str, Any], at: str) -> Correction:
        """Make a correction, safely on disk when this returns; what was undone can then no longer be redone.

        Raises:
            StoreError: where it cannot be kept; nothing is changed then.
        """
        if what not in WHATS:
            raise StoreError(f"{what!r} is no kind of correction.")
        with turn(self._folder):
            rows = [row._replace(state="dropped") if row.state == "undone" else row for row in self.all()]
            # what is kept is not the caller's to change afterwards
            made = Correction(len(rows) + 1, what, deepcopy(dict(target)), deepcopy(dict(value)), at)
            self._keep([*rows, made])
        return made

    def undo(self) -> Correction | None:
        """Take back the last one in force; None where there is none.

        Raises:
            StoreError: as `append`.
        """
        return self._turn_over("done", "undone", last=True)

    def redo(self) -> Correction | None:
        """Put the one that was undone last in force again; None where there is none.

        Raises:
            StoreError: as `append`.
        """
        return self._turn_over("undone", "done", last=False)

    def _turn_over(self, old: State, new: State, *, last: bool) -> Correction | None:
        with turn(self._folder):
            rows = list(self.all())
            places = [place for place, row in enumerate(rows) if row.state == old]
            if not places:
                return None
            place = places[-1 if last else 0]
            rows[place] = rows[place]._replace(state=new)
            self._keep(rows)
            return rows[place]

    def _keep(self, rows: Iterable[Correction]) -> None:
        kept = tuple(rows)
        with WholeFile(self.path, temporary=self._folder, former=self.former).anew() as db:
            db.table("corrections").insert_multiple([{"format": FORMAT, **row._asdict()} for row in kept])
        # what was just written need not be read again: of a long log that is a great deal, at each correction
        self._known = (signature(self.path), kept)


def read_log(path: Path) -> tuple[Correction, ...]:
    """The corrections that a file holds, none where there is no file.

    Raises:
        StoreError: where it is damaged or from a newer program.
    """
    tables = WholeFile(path).read() or {}
    if tables and "corrections" not in tables:
        raise damaged(path, "no table of corrections")
    rows: list[Correction] = []
    for row in tables.get("corrections", {}).values():
        check_format(row.get("format"), path)
        try:
            made = Correction(
                row["number"], row["what"], row["target"], row["value"], row["at"], row["state"]
            )
        except KeyError as error:
            raise damaged(path, f"a correction without {error}") from error
        if (
            made.number != len(rows) + 1
            or type(made.number) is not int
            or made.what not in WHATS
            or made.state not in _STATES
            or not isinstance(made.target, dict)
            or not isinstance(made.value, dict)
            or not isinstance(made.at, str)
        ):
            raise damaged(path, f"correction {len(rows) + 1} makes no sense")
        rows.append(made)
    return tuple(rows)
