"""Reading: what countries, actors and claims cost beside the pipeline's own parse of the same text.

CPU time of one process, warm, median of 20 readings. BLAS is held to one thread, so that CPU time is time.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import seeds

T = TypeVar("T")
READINGS = 20
WORDS = 800
WHO_FLOOR, ALL_FLOOR, CLAIMS_FLOOR, LOAD_FLOOR = 0.25, 0.5, 60.0, 150.0


def article(words: int = WORDS) -> str:
    """The sample's text over and over, up to the paragraph in which it reaches this many words."""
    body = (Path(seeds.__path__[0]) / "sample.md").read_text(encoding="utf-8").split("---", 2)[-1]
    paragraphs = [p for p in body.split("\n\n") if p.strip()]
    text: list[str] = []
    while sum(len(p.split()) for p in text) < words:
        text.append(paragraphs[len(text) % len(paragraphs)].strip())
    return "\n\n".join(text)


def cost(work: Callable[[], T]) -> tuple[float, T]:
    """Milliseconds of CPU, the median of several runs, and the last result."""
    times: list[float] = []
    result = work()
    for _ in range(READINGS):
        before = time.process_time()
        result = work()
        times.append(1000 * (time.process_time() - before))
    return statistics.median(times), result


def main() -> bool:
    """Print the table; True if all floors hold."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # before NumPy is loaded
    from store.reading import claims, language, people, places  # noqa: PLC0415
    from store.reading.claims.learned import weights  # noqa: PLC0415

    before = time.process_time()
    weights.load()
    loaded = 1000 * (time.process_time() - before)
    text = article()
    parse, doc = cost(lambda: language.parse(text))
    where, countries = cost(lambda: places.find(text, doc))
    who, actors = cost(lambda: people.find(doc, countries))
    said, found = cost(lambda: claims.find(doc, countries, actors))
    print(f"\nreading: {len(text.split())} words of the sample, CPU, warm, median of {READINGS}")
    for name, value in (("parse", parse), ("countries", where), ("actors", who), ("claims", said)):
        print(f"  {name:10} {value:7.1f} ms  {value / parse:5.2f} of the parse")
    share, whole = (where + who) / parse, (where + who + said) / parse
    print(f"  countries and actors {share:.2f} of the parse (floor {WHO_FLOOR})")
    print(
        f"  with claims {whole:.2f} of the parse (floor {ALL_FLOOR}); claims {said:.0f} ms (floor {CLAIMS_FLOOR:.0f})"
    )
    print(f"  weights loaded in {loaded:.0f} ms (floor {LOAD_FLOOR:.0f}); {len(found)} claims")
    return share <= WHO_FLOOR and whole <= ALL_FLOOR and said <= CLAIMS_FLOOR and loaded <= LOAD_FLOOR


if __name__ == "__main__":
    main()
