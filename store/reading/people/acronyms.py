"""Acronyms: which letters can stand for a long name, and which an article explains in brackets."""

from __future__ import annotations

from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word

_COUNTS = {"seven": "7", "eight": "8", "twenty": "20"}


def short_forms(name: tuple[str, ...]) -> set[str]:
    """The acronyms that can stand for a name: all words, or capitalised words alone, country dots left out."""
    plain = [w for w in name if w[0].isalnum()]
    big = [w for w in plain if w[0].isupper()]
    made = {"".join(w[0] for w in plain), "".join(w[0] for w in big)}
    if len(big) > 1 and big[0].rstrip(".").upper() == big[0].rstrip("."):
        made.add("".join(w[0] for w in big[1:]))
        made.add(big[0].replace(".", "") + "".join(w[0] for w in big[1:]))
    if name[0] == "Group" and len(name) == 3 and name[1] == "of":
        count = _COUNTS.get(name[2].lower(), name[2])
        made |= {f"G{count}", f"G-{count}"}
    return {m.upper() for m in made if len(m) > 1}


def explained(spots: list[Spot], words: list[Word]) -> dict[str, Spot | None]:
    """Acronyms given in brackets: to the spot of their long form, None where that is no name."""
    ends = {s.last: s for s in spots}
    found: dict[str, Spot | None] = {}
    for n in range(2, len(words) - 1):
        word = words[n]
        if words[n - 1].text != "(" or words[n + 1].text != ")" or len(word.text) < 2:
            continue
        if sum(c.isupper() for c in word.text) < 2:
            continue
        long = ends.get(n - 1)
        if long is not None and len(long.words) > 1:
            found[word.text] = long
        elif long is None:
            letters = "".join(
                w.text[0] for w in words[max(0, n - 1 - len(word.text)) : n - 1] if w.text[0].isalnum()
            )
            if letters.lower() == word.low:
                found[word.text] = None
    return found
