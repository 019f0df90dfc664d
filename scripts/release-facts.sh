#!/usr/bin/env bash
# What every package says of itself, each fact from one place. To be sourced from the root of the repository.
# version:            from Cargo.toml, where all crates take theirs
# SOURCE_DATE_EPOCH:  the moment of the last commit, unless it is set already; the date of everything that is packed
# day:                the same as a day
# maintainer:         who made it, in the form that packages ask for; there is no address that answers
# shellcheck disable=SC2034 # each is read by who sources this

version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
if [ -z "$version" ] || [ -z "$SOURCE_DATE_EPOCH" ]; then
  echo "release-facts: Cargo.toml tells no version, or git no last commit (SOURCE_DATE_EPOCH can be set instead)" >&2
  exit 1
fi
export SOURCE_DATE_EPOCH
maintainer='The Sổ Chi bộ authors <authors@sochibo.invalid>'
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)

# The one date on everything below a folder.
set_dates() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
