"""Reading in a child process: the same as reading here, and it can be stopped."""

from __future__ import annotations

import threading
import time

import pytest

from store.errors import Cancelled, ReadingError
from store.reading import read
from store.reading.reader import Reader
from store.reading.sources import from_text
from store.records import Article, Reading

TEXT = "Norway's minister, Ida Berg, said that Kenya had agreed. “We are glad,” she said.\n"


@pytest.fixture
def reader():
    reader = Reader()
    yield reader
    reader.close()


def test_the_child_finds_what_reading_here_finds(reader: Reader):
    article = from_text(TEXT, "x")
    steps: list[tuple[float, Reading]] = []
    assert reader.read(article, lambda share, found: steps.append((share, found))) == read(article)
    shares = [share for share, _ in steps]
    assert shares == sorted(shares)
    assert [c.code for c in steps[0][1].countries] == ["NO", "KE"], "countries come before the parse"


def test_one_child_reads_one_article_after_another(reader: Reader):
    first = reader.read(from_text(TEXT, "x"))
    child = reader._child
    second = reader.read(from_text("Brazil won, Ana Silva said.", "y"))
    assert reader._child is child
    assert ([c.code for c in first.countries], [c.code for c in second.countries]) == (["NO", "KE"], ["BR"])


def test_text_of_any_kind_comes_through(reader: Reader):
    article = from_text("汉字 👩‍👩‍👧 café\u2028line “Norway” \ud800 \x1b[31m said.\n" * 3, "x")
    assert reader.read(article) == read(article)


def test_stopping_ends_a_reading_at_once_and_the_next_works(reader: Reader):
    long = from_text(TEXT * 4000, "x")
    threading.Timer(1.0, reader.stop).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        reader.read(long)
    assert time.monotonic() - begun < 5
    assert reader.read(from_text(TEXT, "y")).countries


def test_stopping_while_a_long_text_is_still_handed_over_starts_nothing_anew(reader: Reader):
    reader.start()  # the child loads its pipeline, and takes no order meanwhile
    threading.Timer(0.2, reader.close).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        reader.read(from_text(TEXT * 10_000, "x"))
    assert time.monotonic() - begun < 3
    assert reader._child is None


def test_a_closed_reader_reads_no_more(reader: Reader):
    reader.close()
    with pytest.raises(Cancelled):
        reader.read(from_text(TEXT, "x"))


def test_a_child_that_dies_is_an_error_with_a_sentence_and_the_next_works(reader: Reader):
    def kill(*_: object) -> None:
        assert reader._child is not None
        reader._child.kill()

    with pytest.raises(ReadingError, match="stopped in the midst of"):
        reader.read(from_text(TEXT * 3000, "x"), kill)
    assert reader.read(from_text(TEXT, "y")).countries


def test_another_language_is_not_read(reader: Reader):
    article = Article("0" * 16, "Kenia und Norwegen sind sich einig.", "t", language="de")
    assert reader.read(article) == Reading(article.id, read(article).reader)
