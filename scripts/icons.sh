#!/usr/bin/env bash
# Draws the icons of the desktop out of the two SVGs in assets/icons, into a folder as /usr/share/icons/hicolor.
# usage: scripts/icons.sh FOLDER
set -euo pipefail

drawings=$(cd "$(dirname "$0")/../assets/icons" && pwd)
readonly folder=$1

# $1: drawing, $2: kind (apps, mimetypes), $3: name
draw() {
  local size
  for size in 16 22 24 32 48 64 128 256 512; do
    mkdir -p "$folder/${size}x$size/$2"
    rsvg-convert --width "$size" --height "$size" --output "$folder/${size}x$size/$2/$3.png" "$drawings/$1.svg"
  done
  install -Dm644 "$drawings/$1.svg" "$folder/scalable/$2/$3.svg"
}

draw so-chi-bo apps so-chi-bo
draw so-chi-bo-backup mimetypes application-x-so-chi-bo-backup
