#!/usr/bin/env bash
# Builds so-chi-bo.exe for 64-bit Windows into out/windows. Where Wine is installed it then makes the practice
# report with it, and with the Linux program: the two files must be equal byte for byte.
# usage: scripts/windows.sh
set -euo pipefail
cd "$(dirname "$0")/.."

readonly target=x86_64-pc-windows-gnu
readonly built=${CARGO_TARGET_DIR:-target}/windows
readonly out=out/windows

use_compiler_for_windows() {
  if [ -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ]; then
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
    export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
    export AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar
  else
    local environment
    environment=$(scripts/windows-toolchain.sh)
    # What was built on another standard library does not fit this one, and cargo does not notice.
    [ "$built" -nt "$environment" ] || rm -rf "$built"
    # shellcheck disable=SC1090
    . "$environment"
  fi
}

build() (
  use_compiler_for_windows
  # A folder of its own: another compiler and another target share nothing with the everyday build.
  cargo build --release -p so-chi-bo --target "$target" --target-dir "$built"
  mkdir -p "$out"
  # The loader of the system's web view must lie beside the program.
  cp "$built/$target/release/so-chi-bo.exe" "$built/$target/release/WebView2Loader.dll" "$out/"
)

# $1: the folder to work in; the rest: how to call the program
practice_report() {
  local folder=$1; shift
  rm -rf "$folder"
  mkdir -p "$folder"
  "$@" practice --book "$folder/book"
  "$@" report year --book "$folder/book" --year 2023 --date 2023-12-31 --out "$folder/report.pdf"
}

compare() {
  # Built before the time is set: C libraries take a set time for a change and would all be built anew.
  cargo build -p so-chi-bo
  export SO_CHI_BO_PASSPHRASE='a practice book for a comparison' SOURCE_DATE_EPOCH=1704067200
  practice_report "$out/by-linux" "${CARGO_TARGET_DIR:-target}/debug/so-chi-bo"
  practice_report "$out/by-windows" scripts/wine.sh "$out/so-chi-bo.exe"
  cmp "$out/by-linux/report.pdf" "$out/by-windows/report.pdf"
  echo "The practice report made by the Windows program equals the one made on Linux."
}

build
echo "Built: $out/so-chi-bo.exe (keep WebView2Loader.dll beside it)"
if [ -e /usr/lib/wine/wine64 ]; then compare
else echo "Not compared with Linux: Wine is not installed."
fi
