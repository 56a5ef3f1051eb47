"""The file of corrections: what it holds is what a program has in mind, and what another one wrote is seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from store.corrections.log import Log


def texts(log: Log) -> list[tuple[str, str]]:
    return [(row.value["text"], row.state) for row in log.all()]


def test_what_is_remembered_of_a_change_is_what_a_fresh_reader_finds(tmp_path: Path):
    log = Log(tmp_path)
    target: dict[str, Any] = {"kind": "country", "key": "NO", "spans": [["a", 1, 2]]}
    for step in (
        lambda: log.append("note", target, {"text": "one"}, "2026-01-02T03:04:05+00:00"),
        lambda: log.append("note", target, {"text": "two"}, "2026-01-02T03:04:06+00:00"),
        log.undo,
        log.redo,
        log.undo,
        lambda: log.append("note", target, {"text": "three"}, ""),
    ):
        step()
        assert log.all() == Log(tmp_path).all()
    assert texts(log) == [("one", "done"), ("two", "dropped"), ("three", "done")]


def test_what_was_kept_does_not_change_with_what_it_was_made_of(tmp_path: Path):
    log = Log(tmp_path)
    target: dict[str, Any] = {"kind": "country", "key": "NO", "spans": [["a", 1, 2]]}
    log.append("note", target, {"text": "one"}, "")
    target["spans"][0].append(3)
    assert log.all()[0].target["spans"] == [["a", 1, 2]]


def test_a_correction_by_another_program_is_seen_and_kept(tmp_path: Path):
    here, there = Log(tmp_path), Log(tmp_path)
    for log, word in ((here, "one"), (there, "two"), (here, "three")):
        log.append("note", {"kind": "country", "key": "NO"}, {"text": word}, "")
    assert texts(here) == texts(there) == [("one", "done"), ("two", "done"), ("three", "done")]
    there.undo()
    assert texts(here)[-1] == ("three", "undone")
