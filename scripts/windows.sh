#!/usr/bin/env bash
# Builds so-chi-bo.exe for 64-bit Windows into out/windows, and beside it what is handed out: the installer and the
# portable folder, each with the same program.
# usage: scripts/windows.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/windows-compiler.sh

readonly out=out/windows

build() (
  use_compiler_for_windows
  local program
  program=$(scripts/release-program.sh "$windows_target")
  rm -rf "$out"
  mkdir -p "$out"
  # The loader of the system's web view must lie beside the program.
  cp "$program" "$(dirname "$program")/WebView2Loader.dll" "$out/"
)

build
echo "Built: $out/so-chi-bo.exe (keep WebView2Loader.dll beside it)"
scripts/windows-package.sh "$out"
