"""The command `export`: rows with their citations, to standard output or to a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from store.export import Format


def parser_of(stored: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The command's parser; `stored` holds the options that all such commands share."""
    import argparse  # noqa: PLC0415

    from store.export import FORMATS  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="briefing-tui export",
        parents=[stored],
        description="Write claims, each with its citation and the sentence it stands on.",
    )
    parser.add_argument("--format", choices=FORMATS, help="by default what --out ends with, else md")
    parser.add_argument("--out", metavar="FILE", type=Path, help="a file, in place of standard output")
    parser.add_argument(
        "--only", metavar="WHICH", help="starred, or tag:NAME; by default everything is written"
    )
    parser.add_argument("--force", action="store_true", help="replace the file if it is there already")
    return parser


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from store import export  # noqa: PLC0415
    from store.briefing import Briefing  # noqa: PLC0415

    briefing = Briefing(options.store)
    faults = briefing.load()
    for fault in faults:
        sys.stderr.write(f"briefing-tui: {fault}\n")
    form = options.format or _form_of(options.out)
    pieces = export.chosen(briefing, options.only)
    watched = sys.stderr.isatty() and options.out is not None

    def step(done: int, total: int) -> bool:
        if watched and done % 20 == 0:  # a line that replaces itself
            sys.stderr.write(f"\r\x1b[Kwriting {done} of {total} articles")
            sys.stderr.flush()
        return True

    data = export.written(briefing, pieces, form, step)
    if watched:
        sys.stderr.write("\r\x1b[K")
    if options.out is None:
        # bytes, so that Windows keeps the line ends
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        export.save(options.out.absolute(), data, force=options.force)
        count = len(pieces)
        sys.stderr.write(f"briefing-tui: {count} article{'s' * (count != 1)} written to {options.out}.\n")
    return 2 if faults else 0


def _form_of(path: Path | None) -> Format:
    ending = os.path.splitext(path or "")[1].lower()  # noqa: PTH122 - there may be no path
    return {".csv": "csv", ".json": "json"}.get(ending, "md")  # pyright: ignore[reportReturnType]
