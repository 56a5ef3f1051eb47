"""What a person has read, and what is new to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import StoreError
from store.visits import Visits


def test_on_the_first_visit_nothing_is_new_and_nothing_read(tmp_path: Path):
    visits = Visits(tmp_path / "s")
    assert (visits.is_new("a"), visits.is_read("a"), visits.fault()) == (False, False, None)


def test_what_came_since_the_last_visit_is_new_until_it_is_read(tmp_path: Path):
    Visits(tmp_path / "s").leave(["a"])
    visits = Visits(tmp_path / "s")
    assert (visits.is_new("a"), visits.is_new("b")) == (False, True)
    assert visits.opened("b")
    assert not visits.opened("b")
    assert (visits.is_new("b"), visits.is_read("b")) == (False, True)
    visits.leave(["a", "b"])
    again = Visits(tmp_path / "s")
    assert (again.is_new("b"), again.is_read("b"), again.is_read("a")) == (False, True, False)


def test_stores_do_not_mix(tmp_path: Path):
    Visits(tmp_path / "s").leave(["a"])
    assert not Visits(tmp_path / "other").is_new("b")


def test_two_programs_on_one_store_keep_what_both_have_read(tmp_path: Path):
    one, two = Visits(tmp_path / "s"), Visits(tmp_path / "s")
    one.opened("a")
    two.opened("b")
    one.leave(["a", "b"])
    two.leave(["a", "b"])
    again = Visits(tmp_path / "s")
    assert (again.is_read("a"), again.is_read("b")) == (True, True)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"there": 1}', b'{"there": [1], "read": []}', b"\xff\xfe"]
)
def test_a_damaged_file_is_told_once_kept_aside_and_never_fatal(tmp_path: Path, data: bytes):
    Visits(tmp_path / "s").leave(["a"])
    path = Visits(tmp_path / "s").path
    path.write_bytes(data)
    visits = Visits(tmp_path / "s")
    assert not visits.is_new("b")
    assert str(path) in str(visits.fault())
    assert visits.fault() is None
    assert path.with_suffix(".damaged").read_bytes() == data
    visits.opened("a")
    visits.leave(["a"])
    assert Visits(tmp_path / "s").is_read("a")
    assert Visits(tmp_path / "s").fault() is None


def test_what_cannot_be_written_is_told(tmp_path: Path):
    visits = Visits(tmp_path / "s")
    visits.path.parent.parent.mkdir(parents=True)
    visits.path.parent.write_text("a file stands in the way")
    visits.opened("a")
    with pytest.raises(StoreError, match="cannot be written"):
        visits.leave(["a"])
