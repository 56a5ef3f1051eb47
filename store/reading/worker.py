"""The child process that reads, so that the dashboard never waits for the language pipeline.

Each line on standard input is an article as JSON; each line on standard output a step of its
reading: `{"share": 0.8, "reading": {...}}`, and at last `{"done": true, "reading": {...}}` or
`{"error": "one sentence"}`. Run by `store.reading.reader`.
"""

from __future__ import annotations

import json
import sys

from store import wire
from store.errors import BriefingError
from store.reading import language, read
from store.records import Reading


def main() -> None:
    """Serve until standard input ends."""
    out = sys.stdout

    def say(value: object) -> None:
        out.write(wire.line(value) + "\n")
        out.flush()

    try:
        for order in sys.stdin:
            if order == "warm\n":
                language.pipeline()
                continue
            article = wire.article_in(json.loads(order))

            def step(share: float, reading: Reading, article=article) -> None:
                say({"share": share, "reading": wire.reading_out(article, reading)})

            try:
                reading = read(article, step)
            except BriefingError as error:
                say({"error": str(error)})
            else:
                say({"done": True, "reading": wire.reading_out(article, reading)})
    except (BrokenPipeError, KeyboardInterrupt):
        pass  # whoever asked is gone


if __name__ == "__main__":
    main()
