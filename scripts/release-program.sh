#!/usr/bin/env bash
# Builds the program as it is handed out, and prints where it is.
# usage: scripts/release-program.sh [TARGET]      TARGET: x86_64-pc-windows-gnu; without it, this machine
#
# Two builds of the same commit give the same bytes, on another machine too: what the compiler would write of folders is
# replaced, and the time that OpenSSL notes of itself is one and the same (it is shown nowhere).
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:-}
# Another compiler shares nothing with this one.
folder=${CARGO_TARGET_DIR:-target}/$([ -z "$target" ] && echo package || echo windows)
registry=${CARGO_HOME:-$HOME/.cargo}/registry/src

export SOURCE_DATE_EPOCH=0
mkdir -p "$folder"
flags=("--remap-path-prefix=$registry=/registry" "--remap-path-prefix=$PWD=/so-chi-bo"
  "--remap-path-prefix=$(realpath "$folder")=/built")
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
cargo build --release --locked -p so-chi-bo --target-dir "$folder" ${target:+--target "$target"} >&2
echo "$folder/${target:+$target/}release/so-chi-bo${target:+.exe}"
