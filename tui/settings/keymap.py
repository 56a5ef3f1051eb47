"""The keys that a person gives to actions, checked: unknown actions, odd keys and clashes are told.

Textual takes a keymap as it comes, unknown names and all; so it is looked through before.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from store.text import one_line
from tui.actions import ACTIONS, Action, Keymap, keys_of, name_of, together

KEPT = frozenset({"ctrl+c", "ctrl+s", "ctrl+b", "ctrl+a", "ctrl+j", "ctrl+h", "ctrl+m", "ctrl+i"})
"""Keys that terminals, tmux or a text box keep to themselves, or that are enter, tab or backspace."""

_MODIFIERS = ("ctrl", "shift", "alt")


def checked(table: Mapping[str, object]) -> tuple[dict[str, tuple[str, ...]], list[tuple[str, str]]]:
    """The keys that can be used, and for each action that cannot have its keys its name and why.

    Args:
        table: names of actions, each with a key or a list of keys, as the file has it.
    """
    names = list(dict.fromkeys(map(name_of, ACTIONS)))
    keyless = {name_of(action) for action in ACTIONS if not action.keys}
    faults: list[tuple[str, str]] = []
    chosen: dict[str, tuple[str, ...]] = {}
    for name, value in table.items():
        keys = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()
        shown = one_line(name)[:60]
        if name not in names:
            near = difflib.get_close_matches(name, names, 1, 0.6)
            remedy = f"did you mean {near[0]}?" if near else "`briefing-tui config --init` lists all."
            faults.append((name, f"there is no action {shown!r}; {remedy}"))
        elif value == [] and name in keyless:
            pass
        elif not keys or not all(isinstance(key, str) for key in keys):
            faults.append(
                (name, f'{shown} must be a key, as in "slash", or a list of keys; its own are kept.')
            )
        else:
            named = [normal(str(key)) for key in keys]
            odd = next((str(key) for key, one in zip(keys, named, strict=True) if one is None), None)
            kept = next((one for one in named if one in KEPT), None)
            if odd is not None:
                faults.append(
                    (name, f'there is no key {one_line(odd)[:30]!r}; name one as in "slash" or "ctrl+t".')
                )
            elif kept is not None:
                faults.append(
                    (name, f"{kept} never reaches the program or means another key; choose another.")
                )
            else:
                chosen[name] = tuple(dict.fromkeys(one for one in named if one))
    while (clash := next(_clashes(chosen), None)) is not None:
        ours, key, other = clash
        faults.append(
            (ours, f"{key} is a key of {other} already; give {other} another or choose another for {ours}.")
        )
        del chosen[ours]
    return chosen, faults


def normal(key: str) -> str | None:
    """The key by Textual's name; None where there is none of the kind."""
    from textual.keys import Keys, _character_to_key  # noqa: PLC0415 - only where keys are given

    if len(key) == 1:
        return (
            _character_to_key(key) if key.isprintable() and key != " " else ("space" if key == " " else None)
        )
    *before, last = key.split("+")
    if any(one not in _MODIFIERS for one in before) or len(set(before)) != len(before):
        return None
    if len(last) == 1 and last.isprintable() and last.isascii() and last.isalnum():
        return key
    known = (
        {one.value for one in Keys} | {_character_to_key(chr(code)) for code in range(33, 127)} | {"space"}
    )
    return key if last in known and not last.startswith("<") else None


def _clashes(chosen: Keymap) -> Iterator[tuple[str, str, str]]:
    """Names of an action with keys of its own, the key, and the other action that has it in the same place."""
    for one in ACTIONS:
        if name_of(one) in chosen:
            for other in ACTIONS:
                if name_of(other) != name_of(one) and together(one.place, other.place):
                    for key in _both(one, other, chosen):
                        yield name_of(one), key, name_of(other)


def _both(one: Action, other: Action, chosen: Keymap) -> list[str]:
    theirs = keys_of(other, chosen)
    return [key for key in keys_of(one, chosen) if key in theirs]
