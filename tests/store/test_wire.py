"""Records to JSON and back."""

from __future__ import annotations

import json

from store import wire
from store.records import Article, Reading


def test_there_and_back(article: Article, reading: Reading):
    text = wire.line({**wire.article_out(article), "r": wire.reading_out(article, reading)})
    value = json.loads(text)
    assert wire.article_in(value) == article
    assert wire.reading_in(article, value["r"]) == reading


def test_a_line_is_one_line_whatever_stands_in_it():
    text = wire.line({"a": "x\u2028y\u2029z\x85\n\r\x0b\x0c\x1c"})
    assert len(text.splitlines()) == 1
    assert json.loads(text)["a"] == "x\u2028y\u2029z\x85\n\r\x0b\x0c\x1c"


def test_what_is_printed_is_as_agreed(article: Article, reading: Reading):
    value = wire.printed("a.md", article, reading)
    assert list(value) == ["path", "article", "countries", "actors", "claims"]
    assert list(value["article"]) == ["id", "title", "publisher", "dateline", "date", "language", "length"]
    assert value["article"]["length"] == len(article.text)
    kenya = value["countries"][1]
    assert (kenya["code"], kenya["name"], kenya["implied"]) == ("KE", "Kenya", False)
    assert [list(m) for m in kenya["mentions"]] == [["start", "end", "text", "how"]] * 3
    assert all(article.text[m["start"] : m["end"]] == m["text"] for m in kenya["mentions"])
    assert list(value["actors"][0]) == ["id", "name", "kind", "roles", "country", "aliases", "mentions"]
    assert list(value["claims"][0]) == [
        "source",
        "actor",
        "cue",
        "lemma",
        "content",
        "text",
        "directness",
        "stance",
        "negated",
        "countries",
        "actors",
        "inside",
        "certainty",
    ]
    assert value["claims"][1]["text"] == "It will stand by May"
    assert value["claims"][0]["inside"] is None
