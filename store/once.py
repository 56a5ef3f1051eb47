"""What is counted once: of one text from several publishers the article that was added first.

Corrections say which are none, or one, against what they look like (`store.corrections.told_apart`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.copies import Copies, groups, joined_by
from store.corrections import Correction, told_apart
from store.rows import ArticleRow

Behind = Mapping[str, tuple[str, ...]]
"""For each article that has copies these, by id, in the order of adding."""


class Once:
    """Tells copies from what they are copies of; articles that come behind the others cost themselves alone."""

    def __init__(self) -> None:
        self._sketches: dict[str, str] = {}
        self._copies = Copies()
        self._taken: list[str] = []
        self._told: tuple[frozenset[str], Mapping[str, str]] = frozenset(), {}

    def learn(self, article: str, sketch: str) -> None:
        """Know an article by its signature."""
        self._sketches[article] = sketch

    def of(self, articles: Sequence[str], log: Sequence[Correction]) -> Behind:
        """What stands behind what of these articles, in order, with the corrections of this log."""
        told = apart, together = told_apart(log)
        if told != self._told or self._taken != articles[: len(self._taken)]:
            self._copies, self._taken = Copies(), []
        self._told = told
        for article in articles[len(self._taken) :]:
            alone = article in apart or article in together
            self._copies.add(article, self._sketches.get(article, ""), alone=alone)
        self._taken = list(articles)
        return _behind(joined_by(dict(self._copies.leads), together))


def behind(sketches: Mapping[str, str]) -> Behind:
    """What stands behind what of a few articles, by their signatures in order, where nobody says otherwise."""
    return _behind(groups(sketches))


def _behind(leads: Mapping[str, str]) -> Behind:
    found: dict[str, list[str]] = {}
    for article, lead in leads.items():
        if lead != article:
            found.setdefault(lead, []).append(article)
    return {lead: tuple(copies) for lead, copies in found.items()}


def with_publishers(row: ArticleRow, copies: Sequence[ArticleRow]) -> ArticleRow:
    """An article's line with the publishers of its copies too."""
    others = (copy.publisher for copy in copies)
    return row._replace(publishers=tuple(dict.fromkeys((*row.publishers, *(one for one in others if one)))))
