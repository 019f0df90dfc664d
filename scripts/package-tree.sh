#!/usr/bin/env bash
# Lays out what a Linux package installs, as it will lie below /, for both kinds of packages.
# usage: scripts/package-tree.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1")
tree=$(realpath -m "$2")
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

readonly target=x86_64-unknown-linux-gnu
readonly share=$tree/usr/share doc=$tree/usr/share/doc/so-chi-bo

# $1: file in assets/desktop; $2: where to; what stands between @ in it is filled in
fill() {
  mkdir -p "$(dirname "$2")"
  sed -e "s/@version@/$version/" -e "s/@date@/$day/" "assets/desktop/$1" >"$2"
}

menu_and_types() {
  install -Dm644 assets/desktop/so-chi-bo.desktop "$share/applications/so-chi-bo.desktop"
  install -Dm644 assets/desktop/so-chi-bo.xml "$share/mime/packages/so-chi-bo.xml"
  fill vn.sochibo.app.metainfo.xml.in "$share/metainfo/vn.sochibo.app.metainfo.xml"
  scripts/icons.sh "$share/icons/hicolor"
}

# Debian's tools ask for a changelog in their own form; the true one is beside it.
debian_changelog() {
  printf 'so-chi-bo (%s) unstable; urgency=medium\n\n  * See NEWS.gz.\n\n' "$version"
  printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
}

documents() {
  mkdir -p "$share/man/man1" "$doc"
  scripts/man-page.sh "$program" "$version" "$day" | gzip -9n >"$share/man/man1/so-chi-bo.1.gz"
  node scripts/licences.mjs "$target" >"$doc/giay-phep.html"
  node scripts/sbom.mjs "$version" "$target" >"$doc/sbom.cdx.json"
  gzip -9n <CHANGELOG.md >"$doc/NEWS.gz"
  debian_changelog | gzip -9n >"$doc/changelog.gz"
  # In Debian's form an empty line is a dot, and each other line is moved in.
  sed -e '1,2d' -e 's/^$/./' -e 's/^/ /' LICENSE >"$tree/licence"
  sed -e "/^@licence@$/{r $tree/licence" -e 'd}' assets/desktop/copyright >"$doc/copyright"
  rm "$tree/licence"
}

check() {
  desktop-file-validate "$share/applications/so-chi-bo.desktop"
  appstreamcli validate --no-net "$share/metainfo/vn.sochibo.app.metainfo.xml" >"$tree/said" || { cat "$tree/said" >&2; exit 1; }
  # It refuses what it cannot read, and writes what nobody wants here.
  cp -r "$share/mime" "$tree/mime" && XDG_DATA_DIRS=$tree update-mime-database "$tree/mime"
  rm -r "$tree/mime" "$tree/said"
}

rm -rf "$tree"
install -Dm755 "$program" "$tree/usr/bin/so-chi-bo"
menu_and_types
documents
check
chmod -R u=rwX,go=rX "$tree"
set_dates "$tree"
