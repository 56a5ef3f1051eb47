"""The command line: `briefing-tui [PATH...]` opens the dashboard; the commands print.

Standard output is data, standard error is for people. Exit codes: 0 done, 1 nothing found, 2 something
a person must mend.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from store.errors import BriefingError, SourceError
from store.text import one_line
from tui import upkeep

if TYPE_CHECKING:
    import argparse  # imported where there is something to parse: a bare launch has nothing

    from store.records import Article

COMMANDS = ("read", "add", "search", "export", "config", *upkeep.COMMANDS)
STDIN = "-"

_EPILOG = f"""\
commands:
  read    print what the machine finds in articles, touching no store
  add     read articles and keep them in the briefing
  search  print what a query finds in the briefing
  export  write claims with their citations, as Markdown, CSV or JSON
  config  show the settings and where they are kept
  check   name the faults of the briefing's files; --repair mends what can be mended
  backup  write all of the briefing into one file
  restore put what a backup holds into the briefing
  reread  read stored articles anew, after a better version of the program
`briefing-tui COMMAND --help` tells more of each. A file of such a name is meant by ./{COMMANDS[0]}.
"""


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the program and end the process with its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        code = run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever read standard output has had enough; keep the interpreter from complaining at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except BriefingError as error:
        tell(str(error))
        code = 2
    except OSError as error:
        # what reads and stores has its own errors; left is the writing of standard output
        tell(f"The output cannot be written ({one_line(error.strerror or str(error))}); free some space.")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    command = next((a for a in _without_values(arguments) if not a.startswith("-") or a == STDIN), None)
    if command in COMMANDS:
        arguments.remove(command)
        options = _parser_of(command).parse_args(arguments)
        _debug(options)
        if command in upkeep.COMMANDS:
            return upkeep.run(command, options)
        return {"read": _read, "add": _add, "search": _search, "export": _export, "config": _config}[command](
            options
        )
    gc.disable()  # start-up makes much and throws little away; the app enables it after the first frame
    if not arguments:
        return _launch(None, [], sample=False, log=None)
    options = _launch_parser().parse_args(arguments)
    return _launch(options.store, options.paths, sample=options.sample, log=_debug(options))


def tell(sentence: str) -> None:
    """Say something to the person, on standard error."""
    sys.stderr.write(f"briefing-tui: {sentence}\n")
    sys.stderr.flush()


def _without_values(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments without what belongs to an option."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--":
            return
        elif argument in ("--store", "--limit", "--format", "--out", "--only"):
            skip = True
        else:
            yield argument


def _common() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", help="keep a log; where it is, is told")
    return common


def _stored() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415

    stored = argparse.ArgumentParser(add_help=False, parents=[_common()])
    stored.add_argument(
        "--store",
        metavar="DIR",
        type=Path,
        help="the folder of the briefing (default: one in your data folder)",
    )
    return stored


def _launch_parser() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="briefing-tui",
        parents=[_stored()],
        description="Read news articles on your own machine: countries, actors, claims, and the sentence behind each.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="articles (.txt, .md), folders of them, or - for standard input",
    )
    parser.add_argument("--sample", action="store_true", help="show the sample, whatever the briefing holds")
    parser.add_argument("--version", action="version", version=_version())
    return parser


def _parser_of(command: str) -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415

    if command in upkeep.COMMANDS:
        return upkeep.parser_of(command, _stored())
    if command == "export":
        from tui import exporting  # noqa: PLC0415

        return exporting.parser_of(_stored())
    if command == "config":
        from tui import configuring  # noqa: PLC0415

        return configuring.parser_of(_common())
    if command == "search":
        parser = argparse.ArgumentParser(
            prog="briefing-tui search",
            parents=[_stored()],
            description="Print what a query finds in the briefing, best first.",
        )
        parser.add_argument(
            "query",
            metavar="QUERY",
            help="a name or words, in any order, spelled roughly; narrowed by c: a: q: t: by: about: in: stance:",
        )
        parser.add_argument(
            "--limit", type=_count, default=20, metavar="N", help="at most this many hits (20)"
        )
    elif command == "add":
        parser = argparse.ArgumentParser(
            prog="briefing-tui add",
            parents=[_stored()],
            description="Read articles, keep them in the briefing, and print each one's id once it is on disk.",
        )
        parser.add_argument(
            "paths", nargs="+", metavar="PATH", help="files, folders, or - for standard input"
        )
    else:
        parser = argparse.ArgumentParser(
            prog="briefing-tui read",
            parents=[_common()],
            description="Print what the machine finds in articles; no store is touched.",
        )
        parser.add_argument(
            "paths", nargs="+", metavar="PATH", help="files, folders, or - for standard input"
        )
    if command != "add":
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser


def _count(text: str) -> int:
    """A number of at least one; argparse tells the person where it is none."""
    if (number := int(text)) < 1:
        raise ValueError
    return number


def _version() -> str:
    from store.version import __version__  # noqa: PLC0415

    return f"briefing-tui {__version__}"


def _debug(options: argparse.Namespace) -> Path | None:
    """Start a log where one is wanted; returns its place."""
    if not options.debug:
        return None
    import logging  # noqa: PLC0415

    from platformdirs import user_log_path  # noqa: PLC0415

    folder = user_log_path("briefing-tui", appauthor=False)
    path = folder / "briefing-tui.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.FileHandler(path, encoding="utf-8")
        path.chmod(0o600)
    except OSError as error:
        tell(f"No log can be kept in {one_line(str(folder))} ({error.strerror}); going on without.")
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    logging.getLogger("filelock").setLevel(logging.INFO)
    tell(f"the log is {path}")
    return path


def _articles(paths: Iterable[str]) -> Iterator[tuple[str, Article | SourceError]]:
    from store.reading import sources  # noqa: PLC0415

    return sources.each(paths, lambda: sys.stdin.buffer.read(sources.MOST_BYTES + 1))


def _read(options: argparse.Namespace) -> int:
    from store import wire  # noqa: PLC0415
    from store.reading import read  # noqa: PLC0415

    code = 0
    for path, article in _articles(options.paths):
        if isinstance(article, SourceError):
            code = 2
            if options.json:
                print(wire.line({"path": path, "error": str(article)}), flush=True)
            tell(str(article))
            continue
        reading = read(article)
        if options.json:
            print(wire.line(wire.printed(path, article, reading)), flush=True)
        else:
            from tui.prose import reading_lines  # noqa: PLC0415

            for text in reading_lines(article, reading):
                print(text)
    return code


def _progress(title: str) -> Callable[[float, object], None] | None:
    """What to tell of a long reading: a line that replaces itself, where a person looks on."""
    if not sys.stderr.isatty():
        return None

    def tell_share(share: float, _: object) -> None:
        done = share >= 0.9  # the rest takes no time
        sys.stderr.write("\r\x1b[K" if done else f"\r\x1b[Kreading “{title[:50]}” {share:.0%}")
        sys.stderr.flush()

    return tell_share


def _add(options: argparse.Namespace) -> int:
    from store.briefing import Briefing  # noqa: PLC0415
    from store.reading import read  # noqa: PLC0415

    briefing = Briefing(options.store)
    code = 0
    for _, article in _articles(options.paths):
        if isinstance(article, SourceError):
            tell(str(article))
            code = 2
            continue
        if not briefing.holds(article.id):
            briefing.add(article, read(article, _progress(article.title)))
        print(article.id, flush=True)
    for fault in briefing.faults():
        tell(str(fault))
        code = 2
    return code


def _search(options: argparse.Namespace) -> int:
    from store import wire  # noqa: PLC0415
    from store.briefing import Briefing  # noqa: PLC0415

    briefing = Briefing(options.store)
    faults = briefing.load()
    for fault in faults:
        tell(str(fault))
    answer = briefing.answer(options.query, options.limit)
    for sentence in answer.faults:
        tell(sentence)
    for hit in answer.hits:
        if options.json:
            print(
                wire.line(
                    {
                        "kind": hit.kind,
                        "key": hit.key,
                        "name": hit.name,
                        "matched": hit.matched,
                        "spans": [list(span) for span in hit.spans],
                        "score": round(hit.score, 4),
                        "article": briefing.article_of(hit.kind, hit.key),
                    }
                )
            )
        else:
            row = briefing.claim(hit.key) if hit.kind == "claim" else None
            who = f"{row.speaker or '—'} [{row.deed}] " if row else ""
            print(f"{hit.kind:8} {who}{hit.name}")
    if faults or answer.faults:
        return 2
    return 0 if answer.hits else 1


def _export(options: argparse.Namespace) -> int:
    from tui import exporting  # noqa: PLC0415

    return exporting.run(options)


def _config(options: argparse.Namespace) -> int:
    from tui import configuring  # noqa: PLC0415

    return configuring.run(options)


def _launch(store: Path | None, paths: list[str], *, sample: bool, log: Path | None) -> int:
    """Open the dashboard on the paths."""
    if not (sys.stdout.isatty() and sys.stderr.isatty()):
        tell(
            "The dashboard needs a terminal on standard output and standard error; "
            "use `briefing-tui read` or `briefing-tui search` to print instead."
        )
        return 2
    piped: list[tuple[str, Article | SourceError]] = []
    if STDIN in paths:
        piped = list(_articles([STDIN]))
    if not sys.stdin.isatty() and not _keyboard_from_terminal(bool(piped)):
        return 2
    from tui.launch import launch  # noqa: PLC0415

    return launch(store, [path for path in paths if path != STDIN], piped, sample=sample, log=log)


def _keyboard_from_terminal(read_already: bool) -> bool:
    """Give standard input back to the keyboard after an article came through it."""
    if not read_already:
        tell("Standard input is not the keyboard; to read an article from it, name it by -.")
        return False
    try:
        os.dup2(os.open("/dev/tty", os.O_RDWR), 0)
    except OSError:
        tell("There is no terminal to take keys from; use `briefing-tui read -` to print instead.")
        return False
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - lives as long as the process
    return True
