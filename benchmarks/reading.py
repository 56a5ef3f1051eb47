"""Reading: what countries and actors cost beside the pipeline's own parse, and how fast their tables load.

Process time, warm, on one article of news length; turn by turn in one run, so that the ratio holds on a
machine that is busy or slow.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from benchmarks.made import article
from store.reading import language, people, places

ROUNDS = 20
FLOOR = 0.25
LOAD = 20.0
"""Milliseconds that the tables may take to load."""

_LOADING = """
import time
from store.reading.places.cities import codes_of
from store.reading.places.facts import countries
from store.reading.places.lexicon import lexicon
begin = time.process_time()
countries(), lexicon(), codes_of("x")
print(1000 * (time.process_time() - begin))
"""


def _since(begin: float) -> float:
    return 1000 * (time.process_time() - begin)


def loading() -> float:
    """Milliseconds until the tables are at hand, median of nine fresh processes."""
    command = [sys.executable, "-c", _LOADING]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(9)]
    return statistics.median(map(float, runs))


def main(text: str = "") -> bool:
    """Print the table; True if both floors hold. `text` is read in place of the made article."""
    text = text or article(60)[0].text
    parses: list[float] = []
    ours: list[float] = []
    for turn in range(ROUNDS + 1):
        begin = time.process_time()
        doc = language.parse(text)
        parse = _since(begin)
        begin = time.process_time()
        people.find(doc, places.find(text, doc))
        found = _since(begin)
        if turn:
            parses.append(parse)
            ours.append(found)
    ratio = statistics.median(ours) / statistics.median(parses)
    load = loading()
    print(
        f"\nreading: countries and actors beside the parse, {len(text)} characters, process time, n = {ROUNDS}"
    )
    for name, times in (("the pipeline's parse", parses), ("countries and actors", ours)):
        print(
            f"  {name:26} median {statistics.median(times):6.1f} ms   min {min(times):6.1f}   max {max(times):6.1f}"
        )
    print(f"  ratio {ratio:.2f} (at most {FLOOR})")
    print(f"  the tables load in {load:.1f} ms (at most {LOAD:.0f})")
    return ratio <= FLOOR and load <= LOAD


if __name__ == "__main__":
    from pathlib import Path

    sys.exit(not main(Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else ""))
