"""A file is replaced whole or not at all, and damage is never taken for emptiness."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from tinydb import TinyDB

from store.errors import StoreError
from store.files import WholeFile, replace_whole


def kept(path: Path) -> list[dict[str, object]]:
    with TinyDB(storage=lambda: WholeFile(path)) as db:
        return [dict(row) for row in db.table("rows").all()]


def keep(path: Path, *rows: dict[str, object]) -> None:
    storage = WholeFile(path)
    with TinyDB(storage=lambda: storage) as db:
        db.table("rows").insert_multiple(rows)
        storage.commit()


def test_what_was_committed_is_there(tmp_path: Path):
    keep(tmp_path / "a.json", {"word": "naïve 汉 👩‍👩‍👧"})
    keep(tmp_path / "a.json", {"word": "two"})
    assert kept(tmp_path / "a.json") == [{"word": "naïve 汉 👩‍👩‍👧"}, {"word": "two"}]


def test_what_was_not_committed_is_not(tmp_path: Path):
    keep(tmp_path / "a.json", {"word": "one"})
    with TinyDB(storage=lambda: WholeFile(tmp_path / "a.json")) as db:
        db.table("rows").insert({"word": "two"})
    assert kept(tmp_path / "a.json") == [{"word": "one"}]


@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
def test_a_failing_step_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
):
    path = tmp_path / "a.json"
    keep(path, {"word": "old"})

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(StoreError, match=r"a\.json cannot be written \(No space left"):
        replace_whole(path, b"{}")
    monkeypatch.undo()
    assert kept(path) == [{"word": "old"}]
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["a.json"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'{"rows": 3}',
        b'{"rows": {"1": 2}}',
        b'{"a": {"1": {"x": NaN}}}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_damage_is_told_and_left_as_it_is(tmp_path: Path, data: bytes):
    path = tmp_path / "a.json"
    path.write_bytes(data)
    with pytest.raises(StoreError, match=r"a\.json is damaged .* was left as it is; restore it"):
        keep(path, {"word": "new"})
    assert path.read_bytes() == data


@pytest.mark.parametrize("row", [{"x": float("nan")}, {"x": "\ud800"}, {"x": {1, 2}}])
def test_what_would_not_come_out_again_does_not_go_in(tmp_path: Path, row: dict[str, object]):
    with pytest.raises(StoreError, match="cannot be kept"):
        keep(tmp_path / "a.json", row)
    assert not (tmp_path / "a.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_file_is_its_owners_alone(tmp_path: Path):
    keep(tmp_path / "a.json", {"word": "one"})
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP])
def test_where_there_are_no_hard_links_the_former_one_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
):
    def none(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "link", none)
    for word in (b"one", b"two", b"three"):
        replace_whole(tmp_path / "a", word, former=tmp_path / "b")
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes()) == (b"three", b"two")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["a", "b"]
