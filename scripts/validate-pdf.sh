#!/usr/bin/env bash
# Prints the practice report by each set of layout rules into out/validated, and validates the papers as archive
# files (PDF/A-2a) that a screen reader can read aloud (PDF/UA-1).
# usage: scripts/validate-pdf.sh PROGRAM
set -euo pipefail
program=$1
cd "$(dirname "$0")/.."

readonly out=out/validated
export SO_CHI_BO_PASSPHRASE='a practice book for the validator'
rm -rf "$out"
mkdir -p "$out"
"$program" practice --book "$out/book"
papers=()
for profile in hd36 hd05 khoi-binh-thuan; do
  paper=$out/report-$profile.pdf
  "$program" report year --book "$out/book" --year 2023 --profile "$profile" --as-of 30/11/2023 --out "$paper"
  papers+=("$paper")
done
scripts/pdf-validator.sh 2a,ua1 "${papers[@]}"
