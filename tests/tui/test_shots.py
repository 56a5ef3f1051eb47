"""The README's pictures show what the program shows now; `make shots` takes them anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.shots import FOLDER, SHOTS, taken, words

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHOTS)
async def test_a_picture_shows_what_the_program_shows(name: str):
    kept = words((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
    assert len(kept.split()) > 50
    assert kept == words(await taken(name)), "make shots takes them anew"


def test_the_readme_shows_every_picture_and_no_other():
    assert set(re.findall(r"\]\(docs/pictures/(\w+)\.svg\)", README)) == set(SHOTS)
    assert {path.stem for path in FOLDER.iterdir()} == set(SHOTS)
