#!/bin/sh
# Makes the packages of a built program: make.sh FOLDER. Each holds a Java of its own, reduced to what plan uses, and class
# archives for it. The same commit and JDK give the same bytes, but for those archives, which JDKs fill anew.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../../.." && pwd -P) || exit 1
. "$here/src/build/jdk.sh"
. "$here/src/build/train.sh"
set -e
cd "$here"
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

home=${JAVA_HOME:-}
pick jlink || { echo 'image: no JDK of version 17 or newer with jlink was found' >&2; exit 77; }
suits "$best" jlink # for its rank
echo "image: with $best"

value_of() {
    sed -n "s:^ *<$1>\\(.*\\)</$1>\$:\\1:p" pom.xml | head -n 1
}

version=$(value_of version)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date -d "$(value_of project.build.outputTimestamp)" +%s)}
export SOURCE_DATE_EPOCH
name=plan-$version-linux-$(uname -m)
rm -rf "$1"
mkdir -p "$1"
out=$(cd "$1" && pwd -P)
root=$out/$name
mkdir -p "$root/bin" "$root/archives" "$root/app"

# The program and its licences.
cp target/plan.jar "$root/app/"
cp -R target/lib "$root/app/"
cp LICENSE NOTICE CHANGELOG.md "$root/"
cp -R src/build/image/licenses "$root/licenses"
cp src/main/resources/fonts/OFL.txt "$root/licenses/noto.txt"
cp src/main/resources/fonts/LICENSE-Symbols.txt "$root/licenses/symbols.txt"
for jar in target/lib/*.jar; do
    library=${jar##*/}
    unzip -qqoj "$jar" 'META-INF/*LICENSE*' 'META-INF/NOTICE*' -d "$root/licenses/${library%-[0-9]*}" 2>/dev/null || true
done

# A Java of only what the program uses, without what draws on screens and plays sounds.
compress=zip-6
[ "$rank" -ge 21000 ] || compress=2
"$best/bin/jlink" --output "$root/java" --no-header-files --no-man-pages --compress="$compress" \
    --add-modules "$("$best/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 17 \
        --class-path "$(echo target/lib/*.jar | tr ' ' :)" target/plan.jar)" \
    --exclude-files='**/libawt_xawt.so,**/libjawt.so,**/libsplashscreen.so,**/libjsound.so,**/bin/keytool,**/bin/rmiregistry,**/bin/jrunscript'

# Archives remember when the files that they are made of were changed.
settle() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}
settle "$root"
jdk=$root/java
dir=$root/archives
jar=/proc/self/fd/9/plan.jar # where the launcher finds it
exec 9<"$root/app"
choose_archive
flags=$(sed -n "/^flags='/,/'\$/{s/^flags='//;s/'\$//;p}" src/build/image/plan)
for kind in small lint large; do
    heap=256m
    [ "$kind" != large ] || heap=512m
    train
    [ -s "$dir/$kind.archive" ] || { echo "image: no class archive could be made for $kind" >&2; exit 1; }
    chmod 644 "$dir/$kind.archive"
done
sed "s/@archive@/$flag/" src/build/image/plan >"$root/bin/plan"
chmod 755 "$root/bin/plan"

# What packages have besides: the manual page, completion, the bill of materials.
mkdir -p "$root/share/man/man1" "$root/share/bash-completion/completions"
"$root/bin/plan" completion >"$root/share/bash-completion/completions/plan"
src/build/image/manual.sh "$root/bin/plan" "$SOURCE_DATE_EPOCH" >"$root/share/man/man1/plan.1"
JAVA_HOME=$best src/build/image/bill.sh "$root/java/release" "$root/plan.cdx.json"
cp "$root/plan.cdx.json" "$out/"
settle "$root"

tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$name" | gzip -n >"$out/$name.tar.gz"
if command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null; then
    src/build/image/deb.sh "$root" "$version" "$out"
else
    echo 'image: no .deb was made, since dpkg-deb and dpkg-shlibdeps (package dpkg-dev) are missing'
fi
