#!/usr/bin/env bash
# Writes down every internet address that the program and its web view bind, connect to or send to, and fails when there is one.
# usage: scripts/network-trace.sh PROGRAM [TEST…]      TEST: a file of window tests; without one, all of them
#
# First the program alone, for some seconds: it may not so much as open such a socket. Then the window tests. There the web
# view itself opens a port of this machine, through which the driver reaches it: that one, and nothing else, is let pass.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(realpath "$1")
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
readonly seconds=12

# -D: the program stays the one that the driver started, and so ends when the driver ends it.
cat >"$folder/tracer" <<TRACER
#!/usr/bin/env bash
exec strace -D -f -qq -e trace=socket,bind,connect,sendto,sendmsg,sendmmsg -e signal=none -s 0 -o "$folder/calls.\$\$" "\$@"
TRACER
chmod +x "$folder/tracer"

calls() { cat "$folder"/calls.* 2>/dev/null || true; }

HOME="$folder/home" DBUS_SESSION_BUS_ADDRESS=disabled: \
  xvfb-run -a timeout --signal=KILL "$seconds" "$folder/tracer" "$program" >/dev/null 2>&1 || true
calls | grep -q 'socket(' || { echo "network-trace: the program opened no socket at all: it was not traced" >&2; exit 1; }
if calls | grep -E 'socket\(AF_INET6?,' >&2; then
  echo "network-trace: alone, the program opened an internet socket" >&2
  exit 1
fi
echo "network-trace: alone for $seconds seconds, $(calls | grep -c 'socket(') sockets, none of the internet"
rm -f "$folder"/calls.*

SO_CHI_BO_TRACER="$folder/tracer" scripts/window-tests.sh "$program" "$@"

driven=$(calls | sed -nE 's/.* bind\(.*htons\(([0-9]+)\), sin_addr=inet_addr\("127\.0\.0\.1"\).*/\1/p' | sort -u | paste -sd'|')
addresses=$(calls | grep -E '(bind|connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?' || true)
outside=$(grep -vE "htons\((${driven:-none})\), sin_addr=inet_addr\(\"127\.0\.0\.1\"\)" <<<"$addresses" | grep . || true)
if [ -n "$outside" ]; then
  echo "$outside" >&2
  echo "network-trace: driven, the program reached for these addresses" >&2
  exit 1
fi
echo "network-trace: driven by the tests, $(calls | grep -c 'socket(') sockets, and no address but that of the driver"
