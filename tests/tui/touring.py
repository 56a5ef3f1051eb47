"""A tour of forty steps: what is typed, and what the screen then holds, or holds no more."""

from __future__ import annotations

from typing import NamedTuple

ARTICLE = """\
OSLO — Norway will build the bridge, Minister Ida Berg said on Monday. "It will stand by May," she said.

Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money. Berg thanked Kenya.
"""


class Step(NamedTuple):
    """Keys as they are typed; words that come to the screen, and words that leave it."""

    does: str
    keys: str
    sees: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


ESC, ENTER, TAB = "\x1b", "\r", "\t"

STEPS = (
    Step("start", "", ("Ida Berg", "Amos Odhiambo", "Norway", "Kenya", "denies"), ("reading",)),
    Step("down in the countries", "j", ("▸KE",)),
    Step("up again", "k", ("▸NO",)),
    Step("search", "/", ("type a name",)),
    Step("a name with a letter wrong", "odiambo", ("Amos Odhiambo",)),
    Step("go there", ENTER, ("▸ Amos Odhiambo",), ("type a name",)),
    Step("focus on him", ENTER, ("Amos Odhiambo", "Claims 1")),
    Step("only what is by him", "b", ("by Amos Odhiambo",)),
    Step("back to both", "bb", ("Claims 1",), ("by Amos Odhiambo", "about Amos")),
    Step("unfocus", "-", ("Claims 4",)),
    Step("back to where one was", "[", ("Claims 1",)),
    Step("forward again", "]", ("Claims 4",)),
    Step("go to the claims", "3", ("▸Amos Odhiambo",)),
    Step("sort them", "s", ("▾",)),
    Step("in the order of the text again", "sss", (), ("▾",)),
    Step("zoom", "z", ("Claims",), ("Countries",)),
    Step("all panes again", "z", ("Countries",)),
    Step("find in the text", "f", ("find",)),
    Step("a word", "bridge" + ENTER, ("1 of 1",)),
    Step("leave find", ESC, (), ("1 of 1",)),
    Step("the world", "w", ("shaded by",)),
    Step("by claims", "s", ("claims about",)),
    Step("back from the world", ESC, ("Countries",), ("shaded by",)),
    Step("the timeline", "t", ("timeline",)),
    Step("back from the timeline", ESC, ("Countries",), ("timeline",)),
    Step("the matrix", "x", ("speaking about",)),
    Step("back from the matrix", ESC, ("Countries",), ("speaking about",)),
    Step("star a claim", "3*", ("★",)),
    Step("take the star back", "u", (), ("★",)),
    Step("and put it on again", "\x12", ("★",)),
    Step("remove a claim", "d", ("Claims 3",)),
    Step("undo", "u", ("Claims 4",)),
    Step("what was done", "U", ("What was done",)),
    Step("close that", ESC, ("Countries",), ("What was done",)),
    Step("the commands", "\x10", ("a command, or what it does",)),
    Step("close them", ESC, (), ("a command, or what it does",)),
    Step("help", "?", ("In a list",)),
    Step("close help", ESC, ("Countries",), ("In a list",)),
    Step("export", "E", ("─ Export ", "briefing.md")),
    Step("write the file", ENTER, (), ("─ Export ",)),
    Step("leave", "q"),
)
