"""A small file of the program's own, beside the store: replaced whole, its owner's alone, links not followed."""

from __future__ import annotations

from pathlib import Path

from store.errors import StoreError
from store.files import make_folder, read_whole, replace_whole, unwritable


def keep(path: Path, text: str) -> None:
    """Make the text the content of the file, its folders made where they lack.

    Raises:
        StoreError: where it cannot be written; the former one is then there as it was.
    """
    try:
        make_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    replace_whole(path, text.encode())


def kept(path: Path) -> str | None:
    """What the file holds; None where there is none.

    Raises:
        StoreError: where it cannot be read, or is no text.
    """
    data = read_whole(path)
    try:
        return None if data is None else data.decode()
    except UnicodeDecodeError as error:
        raise StoreError(f"{path} is no UTF-8 text; remove it.", file=path) from error
