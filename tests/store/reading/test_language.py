"""The parse covers the text to the character, whatever its length."""

from __future__ import annotations

import pytest

from store.errors import Cancelled
from store.reading.language import parse, pieces

TEXT = "Norway agreed.  Kenya did not.\n\n\tA second paragraph – “quoted”.\n \n"


@pytest.mark.parametrize("size", [1, 5, 17, 64, 10_000])
def test_pieces_add_up_to_the_text(size: int):
    cut = pieces(TEXT * 5, size)
    assert "".join(cut) == TEXT * 5
    assert all(len(piece) <= size for piece in cut)


def test_pieces_end_at_paragraphs_where_they_can():
    assert pieces("One two.\n\nThree four.\n\nFive.", 14) == ["One two.\n\n", "Three four.\n\n", "Five."]


def test_offsets_are_those_of_the_text_across_pieces():
    text = TEXT * 900
    shares: list[float] = []
    doc = parse(text, shares.append)
    assert doc.text == text
    assert all(text[t.idx : t.idx + len(t)] == t.text for t in doc)
    assert len(shares) > 1
    assert shares[-1] == 1.0


def test_it_can_be_called_off_between_pieces():
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        parse(TEXT * 900, cancelled=lambda: next(asked))
