#!/usr/bin/env bash
# Builds the program and its Linux packages twice from nothing, from two copies of the last commit in two folders, and
# compares every byte. Takes twice as long as a release build; 6 GB of disk.
# usage: scripts/reproducible.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

pages=$PWD/ui/dist
modules=$PWD/ui/node_modules
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# $1: the name of the copy
build() (
  mkdir "$folder/$1"
  git archive HEAD | tar -x -C "$folder/$1"
  ln -s "$modules" "$folder/$1/ui/node_modules"
  cp -r "$pages" "$folder/$1/ui/dist"
  cd "$folder/$1"
  unset CARGO_TARGET_DIR
  scripts/package.sh "$(scripts/release-program.sh)" >/dev/null
)

build one
mv "$folder/one/out/package" "$folder/packages"
rm -rf "$folder/one"
build "a second, elsewhere"
if diff -r "$folder/packages" "$folder/a second, elsewhere/out/package"; then
  echo "Two builds in two folders gave the same bytes: $(find "$folder/packages" -type f | wc -l) files of $version, $day."
else
  echo "reproducible: the files named above differ; see docs/release.md for what is known to" >&2
  exit 1
fi
