"""The commands that look after the store: `check`, `backup`, `restore` and `reread`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import ReadingError, StoreError

if TYPE_CHECKING:
    import argparse

COMMANDS = ("check", "backup", "restore", "reread")


def parser_of(command: str, stored: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The parser of one of the commands; `stored` holds the options that all of them share."""
    import argparse  # noqa: PLC0415

    told = {
        "check": "Look through the briefing for faults and name each with its remedy; nothing is changed.",
        "backup": "Write all of the briefing into one file.",
        "reread": "Read stored articles anew, after a better version of the program; corrections stay.",
        "restore": "Put what a backup holds into the briefing; nothing that is whole is replaced.",
    }
    parser = argparse.ArgumentParser(
        prog=f"briefing-tui {command}", parents=[stored], description=told[command]
    )
    if command == "check":
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
        parser.add_argument(
            "--repair", action="store_true", help="mend what can be mended; a bad file is kept aside"
        )
    elif command == "reread":
        parser.add_argument("--all", action="store_true", help="those too that this version has read")
    else:
        parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    return parser


def run(command: str, options: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from store.briefing import default_folder  # noqa: PLC0415

    folder: Path = options.store or default_folder()
    return {"check": _check, "backup": _backup, "restore": _restore, "reread": _reread}[command](
        folder, options
    )


def _check(folder: Path, options: argparse.Namespace) -> int:
    from store import check, wire  # noqa: PLC0415

    found = check.repair(folder) if options.repair else check.check(folder)
    for fault in found:
        if options.json:
            told: dict[str, object] = {"file": fault.file, "fault": fault.fault, "remedy": fault.remedy}
            print(wire.line({**told, "mended": fault.mended} if options.repair else told))
        else:
            print(f"{fault.file} {fault.fault}; {fault.remedy}.")
    return 1 if any(not fault.mended for fault in found) else 0


def _backup(folder: Path, options: argparse.Namespace) -> int:
    from store.backup import backup  # noqa: PLC0415

    count = backup(folder, options.file)
    sys.stderr.write(f"briefing-tui: {count} article{'s' * (count != 1)} kept in {options.file}.\n")
    return 0


def _reread(folder: Path, options: argparse.Namespace) -> int:
    from store.briefing import Briefing  # noqa: PLC0415
    from store.reading import READER, read  # noqa: PLC0415

    briefing = Briefing(folder)
    faults = [str(fault) for fault in briefing.load()]
    articles = briefing.outdated("" if options.all else READER)
    watched = sys.stderr.isatty()
    for nth, article in enumerate(articles, 1):
        if watched:  # a line that replaces itself
            sys.stderr.write(f"\r\x1b[KReading “{article.title[:50]}” anew, {nth} of {len(articles)}")
            sys.stderr.flush()
        try:
            briefing.reread(article, read(article))
        except (StoreError, ReadingError) as error:
            faults.append(str(error))
        else:
            print(article.id, flush=True)
    if watched and articles:
        sys.stderr.write("\r\x1b[K")
    waiting = sum(not fits for one, fits in briefing.corrections() if one.state == "done")
    if waiting:
        faults.append(
            f"{waiting} correction{'s fit' if waiting > 1 else ' fits'} nothing any more; kept all the same."
        )
    for fault in faults:
        sys.stderr.write(f"briefing-tui: {fault}\n")
    return 2 if faults else 0


def _restore(folder: Path, options: argparse.Namespace) -> int:
    from store.backup import restore  # noqa: PLC0415

    done = restore(folder, options.file)
    sys.stderr.write(
        f"briefing-tui: {done.added} article{'s' * (done.added != 1)} restored, {done.known} there already"
        f"{', corrections restored' * done.corrections}.\n"
    )
    return 0
