"""A step of the trail: what is looked at, and what of it is meant."""

from __future__ import annotations

from typing import Literal, NamedTuple

Subject = Literal["article", "country", "actor", "claim", "dates", "articles"]
Side = Literal["both", "by", "about"]


class Focus(NamedTuple):
    """A filter by example: show only what meets this.

    Attributes:
        kind: of the row; or "dates", or "articles" for several.
        key: of the row; of dates a half-open range of days, "2022-02-01/2022-03-01", of articles their ids
            with spaces between.
        label: what a person calls it.
        side: for a country or an actor: only the claims by it, or about it, and what they tie to it.
    """

    kind: Subject
    key: str
    label: str
    side: Side = "both"


def chosen(focus: Focus, article: str, day: str) -> bool:
    """True if a focus on dates or on several articles keeps the article of this id and date."""
    if focus.kind == "articles":
        return article in focus.key.split()
    begin, _, end = focus.key.partition("/")
    return bool(day) and begin <= day[:10] < end
