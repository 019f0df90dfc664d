# What is done with this repository, one target each; `make help` lists them.
# The default needs nothing but Rust, Node and a C compiler: what else is missing, each target installs.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

# One set of features for tests and lints, so that they share what cargo builds. It adds to the program the
# file dialogs that tests answer from a file.
test_features := --features so-chi-bo/scripted-dialogs
program := $(abspath $(or $(CARGO_TARGET_DIR),target))/debug/so-chi-bo

ui_modules := ui/node_modules/.package-lock.json
window_modules := tests/window/node_modules/.package-lock.json
ui_sources := $(shell find ui/src ui/public -type f) $(wildcard ui/*.ts ui/*.js ui/*.json ui/*.html) assets/wording/checks.toml
pages := ui/dist/index.html

.PHONY: help
help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: packages-build $(pages) ## build the program and open its window (with no display: make the practice report)
	scripts/run.sh

.PHONY: test
test: packages-build packages-test packages-validator $(pages) $(window_modules) ## run every test, those in the real window last
	cargo build --workspace --lib --bins --tests $(test_features)
	cargo test --workspace $(test_features)
	scripts/validate-pdf.sh $(program) families
	scripts/window-tests.sh $(program)

.PHONY: check
check: packages-build packages-check $(pages) $(window_modules) ## check format, types and lints
	cargo fmt --all --check
	shellcheck .ci/run scripts/*.sh
	cd ui && npm run --silent format:check
	ui/node_modules/.bin/prettier --check tests/window scripts/*.mjs
	cd ui && npm run --silent check
	cargo clippy --workspace --all-targets $(test_features) -- -D warnings

.PHONY: format
format: $(ui_modules) ## write every file in its one format
	cargo fmt --all
	cd ui && npm run --silent format
	ui/node_modules/.bin/prettier --write tests/window scripts/*.mjs

.PHONY: golden
golden: packages-build packages-test packages-validator $(pages) ## write the golden files anew and validate the set of papers; review the difference before committing
	UPDATE_GOLDEN=1 cargo test --workspace $(test_features)
	cargo build -p so-chi-bo $(test_features)
	scripts/validate-pdf.sh $(program) set

.PHONY: pictures
pictures: packages-build packages-test $(pages) $(window_modules) ## run the window tests and keep pictures of the screens in out/pictures
	cargo build --workspace --lib --bins --tests $(test_features)
	SO_CHI_BO_PICTURES=out/pictures scripts/window-tests.sh $(program)

.PHONY: contact-sheet
contact-sheet: packages-build packages-test packages-pictures $(pages) $(window_modules) ## show every screen, in both languages and all themes, and every page of the papers in out/contact-sheet.png
	cargo build -p so-chi-bo $(test_features)
	scripts/contact-sheet.sh $(program)

.PHONY: package
package: packages-build packages-package $(pages) ## make the .deb, the .rpm and the portable folder for Linux in out/package
	program=$$(scripts/release-program.sh); scripts/package.sh "$$program"

.PHONY: windows
windows: packages-build packages-windows packages-installer $(pages) ## build so-chi-bo.exe, its installer and its portable folder into out/windows
	scripts/windows.sh

.PHONY: windows-test
windows-test: packages-build packages-windows packages-wine packages-installer $(pages) ## prove under Wine what can be proved of the Windows program that make windows built
	cargo build -p so-chi-bo
	scripts/windows-test.sh $(program)

.PHONY: package-test
package-test: packages-clean-system ## install, use and remove the .deb of make package in a clean Debian with no network
	scripts/package-test.sh

.PHONY: release
release: package windows ## everything that is handed out, with its sums, in out/release
	scripts/release.sh

.PHONY: reproducible
reproducible: packages-build packages-package packages-windows packages-installer $(pages) ## build the programs and their packages twice, in two folders, and compare
	scripts/reproducible.sh linux
	scripts/reproducible.sh windows

.PHONY: torture
torture: packages-build packages-test packages-trace $(pages) $(window_modules) ## the long rounds: figures, killing, power loss, failing disks, fuzzing, sockets
	cargo build --workspace --lib --bins --tests $(test_features)
	TORTURE_YEARS=1000 cargo test --workspace $(test_features) --test figures
	TORTURE_WORK="save create passphrase" TORTURE_ROUNDS=1000 cargo test --workspace $(test_features) --test kill
	TORTURE_WORK="backup restore rotate migrate export" TORTURE_ROUNDS=200 cargo test --workspace $(test_features) --test kill
	TORTURE_ROUNDS=250 cargo test --workspace $(test_features) --test power_loss
	TORTURE_ROUNDS=100000 cargo test --workspace $(test_features) --test disk_faults
	TORTURE_ROUNDS=1000 cargo test -p archive --test bag
	TORTURE_PAGES=1 cargo test -p acceptance --test journeys a_damaged_page_costs_no_row
	TORTURE_PHOTOS=1000 cargo test -p acceptance --test journeys backups_of_a_book_with_many_photos
	FUZZ_SECONDS=600 cargo test --workspace $(test_features) --test fuzz
	scripts/network-trace.sh $(program)

.PHONY: validate-pdf
validate-pdf: packages-build packages-test packages-validator $(pages) ## check every paper of the practice year against PDF/A-2a and PDF/UA-1
	cargo build -p so-chi-bo $(test_features)
	scripts/validate-pdf.sh $(program) set

.PHONY: word-test
word-test: packages-build packages-test packages-word $(pages) ## open the papers for Word in LibreOffice and compare them with the PDFs
	cargo build -p so-chi-bo
	scripts/word-test.sh $(program)

.PHONY: bench
bench: ## measure papers beside other tools, into target/bench/table.md, saving beside a plain commit, and closing a year
	scripts/bench.sh
	scripts/bench-saving.sh
	cargo run --release -p book --example closing

.PHONY: audit
audit: $(ui_modules) $(window_modules) ## check licences, sources and known vulnerabilities of the libraries
	scripts/audit.sh

packages-%:
	@scripts/system-packages.sh $*

# npm writes this file at the end of an installation.
%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	touch $@

$(pages): $(ui_modules) $(ui_sources)
	cd ui && npm run --silent build
