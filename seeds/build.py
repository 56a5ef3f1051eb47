"""Read the sample dispatch anew and write its reading beside it: `python -m seeds.build`.

`sample.md` is the text, written by us; `sample.json` is what the reader finds in it, a file of the
same form as every article of a briefing. A test proves that the two agree.
"""

from __future__ import annotations

from pathlib import Path

from store.reading import read
from store.reading.sources import load
from store.records import Article, Reading
from store.shelf import write_article

HERE = Path(__file__).parent


def fresh() -> tuple[Article, Reading]:
    """The sample as the reader of today reads it."""
    article = load(HERE / "sample.md")
    return article, read(article)


def main() -> None:
    """Write the reading."""
    write_article(HERE / "sample.json", *fresh())


if __name__ == "__main__":
    main()
