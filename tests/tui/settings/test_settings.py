"""The file of settings: what is right is used, what is wrong is told with file, line and remedy."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from tui.actions import ACTIONS, name_of, together
from tui.settings import Settings, config_path, settings
from tui.settings.file import beginning, read, told
from tui.settings.keymap import normal

ROOT = Path(__file__).parents[3]


@pytest.fixture
def write(tmp_path: Path):
    """Write a file of settings; returns its path."""

    def make(text: str | bytes) -> Path:
        path = tmp_path / "config.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return make


def test_without_a_file_there_are_defaults_and_nothing_is_told(tmp_path: Path):
    assert settings(tmp_path / "none.toml") == (Settings(), [])


def test_what_is_right_is_used(write):
    found, faults = settings(
        write('theme = "light"\ncertainty = 1\nhints = false\n[keys]\nsearch = ["/", "ctrl+f"]\nquit = "Q"\n')
    )
    assert faults == []
    assert (found.theme, found.certainty, found.hints) == ("light", 1.0, False)
    assert found.keys == {"search": ("slash", "ctrl+f"), "quit": ("Q",)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            '\ntheme = "drak"',
            ["config.toml, line 2", 'one of "auto", "dark"', 'not "drak"', '"auto" is used'],
        ),
        ("certainty = 7", ["line 1", "a number from 0 to 1", "not 7", "0.5 is used"]),
        ("certainty = true", ["a number from 0 to 1", "not true"]),
        ("hints = 1", ["hints must be true or false"]),
        ('editor = "a\\nb"', ["one line of text"]),
        ("certanty = 1", ["there is no setting 'certanty'", "did you mean certainty?"]),
        ("qqq = 1", ["there is no setting 'qqq'", "briefing-tui config"]),
        ("keys = 1", ["[keys]"]),
        ("theme = \nmouse = true", ["is no TOML", "line 1", "Defaults are used"]),
        (b"theme = '\xff'", ["no UTF-8"]),
        ('[keys]\n\nserach = "x"', ["line 3", "there is no action 'serach'", "did you mean search?"]),
        ('[keys]\nsearch = "ctrl+s"', ["line 2", "ctrl+s never reaches"]),
        ('[keys]\nsearch = "hyper+x"', ["there is no key 'hyper+x'"]),
        ("[keys]\nsearch = []", ["search must be a key"]),
        ("[keys]\nsearch = 3", ["search must be a key"]),
        ('[keys]\nsearch = "q"', ["line 2", "q is a key of quit already"]),
        ('[keys]\nzoom = "j"', ["j is a key of move-forward already"]),
    ],
)
def test_what_is_wrong_is_told_and_its_default_used(write, text: str | bytes, words: list[str]):
    found, faults = settings(write(text))
    assert found == Settings()
    assert len(faults) == 1
    assert [word for word in words if word not in faults[0]] == []
    assert "\n" not in faults[0]


def test_one_fault_leaves_the_others_as_they_are(write):
    found, faults = settings(write('theme = 3\nmouse = false\n[keys]\nquit = "Q"\nbob = "y"\n'))
    assert len(faults) == 2
    assert not found.mouse
    assert found.keys == {"quit": ("Q",)}


def test_two_actions_may_change_keys_with_each_other(write):
    found, faults = settings(write('[keys]\nsearch = "q"\nquit = "/"\n'))
    assert faults == []
    assert found.keys == {"search": ("q",), "quit": ("slash",)}


@pytest.mark.parametrize(
    "text", ["\x00", "[" * 5000, "a = " + "[" * 2000, "keys = {a = 1}\nkeys = 2", '"\u202e" = 1']
)
def test_no_file_is_a_traceback(write, text: str):
    found, faults = settings(write(text))
    assert found == Settings()
    assert faults
    assert all("\u202e" not in fault for fault in faults)


def test_a_folder_in_its_place_is_told(tmp_path: Path):
    assert "cannot be read" in settings(tmp_path)[1][0]


def test_the_file_to_begin_with_changes_nothing_and_explains_everything(write):
    text = beginning()
    assert settings(write(text)) == (Settings(), [])
    for name, meaning in told().items():
        assert name in text
        assert meaning in text
    assert set(told()) == {one.name for one in fields(Settings)}
    opened = "\n".join(
        line.removeprefix("# ") for line in text.splitlines() if " = " in line or "[keys]" in line
    )
    opened = opened[opened.index("theme =") :]
    assert read(write(opened[opened.index("[keys]") :])).faults == []
    assert set(tomllib.loads(opened[opened.index("[keys]") :])["keys"]) == {name_of(one) for one in ACTIONS}


def test_every_action_has_a_name_of_its_own_and_its_keys_are_keys():
    for one in ACTIONS:
        for other in ACTIONS:
            if one is not other and together(one.place, other.place):
                assert name_of(one) != name_of(other)
        assert [key for key in one.keys if normal(key) != key] == []


def config(*arguments: str) -> subprocess.CompletedProcess[str]:
    code = "import sys; from tui.cli import main; main(['config', *sys.argv[1:]])"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )


def test_config_shows_where_what_and_whence():
    first = config()
    assert first.returncode == 0
    assert f"settings: {config_path()}  (no such file" in first.stdout
    assert 'theme = "auto"  (default)' in first.stdout
    config_path().parent.mkdir(parents=True)
    config_path().write_text('\ntheme = "light"\nbob = 1\n[keys]\nquit = "Q"\n')
    second = config()
    assert second.returncode == 2
    assert f'theme = "light"  (line 2 of {config_path()})' in second.stdout
    assert 'keys.quit = ["Q"]' in second.stdout
    assert "there is no setting 'bob'" in second.stderr


def test_config_init_writes_a_file_once():
    assert config("--init").stdout.strip() == str(config_path())
    assert config_path().read_text() == beginning()
    again = config("--init")
    assert again.returncode == 2
    assert "is there already" in again.stderr
