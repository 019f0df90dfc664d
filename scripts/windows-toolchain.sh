#!/usr/bin/env bash
# Makes a Rust compiler that builds for 64-bit Windows out of Debian's packages alone, and says where it is.
# usage: scripts/windows-toolchain.sh             prints the path of a file to source
#
# It lies in $SO_CHI_BO_WINDOWS, by default ~/.cache/so-chi-bo/windows; a second run finds it there.
# Delete that folder to make it anew. Nothing is installed into the system.
#
# Why so: no Debian package holds Rust's standard library for Windows, but its security suite has a compiler
# (rustc-web) and the source of the standard library (rust-web-src) of the same version. So the library is
# built once from that source, with Debian's MinGW as C compiler and linker.
set -euo pipefail

readonly target=x86_64-pc-windows-gnu
readonly folder=${SO_CHI_BO_WINDOWS:-${XDG_CACHE_HOME:-$HOME/.cache}/so-chi-bo/windows}
readonly debs=$folder/debs root=$folder/rust env_file=$folder/env.sh
readonly library=$root/usr/lib/rustlib/$target/lib

say() { echo "windows-toolchain: $*" >&2; }

download_packages() {
  local version release llvm
  version=$(apt-cache policy rustc-web | awk '/Candidate:/ { print $2 }')
  if [ -z "$version" ] || [ "$version" = "(none)" ]; then
    say "this system offers no package rustc-web (Debian's security suite has it)."
    say "With rustup, 'rustup target add $target' does instead."
    exit 1
  fi
  release=$(cut -d. -f1,2 <<<"$version")
  say "downloading Rust $version (about 150 MB) into $debs"
  mkdir -p "$debs"
  cd "$debs"
  apt-get -q download "rustc-web=$version" "libstd-rust-web-$release=$version" \
    "libstd-rust-web-dev=$version" "rust-web-src=$version" >&2
  llvm=$(dpkg-deb -f "libstd-rust-web-${release}_"*.deb Depends | grep -o 'libllvm[0-9]*' | head -1)
  apt-get -q download "$llvm" >&2
}

unpack() {
  say "unpacking into $root"
  rm -rf "$root"
  mkdir -p "$root"
  local deb
  for deb in "$debs"/*.deb; do dpkg-deb -x "$deb" "$root"; done
  # Where cargo looks for the source of the standard library.
  mkdir -p "$root/usr/lib/rustlib/src"
  ln -sfn "$(ls -d "$root"/usr/src/rustc-*)" "$root/usr/lib/rustlib/src/rust"
}

# $1: where to write it. The file is given its own name only when the whole toolchain stands.
write_environment() {
  cat > "$1" <<ENV
export LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu
export RUSTC=$root/usr/bin/rustc
export RUSTDOC=$root/usr/bin/rustdoc
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
export AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar
ENV
}

build_standard_library() {
  say "building the standard library for $target (about 3 minutes)"
  local empty=$folder/empty
  rm -rf "$empty"
  mkdir -p "$empty/src" "$library"
  printf '[package]\nname = "empty"\nedition = "2021"\n[workspace]\n' > "$empty/Cargo.toml"
  echo '#![no_std]' > "$empty/src/lib.rs"
  (
    # shellcheck disable=SC1090
    . "$1"
    cd "$empty"
    # Building the standard library is an unstable option of cargo; our own code needs none.
    # With bitcode in it, a release build can optimise across it and our code.
    RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$empty/target cargo build -q --release --target "$target" \
      -Zbuild-std=std,panic_unwind,panic_abort,test,proc_macro >&2
  )
  cp "$empty/target/$target/release/deps/"*.rlib "$library/"
  rm -f "$library"/libempty*
  rm -rf "$empty"
}

if [ ! -e "$env_file" ]; then
  mkdir -p "$folder"
  ls "$debs"/libllvm*.deb >/dev/null 2>&1 || download_packages
  unpack
  write_environment "$env_file.part"
  build_standard_library "$env_file.part"
  mv "$env_file.part" "$env_file"
  say "ready: $folder"
fi
echo "$env_file"
