"""The rows on the screen, as tests of corrections see them."""

from __future__ import annotations

from collections.abc import Sequence

from store.view import ActorRow, ClaimRow
from tui.app import BriefingApp
from tui.panes.actors import Actors
from tui.panes.claims import Claims
from tui.panes.countries import Countries

SIZE = (100, 30)


def rows(app: BriefingApp, kind: type[Countries] | type[Actors] | type[Claims]) -> list[str]:
    found = app.screen_stack[0].query_one(kind).rows
    return [row.words if isinstance(row, ClaimRow) else row.name for row in found]


def claims(app: BriefingApp) -> Sequence[ClaimRow]:
    return app.screen_stack[0].query_one(Claims).rows


def actors(app: BriefingApp) -> Sequence[ActorRow]:
    return app.screen_stack[0].query_one(Actors).rows


def speakers(app: BriefingApp) -> list[str]:
    return [row.speaker for row in claims(app)]
