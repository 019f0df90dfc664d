#!/usr/bin/env bash
# Makes what is handed out for Windows, beside the program: the installer and the portable folder as .zip.
# usage: scripts/windows-package.sh FOLDER [OUT]      FOLDER: has so-chi-bo.exe and WebView2Loader.dll; OUT: else the same
#
# WEBVIEW2=FILE packs Microsoft's standalone installer of WebView2 into the installer (about 130 MB more).
# STUB64=1 makes the installer a 64-bit program, for Wine; what is handed out is 32-bit, so that it can say on a 32-bit
# Windows why not. The same program from the same commit gives the same bytes.
set -euo pipefail
program=$(realpath "$1")
out=$(realpath -m "${2:-$1}")
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

readonly target=x86_64-pc-windows-gnu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly files=$work/files

# $1: drawing in assets/icons; an icon for Windows in the sizes that it asks for
icon() {
  local size pictures=()
  for size in 16 24 32 48 64 256; do
    rsvg-convert --width "$size" --height "$size" --output "$work/$1-$size.png" "assets/icons/$1.svg"
    pictures+=("$work/$1-$size.png")
  done
  icotool --create --output "$files/$1.ico" "${pictures[@]:0:5}" --raw="${pictures[5]}"
}

gather() {
  mkdir -p "$files"
  cp "$program/so-chi-bo.exe" "$program/WebView2Loader.dll" "$files/"
  icon so-chi-bo
  icon so-chi-bo-backup
  node scripts/licences.mjs "$target" >"$files/giay-phep.html"
  node scripts/sbom.mjs "$version" "$target" >"$files/sbom.cdx.json"
  set_dates "$files"
}

make_installer() {
  local setup=$out/so-chi-bo-$version-x64-setup.exe
  makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DFILES=$files" "-DOUT=$setup" \
    "-DKILOBYTES=$(du -k --apparent-size -s "$files" | cut -f1)" \
    ${STUB64:+-DSTUB64} ${WEBVIEW2:+"-DWEBVIEW2=$(realpath "$WEBVIEW2")"} scripts/windows-installer.nsi
}

# $1: where to
make_starter() {
  makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DICON=$files/so-chi-bo.ico" "-DOUT=$1" ${STUB64:+-DSTUB64} \
    scripts/windows-starter.nsi
}

make_portable() {
  local name=so-chi-bo-$version-windows-x64
  local folder=$work/$name zip=$out/$name.zip
  mkdir "$folder"
  cp "$files/so-chi-bo.exe" "$files/WebView2Loader.dll" "$files/giay-phep.html" "$files/sbom.cdx.json" "$folder/"
  make_starter "$folder/Mo-So-Chi-bo.exe"
  # Notepad of an old Windows wants both the mark in front and its own ends of lines.
  { printf '\xef\xbb\xbf'; sed 's/$/\r/' assets/desktop/portable-windows.txt; } >"$folder/DOC-TRUOC.txt"
  : >"$folder/so-chi-bo.portable"
  chmod -R u=rwX,go=rX "$folder"
  set_dates "$folder"
  rm -f "$zip"
  (cd "$work" && find "$name" | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$zip" -@)
}

gather
mkdir -p "$out"
make_installer
make_portable
cp "$files/giay-phep.html" "$out/so-chi-bo-$version-windows-giay-phep.html"
cp "$files/sbom.cdx.json" "$out/so-chi-bo-$version-windows.cdx.json"
echo "Packages for Windows, $day:"
(cd "$out" && du --apparent-size -b -- *.exe *.zip | awk '{ printf "  %6.1f MB  %s\n", $1 / 1e6, $2 }')
