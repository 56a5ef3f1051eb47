"""A program in a pseudo-terminal, and when and what it writes to it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence


class Terminal:
    """A child on a pseudo-terminal of a given size."""

    def __init__(
        self, command: Sequence[str], columns: int = 140, rows: int = 45, env: Mapping[str, str] | None = None
    ) -> None:
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # given whole: readline puts COLUMNS and LINES into the C environment behind Python's back
            given = {
                name: value
                for name, value in os.environ.items()
                if name not in ("COLUMNS", "LINES", "NO_COLOR")
            }
            given.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})})
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            try:
                os.execvpe(command[0], list(command), given)
            finally:
                os._exit(127)

    def read_until(self, wanted: Sequence[bytes], timeout: float = 20.0) -> float:
        """Seconds from the start until all the byte strings have been written.

        Raises:
            TimeoutError: with the end of what was written.
        """
        seen = b""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            chunk = self.read(max(0.0, end - time.perf_counter()))
            seen += chunk
            if all(one in seen for one in wanted):
                return time.perf_counter() - self.begun
            if not chunk:
                break
        raise TimeoutError(repr(seen[-600:]))

    def read(self, timeout: float) -> bytes:
        """What is written next; nothing after the timeout or at the end."""
        ready, _, _ = select.select([self.fd], [], [], timeout)
        if not ready:
            return b""
        try:
            return os.read(self.fd, 1 << 20)
        except OSError:
            return b""

    def drain(self, quiet: float = 0.25) -> bytes:
        """All that is written until nothing comes for `quiet` seconds."""
        seen = b""
        while chunk := self.read(quiet):
            seen += chunk
        return seen

    def send(self, keys: bytes) -> None:
        """Type."""
        os.write(self.fd, keys)

    def resize(self, columns: int, rows: int) -> None:
        """Make the window another size; the child is told by a signal."""
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def close(self) -> None:
        """End the child."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            os.close(self.fd)
        os.waitpid(self.pid, 0)
