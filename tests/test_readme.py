"""The README tells of every command and option."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tui.cli import COMMANDS, _launch_parser, _parser_of

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_option_is_told(command: str):
    text = (_parser_of(command) if command else _launch_parser()).format_help()
    options = set(re.findall(r"--[a-z]+", text)) - {"--help"}
    assert {option for option in options if f"{option}" not in README} == set()
    assert f"briefing-tui {command}".strip() in README
