"""Reproducible measurements: `python -m benchmarks` prints tables with n, raw figures, ratios and the machine."""
