#!/usr/bin/env bash
# Has cargo build for 64-bit Windows: with rustup's standard library where it is there, else with scripts/windows-toolchain.sh.
# To be sourced from the root of the repository.
# windows_target: what cargo calls it; windows_built: a folder of its own, for another compiler shares nothing with the
# everyday build
# shellcheck disable=SC2034 # each is read by who sources this

windows_target=x86_64-pc-windows-gnu
windows_built=${CARGO_TARGET_DIR:-target}/windows

use_compiler_for_windows() {
  export OPENSSL_SRC_PERL=$PWD/scripts/openssl-perl.sh
  if [ -d "$(rustc --print sysroot)/lib/rustlib/$windows_target/lib" ]; then
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
    export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
    export AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar
  else
    local environment
    environment=$(scripts/windows-toolchain.sh)
    # What was built on another standard library does not fit this one, and cargo does not notice.
    [ "$windows_built" -nt "$environment" ] || rm -rf "$windows_built"
    # shellcheck disable=SC1090
    . "$environment"
  fi
}
