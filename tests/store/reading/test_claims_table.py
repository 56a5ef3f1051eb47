"""The token table stands whatever the parser made of a text."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from store.reading import language
from store.reading.claims.table import build


@pytest.fixture(scope="module")
def vocab():
    return language.pipeline().vocab


def test_a_noun_on_which_the_name_behind_it_hangs_ends_as_the_root_of_its_paragraph(vocab) -> None:
    """The parser hung 'times' on a verb two paragraphs on, and 'Time' on 'times': once an endless loop."""
    doc = Doc(
        vocab,
        words=["all", "times", "Eastern", "Time", "\n\n", "She", "won", "."],
        spaces=[True, True, True, False, False, True, False, False],
        tags=["DT", "NNS", "NNP", "NNP", "_SP", "PRP", "VBD", "."],
        deps=["det", "compound", "compound", "appos", "dep", "nsubj", "ROOT", "punct"],
        heads=[1, 6, 3, 1, 3, 6, 6, 6],
        lemmas=["all", "time", "Eastern", "Time", "\n\n", "she", "win", "."],
        sent_starts=[True, False, False, False, False, False, False, False],
    )
    table = build(doc)
    assert table.heads[1] == 1
    assert table.subtree(1) == (0, 4)


def test_a_noun_that_was_hung_across_a_gap_goes_with_the_name_behind_it(vocab) -> None:
    doc = Doc(
        vocab,
        words=["Votes", "\n\n", "Minister", "Boris", "Novak", "won", "."],
        spaces=[False, False, True, True, True, False, False],
        tags=["NNS", "_SP", "NN", "NNP", "NNP", "VBD", "."],
        deps=["ROOT", "dep", "dobj", "compound", "nsubj", "ROOT", "punct"],
        heads=[0, 0, 0, 4, 5, 5, 5],
        lemmas=["vote", "\n\n", "minister", "Boris", "Novak", "win", "."],
        sent_starts=[True, False, False, False, False, True, False],
    )
    table = build(doc)
    assert (table.heads[2], table.deps[2]) == (4, "compound")
