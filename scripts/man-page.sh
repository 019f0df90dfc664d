#!/usr/bin/env bash
# Writes the manual page so-chi-bo(1) out of what the program itself says with --help, for every command that it has.
# usage: scripts/man-page.sh PROGRAM VERSION DAY
set -euo pipefail

program=$(realpath "$1")
readonly version=$2 day=$3

# The commands that a help text lists: the first list of it, where its usage asks for one.
commands_in() {
  awk '/^Cách dùng: .*<LỆNH>/ { asks = 1; next }
       asks && /^$/ && listed { exit }
       asks && /^  [a-z]/ { print $1; listed = 1 }'
}

# Help text as roff: headings, one paragraph for each option, and the words as they are.
as_roff() {
  sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\\([.']\\)/\\\\\&\\1/" | awk '
    /^Cách dùng: / { sub(/^Cách dùng: /, ""); print ".PP\n.B " $0; next }
    /^[^ ].*:$/ { sub(/:$/, ""); print ".PP\n.I " $0; next }
    /^ +[^ ]/ { line = $0; sub(/^ +/, "", line); at = match(line, /  +/)
                print ".TP"
                if (at) { print ".B " substr(line, 1, at - 1); print substr(line, at + RLENGTH) } else print ".B " line
                next }
    /^$/ { next }
    { print ".PP\n" $0 }'
}

# $*: the words of a command
describe() {
  local help command
  help=$("$program" "$@" --help)
  printf '.SS %s\n' "$(as_roff <<<"so-chi-bo $*" | tail -n 1)"
  as_roff <<<"$help"
  for command in $(commands_in <<<"$help"); do describe "$@" "$command"; done
}

help=$("$program" --help)
cat <<HEAD
.\" Written by scripts/man-page.sh from the program's own help.
.TH SO-CHI-BO 1 "$day" "Sổ Chi bộ $version" "Sổ Chi bộ"
.SH NAME
so-chi-bo \- sổ ghi chép của một chi bộ (record book of a Party branch)
.SH SYNOPSIS
.B so-chi-bo
.br
.B so-chi-bo
.I LỆNH
[\fITÙY CHỌN\fR]
.SH DESCRIPTION
HEAD
as_roff <<<"$help"
echo ".SH COMMANDS"
for command in $(commands_in <<<"$help"); do describe "$command"; done
cat <<'TAIL'
.SH FILES
.TP
.I ~/Documents/Sổ Chi bộ
nơi đề nghị đặt sổ mới; mỗi sổ là một thư mục và mọi tệp trong đó đều được mã hóa
.TP
.I so\-chi\-bo.portable
khi tệp này nằm cạnh chương trình, sổ, cài đặt và nhật ký chương trình đều nằm cạnh chương trình
TAIL
