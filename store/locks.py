"""One writer at a time on a store, whatever program it is in; readers need no turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import Busy, Unwritable
from store.files import make_folder, refused, sweep, unwritable
from store.text import one_line

PATIENCE = 20.0
"""Seconds that a writer waits for its turn."""


@contextmanager
def turn(folder: Path, *inner: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the store's lock; the system lets go of it when the process ends, however it ends.

    Args:
        folder: the store's, made where it is not there.
        inner: folders in it that will be needed, made too.
        patience: seconds to wait.

    Raises:
        StoreError: where the turn does not come, or the store cannot be written.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only writers need it

    try:
        for one in (folder, *inner):
            if one != folder and one.is_symlink():
                raise refused(one)
            make_folder(one)
        place = folder / "lock"
        if place.is_symlink():
            raise refused(place)
        with FileLock(place, timeout=patience, mode=0o600):
            sweep(folder)
            yield
    except Timeout:
        fault = f"is being written by another program for over {patience:.0f} seconds"
        remedy = "end it and try again"
        raise Busy(
            f"{one_line(str(folder))} {fault}; {remedy}.", file=folder, fault=fault, remedy=remedy
        ) from None
    except NotImplementedError as error:  # what filelock says where the file system has no locks
        fault, remedy = "is on a file system without locks", "name another place with --store"
        raise Unwritable(
            f"{one_line(str(folder))} {fault}; {remedy}.", file=folder, fault=fault, remedy=remedy
        ) from error
    except OSError as error:
        raise unwritable(folder, error) from error
