"""Scroll bars that cost nothing where nobody could see a difference."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


def follow_thumb(widget: ScrollView, scrolled: float) -> None:
    """Tell the scroll bar where it stands, unless nobody could see the difference (an eighth of a cell)."""
    if widget.show_vertical_scrollbar:
        bar = widget.vertical_scrollbar
        lines = max(1, widget.virtual_size.height)
        if abs(bar.position - scrolled) * widget.size.height * 8 >= lines or scrolled in (
            0,
            widget.max_scroll_y,
        ):
            bar.position = scrolled


def resized(widget: ScrollView, lines: int) -> None:
    """Let the widget scroll over so many lines, where its scroll bar has its column whether it is needed or not.

    Textual would lay the screen out anew, and paint twice, the second time for the bar alone.
    """
    size = Size(0, lines)
    if widget.show_vertical_scrollbar and widget.container_size:
        widget.set_reactive(ScrollView.virtual_size, size)  # pyright: ignore[reportArgumentType] - not known as one
        widget.vertical_scrollbar.window_virtual_size = lines
        widget.scroll_y = widget.validate_scroll_y(widget.scroll_y)
    else:
        widget.virtual_size = size
