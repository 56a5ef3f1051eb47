"""Names: rows of names and aliases, candidates by their words and as a whole, and their ranking.

| what was typed | quality |
|---|---|
| is the name or an alias | 1 |
| is one that our tables know for it (see `known`) | .985 |
| is the initials of a body | .955 |
| begins the name | .90 to .95 |
| is the initials of a body, where a name begins so | .89 |
| is words of the name, or beginnings of words | .80 to .87 |
| begins the name if spaces are left out | .70 to .78, the more was typed |
| is the initials of a person, or resembles the name | up to .77 |
"""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.fuzz import partial_ratio

from store.search.alignment import Doubtful, by_alignment, by_likeness, promising
from store.search.asked import WHOLE, WORDS, Asked, by_words, weights_of
from store.search.folding import fold
from store.search.initials import Initials, names_a_body
from store.search.letters import LEAST_SHARE, letters_in_order
from store.search.lexicon import Lexicon
from store.search.ranking import FUZZY, best_of, joined, raise_rows, telling
from store.search.rows import KNOWN, name_rows
from store.search.scratch import Scratch
from store.search.sounds import without_vowels
from store.search.words import NameVocabulary, allowed_edits, is_number, misspelt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from store.search.entries import Entry

    _Answers = list[tuple[NDArray[np.int32], NDArray[np.float32]]]

_EXACT = 1.0
_INITIALS = 0.955
_BEGINNING = 0.90
_INITIALS_OF_MANY = 0.89
_RERANKED = 200  # candidates that are compared as a whole
_LOOKED_AT = 50  # rows for each hit wanted, to tell whether there are as many entries
_BARE = 4  # letters of a query without vowels, from which on the vowels are taken to be left out
_STREWN = 500  # the shortest names that have the letters in order are looked at
_RESEMBLING = 75
_ALIAS_ALIKE = 0.012  # what an alias counts less that only resembles
# what answers worse is not shown: of ten names, and how much less for ten times as many, where something always does
_WORST, _WORST_OF_MORE = 0.444, 0.016
_FAR = 0.40  # nor what answers so much worse than the best
_UNCONVINCING = 0.69  # with nothing better than this found, letters in order over the whole name are tried
_COMMON = 3000  # rows with only such common words are not looked at while rarer words find enough
_ENOUGH = 20_000


class Found(NamedTuple):
    """A row that answers: which entry, which of its names (0 the name, 1 the first alias), how well."""

    entry: int
    name: int
    quality: float


class NameTable:
    """All names and aliases of some entries, and what our tables know besides."""

    def __init__(self, entries: Sequence[Entry], which: Sequence[int], bonus: NDArray[np.float32]) -> None:
        """`which` are the places in `entries` to take up; `bonus` is for each entry what its weight adds."""
        self._entries = entries
        self._entry_bonus = bonus
        rows, entry_of, name_of, less, self._known = name_rows(entries, which)
        squash = [row.replace(" ", "").strip() for row in rows]
        order = sorted(range(len(rows)), key=squash.__getitem__)
        self._names = Lexicon([squash[place] for place in order])
        del squash
        self._entry = np.array(entry_of, dtype=np.int32)[order]
        self._name = np.array(name_of, dtype=np.int32)[order]
        ours = np.array(less, dtype=np.float32)[order] >= KNOWN
        self._weaker = np.where((self._name > 0) & ~ours, np.float32(_ALIAS_ALIKE), np.float32(0))
        self._bonus = bonus[self._entry] - np.array(less, dtype=np.float32)[order]
        del entry_of, name_of, less
        self._most = float(bonus.max(initial=0.0))
        self._scratch = Scratch()
        self._initials = Initials()

        def words() -> Iterator[list[str]]:
            for row, place in enumerate(order):
                split = rows[place].split()
                self._initials.add(row, split)
                yield split

        self._vocabulary = NameVocabulary(words())
        self._initials.close()

    def saying(self, phrase: tuple[str, ...]) -> NDArray[np.int32]:
        """The entries with a name that has these folded words, one after the other."""
        return self._entry[self._vocabulary.saying(phrase)]

    def __len__(self) -> int:
        return len(self._names)

    def find(
        self,
        words: list[str],
        limit: int,
        allowed: NDArray[np.bool_] | None,
        others: Sequence[NameTable] = (),
    ) -> list[Found]:
        """The entries that answer the folded words of a query, best first, each once, of those that are allowed.

        `others` hold the other names of the same index: what is rare is rare among all of them.
        """
        if not len(self._names):
            return []
        squashed = "".join(words)
        words = list(dict.fromkeys(words))
        if len(words) == 1 and (found := self._beginning_with(squashed, limit, allowed)):
            return found
        numbers = [is_number(word, among=words) for word in words]
        begun = not any(numbers) and self._enough_begin(words, limit, allowed)
        pairs = zip(words, numbers, strict=True)
        answers = [self._vocabulary.answers(word, exact=number, begun=begun) for word, number in pairs]
        bare = len(squashed) >= _BARE and all(without_vowels(word) == word for word in words)
        weights = weights_of(words, numbers, [scores for _, scores in answers], len(self))
        asked = Asked(squashed, words, numbers, weights, bare)
        near, distances = self._near(squashed, alike=not begun and not any(numbers))
        initials = self._initials.equal(squashed)
        hit = self._candidates([found for found, _ in answers], squashed, (near, initials))
        if allowed is not None:
            hit = hit[allowed[self._entry[hit]]]
        said = self._by_row(answers, hit)
        quality = by_words(asked, self._names.lengths[hit].astype(np.float32), said)
        if len(near):
            slips = np.minimum(0.92 * misspelt(squashed, self._names, near, distances), FUZZY)
            raise_rows(hit, quality, near, slips)
        self._by_whole(squashed, hit, quality, initials)
        if float(quality.max(initial=0)) < _UNCONVINCING:
            hit, quality = self._by_letters(squashed, hit, quality, allowed)
        best = best_of(quality, max(_RERANKED, 4 * limit), self._bonus[hit])
        rows, scores = hit[best], quality[best]
        if self._in_doubt(rows, scores, limit):
            tells = self._telling(asked, answers, others) if asked.several else None
            rows, scores = self._told_apart(asked, answers, tells, (hit, quality), limit)
        return self._entries_of(rows, scores, limit, len(self) + sum(map(len, others)))

    def _beginning_with(self, word: str, limit: int, allowed: NDArray[np.bool_] | None) -> list[Found] | None:
        """The names that begin with a word, if they are so many that nothing else can come among the first."""
        among = self._names.beginning_with(word)
        if len(among) < limit:
            return None
        fit = self._vocabulary.beginning_within(word, among)
        for row in self._names.equal(word):
            fit[row - among.start] = True
        rows = np.flatnonzero(fit).astype(np.int32) + np.int32(among.start)
        if allowed is not None:
            rows = rows[allowed[self._entry[rows]]]
        lengths = self._names.lengths[rows].astype(np.float32)
        scores = np.float32(_BEGINNING) + np.float32(0.05 * len(word)) / lengths
        scores[lengths == len(word)] = _EXACT
        best = best_of(scores, max(_RERANKED, 4 * limit), self._bonus[rows])
        found = self._entries_of(rows[best], scores[best], limit, len(self))
        if len(found) < limit:
            return None
        others = _INITIALS_OF_MANY if len(self._initials.equal(word)) else WORDS + WHOLE
        lowest = found[-1].quality + float(self._entry_bonus[found[-1].entry])
        return found if lowest >= others + self._most else None

    def _in_doubt(self, rows: NDArray[np.int32], quality: NDArray[np.float32], limit: int) -> bool:
        """Whether what only resembles the query comes among the first."""
        certain = rows[quality > FUZZY]
        if len(certain) == len(rows):
            return False
        return len(certain) < limit or len(set(self._entry[certain].tolist())) < limit

    def _told_apart(
        self,
        asked: Asked,
        answers: _Answers,
        tells: _Answers | None,
        found: tuple[NDArray[np.int32], NDArray[np.float32]],
        limit: int,
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The names that promise most of those found, and how well they answer: better told where they only resemble.

        `tells` is what the answers to several words tell.
        """
        hit, quality = found
        told = None if tells is None else self._by_row(tells, hit)
        promised = quality if told is None else promising(quality, told)
        best = best_of(promised, max(_RERANKED, 4 * limit), self._bonus[hit])
        rows, scores = hit[best], quality[best]
        fuzzy = np.flatnonzero(scores <= FUZZY)
        some = rows[fuzzy]
        doubtful = Doubtful(
            some, scores[fuzzy], self._by_row(answers, some), self._bonus[some], self._weaker[some]
        )
        if told is None:
            scores[fuzzy] = by_likeness(asked, doubtful, self._names, limit)
        else:
            told = self._by_entry(hit, told, some)
            scores[fuzzy] = by_alignment(asked, doubtful, told, self._vocabulary, self._names)
        return rows, scores

    def _telling(self, asked: Asked, answers: _Answers, others: Sequence[NameTable]) -> _Answers:
        """For each word of the query the rows that answer it, with what their answer tells."""
        told: _Answers = []
        for word, exact, (found, scores) in zip(asked.words, asked.exact, answers, strict=True):
            elsewhere = [other._vocabulary.answers(word, exact=exact)[1] for other in others]
            told.append((found, telling(scores, elsewhere)))
        return told

    def _by_row(self, answers: _Answers, hit: NDArray[np.int32]) -> NDArray[np.float32]:
        """What is given for each word of the query, by row, for each row of `hit`, by column; 0 where nothing is."""
        table = np.empty((len(answers), len(hit)), dtype=np.float32)
        everywhere = self._scratch.zeros("everywhere", len(self._names))
        for here, (found, given) in zip(table, answers, strict=True):
            everywhere[found] = given
            np.take(everywhere, hit, out=here, mode="clip")
            everywhere[found] = 0
        return table

    def _by_entry(
        self, hit: NDArray[np.int32], told: NDArray[np.float32], some: NDArray[np.int32]
    ) -> NDArray[np.float32]:
        """For each word of the query, by row, the most that any of the names in `hit` tells that the entry of each
        of some names has, by column: somebody's given name may be spelled so in another name of his."""
        entries, which = np.unique(self._entry[some], return_inverse=True)
        place_of = self._scratch.zeros("place of", len(self._entries), np.int32)
        place_of[entries] = np.arange(1, 1 + len(entries))
        places = place_of[self._entry[hit]]
        theirs = np.flatnonzero(places)
        theirs = theirs[np.argsort(places[theirs], kind="stable")]
        starts = np.searchsorted(places[theirs], np.arange(1, 1 + len(entries)))
        return np.maximum.reduceat(told[:, theirs], starts, axis=1)[:, which]

    def _entries_of(
        self, rows: NDArray[np.int32], scores: NDArray[np.float32], limit: int, among: int
    ) -> list[Found]:
        """The best row of each entry, the best entries first; nothing that answers much worse than the best, or too
        badly for one of so many names."""
        if not len(rows):
            return []
        worst = max(_WORST - _WORST_OF_MORE * log10(among / 10), float(scores.max()) - _FAR)
        ranked = scores + self._bonus[rows]
        order = np.argsort(-ranked, kind="stable")
        order = order[scores[order] >= worst]
        rows = rows[order]
        entries = self._entry[rows]
        counts = (ranked[order] - self._entry_bonus[entries]).tolist()
        found: dict[int, Found] = {}
        for entry, name, quality in zip(entries.tolist(), self._name[rows].tolist(), counts, strict=True):
            if entry not in found:
                found[entry] = Found(entry, self._shown(entry, name), quality)
                if len(found) == limit:
                    break
        return list(found.values())

    def _enough_begin(self, words: list[str], limit: int, allowed: NDArray[np.bool_] | None) -> bool:
        """Whether so many entries have words that begin with those of the query that what only resembles it need
        not be looked for: it comes behind them all. Of several words all but the last are wanted whole."""
        limit = max(limit // 2, 1)
        found = [self._vocabulary.holding(word) for word in words[:-1]]
        found.append(self._vocabulary.beginning_with(words[-1]))
        found.sort(key=len)
        rows = found[0]
        for others in found[1:]:
            if len(rows) < limit:
                return False
            marked = self._scratch.zeros("marked", len(self._names), bool)
            marked[others] = True
            rows = rows[marked[rows] > 0]
        if allowed is not None:
            rows = rows[allowed[self._entry[rows]]]
        return len(rows) >= limit and len(set(self._entry[rows[: _LOOKED_AT * limit]].tolist())) >= limit

    def _shown(self, entry: int, name: int) -> int:
        """Of our tables' names those that resemble the entry's own name are not worth showing."""
        one = self._entries[entry]
        if (
            name > len(one.aliases)
            and partial_ratio(fold(self.text(entry, name)), fold(one.name)) >= _RESEMBLING
        ):
            return 0
        return name

    def _candidates(
        self, found: list[NDArray[np.int32]], squashed: str, others: Iterable[NDArray[np.int32]]
    ) -> NDArray[np.int32]:
        """The rows worth looking at, in order: all that any word finds, but for those that only very common ones
        find; those that begin with what was typed; and others."""
        marked = self._scratch.zeros("marked", len(self._names), bool)
        taken = 0
        for rows in sorted(found, key=len):
            if taken and len(rows) > _COMMON and taken + len(rows) > _ENOUGH:
                break
            marked[rows] = True
            taken += len(rows)
        for rows in others:
            marked[rows] = True
        among = self._names.beginning_with(squashed)
        marked[among.start : among.stop] = True
        return np.flatnonzero(marked).astype(np.int32)

    def _near(self, squashed: str, *, alike: bool) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
        """The rows that nearly are what was typed, spaces or none, and how many edits they are away."""
        edits = allowed_edits(squashed) if alike else 0
        if not edits:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.uint8)
        return self._names.near(squashed, edits)

    def _by_whole(
        self,
        squashed: str,
        hit: NDArray[np.int32],
        quality: NDArray[np.float32],
        initials: NDArray[np.int32],
    ) -> None:
        """Raise the rows of `hit` that are or begin with what was typed, spaces or none, or whose initials are."""
        names = self._names
        among = names.beginning_with(squashed)
        low, high = np.searchsorted(hit, (among.start, among.stop))
        begun = quality[low:high]
        share = len(squashed) / names.lengths[hit[low:high]]
        spaceless = max(0.70, min(0.78, 0.58 + 0.025 * len(squashed)))
        begun[:] = np.where(begun >= WORDS, _BEGINNING + 0.05 * share, spaceless)
        if len(initials):
            body = _INITIALS_OF_MANY if among else _INITIALS
            worth = [
                body if names_a_body(text.split()) else FUZZY for text in self._vocabulary.texts(initials)
            ]
            raise_rows(hit, quality, initials, np.array(worth, dtype=np.float32))
        equal = names.equal(squashed)
        low, high = np.searchsorted(hit, (equal.start, equal.stop))
        quality[low:high] = _EXACT

    def _by_letters(
        self,
        squashed: str,
        hit: NDArray[np.int32],
        quality: NDArray[np.float32],
        allowed: NDArray[np.bool_] | None,
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Last resort: all letters in order, anywhere in the name. What there was, and the rows that have them."""
        if len(squashed) < 4:
            return hit, quality
        rows = np.flatnonzero(self._names.letters_missing(squashed) == 0).astype(np.int32)
        if allowed is not None:
            rows = rows[allowed[self._entry[rows]]]
        lengths = self._names.lengths[rows]
        rows = rows[
            np.argsort(lengths, kind="stable")[: np.count_nonzero(lengths <= len(squashed) / LEAST_SHARE)]
        ]
        some: list[NDArray[np.int32]] = []
        for start in range(0, len(rows), 4 * _STREWN):
            some.append(self._names.in_order(squashed, rows[start : start + 4 * _STREWN]))
            if sum(map(len, some)) >= _STREWN:
                break
        if not sum(map(len, some)):
            return hit, quality
        rows = np.concatenate(some)[:_STREWN]
        found = np.minimum(letters_in_order(squashed, self._vocabulary.texts(rows)), FUZZY)
        return joined(hit, quality, rows, found)

    def text(self, entry: int, name: int) -> str:
        """A name of an entry: 0 its own, then its aliases, then those of our tables."""
        one = self._entries[entry]
        if not name:
            return one.name
        own = len(one.aliases)
        return one.aliases[name - 1] if name <= own else self._known[entry].names[name - own - 1]
