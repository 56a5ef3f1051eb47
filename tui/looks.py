"""What each look is, in terms of the theme: one table for all that is drawn line by line.

Textual can resolve such styles from CSS component classes, but does so for every class of every
widget before the first paint, which costs more than the paint itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.color import Color, ColorParseError

# look: foreground, background (names of the theme's variables, "" for the widget's own), attributes
_TABLE: Mapping[str, tuple[str, str, str]] = {
    "": ("", "", ""),
    "dim": ("text-muted", "", ""),
    "strong": ("", "", "bold"),
    "accent": ("text-accent", "", ""),
    "match": ("text-accent", "", "bold underline"),
    "empty": ("text-muted", "", "italic"),
    "sentence": ("", "surface", ""),
    "mention": ("", "primary-muted", "underline"),
    "said": ("", "", "italic"),
    "country": ("text-primary", "", "underline"),
    "person": ("text-accent", "", "underline"),
    "body": ("", "", "underline"),
    "hit": ("foreground", "primary-muted", "underline"),
    "found": ("", "", "reverse bold"),
    "chosen": ("", "", "reverse"),
    "selected": ("block-cursor-foreground", "block-cursor-background", ""),
    "here": ("block-cursor-foreground", "block-cursor-background", "bold"),
    "source": ("text-primary", "surface", "bold underline"),
    "cue": ("text-accent", "surface", "italic"),
    "content": ("foreground", "primary-muted", "bold"),
    "edge": ("border", "", ""),
    "bar": ("text-primary", "", ""),
}
LOOKS = tuple(_TABLE)
PLAIN = "look-plain"
"""The theme's variable that says: no colours, only bold, underline and the like."""
_CURSOR = ("block-cursor-foreground", "block-cursor-background")
_CURSOR_AWAY = ("", "surface")


class Looks:
    """The looks under one theme, over the style of one widget; made anew when either changes."""

    def __init__(self, own: Style, variables: Mapping[str, str]) -> None:
        self._own = own
        self._variables = variables
        self._made: dict[tuple[str, bool, bool], Style] = {}

    def get(self, look: str, *, cursor: bool = False, active: bool = True) -> Style:
        """The style of a look; on the cursor's line, strong or faint by whether the keys are here."""
        key = (look, cursor, active)
        style = self._made.get(key)
        if style is None:
            style = self._made[key] = self._make(*key)
        return style

    def _make(self, look: str, cursor: bool, active: bool) -> Style:
        front, back, attributes = _TABLE[look]
        if self._variables.get(PLAIN):
            # the terminal's own colours: what stands out stands out by its form
            reverse = active if cursor else back == _CURSOR[1]
            words = [attributes, "reverse"] if reverse else [attributes]
            return Style.parse(" ".join(word for word in words if word) or "none")
        if cursor:
            over = _CURSOR if active else _CURSOR_AWAY
            if front == _CURSOR[0]:  # made for the ground that it loses
                front = ""
            front, back = over[0] or front, over[1]
        words = [attributes]
        if front:
            words.append(self._colour(front))
        if back:
            words.append("on " + self._colour(back))
        return self._own + Style.parse(" ".join(word for word in words if word) or "none")

    def _colour(self, name: str) -> str:
        """A theme's variable as Rich names colours; where it is relative ("auto 60%"), the foreground."""
        value = self._variables.get(name, "")
        try:
            colour = Color.parse(value.partition(" ")[0])
        except ColorParseError:
            colour = Color.parse(self._variables.get("foreground", "#d0d0d0"))
        return colour.rich_color.name
