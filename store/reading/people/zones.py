"""Stretches of an article whose names are nobody who acts: bylines, credit lines, datelines."""

from __future__ import annotations

import re

from store.records import Span

_NAME = r"[^\W\d_a-z][\w.’'-]*(?:[ ](?:[^\W\d_a-z][\w.’'-]*|de|da|van|der|von|bin|al|el|la|le|du)){0,4}"
_NAMES = rf"{_NAME}(?:(?:,|,? and|,? &)[ ]{_NAME}){{0,6}}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_AGENCY = r"(?:Reuters|REUTERS|AP|AFP|dpa|UPI|PA|CNN|Bloomberg|Xinhua|TASS|IRNA|ANSA|EFE|Kyodo)"
_MAKING = r"[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled"
_SHOWING = r"[Pp]hotos?|[Pp]hotographs?|[Gg]raphics?|[Pp]roduced|[Tt]ranslated|[Tt]ranslation|[Ii]llustrations?|[Vv]ideo"

_PATTERNS = tuple(
    re.compile(pattern, re.M)
    for pattern in (
        # "(Reporting by X; Editing by Y)", "Additional reporting by X in Z", to the end of bracket or line
        rf"(?:(?:^[ \t*_]*|\()(?:[A-Z][\w-]*[ ])?\b(?:{_MAKING}|{_SHOWING})|(?<=[.;!?”\"] )(?:Additional[ ])?(?:{_MAKING}))"
        r"(?: and (?:writing|editing|reporting))? by (?-i:[^\W\d_a-z])[^\n)]*\)?",
        # "REUTERS / Name / File Photo", "Name / Pool via REUTERS", "(AP Photo/Name)", "Getty Images"
        r"\bREUTERS ?/[^\n]*",
        r"^[^\n.]{0,80}(?:/|\bvia) ?(?:REUTERS|AP|AFP|Getty Images|Pool)\b[^\n]*$",
        rf"\b(?:Photos?|Photographs?|Images?|Pictures?)(?: credit)?: ?{_NAME}(?:[ ]?/[ ]?[\w ]{{2,20}})?",
        rf"(?:^|(?<=[.(] )|(?<=\()|(?<=[.!?”\"] )){_NAME}[ ]?/[ ]?(?:AFP|AP|EPA|Reuters|REUTERS|Getty Images|Bloomberg)\b",
        r"\((?:AP|AFP|EPA|Reuters|Getty)[ ]?(?:Photo|Images?)?[ ]?/[^\n)]*\)",
        r"^(?:FILE PHOTO|FILE|Slideshow)\b[^\n]*$",
        r"^(?:Photo|Photograph|Image|Picture|Credit|Illustration)(?: credit)?:[^\n]*$",
        # "By Name", alone in its line or before a date, an agency or a bar
        rf"^[ \t*_]*(?:By|BY|Story by|Words by)[ ]{_NAMES}(?:,[^\n.]{{0,60}})?[ \t*_]*$",
        rf"(?:^|(?<=[.\n] ))[ \t]*By[ ]{_NAMES}(?=[ ]+(?:{_MONTH}[ ]\d|\||—|–|-[ ]|\())",
        rf"\bBy {_NAME}(?:(?:,|,? and)[ ]{_NAME}){{0,6}}?(?=[ ]+(?:[A-Z]+,[ ])?{_MONTH}[ ]\d{{1,2}}[ ]?(?:,[ ]\d{{4}}[ ]?)?\({_AGENCY}\))",
        # "LONDON, Dec 7 (Reuters) -", "ASTANA, Kazakhstan (AP) —"
        rf"^[^\n()]{{0,60}}\({_AGENCY}[^\n()]{{0,20}}\)[ ]?[-–—]*",
        # "Associated Press writer X in Z contributed to this report."
        r"(?:^|(?<=[.!?”\"] ))[^\n.!?]*\bcontributed (?:to )?(?:this|the) (?:report|story|article)\b[^\n.]*\.?",
        r"(?:Follow|Contact) (?:him|her|them|the (?:writer|reporter|author))[^\n]*",
        r"\bour standards: [^\n]*",
        r"https?://\S+|\bwww\.\S+|\S+@\S+\.\w+",
    )
)


def barred(text: str) -> tuple[Span, ...]:
    """The spans of bylines, credits and datelines, merged and in order of the text."""
    found = sorted(
        Span(m.start(), m.end()) for p in _PATTERNS for m in p.finditer(text) if m.end() > m.start()
    )
    merged: list[Span] = []
    for span in found:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
