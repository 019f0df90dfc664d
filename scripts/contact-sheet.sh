#!/usr/bin/env bash
# Shows every screen, in both languages and all sets of colours, and every page of the practice year's papers.
# One picture has all of it, out/contact-sheet.png; each family of papers has some that can be read, in out/contact-sheet.
# usage: scripts/contact-sheet.sh PROGRAM [papers]      with "papers", without the screens
set -euo pipefail
program=$(realpath "$1")
only=${2:-}
cd "$(dirname "$0")/.."

readonly out=out/contact-sheet pictures=out/contact-sheet/pictures pages=out/contact-sheet/pages
readonly font=assets/fonts/LiberationSerif-Bold.ttf
rm -rf "$out"
mkdir -p "$pictures" "$pages"

export SO_CHI_BO_PASSPHRASE='a practice book for the sheet' SOURCE_DATE_EPOCH=1704715200
"$program" practice --book "$out/book"
"$program" report all --book "$out/book" --year 2023 --out "$out/papers" >"$out/log"
"$program" report check --book "$out/book" --year 2023 --out "$out/papers/doi-chieu-bao-cao-nam-2023.pdf"

# The family that a paper belongs to, by the name of its file.
family() {
  case "$1" in
    bao-cao-nam-* | bao-cao-20* | doi-chieu-*) echo reports ;;
    ke-hoach-* | bao-cao-dot-*) echo study ;;
    trich-nghi-quyet-* | giay-moi-* | bien-ban-* | nghi-quyet-* | phieu-bieu-quyet-* | *-diem-danh-* | *-tham-du-*)
      echo meetings ;;
    trich-* | [0-9]* | [A-Z]*) echo documents ;;
    phieu-ca-nhan-*) echo people ;;
    so-chi-bo-*) echo year-book ;;
    *) echo lists ;;
  esac
}

for paper in "$out"/papers/*.pdf; do
  name=$(basename "$paper" .pdf)
  mkdir -p "$pages/$(family "$name")"
  pdftoppm -png -r 55 "$paper" "$pages/$(family "$name")/$name"
done

strips=()
if [ "$only" != papers ]; then
  SO_CHI_BO_PROGRAM=$program SO_CHI_BO_PICTURES=$pictures DBUS_SESSION_BUS_ADDRESS=disabled: \
    xvfb-run -a -s "-screen 0 1366x768x24" timeout 1200 \
    node --test --test-concurrency=1 --test-reporter=spec tests/window/contact-sheet.mjs
  # A strip for each language and set of colours, then the paper, under each other.
  for kind in vi-light vi-dark vi-contrast en-light en-dark en-contrast; do
    montage -font "$font" "$pictures/$kind"-*.png -geometry 455x256+4+4 -tile 8x -title "$kind" "$out/strip-$kind.png"
    strips+=("$out/strip-$kind.png")
  done
fi
for folder in "$pages"/*; do
  name=$(basename "$folder")
  # ImageMagick draws nothing higher than 16,000 pixels: a family goes over as many pictures as it needs.
  montage -font "$font" -label '%t' "$folder"/*.png -geometry '620x620>+8+8' -tile 8x3 -title "$name" "$out/$name-%02d.png"
  montage -font "$font" "$folder"/*.png -geometry '150x150>+4+4' -tile 24x -title "$name" "$out/strip-$name.png"
  strips+=("$out/strip-$name.png")
done
convert "${strips[@]}" -background white -depth 8 -append +repage out/contact-sheet.png
echo "out/contact-sheet.png"
for folder in "$pages"/*; do ls "$out/$(basename "$folder")"-*.png; done
