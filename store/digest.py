"""What the dashboard needs of an article, in two lines of JSON: rows are made from this, not from the article.

The *outline* says what there is and what meets what: it is read for every article of a briefing. The
*detail* has the words of the rows and the places in the text: it is read for the articles whose rows are
in view. Numbers in an outline point into its own lists. A digest can always be made anew from its article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple, get_args

from store.records import (
    STANCES,
    Actor,
    Article,
    Claim,
    CountryFound,
    Directness,
    How,
    Kind,
    Mention,
    Reading,
    Span,
    joined,
)
from store.text import one_line

VERSION = 2
"""Of the form below; a digest of another version is made anew."""

STEPS = 200
"""A certainty is told in so many steps."""

HOWS: tuple[How, ...] = get_args(How)
DIRECT: tuple[Directness, ...] = get_args(Directness)


class Telling(NamedTuple):
    """What an article tells of an actor."""

    name: str
    kind: Kind
    roles: tuple[str, ...]
    country: str | None
    aliases: tuple[str, ...]


class Outline(NamedTuple):
    """What there is in an article, and in which sentences.

    Attributes:
        codes: the countries: those found, in order, then others that an actor or a claim names.
        names: of those found.
        implied: of those found, 1 where nothing names it.
        country_counts: mentions of each.
        country_at: the sentence of each mention, country by country; 0 is what stands before the first.
        actors: name, kind, roles, country, aliases of each.
        actor_counts: mentions of each.
        actor_at: as `country_at`.
        sentences: how many numbers of sentences there are.
        speakers: of each claim the number of its actor, -1 for none.
        stances: of each claim, its place in `STANCES`.
        negated: of each claim, 1 for 'did not say'.
        grades: of each claim: 0 where a person removed it, else 1 and its certainty in `STEPS`.
        about: claim and country, claim and country ...: which claim is about which.
        by: the same for the countries that speak in it: the actor's, and those that the source mentions.
        aims: the same for the actors that claims are about.
        sketch: what copies of its text are known by, see `store.copies.signature`.
    """

    codes: list[str]
    names: list[str]
    implied: list[int]
    country_counts: list[int]
    country_at: list[int]
    actors: list[Telling]
    actor_counts: list[int]
    actor_at: list[int]
    sentences: int
    speakers: list[int]
    stances: list[int]
    negated: list[int]
    grades: list[int]
    about: list[int]
    by: list[int]
    aims: list[int]
    sketch: str


class Said(NamedTuple):
    """A claim's words and places. Spans are flat: start, end, start, end ..."""

    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]
    lemma: str
    directness: int
    inside: int
    certainty: float
    who: str
    deed: str
    words: str


class Detail(NamedTuple):
    """The words of an article's rows, and where they stand.

    Attributes:
        reader: the version that read it.
        ids: of the actors.
        sentences: their spans, flat.
        country_spans: of each mention, country by country: start, end, how, certainty.
        actor_spans: the same for actors.
        forms: for each country found, the words that stand for it in the text.
        claims: of each claim.
    """

    reader: str
    ids: list[str]
    sentences: list[int]
    country_spans: list[float]
    actor_spans: list[float]
    forms: list[list[str]]
    claims: list[Said]


class Digest(NamedTuple):
    """Both."""

    outline: Outline
    detail: Detail


Words = Callable[[int, Claim], tuple[str, str, str]]
"""For a claim, by its place: the words of its source, its cue and its content."""


def grade_of(certainty: float) -> int:
    """How certain, in steps, from 1."""
    return 1 + max(0, min(STEPS, int(certainty * STEPS + 1e-6)))


def level_of(certainty: float) -> int:
    """The least grade that is shown where so much certainty is wanted."""
    return 1 + max(0, min(STEPS, -int(-certainty * STEPS + 1e-6))) if certainty > 0 else 1


def digest_of(
    article: Article, reading: Reading, hidden: frozenset[int] = frozenset(), *, alone: bool = False
) -> Digest:
    """The digest of an article as it was read.

    Args:
        article: the article.
        reading: what was found in it.
        hidden: the claims that a person removed.
        alone: it is shown without others, so that nothing is to be known of its copies.
    """
    text = article.text

    def words(_: int, claim: Claim) -> tuple[str, str, str]:
        return joined(text, claim.source), joined(text, claim.cue), joined(text, claim.content)

    forms = [_forms(text, country) for country in reading.countries]
    if alone:
        return made(reading, words, forms, hidden, "")
    from store.copies import signature  # noqa: PLC0415 - not needed for the first paint

    return made(reading, words, forms, hidden, signature(text))


def made(
    reading: Reading, words: Words, forms: list[list[str]], hidden: frozenset[int], sketch: str
) -> Digest:
    """The digest of a reading, whose words are told by `words` and `forms`, the text by `sketch`."""
    starts = [sentence.start for sentence in reading.sentences]
    number = {country.code: place for place, country in enumerate(reading.countries)}
    ids = {actor.id: place for place, actor in enumerate(reading.actors)}

    def code(of: str) -> int:
        return number.setdefault(of, len(number))

    def at(found: Sequence[CountryFound | Actor]) -> list[int]:
        return [bisect_right(starts, m.span.start) for one in found for m in one.mentions]

    homes = [code(actor.country) if actor.country else -1 for actor in reading.actors]
    outline = Outline(
        codes=[],
        names=[country.name for country in reading.countries],
        implied=[int(country.implied) for country in reading.countries],
        country_counts=[len(country.mentions) for country in reading.countries],
        country_at=at(reading.countries),
        actors=[Telling(a.name, a.kind, a.roles, a.country, a.aliases) for a in reading.actors],
        actor_counts=[len(actor.mentions) for actor in reading.actors],
        actor_at=at(reading.actors),
        sentences=len(starts) + 1,
        speakers=[ids.get(claim.actor or "", -1) for claim in reading.claims],
        stances=[STANCES.index(claim.stance) for claim in reading.claims],
        negated=[int(claim.negated) for claim in reading.claims],
        grades=[0 if i in hidden else grade_of(c.certainty) for i, c in enumerate(reading.claims)],
        about=[
            n
            for i, c in enumerate(reading.claims)
            for one in dict.fromkeys(c.countries)
            for n in (i, code(one))
        ],
        by=_by(reading, ids, homes, number),
        aims=[
            n
            for i, c in enumerate(reading.claims)
            for one in dict.fromkeys(c.actors)
            if one in ids
            for n in (i, ids[one])
        ],
        sketch=sketch,
    )
    said = [
        Said(
            _flat(c.source),
            _flat(c.cue),
            _flat(c.content),
            c.lemma,
            DIRECT.index(c.directness),
            -1 if c.inside is None else c.inside,
            c.certainty,
            *words(i, c),
        )
        for i, c in enumerate(reading.claims)
    ]
    detail = Detail(
        reading.reader,
        list(ids),
        list(_flat(reading.sentences)),
        _spans_out(reading.countries),
        _spans_out(reading.actors),
        forms,
        said,
    )
    return Digest(outline._replace(codes=list(number)), detail)


def _forms(text: str, country: CountryFound) -> list[str]:
    return list(dict.fromkeys(one_line(text[slice(*m.span)]) for m in country.mentions))


def _by(reading: Reading, ids: dict[str, int], homes: list[int], number: dict[str, int]) -> list[int]:
    mentions = sorted((m.span, number[c.code]) for c in reading.countries for m in c.mentions)
    begins = [span.start for span, _ in mentions]
    longest = max((span.end - span.start for span, _ in mentions), default=0)
    by: list[int] = []
    for index, claim in enumerate(reading.claims):
        found = {
            code
            for source in claim.source
            for span, code in islice(
                mentions, bisect_left(begins, source.start - longest), bisect_left(begins, source.end)
            )
            if span.overlaps(source)
        }
        home = homes[ids[claim.actor]] if claim.actor in ids else -1
        if home >= 0:
            found.add(home)
        by += [n for code in sorted(found) for n in (index, code)]
    return by


def _flat(spans: Iterable[Span]) -> tuple[int, ...]:
    return tuple([edge for span in spans for edge in span])


def _spans_out(found: Sequence[CountryFound | Actor]) -> list[float]:
    return [n for o in found for m in o.mentions for n in (*m.span, HOWS.index(m.how), m.certainty)]


def spans_of(flat: Sequence[int]) -> tuple[Span, ...]:
    """Spans from their flat form."""
    return tuple(map(Span, flat[::2], flat[1::2]))


def mentions_of(kept: Sequence[float], counts: Sequence[int]) -> list[tuple[Mention, ...]]:
    """The mentions of each, from `Detail.country_spans` or `actor_spans` and the counts of the outline."""
    every = [
        Mention(Span(int(start), int(end)), HOWS[int(how)], certainty)
        for start, end, how, certainty in zip(kept[::4], kept[1::4], kept[2::4], kept[3::4], strict=True)
    ]
    found: list[tuple[Mention, ...]] = []
    at = 0
    for count in counts:
        found.append(tuple(every[at : at + count]))
        at += count
    return found


def reading_of(article_id: str, digest: Digest) -> Reading:
    """The reading that a digest was made of."""
    outline, detail = digest
    codes = outline.codes
    ids = detail.ids
    about: dict[int, list[str]] = {}
    aims: dict[int, list[str]] = {}
    for claim, code in zip(outline.about[::2], outline.about[1::2], strict=True):
        about.setdefault(claim, []).append(codes[code])
    for claim, actor in zip(outline.aims[::2], outline.aims[1::2], strict=True):
        aims.setdefault(claim, []).append(ids[actor])
    return Reading(
        article_id,
        detail.reader,
        spans_of(detail.sentences),
        tuple(
            CountryFound(code, name, mentions)
            for code, name, mentions in zip(
                codes, outline.names, mentions_of(detail.country_spans, outline.country_counts), strict=False
            )
        ),
        tuple(
            Actor(key, *told, mentions)
            for key, told, mentions in zip(
                ids, outline.actors, mentions_of(detail.actor_spans, outline.actor_counts), strict=True
            )
        ),
        tuple(
            Claim(
                spans_of(said.source),
                ids[speaker] if speaker >= 0 else None,
                spans_of(said.cue),
                said.lemma,
                spans_of(said.content),
                DIRECT[said.directness],
                STANCES[stance],
                bool(negated),
                tuple(about.get(index, ())),
                tuple(aims.get(index, ())),
                None if said.inside < 0 else said.inside,
                said.certainty,
            )
            for index, (said, speaker, stance, negated) in enumerate(
                zip(detail.claims, outline.speakers, outline.stances, outline.negated, strict=True)
            )
        ),
    )


def hidden_in(outline: Outline) -> frozenset[int]:
    """The claims that a person removed."""
    return frozenset(index for index, grade in enumerate(outline.grades) if not grade)


def redone(digest: Digest, reading: Reading, hidden: frozenset[int], text: Callable[[], str]) -> Digest:
    """The digest of the same article as a person corrected its reading.

    Args:
        digest: of the reading before; claims keep their places, and new ones stand at the end.
        reading: after.
        hidden: claims that were removed.
        text: the article's, asked only for what stands on other places than before.
    """
    before = digest.detail.claims

    def words(index: int, claim: Claim) -> tuple[str, str, str]:
        if index < len(before):
            said = before[index]
            if (said.source, said.cue, said.content) == (
                _flat(claim.source),
                _flat(claim.cue),
                _flat(claim.content),
            ):
                return said.who, said.deed, said.words
        whole = text()
        return joined(whole, claim.source), joined(whole, claim.cue), joined(whole, claim.content)

    found = mentions_of(digest.detail.country_spans, digest.outline.country_counts)
    known = dict(zip(digest.outline.codes, zip(found, digest.detail.forms, strict=True), strict=False))
    forms: list[list[str]] = []
    for country in reading.countries:
        mentions, own = known.get(country.code, ((), []))
        forms.append(own if mentions == country.mentions else _forms(text(), country))
    return made(reading, words, forms, hidden, digest.outline.sketch)
