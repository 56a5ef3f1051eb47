"""The map's places: where the arrows lead."""

from __future__ import annotations

from typing import get_args

from store.atlas import Direction, atlas, nearest


def reached(start: str) -> set[str]:
    """All countries that arrows lead to from this one."""
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for direction in get_args(Direction):
            there = nearest(here, direction)
            if there is not None and there not in seen:
                seen.add(there)
                waiting.append(there)
    return seen


def test_arrows_lead_from_every_country_to_every_other():
    every = {place.code for place in atlas().places}
    assert len(every) == 250
    # who leads to one country, and is led to from it, leads everywhere
    assert reached("FR") == every
    leading = {code: {nearest(code, direction) for direction in get_args(Direction)} for code in every}
    back, waiting = {"FR"}, ["FR"]
    while waiting:
        there = waiting.pop()
        for code in every - back:
            if there in leading[code]:
                back.add(code)
                waiting.append(code)
    assert back == every
