"""All measurements, and at the end whether each floor holds."""

from __future__ import annotations

import os
import platform
import sys

from benchmarks import dashboard, launch, move, reading, search, stored


def main() -> int:
    """Run them one after another."""
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    )
    held = {
        "launch": launch.main(),
        "move": move.main(),
        "reading": reading.main(),
        "search": search.main(),
        "store": stored.main(),
        "dashboard": dashboard.main(),
    }
    print()
    for name, holds in held.items():
        print(f"{name}: {'holds' if holds else 'FALLS SHORT'}")
    return 0 if all(held.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
