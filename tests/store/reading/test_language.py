"""The parse covers the text to the character, whatever its length."""

from __future__ import annotations

import pytest

from store.errors import Cancelled
from store.reading.language import parse, pieces, sentences

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


def sentences_of(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(parse(text))]


def test_a_closing_quotation_mark_stays_with_its_sentence():
    text = 'He called for a solution in accordance "with the charter and the accepted norms of the law."\n\nThat caution has limits.'
    assert sentences_of(text) == text.split("\n\n")


def test_no_sentence_reaches_over_a_blank_line_or_holds_white_space_at_its_ends():
    found = sentences_of("A heading without a stop\n\nNorway agreed.  Kenya did not.\n \n\n  The end  \n")
    assert found[0] == "A heading without a stop"
    assert [one for one in found if one != one.strip() or "\n\n" in one] == []
    assert "".join("".join(found).split()) == "AheadingwithoutastopNorwayagreed.Kenyadidnot.Theend"
