#!/bin/sh
# The long way of ../../plan, which reads this file in: picks a JDK, builds the program, makes the class archive that
# lets it start quickly. It happens before the command runs: some seconds once, and nothing is left running behind.
# Takes here, home, kind, heap, flags and cache; sets jdk, dir (where the archives are; empty without one) and flag.
# shellcheck disable=SC2154 # they are set by plan

jar=$here/target/plan.jar
launch=$here/target/launch
. "$here/src/build/jdk.sh"
. "$here/src/build/train.sh"

say() {
    printf 'plan: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 3
}

# Takes the lock $1 until unlock, waiting for its turn, or with "now" only if it is free. Whoever dies loses the lock;
# what it left running keeps it.
lock() {
    locked=''
    if command -v flock >/dev/null; then
        (true >>"$1") 2>/dev/null || return 1
        exec 9>>"$1"
        flock ${2:+-n} 9 && return
        unlock
        return 1
    fi
    until ln -s "$$" "$1.pid" 2>/dev/null; do
        kill -0 "$(readlink "$1.pid")" 2>/dev/null || rm -f "$1.pid"
        [ -z "${2:-}" ] || return 1
        sleep 1
    done
    locked=$1.pid
}

unlock() {
    if [ -n "$locked" ]; then
        rm -f "$locked"
    else
        exec 9>&-
    fi
}

writable() {
    mkdir -p "$1" 2>/dev/null && [ -w "$1" ]
}

outdated() {
    [ ! -f "$jar" ] || [ ! -d "$here/target/lib" ] || [ -e "$launch/building" ] || [ -n "$(find "$here/pom.xml" \
        "$here/src/main" "$here/src/build" "$here/templates" -newer "$jar" 2>/dev/null)" ]
}

build() {
    command -v mvn >/dev/null || fail 'the program is not built yet, and Maven (mvn), which builds it, is not installed.'
    pick javac || fail 'the program is not built yet, and no JDK of version 17 or newer with a compiler was found.' \
        'Install one, or set JAVA_HOME.'
    say 'building the program; this takes a moment, and longer the first time'
    true >"$launch/building" || exit 3
    rm -rf "$here/target/classes" # what has no source any more must not stay
    if ! (cd "$here" && JAVA_HOME=$best exec mvn -q -B -Dmaven.test.skip=true package) \
        >"$launch/build.log" 2>&1 </dev/null; then
        say "the build failed. The end of $launch/build.log:"
        grep -v -e '^\[ERROR\] *$' -e 'Help 1\]' -e 'Re-run Maven' -e 'For more information' -e 'full stack trace' \
            "$launch/build.log" | tail -n 15 >&2
        exit 3
    fi
    touch -r "$launch/building" "$jar" # a source that changed meanwhile is newer than this
    rm -f "$launch/building"
}

pick java || fail 'no Java of version 17 or newer was found. Install a JDK, or set JAVA_HOME to one.'
jdk=$best

if writable "$launch" && lock "$launch/lock"; then
    if outdated; then
        build
    fi
    unlock
elif [ ! -f "$jar" ]; then
    fail "the program is not built yet, and $here cannot be written to."
elif outdated; then
    say "the sources are newer than the program, and $here cannot be written to; this runs the program as it is."
fi

# The archive goes below the build or, where that is not ours, into the user's cache; else the start is a slow one.
kept=''
for folder in "$launch/jdk$home" "${cache:+$cache/jdk$home}"; do
    if [ -n "$folder" ] && writable "$folder"; then
        kept=$folder
        break
    fi
done
dir=''
if [ -n "$kept" ] && lock "$kept/lock" now; then # whoever has it makes the archive: no need to wait
    picked=$jdk
    if ! fresh "$kept" || [ "$jdk" != "$picked" ]; then
        rm -f "$kept"/*.archive
        jdk=$picked
        suits "$jdk" java
        choose_archive
    fi
    dir=$kept
    [ -e "$dir/$kind.archive" ] || train
    build_of "$jdk"
    printf '%s\n' "$here" "$jdk" "$flag" "$build" >"$dir/state.new" && mv -f "$dir/state.new" "$dir/state"
    unlock
fi
