"""The installed program in a real pseudo-terminal; pyte reads the screen.

The program is installed as a person would have it, not from the source tree, so that a missing data
file shows.
"""

from __future__ import annotations

import os
import signal
import subprocess
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.terminal

ARTICLE = """\
OSLO — Norway will build the bridge, Minister Ida Berg said on Monday. "It will stand by May," she said.

Kenya's envoy, Amos Odhiambo, denied that Nairobi had asked for money. Berg thanked Kenya.
"""


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    """A short article in a file."""
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE)
    return path


def test_the_first_launch_shows_the_sample_and_search_lands_on_the_row(run: Callable[..., Any]):
    screen = run("--store", "s")
    screen.see("sample", "Kazakhstan", "Antony Blinken", "Claims")
    screen.send(b"/")
    screen.see("type a name")
    screen.send(b"tokaev")
    screen.see("Kassym-Jomart Tokayev")
    screen.send(b"\r")
    screen.until(lambda: "▸ Kassym-Jomart Tokayev" in screen.text and "type a name" not in screen.text)
    screen.send(b"q")
    assert screen.end() == 0
    assert not Path("s").exists()


def test_an_article_is_read_kept_and_there_again(run: Callable[..., Any], bridge: Path):
    screen = run("--store", "s", bridge)
    screen.see("OSLO — Norway will build the bridge")
    screen.see("Ida Berg", "Amos Odhiambo", "Norway", "Kenya", "denies")
    screen.until(lambda: "reading" not in screen.text)
    screen.send(b"q")
    assert screen.end() == 0
    again = run("--store", "s")
    again.see("Ida Berg", "Amos Odhiambo", "denies")
    assert "sample" not in again.text


def test_an_article_may_come_by_a_pipe_while_the_keys_come_from_the_terminal(
    run: Callable[..., Any], bridge: Path
):
    screen = run("--store", "s", "-", shell=f'cat {bridge} | "$0" "$@"')
    screen.see("Ida Berg", "Amos Odhiambo")
    screen.until(lambda: "reading" not in screen.text)
    screen.send(b"q")
    assert screen.end() == 0


def test_a_resize_is_followed(run: Callable[..., Any]):
    import fcntl
    import struct

    screen = run("--store", "s")
    screen.see("Kazakhstan")
    screen.screen.resize(24, 80)
    fcntl.ioctl(screen.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    screen.until(
        lambda: (
            "Claims" in screen.text
            and screen.screen.display[21].rstrip().endswith("╯")
            and screen.screen.display[23].startswith(" / search")
        )
    )


# what is left behind


def modes(screen: Any) -> list[object]:
    attributes = termios.tcgetattr(screen.fd)
    attributes[6] = []  # control characters are no modes
    return attributes


def check_left_as_found(screen: Any) -> None:
    """The alternate screen, mouse, paste and focus reports are off again, and the cursor is shown."""
    for mode in ("1049", "1000", "1003", "1015", "1006", "2004", "1004"):
        on, off = (screen.written.rfind(f"\x1b[?{mode}{end}".encode()) for end in "hl")
        assert on <= off or on == -1, f"mode {mode} was left on"
    assert screen.written.rfind(b"\x1b[?25h") > screen.written.rfind(b"\x1b[?25l")


@pytest.mark.parametrize(("ending", "code"), [("q", 0), ("SIGTERM", 128 + 15), ("SIGHUP", 128 + 1)])
def test_the_terminal_is_left_as_it_was_found(run: Callable[..., Any], ending: str, code: int):
    # the shell keeps the terminal open, so that its modes can be looked at afterwards
    screen = run()
    screen = run(
        "--store",
        "s",
        shell='stty -a >before; "$0" "$@"; code=$?; stty -a >after; echo "ended $code"; sleep 60',
    )
    screen.see("Kazakhstan")
    if ending == "q":
        screen.send(b"q")
    else:
        children = Path(f"/proc/{screen.pid}/task/{screen.pid}/children").read_text().split()
        os.kill(int(children[0]), getattr(signal, ending))
    screen.see(f"ended {code}")
    assert Path("before").read_text() == Path("after").read_text()
    check_left_as_found(screen)


def test_a_closed_terminal_ends_the_program_and_its_reader(run: Callable[..., Any], bridge: Path):
    screen = run("--store", "s", bridge)
    screen.see("Norway")
    pid = screen.pid
    os.close(screen.fd)
    screen.fd = os.open(os.devnull, os.O_RDWR)
    end = time.monotonic() + 10
    while os.waitpid(pid, os.WNOHANG)[0] == 0:
        assert time.monotonic() < end, "it lives on without a terminal"
        time.sleep(0.05)
    screen.pid = 0
    time.sleep(0.3)
    listed = subprocess.run(["ps", "-eo", "ppid,args"], capture_output=True, text=True, check=True).stdout
    assert not [line for line in listed.splitlines() if line.split()[0] == str(pid)]


def test_a_fault_of_our_own_is_one_sentence_and_a_report(
    run: Callable[..., Any], installed: Path, tmp_path: Path
):
    (tmp_path / "sitecustomize.py").write_text(
        "import tui.panes.countries as c\n"
        "def cells(self, row, width): raise RuntimeError('\\x1b[31mno\\nmore')\n"
        "c.Countries.cells = cells\n"
    )
    screen = run(
        "--store", "s", shell=f'PYTHONPATH={tmp_path}:$PYTHONPATH "$0" "$@"; echo "ended $?"; sleep 60'
    )
    screen.see("ended 1")
    assert "ended by a fault of its own" in screen.text
    assert "Traceback" not in screen.text
    check_left_as_found(screen)


def test_output_that_is_no_terminal_gets_one_sentence(run: Callable[..., Any]):
    screen = run("--store", "s", shell='"$0" "$@" | cat; echo ended')
    screen.see("ended")
    assert "needs a terminal" in screen.text
    assert "\x1b[?1049h" not in screen.written.decode()


def test_bad_paths_are_told_in_toasts_and_the_others_go_on(run: Callable[..., Any], bridge: Path):
    Path("empty.txt").touch()
    screen = run("--store", "s", "missing.txt", "empty.txt", bridge)
    screen.see("missing.txt", "empty.txt is empty", "Ida Berg")


def test_a_single_bad_path_still_opens_the_dashboard_with_the_reason(run: Callable[..., Any]):
    screen = run("--store", "s", "missing.txt")
    screen.see("missing.txt")
    screen.send(b"q")
    assert screen.end() == 0


def test_a_store_that_is_a_file_is_one_sentence(run: Callable[..., Any]):
    Path("s").write_text("")
    screen = run("--store", "s")
    assert screen.end() == 2
    assert "is a file, not a folder; name another place with --store" in screen.text.replace("\n", "")
    assert "Traceback" not in screen.text


def test_another_language_is_kept_shown_and_said(run: Callable[..., Any]):
    Path("de.txt").write_text(
        "Die Minister der beiden Länder trafen sich in der Hauptstadt und sagten, dass sie sich wieder treffen wollen.\n"
    )
    screen = run("--store", "s", "de.txt")
    screen.see("Die Minister der beiden", "English (de)")


def test_what_could_not_be_read_is_told_again_when_one_quits(run: Callable[..., Any], bridge: Path):
    screen = run(
        "--store",
        "s",
        "a.txt",
        "b.txt",
        "c.txt",
        "d.txt",
        "e.txt",
        bridge,
        shell='"$0" "$@"; echo "ended $?"; sleep 60',
    )
    screen.see("5 sources could not be", "Ida Berg")
    screen.send(b"q")
    screen.see("ended 0", "a.txt does not exist", "e.txt does not exist")


def test_what_was_not_read_yet_is_told_when_one_quits(run: Callable[..., Any], bridge: Path):
    Path("long.txt").write_text(bridge.read_text() * 3000)
    screen = run("--store", "s", "long.txt", bridge, shell='"$0" "$@"; echo "ended $?"; sleep 60')
    screen.see("(1 of 2)")
    screen.send(b"q")
    screen.see("ended 0", "2 articles were not read")


def test_ctrl_z_goes_to_the_shell_and_fg_comes_back(run: Callable[..., Any]):
    screen = run(
        "--store",
        "s",
        shell="bash --norc -i -c \"set -m; '$0' $*; fg >/dev/null 2>&1 || true; echo back; sleep 60\"",
    )
    screen.see("Kazakhstan")
    screen.send(b"\x1a")
    screen.until(lambda: screen.written.count(b"\x1b[?1049l") >= 1)
    screen.until(lambda: screen.written.count(b"\x1b[?1049h") >= 2)
    screen.see("Kazakhstan")
