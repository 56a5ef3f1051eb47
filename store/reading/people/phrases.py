"""Role phrases that pick out one person of the article: 'the minister', 'the president'."""

from __future__ import annotations

from store.reading.people import words as table
from store.reading.people.linking import Row
from store.reading.people.tokens import Word
from store.records import Mention, Span


def resolve(rows: list[Row], words: list[Word]) -> None:
    """Adds the phrases to the one person named before them who bears that role; two bearers leave it open."""
    bearers: dict[str, list[Row]] = {}
    for row in rows:
        for head in {r.lower().split(" of ")[0].split(" for ")[0].split()[-1] for r in row.roles}:
            bearers.setdefault(head, []).append(row)
    if not bearers:
        return
    for n in range(1, len(words)):
        word = words[n]
        if word.low not in bearers or (word.capital and not word.text.isupper()):
            continue
        if word.low not in table.OFFICES_OF_STATE or word.tag != "NN":
            continue
        start = n
        while (
            start > 0
            and words[start - 1].low in table.ROLE_MODIFIERS
            and words[start - 1].low not in ("former", "new")
        ):
            start -= 1
        if start == 0 or words[start - 1].low != "the" or word.barred:
            continue
        after = words[n + 1] if n + 1 < len(words) else None
        if after is not None and (
            after.low in ("of", "for", "to")
            or after.name
            or after.tag in ("NN", "NNS")
            or (after.glued and after.low == "-")
        ):
            continue
        said = " ".join(w.low for w in words[start : n + 1])
        fits = [
            r
            for r in bearers[word.low]
            if r.spots[0].start < word.start
            and any(x.lower().split(" of ")[0].endswith(said) for x in r.roles)
        ]
        if len(fits) == 1:
            fits[0].mentions.append(Mention(Span(words[start].start, word.end), "title", 0.8))
