"""The rows that panes show, and sequences that make them when they are asked for.

Nothing here opens an article before its row's `entry`, `claim` or `places` is asked.
"""

# Annotations are not postponed here: NamedTuple would compile each of them, at every launch.
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, overload

from store.digest import DIRECT, Digest
from store.errors import Gone
from store.records import STANCES, Claim, Directness, Kind, Span, Stance

if TYPE_CHECKING:
    from store.view import Entry


class Place(NamedTuple):
    """Where something stands: an article's id and a span in its text."""

    article: str
    span: Span


class ArticleRow(NamedTuple):
    """A line of the list of articles; `claims` without those that a person removed.

    Attributes:
        added: when it was added, ISO 8601 in UTC; "" while it is being read.
        publishers: all that published the same text, its own first.
    """

    key: str
    title: str
    publisher: str
    date: str
    language: str
    countries: int
    actors: int
    claims: int
    added: str = ""
    publishers: tuple[str, ...] = ()


class CountryRow(NamedTuple):
    """A country over all articles in view.

    Attributes:
        key: its ISO code.
        name: what it is called.
        implied: nothing in view names it.
        count: mentions in what is in view.
        total: mentions in all.
        places: of the mentions in view; opens their articles' digests.
    """

    key: str
    name: str
    implied: bool
    count: int  # pyright: ignore[reportIncompatibleMethodOverride]
    total: int
    places: Sequence[Place] = ()


class ActorRow(NamedTuple):
    """An actor over all articles in view.

    Attributes:
        key: what makes them one across articles.
        name: of the first article that has them, as are `kind` and `country`.
        roles: of all articles, as are `aliases`.
        claims: how many they make in the articles where they are in view, however certain.
        count: mentions in what is in view.
        total: mentions in all.
        places: of the mentions in view; opens their articles' digests.
    """

    key: str
    name: str
    kind: Kind
    roles: tuple[str, ...]
    country: str | None
    aliases: tuple[str, ...]
    claims: int
    count: int  # pyright: ignore[reportIncompatibleMethodOverride]
    total: int
    places: Sequence[Place] = ()


class Home(Protocol):
    """Where rows find their articles."""

    def entry(self, article_id: str) -> "Entry | None":
        """An article with its reading."""
        ...

    def digest(self, article_id: str) -> Digest | None:
        """Its digest."""
        ...


class ClaimRow(NamedTuple):
    """One claim.

    Attributes:
        key: its article and its place in that article's reading.
        speaker: the actor's name, else the source's own words, else "".
        kind: the actor's, None where there is none.
        actor: the key of the actor's row, None where there is none.
        inside: the key of the claim that it stands in.
        words: what is claimed, in the article's words.
        deed: what the speaker does with it: the stance, but an act in the article's words, for "acts" tells
            nothing.
        certainty: the share of such claims that are right; 1.0 is a person's word.
    """

    key: str
    speaker: str
    kind: Kind | None
    actor: str | None
    stance: Stance
    negated: bool
    directness: Directness
    certainty: float
    inside: str | None
    words: str
    deed: str
    home: Home | None = None

    @property
    def article(self) -> str:
        """The id of its article."""
        return self.key.rpartition(":")[0]

    @property
    def entry(self) -> "Entry":
        """Its article with its reading; opens the article.

        Raises:
            Gone: where it was taken away meanwhile.
        """
        found = self.home.entry(self.article) if self.home is not None else None
        if found is None:
            raise Gone
        return found

    @property
    def claim(self) -> Claim:
        """The record; opens the article.

        Raises:
            Gone: where it was taken away meanwhile, or read anew.
        """
        number, claims = int(self.key.rpartition(":")[2]), self.entry.reading.claims
        if number >= len(claims):
            raise Gone
        return claims[number]

    @property
    def places(self) -> tuple[Place, ...]:
        """Its content's spans, in the order of the text; opens the digest."""
        found = self.home.digest(self.article) if self.home is not None else None
        number = int(self.key.rpartition(":")[2])
        if found is None or number >= len(found.detail.claims):
            return ()  # it was taken away, or read anew
        flat = found.detail.claims[number].content
        return tuple(Place(self.article, Span(*pair)) for pair in zip(flat[::2], flat[1::2], strict=True))


Row_co = TypeVar("Row_co", covariant=True)

_MOST = 4_000
"""Rows that a sequence remembers."""


class Lazy(Sequence[Row_co], Generic[Row_co]):
    """So many rows, each made when it is asked for. Equal to any sequence of the same rows."""

    def __init__(
        self, count: int, make: Callable[[int], Row_co], find: Callable[[str], int | None] | None = None
    ) -> None:
        """Say how many there are, how the one at a place is made, and where the one of a key is."""
        self._count = count
        self._make = make
        self._find = find
        self._made: dict[int, Row_co] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Row_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row_co, ...]: ...
    def __getitem__(self, index: int | slice) -> Row_co | tuple[Row_co, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(self._count)))
        place = index + self._count if index < 0 else index
        if not 0 <= place < self._count:
            raise IndexError(index)
        found = self._made.get(place)
        if found is None:
            if len(self._made) >= _MOST:
                self._made.clear()
            found = self._made[place] = self._make(place)
        return found

    def place_of(self, key: str) -> int | None:
        """Where the row of this key is; None where there is none. Makes no row."""
        if self._find is not None:
            return self._find(key)
        keys: Iterable[str] = (getattr(row, "key", "") for row in self)
        return next((place for place, one in enumerate(keys) if one == key), None)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str) or not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def __repr__(self) -> str:
        return f"<{self._count} rows>"


class View(NamedTuple):
    """The rows of every pane, in the order of the text.

    Attributes:
        hidden: how many claims are left out for they are less certain than was asked.
    """

    articles: Sequence[ArticleRow] = ()
    countries: Sequence[CountryRow] = ()
    actors: Sequence[ActorRow] = ()
    claims: Sequence[ClaimRow] = ()
    hidden: int = 0


def place_of(rows: Sequence[Any], key: str) -> int | None:
    """Where the row of this key is among rows; None where there is none."""
    if isinstance(rows, Lazy):
        return rows.place_of(key)
    return next((place for place, row in enumerate(rows) if row.key == key), None)


def claim_row(
    article: str, index: int, digest: Digest, actor: tuple[str, str, Kind] | None, home: Home
) -> ClaimRow:
    """The row of a claim.

    Args:
        article: its id.
        index: the claim's place in the reading.
        digest: of the article.
        actor: key, name and kind of the row of its actor, if it has one.
        home: where the row finds its article.
    """
    said = digest.detail.claims[index]
    stance = STANCES[digest.outline.stances[index]]
    negated = bool(digest.outline.negated[index])
    deed = said.deed if stance == "acts" else ("not " if negated else "") + stance
    key, speaker, kind = actor or (None, said.who, None)
    return ClaimRow(
        f"{article}:{index}",
        speaker,
        kind,
        key,
        stance,
        negated,
        DIRECT[said.directness],
        said.certainty,
        f"{article}:{said.inside}" if said.inside >= 0 else None,
        said.words,
        deed,
        home,
    )


def index_of(numbers: Sequence[int], number: int | None) -> int | None:
    """Where a number stands among rising ones; None where it does not."""
    if number is None:
        return None
    at = bisect_left(numbers, number)
    return at if at < len(numbers) and numbers[at] == number else None
