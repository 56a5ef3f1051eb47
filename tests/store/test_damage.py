"""Damage is never taken for emptiness and never overwritten; each case is one typed error with its remedy."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.check import check, repair
from store.corrections.log import Log
from store.errors import Damaged, Newer, Refused, StoreError
from store.records import Article, Reading
from store.shelf import Shelf

OTHER = Article("0" * 16, "another text", "Another")


def rewritten(change: Callable[[dict], object]) -> Callable[[bytes], bytes]:
    def do(data: bytes) -> bytes:
        tables = json.loads(data)
        change(tables)
        return json.dumps(tables).encode()

    return do


def put(table: str, **fields: object) -> Callable[[bytes], bytes]:
    return rewritten(lambda tables: tables[table]["1"].update(fields))


CASES: dict[str, tuple[Callable[[bytes], bytes], type[StoreError]]] = {
    "no bytes": (lambda data: b"", Damaged),
    "one byte less": (lambda data: data[:-1], Damaged),
    "half of it": (lambda data: data[: len(data) // 2], Damaged),
    "zero bytes of its length": (lambda data: b"\0" * len(data), Damaged),
    "its end zeroed": (lambda data: data[:-64] + b"\0" * 64, Damaged),
    "garbage": (lambda data: bytes(range(256)), Damaged),
    "something behind it": (lambda data: data + b"{}", Damaged),
    "invalid UTF-8": (lambda data: data.replace(b"Oslo", b"Osl\xff"), Damaged),
    "byte order mark": (lambda data: b"\xef\xbb\xbf" + data, Damaged),
    "UTF-16": (lambda data: data.decode().encode("utf-16"), Damaged),
    "a name twice in a record": (lambda data: data.replace(b'"title":', b'"title":"x","title":', 1), Damaged),
    "a table twice": (lambda data: data[:-1] + b',"claims":{}}', Damaged),
    "no number": (lambda data: data.replace(b'"certainty":0.9', b'"certainty":NaN', 1), Damaged),
    "a list in place of tables": (lambda data: b"[]", Damaged),
    "null": (lambda data: b"null", Damaged),
    "deeper than can be read": (lambda data: b"[" * 100_000, Damaged),
    "a table that is a text": (rewritten(lambda t: t.update(claims="none")), Damaged),
    "a row without number": (rewritten(lambda t: t["claims"].update(x={})), Damaged),
    "a table missing": (rewritten(lambda t: t.pop("reading")), Damaged),
    "a field missing": (rewritten(lambda t: t["article"]["1"].pop("text")), Damaged),
    "a field of another type": (put("article", title=7), Damaged),
    "a span outside the text": (put("claims", content=[[0, 10**6]]), Damaged),
    "an unknown kind": (put("actors", kind="king"), Damaged),
    "no version": (rewritten(lambda t: t["article"]["1"].pop("format")), Damaged),
    "a version that is none": (put("article", format="one"), Damaged),
    "a version of tomorrow": (put("article", format=99), Newer),
    "another article's file": (put("article", id="f" * 16), Damaged),
}


def kept(briefing: Briefing, article: Article) -> Path:
    return briefing.folder / "articles" / f"{article.id}.json"


@pytest.mark.parametrize("case", CASES)
def test_a_damaged_article_is_told_left_and_done_without(briefing: Briefing, article: Article, case: str):
    change, kind = CASES[case]
    path = kept(briefing, article)
    bad = change(path.read_bytes())
    assert bad != path.read_bytes()
    path.write_bytes(bad)
    with pytest.raises(kind) as caught:
        Shelf(briefing.folder).get(article.id)
    assert caught.value.file == path
    assert str(path) in str(caught.value)
    assert caught.value.remedy
    again = Briefing(briefing.folder)
    assert [type(fault) for fault in again.load()] == [kind]
    with pytest.raises(kind):
        again.add(article, Reading(article.id, "new"))
    assert again.add(OTHER, Reading(OTHER.id, "r")), "the others go on"
    assert path.read_bytes() == bad
    assert str(path) in {fault.file for fault in check(briefing.folder)}
    mended = repair(briefing.folder)
    if kind is Newer:
        assert path.read_bytes() == bad
        assert [fault.mended for fault in mended if fault.file == str(path)] == [False]
    else:
        assert [one.read_bytes() for one in (briefing.folder / "aside").iterdir()] == [bad]
        assert check(briefing.folder) == []


def test_a_folder_in_the_place_of_an_article(briefing: Briefing, article: Article):
    path = kept(briefing, article)
    path.unlink()
    path.mkdir()
    (path / "mine").write_text("x")
    with pytest.raises(Damaged, match="a folder stands in its place"):
        Shelf(briefing.folder).get(article.id)
    assert (path / "mine").read_text() == "x"
    repair(briefing.folder)
    assert [one.read_text() for one in (briefing.folder / "aside").glob("*/mine")] == ["x"]


@pytest.mark.parametrize("name", ["catalogue.json", "recent.json"])
@pytest.mark.parametrize(
    "bad",
    [b"", b"{", b"garbage", b"[]", b"\xef\xbb\xbf{}", b'{"articles":{"1":{"format":1}}}', b'{"articles":3}'],
)
def test_a_damaged_catalogue_stops_nothing(briefing: Briefing, article: Article, name: str, bad: bytes):
    path = briefing.folder / name
    path.write_bytes(bad)
    again = Briefing(briefing.folder)
    assert [fault.file for fault in again.load()] == [path]
    assert again.add(OTHER, Reading(OTHER.id, "r"))
    assert path.read_bytes() == bad
    assert set(Shelf(briefing.folder).ids()) == {article.id, OTHER.id}
    assert str(path) in {fault.file for fault in check(briefing.folder)}
    assert any(fault.mended for fault in repair(briefing.folder) if fault.file == str(path))
    assert [one.read_bytes() for one in (briefing.folder / "aside").iterdir()] == [bad]
    assert check(briefing.folder) == []
    assert list(Shelf(briefing.folder).facts()) == [article.id, OTHER.id]


@pytest.mark.parametrize("name", ["catalogue.json", "recent.json"])
def test_a_catalogue_of_tomorrow_is_refused(briefing: Briefing, name: str):
    (briefing.folder / name).write_text('{"articles":{"1":{"format":99}}}')
    with pytest.raises(Newer, match="was written by a newer briefing-tui; update this one"):
        Briefing(briefing.folder).load()


def test_damaged_corrections_are_told_left_and_the_former_ones_restored(briefing: Briefing):
    log = Log(briefing.folder)
    for word in ("one", "two"):
        log.append("note", {"kind": "country", "key": "NO"}, {"text": word}, "")
    log.path.write_bytes(b"")
    with pytest.raises(Damaged):
        log.all()
    with pytest.raises(Damaged):
        log.append("note", {}, {"text": "three"}, "")
    assert log.path.read_bytes() == b""
    assert [fault.file for fault in check(briefing.folder)] == [str(log.path)]
    repair(briefing.folder)
    assert [row.value["text"] for row in log.all()] == ["one"], "the last commit at most is lost"
    assert check(briefing.folder) == []


def test_a_former_reading_is_restored(briefing: Briefing, article: Article, reading: Reading):
    shelf = Shelf(briefing.folder)
    shelf.replace(article, Reading(article.id, "better"))
    assert shelf.get(article.id)[1].reader == "better"
    kept(briefing, article).write_bytes(b"")
    repair(briefing.folder)
    assert shelf.get(article.id) == (article, reading)
    assert check(briefing.folder) == []


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX")
@pytest.mark.parametrize(
    "place", ["articles", "article", "catalogue.json", "recent.json", "corrections.json"]
)
def test_symbolic_links_inside_the_store_are_refused(
    briefing: Briefing, article: Article, tmp_path: Path, place: str
):
    path = kept(briefing, article) if place == "article" else briefing.folder / place
    elsewhere = tmp_path / "elsewhere"
    if path.exists():
        path.rename(elsewhere)
    else:
        elsewhere.write_text("{}")
    path.symlink_to(elsewhere)
    before = elsewhere.read_bytes() if elsewhere.is_file() else sorted(os.listdir(elsewhere))
    shelf = Shelf(briefing.folder)
    with pytest.raises(Refused, match="is a symbolic link"):
        if place == "corrections.json":
            Log(shelf.folder).append("note", {}, {}, "")
        elif faults := (shelf.faults() if place.endswith("json") else []):
            raise faults[0]
        else:
            shelf.put(article, Reading(article.id, "r"))
    assert (elsewhere.read_bytes() if elsewhere.is_file() else sorted(os.listdir(elsewhere))) == before
    assert str(path) in {fault.file for fault in check(briefing.folder)}
    repair(briefing.folder)
    assert not path.is_symlink()


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX")
def test_the_stores_own_path_may_be_a_link_and_all_in_it_is_private(
    tmp_path: Path, article: Article, reading: Reading
):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    old = os.umask(0)
    try:
        briefing = Briefing(tmp_path / "link" / "deep" / "store")
        briefing.add(article, reading)
        Log(tmp_path / "real" / "deep" / "store").append("note", {}, {}, "")
        Shelf(briefing.folder).replace(article, Reading(article.id, "r"))
    finally:
        os.umask(old)
    for path in (tmp_path / "real").rglob("*"):
        assert stat.S_IMODE(path.lstat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    kept(briefing, article).chmod(0o644)
    assert [fault.fault for fault in check(briefing.folder)] == ["can be read by others (mode 644)"]
    repair(briefing.folder)
    assert check(briefing.folder) == []
