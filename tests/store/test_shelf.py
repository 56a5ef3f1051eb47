"""Articles on disk: what goes in comes out, twice is once, and the catalogue can be lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store.errors import StoreError
from store.records import Article, Reading
from store.shelf import Shelf


def test_what_goes_in_comes_out(tmp_path: Path, article: Article, reading: Reading):
    Shelf(tmp_path / "s").put(article, reading)
    assert Shelf(tmp_path / "s").get(article.id) == (article, reading)


def test_looking_makes_nothing(tmp_path: Path):
    assert Shelf(tmp_path / "s").ids() == []
    assert not (tmp_path / "s").exists()


def test_the_same_article_twice_changes_nothing(tmp_path: Path, article: Article, reading: Reading):
    shelf = Shelf(tmp_path / "s")
    assert shelf.put(article, reading)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "s").rglob("*.json")}
    assert not shelf.put(article, Reading(article.id, "other"))
    assert {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "s").rglob("*.json")
    } == before


def test_articles_come_in_the_order_in_which_they_were_added(tmp_path: Path):
    shelf = Shelf(tmp_path / "s")
    ids = [f"{n:016x}" for n in (9, 3, 7)]
    for one in ids:
        shelf.put(Article(one, f"text {one}", "t"), Reading(one, "r"))
    assert shelf.ids() == ids


def test_a_lost_catalogue_loses_no_article(tmp_path: Path, article: Article, reading: Reading):
    shelf = Shelf(tmp_path / "s")
    shelf.put(article, reading)
    (tmp_path / "s" / "recent.json").unlink()
    assert Shelf(tmp_path / "s").ids() == [article.id]
    assert not shelf.put(article, reading)


def test_an_article_taken_away_while_all_are_looked_at_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shelf = Shelf(tmp_path / "s")
    ids = [f"{n:016x}" for n in range(3)]
    for one in ids:
        shelf.put(Article(one, f"text {one}", "t"), Reading(one, "r"))
    look = os.scandir

    @contextmanager
    def slow(folder: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
        with look(folder) as found:
            entries = list(found)
        shelf.path(ids[1]).unlink(missing_ok=True)
        yield iter(entries)

    monkeypatch.setattr(os, "scandir", slow)
    listed, known = Shelf(tmp_path / "s").look()
    assert listed == list(known) == [ids[0], ids[2]]


def test_an_entry_whose_article_is_gone_is_passed_over(tmp_path: Path, article: Article, reading: Reading):
    shelf = Shelf(tmp_path / "s")
    shelf.put(article, reading)
    (tmp_path / "s" / "articles" / f"{article.id}.json").unlink()
    assert shelf.ids() == []


@pytest.mark.parametrize(
    "change",
    [
        lambda tables: tables.pop("article"),
        lambda tables: tables["article"]["1"].pop("text"),
        lambda tables: tables["article"]["1"].update(format="one"),
        lambda tables: tables["article"]["1"].update(text=7),
        lambda tables: tables["countries"]["1"]["mentions"][0].update(end=10**6),
        lambda tables: tables["countries"]["1"]["mentions"][0].update(start=-1),
        lambda tables: tables["actors"]["1"].update(kind="king"),
        lambda tables: tables["claims"]["1"].pop("stance"),
        lambda tables: tables["claims"]["1"].update(inside=99),
        lambda tables: tables["claims"]["1"].update(certainty="high"),
        lambda tables: tables["reading"].clear(),
    ],
)
def test_an_article_changed_by_hand_beyond_sense_is_told_as_damaged(
    tmp_path: Path, article: Article, reading: Reading, change
):
    shelf = Shelf(tmp_path / "s")
    shelf.put(article, reading)
    path = tmp_path / "s" / "articles" / f"{article.id}.json"
    tables = json.loads(path.read_text())
    change(tables)
    path.write_text(json.dumps(tables))
    with pytest.raises(StoreError, match=f"{article.id}.json is damaged"):
        shelf.get(article.id)


def test_escapes_put_into_a_file_by_hand_do_not_come_out(tmp_path: Path, article: Article, reading: Reading):
    shelf = Shelf(tmp_path / "s")
    shelf.put(article, reading)
    path = tmp_path / "s" / "articles" / f"{article.id}.json"
    path.write_text(path.read_text().replace("Norway", "\\u001b[31mNo").replace("Ida Berg", "\\u202eda Berg"))
    got, found = shelf.get(article.id)
    shown = repr((got, found))
    assert "\\x1b" not in shown
    assert "\\u202e" not in shown


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path, article: Article, reading: Reading):
    shelf = Shelf(tmp_path / "s")
    shelf.put(article, reading)
    path = tmp_path / "s" / "articles" / f"{article.id}.json"
    path.write_text(path.read_text().replace('"format":2', '"format":99'))
    with pytest.raises(StoreError, match="was written by a newer briefing-tui"):
        shelf.get(article.id)


def test_a_store_that_is_a_file(tmp_path: Path):
    (tmp_path / "s").write_text("")
    with pytest.raises(StoreError, match="is a file, not a folder; name another place with --store"):
        Shelf(tmp_path / "s")


def test_a_store_beneath_a_file(tmp_path: Path, article: Article, reading: Reading):
    (tmp_path / "s").write_text("")
    with pytest.raises(StoreError):
        Shelf(tmp_path / "s" / "deeper").put(article, reading)


def test_an_id_is_never_a_path(tmp_path: Path):
    with pytest.raises(StoreError, match="is no article's id"):
        Shelf(tmp_path / "s").get("../../etc/passwd")


WRITER = """
import sys
from pathlib import Path
from store.records import Article, Reading
from store.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]))
for n in range(int(sys.argv[2]), int(sys.argv[2]) + 15):
    shelf.put(Article(f"{n:016x}", f"text {n}", "t"), Reading(f"{n:016x}", "r"))
"""


def test_two_programs_writing_at_once_lose_nothing(tmp_path: Path):
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "s"), str(begin)], cwd=Path(__file__).parents[2]
        )
        for begin in (100, 200)
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert len(Shelf(tmp_path / "s").facts()) == 30
    assert len(Shelf(tmp_path / "s").ids()) == 30
