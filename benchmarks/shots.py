"""The README's pictures, taken of the program on its sample: `python -m benchmarks.shots`.

A test takes each again and compares the words, so that no picture shows what the program no longer does.
"""

from __future__ import annotations

import asyncio
import html
import re
from pathlib import Path

from store.briefing import Briefing
from tui.app import BriefingApp

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = (110, 32)
SHOTS: dict[str, tuple[tuple[str, ...], str]] = {
    "dashboard": (("3", "j"), "dark"),
    "focus": (("2", "enter", "3"), "light"),
    "search": (("slash", *"tokaev"), "dark"),
    "commands": (("ctrl+p", *"theme"), "contrast"),
}
"""For each picture the keys that lead to it, and the theme."""


async def taken(name: str) -> str:
    """The picture as SVG."""
    keys, theme = SHOTS[name]
    briefing = Briefing(Path("nowhere"))
    briefing.sampling = True
    app = BriefingApp(briefing)
    async with app.run_test(size=SIZE) as pilot:
        app.theme = theme
        await pilot.press(*keys)
        before = ""
        for _ in range(100):  # until nothing changes any more
            await pilot.pause(0.1)
            for box in app.screen.query("Input"):
                box.cursor_blink = False  # pyright: ignore[reportAttributeAccessIssue]
            now = words(app.export_screenshot(title="briefing-tui"))
            if now == before:
                break
            before = now
        return app.export_screenshot(title="briefing-tui")


def words(svg: str) -> str:
    """The words that a picture shows, line by line."""
    found = re.findall(r'<text class="[^"]*-r\d+"[^>]* y="([\d.]+)"[^>]*>([^<]*)</text>', svg)
    lines: dict[str, str] = {}
    for y, text in found:
        lines[y] = lines.get(y, "") + html.unescape(text).replace("\xa0", " ")
    return "\n".join(lines.values())


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SHOTS:
        (FOLDER / f"{name}.svg").write_text(asyncio.run(taken(name)), encoding="utf-8")


if __name__ == "__main__":
    main()
