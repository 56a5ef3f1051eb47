"""Ask who somebody is, or which country: one that is known, or a new name."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.text import folded, one_line
from tui.screens import known
from tui.screens.choosing import Ask, Fault, Option

if TYPE_CHECKING:
    from store.briefing import Briefing

_NEW = "\0new"
"""The key of the option that makes somebody new; no row has it."""


class Named(NamedTuple):
    """Somebody: an actor there is, by key, or a new one, by name alone."""

    name: str
    key: str | None


class Who(Ask[Named]):
    """An actor there is, or a new name."""

    HINT = "a name"

    def __init__(self, briefing: Briefing, text: str = "", *, title: str, without: str = "") -> None:
        """Ask for a name; the actor `without` is not offered."""
        super().__init__(text, title=title)
        self._briefing = briefing
        self._without = without

    async def offer(self, text: str) -> Sequence[Option]:
        """Actors of such a name, and somebody new."""
        found = await asyncio.to_thread(known.actors, self._briefing, text)
        found = [option for option in found if option.key != self._without]
        name = one_line(text)
        if name:
            exact = found and folded(found[0].words) == folded(name)
            # somebody known is never taken for a newcomer's name unless it is just that name
            found.insert(1 if exact else 0, Option(_NEW, name, "somebody new"))
        return found

    async def taken(self, option: Option | None, text: str) -> Named | Fault:
        """Whom the option stands for."""
        del text
        if option is None:
            return Fault("Type a name, or esc.")
        return Named(option.words, None if option.key == _NEW else option.key)


class Which(Ask[str]):
    """A country of the world, by its code."""

    HINT = "a country, by name or code"

    async def offer(self, text: str) -> Sequence[Option]:
        """Countries of such a name."""
        return await asyncio.to_thread(known.countries, text)

    async def taken(self, option: Option | None, text: str) -> str | Fault:
        """The code."""
        if option is None:
            return Fault(
                f"No country is called “{one_line(text)[:40]}”."
                if text.strip()
                else "Type a country, or esc."
            )
        return option.key
