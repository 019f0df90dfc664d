#!/usr/bin/env bash
# Checks the libraries: licences, sources and duplicates by deny.toml, and known vulnerabilities where the
# lists of them can be reached. What could not be checked is said last.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly version=0.20.2
readonly tools=${XDG_CACHE_HOME:-$HOME/.cache}/so-chi-bo/cargo-deny-$version
unchecked=()

if [ ! -x "$tools/bin/cargo-deny" ]; then
  echo "Building cargo-deny $version into $tools (some minutes, once)"
  # It runs for a second; without optimisation it is built in a third of the time.
  cargo install --quiet --debug --locked --root "$tools" "cargo-deny@$version"
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
