"""The forms in which a row is changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from store.records import KINDS, STANCES
from store.view import ActorRow, ClaimRow
from tui import changes
from tui.deeds.making import Making, short


class Editing(Making):
    """Name, kind, role and country of an actor; speaker and stance of a claim."""

    def edit_actor(self, row: ActorRow) -> None:
        """Ask what an actor is, and change what differs."""
        from tui.screens.edit import Choice, Edit, Pick, Words  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.known import countries, country  # noqa: PLC0415

        before = {"name": row.name, "kind": row.kind, "roles": list(row.roles), "country": row.country}
        form = Edit(
            f"Edit {row.name[:60]}",
            (
                (
                    Words("name", "name", row.name, "An actor needs a name."),
                    Choice("kind", "kind", KINDS, row.kind),
                ),
                (
                    Words("roles", "roles, with commas between", ", ".join(row.roles)),
                    Pick("country", "country", "country", row.country, country(row.country), countries),
                ),
            ),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                roles = [role for part in after["roles"].split(",") if (role := part.strip())]
                wanted = {**after, "roles": roles}
                if wanted != before:
                    self.make(changes.actor(row.key, before, wanted), f"Changed {short(after['name'])}")

        self.app.push_screen(form, edited)

    def edit_claim(self, row: ClaimRow) -> None:
        """Ask who makes a claim and how, and change what differs."""
        from tui.screens.edit import Choice, Edit, Pick  # noqa: PLC0415 - not needed for the first paint
        from tui.screens.known import actors  # noqa: PLC0415

        speaker = self._speaker(row)
        before = {"speaker": speaker, "stance": row.claim.stance, "negated": row.claim.negated}
        words = "yes" if row.claim.negated else "no"
        form = Edit(
            f"“{short(row.words, 70)}”",
            (
                (
                    Pick(
                        "speaker",
                        "said by",
                        "actor",
                        speaker,
                        row.speaker if speaker else "",
                        partial(actors, self.briefing),
                    ),
                ),
                (
                    Choice("stance", "stance", STANCES, row.claim.stance),
                    Choice("negated", "negated", ("no", "yes"), words),
                ),
            ),
        )

        def edited(after: Mapping[str, Any] | None) -> None:
            if after is not None:
                wanted = {**after, "negated": after["negated"] == "yes"}
                if wanted != before:
                    self.make(changes.claim(row.key, before, wanted), f"Changed “{short(row.words)}”")

        self.app.push_screen(form, edited)

    def _speaker(self, row: ClaimRow) -> str | None:
        """The key of the actor who makes a claim."""
        own = getattr(row, "actor", None)
        if own is not None or row.claim.actor is None:
            return own
        article = row.entry.article.id
        spans = {
            m.span
            for actor in row.entry.reading.actors
            if actor.id == row.claim.actor
            for m in actor.mentions
        }
        found = (
            other
            for other in self.briefing.view().actors
            if other.name == row.speaker
            and (not spans or any(p.article == article and p.span in spans for p in other.places))
        )
        return next((other.key for other in found), None)
