"""An article as the model knows it."""

from __future__ import annotations

from typing import NamedTuple

from store.rows import ArticleRow


class Part(NamedTuple):
    """An article of the model; two are the same if they are the same object.

    Attributes:
        row: its line.
        draft: it is still being read; it teaches nobody who is who.
    """

    row: ArticleRow
    draft: bool = False
