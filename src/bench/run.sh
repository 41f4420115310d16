#!/bin/sh
# Times plan against bare Java and its peers, and prints the table of docs/performance.md: src/bench/run.sh [ROUNDS].
# Makes the plans it needs, and packages if target/image has none. What is not installed is told as skipped. Some minutes.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=$(CDPATH='' cd -P -- "$here/../.." && pwd -P) || exit 1
work=$root/target/bench
mkdir -p "$work" || exit 1

# shellcheck source=src/build/node-tools.sh
(. "$here/../build/node-tools.sh" && install_tools 'js-yaml and ajv') || echo 'Without js-yaml and ajv.' >&2
"$root/plan" schema >"$work/plan.schema.json" || exit 1

# An image for each JDK, made once for a built program.
for version in 17 25; do
    for jdk in /usr/lib/jvm/*; do
        if [ ! -L "$jdk" ] && [ -x "$jdk/bin/jlink" ] && grep -q "^JAVA_VERSION=\"${version}[.\"]" "$jdk/release" 2>/dev/null; then
            ln -sfn "$jdk" "$work/jdk$version"
            if ! cmp -s "$work/image$version/app/plan.jar" "$root/target/plan.jar"; then
                echo "making an image of JDK $version" >&2
                JAVA_HOME=$jdk "$here/../build/image/make.sh" "$work/packages" >"$work/image.log" 2>&1 || exit 1
                rm -rf "$work/image$version"
                mkdir "$work/image$version"
                tar -C "$work/image$version" --strip-components=1 -xzf "$work/packages"/plan-*.tar.gz
            fi
        fi
    done
done
exec python3 "$here/table.py" "$root" "$work" "${1:-15}"
