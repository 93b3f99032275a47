# The two commands are `make demo` and `make test`; `make help` lists the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SEED := seeds/diplomacy.planted.txt

.PHONY: demo test check lint types layers docs fix bench clean help lock golden picture

help: ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

demo: $(READY) ## set up, scan a sample article with planted errors, print where the report is
	@$(BIN)/claimcheck scan $(SEED) --fail-on never

test: check ## set up and run every check that CI runs

check: lint types layers docs
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage combine -q
	$(BIN)/coverage report

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

docs: $(READY) ## check that the generated parts of the documentation are true
	$(BIN)/cog --check README.md docs/*/*.md

fix: $(READY) ## format, mend what can be mended, write the generated documentation
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/cog -r README.md docs/*/*.md

golden: $(READY) ## write the reports of the sample articles anew; read the difference before committing
	PYTHONPATH=tests $(BIN)/python -m support.golden

picture: $(READY) ## draw the README's picture anew from the kept report (needs Chromium)
	PYTHONPATH=tests $(BIN)/python -m support.picture

bench: $(READY) ## start-up, throughput and the peers in extraction, as ratios
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/scan.py
	$(BIN)/python benchmarks/references.py
	$(BIN)/python benchmarks/reports.py
	$(BIN)/python benchmarks/loaders.py
	$(BIN)/python benchmarks/extraction.py

lock: ## resolve the versions anew (needs uv)
	uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o requirements.lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "claimcheck needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q claimcheck plugins
	@touch $@

clean: ## remove what was made
	rm -rf $(VENV) build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
