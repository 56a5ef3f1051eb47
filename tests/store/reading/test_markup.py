"""Markdown's marks do not reach the reader, and no offset moves."""

from __future__ import annotations

import pytest

from store.reading import read
from store.reading.markup import unmarked
from store.reading.sources import from_text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("# Talks go on", "  Talks go on"),
        ("**HERAT, Afghanistan** — A quake", "  HERAT, Afghanistan   — A quake"),
        ("an *old* and __tried__ way", "an  old  and   tried   way"),
        ("[Read more](https://example.org/a_(b)) now", " Read more" + " " * 29 + "now"),
        ("> quoted\n- one\n2. two", "  quoted\n  one\n   two"),
        ("plain, with 2 * 3 and a_b_c and #1 and a - b", "plain, with 2 * 3 and a_b_c and #1 and a - b"),
        ("a dash - and -- another\n– and this", "a dash - and -- another\n– and this"),
    ],
)
def test_marks_become_spaces(text: str, plain: str):
    assert unmarked(text) == plain
    assert len(unmarked(text)) == len(text)


def test_a_markdown_article_is_read_like_a_plain_one():
    text = "# Talks go on\n\n**OSLO** — Minister **Ida Berg** said that [Kenya](https://example.org) had agreed.\n"
    article = from_text(text, "x")
    reading = read(article)
    assert article.text == text
    assert [c.code for c in reading.countries] == ["NO", "KE"]
    assert [a.name for a in reading.actors] == ["Ida Berg"]
    claim = reading.claims[0]
    assert claim.actor == reading.actors[0].id
    assert "Kenya" in text[claim.content[0].start : claim.content[0].end]
