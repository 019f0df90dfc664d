#!/usr/bin/env bash
# Saves records in a book and, by turns, the same rows by plain rusqlite: first on this disk as it is, then on one that
# takes so much longer for each sync.
# usage: scripts/bench-saving.sh [ROUNDS]      how often each is saved (400); the medians count
#
# Only a sync takes longer, on both sides alike: strace holds each one back when it returns, and lets every other call pass.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly rounds=${1:-400}
# About what a solid-state disk, a good and a poor one, and a turning disk take to put what was written out of their memory.
readonly longer_us=(300 1000 8000)

scripts/system-packages.sh trace
cargo build --release -p store --example saving
readonly saving=${CARGO_TARGET_DIR:-target}/release/examples/saving

echo "saving, on this disk:"
"$saving" "$rounds"
for us in "${longer_us[@]}"; do
  echo "saving, each sync $us µs longer:"
  strace -f -qq --seccomp-bpf -o /dev/null -e trace=fsync,fdatasync -e inject=fsync,fdatasync:delay_exit="$us" \
    "$saving" "$rounds"
done
