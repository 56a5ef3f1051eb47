"""The words of a text, and where forms of the dictionary stand in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from store.reading.places import words
from store.reading.places.lexicon import WORD, Form, Lexicon, Sense, plain

_LOWER_STARTS = words.listed("five six three two both inter bone fine guinea ex former al el")
_JOINS = frozenset(("", " ", "-", "‑", "\n", "\u00a0", " \n", "\n ", "  "))
_STOPS = frozenset((".", ". ", ".\n", ".\u00a0"))
_REACH = 300
"""How far a line is looked at, so that a text without line breaks costs no more than one with them."""
_POSTAL = Form(("",), (True,), (Sense(("US",), "city", region=True),))


class Words:
    """The words of a text with their offsets; number `i` is `word[i]` at `start[i]:end[i]`."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(WORD.finditer(text))
        self.word = [m[0] for m in found]
        self.start = [m.start() for m in found]
        self.end = [m.end() for m in found]

    @cached_property
    def all(self) -> frozenset[str]:
        """The words of the whole text, in lower case where it writes them so, else marked by a capital."""
        return frozenset(self.word)

    def words_behind(self, i: int, count: int) -> set[str]:
        """The words that follow word `i`, as they are written."""
        return set(self.word[i + 1 : i + 1 + count])

    def gap(self, i: int) -> str:
        """What stands between word `i - 1` and word `i`; "\\n" outside of the text."""
        if 0 < i < len(self.word):
            return self.text[self.end[i - 1] : self.start[i]]
        return "\n"

    def at(self, i: int) -> str:
        """Word `i`, "" outside of the text."""
        return self.word[i] if 0 <= i < len(self.word) else ""

    def line(self, i: int) -> str:
        """The line of the text in which word `i` stands, at most some hundred characters to either side."""
        low, high = max(0, self.start[i] - _REACH), self.end[i] + _REACH
        begin = self.text.rfind("\n", low, self.start[i])
        end = self.text.find("\n", self.end[i], high)
        return self.text[begin + 1 if begin >= 0 else low : end if end >= 0 else high]


@dataclass(slots=True)
class Hit:
    """A form that stands in the text as words `first` to `last`, both included.

    `before` and `after` are the words beside it ("" at an end of the text), `gap` and `behind` what
    stands between; a genitive ending belongs to the hit's own word and is left out of both.
    """

    form: Form
    first: int
    last: int
    start: int
    end: int
    word: str
    before: str
    gap: str
    after: str
    behind: str
    genitive: bool
    senses: list[Sense] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The form as plain words."""
        return " ".join(self.form.words)


def _fits(words_: Words, i: int, form: Form) -> bool:
    for k, expected in enumerate(form.words):
        at = words_.at(i + k)
        if not at or (form.capital[k] and not at[0].isupper()):
            return False
        if k:
            if plain(at) != expected:
                return False
            gap = words_.gap(i + k)
            if gap in _JOINS:
                continue
            short = len(words_.word[i + k - 1]) <= 3
            if not (gap in _STOPS and short) and not (gap in "'’" and expected == "s"):
                return False
    return True


def _postal(words_: Words, i: int) -> bool:
    before = words_.at(i - 1)
    return words_.gap(i) == ", " and before[:1].isupper() and not before.isupper()


def hits(text: str, lexicon: Lexicon) -> tuple[Words, list[Hit]]:
    """Every place where a form stands, the longest form at each, none overlapping another."""
    tokens = Words(text)
    found: list[Hit] = []
    i, n = 0, len(tokens.word)
    while i < n:
        word = tokens.word[i]
        if not (word[0].isupper() or word in _LOWER_STARTS):
            i += 1
            continue
        match = None
        if word in words.POSTAL and _postal(tokens, i):
            match = _POSTAL
        else:
            for form in lexicon.beginning(plain(word)):
                if _fits(tokens, i, form):
                    match = form
                    break
        if match is None:
            i += 1
            continue
        last = i + len(match.words) - 1
        found.append(_hit(tokens, match, i, last))
        i = last + 1
    return tokens, found


def _hit(tokens: Words, form: Form, first: int, last: int) -> Hit:
    then = last + 1
    genitive = tokens.at(then) in ("s", "S") and tokens.gap(then) in ("'", "’", "ʼ")
    if genitive:
        then += 1
    return Hit(
        form=form,
        first=first,
        last=last,
        start=tokens.start[first],
        end=tokens.end[last],
        word=tokens.word[first],
        before=tokens.at(first - 1),
        gap=tokens.gap(first),
        after=tokens.at(then),
        behind=tokens.gap(then),
        genitive=genitive,
    )
