"""The tour in tmux: `python -m tests.tui.tour_in_tmux`, as `make tour` does; one sentence where there is no tmux."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.tui.touring import ARTICLE, STEPS, Step

COLUMNS, LINES = 140, 45
PROGRAM = "import sys; from tui.cli import main; sys.exit(main())"
PATIENCE = 15.0
"""Seconds that a step has."""


class Tmux:
    """A server of its own with one window, whose program and files stand in one folder."""

    def __init__(self, folder: Path) -> None:
        self._to = ["tmux", "-S", str(folder / "socket"), "-f", os.devnull]
        self._folder = folder

    def _do(self, *words: str) -> str:
        done = subprocess.run([*self._to, *words], capture_output=True, text=True, check=False)
        return done.stdout

    def start(self, command: list[str]) -> None:
        """Open the window, with none of the person's own places in its environment."""
        home = str(self._folder / "home")
        places = [f"XDG_{name}_HOME={home}" for name in ("DATA", "STATE", "CONFIG", "CACHE")]
        told = ["env", "-u", "NO_COLOR", f"HOME={home}", *places, f"PYTHONPATH={Path.cwd()}", *command]
        line = f"{shlex.join(told)}; echo $? > ended"
        size = ("-x", str(COLUMNS), "-y", str(LINES))
        self._do("new-session", "-d", *size, "-c", str(self._folder), line)

    @property
    def text(self) -> str:
        """What the window shows."""
        return self._do("capture-pane", "-p")

    def type(self, keys: str) -> None:
        """Type, byte for byte."""
        if keys:
            self._do("send-keys", "-H", *(f"{byte:02x}" for byte in keys.encode()))

    def end(self) -> None:
        """End the server."""
        self._do("kill-server")


def walk(window: Tmux, step: Step) -> bool:
    """Type the step's keys; True once the window shows what it should."""
    window.type(step.keys)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        text = window.text
        if all(word in text for word in step.sees) and not any(word in text for word in step.misses):
            return True
        time.sleep(0.05)
    return False


def main() -> int:
    """Walk all steps, a line for each; 1 at the first that shows something else."""
    if shutil.which("tmux") is None:
        print("There is no tmux here, so the tour in tmux is skipped; install tmux to walk it.")
        return 0
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root)
        (folder / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
        window = Tmux(folder)
        window.start([sys.executable, "-c", PROGRAM, "--store", "s", "bridge.txt"])
        try:
            for number, step in enumerate(STEPS[:-1], 1):
                if not walk(window, step):
                    print(f"{number:3} {step.does}: it never came to hold\n{window.text}")
                    return 1
                print(f"{number:3} {step.does}")
            return leave(window, folder)
        finally:
            window.end()


def leave(window: Tmux, folder: Path) -> int:
    """The last step: what was written is there, and the program ends well."""
    written, ended = folder / "briefing.md", folder / "ended"
    end = time.monotonic() + PATIENCE
    while not written.exists() and time.monotonic() < end:
        time.sleep(0.05)
    window.type(STEPS[-1].keys)
    while not (ended.exists() and ended.read_text()) and time.monotonic() < end:
        time.sleep(0.05)
    good = written.exists() and "that Nairobi had asked for money" in written.read_text(encoding="utf-8")
    code = ended.read_text().strip() if ended.exists() else "none"
    print(f"{len(STEPS):3} {STEPS[-1].does}: exit code {code}, {'written' if good else 'NOT written'}")
    return 0 if good and code == "0" else 1


if __name__ == "__main__":
    sys.exit(main())
