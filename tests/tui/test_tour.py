"""The installed program, step by step as a person goes through it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.tui.touring import ARTICLE, STEPS

pytestmark = pytest.mark.terminal


def test_the_tour(run: Callable[..., Any], tmp_path: Path):
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE)
    screen = run("--store", "s", path)
    for step in STEPS:
        if step.keys == "q":
            screen.until((tmp_path / "briefing.md").exists)
            screen.send(b"q")
            break
        screen.send(step.keys.encode())
        try:
            screen.until(
                lambda step=step: (
                    all(word in screen.text for word in step.sees)
                    and not any(word in screen.text for word in step.misses)
                ),
                timeout=15,
            )
        except AssertionError as error:
            raise AssertionError(f"{step.does}: {error}") from None
    assert screen.end() == 0
    assert "that Nairobi had asked for money" in (tmp_path / "briefing.md").read_text(encoding="utf-8")
