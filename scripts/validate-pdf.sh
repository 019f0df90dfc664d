#!/usr/bin/env bash
# Prints papers of the practice year into out/validated, and validates them as archive files (PDF/A-2a) that a screen
# reader can read aloud (PDF/UA-1), and as sound files (qpdf).
# usage: scripts/validate-pdf.sh PROGRAM [families|set]
#   families   one paper of each family: a report, a plan, a letter, lists upright and across, a person's sheet …
#   set        the whole set of the year, and its report by each set of layout rules (the default)
set -euo pipefail
program=$(realpath "$1")
which=${2:-set}
cd "$(dirname "$0")/.."

readonly out=out/validated
export SO_CHI_BO_PASSPHRASE='a practice book for the validator'
# The set is of a year that is over, whenever it is printed.
export SOURCE_DATE_EPOCH=1704715200
rm -rf "$out"
mkdir -p "$out/papers"
"$program" practice --book "$out/book" >"$out/log"

# printed NAME KIND [PARAMETER…]
printed() {
  local name=$1; shift
  "$program" report "$@" --book "$out/book" --year 2023 --out "$out/papers/$name.pdf" >>"$out/log"
}

case "$which" in
  families)
    printed report year
    printed letter document --of 25-NQ/CB2
    printed plan study-plan
    printed minutes minutes --month 5
    printed list-upright commendations --month 5
    printed list-across members
    printed person person --of 'Vũ Hoàng Yến'
    printed year-book year-book
    printed check check
    ;;
  set)
    "$program" report all --book "$out/book" --year 2023 --out "$out/papers" >>"$out/log"
    for profile in hd36 hd05 khoi-binh-thuan; do
      printed "report-$profile" year --profile "$profile" --as-of 30/11/2023
    done
    printed check check
    ;;
  *) echo "usage: scripts/validate-pdf.sh PROGRAM [families|set]" >&2; exit 2 ;;
esac

papers=("$out"/papers/*.pdf)
for paper in "${papers[@]}"; do
  # qpdf prints what it checked; of a sound file nobody wants to read it.
  qpdf --check "$paper" >"$out/qpdf" 2>&1 || { cat "$out/qpdf" >&2; exit 1; }
done
scripts/pdf-validator.sh 2a,ua1 "${papers[@]}"
echo "validate-pdf: ${#papers[@]} papers are sound, conform to PDF/A-2a and to PDF/UA-1"
