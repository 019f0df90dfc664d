#!/usr/bin/env bash
# Installs the .deb in a clean Debian without a network, uses it as a plain user, removes it: only the book may be left.
# usage: scripts/package-test.sh [FILE.deb]      by default the one that make package made
#
# The clean Debian is made once, with what the package depends on, and kept in $SO_CHI_BO_CLEAN, by default
# ~/.cache/so-chi-bo/clean.tar. Needs root, for it changes its root.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(realpath "${1:-$(echo out/package/so-chi-bo_*_amd64.deb)}")
readonly clean=${SO_CHI_BO_CLEAN:-${XDG_CACHE_HOME:-$HOME/.cache}/so-chi-bo/clean.tar}
readonly user=clerk home=/srv/clerk

fail() { echo "package-test: $*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "run this as root: it changes its root"
[ -e "$deb" ] || fail "there is no $deb: make package makes it"

# The names of what the package depends on, without the versions.
depends() { dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/[ ]//g'; }

make_clean_system() {
  local codename
  # shellcheck disable=SC1091
  codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
  echo "package-test: making a clean Debian $codename in $clean (some minutes, once)"
  mkdir -p "$(dirname "$clean")"
  mmdebstrap --quiet --variant=minbase --include="$(depends),xvfb,x11-utils" "$codename" "$clean.part.tar"
  mv "$clean.part.tar" "$clean"
}

# In the clean Debian, with no network; $1: as whom
inside() {
  local who=$1
  shift
  unshare --net --pid --fork --mount-proc="$root/proc" chroot "$root" setpriv --reuid "$who" --regid "$who" --clear-groups \
    --reset-env env HOME="$home" LANG=C.UTF-8 SO_CHI_BO_PASSPHRASE='mật khẩu thử' "$@"
}

# Every file below /, but those that live only while something runs, and what dpkg and fontconfig note of themselves.
files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./run -o -path './tmp' \) -prune -o -type f -print) |
    grep -vE '^\./var/(lib/dpkg|cache|log)/|^\./usr/share/(mime|icons/hicolor/icon-theme.cache|applications/mimeinfo.cache)|^\./var/lib/dbus' |
    LC_ALL=C sort
}

# The window is there when a window of that name is; it is given half a minute.
window_opens() {
  # shellcheck disable=SC2016 # it is for the shell inside
  inside "$user" env DISPLAY=:9 sh -c 'Xvfb :9 -screen 0 1366x768x24 -nolisten tcp & sleep 2
    so-chi-bo & program=$!
    for i in $(seq 60); do sleep 0.5; xwininfo -root -tree | grep "Sổ Chi bộ" && found=1 && break; done
    kill "$program"; [ -n "$found" ]' >"$root/said" 2>&1 || { cat "$root/said" >&2; fail "no window came up"; }
  rm "$root/said"
}

[ -e "$clean" ] || make_clean_system
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
tar -xf "$clean" -C "$root"
chroot "$root" useradd --home-dir "$home" --create-home "$user"
files >"$root.before"

cp "$deb" "$root/so-chi-bo.deb"
inside 0 dpkg -i /so-chi-bo.deb >/dev/null || fail "the package does not install: what it depends on has changed? Delete $clean"
rm "$root/so-chi-bo.deb"
window_opens
# Where the window looks for it: Giới thiệu → Giấy phép.
[ -s "$root/usr/share/doc/so-chi-bo/giay-phep.html" ] || fail "the licences of the parts are not there"
inside "$user" so-chi-bo practice --book "$home/Sổ"
inside "$user" so-chi-bo report year --book "$home/Sổ" --year 2023 --out "$home/Báo cáo.pdf"
inside "$user" so-chi-bo check --book "$home/Sổ"
[ "$(head -c 4 "$root$home/Báo cáo.pdf")" = %PDF ] || fail "the report is no PDF"
inside 0 dpkg --purge so-chi-bo >/dev/null
files >"$root.after"

left=$(diff "$root.before" "$root.after" | grep -E '^[<>]' | grep -vE "^> \.$home/" || true)
rm -f "$root.before" "$root.after"
[ -z "$left" ] || fail "besides what the clerk made, this changed: $left"
[ -e "$root$home/Sổ/book.db" ] || fail "the book went with the package"
echo "package-test: installed, opened its window, reported and was removed with no network; left is what the clerk made."
