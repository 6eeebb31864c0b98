# The two commands: `make nightly` and `make test`. Both install the system packages they need.

PACKAGES := libcsv-dev libxlsxwriter-dev libboost-math-dev libzip-dev
TEST_PACKAGES := python3 strace
RIDA := .build/release/rida
SOURCES := Package.swift Sources Tests Benchmarks
TORTURE_DATA := $(or $(RIDA_SHARED),../shared)/data
TORTURE_FILES := Tests/TortureTests/expected.json
BUILD_OPTIONS := --explicit-target-dependency-import-check error

.PHONY: nightly test build packages examples lint bench crash-sweep exports samples methods torture clean

## Takes in the inbox, tallies, and writes the reports; says at the end where they are.
nightly: build examples
	@$(RIDA) nightly || test $$? -eq 1

## Lint, the direction of imports, the generated examples and pages, and every test.
test: PACKAGES += $(TEST_PACKAGES)
test: packages lint
	scripts/methods.py --check
	swift build --build-tests $(BUILD_OPTIONS)
	.build/debug/SampleExports --check data
	swift test --skip-build --disable-xctest

## The program, optimised.
build: packages
	swift build -c release --product rida $(BUILD_OPTIONS)

## The style, as .swift-format has it.
lint:
	swift format lint --strict -r -p $(SOURCES)

## The example exports, put into the inbox before the first run.
examples:
	@if [ ! -e data/rida.sqlite ]; then mkdir -p data/inbox && cd data/examples \
	  && find . -name '*.csv' -exec cp --parents -t ../inbox {} +; fi

## Rida beside DuckDB on the same work; takes minutes.
bench: build
	Benchmarks/run

## The page that shows what Rida, DuckDB, pandas and Polars make of files that readers stumble over.
torture: packages
	@test -x .build/torture/bin/python || python3 -m venv .build/torture
	@.build/torture/bin/pip install -q -r Benchmarks/torture/requirements.txt
	@.build/torture/bin/python Benchmarks/torture/peers.py $(TORTURE_DATA) $(TORTURE_FILES) \
	  > .build/torture-peers.json
	swift run TorturePage $(TORTURE_DATA) $(TORTURE_FILES) .build/torture-peers.json docs/torture.md

## Cuts the nightly run off wherever it writes, and looks whether the next heals it; takes long.
crash-sweep: build
	Tests/CrashSweep/crash_sweep.py --program $(RIDA)

## Draft, check and ingest over every file of the folder RIDA_EXPORTS, as one table.
exports: PACKAGES += $(TEST_PACKAGES)
exports: packages build
	scripts/exports.py --program $(RIDA) --output .build/exports

## The generated example exports, made anew.
samples:
	swift run SampleExports data

## The pages on statistical methods, made anew from the doc comments.
methods: PACKAGES += $(TEST_PACKAGES)
methods: packages
	scripts/methods.py

## The system packages, where one is missing.
packages:
	@missing=$$(for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  as_root=$$([ "$$(id -u)" -eq 0 ] || echo sudo); \
	  echo "Installing" $$missing; \
	  $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

clean:
	rm -rf .build
