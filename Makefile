# Every command there is. `make` alone lists them; whatever CI runs, a person can run with the same word.

# The first Python here that is new enough; asked for only where a recipe needs it.
PYTHON ?= $(shell for one in python3 python3.13 python3.12 python3.11 python3.14; do \
  "$$one" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$one; exit; }; done; echo python3)
BIN := .venv/bin
SUITES := $(BIN)/python tests/suites.py
UV_COMPILE := $(BIN)/uv --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
WORDS := unit house contract store web cli worker story postgres browser

.DEFAULT_GOAL := help
.PHONY: help run demo test $(WORDS) lint types layers fix coverage mutants fuzz lock screenshots cases torture bench accuracy learn model dev ready venv clean

help:  ## List every command.
	@sed -n 's/^\([a-z][a-z ]*\):[^#]*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "  make %-12s %s\n", $$1, $$2}'
	@echo "  Give it another Python with PYTHON=python3.12; give pytest more with ARGS='-k name'."

run: ready  ## Set up what is missing, start the local app and open it in the browser.
	@exec $(BIN)/afterword serve $(ARGS)

demo: ready  ## Start the app on a filled example that is thrown away afterwards.
	@exec $(BIN)/afterword demo $(ARGS)

test: dev  ## Run everything that CI runs; fetches Debian packages where it may.
	@$(BIN)/python tests/machine.py
	@$(SUITES)

unit: dev  ## Test the core alone: seconds, no database.
house: dev  ## Test the house: sizes, words, docs, locks.
contract: dev  ## Test every adapter against its port, real mail servers included.
store: dev  ## Test what is kept, on SQLite.
web: dev  ## Test the pages, on SQLite.
cli: dev  ## Test the command line.
worker: dev  ## Test what runs by itself.
story: dev  ## Test whole journeys, with a clock moved by hand.
postgres: dev  ## Test store, worker, story and some pages again on a PostgreSQL started for it.
browser: dev  ## Walk the app in Chromium, at phone and desktop width.
$(WORDS):
	@$(SUITES) $@ -- $(ARGS)

lint: dev  ## Check the style with ruff.
types: dev  ## Check the types with mypy, strictly.
layers: dev  ## Check that data flows one way.
lint types layers:
	@$(SUITES) $@

fix: dev  ## Put the style right where ruff can do it.
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

coverage: dev  ## Show which lines and branches of the core its tests reach; the guard's have to be all of them.
	@$(BIN)/coverage run --source=src/afterword/core -m pytest -q -p no:django tests/unit || echo 'Some tests failed; what they reached is below.'
	@$(BIN)/coverage report --show-missing --skip-covered
	@$(BIN)/coverage report --include='src/afterword/core/etiquette/*' --fail-under=100 --format=total >/dev/null || \
	  { echo "Not all of the guard is reached: see what is missing above in core/etiquette."; exit 1; }

mutants: dev  ## Try the guard's tests on damaged copies of it; ARGS=rules takes some 20 minutes, ARGS='judge gap' less.
	@cmp -s requirements/mutants.txt .build/mutmut/lock || { rm -rf .build/mutmut && \
	  $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps --target .build/mutmut -r requirements/mutants.txt && \
	  cp requirements/mutants.txt .build/mutmut/lock; }
	@PYTHONPATH=tests:.build/mutmut $(BIN)/python -m mutation.run $(ARGS)

fuzz: dev  ## Throw odd octets at the reading of mail for a minute; ARGS=3600 for an hour.
	@cmp -s requirements/fuzz.txt .build/atheris/lock || { rm -rf .build/atheris && \
	  $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps --target .build/atheris -r requirements/fuzz.txt && \
	  cp requirements/fuzz.txt .build/atheris/lock; }
	@PYTHONPATH=.build/atheris $(BIN)/python tests/fuzz/mail.py $(ARGS)

torture: dev  ## Cut every line to the mail servers, and kill the worker at each state; ARGS='--cuts 500 --seed 1'.
	@cd tests && ../$(BIN)/python -m torture.run $(ARGS)

bench: dev  ## Measure speed and memory; prints tables, judges nothing.
	@$(BIN)/python bench/run.py $(ARGS)

learn: dev  ## Learn anew which words speak for which kind of message, from the corpus.
	@cd tests && ../$(BIN)/python -m learning.run

model: dev  ## See how often a running language model's wordings pass; ARGS='--address http://127.0.0.1:8080/v1 --name small'.
	@cd tests && ../$(BIN)/python -m model.run $(ARGS)

accuracy: dev  ## Measure how well what they wrote is understood.
	@$(BIN)/python bench/accuracy.py $(ARGS)

cases: dev  ## Write the manual's pages of cases and of texts anew.
	@$(BIN)/python docs/cases.py
	@$(BIN)/python docs/texts.py

screenshots: dev  ## Make the manual's pictures anew.
	@$(BIN)/python docs/screenshots.py $(ARGS)

lock: dev  ## Resolve the dependencies anew and write both locks.
	@$(UV_COMPILE) pyproject.toml requirements/build.in -o requirements/run.txt
	@$(UV_COMPILE) pyproject.toml --extra server --extra keyring --extra pdf requirements/build.in requirements/dev.in -c requirements/run.txt -o requirements/dev.txt
	@$(UV_COMPILE) --no-deps requirements/mutants.in -o requirements/mutants.txt
	@$(UV_COMPILE) --no-deps requirements/fuzz.in -o requirements/fuzz.txt

clean:  ## Remove what was built here; your data folder is not touched.
	@rm -rf .venv .build .coverage .hypothesis .mypy_cache .ruff_cache

# What follows is called by the others. A stamp holds what was installed: lock, project file, interpreter and folder
# (a virtual environment does not survive a move), so that a second start costs one comparison.

STAMP = cat $(1) pyproject.toml 2>/dev/null; pwd; $(BIN)/python --version 2>&1

venv:
	@$(BIN)/python -c '' 2>/dev/null && test "$$(cat .venv/home 2>/dev/null || pwd)" = "$$(pwd)" || { \
	  command -v "$(PYTHON)" >/dev/null || { echo "Afterword needs Python 3.11 or newer, and there is no $(PYTHON) here."; exit 1; }; \
	  "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Afterword needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" --version 2>&1)."; \
	    echo "If a newer one is installed, name it: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }; \
	  echo "Setting up, once: this takes about a minute."; rm -rf .venv; \
	  if "$(PYTHON)" -c 'import ensurepip' 2>/dev/null; then "$(PYTHON)" -m venv .venv; \
	  elif "$(PYTHON)" -m pip --version >/dev/null 2>&1; then "$(PYTHON)" -m venv --without-pip .venv; \
	  else echo "This Python can make no virtual environment. On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; fi && \
	  pwd > .venv/home; }

# $(1) the lock, $(2) the stamp's name
define install
	@{ $(call STAMP,$(1)); } | cmp -s - .venv/$(2) || { \
	  pip="$(BIN)/python -m pip"; $(BIN)/python -m pip --version >/dev/null 2>&1 || pip="$(PYTHON) -m pip --python $(BIN)/python"; \
	  $$pip install -qq --disable-pip-version-check --require-hashes --no-deps -r $(1) && \
	  $$pip install -qq --disable-pip-version-check --no-build-isolation --no-deps --editable . && \
	  { $(call STAMP,$(1)); } > .venv/$(2) || { echo "Setting up did not work; pip's own words are above. Are you online? If so: make clean, then again."; exit 1; }; }
endef

ready: venv
	$(call install,requirements/run.txt,ready)

dev: venv
	$(call install,requirements/dev.txt,dev)
