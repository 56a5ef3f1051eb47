"""What a person makes of words that they selected in the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from store.records import KINDS, STANCES, Span
from store.view import ClaimRow, Entry
from tui import changes
from tui.deeds.making import SAMPLE, Making, short

if TYPE_CHECKING:
    from tui.screens.naming import Named


class Selecting(Making):
    """The selection becomes a claim's words or speaker, a country, an actor, or a claim."""

    def take_selection(self) -> bool:
        """Ask what the selected words are; False where none are selected or the text has not the keys."""
        span = self.source.selection
        entry = self.source.entry
        if self.focused is not self.source or not span or entry is None:
            return False
        if self.briefing.sampling:
            self.refuse(SAMPLE)
            return True
        from tui.screens.choosing import Option  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.selected import Selected  # noqa: PLC0415

        span = _trimmed(entry.article.text, span)
        words = _words(entry, span)
        row = self.leading.current
        own = row if isinstance(row, ClaimRow) and row.entry.article.id == entry.article.id else None
        about = short(own.words) if own is not None else ""
        options = [
            *(
                [
                    Option("content", "what is claimed", f"“{about}”"),
                    Option("source", "who claims it", f"“{about}”"),
                ]
                if own
                else ()
            ),
            Option("country", "a country", "that was missed here"),
            Option("actor", "a person, organisation, group or office", "that was missed here"),
            Option("claim", "a claim", "that was missed here"),
        ]
        do: dict[str, Callable[[], None]] = {
            "country": partial(self._add_country, entry, span),
            "actor": partial(self._add_actor, entry, span),
            "claim": partial(self._add_claim, entry, span),
        }
        if own is not None:
            for part in ("content", "source"):
                plan = changes.spans(own.key, **{part: span})
                do[part] = partial(self.make, plan, f"“{about}” stands on these words now", several=False)

        def meant(key: str | None) -> None:
            if key is not None:
                do[key]()

        self.app.push_screen(Selected(words, options), meant)
        return True

    def _add_country(self, entry: Entry, span: Span) -> None:
        from tui.screens.known import country  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.naming import Which  # noqa: PLC0415

        def chosen(code: str | None) -> None:
            if code is not None:
                self.make(
                    changes.add_country(entry.article.id, span, code), f"Added {country(code)}", several=False
                )

        words = _words(entry, span)
        self.app.push_screen(Which(words[:60], title=f"“{short(words)}” is which country?"), chosen)

    def _add_actor(self, entry: Entry, span: Span) -> None:
        from tui.screens.naming import Who  # noqa: PLC0415 - not needed for the first paint

        words = _words(entry, span)

        def named(who: Named | None) -> None:
            if who is None:
                return
            if who.key is not None:
                plan = changes.add_actor(entry.article.id, span, who.name, "person", who.key)
                self.make(plan, f"“{short(words)}” is {short(who.name)} now", several=False)
            else:
                self._ask_kind(entry, span, who.name)

        self.app.push_screen(Who(self.briefing, words[:60], title=f"“{short(words)}” is who?"), named)

    def _ask_kind(self, entry: Entry, span: Span, name: str) -> None:
        from tui.screens.edit import Choice, Edit, Words  # noqa: PLC0415 - not needed for the first paint

        rows = (
            (Words("name", "name", name, "An actor needs a name."), Choice("kind", "kind", KINDS, "person")),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                plan = changes.add_actor(entry.article.id, span, after["name"], after["kind"], None)
                self.make(plan, f"Added {short(after['name'])}", several=False)

        self.app.push_screen(Edit("Somebody new", rows), edited)

    def _add_claim(self, entry: Entry, span: Span) -> None:
        from tui.screens.edit import Choice, Edit, Pick  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.known import actors  # noqa: PLC0415

        words = _words(entry, span)
        rows = (
            (Pick("speaker", "said by", "actor", None, "", partial(actors, self.briefing)),),
            (Choice("stance", "stance", STANCES, "says"),),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                plan = changes.add_claim(entry.article.id, span, after["speaker"], after["stance"])
                self.make(plan, f"Added the claim “{short(words)}”")

        self.app.push_screen(Edit(f"Who says “{short(words, 60)}”?", rows), edited)


def _words(entry: Entry, span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(entry.article.text[span.start : span.end].split())


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; as it is where there is nothing else."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return Span(start, end) if start < end else span
