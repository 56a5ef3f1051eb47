"""Garbage that refers to itself goes while nobody waits, and what is still in use stays."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from tui import sweeping
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


def dropped() -> weakref.ref[Thing]:
    """A thing that only it itself refers to, old enough for the oldest generation."""
    thing = Thing()
    gc.collect(1)
    gc.collect(1)
    return weakref.ref(thing)


def test_it_waits_while_keys_come_and_sweeps_when_they_rest(
    sweeper: Sweeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("tui.sweeping.time.monotonic", lambda: now)
    gc.collect()
    thing = dropped()  # as much as makes a sweep worth while, and not so much that it does not wait
    assert sweeping._WORTH <= gc.get_count()[2] < sweeping._MUCH
    sweeper.touch()
    now += sweeping.REST / 2
    assert not sweeper.rest(settled=True)
    assert thing() is not None
    now += sweeping.REST
    assert not sweeper.rest(settled=False)
    assert sweeper.rest(settled=True)
    assert thing() is None


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
