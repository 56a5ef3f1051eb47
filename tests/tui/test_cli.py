"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from store.briefing import Briefing
from store.version import __version__
from tui.cli import main

ENGLISH = "Norway's minister, Ida Berg, said that Kenya had agreed to the plan.\n"


@pytest.fixture
def cli(capfd: pytest.CaptureFixture[str]):
    """Run the command line; gives exit code, standard output and standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        code = ended.value.code
        assert isinstance(code, int)
        out, err = capfd.readouterr()
        return code, out, err

    return run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text(ENGLISH)
    return path


def test_version(cli):
    assert cli("--version") == (0, f"briefing-tui {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", [("--help",), ("read", "--help"), ("add", "--help"), ("search", "--help")]
)
def test_help_tells_what_it_does(cli, arguments: tuple[str, ...]):
    code, out, err = cli(*arguments)
    assert (code, err) == (0, "")
    assert "usage: briefing-tui" in out


def test_read_prints_a_json_object_a_line_in_the_order_of_the_paths(cli, plan: Path, tmp_path: Path):
    (tmp_path / "b.txt").write_text("Brazil won.")
    code, out, _ = cli("read", "--json", tmp_path / "b.txt", plan)
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 0
    assert (first["path"], second["path"]) == (str(tmp_path / "b.txt"), str(plan))
    assert [c["code"] for c in first["countries"]] == ["BR"]
    assert [c["code"] for c in second["countries"]] == ["NO", "KE"]
    assert [a["name"] for a in second["actors"]] == ["Ida Berg"]
    claim = second["claims"][0]
    assert (claim["text"], claim["stance"]) == ("that Kenya had agreed to the plan", "says")
    assert second["article"]["length"] == len(ENGLISH)


def test_read_goes_on_behind_a_bad_path(cli, plan: Path, tmp_path: Path):
    code, out, err = cli("read", "--json", tmp_path / "no.txt", plan)
    bad, good = (json.loads(line) for line in out.splitlines())
    assert code == 2
    assert bad == {
        "path": str(tmp_path / "no.txt"),
        "error": f"{tmp_path}/no.txt does not exist; check the spelling of the path.",
    }
    assert good["path"] == str(plan)
    assert "does not exist" in err


def test_read_takes_folders_and_standard_input(cli, plan: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Kenya won.")))
    code, out, _ = cli("read", "--json", plan.parent, "-")
    assert code == 0
    assert [json.loads(line)["path"] for line in out.splitlines()] == [str(plan), "-"]


def test_read_for_people(cli, plan: Path):
    code, out, _ = cli("read", plan)
    assert code == 0
    for words in ("NO Norway", "Ida Berg (person", "Ida Berg [says] that Kenya had agreed to the plan"):
        assert words in out


def test_another_language_is_no_error(cli, tmp_path: Path):
    (tmp_path / "a.txt").write_text(
        "Die Minister der beiden Länder trafen sich in der Hauptstadt und sagten nicht viel dazu."
    )
    code, out, _ = cli("read", "--json", tmp_path / "a.txt")
    value = json.loads(out)
    assert code == 0
    assert (value["article"]["language"], value["countries"], value["claims"]) == ("de", [], [])


def test_read_touches_no_store(cli, plan: Path, own_home: Path):
    cli("read", "--json", plan)
    assert list(own_home.iterdir()) == []


def test_add_prints_the_id_once_it_is_safe_and_again_for_one_that_is_there(cli, plan: Path, tmp_path: Path):
    code, out, err = cli("add", plan, "--store", tmp_path / "s")
    assert (code, err) == (0, "")
    article_id = out.strip()
    assert (tmp_path / "s" / "articles" / f"{article_id}.json").is_file()
    assert cli("add", "--store", tmp_path / "s", plan) == (0, f"{article_id}\n", "")


def test_add_goes_on_behind_a_bad_path(cli, plan: Path, tmp_path: Path):
    (tmp_path / "bad.txt").write_bytes(bytes(range(256)))
    code, out, err = cli("add", tmp_path / "bad.txt", plan, "--store", tmp_path / "s")
    assert (code, len(out.splitlines())) == (2, 1)
    assert "bad.txt is no text" in err


def test_the_store_is_in_the_persons_data_folder_by_default(cli, plan: Path, own_home: Path):
    cli("add", plan)
    assert len(list(own_home.rglob("articles/*.json"))) == 1


def test_search_prints_hits_best_first(cli, briefing: Briefing):
    code, out, _ = cli("search", "--json", "--store", briefing.folder, "odiambo")
    hits = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert list(hits[0]) == ["kind", "key", "name", "matched", "spans", "score", "article"]
    assert (hits[0]["kind"], hits[0]["name"]) == ("actor", "Amos Odhiambo")
    assert hits[0]["article"] == briefing.entries[0].article.id
    assert briefing.entry(hits[0]["article"]) is not None


def test_search_for_nothing_prints_nothing(cli, briefing: Briefing):
    assert cli("search", "--json", "--store", briefing.folder, "qqqqzzzz") == (1, "", "")
    assert cli("search", "--store", briefing.folder, "   ")[:2] == (1, "")


def test_search_takes_narrowing_words_and_tells_a_wrong_one(cli, briefing: Briefing):
    code, out, err = cli("search", "--store", briefing.folder, "money by:odhiambo")
    assert (code, len(out.splitlines()), err) == (0, 1, "")
    code, out, err = cli("search", "--store", briefing.folder, "nairobi:money")
    assert (code, bool(out), "nairobi: narrows nothing" in err) == (2, True, True)


def test_search_in_a_store_with_a_damaged_file_tells_it_and_finds_the_rest(cli, briefing: Briefing):
    (briefing.folder / "articles" / f"{'0' * 16}.json").write_bytes(b"{")
    code, out, err = cli("search", "--store", briefing.folder, "kenya")
    assert code == 2
    assert "Kenya" in out
    assert "is damaged" in err


@pytest.mark.parametrize("command", [("add", "x.txt"), ("search", "x"), ()])
def test_a_store_that_is_a_file_is_one_sentence(
    cli, tmp_path: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "x.txt").write_text(ENGLISH)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s").write_text("")
    code, out, err = cli(*command, "--store", tmp_path / "s")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1


def test_debug_tells_where_the_log_is(cli, plan: Path, own_home: Path):
    _, _, err = cli("add", "--debug", plan)
    path = Path(err.removeprefix("briefing-tui: the log is ").strip())
    assert path.is_file()
    assert own_home in path.parents


def test_a_closed_pipe_is_no_traceback(plan: Path):
    code = "from tui.cli import main; main()"
    paths = " ".join([str(plan)] * 3)
    done = subprocess.run(
        ["sh", "-c", f'{sys.executable} -c "{code}" read --json {paths} | true'],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr == ""


def test_output_that_is_no_terminal_gets_one_sentence(cli):
    code, out, err = cli()
    assert (code, out) == (2, "")
    assert "needs a terminal" in err
    assert len(err.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="a file of such a name")
def test_a_file_named_like_a_command_is_meant_by_its_path(
    cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "read").write_text(ENGLISH)
    code, out, _ = cli("read", "--json", "./read")
    assert (code, json.loads(out)["path"]) == (0, "read")


@pytest.fixture
def unprivileged() -> list[str]:
    """What to put before a command so that file modes bind it, even where the tests run as root."""
    if os.name != "posix":
        pytest.skip("file modes are POSIX")
    if os.geteuid() != 0:
        return []
    drop = "-dac_override,-dac_read_search"
    prefix = ["setpriv", f"--bounding-set={drop}", f"--inh-caps={drop}"]
    if shutil.which("setpriv") is None or subprocess.run([*prefix, "true"], check=False).returncode:
        pytest.skip("root reads and writes anything, and cannot put that down here")
    return prefix


def test_without_permission_each_is_told_the_others_go_on_and_nothing_is_lost(
    unprivileged: list[str], plan: Path, tmp_path: Path, briefing: Briefing
):
    secret, locked = tmp_path / "secret.txt", tmp_path / "locked"
    secret.write_text(ENGLISH)
    locked.mkdir()
    before = {path: path.read_bytes() for path in briefing.folder.rglob("*.json")}
    for path, mode in (
        (secret, 0),
        (locked, 0),
        (briefing.folder / "articles", 0o500),
        (briefing.folder, 0o500),
    ):
        path.chmod(mode)

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [
            *unprivileged,
            sys.executable,
            "-c",
            "from tui.cli import main; main()",
            *map(str, arguments),
        ]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]
        )

    try:
        done = run("read", "--json", secret, locked, plan)
        errors = [json.loads(line).get("error", "") for line in done.stdout.splitlines()]
        assert done.returncode == 2
        assert errors[0] == f"{secret} may not be read; ask for permission to read it."
        assert errors[1] == f"{locked} may not be listed; ask for permission to read it."
        assert errors[2] == ""
        done = run("add", plan, "--store", briefing.folder)
        assert (done.returncode, done.stdout) == (2, "")
        assert "cannot be written (Permission denied)" in done.stderr
        assert "mend the permissions" in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert "Kenya" in run("search", "kenya", "--store", briefing.folder).stdout
    finally:
        for path in (locked, briefing.folder, briefing.folder / "articles"):
            path.chmod(0o700)
    assert {path: path.read_bytes() for path in briefing.folder.rglob("*.json")} == before


def test_an_article_that_is_damaged_on_disk_is_not_said_to_be_safe(cli, plan: Path, tmp_path: Path):
    _, out, _ = cli("add", plan, "--store", tmp_path / "s")
    kept = tmp_path / "s" / "articles" / f"{out.strip()}.json"
    kept.write_bytes(kept.read_bytes()[:300])
    code, out, err = cli("add", plan, "--store", tmp_path / "s")
    assert (code, out) == (2, "")
    assert "is damaged" in err
    assert kept.stat().st_size == 300


@pytest.mark.parametrize("command", ["add", "search"])
def test_a_damaged_catalogue_is_told_and_left(cli, plan: Path, tmp_path: Path, command: str):
    cli("add", plan, "--store", tmp_path / "s")
    catalogue = tmp_path / "s" / "catalogue.json"
    catalogue.write_bytes(b"garbage")
    code, out, err = cli(command, plan if command == "add" else "kenya", "--store", tmp_path / "s")
    assert code == 2
    assert out, "what the catalogue tells can be had from the articles"
    assert "catalogue.json is damaged" in err
    assert catalogue.read_bytes() == b"garbage"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_behind_standard_output_is_one_sentence(plan: Path):
    code = "from tui.cli import main; main()"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, "read", str(plan)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
    assert done.returncode == 2
    assert (
        done.stderr
        == "briefing-tui: The output cannot be written (No space left on device); free some space.\n"
    )


def test_search_for_people_shows_who_claims_what(cli, briefing: Briefing):
    _, out, _ = cli("search", "--store", briefing.folder, "nairobi money")
    assert "Amos Odhiambo [denies] that Nairobi had asked for money" in out


@pytest.mark.parametrize("limit", ["0", "-3", "x"])
def test_a_limit_that_is_no_number_of_hits_is_refused(cli, briefing: Briefing, limit: str):
    code, out, err = cli("search", "--store", briefing.folder, f"--limit={limit}", "kenya")
    assert (code, out) == (2, "")
    assert "--limit" in err
