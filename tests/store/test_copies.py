"""One text of several publishers is known as one, whatever each did to it; two reports of one event are two."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.copies import Copies, groups, signature
from store.records import Article, Claim, CountryFound, Mention, Reading, Span

WORDS = [
    "minister",
    "harbour",
    "council",
    "river",
    "budget",
    "engineers",
    "morning",
    "villages",
    "railway",
    "figures",
    "weather",
    "promised",
    "vote",
    "company",
    "winter",
    "farmers",
    "decision",
    "border",
    "teachers",
    "report",
    "island",
    "prices",
    "workers",
    "spring",
    "court",
    "hospital",
    "bridge",
]


def written(seed: int, words: int = 400) -> str:
    """A text of so many words, with small words between as English has them."""
    dice = random.Random(seed)
    small = ("the", "of", "and", "to", "in", "that", "for", "with", "on")
    parts = [dice.choice(WORDS) if place % 2 else dice.choice(small) for place in range(words)]
    return ". ".join(" ".join(parts[at : at + 14]).capitalize() for at in range(0, words, 14)) + "."


TEXT = written(1)
PARTS = TEXT.split(". ")


def edited(every: int) -> str:
    words = TEXT.split()
    return " ".join("altered" if place % every == 0 else word for place, word in enumerate(words))


def lead_of(text: str, first: str = TEXT) -> str:
    return groups({"first": signature(first), "second": signature(text)})["second"]


@pytest.mark.parametrize(
    "copy",
    [
        TEXT,
        f"By ANN POE, Staff Writer\n\n{TEXT}\n\n(Reporting by J. Roe; editing by M. Doe)",
        TEXT.upper().replace(" ", "\n"),
        TEXT.replace(". ", " \u2013 "),
        edited(25),
        ". ".join(PARTS[: len(PARTS) * 2 // 3]),
        TEXT + " " + written(2, 150),
        ". ".join([*PARTS[:5], written(3, 60), *PARTS[5:]]),
        ". ".join(PARTS[len(PARTS) // 2 :] + PARTS[: len(PARTS) // 2]),
    ],
    ids=["same", "credits", "case", "dashes", "edits", "cut", "longer", "a paragraph more", "moved"],
)
def test_a_copy_is_known_as_one(copy: str):
    assert lead_of(copy) == "first"
    assert lead_of(TEXT, first=copy) == "first"


@pytest.mark.parametrize(
    "other",
    [
        written(2),
        ". ".join([*PARTS[:4], written(4, 400)]),
        f"{written(5, 300)}. {PARTS[3]}. {written(6, 100)}",
        TEXT + " " + written(7, 1_500),
        "The minister spoke in the morning.",
        "",
        "\ufffd" * 400,
    ],
    ids=["another", "the same beginning", "the same quotation", "mostly new", "short", "empty", "no words"],
)
def test_another_text_is_another(other: str):
    assert lead_of(other) == "second"
    assert lead_of(TEXT, first=other) == "second"


def test_two_lines_of_the_same_words_are_too_little_to_judge():
    assert (
        lead_of("The minister spoke in the morning.", first="The minister spoke in the morning.") == "second"
    )


def test_text_without_spaces_between_words_is_compared_too():
    text = "".join(chr(0x4E00 + random.Random(n).randrange(2_000)) for n in range(300))
    assert lead_of(text[:250], first=text) == "first"
    assert lead_of(text[::-1], first=text) == "second"


def test_a_signature_is_short_plain_and_the_same_everywhere():
    kept = signature(TEXT)
    assert len(kept) <= 400
    assert kept.isascii()
    code = f"from store.copies import signature; print(signature({TEXT!r}))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == kept


def test_who_was_first_leads_and_goes_on_leading():
    """A text between two others makes them one for nobody: what leads is never hidden by what comes later."""
    one, two = ". ".join(PARTS[:18]), ". ".join(PARTS[11:])
    assert lead_of(two, first=one) == "second"
    kept = {"one": signature(one), "two": signature(two), "all": signature(TEXT)}
    found = groups(kept)
    assert (found["one"], found["two"]) == ("one", "two")
    assert found["all"] in ("one", "two")


def test_they_may_come_one_by_one():
    texts = {f"{n}": written(n // 3) for n in range(12)}
    kept = {key: signature(text) for key, text in texts.items()}
    copies = Copies()
    assert [copies.add(key, one) for key, one in kept.items()] == [str(n // 3 * 3) for n in range(12)]
    assert copies.leads == groups(kept)


@pytest.mark.parametrize("change", [lambda kept: kept[:7], lambda _: "no signature!", lambda _: ""])
def test_what_is_no_signature_makes_no_copies(change: Callable[[str], str]):
    kept = change(signature(TEXT))
    assert groups({"a": kept, "b": kept}) == {"a": "a", "b": "b"}


def test_a_persons_word_counts():
    kept = {name: signature(TEXT) for name in ("a", "b", "c")} | {"d": signature(written(2))}
    assert groups(kept) == {"a": "a", "b": "a", "c": "a", "d": "d"}
    assert groups(kept, apart=["b"]) == {"a": "a", "b": "b", "c": "a", "d": "d"}
    assert groups(kept, apart=["a"]) == {"a": "a", "b": "b", "c": "b", "d": "d"}
    assert groups(kept, together={"d": "b"}) == {"a": "a", "b": "a", "c": "a", "d": "a"}
    assert groups(kept, together={"d": "gone"}) == {"a": "a", "b": "a", "c": "a", "d": "d"}
    assert groups(kept, together={"a": "d", "d": "a"})["b"] == "b"


def briefing_of(folder: Path, *parts: tuple[str, str]) -> Briefing:
    """A briefing of articles, each with publisher and text, all of which speak of Norway and make a claim."""
    briefing = Briefing(folder)
    for number, (publisher, text) in enumerate(parts):
        article = Article(f"{number:016x}", text, f"Title {number}", publisher)
        claim = Claim((), None, (), "say", (Span(0, 30),), "indirect", "says", certainty=0.9)
        country = CountryFound("NO", "Norway", (Mention(Span(0, 5), "name"),))
        briefing.add(article, Reading(article.id, "r", (), (country,), (), (claim,)))
    return briefing


def again(briefing: Briefing) -> Briefing:
    fresh = Briefing(briefing.folder)
    assert fresh.load() == []
    return fresh


def counts(briefing: Briefing) -> tuple[list[tuple[str, ...]], int, int, int]:
    view = briefing.view()
    found = sum(hit.kind == "claim" for hit in briefing.search(" ".join(TEXT[:30].split()[:4]), 50))
    return [row.publishers for row in view.articles], len(view.countries[0].places), len(view.claims), found


def test_a_text_of_several_publishers_counts_once_and_keeps_them_all(tmp_path: Path):
    briefing = briefing_of(
        tmp_path / "s", ("Wire", TEXT), ("Gazette", f"{TEXT} (Wire)"), ("", edited(30)), ("Post", edited(40))
    )
    assert counts(again(briefing)) == ([("Wire", "Gazette", "Post")], 1, 1, 1)
    assert [one.title for one in again(briefing).copies(f"{0:016x}")] == ["Title 1", "Title 2", "Title 3"]
    assert again(briefing).holds(f"{1:016x}"), "it is kept all the same"
    assert len(again(briefing).outdated("newer")) == 4, "and read anew"


def test_two_that_were_told_apart_stay_two(tmp_path: Path):
    briefing = briefing_of(tmp_path / "s", ("Wire", TEXT), ("Gazette", TEXT + " More."))
    briefing.correct("split", "article", f"{1:016x}")
    assert counts(again(briefing)) == ([("Wire",), ("Gazette",)], 2, 2, 2)
    entry = briefing.entry(f"{1:016x}")
    assert entry is not None
    briefing.reread(entry.article, entry.reading._replace(reader="newer"))
    assert counts(again(briefing))[0] == [("Wire",), ("Gazette",)]
    briefing.undo()
    assert counts(again(briefing))[0] == [("Wire", "Gazette")]


def test_two_that_a_person_knows_to_be_one_are(tmp_path: Path):
    briefing = briefing_of(tmp_path / "s", ("Wire", TEXT), ("Gazette", written(2)))
    assert len(briefing.view().articles) == 2
    briefing.correct("merge", "article", f"{1:016x}", into=f"{0:016x}")
    assert counts(again(briefing))[0] == [("Wire", "Gazette")]
    briefing.correct("split", "article", f"{1:016x}")
    assert len(again(briefing).view().articles) == 2


def test_when_the_first_is_removed_its_copy_is_shown(tmp_path: Path):
    briefing = briefing_of(tmp_path / "s", ("Wire", TEXT), ("Gazette", TEXT + " More."))
    briefing.correct("remove", "article", f"{0:016x}")
    assert counts(again(briefing)) == ([("Gazette",)], 1, 1, 1)
