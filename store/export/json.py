"""JSON: every article under its id, in the form that `briefing-tui read --json` prints, and more.

Beyond that form stand the article's text and address, the sentences and the certainties of mentions, so
that `store.wire` takes all of it back, and on each claim its `sentence` and `citation`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from store import wire
from store.citation import extent, sentence, source
from store.view import Entry


def write(entries: Iterable[Entry]) -> str:
    """One object, an article a line; non-ASCII escaped, so that no separator of any kind stands in it."""
    # article by article: the encoder lets no other thread work meanwhile
    lines = [f'"{entry.article.id}":{wire.line(_object(entry))}' for entry in entries]
    return "{" + ",\n".join(lines) + "}\n"


def _object(entry: Entry) -> dict[str, Any]:
    article = entry.article
    made = {"path": "", "article": wire.article_out(article), **wire.reading_out(article, entry.reading)}
    cited = source(article)
    for claim, row in zip(entry.reading.claims, made["claims"], strict=True):
        row["sentence"] = sentence(entry, extent(claim))
        row["citation"] = cited
    return made
