"""A line of the dashboard that changes its words without laying the screen out anew."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget


class Bar(Widget):
    """One line of content."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._content = Content("")

    @property
    def content(self) -> Content:
        """What it says."""
        return self._content

    def say(self, content: Content) -> None:
        """Say this from now on."""
        if content != self._content:
            self._content = content
            self.refresh()

    def render(self) -> Content:
        """The line."""
        return self._content
