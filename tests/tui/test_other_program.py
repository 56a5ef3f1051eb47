"""An open dashboard shows what another program puts into the store, and takes away what it takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from store.briefing import Briefing
from store.records import Article, Reading
from tui.app import LOOK, BriefingApp

ADD = """
import sys
from pathlib import Path
from store.briefing import Briefing
from store.records import Article, Reading
Briefing(Path(sys.argv[1])).add(Article("1" * 16, "A text.", "From elsewhere"), Reading("1" * 16, "r"))
"""


async def test_what_another_program_adds_is_shown(briefing: Briefing, until):
    app = BriefingApp(Briefing(briefing.folder))
    app.briefing.load()
    assert LOOK <= 1
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        subprocess.run(
            [sys.executable, "-c", ADD, str(briefing.folder)], check=True, cwd=Path(__file__).parents[2]
        )
        await until(pilot, lambda: len(app.dashboard.shown.articles) == 2)
        (briefing.folder / "articles" / f"{'1' * 16}.json").unlink()
        await until(pilot, lambda: len(app.dashboard.shown.articles) == 1)


async def test_the_sample_steps_aside_for_what_another_program_adds(tmp_path: Path, until):
    app = BriefingApp(Briefing(tmp_path / "s"))
    app.briefing.load()
    app.briefing.sampling = True
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: not app.intake.busy)
        Briefing(tmp_path / "s").add(Article("1" * 16, "A text.", "From elsewhere"), Reading("1" * 16, "r"))
        await until(pilot, lambda: [a.title for a in app.dashboard.shown.articles] == ["From elsewhere"])


def test_a_look_costs_little_and_tells_every_change(briefing: Briefing, article: Article):
    one = Briefing(briefing.folder)
    one.load()
    assert not one.changed()
    Briefing(briefing.folder).add(Article("1" * 16, "A text.", "Other"), Reading("1" * 16, "r"))
    assert one.changed()
    one.load()
    assert not one.changed()
    assert len(one.entries) == 2
