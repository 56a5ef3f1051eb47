"""Train the claim reader: `python -m store.reading.claims.train DATA`.

DATA is the training part of PolNeAR 1.0, one JSON object a line, gzipped: `text` and, by annotator, lists of
`source`, `cue` and `content` spans. It takes about half an hour and needs the extra `train`. Seeds
and threads are fixed, so that chance does not enter.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch  # pyright: ignore[reportMissingImports] - in the extra `train` alone

from store.reading.claims.learned import weights
from store.reading.claims.learned.tokens import Floats
from store.reading.claims.train import corpus, fit, judging

T = TypeVar("T")
FOLDS = 2
"""Networks, each trained without a part of the articles of its own, on which the judge is fitted."""
_PART = 84
EPOCHS = 10


def main() -> None:
    """Train, and write the weights into the package."""
    parser = argparse.ArgumentParser(description="Train the claim reader.")
    parser.add_argument("data", type=Path, help="annotated articles")
    parser.add_argument("--out", type=Path, default=weights.FILE)
    parser.add_argument("--cache", type=Path, help="a folder in which parsed texts are kept between runs")
    parser.add_argument("--limit", type=int, help="take the first so many articles, for a trial")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument(
        "--jobs", type=int, default=1, help="more than 1: all networks at once (not on Windows)"
    )
    args = parser.parse_args()
    print("reading the articles")
    samples = corpus.read(args.data, args.cache, args.limit)
    known, *counts = corpus.learn(samples)
    corpus.prepare(samples, known, (counts[0], counts[1]))
    rows = sum(len(v) + 1 for v in known.vocabularies)
    order = list(range(len(samples)))
    random.Random(0).shuffle(order)
    part = min(_PART, len(samples) // (2 * FOLDS))

    def fold(number: int) -> tuple[dict[str, Floats], Floats, Floats]:
        torch.set_num_threads(1)  # the same sums in the same order
        torch.use_deterministic_algorithms(True)
        unseen = set(order[number * part : (number + 1) * part])
        rest = [one for i, one in enumerate(samples) if i not in unseen]
        model = fit.fit(rest, rows, known.trie, number + 1, args.epochs).weights()
        facts, told = judging.examples([samples[i] for i in sorted(unseen)], [model], known)
        return model, facts, told

    done = each(fold, range(FOLDS), args.jobs)
    judge = judging.fit(
        np.concatenate([facts for _, facts, _ in done]), np.concatenate([t for _, _, t in done])
    )
    weights.save(args.out, known, [model for model, _, _ in done], judge)
    print(f"wrote {args.out.name}, {args.out.stat().st_size / 1e6:.1f} MB")


def each(work: Callable[[int], T], numbers: Sequence[int], jobs: int) -> list[T]:
    """The work done for each number, in processes of their own where there are to be several at once."""
    if jobs == 1:
        return [work(number) for number in numbers]
    context = multiprocessing.get_context("fork")  # the articles are not copied
    results = context.Queue()
    processes = [context.Process(target=lambda n=n: results.put((n, work(n)))) for n in numbers]
    for process in processes:
        process.start()
    found = dict(results.get() for _ in numbers)
    return [found[number] for number in numbers]


if __name__ == "__main__":
    main()
