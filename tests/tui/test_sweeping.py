"""Garbage that refers to itself goes while nobody waits, and what is still in use stays."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Awaitable, Callable, Iterator

import pytest

from tui import sweeping
from tui.app import BriefingApp
from tui.sweeping import Sweeper


class Thing:
    """Something that may refer to itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def sweeper() -> Iterator[Sweeper]:
    before, enabled = gc.get_threshold(), gc.isenabled()
    made = Sweeper()
    made.begin()
    yield made
    made.end()
    gc.unfreeze()
    assert gc.get_threshold() == before
    if not enabled:
        gc.disable()


class Clock:
    """The time that the sweeper sees, in seconds."""

    now = 100.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("tui.sweeping.time.monotonic", lambda: made.now)
    return made


def dropped() -> weakref.ref[Thing]:
    """A thing that only it itself refers to."""
    return weakref.ref(Thing())


def old() -> weakref.ref[Thing]:
    """The same, grown old."""
    thing = Thing()
    gc.collect(1)
    gc.collect(1)
    return weakref.ref(thing)


def test_it_waits_while_keys_come_and_sweeps_when_they_rest(sweeper: Sweeper, clock: Clock) -> None:
    sweeper.rest(settled=True)
    thing = old()
    gc.collect(1)
    kept = [[] for _ in range(sweeping._WORTH)]
    sweeper.touch()
    clock.now += sweeping.REST / 2
    sweeper.rest(settled=True)
    assert thing() is not None
    clock.now += sweeping.REST
    sweeper.rest(settled=False)
    assert thing() is not None
    sweeper.rest(settled=True)
    assert thing() is None
    assert kept


@pytest.mark.parametrize("resting", [True, False])
def test_what_is_young_is_swept_while_a_screen_is_open_and_much_of_it_between_keys(
    sweeper: Sweeper, clock: Clock, *, resting: bool
) -> None:
    sweeper.rest(settled=False)
    gc.collect()
    sweeper.touch()
    clock.now += 2 * sweeping.REST * resting
    thing = dropped()
    sweeper.rest(settled=False)
    assert thing() is not None
    kept = [[] for _ in range(sweeping._SOME if resting else sweeping._MUCH)]
    sweeper.rest(settled=False)
    assert thing() is None
    assert kept


@pytest.mark.parametrize("resting", [True, False])
def test_what_is_old_goes_also_while_a_screen_stays_open_for_long(
    sweeper: Sweeper, clock: Clock, *, resting: bool
) -> None:
    sweeper.rest(settled=False)
    thing, kept = old(), list[list[int]]()
    for _ in range(sweeping._OLD * (1 if resting else 2) + 1):
        sweeper.touch()
        clock.now += 2 * sweeping.REST * resting
        kept += [[] for _ in range(sweeping._SOME if resting else sweeping._MUCH)]
        sweeper.rest(settled=False)
    assert thing() is None
    assert kept


async def test_it_has_its_turn_although_the_store_changes_all_the_time(
    app: BriefingApp, until: Callable[..., Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def rest(_: Sweeper, *, settled: bool, busy: bool = False) -> None:
        del settled
        seen.append(busy)

    monkeypatch.setattr(Sweeper, "rest", rest)
    monkeypatch.setattr(app.briefing, "changed", lambda: True)
    async with app.run_test() as pilot:
        await until(pilot, lambda: not app.intake.busy)
        seen.clear()
        await until(pilot, lambda: len(seen) == 3)
    assert not any(seen)


def test_while_articles_are_taken_in_it_is_left_to_the_collector(sweeper: Sweeper) -> None:
    sweeper.rest(settled=True, busy=True)
    things = [dropped() for _ in range(20)]
    kept = [[] for _ in range(10_000)]
    assert not any(thing() for thing in things)
    assert kept


def test_a_screen_that_is_open_at_a_sweep_goes_when_it_is_closed(
    sweeper: Sweeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "_LONG", -1.0)
    thing = Thing()
    seen = weakref.ref(thing)
    assert sweeper.sweep(settled=False)
    del thing
    assert sweeper.sweep(settled=True)
    assert seen() is None


def test_a_closed_screen_that_is_still_held_goes_later(
    sweeper: Sweeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "_LONG", -1.0)
    held = Thing()
    sweeper.closed(held)
    assert sweeper.sweep(settled=True)
    seen = weakref.ref(held)
    del held
    assert sweeper.sweep(settled=True)
    assert seen() is None


def test_nothing_is_swept_before_it_begins_or_after_it_ended() -> None:
    never = Sweeper()
    assert not never.sweep(settled=True)
    never.end()
    before = gc.get_threshold()
    never.begin()
    never.end()
    gc.unfreeze()
    assert gc.get_threshold() == before
    assert not never.sweep(settled=True)
