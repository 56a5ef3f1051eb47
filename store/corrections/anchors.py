"""What a correction holds on to: never a row's number, but the places in the text that it stands on.

The text of an article never changes, so that a place in it means the same to every reader; what a
better reader finds there may begin and end elsewhere, come in another order, or be gone. An anchor
fits the one row that stands on the same places better than any other, or none: a note on the wrong
row is worse than one that waits.

In the form that is kept, plain JSON:

    {"kind": "article", "key": id}    {"kind": "country", "key": code}
    {"kind": "claim", "article": id, "source": spans, "cue": spans, "content": spans, "quote": words,
     "speaker": name, "beside": [spans of the content of another claim, ...]}
    {"kind": "actor", "key": key, "name": name, "at": [[article, spans of mentions], ...]}

Of a claim, `speaker` tells two apart that stand on the very same places, and `beside` are the claims that
it could be taken for: what is rather one of those is not it. Of an actor who stands in many places, some
are kept, from all over.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from store.records import Claim, Mention, Reading, Span

_T = TypeVar("_T")

ENOUGH = 0.5
"""Of what two claims say together both must say more than this share to be the same."""

_ARTICLES, _MENTIONS = 40, 12
"""As many places of an actor are kept: enough to outvote a reader's errors, and a line of the log stays short."""


def of_claim(
    article: str, quote: str, reading: Reading, index: int, hidden: Collection[int] = ()
) -> dict[str, Any]:
    """The anchor of a claim.

    Args:
        article: its id.
        quote: what is claimed, in its words.
        reading: of it, as corrected.
        index: of the claim in the reading.
        hidden: claims that were removed.
    """
    claims = reading.claims
    claim = claims[index]
    names = {actor.id: actor.name for actor in reading.actors}
    others = [other for nth, other in enumerate(claims) if nth != index and nth not in hidden]
    beside = {
        other.content: plain(other.content)
        for other in others
        if other.content != claim.content
        and _alike(claim.content, other.content) > 0
        and _one_cue(claim.cue, other.cue)
    }
    return {
        "kind": "claim",
        "article": article,
        "source": plain(claim.source),
        "cue": plain(claim.cue),
        "content": plain(claim.content),
        "quote": quote,
        "speaker": names.get(claim.actor or "", ""),
        **({"beside": list(beside.values())} if beside else {}),
    }


def some_articles(members: Sequence[_T]) -> list[_T]:
    """Of the actors of a row those that an anchor keeps, so that no others need be opened."""
    return _some(members, _ARTICLES)


def of_actor(key: str, name: str, found: Iterable[tuple[str, Sequence[Mention]]]) -> dict[str, Any]:
    """The anchor of a row of actors: where those of `some_articles` stand."""
    at = [
        [article, plain(mention.span for mention in _some(mentions, _MENTIONS))]
        for article, mentions in found
    ]
    return {"kind": "actor", "key": key, "name": name, "at": at}


def plain(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as JSON has them."""
    return [list(span) for span in spans]


def spans_of(kept: object) -> tuple[Span, ...]:
    """Spans from JSON.

    Raises:
        TypeError, ValueError: where they are none.
    """
    if not isinstance(kept, list):
        raise TypeError("spans that are no list")
    spans: list[Span] = []
    for one in kept:
        start, end = one
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            raise ValueError("a span that is none")
        spans.append(Span(start, end))
    return tuple(spans)


def find_claim(anchor: Mapping[str, Any], reading: Reading, hidden: Collection[int] = ()) -> int | None:
    """The index of the claim that the anchor fits; None where none does, or two do equally."""
    content, cue, source = (spans_of(anchor[name]) for name in ("content", "cue", "source"))
    beside = [spans_of(kept) for kept in anchor.get("beside", ())]
    names = {actor.id: actor.name for actor in reading.actors}
    fits: list[tuple[tuple[float, ...], int]] = []
    for index, claim in enumerate(reading.claims):
        alike = _alike(content, claim.content)
        if index in hidden or alike <= ENOUGH or not _one_cue(cue, claim.cue):
            continue
        if any(_alike(other, claim.content) >= alike for other in beside):
            continue
        spoken = names.get(claim.actor or "", "") == anchor.get("speaker", "")
        fits.append(((alike, _alike(cue, claim.cue), _alike(source, claim.source), float(spoken)), index))
    return _only_best(fits)


def find_same(wanted: Claim, reading: Reading, hidden: Collection[int]) -> int | None:
    """The index of the claim that a person's own is, where the reader has found it too."""
    fits: list[tuple[tuple[float, ...], int]] = [
        ((_alike(wanted.content, claim.content), _alike(wanted.source, claim.source)), index)
        for index, claim in enumerate(reading.claims)
        if index not in hidden
        and _alike(wanted.content, claim.content) > ENOUGH
        and _one_cue(wanted.cue, claim.cue)
        and (not wanted.source or not claim.source or _alike(wanted.source, claim.source))
    ]
    return _only_best(fits)


def find_actors(
    anchor: Mapping[str, Any],
    reading_of: Callable[[str], Reading | None],
    keys_of: Callable[[str], Mapping[str, str]],
) -> list[tuple[str, str, list[str]]]:
    """Who stands where the anchor says: article, key of the row, ids of those of the row who stand there.

    In each article it is one row at most, of which one or several actors may be.
    """
    found: list[tuple[str, str, list[str]]] = []
    bare = not any(kept for _, kept in anchor["at"])  # a speaker whom a person named and no text does
    for article, kept in anchor["at"]:
        reading = reading_of(article)
        if reading is None:
            continue
        spans, keys = spans_of(kept), keys_of(article)
        if bare:
            ids = [one.id for one in reading.actors if not one.mentions and keys[one.id] == anchor["key"]]
            found += [(article, anchor["key"], ids)] if ids else []
            continue
        standing: dict[str, set[Span]] = {}
        there: dict[str, list[str]] = {}
        for actor in reading.actors:
            own = {span for span in spans if any(_same_name(span, m.span) for m in actor.mentions)}
            if own:
                standing.setdefault(keys[actor.id], set()).update(own)
                there.setdefault(keys[actor.id], []).append(actor.id)
        most = sorted(((len(own), key) for key, own in standing.items()), reverse=True)[:2]
        if most and most[0][0] * 2 > len(spans) and (len(most) == 1 or most[0][0] > most[1][0]):
            found.append((article, most[0][1], there[most[0][1]]))
    return found


def _one_cue(one: Sequence[Span], two: Sequence[Span]) -> bool:
    """False where two claims are made by different cues."""
    return not one or not two or any(a.overlaps(b) for a in one for b in two)


def _same_name(one: Span, two: Span) -> bool:
    """True where two stretches may be one name, with its first words or without."""
    shared = min(one.end, two.end) - max(one.start, two.start)
    union = max(one.end, two.end) - min(one.start, two.start)
    return shared > 0 and (one.end == two.end or shared >= ENOUGH * union)


def _some(all_of: Sequence[_T], most: int) -> list[_T]:
    """At most so many, the first and the last among them, at even distances."""
    if len(all_of) <= most:
        return list(all_of)
    return [all_of[n * (len(all_of) - 1) // (most - 1)] for n in range(most)]


def _only_best(fits: list[tuple[tuple[float, ...], int]]) -> int | None:
    fits.sort(reverse=True)
    if not fits or (len(fits) > 1 and fits[0][0] == fits[1][0]):
        return None
    return fits[0][1]


def _alike(one: Sequence[Span], two: Sequence[Span]) -> float:
    """Of the characters that either covers, the share that both cover (Jaccard 1901)."""
    a = {place for span in one for place in range(*span)}
    b = {place for span in two for place in range(*span)}
    return len(a & b) / len(a | b) if a or b else 1.0
