"""Rows written to one file, each claim with its citation and the sentence it stands on.

`chosen` says which, `written` makes the bytes and `save` puts them on the disk, whole or not at all.
All three may run in a thread of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from store.errors import Cancelled, StoreError
from store.records import Claim, Reading
from store.view import Entry, Focus

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.view import View

Format = Literal["md", "csv", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

Progress = Callable[[int, int], bool]
"""Told how many articles are done, of how many; False calls the work off."""

STARRED = "starred"
TAG = "tag:"


class Piece(NamedTuple):
    """An article and which of its claims are wanted, by their index in its reading; None for all."""

    article: str
    claims: frozenset[int] | None = None


class Exists(StoreError):
    """A file of that name is there already."""


def all_of(briefing: Briefing) -> list[Piece]:
    """Everything in view, whatever the focus."""
    return [Piece(row.key) for row in briefing.view().articles]


def in_view(view: View) -> list[Piece]:
    """The articles of a view with the claims that it shows."""
    claims: dict[str, set[int]] = {row.key: set() for row in view.articles}
    for row in view.claims:
        article, index = _parts(row.key)
        claims.setdefault(article, set()).add(index)
    return [Piece(article, frozenset(indices)) for article, indices in claims.items()]


def only(briefing: Briefing, which: str) -> list[Piece]:
    """What a person starred or tagged: claims alone, and of other rows all that meets them.

    Args:
        briefing: what to choose from.
        which: "starred", or "tag:" and the tag.

    Raises:
        StoreError: where it is neither, or nothing is marked so.
    """
    tag = which.removeprefix(TAG)
    if which != STARRED and (not which.startswith(TAG) or not tag):
        raise StoreError("Only starred or tag:NAME can be chosen; or leave it out to take everything.")
    rows = [
        row
        for row, marks in briefing.marked().items()
        if (marks.star if which == STARRED else tag in marks.tags)
    ]
    found: dict[str, frozenset[int] | None] = {}
    for kind, key in rows:
        if kind == "article":
            found[key] = None
        elif kind == "claim":
            _more(found, *_parts(key))
        else:
            focus = Focus("country" if kind == "country" else "actor", key, key)
            for piece in in_view(briefing.view((focus,))):
                for index in piece.claims or ():
                    _more(found, piece.article, index)
                found.setdefault(piece.article, frozenset())
    if not found:
        raise StoreError(
            f"Nothing is {'starred' if which == STARRED else f'tagged {tag}'}; nothing was written."
        )
    return [Piece(row.key, found[row.key]) for row in briefing.view().articles if row.key in found]


def chosen(briefing: Briefing, which: str | None) -> list[Piece]:
    """All, or what is starred or tagged.

    Raises:
        StoreError: as `only`.
    """
    return only(briefing, which) if which else all_of(briefing)


def written(
    briefing: Briefing, pieces: Sequence[Piece], form: Format, progress: Progress | None = None
) -> bytes:
    """The file's bytes, UTF-8.

    Raises:
        Cancelled: where `progress` returned False.
    """
    from store.export import csv, json, markdown  # noqa: PLC0415 - each where it is wanted

    make = {"md": markdown.write, "csv": csv.write, "json": json.write}[form]

    def entries() -> Iterator[Entry]:
        for done, piece in enumerate(pieces):
            if progress is not None and not progress(done, len(pieces)):
                raise Cancelled
            entry = briefing.entry(piece.article)
            if entry is not None:
                yield narrowed(entry, piece.claims)

    return make(entries()).encode()


def save(path: Path, data: bytes, *, force: bool = False) -> None:
    """Put it on the disk, whole or not at all; the file is its owner's alone.

    Raises:
        Exists: where a file is there already and `force` does not say to replace it.
        StoreError: where it cannot be written.
    """
    from store.files import create_whole, replace_whole  # noqa: PLC0415 - not needed to print

    if not path.parent.is_dir():
        raise StoreError(
            f"{path} cannot be written: there is no such folder; make it, or name another.", file=path
        )
    if path.is_dir():
        raise StoreError(f"{path} is a folder; name a file in it.", file=path)
    if force:
        replace_whole(path, data)
    elif not create_whole(path, data):
        raise Exists(
            f"{path} is there already; choose another name, or --force to replace it.",
            file=path,
            fault="is there already",
            remedy="choose another name",
        )


def narrowed(entry: Entry, claims: frozenset[int] | None) -> Entry:
    """The entry with these of its claims alone, and never one that a person removed; `inside` follows.

    A claim inside one that is left out stands by itself.
    """
    reading = entry.reading
    kept = [
        index
        for index in range(len(reading.claims))
        if index not in entry.hidden and (claims is None or index in claims)
    ]
    if len(kept) == len(reading.claims):
        return entry
    place = {index: new for new, index in enumerate(kept)}

    def moved(claim: Claim) -> Claim:
        inside = claim.inside
        return claim if inside is None else claim._replace(inside=place.get(inside))

    fewer: Reading = reading._replace(claims=tuple(moved(reading.claims[index]) for index in kept))
    return Entry(entry.article, fewer)


def _parts(key: str) -> tuple[str, int]:
    """The article's id and the index of a claim's key."""
    article, _, index = key.rpartition(":")
    return article, int(index)


def _more(found: dict[str, frozenset[int] | None], article: str, index: int) -> None:
    before = found.get(article, frozenset())
    if before is not None:
        found[article] = before | {index}
