"""CSV (RFC 4180): a claim a line. A cell that a spreadsheet would take for a formula is made text.

Spreadsheets take what begins with = + - @ for a formula and run it when the file is opened (OWASP, CSV
injection), the full-width forms of these as well, also behind white space. Before such a cell stands
an apostrophe, which `plain` takes away again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from store.citation import extent, sentence, source
from store.view import Entry

COLUMNS = (
    "speaker",
    "stance",
    "negated",
    "words",
    "sentence",
    "directness",
    "certainty",
    "countries",
    "title",
    "publisher",
    "date",
    "url",
    "citation",
    "article",
    "start",
    "end",
)

_FORMULA = re.compile("'*(?:[\\s\x00-\x1f\u200b\ufeff]*[=+\\-@|%＝＋－＠﹢﹣﹦﹫−]|[\t\r\n])")


def text(cell: str) -> str:
    """The cell, an apostrophe before it where a spreadsheet might take it for a formula."""
    return "'" + cell if _FORMULA.match(cell) else cell


def plain(cell: str) -> str:
    """What the cell was before `text`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def write(entries: Iterable[Entry]) -> str:
    """A line of names and a line a claim; every cell in quotation marks."""
    out = io.StringIO(newline="")
    lines = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for entry in entries:
        article = entry.article
        for row in entry.claims:
            claim = row.claim
            span = extent(claim)
            cells = (
                row.speaker,
                claim.stance,
                "yes" if claim.negated else "no",
                row.words,
                sentence(entry, span),
                claim.directness,
                f"{claim.certainty:.2f}",
                " ".join(claim.countries),
                article.title,
                article.publisher,
                article.date,
                article.url,
                source(article),
                article.id,
                str(span.start),
                str(span.end),
            )
            lines.writerow([text(cell) for cell in cells])
    return out.getvalue()
