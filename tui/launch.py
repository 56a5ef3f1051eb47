"""From a parsed command line to a dashboard and back to the shell."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from store.briefing import Briefing
from store.errors import BriefingError, SourceError
from store.records import Article, Reading

AT_ONCE = 40
"""Stored articles that are loaded before the first paint; more are loaded behind it."""


def launch(
    store: Path | None,
    paths: Sequence[str],
    given: Sequence[tuple[str, Article | SourceError]] = (),
    *,
    sample: bool = False,
    log: Path | None = None,
) -> int:
    """Open the dashboard; returns the exit code when it is left.

    Args:
        store: the folder of the briefing, None for the person's own.
        paths: articles and folders to take in.
        given: articles that came another way, by standard input.
        sample: show the sample, whatever the briefing holds.
        log: where the log is, if one is kept.

    Raises:
        StoreError: where the store cannot be opened at all.
    """
    reader = None
    if paths or given:
        from store.reading.reader import Reader  # noqa: PLC0415 - only for intake

        reader = Reader()
        with contextlib.suppress(Exception):
            reader.start()  # the pipeline loads while the screen is drawn
    opening = None
    try:
        briefing = Briefing(store)
        faults: list[BriefingError] = [*briefing.load(most=AT_ONCE)]
        if sample or not (briefing.real or paths or given):
            briefing.sampling = True
            briefing.insisting = sample
        if len(paths) == 1 and not given and Path(paths[0]).is_file():
            from store.reading import sources  # noqa: PLC0415 - only for intake

            given, paths = list(sources.each(paths)), ()
        if len(given) == 1 and not paths and isinstance(given[0][1], Article):
            # one article: its text stands in the very first frame
            article = given[0][1]
            opening = article.id
            if not briefing.holds(article.id):
                briefing.draft(article, Reading(article.id, ""))
        from tui.app import BriefingApp  # noqa: PLC0415 - a third of a second
        from tui.settings import settings  # noqa: PLC0415 - with the app
        from tui.settings.state import remembered  # noqa: PLC0415 - with the app

        wanted, wrong = settings()
        state, lost = remembered()
        faults += [BriefingError(sentence) for sentence in (*wrong, *([lost] if lost else []))]
        app = BriefingApp(
            briefing,
            given,
            paths,
            reader=reader,
            faults=faults,
            opening=opening,
            settings=wanted,
            state=state,
        )
        app.run(mouse=wanted.mouse)
    finally:
        if reader is not None:
            reader.close()
    if app.crash:
        told = _report(app.crash, log)
        last = app.crash.strip().splitlines()[-1]
        sys.stderr.write(
            f"briefing-tui: ended by a fault of its own ({last[:200]}); what was stored is safe. {told}\n"
        )
        return 1
    unkept = app.remember()
    for sentence in (*app.intake.told, *([unkept] if unkept else [])):
        sys.stderr.write(f"briefing-tui: {sentence}\n")
    if left := app.intake.left:
        them = "1 article was" if left == 1 else f"{left} articles were"
        sys.stderr.write(
            f"briefing-tui: {them} not read; give the same paths again, what is kept is passed over.\n"
        )
    return app.return_code or 0


def _report(crash: str, log: Path | None) -> str:
    """Write the crash down; returns where it is, for the person."""
    from platformdirs import user_log_path  # noqa: PLC0415

    path = log or user_log_path("briefing-tui", appauthor=False) / "crash.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with path.open("a", encoding="utf-8") as file:
            file.write(crash + "\n")
    except OSError:
        return "No report could be written."
    return f"Please report it with what is in {path}."
