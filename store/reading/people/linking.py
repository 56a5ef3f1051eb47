"""Who is the same as whom within one article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from store.reading.people import words as table
from store.reading.people.names import EITHER, FAMILY_FIRST, GENDERS, NICKNAMES, Gender
from store.reading.people.spotting import Spot
from store.reading.people.tokens import Word
from store.records import How, Mention, Span


@dataclass(slots=True)
class Row:
    """An actor in the making."""

    kind: str
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


_RESPELL = (
    (re.compile(r"[^a-z]"), ""),
    (re.compile(r"(?:iy|yy|ij|ii|yi|ey|ie|y)"), "i"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"zh"), "j"),
    (re.compile(r"ck|c(?=[aou])|q"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?<=[aou])ie?(?=v)"), "e"),
    (re.compile(r"sch|sh"), "s"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"^(?:al|el)(?=[^aeiou])(?=.{4})"), ""),
)


def sound(word: str) -> str:
    """A key that common spellings of one transliterated name share (Zelenskyy, Zelenskiy, Zelensky)."""
    for pattern, other in _RESPELL:
        word = pattern.sub(other, word)
    return word


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
    return name[0] in FAMILY_FIRST and name[0] not in GENDERS and len(name) in (2, 3) and name[-1] not in FAMILY_FIRST | set(GENDERS)


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
    if middle_a and middle_b and not any(_same_given(x, y) for x in middle_a for y in middle_b):
        return False
    return True


def surnames(name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The short forms by which a person of this full name is called on second mention."""
    core = _core(name)
    if len(core) < 2:
        return {core}
    forms = {core[k:] for k in range(1, len(core))}
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


def people(spots: list[Spot], words: list[Word]) -> list[Row]:
    """One row a person, in order of first mention; in doubt two rows."""
    rows: list[Row] = []
    full = [s for s in spots if len(_core(s.folded)) > 1]
    for spot in full:
        fits = [r for r in rows if all(same_person(spot.folded, f) for f in r.forms)]
        exact = [r for r in fits if spot.folded in r.forms]
        fits = exact or fits
        if len(fits) == 1:
            row = fits[0]
        else:
            row = Row("person")
            rows.append(row)
        row.add(spot, "name")
        row.gender = row.gender or gender_of(spot, words)
    lone: dict[str, Row] = {}
    for spot in spots:
        core = _core(spot.folded)
        if len(core) > 1:
            continue
        _short(spot, core, rows, lone, words)
    # particle names and the like are forms of one another: "von der Leyen" within "Ursula von der Leyen"
    rows += list({id(r): r for r in lone.values()}.values())
    merged = _fold_suffixes(rows)
    for row in merged:
        row.spots.sort(key=lambda s: s.start)
    merged.sort(key=lambda r: r.spots[0].start)
    return merged


def _short(spot: Spot, core: tuple[str, ...], rows: list[Row], lone: dict[str, Row], words: list[Word]) -> None:
    word = core[0]
    gender = gender_of(spot, words)
    family = [
        r
        for r in rows
        if any(core in surnames(f) or sound(word) == sound(_core(f)[-1]) for f in r.forms if len(f) > 1)
        and not _contradict(gender, r.gender)
    ]
    if not family:
        # a given name alone, where one person alone bears it
        given = [r for r in rows if any(_core(f)[0] == word for f in r.forms if len(f) > 1)]
        if len(given) == 1 and not _contradict(gender, given[0].gender):
            given[0].add(spot, "alias")
            return
    if len(family) > 1:
        # of two who share a surname, the one who alone has been named so far
        known = [r for r in family if min(s.start for s in r.spots) < spot.start]
        family = known if len(known) == 1 else []
    if len(family) == 1:
        family[0].add(spot, "surname")
        family[0].gender = family[0].gender or gender
        return
    row = lone.setdefault(word, Row("person"))
    row.add(spot, "surname")
    row.gender = row.gender or gender or (GENDERS.get(word))


def _fold_suffixes(rows: list[Row]) -> list[Row]:
    """A row whose every form is the end of one other row's name becomes part of it."""
    kept: list[Row] = []
    for row in rows:
        longer = [
            other
            for other in rows
            if other is not row
            and any(
                len(o) > len(f) and _core(o)[-len(f) :] == f for f in row.forms for o in other.forms
            )
            and not _contradict(row.gender, other.gender)
        ]
        if len(longer) == 1 and all(f[0] in table.PARTICLES or len(f) > 1 for f in row.forms):
            for spot in row.spots:
                longer[0].add(spot, "surname")
        else:
            kept.append(row)
    return kept


def acronym_of(name: tuple[str, ...]) -> set[str]:
    """The acronyms that can stand for a name: all words, or capitalised words alone, country dots left out."""
    plain = [w for w in name if w[0].isalnum()]
    big = [w for w in plain if w[0].isupper()]
    made = {"".join(w[0] for w in plain), "".join(w[0] for w in big)}
    if len(big) > 1 and big[0].rstrip(".").upper() == big[0].rstrip("."):
        made.add("".join(w[0] for w in big[1:]))
        made.add(big[0].replace(".", "") + "".join(w[0] for w in big[1:]))
    return {m.upper() for m in made if len(m) > 1}


def bodies(spots: list[Spot], words: list[Word]) -> list[Row]:
    """One row an organisation or office, in order of first mention."""
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
            starts = [r for r in rows if any(f[0] == spot.folded[0] and len(f) > 1 and _company(f) for f in r.forms)]
            if len(starts) == 1:
                row, how = starts[0], "alias"
        if row is None:
            row = Row(spot.kind)
            rows.append(row)
            by_name[key] = row
            for made in acronym_of(spot.words):
                by_short.setdefault(made, row)
        elif how == "name" and spot.folded not in row.forms:
            how = "alias"
        by_name.setdefault(key, row)
        row.add(spot, how)
    for row in rows:
        order = sorted(range(len(row.spots)), key=lambda k: row.spots[k].start)
        row.spots = [row.spots[k] for k in order]
        row.hows = [row.hows[k] for k in order]
    rows.sort(key=lambda r: r.spots[0].start)
    return rows


def _company(folded: tuple[str, ...]) -> bool:
    return folded[-1].rstrip(".") in table.ORG_SUFFIXES or folded[-1] in table.ORG_HEADS


def _body_key(folded: tuple[str, ...]) -> str:
    words = list(folded)
    if words[0] in ("u.s.", "us", "u.n.", "un", "u.k.") and len(words) > 2:
        words[0] = words[0].replace(".", "")
    while len(words) > 1 and words[-1].rstrip(".") in ("inc", "corp", "ltd", "llc", "plc", "co", "sa", "ag", "nv", "se", "spa", "gmbh"):
        words.pop()
    return " ".join(w.replace(".", "") for w in words)


def spans(row: Row) -> list[Mention]:
    """The mentions of the row's names, in the order of the text."""
    found = [Mention(Span(s.start, s.end), h) for s, h in zip(row.spots, row.hows, strict=True)]
    return sorted(found, key=lambda m: m.span)
