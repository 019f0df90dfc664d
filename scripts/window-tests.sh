#!/usr/bin/env bash
# Drives the real window, on a display of its own and with no network.
# usage: scripts/window-tests.sh PROGRAM [TEST…]      TEST: a file of tests; without one, all of them
set -euo pipefail
cd "$(dirname "$0")/.."

SO_CHI_BO_PROGRAM=$(realpath "$1")
export SO_CHI_BO_PROGRAM
shift
tests=("$@")
[ ${#tests[@]} -gt 0 ] || tests=(tests/window/*.test.mjs)
export DBUS_SESSION_BUS_ADDRESS=disabled:

# A network namespace that holds nothing but the machine's own address, where this system allows one.
# The display starts inside it, for its socket cannot be reached from another.
without_network=()
for unshare in "unshare --net" "unshare --map-root-user --net"; do
  # shellcheck disable=SC2086 # words of a command
  if $unshare ip link set lo up 2>/dev/null; then
    # shellcheck disable=SC2016,SC2206 # words of a command; the inner shell expands "$@"
    without_network=($unshare bash -c 'ip link set lo up && exec "$@"' with-loopback)
    break
  fi
done
[ ${#without_network[@]} -gt 0 ] || echo "window tests: this system lets us make no network namespace; the network stays reachable" >&2

# The time limit stands inside: ended from outside, xvfb-run would leave its display behind.
"${without_network[@]}" xvfb-run -a -s "-screen 0 1366x768x24" \
  timeout 2400 node --test --test-concurrency=1 --test-reporter=spec "${tests[@]}"
