"""The themes: dark, light, high contrast, and the terminal's own colours.

A theme gives names to colours; what each look is made of stands in `tui.looks`. Every pair of text and
ground that a theme of ours paints has a contrast of at least 4.5 to 1 (WCAG 2.2, success criterion
1.4.3), which a test computes. The terminal's own colours cannot be computed: there text and ground are
the terminal's default ones, and looks differ by bold, underline and reverse alone, never by hue.
"""

from __future__ import annotations

from textual.theme import Theme

from tui.looks import PLAIN


def _variables(
    *, cursor: str, border: str, blurred: str, muted: str, accent: str, strong: str, content: str, bar: str
) -> dict[str, str]:
    """The variables that `tui.looks` and the style sheets name."""
    return {
        "block-cursor-background": cursor,
        "block-cursor-foreground": "#ffffff",
        "block-cursor-text-style": "none",
        "border": border,
        "border-blurred": blurred,
        "text-muted": muted,
        "text-accent": accent,
        "text-primary": strong,
        "text-disabled": muted,  # what stands in an empty box
        "input-selection-background": cursor,
        "input-selection-foreground": "#ffffff",
        "primary-muted": content,
        "scrollbar": blurred,
        "scrollbar-background": bar,
    }


DARK = Theme(
    name="dark",
    primary="#6aa7d8",
    secondary="#8f9fb3",
    accent="#e3b35f",
    warning="#e3b35f",
    error="#e5786d",
    success="#8ec07c",
    foreground="#d8dee6",
    background="#12161c",
    surface="#1c232d",
    panel="#232c38",
    variables=_variables(
        cursor="#2f5d86",
        border="#6aa7d8",
        blurred="#3b4757",
        muted="#93a0b0",
        accent="#e3b35f",
        strong="#8cc4ee",
        content="#24405a",
        bar="#171c24",
    ),
)

LIGHT = Theme(
    name="light",
    dark=False,
    primary="#1f5f99",
    secondary="#50606f",
    accent="#8a4b00",
    warning="#8a4b00",
    error="#a32018",
    success="#2f6b22",
    foreground="#1d242c",
    background="#fbfaf7",
    surface="#efede7",
    panel="#e4e1d9",
    variables=_variables(
        cursor="#1f5f99",
        border="#1f5f99",
        blurred="#b3aea3",
        muted="#555f6a",
        accent="#824600",
        strong="#164f83",
        content="#cfe0ef",
        bar="#f3f1ec",
    ),
)

CONTRAST = Theme(
    name="contrast",
    primary="#7fd0ff",
    secondary="#ffffff",
    accent="#ffe14d",
    warning="#ffe14d",
    error="#ff9d94",
    success="#8cf58c",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    variables=_variables(
        cursor="#0a4fb0",
        border="#7fd0ff",
        blurred="#9a9a9a",
        muted="#d6d6d6",
        accent="#ffe14d",
        strong="#7fd0ff",
        content="#003a6b",
        bar="#000000",
    ),
)

TERMINAL = Theme(
    name="terminal",
    ansi=True,
    primary="ansi_default",
    secondary="ansi_default",
    accent="ansi_default",
    warning="ansi_default",
    error="ansi_default",
    success="ansi_default",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        **dict.fromkeys(
            (
                "block-cursor-background",
                "block-cursor-foreground",
                "border",
                "border-blurred",
                "text-muted",
                "text-accent",
                "text-primary",
                "primary-muted",
                "scrollbar",
                "scrollbar-background",
                "scrollbar-corner-color",
                "scrollbar-hover",
                "scrollbar-active",
                "scrollbar-background-hover",
                "scrollbar-background-active",
                "block-hover-background",
                "input-cursor-background",
                "input-cursor-foreground",
                "input-selection-background",
                "screen-selection-background",
                "ansi-background",
                "ansi-foreground",
            ),
            "ansi_default",
        ),
        "block-cursor-text-style": "reverse",
        "input-cursor-text-style": "reverse",
        PLAIN: "1",
    },
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST, TERMINAL)}
"""All of them by name, in the order in which they are offered."""


def fitting(wanted: str, *, colours: int, no_color: bool) -> str:
    """The theme for what the terminal can show.

    Args:
        wanted: a name in `THEMES`, or "auto".
        colours: how many the terminal can show.
        no_color: the person wants none (https://no-color.org).
    """
    # in 16 colours neighbouring shades of a theme fall together; the terminal's own never do
    if no_color or colours <= 16:
        return TERMINAL.name
    return wanted if wanted in THEMES else DARK.name
