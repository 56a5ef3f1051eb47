# `make run` and `make test` need nothing but python3, make and git: they make their own .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: run test check bench faults soak tour clean sample snapshots shots

run: $(VENV)/.run
	@$(BIN)/briefing-tui $(ARGS)

test: check
	@$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile

check: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/basedpyright

bench: $(VENV)/.dev
	@$(PIP) install --quiet --constraint constraints.txt --editable ".[bench]"
	@$(BIN)/python -m benchmarks

# the store under every fault, at full counts: some minutes
faults: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.faults
	@BRIEFING_RUNS=1000 $(BIN)/python -m pytest tests/store/test_round_trip.py tests/store/corrections

# somebody who presses anything, twenty thousand times
soak: $(VENV)/.dev
	@BRIEFING_EVENTS=20000 $(BIN)/python -m pytest tests/tui/test_random_use.py

# forty steps through the program in tmux; the tests walk the same in a pseudo-terminal
tour: $(VENV)/.dev
	@$(BIN)/python -m tests.tui.tour_in_tmux

# the sample's reading, after a change of the reader; the pictures in tests, after a change of looks
sample: $(VENV)/.run
	@$(BIN)/python -m seeds.build

snapshots: $(VENV)/.dev
	@$(BIN)/python -m pytest tests/tui/test_pictures.py tests/tui/test_screens.py tests/tui/pictures/test_looks.py --snapshot-update

# the README's pictures, after a change of looks
shots: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.shots

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is older than what it depends on when dependencies changed: then it is done again.
$(VENV)/.run: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up (once, a minute or two) ..."
	@$(PIP) install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@echo "Setting up what the tests need ..."
	@$(PIP) install --quiet --constraint constraints.txt --editable ".[dev]"
	@touch $@
