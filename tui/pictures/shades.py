"""The colours of the pictures, made from the theme: from the quiet of an edge to the loud of an accent."""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.color import Color, ColorParseError

STEPS = (0.0, 0.4, 0.6, 0.8, 1.0)


class Shades:
    """Styles under one theme; made anew when it changes.

    Attributes:
        plain: the widget's own.
        dim: for what stands behind.
        strong: for names.
        accent: for what is told.
        here: for what the cursor is on; it is reversed as well, so that it shows without colour.
        scale: from nothing to much.
        family: for the families of stance.
    """

    def __init__(self, own: Style, variables: Mapping[str, str]) -> None:
        def colour(*names: str) -> Color:
            for name in names:
                try:
                    return Color.parse(variables.get(name, "").partition(" ")[0])
                except ColorParseError:
                    continue
            return Color.parse(variables.get("foreground", "#d0d0d0"))

        def style(front: Color, more: str = "") -> Style:
            return own + Style.parse(f"{front.rich_color.name} {more}")

        low, high = colour("border-blurred", "surface"), colour("accent", "primary")
        fore, back = colour("foreground"), colour("background")
        self.plain = own
        self.dim = style(colour("text-muted"))
        self.faint = style(low.blend(fore, 0.25))
        self.strong = own + Style(bold=True)
        self.accent = style(colour("text-accent"))
        self.here = own + Style.parse(
            f"bold {colour('block-cursor-foreground').rich_color.name} on "
            f"{colour('block-cursor-background').rich_color.name}"
        )
        middle = colour("primary")
        self.scale = (
            style(low.blend(fore, 0.25)),
            style(middle.blend(back, 0.25)),
            style(middle.blend(high, 0.35)),
            style(middle.blend(high, 0.7)),
            style(high, "bold"),
        )
        self.family = {
            "supportive": style(colour("success")),
            "neutral": own,
            "critical": style(colour("warning", "accent")),
            "denying": style(colour("error"), "bold"),
        }
