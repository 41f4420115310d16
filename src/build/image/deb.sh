#!/bin/sh
# Makes a Debian package of an unpacked image, without root: deb.sh IMAGE VERSION FOLDER. Whoever publishes it says who
# maintains it, by DEBFULLNAME and DEBEMAIL. Called by ../image.sh, which sets SOURCE_DATE_EPOCH.

set -e
image=$1 version=$2 out=$3
package=partnership-plan
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
doc=$tree/usr/share/doc/$package

mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib/$package" "$doc" "$tree/usr/share/man/man1" \
    "$tree/usr/share/lintian/overrides"
cp -a "$image/bin" "$image/app" "$image/java" "$image/archives" "$tree/usr/lib/$package/"
cp -a "$image/share/bash-completion" "$tree/usr/share/"
ln -s "../lib/$package/bin/plan" "$tree/usr/bin/plan"
gzip -9n <"$image/share/man/man1/plan.1" >"$tree/usr/share/man/man1/plan.1.gz"
cp "$image/CHANGELOG.md" "$doc/"
maintainer="${DEBFULLNAME:-The contributors to plan} <${DEBEMAIL:-nobody@localhost.invalid}>"
printf '%s (%s) unstable; urgency=medium\n\n  * What has changed stands in CHANGELOG.md.\n\n -- %s  %s\n' \
    "$package" "$version" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.gz"
cp "$image/plan.cdx.json" "$doc/"

# Who holds which right: the notice, each licence's text, and those of the Java inside.
{
    cat "$image/NOTICE"
    find "$image/LICENSE" "$image/licenses" "$image/java/legal" \( -type f -o -type l \) | sort | while read -r text; do
        printf '\n\n==== %s\n\n' "${text#"$image/"}"
        cat "$text"
    done
} >"$doc/copyright"

mkdir "$work/debian"
printf 'Source: %s\n\nPackage: %s\nArchitecture: any\n' "$package" "$package" >"$work/debian/control"
libraries=$(find "$tree/usr/lib/$package/java" -name '*.so' -o -path '*/bin/java')
# shellcheck disable=SC2086 # several files, whose names have no spaces
depends=$(cd "$work" &&
    dpkg-shlibdeps -O "-l$tree/usr/lib/$package/java/lib" "-l$tree/usr/lib/$package/java/lib/server" $libraries 2>/dev/null)

cat >"$tree/DEBIAN/control" <<END
Package: $package
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f 1)
Depends: ${depends#*=}
Conflicts: plan
Recommends: git
Section: text
Priority: optional
Description: partnership plans as files: scaffold, check and publish them
 A partnership plan says why an organization that serves survivors of human
 trafficking looks for partners, who they are, and how they will work together.
 plan writes a first draft that explains itself, finds what is missing or
 misspelled, asks whether the plan would hold, and publishes it as Markdown,
 HTML, PDF and Word, each copy for one audience.
 .
 Everything happens on your own computer. The package brings the Java that it
 runs on; no other is needed.
END
cat >"$tree/usr/share/lintian/overrides/$package" <<END
# The program comes with the Java and the libraries that it was tested with.
$package: embedded-library
$package: extra-license-file
$package: hardening-no-fortify-functions
$package: hardening-no-bindnow
$package: shared-library-lacks-prerequisites
$package: unstripped-binary-or-object
$package: codeless-jar
END
(cd "$tree" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$tree/DEBIAN/md5sums"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
chmod -R u+w,go=rX "$tree"
dpkg-deb --root-owner-group -Zxz -z1 --threads-max=1 --build "$tree" "$out/${package}_${version}_$architecture.deb" >/dev/null
