#!/usr/bin/env bash
# Prints the same papers by our program and by other tools, and measures processor time, time and memory of each.
# usage: scripts/bench.sh [RUNS]      how often each is run (7); the medians count
#
# The others come from PyPI, in the versions below, into target/bench/tools, and from the system's packages. What cannot
# be had is told as "not there". The table goes to target/bench/table.md.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly tools=(typst==0.15.2 reportlab==5.1.0 weasyprint==70.0)
readonly folder=${CARGO_TARGET_DIR:-target}/bench

scripts/system-packages.sh bench || echo "bench: measuring without the packages above" >&2
if [ ! -e "$folder/tools/bin/python" ]; then
  python3 -m venv "$folder/tools" || echo "bench: measuring without the tools of Python" >&2
fi
for tool in "${tools[@]}"; do
  "$folder/tools/bin/python" -m pip install -q --disable-pip-version-check "$tool" || echo "bench: $tool cannot be had" >&2
done
cargo build --release -p reports --example bench
exec python3 benches/measure.py "${CARGO_TARGET_DIR:-target}/release/examples/bench" "$folder" "${1:-7}"
