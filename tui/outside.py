"""Programs of the person's own: the editor for a note, the pager for a text, the browser for an address.

Nothing from an article is ever part of a command, but an address, and of that only what `is_address`
lets through.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from store.text import clean

if TYPE_CHECKING:
    from textual.app import App

_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f\"'<>\\^`{|}]{1,2000}", re.IGNORECASE)

_LONGEST = 1 << 20
"""Characters of a note that are taken from an editor."""


class CannotRun(Exception):
    """A program could not do it; `str(error)` is one sentence for a person."""


def edit(app: App[object], text: str, editor: str = "") -> str | None:
    """Let the person write in their editor, the program stepping aside meanwhile.

    Args:
        app: is suspended while the editor runs.
        text: what the editor begins with.
        editor: the command, by default that of the environment.

    Returns:
        What was written, cleaned, without the white space at its end; None where it was left as it was.

    Raises:
        CannotRun: where there is no editor, it failed, or the program cannot step aside here.
    """
    command = _command(editor, ("VISUAL", "EDITOR"), (("vi",), ("nano",), ("notepad",)), "editor")
    handle, name = tempfile.mkstemp(prefix="briefing-", suffix=".md")  # its owner's alone
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        _aside(app, [*command, name])
        try:
            with path.open(encoding="utf-8", errors="replace") as file:
                written = clean(file.read(_LONGEST)).rstrip()
        except OSError as error:
            raise CannotRun(f"What was written cannot be read ({error.strerror}); write it here.") from error
    finally:
        with contextlib.suppress(OSError):
            path.unlink()
    return None if written == text.rstrip() else written


def page(app: App[object], text: str, pager: str = "") -> None:
    """Show a text in the person's pager, the program stepping aside meanwhile.

    Raises:
        CannotRun: where there is no pager, it failed, or the program cannot step aside here.
    """
    command = _command(pager, ("PAGER",), (("less",), ("more",)), "pager")
    _aside(app, command, text.encode())


def is_address(url: str) -> bool:
    """True for an address of the web that may be given to a browser: http or https, nothing that acts."""
    return _ADDRESS.fullmatch(url) is not None


def browse(url: str, environ: Mapping[str, str] | None = None) -> None:
    """Open an address in the person's browser; waits for the opener, so call it in a thread.

    Raises:
        CannotRun: where it is no address of the web, or nothing here opens one.
    """
    if not is_address(url):
        raise CannotRun("The article's address is none of the web (http or https), so it is not opened.")
    environ = os.environ if environ is None else environ
    if os.name == "nt":
        os.startfile(url)  # pyright: ignore[reportAttributeAccessIssue] - Windows alone has it
        return
    openers = (("open",),) if sys.platform == "darwin" else (("xdg-open",), ("wslview",), ("gio", "open"))
    for opener in openers:
        if shutil.which(opener[0]):
            try:
                done = subprocess.run(
                    [*opener, url],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    timeout=10,
                    check=False,
                    start_new_session=True,
                    env=dict(environ),
                )
            except subprocess.TimeoutExpired:
                return  # a browser that the opener waits for
            except OSError:
                continue
            if done.returncode == 0:
                return
    raise CannotRun("No browser can be opened here.")


def _command(own: str, names: Sequence[str], others: Sequence[tuple[str, ...]], what: str) -> list[str]:
    """The words of the command: the settings', the environment's, else the first that is installed."""
    for given in (own, *(os.environ.get(name, "") for name in names)):
        if given.strip():
            try:
                words = shlex.split(given, posix=os.name == "posix")
            except ValueError as error:
                raise CannotRun(f"The {what} {given!r} cannot be understood ({error}); mend it.") from error
            if not shutil.which(words[0]):
                raise CannotRun(f"The {what} {words[0]!r} is not installed; name another in ${names[0]}.")
            return words
    for words in others:
        if shutil.which(words[0]):
            return list(words)
    raise CannotRun(f"There is no {what}; name one in ${names[0]}.")


def _aside(app: App[object], command: Sequence[str], data: bytes | None = None) -> None:
    """Run a program that has the terminal to itself."""
    name = Path(command[0]).name
    try:
        with app.suspend():
            done = subprocess.run(list(command), input=data, check=False)
    except SuspendNotSupported as error:
        raise CannotRun(f"The terminal cannot be given to {name} here.") from error
    except OSError as error:
        raise CannotRun(f"{name} cannot be started ({error.strerror or error}).") from error
    app.refresh()
    if done.returncode:
        raise CannotRun(f"{name} ended with a fault ({done.returncode}); nothing was changed.")
