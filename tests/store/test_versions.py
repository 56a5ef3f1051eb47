"""A store of an older form is migrated with the old kept; articles are read anew and corrections stay."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.catalogue import FORMAT
from store.check import check
from store.records import Article, Reading
from store.shelf import OLD, Shelf


@pytest.fixture
def first(tmp_path: Path, article: Article, reading: Reading) -> Path:
    """A store as the first version of the program wrote it: two articles, a catalogue of short rows."""
    shelf = Shelf(tmp_path / "s")
    rows: dict[str, dict[str, object]] = {}
    for nth, key in enumerate(("9" * 16, article.id), 1):
        shelf.put(article._replace(id=key), reading._replace(article=key))
        tables = json.loads(shelf.path(key).read_text())
        facts = tables["article"]["1"]
        del facts["added"]
        facts["format"] = 1
        shelf.path(key).write_text(json.dumps(tables))
        os.utime(shelf.path(key), (1_700_000_000 + nth, 1_700_000_000 + nth))
        short = {
            name: facts[name]
            for name in ("id", "title", "publisher", "dateline", "date", "language", "length")
        }
        rows[str(nth)] = {"format": 1, **short, "countries": 2, "actors": 2, "claims": 3}
    (shelf.folder / "recent.json").unlink()
    (shelf.folder / "catalogue.json").write_text(json.dumps({"articles": rows}))
    (shelf.folder / "catalogue.json").chmod(0o600)
    return shelf.folder


def test_an_older_store_opens_is_migrated_and_the_old_is_kept(
    first: Path, article: Article, reading: Reading
):
    before = {path.name: path.read_bytes() for path in (first / "articles").iterdir()}
    briefing = Briefing(first)
    assert briefing.load() == []
    assert [entry.article.id for entry in briefing.entries] == ["9" * 16, article.id]
    assert briefing.entries[1].reading == reading
    for path in (first / "articles").iterdir():
        facts = json.loads(path.read_text())["article"]["1"]
        assert facts["format"] == FORMAT
        assert facts["added"].startswith("2023-11-14T")
    assert {path.name: path.read_bytes() for path in (first / OLD).iterdir()} == before
    assert check(first) == []
    assert Briefing(first).load() == []
    assert not Shelf(first).old


def test_an_older_store_is_no_fault_and_is_read_where_it_cannot_be_written(
    first: Path, monkeypatch: pytest.MonkeyPatch
):
    assert check(first) == []

    def full(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    before = {path: path.read_bytes() for path in first.rglob("*.json")}
    monkeypatch.setattr(os, "write", full)
    briefing = Briefing(first)
    briefing.load()
    assert len(briefing.entries) == 2
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in first.rglob("*.json")} == before


def test_reading_anew_keeps_the_former_one_and_the_corrections(
    briefing: Briefing, article: Article, reading: Reading, monkeypatch: pytest.MonkeyPatch, capsys
):
    from store import reading as steps
    from tui.cli import main

    briefing.correct("note", "claim", briefing.view().claims[0].key, text="mine")
    monkeypatch.setattr(
        steps, "read", lambda a: reading._replace(reader=steps.READER, claims=reading.claims[::-1])
    )
    for expected in ([article.id], []):
        with pytest.raises(SystemExit) as ended:
            main(["reread", "--store", str(briefing.folder)])
        assert (ended.value.code, capsys.readouterr().out.split()) == (0, expected)
    fresh = Briefing(briefing.folder)
    fresh.load()
    assert [text for _, text in fresh.marks("claim", fresh.view().claims[2].key).notes] == ["mine"]
    assert (briefing.folder / "former" / f"{article.id}.json").exists()
    briefing.load()
    assert briefing.entries[0].reading.reader == steps.READER, "an open one sees it"
    assert check(briefing.folder) == []
