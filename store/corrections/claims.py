"""Corrections of claims: who makes them, where they stand, what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from store.corrections import Correction, actors, anchors
from store.corrections.ground import Ground, Unfit, about
from store.records import STANCES, Claim, Directness, Span

_DIRECTNESS = get_args(Directness)
_SPANS = ("source", "cue", "content")
_KINDS = ("stance", "negated", "directness")


def correct(ground: Ground, one: Correction) -> None:
    """Put the correction of a claim on top; what a person said of it is certain.

    Raises:
        Unfit: where it fits nothing.
    """
    article, index = ground.claim_of(one.target)
    if one.what == "remove":
        ground.hide(article, index)
        return
    allowed = {"retype": _KINDS, "reattribute": ("actor", *_SPANS)}.get(one.what)
    if allowed is None:
        raise Unfit(f"A claim cannot be corrected by {one.what!r}.")
    if not any(name in one.value for name in allowed):
        raise Unfit(f"Say which {', '.join(allowed[:-1])} or {allowed[-1]}.")
    _put(ground, article, index, {name: one.value[name] for name in allowed if name in one.value}, one.number)


def add(ground: Ground, article: str, value: Mapping[str, Any], number: int) -> None:
    """Put a claim into an article; where the reader found it too, that is the one which is meant.

    Raises:
        Unfit: where the value is none of a claim.
    """
    content = ground.within(article, value["content"])
    source, cue = (
        ground.within(article, value[name]) if value.get(name) else () for name in ("source", "cue")
    )
    made = Claim(source, None, cue, "", content, "indirect", "says")
    reading = ground.reading(article)
    index = anchors.find_same(made, reading, ground.hidden(article))
    if index is None:
        index = len(reading.claims)
        ground.put(article, reading._replace(claims=(*reading.claims, made)))
    given = [name for name in (*_SPANS, *_KINDS, "actor") if name in value and value[name] != []]
    _put(ground, article, index, {name: value[name] for name in given}, number)


def _put(ground: Ground, article: str, index: int, value: Mapping[str, Any], number: int) -> None:
    """Change what a value names of a claim."""
    if "actor" in value:  # first, for it may change the actors
        speaker = _speaker(ground, article, index, value, number)
        ground.change_claim(article, index, ground.reading(article).claims[index]._replace(actor=speaker))
    claim = ground.reading(article).claims[index]
    for name in _SPANS:
        if name in value:
            spans = ground.within(article, value[name]) if value[name] or name == "content" else ()
            claim = claim._replace(**{name: spans})
    if value.get("stance", claim.stance) not in STANCES:
        raise Unfit(f"{value['stance']!r} is no stance; it is one of {', '.join(STANCES)}.")
    if value.get("directness", claim.directness) not in _DIRECTNESS:
        raise Unfit(f"{value['directness']!r} is not one of {', '.join(_DIRECTNESS)}.")
    claim = claim._replace(**{name: value[name] for name in ("stance", "directness") if name in value})
    claim = claim._replace(negated=bool(value.get("negated", claim.negated)), certainty=1.0)
    if "content" in value:
        claim = about(claim, ground.reading(article))
    if "content" in value or "cue" in value:
        claim = claim._replace(inside=_around(ground, article, index, claim))
    hidden = ground.hidden(article)
    for nth, other in enumerate(ground.reading(article).claims):
        if nth != index and nth not in hidden and _said(other) == _said(claim):
            raise Unfit("There is such a claim already.")
    ground.change_claim(article, index, claim)


def _speaker(ground: Ground, article: str, index: int, value: Mapping[str, Any], number: int) -> str | None:
    """The id, in the article, of the actor that a value names; put there where it has none of them."""
    wanted = value["actor"]
    if wanted is None:
        return None
    if "at" in wanted:
        return ground.member_in(article, ground.row_of(wanted), f"by-hand-{number}").actor
    spans = wanted.get("spans") or value.get("source")
    spans = spans or anchors.plain(ground.reading(article).claims[index].source)
    return actors.add(ground, article, {**wanted, "spans": spans}, number).actor


def _said(claim: Claim) -> tuple[object, ...]:
    return claim.source, claim.cue, claim.content, claim.actor


def _around(ground: Ground, article: str, index: int, claim: Claim) -> int | None:
    """The smallest claim in whose content this one stands with cue and content."""
    wanted = (*claim.cue, *claim.content)
    hidden = ground.hidden(article)
    around: list[tuple[int, int]] = []
    for nth, other in enumerate(ground.reading(article).claims):
        if nth == index or nth in hidden or not all(_covered(one, other.content) for one in wanted):
            continue
        size = sum(one.end - one.start for one in other.content)
        if size > sum(one.end - one.start for one in claim.content):
            around.append((size, nth))
    return min(around)[1] if around else None


def _covered(span: Span, by: tuple[Span, ...]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in by)
