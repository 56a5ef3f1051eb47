"""Copying: by a program of the system where the person sits at it, else by the terminal's OSC 52.

OSC 52 (xterm, "Manipulate Selection Data") reaches the clipboard of the machine that the terminal runs
on, through SSH as well. tmux passes it on in an envelope of its own, where it is allowed to, and takes
it itself with `load-buffer -w`; GNU screen cuts long sequences and prints the rest, so it gets none.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

How = Literal["auto", "native", "osc52"]

TIMEOUT = 2.0
"""Seconds that a program of the system may take; then it is ended."""

MOST = {"native": 1 << 20, "osc52": 74_994}
"""Bytes that are copied each way; terminals ignore a longer OSC 52, after which nothing would be copied."""


class Way(NamedTuple):
    """A program that takes what is copied on standard input: its name for people, its command, the encoding."""

    name: str
    command: tuple[str, ...]
    encoding: str = "utf-8"


class Copied(NamedTuple):
    """What became of a copy: whether it went anywhere, and a sentence that says what went where."""

    done: bool
    sentence: str


Run = Callable[[Sequence[str], bytes], bool]
Which = Callable[[str], str | None]


def ways(environ: Mapping[str, str], platform: str, which: Which = shutil.which) -> list[Way]:
    """The system's programs that could copy here, the likeliest first.

    Args:
        environ: the environment.
        platform: as `sys.platform` has it.
        which: finds a program.
    """
    found: list[Way] = []
    if platform == "darwin":
        found.append(Way("pbcopy", ("pbcopy",)))
    if platform == "win32" or "WSL_DISTRO_NAME" in environ:
        found.append(Way("clip.exe", ("clip.exe",), "utf-16"))
    if environ.get("WAYLAND_DISPLAY"):
        found.append(Way("wl-copy", ("wl-copy", "--type", "text/plain;charset=utf-8")))
    if environ.get("DISPLAY"):
        found.append(Way("xclip", ("xclip", "-selection", "clipboard")))
        found.append(Way("xsel", ("xsel", "--clipboard", "--input")))
    if environ.get("TMUX"):
        found.append(Way("tmux", ("tmux", "load-buffer", "-w", "-")))
    return [way for way in found if which(way.command[0])]


def sequence(text: str, environ: Mapping[str, str]) -> str | None:
    """The escape sequence that copies the text; None where the terminal would print or break it."""
    term = environ.get("TERM", "")
    inside_tmux = bool(environ.get("TMUX"))
    if term in ("", "dumb", "linux") or environ.get("STY") or (term.startswith("screen") and not inside_tmux):
        return None
    made = f"\x1b]52;c;{base64.b64encode(text.encode()).decode('ascii')}\x07"
    if inside_tmux:
        # the first for `set-clipboard on`, the second for `allow-passthrough on`; the other is ignored
        return made + "\x1bPtmux;" + made.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    return made


def capped(text: str, most: int) -> str:
    """As much of the text as has at most so many bytes in UTF-8, whole characters alone."""
    data = text.encode()
    return text if len(data) <= most else data[:most].decode(errors="ignore")


def run(command: Sequence[str], data: bytes) -> bool:
    """Give a program the data; True if it took them. It is ended when it takes too long."""
    try:
        # no pipe back: xclip and wl-copy stay behind to serve the clipboard, and would hold it open
        done = subprocess.run(
            list(command),
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT,
            check=False,
            start_new_session=os.name == "posix",
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def copy(
    text: str,
    how: How,
    write: Callable[[str], object],
    *,
    environ: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    which: Which = shutil.which,
    give: Run = run,
) -> Copied:
    """Copy the text; may wait for a program, so call it in a thread.

    Args:
        text: what is copied, cut where it is longer than the way allows.
        how: a program of the system, OSC 52, or what fits.
        write: writes an escape sequence to the terminal.
        environ: the environment, by default the process's.
        platform: as `sys.platform` has it.
        which: finds a program.
        give: runs one.
    """
    environ = os.environ if environ is None else environ
    afar = bool(environ.get("SSH_CONNECTION") or environ.get("SSH_TTY"))
    tried: list[str] = []
    if how != "osc52":
        for way in ways(environ, platform, which):
            # over SSH the programs would fill a clipboard on the far machine; tmux asks the terminal
            if how == "auto" and afar and way.name != "tmux":
                continue
            short = capped(text, MOST["native"])
            if give(way.command, short.encode(way.encoding)):
                return Copied(True, f"{_told(text, short)} to the clipboard by {way.name}.")
            tried.append(way.name)
    if how != "native":
        short = capped(text, MOST["osc52"])
        made = sequence(short, environ)
        if made is not None:
            write(made)
            return Copied(True, f"{_told(text, short)} to the terminal's clipboard (OSC 52).")
    if tried:
        return Copied(
            False, f"Nothing was copied: {' and '.join(tried)} did not take it. E writes to a file."
        )
    if how == "native":
        need = "pbcopy, wl-copy, xclip, xsel or clip.exe"
        return Copied(False, f"Nothing was copied: there is no {need} here. E writes to a file.")
    return Copied(False, "Nothing was copied: this terminal passes no copy on. E writes to a file.")


def _told(whole: str, short: str) -> str:
    if len(short) < len(whole):
        return f"The first {len(short):,} of {len(whole):,} characters were copied"
    return f"{len(whole):,} characters were copied" if len(whole) != 1 else "1 character was copied"
