"""BriefingApp: the dashboard with its looks and keys, what is remembered, and articles taken in meanwhile."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.dom import DOMNode
from textual.driver import Driver
from textual.filter import Monochrome, NoColor
from textual.notifications import Notify, SeverityLevel
from textual.screen import Screen

from store.errors import BriefingError, Gone, StoreError
from tui import ahead, signals
from tui.actions import bindings, by_name, keys_of, shown
from tui.deeds.mending import Mending
from tui.intake import MOST_TOASTS, Given, Intake
from tui.lasting import LastingApp
from tui.screens.dashboard import Dashboard
from tui.settings import Settings
from tui.settings.state import State, remember
from tui.sweeping import Sweeper, forget
from tui.terse import tersely
from tui.themes import THEMES, fitting

if TYPE_CHECKING:
    from store.briefing import Briefing
    from store.reading.reader import Reader
    from tui.actions import Action

_log = logging.getLogger(__name__)
_HERE = Path(__file__).resolve().parent

_LATER = ("overlays.tcss", "pictures.tcss", "mending.tcss")

LOOK = 0.5
"""Seconds between two looks at whether another program has changed the store, and whether there is time to sweep."""

_AFTER = 0.1
"""Seconds from closing a screen until it is swept away: what is beneath has been painted then."""

_TURN = 0.001
"""Seconds that a thread which works behind has before the one that answers keys takes over."""

MOST_AT_ONCE = 3
"""Toasts that stand at the same time; a further one takes the oldest one's place."""

_COLOURS = {"standard": 16, "256": 256, "truecolor": 1 << 24, "windows": 16}


class BriefingApp(LastingApp):
    """The dashboard, and the worker that takes articles in."""

    CSS_PATH = _HERE / "briefing.tcss"
    TITLE = "briefing"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")
    Changed, Doing, Fault = Intake.Changed, Intake.Doing, Intake.Fault

    def __init__(
        self,
        briefing: Briefing,
        given: Given = (),
        paths: Sequence[str] = (),
        *,
        reader: Reader | None = None,
        faults: Sequence[BriefingError] = (),
        opening: str | None = None,
        settings: Settings | None = None,
        state: State | None = None,
    ) -> None:
        """Show a briefing.

        Args:
            briefing: what is shown; where it is not fully loaded, the rest is loaded after the first paint.
            given: articles to read and add, taken one after another off the event loop.
            paths: files and folders of more of them, looked at off the event loop too.
            reader: reads them; needed where there are any.
            faults: told once the dashboard stands.
            opening: id of an article to open on.
            settings: what the person set; without them the defaults, whatever the terminal can show.
            state: what is remembered, changed in place; without it nothing is, and no first steps are shown.
        """
        super().__init__()
        self.briefing = briefing
        self.crash = ""
        self.settings = settings or Settings()
        self.state = state
        self.intake = Intake(self.post_message, briefing, reader, given, paths)
        self._faults = faults
        self._sweeper = Sweeper()
        self._turn_before = sys.getswitchinterval()
        for theme in THEMES.values():
            self.register_theme(theme)
        self._colours = (
            1 << 24 if settings is None else _COLOURS.get(self.console.color_system or "", 1 << 24)
        )
        wanted = self.settings.theme
        if wanted == "auto" and state is not None and state.theme:
            wanted = state.theme
        self._wear(wanted)
        self.stylesheet.set_variables(self.get_css_variables())
        self._styled: str | None = self.theme  # until the first frame stands
        self.dashboard = Dashboard(briefing, opening, self.settings.certainty)
        if state is not None:
            self.dashboard.recall(state, self.settings, opening=opening is not None)
        if self.settings.keys:
            self.set_keymap({name: ",".join(keys) for name, keys in self.settings.keys.items()})

    # looks

    def _wear(self, wanted: str) -> None:
        """Put on a theme, or the one that the terminal can show in its place."""
        self.theme = fitting(wanted, colours=self._colours, no_color=self.no_color)
        if self.no_color:
            # Textual chose greys, before there was a theme: shades are colours too, and on the
            # terminal's own they would be black on black
            self._filters = [NoColor() if isinstance(one, Monochrome) else one for one in self._filters]

    def refresh_css(self, animate: bool = True) -> None:
        """Restyle everything, but for the one time that the framework wants it as it starts: all is styled so then."""
        if self.theme != self._styled:
            self._styled = None
            super().refresh_css(animate)

    def action_theme(self, name: str = "") -> None:
        """Put on a theme; without a name the next one."""
        names = list(THEMES)
        now = (self.state.theme if self.state is not None else "") or self.theme
        wanted = name or names[(names.index(now) + 1) % len(names) if now in names else 0]
        self._wear(wanted)
        if self.state is not None:
            self.state.theme = wanted
        if self.theme == wanted:
            self.notify(f"Theme: {wanted}.", timeout=3)
        else:
            why = "NO_COLOR is set" if self.no_color else "this terminal shows 16 colours"
            self.notify(f"Theme: {wanted}, once there are colours for it; for now {why}.", timeout=5)

    def key_of(self, name: str) -> str:
        """The key, as a person knows it, of the action that the registry calls so; "" where it has none."""
        action = by_name(name)
        return self.first_key(action) if action is not None else ""

    def first_key(self, action: Action) -> str:
        """The key to show for an action, the person's own where there is one."""
        return next((shown(key) for key in keys_of(action, self.settings.keys)), "")

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Tell something in a toast, as plain text unless it is said to be markup."""
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_notify(self, event: Notify) -> None:
        """Toasts do not pile up: the same again takes the former's place, and few stand at once."""
        now = list(self._notifications)
        same = [toast for toast in now if toast.message == event.notification.message]
        others = [toast for toast in now if toast not in same]
        for toast in (*same, *others[: max(0, len(others) - MOST_AT_ONCE + 1)]):
            self._unnotify(toast, refresh=False)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text the way that fits the terminal and the settings, and tell what went where."""
        from tui import clipboard  # noqa: PLC0415 - not needed for the first paint

        self._clipboard = text  # what ctrl+v puts into a text box of ours
        driver = self._driver

        def write(made: str) -> None:
            if driver is not None:
                self.call_from_thread(driver.write, made)

        def copy() -> None:
            copied = clipboard.copy(text, self.settings.clipboard, write)
            severity = "information" if copied.done else "warning"
            self.call_from_thread(self.notify, copied.sentence, severity=severity, timeout=4)

        self.run_worker(copy, thread=True, exit_on_error=False, group="clipboard")

    async def run_action(
        self,
        action: Any,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do an action, and see whether it was the first step that is hinted at."""
        try:
            done = await super().run_action(action, default_namespace, namespaces)
        except Gone as error:
            self.tell_gone(error)
            self.show_anew()
            return False
        if done and (hints := self.dashboard.hints) is not None:
            hints.did(action[1] if isinstance(action, tuple) else action.partition("(")[0])
        return done

    def show_anew(self) -> None:
        """Show what the briefing holds now."""
        if self.dashboard.is_attached:
            self.dashboard.refresh_rows()

    def pop_screen(self) -> AwaitComplete:
        """Close a screen, and let go of what it waits for and of what the framework keeps of it."""
        closed = self.screen
        popped = super().pop_screen()
        self.workers.cancel_node(closed)  # the framework would do it after its widgets are gone
        self._sweeper.closed(closed)
        forget()
        self.set_timer(_AFTER, self._sweep)  # a screen and its widgets hold each other
        return popped

    def _tidy(self) -> None:
        self._sweeper.rest(settled=self._settled, busy=self.intake.busy)
        self._look()  # behind it: what it finds is taken in next

    def _sweep(self) -> None:
        self._sweeper.sweep(settled=self._settled)

    @property
    def _settled(self) -> bool:
        return len(self.screen_stack) == 1 and not self._notifications

    def get_driver_class(self) -> type[Driver]:
        """The driver for this system, writing no look twice."""
        return tersely(super().get_driver_class())

    def get_default_screen(self) -> Screen[None]:
        """The dashboard is the first screen; there is none beneath it."""
        return self.dashboard

    def on_mount(self) -> None:
        """Listen to signals, tell faults, and go to work once the first frame stands."""
        signals.listen(self._leave, self._lost)
        self._tell(self._faults)
        self.call_after_refresh(self._begin)

    def _lost(self) -> None:
        self.intake.close()
        with contextlib.suppress(Exception):
            self.remember()

    def _begin(self) -> None:
        self._styled = None
        self._know_looks()
        self._sweeper.begin()
        sys.setswitchinterval(_TURN)
        self.run_worker(self.work_behind, thread=True, exit_on_error=True, name="intake")
        self.set_interval(LOOK, self._tidy)

    def _know_looks(self) -> None:
        """Read the looks of what opens over the dashboard: for no widget that is there, so that none is restyled."""
        if not self.stylesheet.has_source(str(_HERE / _LATER[-1])):
            self.stylesheet.read_all([_HERE / name for name in _LATER])
            self.stylesheet.parse()

    def push_screen(self, screen: Any, *given: Any, **named: Any) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Open a screen, over the dashboard with its looks even if it comes before the first frame does."""
        if screen is not self.dashboard:
            self._know_looks()
        return super().push_screen(screen, *given, **named)

    def work_behind(self) -> None:
        """What the first frame can do without, in a thread of its own."""
        ahead.first()
        self.intake.work()
        if self.is_running:
            ahead.then()

    async def on_event(self, event: events.Event) -> None:
        """Note that somebody is at the keys."""
        if isinstance(event, events.InputEvent):
            self._sweeper.touch()
        await super().on_event(event)

    def _look(self) -> None:
        """Take in what another program has put into the store."""
        try:
            if self.intake.busy or not self.briefing.changed() or not self.intake.begin():
                return
        except StoreError:
            return  # told when something is wanted of it
        self.run_worker(self.intake.catch_up, thread=True, exit_on_error=True, name="looking")

    def remember(self) -> str | None:
        """Keep for the next session how this one ended; returns a sentence where that is not possible."""
        if self.state is None:
            return None
        self.dashboard.note(self.state)
        return remember(self.state)

    def _leave(self, code: int) -> None:
        self.exit(return_code=code)

    def on_unmount(self) -> None:
        """Let the worker's thread end."""
        self.intake.close()
        self.dashboard.stop_taking()
        self._sweeper.end()
        sys.setswitchinterval(self._turn_before)
        signals.ignore()
        try:
            self.briefing.leave()
        except StoreError as error:
            self.intake.told.append(str(error))

    def take_in(self, paths: Sequence[str]) -> None:
        """Read and keep what these paths stand for, behind what is being read."""
        if self.intake.put(paths):
            self.run_worker(self.intake.go_on, thread=True, exit_on_error=True, name="intake")

    # back on the event loop

    def on_intake_changed(self, message: Intake.Changed) -> None:
        """Show what the briefing holds now."""
        if not self.dashboard.is_attached:
            return  # the last words of a worker while the program ends
        if message.opening is not None:
            self.dashboard.open_on(message.opening)
        else:
            self.dashboard.refresh_rows()

    def on_intake_doing(self, message: Intake.Doing) -> None:
        """Say what the worker is at."""
        if self.dashboard.is_attached:
            self.dashboard.say_doing(message.what)

    def on_intake_fault(self, message: Intake.Fault) -> None:
        """Tell it in a toast, as plain text."""
        severity = message.severity if message.severity in ("information", "warning", "error") else "error"
        self.notify(message.sentence, severity=severity, timeout=8, markup=False)  # pyright: ignore[reportArgumentType]

    def on_dashboard_stop_reading(self) -> None:
        """End what is being read or written, and what waits to be read."""
        self.intake.stop()
        self.dashboard.stop_taking()

    def on_mending_add(self, message: Mending.Add) -> None:
        """Take in what a person added from inside."""
        self.take_in(message.paths)

    def _tell(self, faults: Sequence[BriefingError]) -> None:
        for fault in faults[:MOST_TOASTS]:
            self.post_message(Intake.Fault(str(fault)))
        if len(faults) > MOST_TOASTS:
            self.post_message(
                Intake.Fault(f"… and {len(faults) - MOST_TOASTS} more files of the store are damaged.")
            )

    def on_listing_chosen(self) -> None:
        """A double click is a step as well."""
        if self.dashboard.hints is not None:
            self.dashboard.hints.did("focus_row")

    # actions

    def action_help(self) -> None:
        """Show all keys, those of the pane one is in first."""
        from tui.screens.help import Help  # noqa: PLC0415 - not needed for the first paint

        def closed(again: bool | None) -> None:
            if again:
                self.dashboard.show_hints()

        self.push_screen(Help(self.dashboard.at, self.settings.keys), closed)

    def action_palette(self) -> None:
        """Show every command, to be found by name."""
        from tui.screens.palette import Palette  # noqa: PLC0415 - not needed for the first paint

        self.push_screen(Palette(self.screen, self.settings.keys))

    async def action_quit(self) -> None:
        """Leave."""
        self.exit()

    def action_help_quit(self) -> None:
        """What ctrl+c says where there is nothing to copy."""
        self.notify("q quits.", timeout=3, markup=False)

    def _fatal_error(self) -> None:
        """A fault of our own ends the program with a sentence and a report, not a screenful of frames."""
        self.crash = traceback.format_exc()
        _log.error("%s", self.crash)
        self._close_messages_no_wait()
