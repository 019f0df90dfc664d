#!/usr/bin/env bash
# Makes what is handed out for Linux into out/package: .deb, .rpm, a portable folder as .tar.gz, licences, SBOM and sums.
# usage: scripts/package.sh PROGRAM      PROGRAM: as scripts/release-program.sh built it
#
# The same program from the same commit gives the same bytes.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."
. scripts/release-facts.sh

readonly out=$PWD/out/package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly tree=$work/tree

# The libraries that the program is linked to, as the packages of this system that hold them.
depends() {
  mkdir -p "$work/shlibs/debian"
  printf 'Source: so-chi-bo\n\nPackage: so-chi-bo\nArchitecture: amd64\n' >"$work/shlibs/debian/control"
  (cd "$work/shlibs" && dpkg-shlibdeps -O "$tree/usr/bin/so-chi-bo" 2>/dev/null) | sed 's/^shlibs:Depends=//'
}

control() {
  cat <<CONTROL
Package: so-chi-bo
Version: $version
Architecture: amd64
Maintainer: $maintainer
Installed-Size: $(du -k --apparent-size -s "$tree/usr" | cut -f1)
Depends: $1
Recommends: xdg-utils, evince | pdf-viewer
Section: misc
Priority: optional
Description: record book of a Party branch (Sổ Chi bộ)
 Keeps the people, the meetings with their attendance, the thematic sessions
 and the commendations of a Party branch, counts them, and prints the papers
 of the year. It works without a network; every file of a book is encrypted.
CONTROL
}

make_deb() {
  local deb=$work/deb libraries
  libraries=$(depends)
  cp -a "$tree" "$deb"
  mkdir "$deb/DEBIAN"
  control "$libraries" >"$deb/DEBIAN/control"
  (cd "$deb" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$deb/DEBIAN/md5sums"
  set_dates "$deb"
  # One thread: how many there are would change how the data is cut for compression.
  dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$deb" "$out/so-chi-bo_${version}_amd64.deb" >/dev/null
}

make_rpm() {
  local spec=$work/so-chi-bo.spec
  cat >"$spec" <<SPEC
Name: so-chi-bo
Version: $version
Release: 1
Summary: Record book of a Party branch (Sổ Chi bộ)
License: MIT
Group: Applications/Productivity
%description
Keeps the people, the meetings with their attendance, the thematic sessions and the commendations of a Party branch,
counts them, and prints the papers of the year. It works without a network; every file of a book is encrypted.
%install
cp -a $tree/. %{buildroot}
%files
%defattr(-,root,root)
/usr/bin/so-chi-bo
/usr/share/applications/so-chi-bo.desktop
/usr/share/mime/packages/so-chi-bo.xml
/usr/share/metainfo/vn.sochibo.app.metainfo.xml
/usr/share/icons/hicolor/*/apps/so-chi-bo.*
/usr/share/icons/hicolor/*/mimetypes/application-x-so-chi-bo-backup.*
/usr/share/man/man1/so-chi-bo.1.gz
/usr/share/doc/so-chi-bo
SPEC
  rpmbuild -bb --quiet --target x86_64 --define "_topdir $work/rpm" --define "_rpmdir $work/rpms" \
    --define "_build_id_links none" --define "__os_install_post %{nil}" --define "debug_package %{nil}" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_buildhost so-chi-bo" --define "_binary_payload w9.xzdio" "$spec" >/dev/null
  cp "$work/rpms/x86_64/so-chi-bo-$version-1.x86_64.rpm" "$out/"
}

make_portable() {
  local name=so-chi-bo-$version-linux-x86_64
  local folder=$work/$name
  install -Dm755 "$program" "$folder/so-chi-bo"
  install -m644 "$tree/usr/share/doc/so-chi-bo/giay-phep.html" "$tree/usr/share/doc/so-chi-bo/sbom.cdx.json" \
    assets/icons/so-chi-bo.svg "$folder/"
  install -m644 assets/desktop/portable-linux.txt "$folder/DOC-TRUOC.txt"
  : >"$folder/so-chi-bo.portable"
  tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
    --format=gnu -C "$work" "$name" | gzip -9n >"$out/$name.tar.gz"
}

scripts/package-tree.sh "$program" "$tree"
rm -rf "$out"
mkdir -p "$out"
make_deb
make_rpm
make_portable
cp "$tree/usr/share/doc/so-chi-bo/giay-phep.html" "$out/so-chi-bo-$version-linux-giay-phep.html"
cp "$tree/usr/share/doc/so-chi-bo/sbom.cdx.json" "$out/so-chi-bo-$version-linux.cdx.json"
scripts/sums.sh "$out"
echo "Packages, $day:"
(cd "$out" && du --apparent-size -b -- * | awk '{ printf "  %6.1f MB  %s\n", $1 / 1e6, $2 }')
