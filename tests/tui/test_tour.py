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
        screen.send(step.keys.encode())
        if step.keys == "q":
            break
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
    assert [one.suffix for one in tmp_path.iterdir() if one.name.startswith("briefing")]
