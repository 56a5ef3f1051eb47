"""What a launch imports, who may import whom, and that nothing asks the network."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.briefing import Briefing
from tui.app import BriefingApp

ROOT = Path(__file__).parents[1]
HEAVY = {
    "spacy",
    "thinc",
    "numpy",
    "trafilatura",
    "rapidfuzz",
    "charset_normalizer",
    "py3langid",
    "yaml",
    "httpx",
    "requests",
}

LAUNCH = """
import asyncio, json, sys
from pathlib import Path
import tui.cli, tui.launch
from store.briefing import Briefing
from tui.app import BriefingApp
briefing = Briefing(Path(sys.argv[1]))
briefing.load()
briefing.sampling = not briefing.real
briefing.view()
app = BriefingApp(briefing)
app.work_behind = lambda: None  # what runs behind the first frame, in a thread of its own
async def look():
    async with app.run_test(size=(140, 45)):
        print(json.dumps(sorted(sys.modules)))
asyncio.run(look())
"""


@pytest.mark.parametrize("stored", [False, True], ids=["sample", "briefing"])
def test_the_first_frame_imports_nothing_heavy(tmp_path: Path, briefing: Briefing, stored: bool):
    folder = briefing.folder if stored else tmp_path / "none"
    done = subprocess.run(
        [sys.executable, "-c", LAUNCH, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    modules = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert modules & HEAVY == set()


def test_the_store_is_usable_without_the_screen():
    code = "import sys, store.briefing, store.reading, store.search, store.shelf; print('textual' in sys.modules, 'tui' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["False", "False"]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Sockets to anywhere are refused, and the attempts are kept."""
    asked: list[object] = []

    def refuse(self: socket.socket, address: object, *_: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            asked.append(address)
            raise OSError("no network in this test")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: refuse(socket.socket(), a))
    yield asked


async def test_nothing_asks_the_network(no_network: list[object], tmp_path: Path):
    from store.reading import read, sources

    (tmp_path / "a.txt").write_text(
        "See https://example.org/a. Norway's minister, Ida Berg, said that it would rain."
    )
    (tmp_path / "b.txt").write_text(
        "Die Minister der beiden Länder trafen sich in der Hauptstadt und sagten nicht viel."
    )
    briefing = Briefing(tmp_path / "s")
    for _, article in sources.each([str(tmp_path)]):
        assert not isinstance(article, Exception)
        briefing.add(article, read(article))
    briefing.search("ida")
    app = BriefingApp(briefing)
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.press("slash", "i", "d", "a", "enter", "enter", "n", "o", "escape", "A", "escape")
        await pilot.pause()
    assert no_network == []
