# Every target does all of its own set-up on a machine that has only a Swift toolchain.

PREFIX ?= /usr/local
GRAPH = .build/release/graph
SOURCES = Sources Tests Package.swift

.PHONY: demo test check fuzz build lint format docs bench install clean setup

demo: build
	@Scripts/demo $(GRAPH)

test: setup
	swift test --disable-xctest

check: lint test build
	@Scripts/docs --check $(GRAPH)

fuzz: setup
	@Scripts/build-release PageFuzz
	.build/release/PageFuzz 100000

build: setup
	@Scripts/build-release

lint: setup
	swift format lint --strict --recursive --parallel $(SOURCES)

format: setup
	swift format --in-place --recursive --parallel $(SOURCES)

docs: build
	@Scripts/docs $(GRAPH)

bench: build
	@Benchmarks/run $(GRAPH)

install: build
	@Scripts/install $(GRAPH) "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build

setup:
	@Scripts/setup
