"""Who is the same as whom within one article."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.reading.people import words as table
from store.reading.people.acronyms import short_forms
from store.reading.people.bodies import BODIES
from store.reading.people.names import EITHER, FAMILY_FIRST, GENDERS, NICKNAMES, Gender
from store.reading.people.spelling import sound
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word
from store.records import How, Kind, Mention, Span


@dataclass(slots=True)
class Row:
    """An actor in the making."""

    kind: Kind
    spots: list[Spot] = field(default_factory=list)
    hows: list[How] = field(default_factory=list)
    forms: list[tuple[str, ...]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    gender: Gender | None = None
    roles: list[str] = field(default_factory=list)
    country: str | None = None
    plural: bool = False

    def add(self, spot: Spot, how: How) -> None:
        """Takes the spot as one more mention."""
        self.spots.append(spot)
        self.hows.append(how)
        if spot.folded not in self.forms:
            self.forms.append(spot.folded)


def _core(folded: tuple[str, ...]) -> tuple[str, ...]:
    end = len(folded)
    while end > 1 and folded[end - 1].rstrip(".") in table.GENERATIONS:
        end -= 1
    return folded[:end]


def _generation(folded: tuple[str, ...]) -> str:
    last = folded[-1].rstrip(".")
    return last if len(folded) > 1 and last in table.GENERATIONS else ""


def _same_given(a: str, b: str) -> bool:
    a, b = a.rstrip("."), b.rstrip(".")
    if a == b or sound(a) == sound(b):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    if len(a) == 2 and len(b) > 2 and a.isalpha() and a[1] == ".":
        return a[0] == b[0]
    return NICKNAMES.get(a, a) == NICKNAMES.get(b, b)


def _eastern(name: tuple[str, ...]) -> bool:
    """Is the family name written first? True where the first word can only be that."""
    return (
        name[0] in FAMILY_FIRST
        and name[0] not in GENDERS
        and len(name) in (2, 3)
        and name[-1] not in FAMILY_FIRST | set(GENDERS)
    )


def same_person(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Can two names of at least two words be one person's? Generation suffixes must not contradict."""
    ga, gb = _generation(one), _generation(two)
    if ga and gb and ga != gb:
        return False
    a, b = _core(one), _core(two)
    if a == b:
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    if "".join(a).replace("-", "") == "".join(b).replace("-", ""):
        return True
    if _eastern(a) and _eastern(b):
        return a[0] == b[0] and "".join(a[1:]).replace("-", "") == "".join(b[1:]).replace("-", "")
    if sound(a[-1]) != sound(b[-1]):
        # "Luiz Inacio Lula da Silva" and "Lula da Silva" end alike; "Meghan Markle Windsor" is left alone
        return False
    if not _same_given(a[0], b[0]):
        # a longer name may begin earlier: "Mohammed Javad Zarif", "Javad Zarif"
        short, long = sorted((a, b), key=len)
        return len(long) > len(short) >= 2 and long[-len(short) :] == short
    middle_a, middle_b = a[1:-1], b[1:-1]
    return not middle_a or not middle_b or any(_same_given(x, y) for x in middle_a for y in middle_b)


def surnames(name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The short forms by which a person of this full name is called on second mention."""
    core = _core(name)
    if len(core) < 2:
        return {core}
    forms = {core[k:] for k in range(1, len(core))}
    article = core[-1].partition("-")
    if article[0] in ("al", "el", "ul") and article[2]:
        forms.add((article[2],))
    elif core[-2] in ("al", "el"):
        forms.add(core[-1:])
    if core[0] in FAMILY_FIRST and not (core[0] in GENDERS and len(core) == 2 and core[0] not in EITHER):
        forms.add(core[:1])
    return forms


def gender_of(spot: Spot, words: list[Word]) -> Gender | None:
    """What the title or the given name tells of the gender."""
    if spot.title >= 0:
        low = words[spot.title].low.rstrip(".")
        if low in table.COURTESY_MALE:
            return "m"
        if low in table.COURTESY_FEMALE:
            return "f"
        if low.endswith("woman"):
            return "f"
    name = _core(spot.folded)
    if len(name) > 1:
        given = GENDERS.get(name[0]) or GENDERS.get(name[0].split("-")[0])
        if given is None and len(name) > 2:
            given = GENDERS.get(name[1])
        return given
    return None


def _contradict(a: Gender | None, b: Gender | None) -> bool:
    return a is not None and b is not None and a != b


class _Register:
    """The people found so far, by the names they can be called."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._full: dict[str, dict[int, Row]] = {}
        self._short: dict[tuple[str, ...], dict[int, Row]] = {}
        self._part: dict[str, dict[int, Row]] = {}

    def add(self, row: Row, spot: Spot, how: How) -> None:
        """Takes one more mention of the row, a new one or one that is known."""
        if not row.spots:
            self.rows.append(row)
        if spot.folded not in row.forms and len(spot.folded) > 1:
            core = _core(spot.folded)
            for key in _keys(core):
                self._full.setdefault(key, {})[id(row)] = row
            for form in surnames(spot.folded):
                self._short.setdefault(form, {})[id(row)] = row
            for word in core:
                self._part.setdefault(word, {})[id(row)] = row
        row.add(spot, how)

    def alike(self, folded: tuple[str, ...]) -> list[Row]:
        """The rows all of whose full names can be the same person's as this full name."""
        near = {k: r for key in _keys(_core(folded)) for k, r in self._full.get(key, {}).items()}
        return [r for r in near.values() if all(same_person(folded, f) for f in r.forms)]

    def called(self, core: tuple[str, ...]) -> list[Row]:
        """The rows that can be called by this surname, or by another spelling of it."""
        found = dict(self._short.get(core, {}))
        if len(core) == 1:
            found |= self._full.get("-" + sound(core[0]), {})
        return list(found.values())

    def bearing(self, word: str) -> list[Row]:
        """The rows that have this word in their full name."""
        return list(self._part.get(word, {}).values())


def _keys(core: tuple[str, ...]) -> list[str]:
    """Two full names that `same_person` holds for share one of these."""
    keys = ["-" + sound(core[-1]), "".join(core).replace("-", "")]
    if _eastern(core):
        keys.append(core[0] + "-")
    return keys


def people(spots: list[Spot], words: list[Word]) -> list[Row]:
    """One row a person, in order of first mention; in doubt two rows."""
    register = _Register()
    for spot in spots:
        if len(_core(spot.folded)) == 1:
            continue
        fits = register.alike(spot.folded)
        fits = [r for r in fits if spot.folded in r.forms] or [r for r in fits if not _kin(spot, r, words)]
        row = fits[0] if len(fits) == 1 else Row("person")
        short = any(len(f) > len(spot.folded) and _core(spot.folded) in surnames(f) for f in row.forms)
        register.add(row, spot, "surname" if short else "name")
        row.gender = row.gender or gender_of(spot, words)
    lone: dict[str, Row] = {}
    for spot in spots:
        core = _core(spot.folded)
        if len(core) == 1:
            _short(spot, core, register, lone, words)
    rows = _fold_suffixes([*register.rows, *lone.values()], register)
    for row in rows:
        _in_order(row)
    rows.sort(key=lambda r: r.spots[0].start)
    return rows


def _kin(spot: Spot, row: Row, words: list[Word]) -> bool:
    """'His son, Walter Brannigan Jr.': one of two who differ by 'Jr.' alone is told to be the other's kin."""
    if {bool(_generation(f)) for f in (spot.folded, *row.forms)} != {True, False}:
        return False
    return any(
        words[k].low in _GENERATION_KIN
        for s in (spot, *row.spots)
        for k in range(max(0, s.first - 3), s.first)
    )


_GENERATION_KIN = table.word_set("son father grandson grandfather nephew namesake uncle")


def _in_order(row: Row) -> None:
    order = sorted(range(len(row.spots)), key=lambda k: row.spots[k].start)
    row.spots = [row.spots[k] for k in order]
    row.hows = [row.hows[k] for k in order]


def _short(
    spot: Spot, core: tuple[str, ...], register: _Register, lone: dict[str, Row], words: list[Word]
) -> None:
    """Gives a lone surname or given name to the one person it can be, else to a row of its own."""
    word = core[0]
    gender = gender_of(spot, words)
    family = [r for r in register.called(core) if not _contradict(gender, r.gender)]
    if not family:
        # a given or middle name alone, where one person alone bears it
        given = register.bearing(word)
        if len(given) == 1 and not _contradict(gender, given[0].gender):
            register.add(given[0], spot, "alias")
            return
    if len(family) > 1 and _generation(spot.folded):
        family = [r for r in family if any(_generation(f) == _generation(spot.folded) for f in r.forms)]
    if len(family) > 1:
        # of two who share a surname, the one who alone has been named so far
        known = [r for r in family if min(s.start for s in r.spots) < spot.start]
        # or the one who alone has been called by it so far, without a title to tell them apart
        called = [
            r
            for r in known
            if any(len(s.folded) == 1 and s.title < 0 and s.start < spot.start for s in r.spots)
        ]
        family = known if len(known) == 1 else called if len(called) == 1 else []
    spouse = lone.get(word)
    if len(family) == 1 and gender is None and spouse and _contradict(spouse.gender, family[0].gender):
        # after 'Mrs. Lindqvist' and 'Olof Lindqvist' a bare 'Lindqvist' is either's
        lone.setdefault(f"{word} ?", Row("person")).add(spot, "surname")
        return
    if len(family) == 1:
        register.add(family[0], spot, "surname")
        family[0].gender = family[0].gender or gender
        return
    row = lone.setdefault(word, Row("person"))
    row.add(spot, "surname")
    row.gender = row.gender or gender or (GENDERS.get(word))


def _fold_suffixes(rows: list[Row], register: _Register) -> list[Row]:
    """A row whose every form is the end of one other row's name becomes part of it ('von der Leyen')."""
    kept: list[Row] = []
    for row in rows:
        longer = {id(r): r for f in row.forms for r in register.called(f) if len(f) > 1 and r is not row}
        others = [r for r in longer.values() if not _contradict(row.gender, r.gender)]
        if len(others) == 1 and all(len(f) > 1 for f in row.forms):
            for spot in row.spots:
                others[0].add(spot, "surname")
        else:
            kept.append(row)
    return kept


_INSTITUTIONS = table.word_set(
    """
    assembly council court courts commission committee senate parliament department ministry office force forces
    police army navy agency government bureau party union office house league authority board
    """
)


def bodies(spots: list[Spot], acronyms: dict[str, Spot | None]) -> list[Row]:
    """One row an organisation or office, in order of first mention.

    Args:
        spots: organisations and offices.
        acronyms: those given in brackets, to the spot of their long form.
    """
    given: dict[int, list[str]] = {}
    for short, long in acronyms.items():
        if long is not None:
            given.setdefault(id(long), []).append(short.replace(".", ""))
    rows: list[Row] = []
    by_name: dict[str, Row] = {}
    by_short: dict[str, Row] = {}
    # long forms first, so that short ones find them
    for spot in sorted(spots, key=lambda s: (-len(s.words), s.start)):
        key = _body_key(spot.folded)
        row = by_name.get(key)
        how: How = "name"
        if row is None and len(spot.words) == 1 and spot.words[0].replace(".", "").isupper():
            row = by_short.get(spot.words[0].replace(".", ""))
            how = "acronym"
        if row is None and len(spot.words) == 1:
            starts = [
                r for r in rows if any(f[0] == spot.folded[0] and len(f) > 1 and _company(f) for f in r.forms)
            ]
            if len(starts) == 1:
                row, how = starts[0], "alias"
        if row is None:
            row, how = Row(spot.kind or "organisation"), "name"
            rows.append(row)
            by_name[key] = row
            for made in short_forms(spot.words):
                by_short.setdefault(made, row)
        elif how == "name" and spot.folded not in row.forms:
            how = "alias"
        by_name.setdefault(key, row)
        for short in given.get(id(spot), ()):
            by_short[short] = row
        row.add(spot, how)
    for row in rows:
        _in_order(row)
    rows.sort(key=lambda r: r.spots[0].start)
    return rows


def _company(folded: tuple[str, ...]) -> bool:
    """Is it called by its first word alone ('Frasers Group', 'Harvard University')?"""
    first, last = folded[0], folded[-1].rstrip(".")
    if "." in first or first in BODIES or first in table.ROLE_MODIFIERS or first in table.NATIONALS:
        return False
    return last in table.ORG_SUFFIXES or (last in table.ORG_HEADS and last not in _INSTITUTIONS)


def _body_key(folded: tuple[str, ...]) -> str:
    words = list(folded)
    if words[0] in ("u.s.", "us", "u.n.", "un", "u.k.") and len(words) > 2:
        words[0] = words[0].replace(".", "")
    while len(words) > 1 and words[-1].rstrip(".") in (
        "inc",
        "corp",
        "ltd",
        "llc",
        "plc",
        "co",
        "sa",
        "ag",
        "nv",
        "se",
        "spa",
        "gmbh",
    ):
        words.pop()
    return " ".join(w.replace(".", "") for w in words)


def spans(row: Row) -> list[Mention]:
    """The mentions of the row's names, in the order of the text."""
    found = [Mention(Span(s.start, s.end), h) for s, h in zip(row.spots, row.hows, strict=True)]
    return sorted(found, key=lambda m: m.span)
