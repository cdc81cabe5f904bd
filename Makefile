# Needs Python 3.11 or newer, make, and package registries. Another Python: make run PYTHON=python3.12
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000

.DEFAULT_GOAL := help
.PHONY: help run test shape bench train docs pictures pins clean

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Start Fingerpost with a demonstration Trust (PORT=8000)
	@$(PYTHON) tools/bootstrap.py run
	@$(BIN)/fingerpost demo
	@exec $(BIN)/fingerpost serve --port $(PORT)

test: ## Check style, types, shape and behaviour, on SQLite and PostgreSQL
	@$(PYTHON) tools/bootstrap.py test
	@$(BIN)/python tools/check.py

shape: ## Check only how the house is built: who knows whom, sizes, names
	@$(PYTHON) tools/bootstrap.py test
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/pytest -q tests/shape

bench: ## Measure speed, beside baselines on this machine
	@$(PYTHON) tools/bootstrap.py test
	@set -e; for file in bench/bench_*.py; do echo "$$file"; $(BIN)/python $$file; done

train: ## Teach triage's model anew (DATA=folder of open sets, EXAMPLES=file from corrections, if there are any)
	@$(PYTHON) tools/bootstrap.py run
	@test -x .venv-train/bin/python || $(PYTHON) -m venv .venv-train
	@.venv-train/bin/pip install --quiet --requirement requirements/run.txt
	@.venv-train/bin/pip install --quiet --requirement requirements/train.txt
	@PYTHONPATH=src .venv-train/bin/python training/teach.py $(if $(DATA),--data $(DATA)) $(if $(EXAMPLES),--examples $(EXAMPLES)) --out training/model --work training/work
	@PYTHONPATH=src .venv-train/bin/python training/measure.py $(if $(DATA),--data $(DATA)) --model training/model --card training/model/CARD.md

docs: ## Write the documents that are made from the code
	@$(PYTHON) tools/bootstrap.py test
	@$(BIN)/python tools/write_docs.py

pictures: ## Play the morning of docs/a-morning.md and take its pictures (needs Chromium)
	@$(PYTHON) tools/bootstrap.py test
	@$(BIN)/python tools/film.py

pins: ## Pin the newest packages that pyproject.toml allows, with hashes
	@$(PYTHON) tools/bootstrap.py test
	@$(BIN)/python tools/pins.py

clean: ## Remove what was made, except your data in var/
	rm -rf .venv .venv-train node_modules dist test-results .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests bench tools -name __pycache__ -type d -prune -exec rm -rf {} +
