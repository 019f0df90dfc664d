#!/usr/bin/env bash
# Runs a Windows program under Wine, in a Windows of its own that is made on the first run.
# usage: scripts/wine.sh PROGRAM.exe [ARGUMENT…]
#        scripts/wine.sh --prefix      prints the folder of that Windows
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=${SO_CHI_BO_WINDOWS:-${XDG_CACHE_HOME:-$HOME/.cache}/so-chi-bo/windows}
wine=/usr/lib/wine/wine64

export WINEPREFIX=$folder/wine WINEDEBUG=-all
if [ "${1:-}" = --prefix ]; then
  echo "$WINEPREFIX"
  exit
fi
unset DISPLAY WAYLAND_DISPLAY

shim=$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll
if [ ! -e "$shim" ]; then
  mkdir -p "$folder"
  "$wine" wineboot --init >/dev/null 2>&1 || { echo "wine: cannot start, see WINEPREFIX=$WINEPREFIX" >&2; exit 1; }
  # The oldest that the program runs on; by itself, Wine 8 says that it is Windows 7.
  "$wine" reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
  x86_64-w64-mingw32-gcc-posix -O2 -shared -o "$shim" "$here/wine-bcryptprimitives.c" -ladvapi32
fi
exec "$wine" "$@"
