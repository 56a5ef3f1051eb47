"""Teams: in a report on a game, places and plural nicknames that play."""

from __future__ import annotations

from store.reading.people import words as table
from store.reading.people.names import GENDERS
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word


def weigh(spots: list[Spot], words: list[Word]) -> None:
    """In a report on a game the names of places and plural nicknames that play are teams."""
    if sum(w.low in table.SPORT for w in words) < max(6, len(words) // 60):
        return
    surnames = {
        s.folded[-1] for s in spots if len(s.words) > 1 and (s.folded[0] in GENDERS or s.person > s.body + 1)
    }
    teams: dict[tuple[str, ...], bool] = {}
    for spot in spots:
        after = words[spot.last] if spot.last < len(words) else None
        before = words[spot.first - 1] if spot.first else None
        if after is None or len(spot.words) > 3 or (len(spot.words) > 1 and spot.folded[0] in GENDERS):
            continue
        last = words[spot.last - 1]
        record = (
            after.text == "("
            and spot.last + 1 < len(words)
            and "-" in words[spot.last + 1].text
            and words[spot.last + 1].text[0].isdigit()
        )
        plural = (
            before is not None
            and before.low == "the"
            and spot.folded[-1].endswith("s")
            and len(spot.words) < 3
        )
        plays = (
            last.dep == "nsubj" and after.lemma in table.SPORT_VERBS and spot.labels & {"GPE", "LOC", "ORG"}
        )
        if len(spot.words) == 1 and spot.folded[0] in surnames and not (record or plural):
            continue
        if record or (plural and "PERSON" not in spot.labels) or plays:
            teams[spot.folded] = teams.get(spot.folded, False) or record or plural
    for spot in spots:
        if spot.folded not in teams:
            continue
        before = words[spot.first - 1] if spot.first else None
        after = words[spot.last] if spot.last < len(words) else None
        if before is not None and before.low in ("in", "near", ","):
            continue
        if (
            after is not None
            and after.text == ","
            and spot.last + 1 < len(words)
            and words[spot.last + 1].capital
        ):
            continue
        spot.body += 5.5
        spot.person -= 2.0
        spot.other -= 1.0
        spot.team = teams[spot.folded]
