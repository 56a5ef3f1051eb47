"""An article as the model knows it, and as it was read."""

from __future__ import annotations

from typing import NamedTuple

from store.records import Article, Reading
from store.rows import ArticleRow


class Part(NamedTuple):
    """An article of the model; two are the same if they are the same object.

    Attributes:
        row: its line.
        draft: it is still being read; it teaches nobody who is who.
    """

    row: ArticleRow
    draft: bool = False


class Read(NamedTuple):
    """An article as it was read from its file: when it was added, and the file's mark before."""

    article: Article
    reading: Reading
    added: str
    mark: tuple[int, ...]
