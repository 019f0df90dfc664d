#!/usr/bin/env bash
# Says what fills the program: its sections, and how much code and data each library brings.
# usage: scripts/what-fills.sh PROGRAM      PROGRAM: with its symbols, so not as it is handed out. Such a one:
#   cargo rustc --release -p so-chi-bo --bin so-chi-bo -- -C strip=none
set -euo pipefail
readonly program=$1

echo "Sections, in kB:"
size -A -d "$program" | awk '$2 > 20000 && $1 ~ /^\./ && $1 !~ /^\.(debug|symtab|strtab)/ { printf "  %8d  %s\n", $2 / 1000, $1 }' | sort -rn

echo "Symbols by library, in kB (what a compiler puts together is counted where it is named first):"
# A name begins with its crate, after what < & * ( stand before it; a name without :: is that of C.
nm --size-sort --print-size --demangle --radix=d "$program" | awk '
  { size = $2; $1 = $2 = $3 = ""; name = $0; sub(/^ +/, "", name)
    if (name !~ /::/) { library = "(C: OpenSSL, SQLCipher)" }
    else { sub(/^[<&*(\[ ]*(dyn |mut |const |impl )*/, "", name); match(name, /^[A-Za-z0-9_]+/)
           library = RLENGTH > 0 ? substr(name, 1, RLENGTH) : "(other)" }
    sum[library] += size }
  END { for (library in sum) printf "  %8d  %s\n", sum[library] / 1000, library }' | sort -rn | head -40
