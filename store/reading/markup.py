"""Markdown's marks made blank for the reader, so that they stand in nobody's name and in no claim.

The text itself is not touched: what is read is a copy of the same length, in which spaces stand for the
marks, so that offsets are those of the text (CommonMark 0.31: headings, emphasis, links, quotes, lists).
"""

from __future__ import annotations

import re

_MARKS = (
    re.compile(r"^[ \t]{0,3}(#{1,6})(?=[ \t])", re.MULTILINE),
    re.compile(r"^[ \t]{0,3}(>+)(?=[ \t])", re.MULTILINE),
    re.compile(r"^[ \t]*([*+-]|\d{1,2}\.)(?=[ \t]+\S)", re.MULTILINE),
    re.compile(r"(!?\[)(?=[^\]\[\n]{1,200}\]\()"),
    re.compile(r"(\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+\"[^\"\n]*\")?\))"),
    re.compile(r"(\*{1,3}|_{2,3})(?=\S[^\n]*?\S?\1)"),
    re.compile(r"(?<=[\w.,;:!?”\"')])(\*{1,3}|_{2,3})(?=[\s.,;:!?”\"')]|$)", re.MULTILINE),
)
_HINT = re.compile(r"\*\*|__|\]\(|^[ \t]{0,3}(?:#{1,6}|>|[*+-])[ \t]", re.MULTILINE)


def unmarked(text: str) -> str:
    """The text with Markdown's marks blank; of the same length, and the same where there are none."""
    if not _HINT.search(text):
        return text
    for mark in _MARKS:
        text = mark.sub(lambda found: found[0].replace(found[1], " " * len(found[1]), 1), text)
    return text
