"""Markdown (CommonMark, with GitHub's additions): nothing that stands in an article acts as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from store.citation import extent, sentence
from store.records import Article
from store.view import ClaimRow, Entry

# what means something anywhere in a line: emphasis, code, links, HTML, entities, tables, mathematics,
# strikethrough, mentions and addresses that GitHub makes links of their own accord
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<>|~$&@^#!]")
_ADDRESS = re.compile(r"(?i)(https?|ftp|mailto|xmpp)(:)|(www)(\.)")
# what means something at the beginning of a block: lists, rules, headings underlined, quotations
_LEAD = re.compile(r"^([-+=:])|^(\d{1,9})([.)])")


def escaped(text: str) -> str:
    """The text as Markdown that shows it word for word; runs of white space become one space."""
    flat = _ANYWHERE.sub(lambda found: "\\" + found[0], " ".join(text.split()))
    flat = _ADDRESS.sub(lambda f: f"{f[1]}\\{f[2]}" if f[1] else f"{f[3]}\\{f[4]}", flat)
    return _LEAD.sub(lambda f: f"\\{f[1]}" if f[1] else f"{f[2]}\\{f[3]}", flat)


def write(entries: Iterable[Entry]) -> str:
    """A heading an article, then its claims, each with the sentence it stands on."""
    parts = ["# Briefing\n"]
    for entry in entries:
        parts.append(f"\n## {escaped(entry.article.title)}\n\n{_facts(entry.article)}")
        parts += [_claim(entry, row) for row in entry.claims]
        if not entry.claims:
            parts.append("No claim.\n")
    if len(parts) == 1:
        parts.append("\nNothing was chosen.\n")
    return "".join(parts)


def _facts(article: Article) -> str:
    facts = [article.publisher, article.dateline, article.date, article.url]
    told = " · ".join(escaped(one) for one in facts if one)
    return told + "\n\n" if told else ""


def _claim(entry: Entry, row: ClaimRow) -> str:
    article = entry.article
    speaker = f"**{escaped(row.speaker)}**" if row.speaker else "—"
    cited = ", ".join(escaped(one) for one in (article.title, article.publisher, article.date) if one)
    return (
        f"- {speaker} {escaped(row.deed)}: {escaped(row.words)}\n\n"
        f"  > {escaped(sentence(entry, extent(row.claim)))}\n  >\n  > — {cited}\n\n"
    )
