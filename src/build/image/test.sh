#!/bin/sh
# Tests the packages in a folder as someone without a Java would run them: test.sh FOLDER. Unpacks them into folders of
# its own and holds what they print and write against ./plan, byte by byte. Called by ../image.sh.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../../.." && pwd -P) || exit 1
out=$(CDPATH='' cd -P -- "$1" && pwd -P) || exit 1
tmp=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$tmp"; rm -rf "$tmp"' EXIT
passed=0 failed=0
unset SOURCE_DATE_EPOCH # documents would take their date from it

# A PATH with what the launcher needs, and without a Java.
mkdir "$tmp/tools" "$tmp/home"
for tool in sh readlink; do ln -s "$(command -v "$tool")" "$tmp/tools/$tool"; done
without_java() {
    env -i PATH="$tmp/tools" HOME="$tmp/home" "$@"
}

is() { # WHAT EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
    fi
}

# Everything that a program prints and writes: all FOLDER PROGRAM...
all() {
    folder=$1
    shift
    mkdir "$folder"
    for words in --version 'validate examples' 'validate src/test/resources/broken' 'lint examples/starter.plan.yaml' \
        'lint --today 2027-06-01 examples' 'explain' 'schema' 'completion' 'export --to json examples/worksheet.plan.yaml' \
        'nonsense' 'validate nowhere.yaml'; do
        # shellcheck disable=SC2086 # several words
        (cd "$here" && "$@" $words) >"$folder/$words.out" 2>"$folder/$words.err" </dev/null
        echo "$?" >"$folder/$words.code"
    done 2>/dev/null
    (cd "$here" && "$@" render --today 2026-11-15 --to md,html,pdf,docx -o "$folder/copies" examples) \
        >"$folder/render.out" 2>/dev/null </dev/null
    sed -i "s:$folder::g" "$folder/render.out"
}

same() { # WHAT PROGRAM...
    what=$1
    shift
    rm -rf "$tmp/there"
    all "$tmp/there" "$@"
    is "$what: what it prints and writes" '' "$(diff -rq "$tmp/expected" "$tmp/there" 2>&1)"
}

# Whether the archive of the command $2… is used by the program $1: its main class comes out of it.
quick() {
    sed 's/-Xlog:disable/-Xlog:class+load/' "$1" >"$1-loud"
    chmod +x "$1-loud"
    shift_program=$1-loud
    shift
    (cd "$here" && without_java "$shift_program" "$@" 2>&1) | grep -c 'partnershipplan.cli.Main source: shared'
    rm -f "$shift_program"
}

# The lines of a launcher that both launchers must have alike.
shared() {
    sed -n -e '/^# Rendering and linting/,/^done/p' -e "/^# Short runs/,/'\$/p" -e '/^# Without a language/,/^\[/p' "$1"
}
is 'the launcher has the flags and kinds of the one of a checkout' "$(shared "$here/plan")" "$(shared "$here/src/build/image/plan")"

all "$tmp/expected" "$here/plan"
is 'there is something to compare' 20 "$(find "$tmp/expected/copies" -type f | wc -l | tr -d ' ')"

mkdir "$tmp/a folder"
tar -C "$tmp/a folder" -xzf "$out"/plan-*.tar.gz
for unpacked in "$tmp/a folder"/*; do :; done
chmod -R a-w "$unpacked"
same 'unpacked, read-only, in a folder with a space' without_java "$unpacked/bin/plan"
chmod -R u+w "$unpacked"
mv "$unpacked" "$tmp/moved"
plan=$tmp/moved/bin/plan
ln -s ../moved/bin/plan "$tmp/home/link"
is 'through a link, from another folder' "$(cat "$tmp/expected/--version.out")" "$(cd / && without_java "$tmp/home/link" --version 2>&1)"
is 'as a word on the PATH' "$(cat "$tmp/expected/--version.out")" "$(PATH=$tmp/tools:$tmp/moved/bin plan --version 2>&1)"
is 'from its own folder' "$(cat "$tmp/expected/--version.out")" "$(cd "$tmp/moved/bin" && without_java ./plan --version 2>&1)"
is 'with settings for another Java' "$(cat "$tmp/expected/--version.out")" \
    "$(JAVA_HOME=/nowhere JAVA_TOOL_OPTIONS=-Xmx1m JDK_JAVA_OPTIONS=-nonsense "$plan" --version 2>&1)"
is 'the archive of validate, moved' 1 "$(quick "$plan" validate examples/starter.plan.yaml)"
is 'the archive of lint, moved' 1 "$(quick "$plan" lint examples/worksheet.plan.yaml)"
is 'the archive of render, moved' 1 "$(quick "$plan" render --to html -o "$tmp/html" examples/worksheet.plan.yaml)"
for text in LICENSE NOTICE licenses/noto.txt licenses/symbols.txt licenses/jline.txt licenses/pdfbox/LICENSE \
    java/legal/java.base/LICENSE plan.cdx.json; do
    is "it carries $text" yes "$([ -s "$tmp/moved/$text" ] && echo yes)"
done
is 'each jar is on the bill of materials' '' "$(for jar in "$tmp/moved/app/lib"/*.jar; do
    file=${jar##*/}
    grep -q "/$(echo "${file%.jar}" | sed 's/-\([0-9.]*\)$/@\1/')?type=jar" "$tmp/moved/plan.cdx.json" || echo "$file"
done)"

for deb in "$out"/*.deb; do
    [ -f "$deb" ] || continue
    dpkg-deb -x "$deb" "$tmp/installed"
    same 'the Debian package' without_java "$tmp/installed/usr/bin/plan"
    is 'its archive is used' 1 "$(quick "$tmp/installed/usr/lib/partnership-plan/bin/plan" validate examples/starter.plan.yaml)"
    is 'its name and version' "partnership-plan $(cut -d ' ' -f 2 "$tmp/expected/--version.out")" \
        "$(dpkg-deb -f "$deb" Package) $(dpkg-deb -f "$deb" Version)"
    is 'it needs a C library' yes "$(dpkg-deb -f "$deb" Depends | grep -q 'libc6 (>=' && echo yes)"
    is 'it has all its rights told' 'MIT License' "$(grep -m 1 -o 'MIT License' "$tmp/installed/usr/share/doc/partnership-plan/copyright")"
    is 'its manual page' 'plan' "$(gzip -dc "$tmp/installed/usr/share/man/man1/plan.1.gz" | sed -n 's/^\.B //p')"
    if command -v lintian >/dev/null; then
        is 'lintian finds no error' '' "$(lintian --fail-on error --tag-display-limit 3 "$deb" 2>&1 | grep '^E:')"
    fi
done

echo "image: $passed passed, $failed failed"
[ "$failed" = 0 ]
