"""What a person can set. The file that says it is read in `tui.settings.file`, what is remembered in `state`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal, NamedTuple


class Between(NamedTuple):
    """The least and the greatest value of a number."""

    least: float
    most: float


@dataclass(frozen=True)
class Settings:
    """All settings, each with what it means; `briefing-tui config` shows them, and a file may change them."""

    theme: Literal["auto", "dark", "light", "contrast", "terminal"] = "auto"
    """The colours; "auto" takes the theme chosen last in the commands, at first the dark one."""

    certainty: Annotated[float, Between(0, 1)] = 0.5
    """Claims less certain than this are hidden until `c` is pressed; of those at 0.8, four in five are right."""

    clipboard: Literal["auto", "native", "osc52"] = "auto"
    """How `y` copies: by a program of the system, by the terminal's escape sequence OSC 52, or what fits."""

    editor: str = ""
    """The program that notes are written in, with its options; if empty, $VISUAL, else $EDITOR, else vi."""

    pager: str = ""
    """The program that shows the source text, with its options; if empty, $PAGER, else less, else more."""

    hints: bool = True
    """Show the five first steps on the first launch."""

    remember: bool = True
    """Begin where the last session ended: the same rows in focus, order and size of panes."""

    mouse: bool = True
    """Take clicks and the wheel; without it the terminal's own selection works as usual."""

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other keys for actions, by the action's name: `search = "/"`, `quit = ["q", "ctrl+q"]`."""


def config_path() -> Path:
    """Where the file of settings is, whether it exists or not."""
    from platformdirs import user_config_path  # noqa: PLC0415 - a few milliseconds

    return user_config_path("briefing-tui", appauthor=False) / "config.toml"


def settings(path: Path | None = None) -> tuple[Settings, list[str]]:
    """The settings in force, and a sentence for each thing in the file that is not as it must be.

    What is wrong is passed over, and its default used; nothing here ever raises.
    """
    path = path or config_path()
    if not path.exists():
        return Settings(), []
    from tui.settings.file import read  # noqa: PLC0415 - brings tomllib

    found = read(path)
    return found.settings, found.faults
