# make demo    code the example and build its site; the path of its first page comes last
# make test    lint, types, import contracts, generated docs, tests
#
# Everything happens in .venv, which the first target to need it creates. Wanted on the
# machine: Python 3.11 or newer, pip and make. `make help` lists the other targets.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
RUN := $(VENV)/bin
DEMO := build/demo
JOBS ?= 2
UV ?= uv

# A name counts only if it runs and is new enough: a shim may exist for a version that
# does not. 3.11 comes first because the tests run on it.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	command -v "$$name"; break; fi; done)

# pip of .venv, or where Python came without the means to put one there, the machine's.
PIP = if $(RUN)/python -m pip --version >/dev/null 2>&1; then set -- $(RUN)/python -m pip; \
	else set -- "$(PYTHON)" -m pip --python $(RUN)/python; fi; \
	"$$@" --quiet --disable-pip-version-check

# A stamp carries the checksum of what was installed: another lock is another stamp.
checksum = $(shell cat pyproject.toml $(1) | cksum | cut -d ' ' -f 1)
RUN_STAMP := $(VENV)/installed-$(call checksum,requirements.lock)
TEST_STAMP := $(VENV)/installed-test-$(call checksum,requirements-test.lock)

COGGED := ARCHITECTURE.md docs/cli.md docs/codebook.md docs/data-dictionary.md docs/formats.md
COG = $(RUN)/python -m cogapp -I docs $(1) $(COGGED)

# Training runs on the processor: what PyTorch asks for to use a graphics card stays out.
CUDA := cuda-bindings cuda-pathfinder cuda-toolkit nvidia-cublas nvidia-cuda-cccl nvidia-cuda-cupti \
	nvidia-cuda-nvrtc nvidia-cuda-runtime nvidia-cudnn-cu13 nvidia-cufft nvidia-cufile nvidia-curand nvidia-cusolver \
	nvidia-cusparse nvidia-cusparselt-cu13 nvidia-nccl-cu13 nvidia-nvjitlink nvidia-nvshmem-cu13 nvidia-nvtx triton
NO_CUDA = $(foreach name,$(CUDA),--no-emit-package $(name))

.PHONY: help demo test traintest lint gate bench docs regold lock clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

# From nothing each time: an edited rule or coder has no new version yet, so a record that
# is there would keep what the old one found.
demo: $(RUN_STAMP)  ## code examples/afghanistan and build its site; OPEN=1 opens it
	@rm -rf $(DEMO)
	@$(RUN)/truceline demo $(if $(OPEN),--open) $(DEMO)

test: lint  ## lint, then all tests; PYTEST_ARGS goes to pytest
	$(RUN)/python -m pytest -n $(JOBS) $(PYTEST_ARGS)

# Where docs/trained-model.md makes a model: PyTorch is too much for those who only code.
TRAIN ?= train

traintest:  ## tests of training, which want PyTorch; TRAIN=environment of docs/trained-model.md
	@"$(TRAIN)/bin/python" -c 'import torch, transformers, onnx, pytest, hypothesis' || { \
		echo "make traintest runs in an environment for training, and $(TRAIN) is none;" \
		"make one as docs/trained-model.md says, or name it: make traintest TRAIN=path" >&2; exit 1; }
	PYTHONPATH=src "$(TRAIN)/bin/python" -m pytest tests/with_torch $(PYTEST_ARGS)

lint: $(TEST_STAMP)  ## ruff, mypy, import contracts, generated docs
	$(RUN)/python -m ruff check .
	$(RUN)/python -m ruff format --check .
	$(RUN)/python -m mypy
	$(RUN)/python -m mypy evaluation docs
	$(RUN)/lint-imports
	$(call COG,--check --diff)

gate: $(RUN_STAMP)  ## scores beside their pinned floors; GOLD=folder of sets others made, ARGS="--raise"
	$(RUN)/python -m evaluation.gate $(if $(GOLD),--gold "$(GOLD)") $(ARGS)

bench: $(RUN_STAMP)  ## speed, memory, trust in truce tests; FOLDER=articles, WHOLE=1 many series, WRITE=1 into docs/
	$(RUN)/python -m evaluation.bench $(if $(FOLDER),"$(FOLDER)") $(if $(WRITE),--write) $(BENCH_ARGS)
	$(RUN)/python -m evaluation.bench.truces $(if $(WHOLE),--whole $(if $(WRITE),--write))

docs: $(TEST_STAMP)  ## write what the code knows into the documents
	$(call COG,-r)

regold: $(TEST_STAMP)  ## rewrite the golden files; read the difference before you keep it
	$(RUN)/python -m pytest --regold tests/golden

# A week's wait gives a bad release time to be found out. What the locks hold already is
# kept while it fits, so that a new dependency does not move the others.
lock:  ## resolve the locks anew; UPGRADE=1 takes newer releases, a week old at least; wants uv
	@command -v "$(UV)" >/dev/null || { echo "make lock wants uv: install it or name it with UV=path" >&2; exit 1; }
	@week=$$("$(PYTHON)" -c 'import datetime as d; print(d.date.today() - d.timedelta(days=7))'); \
	set -- --python-version 3.11 --generate-hashes --no-header --no-annotate --exclude-newer "$$week" --group build $(if $(UPGRADE),--upgrade); \
	"$(UV)" pip compile --quiet "$$@" --output-file requirements.lock pyproject.toml && \
	"$(UV)" pip compile --quiet "$$@" --extra test --constraint requirements.lock \
		--output-file requirements-test.lock pyproject.toml && \
	"$(UV)" pip compile --quiet "$$@" --extra train --constraint requirements.lock $(NO_CUDA) \
		--output-file requirements-train.lock pyproject.toml

clean:  ## remove what was built and cached; .venv stays
	rm -rf build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests evaluation docs -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUN)/python:
	@test -n "$(PYTHON)" || { \
		echo "truceline needs Python 3.11 or newer and found none; install one, or name it: make PYTHON=path" >&2; exit 1; }
	@"$(PYTHON)" -m venv $(VENV) >/dev/null 2>&1 || "$(PYTHON)" -m venv --without-pip $(VENV)

# Dependencies only with the hashes of the lock; truceline itself is built from this
# folder with the locked build tool, which asks no index for anything.
define install
	@echo "Installing the locked dependencies into $(VENV); the first time takes a minute or two."
	@$(PIP) install --require-hashes --no-deps -r $(1)
	@$(PIP) install --no-index --no-build-isolation --no-deps --editable .
	@rm -f $(2)*
	@touch $@
endef

$(RUN_STAMP): | $(RUN)/python
	$(call install,requirements.lock,$(VENV)/installed-[0-9])

$(TEST_STAMP): | $(RUN)/python
	$(call install,requirements-test.lock,$(VENV)/installed-test-)
