"""Search among many made names and claims, beside what else one could take: rapidfuzz's WRatio over everything,
and fzf where it is installed.

The names and the claims are made by faker from a fixed seed; queries are made from them by rules, a class each.
Recall is the share of queries with the right one first (for claims among the first five); time is CPU of this
process for a fresh query, for fzf the wall clock of a run.
"""

from __future__ import annotations

import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from store.search import Entry, SearchIndex
from store.search.folding import fold

NAMES, CLAIMS = 100_000, 50_000
EACH = 60  # queries of a class
SLOW = 8  # of each class for what is slow
LEAST_RECALL, LEAST_CLAIMS, MOST_TIME = 0.93, 0.95, 0.2
"""Floors: mean recall over the classes, claims among the first five, CPU as a share of WRatio's."""

LOCALES = ("en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "pl_PL", "cs_CZ", "pt_BR", "tr_TR", "nl_NL")


class Asked(NamedTuple):
    """A query of a class, and the names that answer it."""

    kind: str
    query: str
    right: frozenset[str]


def main() -> bool:
    """Print the table; True if the floors hold, or if faker is not there to make the names."""
    try:
        from faker import Faker  # noqa: PLC0415  # pyright: ignore[reportMissingImports] - an extra
    except ImportError:
        print("\nsearch: needs the bench extra (pip install -e '.[bench]')")
        return True
    dice = random.Random(11)
    names = _names(Faker(list(LOCALES)), NAMES)
    entries = [Entry(str(place), "actor", name) for place, name in enumerate(names)]
    before = time.process_time()
    index = SearchIndex(entries)
    index.search("warm up")
    built = time.process_time() - before
    queries = _queries(names, dice)
    print(f"\nsearch: {len(names):,} made names, index built in {built:.2f} s CPU")
    ours, ours_time = _measured(lambda query: _first(index, query), queries)
    kinds = dict.fromkeys(one.kind for one in queries)
    slow = [one for kind in kinds for one in [one for one in queries if one.kind == kind][:SLOW]]
    ratio, ratio_time = _measured(_by_ratio(names), slow)
    rows = [("ours", ours, ours_time, len(queries)), ("WRatio", ratio, ratio_time, len(slow))]
    if shutil.which("fzf"):
        rows.append(("fzf", *_measured(_by_fzf(names), queries, clock=time.perf_counter), len(queries)))
    print(f"  {'':22}" + "".join(f"{name:>9}" for name, *_ in rows))
    for kind in kinds:
        print(f"  {kind:22}" + "".join(f"{recall[kind]:9.2f}" for _, recall, *_ in rows))
    print(f"  {'mean':22}" + "".join(f"{statistics.mean(recall.values()):9.3f}" for _, recall, *_ in rows))
    for label, pick in (("ms median", 0.5), ("ms 95th percentile", 0.95)):
        print(f"  {label:22}" + "".join(f"{_percentile(spent, pick):9.2f}" for _, _, spent, _ in rows))
    print(f"  {'n':22}" + "".join(f"{count:9}" for *_, count in rows))
    share = _percentile(ours_time, 0.95) / _percentile(ratio_time, 0.95)
    claims = _claims(Faker(list(LOCALES[:1])), dice)
    print(f"  95th percentile as a share of WRatio's: {share:.3f} (at most {MOST_TIME})")
    return statistics.mean(ours.values()) >= LEAST_RECALL and claims >= LEAST_CLAIMS and share <= MOST_TIME


def _names(faker: object, count: int) -> list[str]:
    faker.seed_instance(7)  # pyright: ignore[reportAttributeAccessIssue]
    names: dict[str, None] = {}
    while len(names) < count:
        kind = len(names) % 8
        made = faker.company() if kind == 7 else f"{faker.first_name()} {faker.last_name()}"  # pyright: ignore[reportAttributeAccessIssue]
        if kind in (3, 5):  # as many people have two surnames
            made += f" {faker.last_name()}"  # pyright: ignore[reportAttributeAccessIssue]
        names[made] = None
    return list(names)


def _queries(names: Sequence[str], dice: random.Random) -> list[Asked]:
    """Queries a class, from names whose folded words are all the name has; many names may answer one."""
    holders: dict[str, set[str]] = {}
    folded = {name: fold(name).split() for name in names}
    for name, words in folded.items():
        for word in words:
            holders.setdefault(word, set()).add(name)
    plain = [name for name in dice.sample(list(names), 6000) if all(len(word) > 2 for word in folded[name])]
    long = [name for name in plain if len(folded[name]) > 1 and len(folded[name][-1]) > 5]

    def named(name: str) -> frozenset[str]:
        same = set.intersection(*(holders[word] for word in folded[name]))
        return frozenset(one for one in same if sorted(folded[one]) == sorted(folded[name]))

    made = [Asked("exact", name, named(name)) for name in plain[:EACH]]
    made += [
        Asked("other order", " ".join(reversed(folded[name])), named(name)) for name in plain[EACH : 2 * EACH]
    ]
    made += [Asked("no spaces", "".join(folded[name]), named(name)) for name in plain[2 * EACH : 3 * EACH]]
    made += [
        Asked("one typo", _typo(" ".join(folded[name]), dice), named(name))
        for name in plain[3 * EACH : 4 * EACH]
    ]
    made += [
        Asked("two typos", _typo(_typo(" ".join(folded[name]), dice), dice), named(name))
        for name in [one for one in plain[4 * EACH :] if len(one) > 12][:EACH]
    ]
    for name in long[:EACH]:
        word = folded[name][-1]
        made.append(Asked("surname", word, frozenset(holders[word])))
    for name in long[EACH : 2 * EACH]:
        word = folded[name][-1]
        made.append(Asked("surname, one typo", _typo(word, dice), frozenset(holders[word])))
    for name in long[2 * EACH : 3 * EACH]:
        begin = folded[name][-1][:5]
        right = {one for other, some in holders.items() if other.startswith(begin) for one in some}
        made.append(Asked("prefix", begin, frozenset(right)))
    for name in [one for one in long[3 * EACH :] if len(folded[one][-1]) > 7][:EACH]:
        inside = folded[name][-1][2:7]
        right = {one for other, some in holders.items() if inside in other for one in some}
        made.append(Asked("middle of a word", inside, frozenset(right)))
    for name in plain[-EACH:]:
        letters = "".join(folded[name])
        kept = sorted(dice.sample(range(len(letters)), max(5, len(letters) // 2)))
        made.append(Asked("letters in order", "".join(letters[place] for place in kept), named(name)))
    return made


def _typo(text: str, dice: random.Random) -> str:
    place = dice.randrange(len(text) - 1)
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    return dice.choice(
        (
            text[:place] + text[place + 1 :],
            text[:place] + letter + text[place:],
            text[:place] + letter + text[place + 1 :],
            text[:place] + text[place + 1] + text[place] + text[place + 2 :],
        )
    )


def _first(index: SearchIndex, query: str) -> str:
    hits = index.search(query)
    return hits[0].name if hits else ""


def _by_ratio(names: Sequence[str]) -> Callable[[str], str]:
    folded = [fold(name) for name in names]

    def first(query: str) -> str:
        found = process.extractOne(fold(query), folded, scorer=fuzz.WRatio)
        return names[found[2]] if found else ""

    return first


def _by_fzf(names: Sequence[str]) -> Callable[[str], str]:
    everything = "\n".join(names)

    def first(query: str) -> str:
        command = ["fzf", "-i", "--filter", query]
        done = subprocess.run(command, input=everything, capture_output=True, text=True, check=False)
        return done.stdout.partition("\n")[0]

    return first


def _measured(
    first: Callable[[str], str], queries: Sequence[Asked], clock: Callable[[], float] = time.process_time
) -> tuple[dict[str, float], list[float]]:
    """Recall a class, and milliseconds a query."""
    right: dict[str, list[bool]] = {}
    spent: list[float] = []
    for one in queries:
        before = clock()
        found = first(one.query)
        spent.append(1000 * (clock() - before))
        right.setdefault(one.kind, []).append(found in one.right)
    return {kind: statistics.mean(some) for kind, some in right.items()}, spent


def _claims(faker: object, dice: random.Random) -> float:
    """The share of claims that three remembered words, one with a typo, put among the first five."""
    faker.seed_instance(13)  # pyright: ignore[reportAttributeAccessIssue]
    said = [faker.sentence(nb_words=14).rstrip(".") for _ in range(CLAIMS)]  # pyright: ignore[reportAttributeAccessIssue]
    who = [faker.name() for _ in range(500)]  # pyright: ignore[reportAttributeAccessIssue]
    entries: list[Entry] = [
        Entry(str(place), "claim", words, (dice.choice(who),)) for place, words in enumerate(said)
    ]
    index = SearchIndex(entries)
    right, spent = 0, []
    for entry in dice.sample(entries, 200):
        words = [word for word in dict.fromkeys(entry.name.lower().split()) if len(word) > 3]
        asked = dice.sample(words, 3)
        asked[0] = _typo(asked[0], dice)
        dice.shuffle(asked)
        before = time.process_time()
        hits = index.search(" ".join(asked), 5)
        spent.append(1000 * (time.process_time() - before))
        right += any(hit.key == entry.key for hit in hits)
    print(
        f"  {CLAIMS:,} made claims, three words in any order, one with a typo: {right / 200:.3f} among the first "
        f"five; {_percentile(spent, 0.5):.2f} ms median, {_percentile(spent, 0.95):.2f} ms 95th percentile; n = 200"
    )
    return right / 200


def _percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


if __name__ == "__main__":
    sys.exit(not main())
