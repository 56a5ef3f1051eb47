"""The store under every fault that we can think of; `python -m benchmarks.faults` prints one table."""
