"""What is remembered from one session to the next: looks, sizes, orders, places. Losing it costs nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from store.errors import StoreError
from store.text import one_line

_PLACES = 20
"""Stores whose last place is remembered; the one used longest ago is forgotten first."""

_MOST = 1 << 20
"""Bytes beyond which the file was not made by this program."""


@dataclass(frozen=True)
class Spot:
    """Where one was in a briefing.

    Attributes:
        pane: the pane that had the keys.
        row: the key of the row under the cursor.
        trail: the focuses in force, each as the list of its fields.
    """

    pane: str = ""
    row: str = ""
    trail: list[list[str]] = field(default_factory=list)


@dataclass
class State:
    """What is remembered.

    Attributes:
        theme: the theme chosen last, "" for none.
        wider: columns by which a pane was made wider; for the text, lines.
        orders: the order of each pane that is not in the order of the text.
        spots: where one was, by the store's folder, the latest last.
        hinted: the first steps were shown.
    """

    theme: str = ""
    wider: dict[str, int] = field(default_factory=dict)
    orders: dict[str, str] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    hinted: bool = False

    def put(self, folder: Path, spot: Spot) -> None:
        """Remember where one was in a store."""
        name = str(folder.absolute())
        self.spots.pop(name, None)
        self.spots[name] = spot
        for old in list(self.spots)[:-_PLACES]:
            del self.spots[old]

    def spot(self, folder: Path) -> Spot:
        """Where one was in a store; an empty one where that is not known."""
        return self.spots.get(str(folder.absolute()), Spot())


def state_path() -> Path:
    """Where it is kept."""
    from platformdirs import user_state_path  # noqa: PLC0415 - a few milliseconds

    return user_state_path("briefing-tui", appauthor=False) / "state.json"


def remembered(path: Path | None = None) -> tuple[State, str | None]:
    """What is remembered, and a sentence where the file is damaged: it is passed over, and replaced at the end."""
    path = path or state_path()
    try:
        if not path.is_file():
            return State(), None
        if path.stat().st_size > _MOST:
            raise ValueError("it is too large")  # noqa: TRY301
        return _state(json.loads(path.read_text(encoding="utf-8"))), None
    except (OSError, ValueError, RecursionError):
        return State(), (
            f"{one_line(str(path))} is damaged, so sizes, order and the last place are forgotten; "
            "it will be written anew."
        )


def remember(state: State, path: Path | None = None) -> str | None:
    """Keep it; returns a sentence where that is not possible."""
    from store.private import keep  # noqa: PLC0415 - not needed for the first paint

    path = path or state_path()
    others = remembered(path)[0].spots  # another program may have ended meanwhile
    ours = state.spots
    state.spots = {name: spot for name, spot in others.items() if name not in ours} | ours
    for old in list(state.spots)[:-_PLACES]:
        del state.spots[old]
    try:
        keep(path, json.dumps({"version": 1, **asdict(state)}, indent=1) + "\n")
    except StoreError as error:
        return str(error)
    return None


def _state(value: object) -> State:
    """The state in what the file holds.

    Raises:
        ValueError: where a part is of another type.
    """
    given = _mapping(value)
    trails = {name: _mapping(one) for name, one in _mapping(given.get("spots", {})).items()}
    return State(
        theme=_text(given.get("theme", "")),
        wider={name: _number(one) for name, one in _mapping(given.get("wider", {})).items()},
        orders={name: _text(one) for name, one in _mapping(given.get("orders", {})).items()},
        spots={
            name: Spot(
                _text(one.get("pane", "")),
                _text(one.get("row", "")),
                [[_text(part) for part in _list(focus)] for focus in _list(one.get("trail", []))],
            )
            for name, one in trails.items()
        },
        hinted=given.get("hinted") is True,
    )


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("no object")  # noqa: TRY004 - all faults of the file are one
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("no list")  # noqa: TRY004
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")  # noqa: TRY004
    return one_line(value)


def _number(value: object) -> int:
    if type(value) is not int or abs(value) > 1000:
        raise ValueError("no number of columns")
    return value
