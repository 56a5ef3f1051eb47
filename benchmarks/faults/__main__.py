"""All trials at full counts, and one table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from benchmarks.faults import crowd, full, injected, killed, powercut
from benchmarks.faults.outcome import Outcome

TRIALS: tuple[tuple[Callable[[], Outcome], bool], ...] = (
    (injected.run, True),
    (killed.run, True),
    (powercut.run, True),
    (lambda: powercut.run(1_000, synced=False), False),
    (crowd.run, True),
    (full.run, True),
)
"""Each with whether it must hold."""


def main() -> int:
    """Run them one after another."""
    print(f"{'promise':44} {'trials':>7} {'bad':>5} {'s':>6}  what")
    failed = 0
    for trial, must_hold in TRIALS:
        begin = time.monotonic()
        found = trial()
        held = bool(found.bad) != must_hold
        failed += not held
        print(
            f"{found.name:44} {found.trials:7} {len(found.bad):5} {time.monotonic() - begin:6.1f}  "
            f"{found.told}{'' if held else '  FALLS SHORT'}",
            flush=True,
        )
        if must_hold:
            for one in found.bad[:10]:
                print(f"    {one}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
