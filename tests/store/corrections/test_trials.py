"""Random corrections of every kind, undos, redos, readings anew and restarts: no note is lost or lands elsewhere."""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.briefing import Briefing
from store.corrections import What
from store.errors import StoreError
from store.records import KINDS, STANCES, Actor, Article, Claim, CountryFound, Mention, Reading, Span
from store.view import ActorRow

NAMES = (
    "Ana Lima",
    "Boris Novak",
    "Chidi Obi",
    "Dana Weiss",
    "Emil Sand",
    "Fatou Diop",
    "Gus Hall",
    "Hana Mori",
)
SHARED = 5
"""So many names stand in both articles."""

WHOLES = (
    (
        "the bridge over the river stands",
        "the harbour near the town is shut",
        "the old mill by the lake burns",
    ),
    (
        "a train from the coast came late",
        "no ship of the fleet has ever left",
        "two roads to the valley are open",
    ),
)
COUNTRIES = (("NO", "Norway"), ("KE", "Kenya"), ("PE", "Peru"))
IDS = ("ab" * 8, "cd" * 8)


def text_of(nth: int) -> str:
    names = NAMES if nth == 0 else NAMES[:SHARED]
    parts: list[str] = []
    for place, name in enumerate(names):
        country = COUNTRIES[place % 3][1]
        parts.append(f"{name} said that {WHOLES[nth][place % 3]} in {country}. He left.\n")
    return "".join(parts)


ARTICLES = tuple(Article(key, text_of(nth), f"Bridges {nth}") for nth, key in enumerate(IDS))


class Parts(NamedTuple):
    """Where the parts of a line stand."""

    name: Span
    cue: Span
    whole: Span
    country: Span
    pronoun: Span

    @property
    def middle(self) -> Span:
        return Span(self.whole.start + 4, self.whole.start + 18)

    @property
    def small(self) -> Span:
        return Span(self.whole.end - 6, self.whole.end)


def parts_of(article: Article) -> list[Parts]:
    found: list[Parts] = []
    begin = 0
    for line in article.text.splitlines(keepends=True):
        said, land = line.index(" said "), line.index(" in ", line.index("that"))
        where = (
            (0, said),
            (said + 1, said + 5),
            (line.index("that ") + 5, land),
            (land + 4, line.index(". He")),
            (line.index("He left"), line.index("He left") + 2),
        )
        found.append(Parts(*(Span(begin + a, begin + b) for a, b in where)))
        begin += len(line)
    return found


def read_anew(article: Article, dice: random.Random) -> Reading:
    """One of the readings that better and worse readers may make of the text: claims with other bounds, in
    another order, some missing, some with a smaller one within; actors with other names, fewer mentions."""
    claims: list[Claim] = []
    actors: list[Actor] = []
    mentions: dict[str, list[Mention]] = {}
    for nth, place in enumerate(parts_of(article)):
        full = article.text[slice(*place.name)]
        known = dice.random() < 0.85
        if known:
            shown = full if dice.random() < 0.7 else full.split()[-1]
            own = [Mention(place.name, "name")]
            if dice.random() < 0.6:
                own.append(Mention(place.pronoun, "pronoun"))
            actors.append(Actor(f"a{nth}", shown, "person", mentions=tuple(own)))
        content = Span(place.whole.start - dice.randrange(2) * 5, place.whole.end - dice.randrange(4))
        whole = Claim(
            (place.name,), f"a{nth}" if known else None, (place.cue,), "say", (content,), "indirect", "says"
        )
        if dice.random() < 0.8:
            claims.append(whole)
        if dice.random() < 0.3:
            claims.append(whole._replace(content=(place.small,)))
        if dice.random() < 0.2:
            claims.append(whole._replace(content=(place.middle,)))
        if dice.random() < 0.8:
            mentions.setdefault(COUNTRIES[nth % 3][0], []).append(Mention(place.country, "name"))
    dice.shuffle(claims)
    dice.shuffle(actors)
    countries = tuple(CountryFound(c, n, tuple(mentions[c])) for c, n in COUNTRIES if c in mentions)
    return Reading(article.id, str(dice.random()), (), countries, tuple(actors), tuple(claims))


Where = frozenset[tuple[str, int, int]]
"""Where a row stands: for each place the article, the line and, of a claim, how large it is. Of an actor the
line alone: the same line of both articles is the same person's."""


def line_of(key: str, place: int) -> int:
    return ARTICLES[IDS.index(key)].text.count("\n", 0, place)


def where(briefing: Briefing, kind: str, key: str) -> Where:
    """Where a row stands, whatever it is called now."""
    if kind == "claim":
        row = briefing.claim(key)
        assert row is not None, "a mark on a claim that is shown"
        length = sum(span.end - span.start for span in row.claim.content)
        size = 0 if length < 10 else 1 if length < 19 else 2
        return frozenset(
            {(row.entry.article.id, line_of(row.entry.article.id, row.claim.content[0].start), size)}
        )
    if kind == "country":
        return frozenset({(key, 0, 0)})
    row = actor(briefing, key)
    return frozenset(("", line_of(one.article, one.span.start), 0) for one in row.places)


def actor(briefing: Briefing, key: str) -> ActorRow:
    return next(row for row in briefing.view().actors if row.key == key)


class Trial:
    """One run, and what is known of the notes that were made in it."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.dice = dice
        self.briefing = Briefing(folder / "s")
        for article in ARTICLES:
            self.briefing.add(article, read_anew(article, dice))
        self.notes: dict[int, tuple[str, Where, str]] = {}
        self.read_after: set[int] = set()
        self.made: set[str] = set()

    def step(self) -> None:
        """One thing that a person, or a new version of the program, may do."""
        what = self.dice.choice(("note", "note", "change", "change", "undo", "redo", "reread", "restart"))
        if what == "undo":
            self.briefing.undo()
        elif what == "redo":
            self.briefing.redo()
        elif what == "restart":
            self.briefing = again(self.briefing)
        elif what == "reread":
            article = self.dice.choice(ARTICLES)
            self.briefing.reread(article, read_anew(article, self.dice))
            self.read_after |= self.notes.keys()
        else:
            self.note() if what == "note" else self.change()

    def note(self) -> None:
        kind = self.dice.choice(("claim", "claim", "actor", "actor", "country"))
        rows = getattr(self.briefing.view(), {"claim": "claims", "actor": "actors"}.get(kind, "countries"))
        if not rows:
            return
        key = self.dice.choice(rows).key
        old = self.briefing.marks(kind, key).notes
        value: dict[str, Any] = {"text": f"note {self.dice.random()}"}
        if old and self.dice.random() < 0.4:
            value["replaces"] = self.dice.choice(old)[0]
        made = self.briefing.correct("note", kind, key, **value)
        stands = where(self.briefing, kind, key)
        self.notes[made.number] = (kind, stands, value["text"])
        assert (made.number, value["text"]) in self.briefing.marks(kind, key).notes, "it stands at once"

    def change(self) -> None:
        """Correct something; what does not fit is refused and leaves nothing."""
        before = len(self.briefing.corrections())
        kind = self.dice.choice(("claim", "actor", "actor", "country", "article"))
        rows: Any = getattr(self.briefing.view(), {"country": "countries"}.get(kind, kind + "s"))
        if kind == "article" and self.dice.random() < 0.3:
            rows = [row for row in ARTICLES if row.id not in {one.key for one in rows}]  # those removed
            with contextlib.suppress(IndexError):
                article = self.dice.choice(rows)
                self.briefing.add(article, read_anew(article, self.dice))
            return
        if not rows:
            return
        key = self.dice.choice(rows).key
        made: Callable[[str], tuple[What, dict[str, Any]]] = getattr(self, f"of_{kind}")
        what, value = made(key)
        try:
            self.briefing.correct(what, kind, key, **value)
        except StoreError as error:
            assert str(error).endswith((".", "list.", "3166."))
            assert len(self.briefing.corrections()) == before
        else:
            self.made.add(f"{what} {kind} {' '.join(sorted(value))}".strip())

    def place(self) -> tuple[Article, Parts]:
        article = self.dice.choice(ARTICLES)
        return article, self.dice.choice(parts_of(article))

    def of_claim(self, key: str) -> tuple[What, dict[str, Any]]:
        row = self.briefing.claim(key)
        assert row is not None
        content = row.claim.content[0]
        if self.dice.random() < 0.5:
            return self.dice.choice(
                (
                    ("remove", {}),
                    ("retype", {"stance": self.dice.choice(STANCES)}),
                    ("retype", {"negated": self.dice.random() < 0.5}),
                    ("star", {"on": self.dice.random() < 0.5}),
                )
            )
        shorter = content.end - content.start - 3
        if self.dice.random() < 0.5 and shorter not in (8, 9, 16, 17, 18) and shorter > 2:
            return "reattribute", {"content": [(content.start, content.end - 3)]}
        speakers: list[Any] = [row.key for row in self.briefing.view().actors]
        return "reattribute", {
            "actor": self.dice.choice([*speakers, None, {"name": "New One", "kind": "group"}])
        }

    def of_actor(self, key: str) -> tuple[What, dict[str, Any]]:
        rows, row = self.briefing.view().actors, actor(self.briefing, key)
        article, place = self.place()
        mentions = [(one.article, *one.span) for one in row.places]
        some = self.dice.sample(mentions, self.dice.randrange(len(mentions) + 1))
        return self.dice.choice(
            (
                ("rename", {"name": f"Name {self.dice.randrange(99)}"}),
                ("merge", {"into": self.dice.choice(rows).key}),
                ("split", {"articles": [article.id]}),
                ("split", {"mentions": some}),
                ("split", {"mentions": some, "name": "Other Name"}),
                ("retype", {"kind": self.dice.choice(KINDS)}),
                ("reattribute", {"country": self.dice.choice(("NO", None)), "roles": ["Envoy"]}),
                ("add", {"mentions": [(article.id, *self.dice.choice((place.name, place.pronoun)))]}),
                ("remove", {}),
                ("remove", {"mentions": some[:1]}),
                ("tag", {"tag": "bridge"}),
            )
        )

    def of_country(self, _: str) -> tuple[What, dict[str, Any]]:
        article, place = self.place()
        at = [(article.id, *place.country)]
        return self.dice.choice((("remove", {}), ("remove", {"mentions": at}), ("add", {"mentions": at})))

    def of_article(self, key: str) -> tuple[What, dict[str, Any]]:
        place = self.dice.choice(parts_of(ARTICLES[IDS.index(key)]))
        content = self.dice.choice((place.whole, place.middle, place.small))
        speakers = [row.key for row in self.briefing.view().actors]
        claim: dict[str, Any] = {"content": [content], "source": [place.name], "stance": "warns"}
        if self.dice.random() < 0.7:
            claim["cue"] = [place.cue]
        if speakers and self.dice.random() < 0.5:
            claim["actor"] = self.dice.choice(speakers)
        name = self.dice.choice((ARTICLES[IDS.index(key)].text[slice(*place.name)], "New Name"))
        return self.dice.choice(
            (
                ("add", {"claim": claim}),
                ("add", {"claim": claim}),
                ("add", {"country": {"code": "PE", "spans": [place.country]}}),
                ("add", {"actor": {"name": name, "spans": [self.dice.choice((place.name, place.pronoun))]}}),
                ("remove", {}),
                ("split", {}),
            )
        )

    def judge(self) -> None:
        """Every note is kept, and stands on its own row once or is told to wait."""
        fresh = again(self.briefing)
        assert told(fresh) == told(self.briefing), "a restart changes nothing"
        kept = {one.number: (one, fits) for one, fits in fresh.corrections()}
        force = [one for one, _ in kept.values() if one.state == "done"]
        found: dict[int, Where] = {}
        for kind, key in rows_of(fresh):
            for number, text in fresh.marks(kind, key).notes:
                assert number not in found, "a note stands once"
                assert self.notes[number][0] == kind
                assert self.notes[number][2] == text
                found[number] = where(fresh, kind, key)
        # a place that is given to another country is taken from the one that had it
        taking = [one for one in force if one.what == "remove" or (one.what == "add" and one.value)]
        removed = max((one.number for one in taking), default=0)
        for number, (kind, stood, text) in self.notes.items():
            one, fits = kept[number]
            assert one.value["text"] == text
            follows = [
                other for other in force if other.value.get("replaces") == number and kept[other.number][1]
            ]
            if one.state != "done":
                assert number not in found
            elif follows or not fits:
                assert number not in found
                assert follows or fresh.why_waiting(number)
                assert follows or number in self.read_after or removed > number, "it fitted when it was made"
            elif kind == "claim":
                assert found[number] == stood
            else:
                assert found[number] & stood or not stood
        whole(fresh)


def again(briefing: Briefing) -> Briefing:
    """The same store, as a program that has just started has it."""
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


def told(briefing: Briefing) -> list[object]:
    view = briefing.view()
    shown = [(row.key, row.speaker, row.words, row.deed) for row in view.claims]
    marks = {row: briefing.marks(*row) for row in rows_of(briefing)}
    return [shown, view.actors, view.countries, view.articles, marks]


def rows_of(briefing: Briefing) -> list[tuple[str, str]]:
    view = briefing.view()
    kinds = (
        ("article", view.articles),
        ("country", view.countries),
        ("actor", view.actors),
        ("claim", view.claims),
    )
    return [(kind, row.key) for kind, rows in kinds for row in rows]


def whole(briefing: Briefing) -> None:
    """What is shown hangs together."""
    view = briefing.view()
    for article in view.articles:
        entry = briefing.entry(article.key)
        assert entry is not None
        ids = {one.id for one in entry.reading.actors}
        codes = {one.code for one in entry.reading.countries}
        assert len(ids) == len(entry.reading.actors)
        spans = [m.span for one in entry.reading.countries for m in one.mentions]
        assert len(spans) == len(set(spans)), "a place is of one country"
        for claim in entry.reading.claims:
            assert {*claim.actors, *([claim.actor] if claim.actor else [])} <= ids
            assert set(claim.countries) <= codes
        standing = [place.span for row in view.actors for place in row.places if place.article == article.key]
        assert sorted(standing) == sorted(m.span for one in entry.reading.actors for m in one.mentions)


RUNS = int(os.environ.get("BRIEFING_RUNS", "40"))
"""How many; `make faults` makes more."""


@settings(max_examples=RUNS, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_no_note_is_lost_or_lands_on_another_row(tmp_path_factory: pytest.TempPathFactory, seed: int):
    trial(tmp_path_factory.mktemp("notes"), seed)


def trial(folder: Path, seed: int) -> Trial:
    """Random doings, then the judgement."""
    run = Trial(folder, random.Random(seed))
    for _ in range(24):
        run.step()
    run.judge()
    return run
