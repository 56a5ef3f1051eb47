"""Quotation runs: the stretches between quotation marks, whatever marks a text uses."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"\"|“|”|«|»|''|``|‘|’|(?<![^\s(\[—–-])'(?=\S)|'(?![a-zA-Z0-9])")
_OPENERS = {"“": "”", "«": "»", "``": "''", "‘": "’"}
_STRAIGHT = {'"', "''", "'"}
_SINGLE = {"‘", "’", "'"}
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[{—–\-/:“‘\"'])$")
_AFTER_OPENING = re.compile(r"[^\s,.;:!?)\]]|\.\.\.")
_ENDING = re.compile(r"[.,!?…—–-]$")
_FOLLOWS = re.compile(r"\s*(?:$|[,.;:!?)—–\]\n])")


class Run(NamedTuple):
    """One quotation, with its marks: half-open characters; `closed` is False where the mark is missing.

    A paragraph that ends without a closing mark runs on into the next one that opens with a mark.
    """

    start: int
    end: int
    closed: bool = True


def runs(text: str, paragraphs: list[tuple[int, int]]) -> list[Run]:
    """The outermost quotations of the text, in order, none crossing a paragraph's end.

    An opening mark that is never closed makes a run to the end of its paragraph only where it stands at the
    paragraph's beginning or the next paragraph opens with a mark too, as is the custom for quotations
    over several paragraphs. Any other odd mark makes none. A single mark counts as one only outside double
    marks and where it cannot be an apostrophe.
    """
    found: list[Run] = []
    for number, (start, end) in enumerate(paragraphs):
        following = text[paragraphs[number + 1][0] :][:2] if number + 1 < len(paragraphs) else ""
        at = start
        while (opening := _opening(text, at, start, end)) is not None:
            mark_start, mark_end, mark = opening
            closing = _closing(text, mark_end, end, mark)
            if closing is not None:
                found.append(Run(mark_start, closing))
                at = closing
                continue
            at = mark_end
            runs_on = following[:1] in ('"', "“", "«") or following == "''"
            if mark not in _SINGLE and (runs_on or mark_start == start):
                found.append(Run(mark_start, end, closed=False))
                break
    return found


def _opening(text: str, at: int, start: int, end: int) -> tuple[int, int, str] | None:
    for match in _MARK.finditer(text, at, end):
        mark = match.group()
        before = text[max(start, match.start() - 1) : match.start()]
        after = text[match.end() : min(end, match.end() + 3)]
        if mark in ("”", "»", "’") or not after:
            continue
        if mark in _OPENERS and mark != "‘":
            return match.start(), match.end(), mark
        if _BEFORE_OPENING.search(before) and _AFTER_OPENING.match(after):
            if mark == "'" and re.match(r"(?:\d0s|em\b|til\b|tis\b|n\b)", after):
                continue
            return match.start(), match.end(), mark
    return None


def _closing(text: str, at: int, end: int, mark: str) -> int | None:
    """The end of the closing mark that belongs to this opening one."""
    partner = _OPENERS.get(mark, mark)
    depth = 0
    candidate: int | None = None
    for match in _MARK.finditer(text, at, end):
        other = match.group()
        before = text[match.start() - 1 : match.start()]
        if mark in _SINGLE:
            if other not in ("’", "'") or not before.strip() or text[match.end() : match.end() + 1].isalnum():
                continue
            if _ENDING.search(before) or _FOLLOWS.match(text, match.end(), end) or before != "s":
                return match.end()
            candidate = candidate or match.end()
        elif mark in _STRAIGHT:
            if other not in (mark, "”", "''"):
                continue
            after = text[match.end() : match.end() + 1]
            if before.isspace() and after and not after.isspace() and _AFTER_OPENING.match(after):
                if mark == "''":
                    continue
                return None
            return match.end()
        elif other == mark:
            depth += 1
        elif other == partner or (other == '"' and before.strip()):
            if depth == 0 or not re.search(re.escape(partner), text[match.end() : end]):
                return match.end()
            depth -= 1
    return candidate
