#!/usr/bin/env bash
# Opens the Word edition of the practice year's papers with LibreOffice, and compares its text, paragraph by paragraph,
# with the text of the PDFs. Both end up in out/word, each with its pages as LibreOffice sets them.
# usage: scripts/word-test.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."

readonly out=out/word
export SO_CHI_BO_PASSPHRASE='a practice book for Word'
rm -rf "$out"
mkdir -p "$out"

# The program's own faces stand in for Times New Roman, whose measures they have.
cat >"$out/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>$PWD/assets/fonts</dir>
  <cachedir>$PWD/$out/fonts</cachedir>
  <alias binding="same">
    <family>Times New Roman</family>
    <prefer><family>Liberation Serif</family></prefer>
  </alias>
</fontconfig>
XML

office() {
  FONTCONFIG_FILE=$PWD/$out/fonts.conf soffice "-env:UserInstallation=file://$PWD/$out/office" --headless "$@" >"$out/office.log" 2>&1 ||
    { cat "$out/office.log" >&2; return 1; }
}

# The paragraphs of the PDF's structure, which knows neither page numbers nor heads that are repeated.
pdf_paragraphs() {
  pdfinfo -struct-text "$1" | awk '
    /^ *"/ { sub(/^ *"/, ""); sub(/"$/, ""); text = text " " $0; next }
    { if (text != "") print text; text = "" }
    END { if (text != "") print text }'
}

# The names and values of each chart in a Word file, a chart a line, a tab between them. A chart is the one table that
# is told in words.
charts() {
  unzip -p "$1" word/document.xml | sed -e 's/<w:tbl>/\n&/g' -e 's/<\/w:tbl>/&\n/g' | grep 'w:tblDescription' |
    sed -e 's/<\/w:p>/\t/g' -e 's/<[^>]*>//g' -e 's/\t\t*/\t/g' -e 's/\t$//' || true
}

# The paragraphs of a Word file, each chart as one line in the order of its drawing: value, name, value, name.
docx_paragraphs() {
  charts "$1" >"$out/charts"
  awk -v charts="$out/charts" -F '\t' '
    BEGIN { while ((getline chart < charts) > 0) cells[++count] = chart }
    { lines[NR] = $0 }
    END {
      next_chart = 1
      for (at = 1; at <= NR; at++) {
        size = split(cells[next_chart], cell, "\t")
        same = next_chart <= count
        for (i = 1; same && i <= size; i++) same = lines[at + i - 1] == cell[i]
        if (!same) { print lines[at]; continue }
        drawn = ""
        for (i = 1; i < size; i += 2) drawn = drawn cell[i + 1] cell[i]
        print drawn
        at += size - 1
        next_chart++
      }
    }' <(plain <"$2")
}

# Blanks of every kind are one, and empty lines none.
plain() {
  sed -e 's/\xc2\xa0/ /g' -e 's/\xef\xbb\xbf//g' -e 's/[[:space:]]\+/ /g' -e 's/^ //' -e 's/ $//' | grep -v '^$'
}

"$program" practice --book "$out/book"
papers=()
paper() {
  local name=$1; shift
  "$program" report "$@" --book "$out/book" --year 2023 --out "$out/$name.pdf"
  "$program" report "$@" --book "$out/book" --year 2023 --out "$out/$name.docx"
  papers+=("$name")
}
paper year year
paper half half --half 1
paper quarter quarter --quarter 3
# A form of each family. Their cells hold several lines, which a PDF knows as one paragraph: they are compared word by word.
reports=${#papers[@]}
paper minutes minutes --month 2
paper resolution resolution --month 3
paper plan study-plan
paper ledger ledger
paper members members
paper register register-out

names=("${papers[@]/%/.docx}")
office --convert-to 'txt:Text (encoded):UTF8' --outdir "$out" "${names[@]/#/$out/}"
office --convert-to pdf --outdir "$out/pages" "${names[@]/#/$out/}"

words() {
  tr -s ' ' '\n' <"$1" >"$1.words"
  mv "$1.words" "$1"
}

failed=0
for at in "${!papers[@]}"; do
  name=${papers[at]} counted=paragraphs
  pdf_paragraphs "$out/$name.pdf" | plain >"$out/$name.pdf-text"
  docx_paragraphs "$out/$name.docx" "$out/$name.txt" >"$out/$name.docx-text"
  if [ "$at" -ge "$reports" ]; then
    words "$out/$name.pdf-text"
    words "$out/$name.docx-text"
    counted=words
  fi
  [ -s "$out/$name.pdf-text" ] || { echo "word-test: $name: the PDF has no text" >&2; failed=1; }
  if difference=$(diff -u "$out/$name.pdf-text" "$out/$name.docx-text"); then
    echo "$name: $(wc -l <"$out/$name.docx-text") $counted are the same"
  else
    printf 'word-test: %s: the Word edition says something else\n%s\n' "$name" "$difference" >&2
    failed=1
  fi
done
exit "$failed"
