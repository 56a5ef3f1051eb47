"""A full disk, a limit on the size of files and a disk that cannot be written: told, and nothing lost."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import subprocess
from pathlib import Path

from benchmarks.faults.outcome import Outcome, State, numbered, scratch, state, strays
from store.corrections.log import Log
from store.errors import StoreError
from store.shelf import Shelf

_KILO = 1024


def run(steps: int = 60) -> Outcome:
    """File-size limits from nothing to more than is needed, then, where we may mount, a small and a read-only disk."""
    bad: list[str] = []
    trials = 0
    told = ""
    with scratch() as place:
        base = Path(place) / "base"
        _base(base)
        old = state(base)
        for step in range(steps):
            folder = Path(place) / "trial"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(base, folder)
            code = _limited(folder, step * 16 * _KILO // steps)
            trials += 1
            bad += [f"limit {step}: {one}" for one in _wrong(folder, old, code)]
        disk = Path(place) / "disk"
        disk.mkdir()
        if _mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)):
            try:
                _base(disk / "s")
                old = state(disk / "s")
                count = 0
                with contextlib.suppress(StoreError):
                    while count < 1000:
                        Shelf(disk / "s").put(*numbered(100 + count, 20))
                        count += 1
                trials += 1
                now = state(disk / "s")
                if count == 1000 or len(now.articles) < len(old.articles) + count or strays(disk / "s"):
                    bad.append(f"full disk: {len(now.articles)} articles of {len(old.articles) + count}")
                if _mount("-o", "remount,ro", str(disk)):
                    trials += 1
                    with contextlib.suppress(StoreError):
                        Shelf(disk / "s").put(*numbered(99))
                        bad.append("read-only disk: nothing was told")
                    if state(disk / "s") != now:
                        bad.append("read-only disk: something was lost")
            finally:
                subprocess.run(["umount", str(disk)], check=False)
            told = f"; a disk of 256 kB filled by {count} articles, then read-only"
        else:
            told = "; no disk could be mounted here"
    return Outcome("6 full or read-only disk", trials, tuple(bad), f"{steps} size limits{told}")


def _base(folder: Path) -> None:
    for number in range(3):
        Shelf(folder).put(*numbered(number))
    Log(folder).append("note", {}, {"text": "one"}, "")


def _mount(*arguments: str) -> bool:
    try:
        return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _limited(folder: Path, limit: int) -> int:
    """Add and correct where no file may grow beyond the limit; 0 all done, 3 told in a sentence."""
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(BaseException):
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
            code = 0
            for work in (
                lambda: Shelf(folder).put(*numbered(50, 20)),
                lambda: Log(folder).append("note", {}, {"text": "two"}, ""),
            ):
                try:
                    work()
                except StoreError:
                    code = 3
                except BaseException:
                    code = 1
                    raise
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _wrong(folder: Path, old: State, code: int) -> list[str]:
    wrong = [] if code in (0, 3) else [f"ended with {code}"]
    try:
        now = state(folder)
    except StoreError as error:
        return [*wrong, f"cannot be read: {error}"]
    if not old.articles.items() <= now.articles.items() or now.corrections[:1] != old.corrections:
        wrong.append("something was lost")
    if code == 0 and (len(now.articles), len(now.corrections)) != (4, 2):
        wrong.append("said to be done, and is not")
    return wrong + [f"{name} was left" for name in strays(folder)]
