"""The registry of actions: everything that it names exists, and what is told of it is true."""

from __future__ import annotations

from pathlib import Path

from tui.actions import ACTIONS, table
from tui.app import BriefingApp
from tui.panes.listing import Listing
from tui.panes.source import Source
from tui.pictures.base import Picture
from tui.screens.dashboard import Dashboard
from tui.screens.map import Map
from tui.screens.matrix import Matrix
from tui.screens.said import Said
from tui.screens.timeline import Timeline

PLACES = {
    "list": Listing,
    "dashboard": Dashboard,
    "reader": Source,
    "app": BriefingApp,
    "picture": Picture,
    "map": Map,
    "timeline": Timeline,
    "matrix": Matrix,
    "said": Said,
}


def test_every_action_has_a_method_where_it_says():
    missing = [a.id for a in ACTIONS if not hasattr(PLACES[a.place], f"action_{a.id.partition('(')[0]}")]
    assert missing == []


def test_no_key_does_two_things_in_one_place():
    for inner in ("list", "reader"):
        keys = [key for a in ACTIONS if a.place in (inner, "dashboard", "app") for key in a.keys]
        assert sorted(keys) == sorted(set(keys))
    for inner in ("map", "timeline", "matrix", "said"):
        keys = [key for a in ACTIONS if a.place in (inner, "picture") for key in a.keys]
        assert sorted(keys) == sorted(set(keys))


def test_the_readme_lists_every_key():
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert table() in readme, "print(tui.actions.table()) gives the table"


def test_no_key_is_one_that_terminals_keep_to_themselves():
    kept = {"ctrl+s", "ctrl+b", "ctrl+a", "ctrl+j", "ctrl+h", "ctrl+m", "ctrl+i", "ctrl+c"}
    assert not kept.intersection(key for a in ACTIONS for key in a.keys)
