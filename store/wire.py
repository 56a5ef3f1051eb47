"""Records to plain JSON values and back: the form in which readings are printed, shipped and kept.

`reading_out` and `article_out` make the object that the machine's voice prints, `*_in` take such
objects back and check them, since a hand may have edited a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args

from store.records import (
    KINDS,
    STANCES,
    Actor,
    Article,
    Claim,
    CountryFound,
    Directness,
    How,
    Mention,
    Reading,
    Span,
    joined,
)
from store.text import clean, one_line

_HOWS = frozenset(get_args(How))
_DIRECTNESS = frozenset(get_args(Directness))


_ID = re.compile(r"[0-9a-f]{16}")


def is_id(text: str) -> bool:
    """True if it has the form of an article's id, which is no path."""
    return _ID.fullmatch(text) is not None


def line(value: object) -> str:
    """One JSON object on one line: non-ASCII escaped, so that no separator of any kind stands in it."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def printed(path: str, article: Article, reading: Reading) -> dict[str, Any]:
    """What `briefing-tui read --json` prints for one path."""
    return {"path": path, "article": article_facts(article), **found(article, reading)}


def article_facts(article: Article) -> dict[str, Any]:
    """What is known of an article, without its text."""
    return {
        "id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "dateline": article.dateline,
        "date": article.date,
        "language": article.language,
        "length": len(article.text),
    }


def found(article: Article, reading: Reading) -> dict[str, Any]:
    """The countries, actors and claims of a reading, with the words that their spans cover."""
    text = article.text

    def mentions(of: Sequence[Mention]) -> list[dict[str, Any]]:
        return [
            {"start": m.span.start, "end": m.span.end, "text": text[m.span.start : m.span.end], "how": m.how}
            for m in of
        ]

    return {
        "countries": [
            {"code": c.code, "name": c.name, "implied": c.implied, "mentions": mentions(c.mentions)}
            for c in reading.countries
        ],
        "actors": [
            {
                "id": a.id,
                "name": a.name,
                "kind": a.kind,
                "roles": list(a.roles),
                "country": a.country,
                "aliases": list(a.aliases),
                "mentions": mentions(a.mentions),
            }
            for a in reading.actors
        ],
        "claims": [
            {
                "source": [list(s) for s in c.source],
                "actor": c.actor,
                "cue": [list(s) for s in c.cue],
                "lemma": c.lemma,
                "content": [list(s) for s in c.content],
                "text": joined(text, c.content),
                "directness": c.directness,
                "stance": c.stance,
                "negated": c.negated,
                "countries": list(c.countries),
                "actors": list(c.actors),
                "inside": c.inside,
                "certainty": c.certainty,
            }
            for c in reading.claims
        ],
    }


def article_out(article: Article) -> dict[str, Any]:
    """An article with its text and all that is known of it, to be kept."""
    return {**article_facts(article), "url": article.url, "text": article.text}


def reading_out(article: Article, reading: Reading) -> dict[str, Any]:
    """A reading, to be kept or sent; certainties of mentions go along."""
    rows = found(article, reading)
    for row, record in zip(
        rows["countries"] + rows["actors"], (*reading.countries, *reading.actors), strict=True
    ):
        for kept, mention in zip(row["mentions"], record.mentions, strict=True):
            kept["certainty"] = mention.certainty
    return {"reader": reading.reader, "sentences": [list(s) for s in reading.sentences], **rows}


class Malformed(ValueError):
    """An object that is not in the form that `*_out` makes; the message says which part is not."""


def article_in(value: Mapping[str, Any]) -> Article:
    """The article in an object of `article_out`'s form; text from a hand-edited file is cleaned anew.

    Raises:
        Malformed: where a field is missing or of another type.
    """
    fields = {
        name: _text(value, name)
        for name in ("id", "title", "publisher", "url", "dateline", "date", "language")
    }
    return Article(
        text=clean(_text(value, "text")), **{name: one_line(kept) for name, kept in fields.items()}
    )


def reading_in(article: Article, value: Mapping[str, Any]) -> Reading:
    """The reading in an object of `reading_out`'s form.

    Raises:
        Malformed: where a field is missing, of another type, or points outside the article.
    """
    length = len(article.text)

    def mentions(of: Mapping[str, Any]) -> tuple[Mention, ...]:
        return tuple(
            Mention(
                _span((m["start"], m["end"]), length),
                _one_of(_text(m, "how"), _HOWS),  # pyright: ignore[reportArgumentType]
                float(m.get("certainty", 1.0)),
            )
            for m in _list(of, "mentions")
        )

    try:
        countries = tuple(
            CountryFound(_line(c, "code"), _line(c, "name"), mentions(c)) for c in _list(value, "countries")
        )
        actors = tuple(
            Actor(
                id=_line(a, "id"),
                name=_line(a, "name"),
                kind=_one_of(_text(a, "kind"), KINDS),  # pyright: ignore[reportArgumentType]
                roles=_lines(a, "roles"),
                country=None if a["country"] is None else _line(a, "country"),
                aliases=_lines(a, "aliases"),
                mentions=mentions(a),
            )
            for a in _list(value, "actors")
        )
        kept = _list(value, "claims")
        claims = tuple(
            Claim(
                source=_spans(c, "source", length),
                actor=None if c["actor"] is None else _line(c, "actor"),
                cue=_spans(c, "cue", length),
                lemma=_line(c, "lemma"),
                content=_spans(c, "content", length),
                directness=_one_of(_text(c, "directness"), _DIRECTNESS),  # pyright: ignore[reportArgumentType]
                stance=_one_of(_text(c, "stance"), STANCES),  # pyright: ignore[reportArgumentType]
                negated=bool(c["negated"]),
                countries=_lines(c, "countries"),
                actors=_lines(c, "actors"),
                inside=_index(c["inside"], len(kept)),
                certainty=float(c["certainty"]),
            )
            for c in kept
        )
        return Reading(
            article=article.id,
            reader=_line(value, "reader"),
            sentences=_spans(value, "sentences", length),
            countries=countries,
            actors=actors,
            claims=claims,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise Malformed(f"a record without {error}") from error


def canonical(article: Article, reading: Reading) -> tuple[Article, Reading]:
    """The two as they come out of the store: white space in names is single spaces, for one."""
    article = article_in(article_out(article))
    return article, reading_in(article, reading_out(article, reading))


def _text(value: Mapping[str, Any], name: str) -> str:
    kept = value.get(name)
    if not isinstance(kept, str):
        raise Malformed(f"{name} is no text")
    return kept


def _line(value: Mapping[str, Any], name: str) -> str:
    return one_line(_text(value, name))


def _list(value: Mapping[str, Any], name: str) -> list[Any]:
    kept = value.get(name)
    if not isinstance(kept, list):
        raise Malformed(f"{name} is no list")
    return kept


def _lines(value: Mapping[str, Any], name: str) -> tuple[str, ...]:
    kept = _list(value, name)
    if not all(isinstance(one, str) for one in kept):
        raise Malformed(f"{name} is no list of texts")
    return tuple(one_line(one) for one in kept)


def _one_of(value: str, allowed: Iterable[str]) -> str:
    if value not in allowed:
        raise Malformed(f"{value!r} is not one of {', '.join(sorted(allowed))}")
    return value


def _index(value: object, length: int) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or not 0 <= value < length:
        raise Malformed("inside points at no claim")
    return value


def _span(value: Sequence[object], length: int) -> Span:
    start, end = value
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= length:
        raise Malformed(f"the span {start}-{end} lies outside the text")
    return Span(start, end)


def _spans(value: Mapping[str, Any], name: str, length: int) -> tuple[Span, ...]:
    return tuple(_span(one, length) for one in _list(value, name))
