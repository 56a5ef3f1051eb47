"""The commands that look after the store: `check`, `backup` and `restore`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

COMMANDS = ("check", "backup", "restore")


def parser_of(command: str, stored: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The parser of one of the commands; `stored` holds the options that all of them share."""
    import argparse  # noqa: PLC0415

    told = {
        "check": "Look through the briefing for faults and name each with its remedy; nothing is changed.",
        "backup": "Write all of the briefing into one file.",
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
    else:
        parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    return parser


def run(command: str, options: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from store.briefing import default_folder  # noqa: PLC0415

    folder: Path = options.store or default_folder()
    return {"check": _check, "backup": _backup, "restore": _restore}[command](folder, options)


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


def _restore(folder: Path, options: argparse.Namespace) -> int:
    from store.backup import restore  # noqa: PLC0415

    done = restore(folder, options.file)
    sys.stderr.write(
        f"briefing-tui: {done.added} article{'s' * (done.added != 1)} restored, {done.known} there already"
        f"{', corrections restored' * done.corrections}.\n"
    )
    return 0
