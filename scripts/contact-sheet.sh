#!/usr/bin/env bash
# Shows every screen, in both languages and all sets of colours, and every page of the practice report as one picture:
# out/contact-sheet.png.
# usage: scripts/contact-sheet.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."

readonly out=out/contact-sheet pictures=out/contact-sheet/pictures
readonly font=assets/fonts/LiberationSerif-Bold.ttf
rm -rf "$out"
mkdir -p "$pictures"

SO_CHI_BO_PROGRAM=$program SO_CHI_BO_PICTURES=$pictures DBUS_SESSION_BUS_ADDRESS=disabled: \
  xvfb-run -a -s "-screen 0 1366x768x24" timeout 1200 \
  node --test --test-concurrency=1 --test-reporter=spec tests/window/contact-sheet.mjs

export SO_CHI_BO_PASSPHRASE='a practice book for the sheet'
"$program" practice --book "$out/book"
"$program" report year --book "$out/book" --year 2023 --out "$out/report.pdf"
"$program" report quarter --book "$out/book" --year 2023 --quarter 2 --out "$out/report-of-a-quarter.pdf"
"$program" report check --book "$out/book" --year 2023 --out "$out/check.pdf"
pdftoppm -png -r 60 -l 3 "$out/check.pdf" "$out/page-check"
pdftoppm -png -r 60 "$out/report.pdf" "$out/page"
pdftoppm -png -r 60 "$out/report-of-a-quarter.pdf" "$out/page-quarter"

# One strip for each language and set of colours, then one for the paper, under each other.
strips=()
for kind in vi-light vi-dark vi-contrast en-light en-dark en-contrast; do
  montage -font "$font" "$pictures/$kind"-*.png -geometry 455x256+4+4 -tile 8x -title "$kind" "$out/strip-$kind.png"
  strips+=("$out/strip-$kind.png")
done
montage -font "$font" "$out"/page-*.png -geometry +8+8 -tile 7x -title report "$out/strip-report.png"
convert "${strips[@]}" "$out/strip-report.png" -background white -depth 8 -append out/contact-sheet.png
echo "out/contact-sheet.png"
