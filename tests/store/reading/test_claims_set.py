"""A set of our own for claims: who said what, in sentences and short passages, one by one and as a whole.

The entries tell what is true, not what the reader does. Where today's reader falls short the entry says so
(`fails`) and is a strict expected failure, so that a fix shows; so do the floors under the whole set.
Claims found are matched to true ones as usual for attributions: by the words that their contents share.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest

from store.reading import read
from store.reading.sources import from_text
from store.records import Actor, Claim, Reading, Span, Stance, joined
from tests.store.reading.entries import expected_failure, names, place, plain

SET: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "sets" / "claims.toml").read_text(encoding="utf-8")
)
PASSAGES: list[dict[str, Any]] = SET["passage"]
FLOORS = {
    "speaker": (90, "found claims with the right source and actor"),
    "stance": (85, "found claims with the right stance"),
    "negation": (95, "found claims with the right negation"),
    "about": (85, "countries that found claims are about, F1"),
    "nested": (60, "true claims inside others that are found inside the right one"),
}

_WORD = re.compile(r"\w+")
_NONE = "-"
_SUPPLEMENTS = frozenset(
    {"of", "in", "at", "for", "from", "with", "on", "who", "which", "that", "to", "and", "by"}
)


# --- What is true, and what is found --------------------------------------------------------------


class True_(NamedTuple):
    """A claim as the set tells it, with the numbers of the words that its parts cover."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    actors: tuple[str, ...]
    stances: tuple[str, ...]
    negated: bool
    directness: str
    about: frozenset[str]
    inside: int | None
    optional: bool
    told: str


class Found(NamedTuple):
    """A claim as the reader has it, in the same terms."""

    claim: Claim
    actor: Actor | None
    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    told: str


class Match(NamedTuple):
    """An entry with its true and found claims; `pairs` joins the two by their indices, true to found."""

    text: str
    true: tuple[True_, ...]
    found: tuple[Found, ...]
    pairs: dict[int, int]

    @property
    def counted(self) -> list[tuple[True_, Found]]:
        """The pairs that count, without those that the set leaves open."""
        return [(self.true[i], self.found[j]) for i, j in self.pairs.items() if not self.true[i].optional]

    @property
    def missed(self) -> list[True_]:
        return [one for i, one in enumerate(self.true) if i not in self.pairs and not one.optional]

    @property
    def spurious(self) -> list[Found]:
        return [one for j, one in enumerate(self.found) if j not in self.pairs.values()]


def words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The numbers of the words that overlap the spans; punctuation never counts."""
    chosen = list(spans)
    return frozenset(
        i
        for i, m in enumerate(_WORD.finditer(text))
        if any(m.start() < s.end and s.start < m.end() for s in chosen)
    )


def located(text: str, pieces: Iterable[str]) -> list[Span]:
    """Where the pieces stand; those without a word in them are not looked up."""
    return [place(text, piece) for piece in pieces if _WORD.search(piece)]


def true_claims(entry: dict[str, Any]) -> Iterator[True_]:
    text = entry["text"]
    for one in entry["claims"]:
        source, content = located(text, [one["source"]]), located(text, one["content"])
        yield True_(
            source=words(text, source),
            cue=words(text, located(text, one["cue"])),
            content=words(text, content),
            actors=tuple((one["actor"] or _NONE).split(" / ")),
            stances=tuple(one["stance"].split(" / ")),
            negated=one.get("negated", False),
            directness=one.get("directness", "indirect"),
            about=frozenset(one.get("about", ())),
            inside=one.get("inside"),
            optional=one.get("optional", False),
            told=f"{joined(text, source)!r} {one['stance']} {joined(text, content)!r}",
        )


def found_claims(text: str, reading: Reading) -> Iterator[Found]:
    actors = {a.id: a for a in reading.actors}
    for c in reading.claims:
        yield Found(
            claim=c,
            actor=actors[c.actor] if c.actor is not None else None,
            source=words(text, c.source),
            cue=words(text, c.cue),
            content=words(text, c.content),
            told=f"{joined(text, c.source)!r} {c.stance} {joined(text, c.content)!r}",
        )


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Shared words over all words of the two (Jaccard)."""
    return len(one & other) / len(one | other) if one | other else 1.0


def head(text: str, chosen: frozenset[int]) -> int | None:
    """The word that a source is about, roughly: the last before a comma or a word that begins a supplement."""
    spans = [m.span() for m in _WORD.finditer(text)]
    rest = sorted(chosen)
    for i, following in zip_longest(rest, rest[1:]):
        if following is None:
            return i
        ends = "," in text[spans[i][1] : spans[following][0]]
        if ends or text[slice(*spans[following])].lower() in _SUPPLEMENTS:
            return i
    return None


def same_source(text: str, true: True_, found: Found) -> bool:
    if not true.source or not found.source:
        return not true.source and not found.source
    return share(true.source, found.source) >= 0.5 or head(text, true.source) == head(text, found.source)


def same_actor(true: True_, found: Found) -> bool:
    """True if the row is that of a name the set takes.

    Where the text names nobody, a body or group that stands within the source itself does no harm.
    """
    if found.actor is None:
        return _NONE in true.actors
    if any(plain(one) in names(found.actor) for one in true.actors if one != _NONE):
        return True
    within = any(m.span.overlaps(s) for m in found.actor.mentions for s in found.claim.source)
    return _NONE in true.actors and found.actor.kind != "person" and within


def same_speaker(text: str, true: True_, found: Found) -> bool:
    return same_source(text, true, found) and same_actor(true, found)


def paired(text: str, true: Sequence[True_], found: Sequence[Found]) -> dict[int, int]:
    """True to found claims whose contents share at least half of their words, the best first.

    Among equals the one with a word of the true cue goes first, then the one with the right source.
    """
    candidates = sorted(
        (-share(t.content, f.content), not t.cue & f.cue, not same_source(text, t, f), i, j)
        for i, t in enumerate(true)
        for j, f in enumerate(found)
        if share(t.content, f.content) >= 0.5
    )
    pairs: dict[int, int] = {}
    for *_, i, j in candidates:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


@cache
def matched(number: int) -> Match:
    """The entry of this number, read and compared, once for all tests."""
    entry = PASSAGES[number]
    article = from_text(entry["text"], entry["id"])
    assert article.text == entry["text"]
    true = tuple(true_claims(entry))
    found = tuple(found_claims(article.text, read(article)))
    return Match(article.text, true, found, paired(article.text, true, found))


def right_parent(one: Match, true: int) -> bool:
    """True if the found claim stands inside the one that the true one does."""
    outer = one.true[true].inside
    wanted = one.pairs.get(outer) if outer is not None else None
    return (outer is None) == (wanted is None) and one.found[one.pairs[true]].claim.inside == wanted


# --- One by one -----------------------------------------------------------------------------------


def faults(one: Match) -> Iterator[str]:
    """What of the entry the reading does not bear out."""
    yield from (f"missed {true.told}" for true in one.missed)
    yield from (f"spurious {found.told}" for found in one.spurious)
    for i, j in one.pairs.items():
        true, found = one.true[i], one.found[j]
        claim = found.claim
        if true.optional:
            continue
        if not same_source(one.text, true, found):
            yield f"source of {true.told} is {joined(one.text, claim.source)!r}"
        elif not same_actor(true, found):
            who = found.actor.name if found.actor is not None else "nobody"
            yield f"speaker of {true.told} is {who}, should be {' / '.join(true.actors)}"
        if true.cue and not true.cue & found.cue:
            yield f"cue of {true.told} is {joined(one.text, claim.cue)!r}"
        if claim.stance not in true.stances:
            yield f"stance of {true.told} is {claim.stance}"
        if claim.negated != true.negated:
            yield f"{true.told} is {'' if claim.negated else 'not '}negated"
        if claim.directness != true.directness:
            yield f"{true.told} is {claim.directness}, should be {true.directness}"
        if set(claim.countries) != true.about:
            yield f"{true.told} is about {sorted(claim.countries)}, should be about {sorted(true.about)}"
        if not right_parent(one, i):
            yield f"{true.told} stands inside {claim.inside}"


@pytest.mark.parametrize(
    "number",
    [pytest.param(i, id=e["id"], marks=expected_failure(e.get("fails"))) for i, e in enumerate(PASSAGES)],
)
def test_passage(number: int):
    wrong = "; ".join(faults(matched(number)))
    assert not wrong, wrong


# --- The whole ------------------------------------------------------------------------------------


class Share(NamedTuple):
    """So many of so many."""

    right: float
    of: int

    @property
    def percent(self) -> float:
        return 100 * self.right / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.percent:.1f} ({self.right:g} of {self.of})"


def everything() -> list[Match]:
    return [matched(i) for i in range(len(PASSAGES))]


def reached(floor: str) -> Share:
    whole = everything()
    pairs = [(one, true, found) for one in whole for true, found in one.counted]
    if floor == "speaker":
        return Share(sum(same_speaker(one.text, t, f) for one, t, f in pairs), len(pairs))
    if floor == "stance":
        return Share(sum(f.claim.stance in t.stances for _, t, f in pairs), len(pairs))
    if floor == "negation":
        return Share(sum(f.claim.negated == t.negated for _, t, f in pairs), len(pairs))
    if floor == "about":
        both = sum(len(t.about & set(f.claim.countries)) for _, t, f in pairs)
        either = sum(len(t.about) + len(set(f.claim.countries)) for _, t, f in pairs)
        return Share(2 * both, either)
    inner = [
        (one, i) for one in whole for i, t in enumerate(one.true) if t.inside is not None and not t.optional
    ]
    return Share(sum(i in one.pairs and right_parent(one, i) for one, i in inner), len(inner))


@pytest.mark.parametrize(
    "floor", [pytest.param(f, marks=expected_failure(SET["fails"].get(f))) for f in FLOORS]
)
def test_floor(floor: str):
    least, what = FLOORS[floor]
    whole = everything()
    counted = sum(len(one.counted) for one in whole)
    spurious, missed = (sum(len(getattr(one, kind)) for one in whole) for kind in ("spurious", "missed"))
    now = reached(floor)
    print(f"{what}: {now}, floor {least}")
    print(f"precision {Share(counted, counted + spurious)}, recall {Share(counted, counted + missed)}")
    assert now.of > 0
    assert now.percent >= least, f"{what}: {now}, should be {least}"


# --- The set itself -------------------------------------------------------------------------------


def test_the_set_is_large_and_spread():
    every = [one for entry in PASSAGES for one in true_claims(entry)]
    stances = Counter(one.stances[0] for one in every)
    assert len(PASSAGES) >= 130
    assert len({e["id"] for e in PASSAGES}) == len(PASSAGES)
    assert set(stances) == set(get_args(Stance))
    assert min(stances.values()) >= 6, stances
    assert {name for one in every for name in one.stances} <= set(get_args(Stance))
    assert sum(one.inside is not None for one in every) >= 20
    assert sum(not e["claims"] for e in PASSAGES) >= 10
    assert {one.directness for one in every} == {"direct", "mixed", "indirect"}


def test_claims_of_the_set_hang_together():
    for entry in PASSAGES:
        true = list(true_claims(entry))
        for i, one in enumerate(true):
            assert one.content, one.told
            assert bool(one.source) == bool(entry["claims"][i]["source"])
            if one.inside is not None:
                assert one.inside < i
                assert one.content <= true[one.inside].content, one.told
            last = [
                name.split()[-1] for name in one.actors if name not in (_NONE, "International Monetary Fund")
            ]
            assert all(name in entry["text"] for name in last), one.told
