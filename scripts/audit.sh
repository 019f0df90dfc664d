#!/usr/bin/env bash
# Checks the libraries: licences, sources and duplicates by deny.toml, and known vulnerabilities where the
# lists of them can be reached. What could not be checked is said last.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly version=0.20.2
readonly tools=${CARGO_TARGET_DIR:-target}/tools
unchecked=()

if [ ! -x "$tools/bin/cargo-deny" ]; then
  echo "Building cargo-deny $version into $tools (some minutes, once)"
  cargo install --quiet --locked --root "$tools" "cargo-deny@$version"
fi
deny() { "$tools/bin/cargo-deny" --all-features "$@"; }

deny check licenses bans sources
if deny fetch db >/dev/null 2>&1; then deny check advisories
else unchecked+=("vulnerabilities of Rust libraries: the RustSec database cannot be reached")
fi

for folder in ui tests/window; do
  if (cd "$folder" && npm audit --json >/dev/null 2>&1); then echo "$folder: npm knows of no vulnerability"
  elif (cd "$folder" && npm audit --json 2>/dev/null) | grep -q '"vulnerabilities"'; then (cd "$folder" && npm audit)
  else unchecked+=("vulnerabilities of npm libraries of $folder: the registry answers no such question")
  fi
done

[ ${#unchecked[@]} -eq 0 ] || printf 'NOT CHECKED: %s\n' "${unchecked[@]}"
