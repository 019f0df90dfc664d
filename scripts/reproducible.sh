#!/usr/bin/env bash
# Builds the program and its packages twice from nothing, from two copies of the last commit in two folders, and compares
# every byte. Takes twice as long as a release build; 6 GB of disk.
# usage: scripts/reproducible.sh linux|windows
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

case ${1:-} in
  linux) out=out/package ;;
  windows) out=out/windows ;;
  *)
    sed -n 's/^# usage: //p' "$0" >&2
    exit 2
    ;;
esac
readonly system=$1 out

pages=$PWD/ui/dist
modules=$PWD/ui/node_modules
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

make_packages() {
  case $system in
    linux) scripts/package.sh "$(scripts/release-program.sh)" ;;
    windows) scripts/windows.sh ;;
  esac
}

# $1: the name of the copy
build() (
  mkdir "$folder/$1"
  git archive HEAD | tar -x -C "$folder/$1"
  ln -s "$modules" "$folder/$1/ui/node_modules"
  cp -r "$pages" "$folder/$1/ui/dist"
  cd "$folder/$1"
  unset CARGO_TARGET_DIR
  make_packages >/dev/null
)

build one
mv "$folder/one/$out" "$folder/packages"
rm -rf "$folder/one"
build "another-place"
if diff -r "$folder/packages" "$folder/another-place/$out"; then
  echo "Two builds in two folders gave the same bytes: $(find "$folder/packages" -type f | wc -l) files of $version, $day."
else
  echo "reproducible: the files named above differ; see docs/release.md for what is known to" >&2
  exit 1
fi
