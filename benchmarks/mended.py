"""How long a correction takes to reach the rows, of a row that stands in a fifth of a briefing's articles."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.made import article as made
from store.briefing import Briefing

ARTICLES, SENTENCES = 1_000, 40


def main(articles: int = ARTICLES) -> None:
    """Fill a store, correct it, each on top of those before, and print milliseconds."""
    with tempfile.TemporaryDirectory() as root:
        briefing = Briefing(Path(root) / "s")
        for seed in range(articles):
            briefing.add(*made(SENTENCES, seed=seed))
        briefing.settle()
        view = briefing.view()
        actor, other = view.actors[0].key, view.actors[1].key
        claim, country = view.claims[5].key, view.countries[0].key
        work: list[tuple[str, Callable[[], object]]] = [
            ("a star on a claim", lambda: briefing.correct("star", "claim", claim)),
            ("a star on an actor", lambda: briefing.correct("star", "actor", actor)),
            ("rename them", lambda: briefing.correct("rename", "actor", actor, name="Anna Neu")),
            ("merge them with another", lambda: briefing.correct("merge", "actor", actor, into=other)),
            ("remove a claim", lambda: briefing.correct("remove", "claim", claim)),
            ("remove a country", lambda: briefing.correct("remove", "country", country)),
            ("undo that", briefing.undo),
            ("undo one more", briefing.undo),
        ]
        print(f"\ncorrections: {articles} articles of {SENTENCES} claims, {actor} in some of them; ms")
        for what, do in work:
            begin = time.perf_counter()
            do()
            briefing.settle()
            shown = briefing.view()
            assert shown.actors[:40]
            assert shown.claims[:40]
            print(f"  {what:44} {(time.perf_counter() - begin) * 1000:9.1f}", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
