"""Reading: what countries, actors and claims cost beside the pipeline's own parse, and how fast what they know loads.

Process time, warm, on one article of about 800 words; turn by turn in one run, so that the ratio holds on a
machine that is busy or slow. BLAS is held to one thread, so that process time is time.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import seeds

ROUNDS = 20
WORDS = 800
WHO, ALL = 0.25, 0.5
"""Shares of the parse that countries and actors may take, and these with claims."""
CLAIMS = 60.0
"""Milliseconds that claims may take."""
LOAD, WEIGHTS = 20.0, 150.0
"""Milliseconds that the tables and the weights may take to load."""

_LOADING = """
import time
from store.reading.places.cities import codes_of
from store.reading.places.facts import countries
from store.reading.places.lexicon import lexicon
begin = time.process_time()
countries(), lexicon(), codes_of("x")
print(1000 * (time.process_time() - begin))
"""

_WEIGHING = """
import time
from store.reading.claims.learned import weights
begin = time.process_time()
weights.load()
print(1000 * (time.process_time() - begin))
"""


def _since(begin: float) -> float:
    return 1000 * (time.process_time() - begin)


def loading(script: str) -> float:
    """Milliseconds that the script tells, median of nine fresh processes."""
    command = [sys.executable, "-c", script]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(9)]
    return statistics.median(map(float, runs))


def sample(words: int = WORDS) -> str:
    """The sample's text over again, up to the paragraph in which it reaches this many words."""
    body = (Path(seeds.__path__[0]) / "sample.md").read_text(encoding="utf-8").split("---", 2)[-1]
    paragraphs = [p.strip() for p in body.split("\n\n") if p.strip()]
    text: list[str] = []
    while sum(len(p.split()) for p in text) < words:
        text.append(paragraphs[len(text) % len(paragraphs)])
    return "\n\n".join(text)


def main(text: str = "") -> bool:
    """Print the table; True if all floors hold. `text` is read in place of the sample."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # before NumPy is loaded
    from store.reading import claims, language, people, places  # noqa: PLC0415

    text = text or sample()
    steps = ("parse", "countries and actors", "claims")
    times: dict[str, list[float]] = {step: [] for step in steps}
    for turn in range(ROUNDS + 1):
        begin = time.process_time()
        doc = language.parse(text)
        took = [_since(begin)]
        begin = time.process_time()
        countries = places.find(text, doc)
        actors = people.find(doc, countries)
        took.append(_since(begin))
        begin = time.process_time()
        claims.find(doc, countries, people.apart(actors))
        took.append(_since(begin))
        for step, one in zip(steps, took, strict=True):
            if turn:
                times[step].append(one)
    parse, who, said = (statistics.median(times[step]) for step in steps)
    print(f"\nreading: {len(text.split())} words, process time, warm, n = {ROUNDS}")
    for step in steps:
        runs = times[step]
        middle = statistics.median(runs)
        print(f"  {step:22} median {middle:6.1f} ms   min {min(runs):6.1f}   max {max(runs):6.1f}")
    tables, weights = loading(_LOADING), loading(_WEIGHING)
    print(f"  countries and actors / parse {who / parse:.2f} (at most {WHO})")
    print(f"  countries, actors and claims / parse {(who + said) / parse:.2f} (at most {ALL})")
    print(f"  claims {said:.0f} ms (at most {CLAIMS:.0f})")
    print(
        f"  the tables load in {tables:.1f} ms (at most {LOAD:.0f}), the weights in {weights:.0f} ms (at most {WEIGHTS:.0f})"
    )
    small = who / parse <= WHO and (who + said) / parse <= ALL and said <= CLAIMS
    return small and tables <= LOAD and weights <= WEIGHTS


if __name__ == "__main__":
    sys.exit(not main(Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else ""))
