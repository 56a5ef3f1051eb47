"""Reproducible measurements: `python -m benchmarks` prints tables with n, raw figures, ratios and the machine."""

import tui as tui  # first, as in the program itself: it tells Textual how often it may draw
