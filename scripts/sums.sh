#!/usr/bin/env bash
# Writes SHA256SUMS over all files of a folder; `sha256sum -c SHA256SUMS` checks them.
# usage: scripts/sums.sh FOLDER
set -euo pipefail
cd "$1"
rm -f SHA256SUMS
sums=$(find . -maxdepth 1 -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum)
echo "$sums" >SHA256SUMS
