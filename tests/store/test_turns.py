"""A thread that reads small pieces lets others have their turn."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from store import turns
from store.briefing import Briefing
from store.records import Article, Reading
from store.turns import give_way


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long a thread slept each time, on a clock that goes on a millisecond whenever it is looked at."""
    found: list[float] = []
    now = 100.0

    def clock() -> float:
        nonlocal now
        now += 0.001
        return now

    monkeypatch.setattr(turns, "time", SimpleNamespace(perf_counter=clock, sleep=found.append))
    return found


def aside(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_a_thread_sleeps_now_and_then_and_not_each_time(slept: list[float]) -> None:
    aside(lambda: [give_way() for _ in range(100)])
    assert 10 < len(slept) < 50
    assert all(0 < pause < 0.001 for pause in slept)


def test_the_program_s_own_thread_never_sleeps(slept: list[float]) -> None:
    for _ in range(100):
        give_way()
    assert slept == []


def test_each_thread_has_turns_of_its_own(slept: list[float]) -> None:
    aside(give_way)
    aside(give_way)
    assert len(slept) == 2


def test_reading_what_is_stored_gives_way(
    tmp_path: Path, article: Article, reading: Reading, slept: list[float]
) -> None:
    folder = tmp_path / "briefing"
    Briefing(folder).add(article, reading)

    def read() -> None:
        briefing = Briefing(folder)
        briefing.load()
        briefing.entry(article.id)
        briefing.warm()

    aside(read)
    assert slept
