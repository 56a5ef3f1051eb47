"""How dates are written: the expressions, and the words around them that tell what is meant."""

from __future__ import annotations

import re

_FULL = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS = {name.lower(): number for number, name in enumerate(_FULL, 1)}
MONTHS |= {name[:3].lower(): number for number, name in enumerate(_FULL, 1)} | {"sept": 9}
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
PEOPLE = frozenset(("April", "May", "June", "August"))
"""Months that are names of people too."""

NUMBERS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
} | {"a": 1, "an": 1, "couple": 2}

_MONTH = rf"(?:{'|'.join(_FULL)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"\s?(?:-|–|—|to|and|through|until)\s?"
_YEAR = r"(?:,?\s(?P<y{0}>\d{{4}})\b(?![.,]?\d)|,?\s(?:of\s)?(?P<yr{0}>last|this|next)\syear\b)"

FORMS = (
    ("iso", r"(?<![\d/.-])(?P<isoy>\d{4})(?P<isos>[-/])(?P<isom>\d{2})(?P=isos)(?P<isod>\d{2})(?![\d/-])"),
    (
        "numeric",
        r"(?<![\d/.-])(?P<n1>\d{1,2})(?P<ns>[/.-])(?P<n2>\d{1,2})(?P=ns)(?P<ny>(?:19|20)\d{2})(?![\d/-]|\.\d)",
    ),
    (
        "dmy",
        rf"(?:(?P<w1>{_WEEKDAY}),?\s)?(?:the\s)?\b(?P<d1>{_NTH})(?:{_TO}(?P<e1>{_NTH}))?\s(?:of\s)?"
        rf"(?P<m1>{_MONTH}){_YEAR.format(1)}?",
    ),
    (
        "mdy",
        rf"(?:(?P<w2>{_WEEKDAY}),?\s)?\b(?P<m2>{_MONTH})\s(?:the\s)?(?P<d2>{_NTH})\b(?![.,]?\d|\s?(?:percent|per\scent|%|million|billion))"
        rf"(?:{_TO}(?P<e2>{_NTH})\b(?!\d))?{_YEAR.format(2)}?",
    ),
    ("my", rf"\b(?P<m3>{_MONTH}){_YEAR.format(3)}"),
    (
        "month",
        r"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\spast|[Tt]his\scoming)\s|"
        r"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Bb]efore|[Aa]fter|[Tt]hrough)(?:\s(?:early|late|mid-?))?\s?)"
        rf"(?P<m4>{'|'.join(_FULL)})\b(?!,?\s\d|,?\s(?:of\s)?(?:last|this|next)\syear)",
    ),
    (
        "weekday",
        rf"\b(?:(?P<near>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\spast|[Tt]his\scoming)\s)?(?P<w5>{_WEEKDAY})\b"
        r"(?:\s(?:of\s)?(?P<wk>last|next|this)\sweek\b)?",
    ),
    (
        "deictic",
        r"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his)\s(?P<unit>week|month|year)\b(?!-|\s?(?:end|and\sa\shalf))|"
        r"(?P<word>[Tt]he\sday\sbefore\syesterday|[Tt]he\sday\safter\stomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight))\b",
    ),
    (
        "ago",
        rf"\b(?P<n>\d{{1,2}}|{'|'.join(NUMBERS)})(?:\sof)?\s(?P<span>day|week|month|year|decade)s?\sago\b",
    ),
    ("decade", r"\b(?:[Tt]he\s)(?P<dec>(?:18|19|20)\d0)s\b"),
    (
        "year",
        r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Oo]f|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]hroughout|[Ee]arly|[Ll]ate|"
        r"[Mm]id-?|[Bb]etween|[Ii]n\s(?:early|late|mid-?))\s?(?P<yo>(?:1[89]|20)\d{2})\b(?![.,:]?\d|[-–/]\d|\s?%|\s(?:percent|per\scent|million|billion|km|kg|m|feet|people|men|women|children|police)\b)"
        r"(?:\s(?:to|and|until|through)\s(?P<yt>(?:1[89]|20)\d{2})\b(?![.,:]?\d))?",
    ),
)
ANY = re.compile(
    r"(?<!\w)(?=[\dA-FIJL-OSTUWYa-fil-ostuwy])(?:"
    + "|".join(f"(?P<{name}>{form})" for name, form in FORMS)
    + ")"
)
"""Any of them, at the beginning of a word with a letter that one of them begins with."""

TRIGGER = re.compile(
    r"\d|day\b|J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|(?:ast|ext|his)\s[wmy]|\bago\b|omorrow|onight"
)
ROOM = 40
ALWAYS = re.compile(
    r"\b(?:every|each|that|most|any|previous|following|[Oo]n a|[Oo]ne|[Aa]|[Tt]he(?: \w+)?)\s$"
)
NAMED = re.compile(
    r"(?:Black|Good|Bloody|Super|Ash|Palm|Easter|Cyber|Holy|Maundy|Whit|Shrove|Fat|Mardi|Giving|Boxing|Sheffield|Happy)\s$"
)
AHEAD = re.compile(
    r"\b(?:will|shall|won't|due (?:in|on|back|before|for|at|to be)|scheduled|slated|set (?:to|for)|(?:expects?|expected|planned|"
    r"plans?|planning|going|likely|is|are) to|begins?|starts?|opens?|meets?|takes? place|returns?|faces?|arrives?|to be held|"
    r"ahead of|upcoming|deadline)\b|[’']ll\b"
)
PERHAPS = re.compile(r"\b(?:would|could|may|might|should|must|until|by|before|after|from)\b")
DONE = re.compile(
    r"\b(?!scheduled|planned|expected|slated|elected)(?:[a-z]{2,}ed|said|told|met|won|lost|held|gave|took|made|went|came|"
    r"began|spoke|wrote|saw|left|sent|shot|fell|rose)\s(?:(?:on|late|early)\s){0,2}$"
)
COUNTED = re.compile(r"\s(?P<word>[a-z]+s)\b")
NO_NOUNS = frozenset(
    [
        "as",
        "was",
        "is",
        "has",
        "its",
        "this",
        "his",
        "hers",
        "ours",
        "theirs",
        "does",
        "across",
        "plus",
        "perhaps",
        "towards",
        "versus",
        "besides",
        "always",
        "sometimes",
        "afterwards",
        "thus",
        "unless",
    ]
)
SHARED = re.compile(rf"{_TO}(?:the\s)?(?:{_NTH}\s(?:of\s)?{_MONTH}|{_MONTH}\s{_NTH}),?\s(\d{{4}})\b")
"""The year told once for both ends of a range."""

ROUGHLY = re.compile(r"\b(?:than|over|nearly|almost|about|around|some|roughly|least)\s$")
OPEN = str.maketrans("“”", '""')
