"""The app driven without a terminal, and the installed program in a real pseudo-terminal."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pyte
import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from benchmarks.terminal import Terminal
from store.briefing import Briefing
from tui.app import BriefingApp


@pytest.fixture
def app(briefing: Briefing) -> BriefingApp:
    """The dashboard over one short article."""
    return BriefingApp(briefing)


@pytest.fixture
def until() -> Callable[[Pilot[None], Callable[[], bool]], Awaitable[None]]:
    """Wait until something holds, at most ten seconds."""

    async def wait(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not holds():
            assert time.monotonic() < end, "it never came to hold"
            await pilot.pause()
            await asyncio.sleep(0.01)

    return wait


@pytest.fixture
def shown() -> Callable[[Widget], str]:
    """What a widget shows, as text."""

    def text(widget: Widget) -> str:
        region = widget.region
        lines = widget.screen._compositor.render_strips()[region.y : region.bottom]
        return "\n".join("".join(s.text for s in line.crop(region.x, region.right)) for line in lines)

    return text


ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program in it, built and installed from this tree."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run(
        [*pip, "--disable-pip-version-check", "--target", folder, ROOT], check=True, capture_output=True
    )
    return folder


class Screen(Terminal):
    """A pseudo-terminal whose screen can be read."""

    def __init__(self, command: list[str], columns: int, rows: int, env: dict[str, str]) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.written = b""
        super().__init__(command, columns, rows, env)

    def take(self, timeout: float = 0.05) -> bytes:
        """Read what was written, on to the screen."""
        chunk = self.read(timeout)
        self.written += chunk
        # pyte knows no private forms of CSI but "?": keyboard protocols would be printed
        self.stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]", b"", chunk))
        return chunk

    @property
    def text(self) -> str:
        """The screen; pyte's own rendering trips over half a wide character."""
        buffer, (rows, columns) = self.screen.buffer, (self.screen.lines, self.screen.columns)
        return "\n".join("".join(buffer[y][x].data for x in range(columns)) for y in range(rows))

    def until(self, holds: Callable[[], bool], timeout: float = 30) -> None:
        """Wait until the screen holds what is wanted."""
        end = time.monotonic() + timeout
        while not holds():
            assert time.monotonic() < end, f"it never came to hold:\n{self.text}\n{self.written[-500:]!r}"
            self.take()

    def see(self, *words: str) -> None:
        """Wait until all the words are on the screen."""
        self.until(lambda: all(word in self.text for word in words))

    def end(self, timeout: float = 10) -> int:
        """Wait for the child to end; returns its exit code, negative for a signal."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            self.take(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.take(0.05):
                    pass
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it does not end:\n{self.text}")

    def close(self) -> None:
        """End the child if it lives."""
        if self.pid:
            super().close()
        else:
            os.close(self.fd)


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Iterator[Callable[..., Screen]]:
    """Start the installed program: `run("PATH", size=(80, 24))`."""
    screens: list[Screen] = []

    def start(*arguments: str | Path, size: tuple[int, int] = (140, 45), shell: str = "") -> Screen:
        program = str(installed / "bin" / "briefing-tui")
        words = [program, *map(str, arguments)]
        command = ["sh", "-c", shell, *words] if shell else words
        env = {"PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
        screen = Screen(command, *size, env)
        screens.append(screen)
        return screen

    there = Path.cwd()
    os.chdir(tmp_path)
    yield start
    os.chdir(there)
    for screen in screens:
        screen.close()
