"""What is written: each claim with its citation and sentence, and nothing in it that acts."""

from __future__ import annotations

import csv as csv_module
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from store import export, wire
from store.briefing import Briefing
from store.errors import Cancelled, StoreError
from store.export import csv, markdown
from store.reading.sources import from_text
from store.records import Article, Reading
from store.text import clean
from store.view import Focus


def rows(data: bytes) -> list[dict[str, str]]:
    """The lines of a CSV file, the apostrophes before formulas taken away."""
    read = csv_module.DictReader(io.StringIO(data.decode(), newline=""))
    return [{name: csv.plain(cell) for name, cell in row.items()} for row in read]


def test_csv_has_each_claim_with_citation_and_sentence(briefing: Briefing, article: Article):
    found = rows(export.written(briefing, export.all_of(briefing), "csv"))
    assert [row["words"] for row in found] == [
        "Norway will build the bridge",
        "It will stand by May",
        "that Nairobi had asked for money",
    ]
    assert found[2]["sentence"] == "Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money."
    assert found[2]["citation"] == "“A bridge for Oslo”, The Test, 2026-03-02"
    assert article.text[int(found[0]["start"]) : int(found[0]["end"])].startswith("Norway will build")


def test_json_holds_every_article_under_its_id_and_comes_back_the_same(
    briefing: Briefing, article: Article, reading: Reading
):
    whole = json.loads(export.written(briefing, export.all_of(briefing), "json"))
    assert list(whole) == [article.id]
    one = whole[article.id]
    assert {"path", "article", "countries", "actors", "claims"} <= set(one)
    assert one["article"]["length"] == len(article.text)
    assert one["claims"][1]["sentence"] == '"It will stand by May," she said.'
    back = wire.article_in(one["article"])
    assert (back, wire.reading_in(back, one)) == (article, reading)


def test_markdown_has_title_words_sentence_and_citation(briefing: Briefing):
    text = export.written(briefing, export.all_of(briefing), "md").decode()
    tokens = MarkdownIt("gfm-like").parse(text)
    shown = "\n".join(token.content for token in tokens if token.type == "inline")
    assert "A bridge for Oslo" in text
    assert "**Amos Odhiambo** denies: that Nairobi had asked for money" in shown
    assert "— A bridge for Oslo, The Test, 2026-03-02" in shown


def test_what_is_in_view_alone_is_written(briefing: Briefing):
    view = briefing.view(
        (Focus("actor", next(r.key for r in briefing.view().actors if "Amos" in r.name), ""),)
    )
    found = rows(export.written(briefing, export.in_view(view), "csv"))
    assert [row["speaker"] for row in found] == ["Amos Odhiambo"]


def test_starred_and_tagged_rows_are_chosen(briefing: Briefing):
    claims = briefing.view().claims
    briefing.correct("star", "claim", claims[2].key, on=True)
    briefing.correct("tag", "country", "NO", tag="north", on=True)
    starred = rows(export.written(briefing, export.only(briefing, "starred"), "csv"))
    assert [row["speaker"] for row in starred] == ["Amos Odhiambo"]
    tagged = rows(export.written(briefing, export.only(briefing, "tag:north"), "csv"))
    assert [row["speaker"] for row in tagged] == ["Ida Berg", "Ida Berg"]
    with pytest.raises(StoreError, match="Nothing is tagged south"):
        export.only(briefing, "tag:south")
    with pytest.raises(StoreError, match="starred or tag:NAME"):
        export.only(briefing, "loved")


def test_a_claim_that_was_removed_is_not_written_and_inner_ones_follow(
    briefing: Briefing, article: Article, reading: Reading
):
    inner = reading._replace(
        claims=(reading.claims[0], reading.claims[1], reading.claims[2]._replace(inside=1))
    )
    from store.view import Entry

    first = export.narrowed(Entry(article, inner, frozenset({0})), None)
    assert [claim.inside for claim in first.reading.claims] == [None, 0]
    assert [c.inside for c in export.narrowed(Entry(article, inner), frozenset({2})).reading.claims] == [None]
    briefing.correct("remove", "claim", briefing.view().claims[0].key)
    assert len(rows(export.written(briefing, export.all_of(briefing), "csv"))) == 2


FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u200b=1",
    "'=1",
]


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_is_a_formula_and_each_comes_back(cell: str):
    made = csv.text(cell)
    assert made.startswith("'")
    assert csv.plain(made) == cell


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_cell_comes_back(cell: str):
    assert csv.plain(csv.text(cell)) == cell
    stripped = csv.text(cell).lstrip(" \t\r\n")
    assert not stripped.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


MARKUP = (
    "# h",
    "- x",
    "1. x",
    "1) x",
    "> q",
    "```",
    "    code",
    "| a | b |",
    "<b>x</b>",
    "<!-- x -->",
    "![i](http://a.b/c.png)",
    "[l](javascript:x)",
    "https://example.org/a",
    "www.example.org",
    "a@example.org",
    "*a* __b__ ~~c~~",
    "&lt; &#35;",
    "---",
    "===",
    "+ x",
    "\\*",
    "[^1]: x",
    "$x$",
    "a\n===\n",
)


def inert(text: str) -> str:
    """What a Markdown program shows of the escaped text; fails where anything in it acts."""
    parser = MarkdownIt("gfm-like")
    tokens = parser.parse(markdown.escaped(text))
    assert [token.type for token in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    children = tokens[1].children or [] if tokens else []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


@pytest.mark.parametrize("text", MARKUP)
def test_no_markup_acts(text: str):
    assert inert(text) == " ".join(text.split())


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(MARKUP)).map(" ".join)))
def test_any_text_is_shown_as_it_stands(text: str):
    flat = " ".join(clean(text).split())
    assert inert(flat) == flat


def test_a_hostile_article_stays_within_its_cells(tmp_path: Path):
    text = 'Minister "=cmd|x" of Norway,\n said | <script>"that, it rained"</script>.\n'
    article = from_text(f'---\ntitle: "=HYPERLINK(1)"\n---\n{text}', "a.md")
    briefing = Briefing(tmp_path / "s")
    briefing.add(article, Reading(article.id, "r"))
    for form in export.FORMATS:
        assert export.written(briefing, export.all_of(briefing), form)
    md = export.written(briefing, export.all_of(briefing), "md").decode()
    assert "html" not in {token.type.partition("_")[0] for token in MarkdownIt("gfm-like").parse(md)}


def test_a_file_that_is_there_is_left_unless_forced(tmp_path: Path):
    path = tmp_path / "out" / "a.md"
    path.parent.mkdir()
    export.save(path, b"one")
    with pytest.raises(export.Exists, match=r"is there already"):
        export.save(path, b"two")
    assert path.read_bytes() == b"one"
    export.save(path, b"two", force=True)
    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["a.md"]
    with pytest.raises(StoreError, match="no such folder"):
        export.save(tmp_path / "none" / "a.md", b"")
    with pytest.raises(StoreError, match="is a folder"):
        export.save(tmp_path, b"", force=True)


def test_writing_can_be_called_off(briefing: Briefing):
    with pytest.raises(Cancelled):
        export.written(briefing, export.all_of(briefing), "md", lambda done, total: False)
