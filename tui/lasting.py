"""What was taken away meanwhile is told: it ends no widget, no worker and not the program.

An article may be removed, or read anew, by a thread or by another program, between what the lists show and the
moment in which a row of theirs is asked for more. An action, a message, a timer or a worker may be what asks.
"""

from __future__ import annotations

from textual.app import App
from textual.message import Message
from textual.message_pump import MessagePump
from textual.worker import WorkerFailed

from store.errors import Gone

_AGAIN = 0.5
"""Seconds until the lists are asked anew."""


class Lasting(MessagePump):
    """Something that goes on answering where what a message asked for is gone."""

    async def _dispatch_message(self, message: Message) -> None:
        try:
            await super()._dispatch_message(message)
        except Gone as error:
            if isinstance(self.app, LastingApp):
                self.app.tell_gone(error)


class LastingApp(Lasting, App[None]):
    """A program that goes on where what was asked for is gone."""

    def show_anew(self) -> None:
        """Show what there is now."""

    def tell_gone(self, error: Gone) -> None:
        """Tell it, and show a little later what there is now."""
        self.notify(str(error), severity="warning", timeout=5)
        self.set_timer(_AGAIN, self.show_anew)

    def _handle_exception(self, error: Exception) -> None:
        cause = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(cause, Gone):
            self.tell_gone(cause)
        else:
            super()._handle_exception(error)
