#!/usr/bin/env bash
# Gathers what make package and make windows made, for handing out, with its sums, in out/release.
# usage: scripts/release.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

readonly out=out/release
if [ -n "$(git status --porcelain)" ]; then
  echo "release: what is not committed is in no release; commit it, or put it away, first" >&2
  exit 1
fi
rm -rf "$out"
mkdir -p "$out"
find out/package out/windows -maxdepth 1 -type f -name "so-chi-bo[-_]$version*" -exec cp -p {} "$out/" \;
scripts/sums.sh "$out"
echo "Release $version of $day, in $out:"
(cd "$out" && du --apparent-size -b -- * | awk '{ printf "  %6.1f MB  %s\n", $1 / 1e6, $2 }')
echo "What is still for a person to do (signing, the smoke list on a real Windows): docs/release.md"
