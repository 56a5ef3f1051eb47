"""The store under faults, at reduced counts; `make faults` runs the full ones."""

from __future__ import annotations

import os

import pytest

if os.name != "posix":
    pytest.skip("processes are forked and killed as POSIX has it", allow_module_level=True)

from benchmarks.faults import crowd, full, injected, killed, powercut


def test_every_call_that_writes_made_to_fail_leaves_the_old_or_the_new():
    works = ("the first article", "an article as the catalogue is full", "a new reading", "a correction")
    found = injected.run(works)
    assert found.trials > 150
    assert found.bad == ()


def test_what_was_acknowledged_is_there_after_a_kill():
    assert killed.run(40).bad == ()


def test_what_was_acknowledged_is_there_after_a_power_cut():
    assert powercut.run(300).bad == ()


def test_the_power_cut_finds_what_is_lost_without_syncs():
    assert powercut.run(60, synced=False).bad


def test_two_writers_and_a_reader():
    assert crowd.run(20, 1).bad == ()


def test_no_space():
    assert full.run(12).bad == ()
