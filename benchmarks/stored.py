"""The store beside SQLite (WAL, synchronous=FULL) with the same records: opening, adding, counting.

What is timed is the store itself; both begin with nothing in memory but the operating system's cache.
"""

from __future__ import annotations

import base64
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.made import article as made
from store import wire
from store.briefing import Briefing
from store.catalogue import facts_of
from store.copies import KEPT
from store.corrections import now
from store.digest import Digest, digest_of
from store.focus import Focus
from store.records import Article, Reading
from store.rows import View
from store.shelf import Shelf

SENTENCES = 190
"""Of a made article: with its countries and actors about 280 records."""

ADDS = 25


def main(sizes: tuple[int, ...] = (1_000, 10_000), *, filled: bool = True) -> bool:
    """Measure, print, and tell whether all floors hold; without `filled` the slowest is left out."""
    held: list[bool] = []
    adds: dict[int, float] = {}
    place = Path(os.environ.get("BRIEFING_BENCH", tempfile.gettempdir()))
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=place) as root:
            folder, database = Path(root) / "s", Path(root) / "peer.db"
            records = _fill(folder, database, size)
            print(f"\nstore: {size} articles of {records} records; ms, beside SQLite, ratio")
            held += _open(folder, database, size)
            adds[size] = _adds(folder, database, held)
            if filled:
                held += _filled(folder, size)
                memory = _memory(folder)
                held.append(memory <= 400)
                print(f"  {'memory with all rows open, MB':44} {memory:9.1f} {'':9} {'':6}  at most 400")
    if len(adds) == 2:
        growth = adds[sizes[1]] / adds[sizes[0]]
        held.append(growth < 2)
        print(f"  {'growth of an add':44} {growth:9.2f} {'':9} {'':6}  below 2")
    return all(held)


def _open(folder: Path, database: Path, size: int) -> list[bool]:
    """Opening to the list, and counting what one country's claims are."""
    took = _best(lambda: _listed(folder), 3)
    peer = _best(lambda: _query(database, "select facts from articles order by rowid"), 3)
    shelf = Shelf(folder)
    shelf.facts()
    count = _best(lambda: _count(shelf, "KZ"), 5)
    query = "select count(*) from claims where country = 'KZ'"
    peer_count = _best(lambda: _query(database, query), 5)
    assert _count(shelf, "KZ") == _query(database, query)[0][0]
    return [
        _row("open to a usable list", took, peer, 150 if size <= 1_000 else 500),
        _row("count a country's claims", count, peer_count, 50),
    ]


def _adds(folder: Path, database: Path, held: list[bool]) -> float:
    """The median of adding one, by a program that has just started."""
    own: list[float] = []
    peer: list[float] = []
    for nth in range(ADDS):
        article, reading = made(SENTENCES, seed=1_000_000 + nth)
        begin = time.perf_counter()
        Shelf(folder).put(article, reading)
        own.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        with _connected(database) as peer_store:
            _insert(peer_store, article, reading)
        peer.append(time.perf_counter() - begin)
    took, beside = statistics.median(own) * 1000, statistics.median(peer) * 1000
    held.append(_row(f"add one (median of {ADDS})", took, beside, 100))
    return took


def _count(shelf: Shelf, code: str) -> int:
    return sum(about for row in shelf.facts().values() for one, _, about, _ in row.met if one == code)


def _listed(folder: Path) -> Briefing:
    briefing = Briefing(folder)
    briefing.load(most=0)
    assert len(briefing.articles) > 0
    return briefing


def _filled(folder: Path, size: int) -> list[bool]:
    """The first opening, those after it, and what a person then asks of the rows."""
    first = _best(lambda: _first(folder), 1)
    held = [_row("the first opening ever: all rows made", first, None, 60_000)]
    took = _best(lambda: _rows(Briefing(folder)), 3)
    held.append(_row("open to a filled dashboard model", took, None, 150 if size <= 1_000 else 500))
    briefing = Briefing(folder)
    _rows(briefing)
    took = _best(briefing.settle, 1)
    print(f"  {'behind it: all is ready for a focus':44} {took:9.1f}")
    view = briefing.view()
    for kind, key in (("country", "KZ"), ("actor", view.actors[0].key), ("claim", view.claims[0].key)):
        focus = Focus(kind, key, "")  # pyright: ignore[reportArgumentType]
        took = _best(lambda focus=focus: _shown(briefing.view([focus])), 5)
        held.append(_row(f"focus on a {kind}, to its rows", took, None, 40 if size <= 1_000 else 250))
    article, reading = made(SENTENCES, seed=2_000_000)
    briefing.add(article, reading)
    added = _best(briefing.settle, 1)
    print(f"  {'one more article: made ready, off the loop':44} {added:9.1f}")
    held.append(_row("and its rows on the screen", _best(lambda: _shown(briefing.view()), 1), None, 50))
    return held


def _first(folder: Path) -> None:
    (folder / "summary.json").unlink(missing_ok=True)
    briefing = Briefing(folder)
    briefing.load()
    briefing.settle()
    _shown(briefing.view())
    briefing.keep()


def _rows(briefing: Briefing) -> None:
    briefing.load()
    assert briefing.whole
    _shown(briefing.view())


def _shown(view: View) -> None:
    """The rows that a screen of 45 lines shows, of each pane."""
    for rows in (view.articles, view.countries, view.actors, view.claims):
        assert rows[:40]


def _best(work: Callable[[], object], times: int) -> float:
    """Milliseconds of the quickest of so many."""
    took: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        took.append(time.perf_counter() - begin)
    return min(took) * 1000


def _row(what: str, took: float, peer: float | None, most: float) -> bool:
    beside = f"{'':9} {'':6}" if peer is None else f"{peer:9.1f} {took / peer:6.1f}"
    print(
        f"  {what:44} {took:9.1f} {beside}  at most {most:g}{'' if took <= most else '  FALLS SHORT'}",
        flush=True,
    )
    return took <= most


def _memory(folder: Path) -> float:
    """Megabytes at most of a process that shows all rows and can narrow them.

    `getrusage` tells of the process from before its program began, which was a copy of this one; where the
    system tells of the program alone, that counts.
    """
    code = (
        "import resource, sys; from pathlib import Path; from store.briefing import Briefing, Focus\n"
        "import tui.app\n"
        "briefing = Briefing(Path(sys.argv[1]))\n"
        "briefing.load(); briefing.view().claims[:40]; briefing.settle()\n"
        "briefing.view([Focus('country', 'KZ', '')]).claims[:40]\n"
        "own = Path('/proc/self/status')\n"
        "lines = own.read_text().splitlines() if own.exists() else []\n"
        "peak = [int(line.split()[1]) for line in lines if line.startswith('VmHWM')]\n"
        "print(*peak or [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    return int(done.stdout) / 1024


def _fill(folder: Path, database: Path, size: int) -> int:
    """Both stores with the same articles: ten that are read by the store's own way, the others like them."""
    shelf = Shelf(folder)
    models: list[tuple[Article, Reading, bytes]] = []
    for seed in range(10):
        article, reading = made(SENTENCES, seed=seed)
        shelf.put(article, reading)
        models.append((article, reading, shelf.path(article.id).read_bytes()))
    facts = [facts_of(article, reading, now()) for article, reading, _ in models]
    digests = [digest_of(article, reading) for article, reading, _ in models]
    with _connected(database) as peer:
        for article, reading, _ in models:
            _insert(peer, article, reading)
        for nth in range(size - len(models)):
            article, reading, data = models[nth % len(models)]
            key = f"{nth:016x}"
            shelf.path(key).write_bytes(data.replace(article.id.encode(), key.encode()))
            facts.append(facts_of(article._replace(id=key), reading, now()))
            _insert(peer, article._replace(id=key), reading)
    with shelf.turn():
        places = shelf.segments.append(
            _unlike(digests[nth if nth < len(models) else (nth - len(models)) % len(models)], nth)
            for nth in range(size)
        )
        # each has its model's digest, for that does not tell the id; but they must not count as one text
        facts = [
            row._replace(mark=shelf.written(row.id), at=at) for row, at in zip(facts, places, strict=True)
        ]
        shelf.catalogue.rebuild(facts)
    shutil.rmtree(folder / "former", ignore_errors=True)
    reading = models[0][1]
    return len(reading.countries) + len(reading.actors) + len(reading.claims)


def _unlike(digest: Digest, nth: int) -> Digest:
    """The digest as if of another text: with a signature of its own."""
    dice = random.Random(nth)
    least = sorted(dice.randrange(1 << 27) for _ in range(KEPT))
    sketch = base64.b85encode(b"".join(one.to_bytes(4, "big") for one in least)).decode()
    return digest._replace(outline=digest.outline._replace(sketch=sketch))


def _connected(database: Path) -> sqlite3.Connection:
    peer = sqlite3.connect(database)
    peer.execute("pragma journal_mode = wal")
    peer.execute("pragma synchronous = full")
    peer.execute("create table if not exists articles (id text primary key, facts text, text text)")
    for name in ("countries", "actors", "claims"):
        peer.execute(f"create table if not exists {name} (article text, country text, row text)")
    peer.execute("create index if not exists by_country on claims (country)")
    return peer


def _insert(peer: sqlite3.Connection, article: Article, reading: Reading) -> None:
    peer.execute(
        "insert or ignore into articles values (?, ?, ?)",
        (article.id, json.dumps(wire.article_facts(article)), article.text),
    )
    rows = wire.reading_out(article, reading)
    for name in ("countries", "actors", "claims"):
        peer.executemany(
            f"insert into {name} values (?, ?, ?)",
            [(article.id, (row.get("countries") or [None])[0], json.dumps(row)) for row in rows[name]],
        )


def _query(database: Path, query: str) -> list[tuple[int]]:
    peer = sqlite3.connect(database)
    try:
        return peer.execute(query).fetchall()
    finally:
        peer.close()


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
