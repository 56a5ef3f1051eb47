"""The command `config`: where the file of settings is, what is in force and whence; a file to begin with."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.text import one_line

if TYPE_CHECKING:
    import argparse


def parser_of(common: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The command's parser; `common` holds the options that all commands share."""
    import argparse  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="briefing-tui config",
        parents=[common],
        description="Show where the settings are kept, and each with its value and where that is from.",
    )
    parser.add_argument(
        "--init", action="store_true", help="write a file of settings in which everything is explained"
    )
    return parser


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from tui.settings import Settings, config_path, file  # noqa: PLC0415
    from tui.settings.state import state_path  # noqa: PLC0415

    path = config_path()
    name = one_line(str(path))
    if options.init:
        from store import private  # noqa: PLC0415

        if path.exists() or path.is_symlink():
            raise StoreError(f"{name} is there already and was left as it is; edit it.", file=path)
        private.keep(path, file.beginning())
        print(name)
        return 0
    there = path.exists()
    print(f"settings: {name}{'' if there else '  (no such file; `briefing-tui config --init` writes one)'}")
    print(f"remembered: {one_line(str(state_path()))}")
    found = file.read(path) if there else file.Read(Settings(), {}, [])
    for line in file.shown(found, path):
        print(line)
    for fault in found.faults:
        sys.stderr.write(f"briefing-tui: {fault}\n")
    return 2 if found.faults else 0
