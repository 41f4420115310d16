#!/bin/sh
# Builds the program and its packages twice, from copies of the sources in two folders, and compares them file by file.
# Class archives may differ, since JDKs fill them anew each time; nothing else may. Called by ./check.

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
. "$root/src/build/jdk.sh"
home=${JAVA_HOME:-}
pick jlink || { echo 'no JDK of version 17 or newer with jlink was found'; exit 77; }
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT

for copy in one 'the other'; do
    mkdir -p "$tmp/$copy/src" "$tmp/$copy/docs"
    for part in plan pom.xml .mvn LICENSE NOTICE CHANGELOG.md templates examples src/main src/build docs/rules; do
        cp -R "$root/$part" "$tmp/$copy/$part"
    done
    (
        cd "$tmp/$copy" &&
            JAVA_HOME=$best mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package &&
            JAVA_HOME=$best src/build/image/make.sh target/image >image.log 2>&1
    ) || { tail -n 20 "$tmp/$copy/image.log"; exit 1; }
    mv "$tmp/$copy/target/image" "$tmp/$copy image"
    (cd "$tmp/$copy image" && find . ! -type d ! -path '*/archives/*' ! -name '*.tar.gz' ! -name '*.deb' -exec sha256sum {} + |
        LC_ALL=C sort -k 2) >"$tmp/$copy.sums"
done

if ! differ=$(diff "$tmp/one.sums" "$tmp/the other.sums"); then
    printf 'these files differ from build to build:\n%s\n' "$differ"
    exit 1
fi
echo "$(grep -c . "$tmp/one.sums") files are the same in both builds; of the class archives $(
    cd "$tmp/one image" && find . -path '*/archives/*' -exec cmp -s {} "$tmp/the other image/{}" \; -print | grep -c .) are."
