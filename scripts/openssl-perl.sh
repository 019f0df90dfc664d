#!/usr/bin/env bash
# Stands for perl where the crate openssl-src configures OpenSSL for the Windows program: SQLCipher asks it for AES, HMAC with
# SHA-2, PBKDF2 and random numbers, so nothing else of it is built. That is half of it, and no other cipher, protocol,
# certificate or configuration file can be met in the program.
# usage: OPENSSL_SRC_PERL=scripts/openssl-perl.sh cargo build …
set -euo pipefail

readonly left_out=(
  # protocols and what they speak of
  no-ssl no-tls no-dtls no-quic no-sock no-dgram no-http no-cmp no-cms no-ct no-ocsp no-ts no-srp no-srtp no-psk no-nextprotoneg
  # keys in pairs
  no-ec no-ec2m no-ecx no-dh no-dsa no-sm2 no-ml-kem no-ml-dsa no-slh-dsa no-lms no-gost no-rfc3779
  # other ciphers, hashes and derivations
  no-aria no-bf no-cast no-chacha no-des no-ocb no-poly1305 no-rc2 no-rc4 no-siv no-sm4 no-cmac no-siphash
  no-blake2 no-md4 no-mdc2 no-rmd160 no-sm3 no-whirlpool no-argon2 no-scrypt
  # what is loaded, read or said while the program runs
  no-legacy no-engine no-dso no-autoload-config no-winstore no-ui-console no-filenames no-err
  no-apps no-docs no-multiblock no-thread-pool no-default-thread-pool
)

[ "${1:-}" = ./Configure ] || exec perl "$@"
perl "$@" -Os "${left_out[@]}"
# It would write into the program where it was built. No file is ever looked for there: none of it is loaded or read.
sed -i -E 's#^(OPENSSLDIR|ENGINESDIR|MODULESDIR)=.*#\1=/none#' Makefile
