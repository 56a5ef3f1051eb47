"""Reading in a child process: the caller's process imports nothing heavy and keeps its breath."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable

from store import wire
from store.errors import Cancelled, ReadingError
from store.records import Article, Reading


class Reader:
    """A child process that reads one article after another. `read` blocks: call it from a thread.

    The child starts with `start` or the first `read`, keeps its pipeline loaded, and ends with `close`
    or with its parent.
    """

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self._turn = threading.Lock()
        self._closed = False
        self._stops = 0

    def start(self) -> None:
        """Start the child and have it load the pipeline, without waiting for it."""
        with self._turn:
            self._ask("warm\n")

    def read(self, article: Article, progress: Callable[[float, Reading], None] | None = None) -> Reading:
        """As `store.reading.read`, in the child.

        Raises:
            Cancelled: when `close` or `stop` ended the child meanwhile.
            ReadingError: where the child cannot be started or fails.
        """
        with self._turn:
            if self._closed:
                raise Cancelled
            child = self._ask(wire.line(wire.article_out(article)) + "\n")
            assert child.stdout is not None
            for answer in child.stdout:
                try:
                    told = json.loads(answer)
                    if "error" in told:
                        raise ReadingError(told["error"])
                    reading = wire.reading_in(article, told["reading"])
                except (ValueError, KeyError) as error:
                    self._end(child)
                    raise ReadingError("The reader gave no sense; please report it.") from error
                if told.get("done"):
                    return reading
                if progress is not None:
                    progress(told["share"], reading)
            stopped = self._child is not child
            self._end(child)
        if stopped:
            raise Cancelled
        raise ReadingError(
            f"The reader stopped in the midst of “{article.title}”; the text may be too large for the memory."
        )

    def stop(self) -> None:
        """End what is being read; the next `read` starts a new child."""
        self._stops += 1
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            if self._turn.acquire(blocking=False):  # else the thread that reads will see to it
                _bury(child)
                self._turn.release()

    def close(self) -> None:
        """End the child for good."""
        self._closed = True
        self.stop()

    def _end(self, child: subprocess.Popen[str]) -> None:
        if self._child is child:
            self._child = None
        child.kill()
        _bury(child)

    def _ask(self, order: str) -> subprocess.Popen[str]:
        """Hand an order to the child, starting one where there is none."""
        stops = self._stops
        for attempt in (1, 2):
            child = self._child
            try:
                if child is None or child.poll() is not None:
                    child = self._child = self._started()
                assert child.stdin is not None
                child.stdin.write(order)
                child.stdin.flush()
            except OSError as error:
                if child is not None:
                    self._end(child)
                if stops != self._stops:
                    raise Cancelled from error  # a long order was still on its way
                if attempt == 2:
                    raise ReadingError(f"The reader cannot be started ({error.strerror}).") from error
            else:
                return child
        raise AssertionError("unreachable")

    @staticmethod
    def _started() -> subprocess.Popen[str]:
        # -P: the current folder is whoever's it is, and must not lend modules
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "store.reading.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="surrogatepass",
            env={**os.environ, "PYTHONUTF8": "1"},
        )


def _bury(child: subprocess.Popen[str]) -> None:
    """Take leave of a child that was killed, so that neither it nor its pipes linger."""
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()
