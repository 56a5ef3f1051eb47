"""A backup holds all that cannot be made again, and restoring loses nothing on either side."""

from __future__ import annotations

import json
import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from store.backup import Restored, backup, restore
from store.briefing import Briefing
from store.check import check, rebuild
from store.corrections.log import Log
from store.errors import Damaged, Missing, StoreError
from store.records import Article, Reading
from store.shelf import Shelf


def many(folder: Path, count: int = 5) -> Shelf:
    shelf = Shelf(folder)
    for n in range(count):
        key = f"{(n * 7919) % 65536:016x}"
        shelf.put(Article(key, f"text {n}", f"Title {n}"), Reading(key, "r"))
    return shelf


def content(shelf: Shelf) -> list[object]:
    """All but where on the disk it stands."""
    return [(row._replace(mark=(), at=()), shelf.get(key)) for key, row in shelf.facts().items()]


def test_the_catalogue_deleted_and_rebuilt_is_the_same(tmp_path: Path):
    shelf = many(tmp_path / "s", 250)
    before = content(shelf)
    assert (shelf.folder / "catalogue.json").exists(), "more than are kept apart"
    for name in ("catalogue.json", "recent.json"):
        (shelf.folder / name).unlink()
    assert rebuild(Shelf(shelf.folder)) == []
    assert content(Shelf(shelf.folder)) == before
    assert check(shelf.folder) == []


def test_a_backup_restored_elsewhere_is_the_same(tmp_path: Path):
    shelf = many(tmp_path / "s")
    log = Log(shelf.folder)
    log.append("note", {"kind": "country", "key": "NO"}, {"text": "look again"}, "")
    assert backup(shelf.folder, tmp_path / "b.zip") == 5
    assert restore(tmp_path / "t", tmp_path / "b.zip") == Restored(5, 0, True)
    assert content(Shelf(tmp_path / "t")) == content(shelf)
    assert Log(tmp_path / "t").all() == log.all()
    assert check(tmp_path / "t") == []
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "b.zip").stat().st_mode) == 0o600


def test_restoring_loses_nothing_of_a_store_that_went_on(tmp_path: Path):
    shelf = many(tmp_path / "s")
    log = Log(shelf.folder)
    log.append("note", {}, {"text": "old"}, "")
    backup(shelf.folder, tmp_path / "b.zip")
    log.append("note", {}, {"text": "new"}, "")
    shelf.put(Article("f" * 16, "later", "Later"), Reading("f" * 16, "r"))
    shelf.path(f"{0:016x}").write_bytes(b"")
    assert restore(shelf.folder, tmp_path / "b.zip") == Restored(1, 4, True)
    assert len(Shelf(shelf.folder).facts()) == 6
    assert check(shelf.folder) == []
    aside = [one.read_bytes() for one in (shelf.folder / "aside").iterdir()]
    assert b"" in aside
    assert any(b"new" in one for one in aside), "the corrections of after the backup are kept beside"


def test_nothing_to_back_up_and_a_damaged_store_are_told(tmp_path: Path):
    with pytest.raises(Missing, match="holds nothing to back up"):
        backup(tmp_path / "none", tmp_path / "b.zip")
    shelf = many(tmp_path / "s")
    shelf.path(f"{0:016x}").write_bytes(b"")
    with pytest.raises(Damaged):
        backup(shelf.folder, tmp_path / "b.zip")
    assert not (tmp_path / "b.zip").exists()


def test_a_backup_that_is_none_changes_nothing(tmp_path: Path):
    shelf = many(tmp_path / "s")
    backup(shelf.folder, tmp_path / "b.zip")
    whole = (tmp_path / "b.zip").read_bytes()
    bad = tmp_path / "bad.zip"
    for data in (b"", b"garbage", whole[: len(whole) // 2], whole[:60] + b"\0" * 40 + whole[100:]):
        bad.write_bytes(data)
        with pytest.raises(StoreError, match=r"bad\.zip"):
            restore(tmp_path / "t", bad)
    with pytest.raises(Missing, match="does not exist; name a backup"):
        restore(tmp_path / "t", tmp_path / "none.zip")
    assert not (tmp_path / "t").exists()


@pytest.mark.parametrize("name", ["../evil.json", "articles/../../evil.json", "/evil", "articles/x.json"])
def test_an_archive_never_writes_elsewhere(tmp_path: Path, name: str):
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr(name, json.dumps({"article": {}}))
    with pytest.raises(Damaged):
        restore(tmp_path / "t" / "u", tmp_path / "b.zip")
    assert [one.name for one in tmp_path.rglob("*") if "evil" in one.name] == []


def test_the_commands(
    tmp_path: Path, briefing: Briefing, article: Article, capsys: pytest.CaptureFixture[str]
):
    from tui.cli import main

    def run(*arguments: object) -> tuple[int, list[dict[str, object]]]:
        with pytest.raises(SystemExit) as ended:
            main([*map(str, arguments), "--store", str(briefing.folder)])
        return int(ended.value.code or 0), [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert run("check", "--json") == (0, [])
    assert run("backup", tmp_path / "b.zip")[0] == 0
    path = briefing.folder / "articles" / f"{article.id}.json"
    path.write_bytes(b"")
    code, faults = run("check", "--json")
    assert (code, faults[0]["file"]) == (1, str(path))
    assert set(faults[0]) == {"file", "fault", "remedy"}
    assert run("check", "--json", "--repair")[0] == 0
    assert run("restore", tmp_path / "b.zip")[0] == 0
    assert run("check", "--json") == (0, [])
    assert Shelf(briefing.folder).holds(article.id)
    shutil.rmtree(briefing.folder)
    assert run("restore", tmp_path / "none.zip")[0] == 2
