"""The records of a briefing: typed, frozen, and free of any notion of disk or screen.

They are named tuples: a quarter of a dataclass's cost at launch, and immutable all the same.

Offsets are character offsets into `Article.text`, half-open. Every record that the machine finds
names the spans it stands on.
"""

# Annotations are not postponed here: NamedTuple would compile each of them, at every launch.
from collections.abc import Sequence
from typing import Literal, NamedTuple, get_args

How = Literal[
    "name",
    "alias",
    "acronym",
    "surname",
    "demonym",
    "capital",
    "city",
    "metonym",
    "member",
    "title",
    "pronoun",
]
Kind = Literal["person", "organisation", "group", "office"]
Directness = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "says",
    "believes",
    "wants",
    "expects",
    "promises",
    "denies",
    "warns",
    "asks",
    "finds",
    "praises",
    "condemns",
    "acts",
]

KINDS: tuple[Kind, ...] = get_args(Kind)
STANCES: tuple[Stance, ...] = get_args(Stance)
NAMING: frozenset[How] = frozenset({"name", "alias", "acronym", "demonym"})
"""The ways of standing in a text that name a country; every other way only implies it."""


class Span(NamedTuple):
    """A half-open stretch of characters, `text[start:end]`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """True if the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Article(NamedTuple):
    """A text with what is known of its origin. `text` has been through `store.text.clean`.

    Attributes:
        id: the first 16 hexadecimal digits of the SHA-256 of the text's words, so that copies which differ in
            line ends and spaces are one article.
        text: what the offsets of every record refer to.
        title: from front matter, a heading, or the first words of the text; never empty.
        publisher: as told by front matter, else "".
        url: where the text is from, as told by front matter, else "".
        dateline: the place before the first sentence ("ASTANA, Kazakhstan"), else "".
        date: ISO 8601 calendar date, else "".
        language: ISO 639-1 code, "und" where there is too little text to tell.
    """

    id: str
    text: str
    title: str
    publisher: str = ""
    url: str = ""
    dateline: str = ""
    date: str = ""
    language: str = "en"


class Mention(NamedTuple):
    """One place where a country or an actor stands in the text. The span is the name alone."""

    span: Span
    how: How
    certainty: float = 1.0


class Country(NamedTuple):
    """Facts on one country, the same for every article.

    `code` is ISO 3166-1 alpha-2 (XK for Kosovo), `code3` alpha-3.
    """

    code: str
    code3: str
    name: str
    official: str
    capital: str
    region: str
    subregion: str
    groups: tuple[str, ...] = ()


class CountryFound(NamedTuple):
    """A country as one article has it: its mentions, in the order of the text."""

    code: str
    name: str
    mentions: tuple[Mention, ...]

    @property
    def implied(self) -> bool:
        """True where no mention names the country: only a city, a seat of power or a group stands for it."""
        return not any(m.how in NAMING for m in self.mentions)


class Actor(NamedTuple):
    """Somebody who acts or speaks in one article. `id` is unique within the article's reading alone."""

    id: str
    name: str
    kind: Kind
    roles: tuple[str, ...] = ()
    country: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


class Claim(NamedTuple):
    """One attribution: a source, by a cue, is made to stand for a content.

    The three terms are those of attribution research (Pareti 2012; Newell et al. 2018). `inside` is
    the index, in the same reading, of the claim whose content this one stands in.
    """

    source: tuple[Span, ...]
    actor: str | None
    cue: tuple[Span, ...]
    lemma: str
    content: tuple[Span, ...]
    directness: Directness
    stance: Stance
    negated: bool = False
    countries: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    inside: int | None = None
    certainty: float = 0.5


class Reading(NamedTuple):
    """All that the machine found in one article, each list in the order of the text."""

    article: str
    reader: str
    sentences: tuple[Span, ...] = ()
    countries: tuple[CountryFound, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()


def joined(text: str, spans: Sequence[Span]) -> str:
    """The words that the spans cover, gaps shown as an ellipsis, runs of white space as one space."""
    return " … ".join(" ".join(text[s.start : s.end].split()) for s in spans)
