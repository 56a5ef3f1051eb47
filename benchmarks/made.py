"""Made articles for measuring: sentences of our own, as many as are wanted, the same at every run."""

from __future__ import annotations

import hashlib
import random

from store.records import Actor, Article, Claim, CountryFound, Mention, Reading, Span

_FIRST = [
    "Anna",
    "Boris",
    "Clara",
    "David",
    "Elena",
    "Farid",
    "Grace",
    "Hugo",
    "Irina",
    "Jonas",
    "Karim",
    "Laila",
    "Marta",
    "Nadia",
    "Oscar",
    "Petra",
]
_LAST = [
    "Abebe",
    "Bauer",
    "Castro",
    "Dimov",
    "Eriksen",
    "Fischer",
    "Gomez",
    "Haddad",
    "Ivanov",
    "Jansen",
    "Kimura",
    "Lopez",
    "Moreau",
    "Novak",
]
_PLACES = (("KZ", "Kazakhstan"), ("BR", "Brazil"), ("NO", "Norway"), ("KE", "Kenya"), ("VN", "Vietnam"))
_THINGS = [
    "the harvest would fail",
    "the bridge is safe",
    "talks go on",
    "the port will close",
    "prices must fall",
]


def article(sentences: int, seed: int = 1) -> tuple[Article, Reading]:
    """An article of so many sentences, each with a speaker, a country and a claim, and its reading.

    Each sentence has a word of its own, so that no two articles are taken for copies of one text.
    """
    dice = random.Random(seed)
    text = ""
    countries: dict[str, list[Mention]] = {}
    actors: dict[str, list[Mention]] = {}
    claims: list[Claim] = []
    spans: list[Span] = []
    ids: dict[str, str] = {}
    for number in range(sentences):
        name = f"{dice.choice(_FIRST)} {dice.choice(_LAST)}"
        code, place = dice.choice(_PLACES)
        what = dice.choice(_THINGS)
        begin = len(text)
        word = "".join(dice.choice("bdfgklmnprstvz") + dice.choice("aeiou") for _ in range(3))
        text += f"{name} of {place} said in the meeting that {what}, as {word} {number} shows.\n"
        who = Span(begin, begin + len(name))
        where = Span(who.end + 4, who.end + 4 + len(place))
        cue = Span(where.end + 1, where.end + 5)
        content = Span(cue.end + 16, len(text) - 2)
        spans.append(Span(begin, len(text) - 1))
        countries.setdefault(code, []).append(Mention(where, "name"))
        actors.setdefault(name, []).append(Mention(who, "name"))
        actor = ids.setdefault(name, f"a{len(ids) + 1}")
        claims.append(
            Claim(
                (who,), actor, (cue,), "say", (content,), "indirect", "says", countries=(code,), certainty=0.9
            )
        )
    names = dict(_PLACES)
    made = Article(hashlib.sha256(text.encode()).hexdigest()[:16], text, f"Made article {seed}")
    return made, Reading(
        made.id,
        "made",
        tuple(spans),
        tuple(CountryFound(code, names[code], tuple(found)) for code, found in countries.items()),
        tuple(Actor(ids[name], name, "person", mentions=tuple(found)) for name, found in actors.items()),
        tuple(claims),
    )
