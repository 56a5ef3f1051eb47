"""Where a briefing comes from: the person's own folder, or the sample that is shipped."""

from __future__ import annotations

from pathlib import Path

from store.view import Entry


def default_folder() -> Path:
    """Where this person's briefing is kept unless they say otherwise."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed with --store

    return user_data_path("briefing-tui", appauthor=False) / "store"


def sample() -> Entry:
    """The dispatch that a first launch shows, with its reading.

    Raises:
        StoreError: where the installation lacks it.
    """
    import seeds  # noqa: PLC0415 - only its place is wanted
    from store.shelf import read_article  # noqa: PLC0415

    return Entry(*read_article(Path(seeds.__path__[0]) / "sample.json"))
