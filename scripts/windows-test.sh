#!/usr/bin/env bash
# Proves under Wine what can be proved of the Windows program without a Windows: see docs/release.md for what cannot.
# usage: scripts/windows-test.sh LINUX-PROGRAM [commands | installer | starter | crates]…      all, when none is named
#
# commands   the command line on the practice year, in a folder named like an office's; its papers, and a year taken over, equal Linux's
# installer  refuses an old Windows, installs silently, fetches WebView2 from beside it, starts, is removed; the book stays
# starter    the starter of the portable folder: the same refusals
# crates     the tests of the crates, compiled for Windows
set -euo pipefail
linux=$(realpath "$1")
shift
cd "$(dirname "$0")/.."
. scripts/windows-compiler.sh

readonly built=$PWD/out/windows work=$PWD/out/windows-test office='Chi bộ 2 – Nguyễn Văn Ước'
export SO_CHI_BO_PASSPHRASE='một mật khẩu để so sánh' SOURCE_DATE_EPOCH=1704067200

said() { echo "windows-test: $*"; }
fail() { said "$*" >&2; exit 1; }
wine() { scripts/wine.sh "$@"; }
exit_code() { local code=0; "$@" >/dev/null 2>&1 || code=$?; echo "$code"; }
expect() { [ "$2" = "$3" ] || fail "$1: expected $3, not $2"; }

# $1: the folder to work in; the rest: how to call the program
work_through_the_year() {
  local folder="$1/$office" book
  shift
  book=$folder/Sổ
  rm -rf "$folder"
  mkdir -p "$folder"
  "$@" practice --book "$book"
  "$@" report year --book "$book" --year 2023 --date 2023-12-31 --out "$folder/Báo cáo.pdf"
  "$@" report all --book "$book" --year 2023 --out "$folder/Cả bộ" >/dev/null
  "$@" export year --book "$book" --year 2023 --out "$folder/Năm 2023"
  "$@" check --book "$book"
  "$@" backup --book "$book"
  "$@" backup --book "$book" --to "$folder"
  "$@" restore "$folder"/*.sochibo --book "$folder/Sổ khôi phục"
  "$@" drill --book "$book"
  "$@" check --book "$folder/Sổ khôi phục"
  "$@" diagnose --out "$folder/chan-doan.zip" --book "$book"
  close_the_year "$folder" "$@"
}

# $1: the folder; the rest: how to call the program
close_the_year() {
  local folder=$1 archive
  shift
  "$@" new --book "$folder/Sổ mới" --recovery-out "$folder/ma.txt"
  "$@" year close --book "$folder/Sổ" --year 2023 --out "$folder"
  archive=$(find "$folder" -maxdepth 1 -name '*.zip' ! -name 'chan-doan.zip' | head -1)
  "$@" archive verify "$archive"
}

commands() {
  rm -rf "$work/linux" "$work/windows"
  work_through_the_year "$work/linux" "$linux"
  work_through_the_year "$work/windows" wine "$built/so-chi-bo.exe"
  local same
  for same in 'Báo cáo.pdf' 'Cả bộ'; do
    diff -r "$work/linux/$office/$same" "$work/windows/$office/$same"
  done
  said "the practice year went through as on Linux; $(find "$work/windows/$office/Báo cáo.pdf" "$work/windows/$office/Cả bộ" -type f | wc -l) papers are equal byte for byte"
  take_over_from_linux
  said "a year out of a book of Linux went into a new one and came out equal byte for byte; Linux's archive is whole here too"
}

# Each book gives its records other identities, so what is compared is one year that went through both systems.
take_over_from_linux() {
  local from="$work/linux/$office" here="$work/windows/$office"
  wine "$built/so-chi-bo.exe" import year "$from/Năm 2023" --book "$here/Sổ mới"
  wine "$built/so-chi-bo.exe" export year --book "$here/Sổ mới" --year 2023 --out "$here/Năm 2023 của Linux"
  diff -r "$from/Năm 2023" "$here/Năm 2023 của Linux"
  wine "$built/so-chi-bo.exe" archive verify "$from"/so-chi-bo-*.zip
}

windows_version() { wine reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null; }

forget_webview2() { wine reg delete 'HKCU\Software\Microsoft\EdgeUpdate' /f >/dev/null 2>&1 || true; }

# A portable folder with the starter in it.
starter() {
  local folder=$work/starter program
  rm -rf "$folder"
  STUB64=1 scripts/windows-package.sh "$built" "$folder" >/dev/null
  unzip -q -d "$folder" "$folder"/*.zip
  program=$(echo "$folder"/*/Mo-So-Chi-bo.exe)
  # It stands in for the true one, whose window would wait here for ever.
  echo 'int main(void) { return 0; }' | x86_64-w64-mingw32-gcc-posix -x c - -o "$(dirname "$program")/so-chi-bo.exe"
  windows_version win7
  expect "the starter on Windows 7" "$(exit_code wine "$program" /q)" 2
  windows_version win10
  expect "the starter on Windows 10" "$(exit_code wine "$program" /q)" 0
  rm "$(dirname "$program")/so-chi-bo.exe"
  expect "the starter alone" "$(exit_code wine "$program" /q)" 2
  said "the starter of the portable folder refused Windows 7, opened the program, and missed it when it was not there"
}

# The uninstaller goes on in a copy of itself.
wait_until_gone() {
  local tries
  for tries in $(seq 100); do [ -e "$1" ] || return 0; sleep 0.2; done
  fail "after $tries tries, $1 is still there"
}

installer() {
  local folder=$work/installer setup users program book
  rm -rf "$folder"
  STUB64=1 scripts/windows-package.sh "$built" "$folder" >/dev/null
  setup=$(echo "$folder"/*-setup.exe)
  wine cmd /c exit
  users=$(scripts/wine.sh --prefix)/drive_c/users
  program=$users/$(id -un)/AppData/Local/Programs/SoChiBo/so-chi-bo.exe
  # Not in Documents: in Wine that is the true home of whoever runs this.
  book="$users/$(id -un)/AppData/Local/Sổ Chi bộ"
  rm -rf "$book" "$(dirname "$program")"
  forget_webview2

  windows_version win7
  expect "on Windows 7" "$(exit_code wine "$setup" /S)" 2
  windows_version win81
  expect "on Windows 8.1" "$(exit_code wine "$setup" /S)" 2
  [ ! -e "$program" ] || fail "something was installed on an old Windows"
  windows_version win10
  expect "without WebView2" "$(exit_code wine "$setup" /S)" 3
  x86_64-w64-mingw32-gcc-posix -O2 scripts/wine-webview2.c -o "$folder/MicrosoftEdgeWebView2RuntimeInstallerX64.exe" -ladvapi32
  expect "over itself, with WebView2 beside it" "$(exit_code wine "$setup" /S)" 0
  said "refused Windows 7 and 8.1; installed; told of WebView2 and took it from beside"

  wine "$program" practice --book "$book"
  wine "$program" check --book "$book"
  wine "$(dirname "$program")/uninstall.exe" /S
  wait_until_gone "$program"
  [ -e "$book/book.db" ] || fail "the book went with the program"
  expect "the entry under installed programs" \
    "$(exit_code wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\SoChiBo')" 1
  said "the installed program made and checked a book; it was removed, the book is left"
}

# Faults and the window need Linux; papers and journeys are read with tools of Linux (that all papers are equal to Linux's is
# seen in commands); tidy looks at the sources alone.
crates() (
  use_compiler_for_windows
  unset SOURCE_DATE_EPOCH SO_CHI_BO_PASSPHRASE
  export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$PWD/scripts/wine.sh
  # Where the tests of so-chi-bo find the loader of the web view.
  export WINEPATH="Z:$built"
  local crate failed=()
  under_wine() { cargo test --no-fail-fast --target "$windows_target" --target-dir "$windows_built" "$@"; }
  for crate in domain store archive book; do
    under_wine -p "$crate" || failed+=("$crate")
  done
  for crate in reports so-chi-bo; do
    under_wine -p "$crate" --lib || failed+=("$crate")
  done
  [ ${#failed[@]} -eq 0 ] || fail "tests failed under Wine in: ${failed[*]}"
  said "the tests of the crates pass under Wine"
)

[ $# -gt 0 ] || set -- commands installer starter crates
for part in "$@"; do
  case "$part" in
    commands | installer | starter | crates) "$part" ;;
    *) fail "no such part: $part" ;;
  esac
done
