"""Digests as lines of JSON, and back: what a hand may have edited is checked and cleaned."""

from __future__ import annotations

import json
from collections.abc import Sequence

from store.digest import DIRECT, HOWS, STEPS, Detail, Digest, Outline, Said, Telling
from store.records import KINDS, STANCES
from store.text import one_line


def lines_of(digest: Digest) -> tuple[bytes, bytes]:
    """The two lines, without line ends."""
    return _line(digest.outline), _line(digest.detail)


def _line(value: Outline | Detail) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def outline_in(line: bytes) -> Outline:
    """An outline from its line.

    Raises:
        ValueError: where it is none.
    """
    try:
        kept = Outline(*json.loads(line))
        countries, actors, claims = len(kept.names), len(kept.actors), len(kept.speakers)
        fits = (
            len(kept.implied) == len(kept.country_counts) == countries <= len(kept.codes)
            and len(kept.actor_counts) == actors
            and len(kept.stances) == len(kept.negated) == len(kept.grades) == claims
            and sum(kept.country_counts) == len(kept.country_at)
            and sum(kept.actor_counts) == len(kept.actor_at)
            and _within(kept.country_at + kept.actor_at, kept.sentences)
            and _within([one + 1 for one in kept.speakers], actors + 1)
            and _within(kept.stances, len(STANCES))
            and _within(kept.negated, 2)
            and _within(kept.grades, STEPS + 2)
            and type(kept.sketch) is str
            and _within(kept.country_counts + kept.actor_counts, 1 << 30)
            and all(
                len(pairs) % 2 == 0 and _within(pairs[::2], claims) and _within(pairs[1::2], most)
                for pairs, most in (
                    (kept.about, len(kept.codes)),
                    (kept.by, len(kept.codes)),
                    (kept.aims, actors),
                )
            )
        )
        told = [
            Telling(
                _clean(name),
                KINDS[KINDS.index(kind)],
                _lines(roles),
                None if home is None else _clean(home),
                _lines(also),
            )
            for name, kind, roles, home, also in kept.actors
        ]
    except (TypeError, AttributeError, ValueError, RecursionError) as error:
        raise ValueError("no outline of an article") from error
    if not fits:
        raise ValueError("an outline that does not fit together")
    return kept._replace(actors=told, codes=list(_lines(kept.codes)), names=list(_lines(kept.names)))


def detail_in(line: bytes, outline: Outline) -> Detail:
    """The detail that belongs to an outline, from its line.

    Raises:
        ValueError: where it is none.
    """
    try:
        kept = Detail(*json.loads(line))
        claims = [
            Said(
                tuple(source),  # numbers in tuples are nothing to the garbage collector
                tuple(cue),
                tuple(content),
                lemma,
                directness,
                inside,
                certainty,
                _clean(who),
                _clean(deed),
                _clean(words),
            )
            for source, cue, content, lemma, directness, inside, certainty, who, deed, words in kept.claims
        ]
        forms = [list(_lines(some)) for some in kept.forms]
        fits = (
            len(claims) == len(outline.speakers)
            and len(kept.ids) == len(outline.actors)
            and len(forms) == len(outline.names)
            and len(kept.country_spans) == 4 * len(outline.country_at)
            and len(kept.actor_spans) == 4 * len(outline.actor_at)
            and _within([said.directness for said in claims], len(DIRECT))
            and _within([said.inside + 1 for said in claims], len(claims) + 1)
            and _within([*kept.country_spans[2::4], *kept.actor_spans[2::4]], len(HOWS))
        )
    except (TypeError, AttributeError, ValueError, IndexError, RecursionError) as error:
        raise ValueError("no detail of an article") from error
    if not fits:
        raise ValueError("a detail that does not fit its outline")
    return kept._replace(claims=claims, forms=forms)


def actors_in(line: bytes) -> list[str]:
    """The ids of the actors alone, which stand second in the line of a detail; the rest is not looked at.

    Raises:
        ValueError: where they do not stand there.
    """
    text = line.decode()
    try:
        _, end = _DECODER.raw_decode(text, 1)
        found, _ = _DECODER.raw_decode(text, end + 1)
    except RecursionError as error:
        raise ValueError("no detail of an article") from error
    if text[:1] != "[" or not isinstance(found, list) or not all(type(one) is str for one in found):
        raise ValueError("no detail of an article")
    return found


_DECODER = json.JSONDecoder()


def _within(numbers: Sequence[float], most: int) -> bool:
    return not numbers or (min(numbers) >= 0 and max(numbers) < most)


def _clean(text: str) -> str:
    return text if text.isprintable() else one_line(text)


def _lines(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(_clean, texts))
