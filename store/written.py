"""What stands in the folder of articles, by one look at it."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from store import wire
from store.files import damaged, refused, unreadable
from store.turns import give_way

Marks = dict[str, tuple[int, ...]]
"""Of each article when its file was written, in nanoseconds, and its size; nothing of what is no file."""


def written_in(folder: Path) -> Marks:
    """The articles that have a file, whole or damaged, each with its mark; none where there is no folder.

    Raises:
        StoreError: where the folder is a link, a file, or cannot be looked at.
    """
    found: Marks = {}
    try:
        if folder.is_symlink():
            raise refused(folder)
        with os.scandir(folder) as entries:
            for one in entries:
                name = one.name
                if name.endswith(".json") and wire.is_id(name[:-5]):
                    give_way()
                    with contextlib.suppress(FileNotFoundError):  # it has just been taken away
                        looked = one.stat(follow_symlinks=False)
                        whole = stat.S_ISREG(looked.st_mode)
                        found[name[:-5]] = (looked.st_mtime_ns, looked.st_size) if whole else ()
    except FileNotFoundError:
        return {}
    except NotADirectoryError as error:
        raise damaged(folder, "a file stands in the place of the folder") from error
    except OSError as error:
        raise unreadable(folder, error) from error
    return found


def ordered(rows: Mapping[str, object], written: Marks) -> list[str]:
    """The articles that are there as the catalogue has them, then those that it lacks, by when they were written."""
    late = written.keys() - rows.keys()
    return [key for key in rows if key in written] + sorted(late, key=lambda key: (written[key][:1], key))
