"""Copying: which way is taken where, what is sent, and what is said."""

from __future__ import annotations

import base64
import re
import sys
import time
from collections.abc import Mapping

import pytest

from tui import clipboard

TERM = {"TERM": "xterm-256color"}
ALL = ("pbcopy", "wl-copy", "xclip", "xsel", "clip.exe", "tmux")


def copied(
    environ: Mapping[str, str],
    how: clipboard.How = "auto",
    *,
    platform: str = "linux",
    installed: tuple[str, ...] = ALL,
    works: bool = True,
    text: str = "Öl",
) -> tuple[clipboard.Copied, str, list[tuple[str, bytes]]]:
    """The outcome, what went to the terminal, and what went to programs."""
    terminal: list[str] = []
    given: list[tuple[str, bytes]] = []

    def give(command, data: bytes) -> bool:
        given.append((command[0], data))
        return works

    done = clipboard.copy(
        text,
        how,
        terminal.append,
        environ=environ,
        platform=platform,
        which=lambda name: name if name in installed else None,
        give=give,
    )
    return done, "".join(terminal), given


@pytest.mark.parametrize(
    ("environ", "platform", "program"),
    [
        (TERM, "darwin", "pbcopy"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0", **TERM}, "linux", "wl-copy"),
        ({"DISPLAY": ":0", **TERM}, "linux", "xclip"),
        ({"WSL_DISTRO_NAME": "u", **TERM}, "linux", "clip.exe"),
        ({}, "win32", "clip.exe"),
        ({"TMUX": "x", "SSH_CONNECTION": "x", "DISPLAY": ":0", **TERM}, "linux", "tmux"),
    ],
)
def test_a_program_of_the_system_takes_it(environ, platform: str, program: str):
    done, terminal, given = copied(environ, platform=platform)
    assert done == (True, f"2 characters were copied to the clipboard by {program}.")
    assert [name for name, _ in given] == [program]
    assert given[0][1].decode("utf-16" if program == "clip.exe" else "utf-8") == "Öl"
    assert terminal == ""


@pytest.mark.parametrize("environ", [TERM, {**TERM, "SSH_TTY": "x", "DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}])
def test_else_and_over_ssh_the_terminal_takes_it(environ):
    done, terminal, given = copied(environ)
    assert "OSC 52" in done.sentence
    assert given == []
    assert terminal == f"\x1b]52;c;{base64.b64encode('Öl'.encode()).decode()}\x07"


def test_tmux_gets_it_in_its_envelope_as_well():
    _, terminal, _ = copied({**TERM, "TMUX": "x"}, "osc52")
    plain, envelope = terminal.split("\x1bPtmux;")
    assert plain.startswith("\x1b]52;c;")
    assert envelope == "\x1b" + plain + "\x1b\\"


@pytest.mark.parametrize("environ", [{"TERM": "screen", "STY": "x"}, {"TERM": "linux"}, {"TERM": "dumb"}, {}])
def test_nothing_is_sent_that_would_be_printed(environ):
    done, terminal, _ = copied(environ, installed=())
    assert not done.done
    assert "Nothing was copied" in done.sentence
    assert "E writes to a file" in done.sentence
    assert terminal == ""


def test_a_program_that_fails_gives_way_and_a_wish_for_native_is_kept():
    done, terminal, _ = copied({**TERM, "DISPLAY": ":0"}, works=False)
    assert "OSC 52" in done.sentence
    assert terminal
    done, terminal, _ = copied({**TERM, "DISPLAY": ":0"}, "native", works=False)
    assert done.sentence.startswith("Nothing was copied: xclip and xsel did not take it")
    assert terminal == ""
    done, terminal, _ = copied(TERM, "native", installed=())
    assert "there is no pbcopy" in done.sentence
    assert terminal == ""


def test_a_long_text_is_cut_between_characters_and_that_is_said():
    done, terminal, _ = copied(TERM, text="é" * 100_000)
    sent = re.search(r"52;c;([^\x07]*)\x07", terminal)
    assert sent
    assert base64.b64decode(sent[1]).decode() == "é" * 37_497
    assert done.sentence.startswith("The first 37,497 of 100,000 characters")


def test_a_program_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(clipboard, "TIMEOUT", 0.2)
    begun = time.monotonic()
    assert not clipboard.run([sys.executable, "-c", "import time; time.sleep(30)"], b"x")
    assert time.monotonic() - begun < 10
    assert not clipboard.run(["/nowhere/at/all"], b"x")
    assert clipboard.run([sys.executable, "-c", "import sys; sys.exit(sys.stdin.read() != 'x')"], b"x")
