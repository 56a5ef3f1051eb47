"""A correction is made: its value plain JSON, tried on what is read, and kept only where it fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from store.corrections import WHATS, Corrected, Correction, What, now
from store.corrections.ground import Read
from store.corrections.replay import replay
from store.errors import StoreError
from store.text import clean, one_line

if TYPE_CHECKING:
    from store.engine import Corrections


def make(
    what: What,
    row: tuple[str, str],
    value: Mapping[str, object],
    on: tuple[Read, Corrections],
    anchor: Callable[[str, str], dict[str, Any]],
) -> tuple[Correction, Corrected | None]:
    """Make a correction, on disk when this returns.

    Args:
        what: the kind of change.
        row: what is corrected, its kind and its key.
        value: what `store.corrections` lists.
        on: what was read, and the log.
        anchor: makes the anchor of a row, by its kind and key.

    Returns:
        The correction, and what all change with it on top, unless another program made one meanwhile.

    Raises:
        StoreError: where it fits nothing or cannot be kept; nothing is changed then.
    """
    if what not in WHATS:
        raise StoreError(f"{what!r} is no kind of correction.")
    read, log = on
    target, kept = anchor(*row), plain(row[0], value, anchor)
    tried = Correction(len(log.all()) + 1, what, target, kept, now())
    corrected = replay(read, (*log.all(), tried))
    if tried.number in corrected.why:
        raise StoreError(corrected.why[tried.number])
    made = log.append(what, target, kept, tried.at)
    return made, corrected if made.number == tried.number else None


def plain(
    kind: str, value: Mapping[str, object], anchor: Callable[[str, str], dict[str, Any]]
) -> dict[str, Any]:
    """The value of a correction as it is kept.

    Args:
        kind: of the row that is corrected.
        value: what `store.corrections` lists.
        anchor: makes the anchor of a row, by its kind and key.

    Raises:
        StoreError: where it names a row or a country that there is not, or cannot be kept.
    """
    kept = {name: _json(one) for name, one in value.items()}
    if isinstance(kept.get("into"), str):
        kept["into"] = anchor("article" if kind == "article" else "actor", kept["into"])
    for place in (kept, kept.get("claim")):
        if isinstance(place, dict) and isinstance(place.get("actor"), str):
            place["actor"] = anchor("actor", place["actor"])
    if isinstance(kept.get("country"), dict):
        kept["country"] = {**kept["country"], **_country(kept["country"].get("code"))}
    elif isinstance(kept.get("country"), str):
        kept["country"] = _country(kept["country"])["code"]
    speaker = kept.get("actor")
    if kind == "article" and isinstance(speaker, dict) and isinstance(speaker.get("country"), str):
        speaker["country"] = _country(speaker["country"])["code"]
    if isinstance(kept.get("text"), str):
        kept["text"] = clean(kept["text"])
    for name in ("tag", "name"):
        if isinstance(kept.get(name), str):
            kept[name] = one_line(kept[name])
    return kept


def _country(code: object) -> dict[str, str]:
    from store.reading.places.facts import countries  # noqa: PLC0415 - only where a country is named

    found = countries().get(code.upper()) if isinstance(code, str) else None
    if found is None:
        raise StoreError(
            f"{one_line(str(code))[:20]!r} is no country's code; give the two letters of ISO 3166."
        )
    return {"code": found.code, "name": found.name}


def _json(value: object) -> Any:
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Mapping):
        return {str(name): _json(one) for name, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_json(one) for one in value]
    raise StoreError(f"A correction cannot hold a {type(value).__name__}.")
