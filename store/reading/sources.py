"""From a path or standard input to an Article: decoding, front matter, title, dateline, language.

Offsets are into the file as decoded: nothing is stripped or normalised, and cleaning puts one
character for one. Only a byte order mark and front matter are cut off; offsets start after them.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from store.errors import SourceError
from store.reading.noise import noise
from store.records import Article
from store.text import clean, one_line
from store.turns import give_way

SUFFIXES = (".txt", ".md")
"""What counts as an article in a folder."""

MOST_BYTES = 5_000_000
"""More than any article: a file beyond it is an archive or a mistake."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FRONT = re.compile(r"---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d"
_DATELINE = re.compile(
    rf"\s*(?P<place>[A-Z][A-Z'’.\-]+(?: [A-Z][A-Z'’.\-]+){{0,3}}(?:, (?!{_MONTH})[A-Z][A-Za-z.\- ]{{1,30}}?)?)"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2})(?:, \d{4})?)?"
    r"(?: ?\((?P<agency>[\w .]{2,30})\))?\s?(?:--|[–—-])\s"
)


def told(path: str | os.PathLike[str]) -> str:
    """A path as it may be shown to a person: clean, on one line, and not without end."""
    name = one_line(os.fspath(path))
    return name if len(name) <= 200 else f"{name[:80]}…{name[-110:]}"


def expand(path: Path) -> Iterator[Path]:
    """The files that a path stands for: itself, or a folder's .txt and .md files in order of name.

    Folders are searched to the bottom, hidden ones and symbolic links to folders left out.

    Raises:
        SourceError: at the end, where a folder may not be listed or holds no article.
    """
    if not path.is_dir():
        yield path
        return
    found = False
    closed: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            give_way()
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                found = True
                yield Path(folder, name)
    if closed:
        raise SourceError(
            f"{told(closed[0].filename or path)} may not be listed; ask for permission to read it."
        )
    if not found:
        raise SourceError(
            f"{told(path)} is a folder without .txt or .md files; name a file or another folder."
        )


def files(paths: Iterable[str]) -> Iterator[tuple[str, Path | SourceError]]:
    """Each file that the paths stand for, by name, folders searched; or why a path stands for none."""
    for given in paths:
        try:
            for path in expand(Path(given)):
                yield str(path), path
        except SourceError as error:
            yield given, error


def each(
    paths: Iterable[str], stdin: Callable[[], bytes] | None = None
) -> Iterator[tuple[str, Article | SourceError]]:
    """Each article that the paths stand for, by name, or why there is none.

    Args:
        paths: files and folders; "-" stands for standard input where `stdin` is given.
        stdin: gives what came by standard input.
    """
    for given in paths:
        if given == "-" and stdin is not None:
            try:
                yield given, from_bytes(stdin(), "standard input")
            except SourceError as error:
                yield given, error
            continue
        for name, found in files([given]):
            try:
                yield name, found if isinstance(found, SourceError) else load(found)
            except SourceError as error:
                yield name, error


def load(path: Path) -> Article:
    """The article in a file.

    Raises:
        SourceError: where the file is missing, may not be read, is no regular file, is empty, is over
            `MOST_BYTES` or is no text; the sentence names the file and the remedy.
    """
    name = told(path)
    give_way()
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceError(f"{name} is no regular file; save the article as text and name that.")
        if found.st_size > MOST_BYTES:
            raise SourceError(
                f"{name} holds {found.st_size / 1e6:.0f} MB, and an article may have {MOST_BYTES // 1_000_000}; "
                "split it into its articles."
            )
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise SourceError(f"{name} does not exist; check the spelling of the path.") from None
    except PermissionError:
        raise SourceError(f"{name} may not be read; ask for permission to read it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(
            f"{name} cannot be read ({one_line(reason)}); check the path and the disk."
        ) from None
    return from_bytes(data, name)


def from_bytes(data: bytes, name: str) -> Article:
    """The article in these bytes; `name` is what an error calls them.

    Raises:
        SourceError: as `load`.
    """
    if len(data) > MOST_BYTES:
        raise SourceError(
            f"{name} holds more than {MOST_BYTES // 1_000_000} MB; an article may have that much, so split it."
        )
    return from_text(_decoded(data, name), name)


def from_text(decoded: str, name: str) -> Article:
    """The article in a decoded text, which may begin with front matter.

    Raises:
        SourceError: where there is no text but white space.
    """
    facts, body = _front_matter(decoded)
    text = clean(body)
    if not text.strip():
        raise SourceError(f"{name} is empty; put the article's text into it.")
    dateline = _DATELINE.match(text)
    place = one_line(dateline["place"]) if dateline else ""
    date = _DATE.match(facts.get("date", ""))
    return Article(
        # of the words alone: another copy may differ in line ends and spaces
        id=hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16],
        text=text,
        title=facts.get("title") or _title(text[dateline.end() :] if dateline else text),
        publisher=facts.get("publisher") or facts.get("source") or "",
        url=facts.get("url", ""),
        dateline=facts.get("dateline") or place,
        date=date[0] if date else "",
        language=_language(text),
    )


def _decoded(data: bytes, name: str) -> str:
    """The bytes as text: by their mark, as UTF-8, or by what they look like."""
    if not data:
        raise SourceError(f"{name} is empty; put the article's text into it.")
    refusal = SourceError(f"{name} is no text (it looks like a binary file); save the article as plain text.")
    text = _marked(data)
    sure = text is None or data.startswith(codecs.BOM_UTF8)
    if text is None and data.count(0) * 1000 <= len(data):  # a stray null byte is shown, as any control is
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = _guessed(data)
    elif text is None:
        text, sure = _unmarked_utf16(data), False
    if text is None:
        raise refusal
    controls = sum(c < " " and c not in "\t\n\r\f\v\x1b" for c in text)
    if controls > len(text) // 50 or (not sure and noise(text)):
        raise refusal
    return text


def _marked(data: bytes) -> str | None:
    """The bytes as the mark that they begin with says; None where they have none, or are not in it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark shows by zero bytes on one side of most pairs, in mostly Latin text."""
    sides: tuple[tuple[bytes, str], ...] = ((data[1::2], "utf-16-le"), (data[0::2], "utf-16-be"))
    for zeros, encoding in sides:
        if zeros.count(0) > 0.6 * len(zeros):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _guessed(data: bytes) -> str | None:
    """Text in a legacy encoding. English with a few accents is Windows-1252, for which detectors have
    too little to go by; anything else is left to the detector."""
    if sum(byte >= 0x80 for byte in data) * 10 <= len(data):
        return data.decode("cp1252", errors="replace")
    from charset_normalizer import from_bytes as detect  # noqa: PLC0415 - seldom needed

    best = detect(data).best()
    return str(best) if best is not None and not noise(str(best)) else None


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """What stands between two lines `---` at the very beginning, if it is a mapping, and the rest."""
    found = _FRONT.match(text)
    if not found:
        return {}, text
    import yaml  # noqa: PLC0415 - seldom needed

    try:
        # BaseLoader makes strings, lists and mappings and nothing else
        facts = yaml.load(clean(found[1]), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return {}, text
    if not isinstance(facts, dict):
        return {}, text
    kept = {
        str(key).casefold(): one_line(value)
        for key, value in facts.items()
        if isinstance(value, str) and value.strip()
    }
    return kept, text[found.end() :]


def _title(text: str) -> str:
    """A heading, else the first line, cut at a word when it is long."""
    first = next(line for line in text.split("\n") if line.strip())
    title = one_line(first).lstrip("#").strip() or one_line(first)
    if len(title) <= 90:
        return title
    cut = title[:90].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:–—-") + "…"


# Words that hold English sentences together; no other language in Latin script has a fifth of them.
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "is",
        "that",
        "for",
        "on",
        "was",
        "with",
        "as",
        "it",
        "by",
        "at",
        "be",
        "his",
        "her",
        "he",
        "she",
        "they",
        "has",
        "had",
        "have",
        "from",
        "are",
        "were",
        "an",
        "this",
        "which",
        "who",
        "not",
        "but",
        "or",
        "their",
        "its",
        "been",
        "after",
        "said",
        "will",
        "would",
        "about",
        "more",
        "when",
        "than",
        "also",
        "other",
        "out",
    ]
)
_WORD = re.compile(r"[^\W\d_]+")


def _language(text: str, detect: Callable[[str], tuple[str, float]] | None = None) -> str:
    """ISO 639-1 code of the text's language; "und" for a text too short to tell.

    English, the language that is read, is known by its function words alone, so that the detector is
    asked only about what does not look like it.
    """
    sample = text[:20_000]
    words = [word.casefold() for word in _WORD.findall(sample)]
    share = sum(word in _ENGLISH for word in words) / max(1, len(words))
    ascii_share = sum(word.isascii() for word in words) / max(1, len(words))
    if share >= 0.2:
        return "en"
    if len(words) < 12 and ascii_share > 0.5:
        return "und"
    if detect is None:
        from py3langid import classify as detect  # noqa: PLC0415 - 0.2 s to load
    code, _ = detect(sample)
    if code != "en" and share >= 0.12 and ascii_share > 0.9:
        return "en"
    return code
