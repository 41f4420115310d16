#!/bin/sh
# The long way of ../../plan, which reads this file in: picks a JDK, builds the program, makes the class archive that
# lets it start quickly. It happens before the command runs: some seconds once, and nothing is left running behind.
# Takes here, home, kind, heap, flags and cache; sets jdk, dir (where the archives are; empty without one) and flag.
# shellcheck disable=SC2154 # they are set by plan

jar=$here/target/plan.jar
launch=$here/target/launch

say() {
    printf 'plan: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 3
}

# Whether $1 is a JDK from 17 on that has the program $2; sets rank, by which newer ones win. Never runs java.
suits() {
    rank=0
    [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9.]*\).*/\1/p' "$1/release")
    major=${version%%.*}
    update=${version##*.}
    rank=$((${major:-0} * 1000 + ${update:-0}))
    [ "$rank" -ge 17000 ]
}

# The best JDK that has the program $1: JAVA_HOME's, else the newest. Sets best.
pick() {
    best=''
    top=0
    if suits "$home" "$1"; then
        best=$home
        return 0
    fi
    on_path=$(readlink -f "$(command -v java 2>/dev/null)" 2>/dev/null)
    for at in /usr/lib/jvm/* "${on_path%/bin/java}" "$(/usr/libexec/java_home -v 17+ 2>/dev/null)"; do
        if suits "$at" "$1" && [ "$rank" -gt "$top" ]; then
            best=$at
            top=$rank
        fi
    done
    [ -n "$best" ]
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

# Runs the program in the folder $work, quietly.
in_training() (
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    # shellcheck disable=SC2086 # flags are several words
    cd "$work" && exec "$jdk/bin/java" $flags "-Xmx$heap" "-Dpdfbox.fontcache=$work" "$@" </dev/null >/dev/null 2>&1
)

# Makes $dir/$kind.archive out of a run that goes well; an empty one where that cannot be done.
train() {
    work=$dir/$kind.new
    rm -rf "$work"
    mkdir "$work" || return
    set -- "$here/examples/worksheet.plan.yaml" "$here/examples/spanish.plan.yaml" "$here/examples/shelter-mous.plan.yaml"
    case $kind in
        large) set -- render --to md,html,pdf,docx -o "$work/out" "$@" ;;
        lint) set -- lint --fail-on never "$@" ;;
        *) set -- validate "$@" ;;
    esac
    set -- -cp "$jar" partnershipplan.cli.Main "$@"
    if [ "$flag" = -XX:AOTCache= ]; then
        in_training -XX:AOTMode=record "-XX:AOTConfiguration=$work/classes" "$@" &&
            in_training -XX:AOTMode=create "-XX:AOTConfiguration=$work/classes" "-XX:AOTCache=$work/archive" -cp "$jar"
    else # G1 alone can put objects into an archive; any collector can read them.
        in_training -Xshare:off "-XX:DumpLoadedClassList=$work/classes" "$@" &&
            in_training -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=$work/classes" \
                "-XX:SharedArchiveFile=$work/archive" -cp "$jar"
    fi
    [ -s "$work/archive" ] || true >"$work/archive"
    mv -f "$work/archive" "$dir/$kind.archive"
    rm -rf "$work"
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
        flag=-XX:SharedArchiveFile=
        [ "$rank" -lt 25000 ] || flag=-XX:AOTCache=
    fi
    dir=$kept
    [ -e "$dir/$kind.archive" ] || train
    build_of "$jdk"
    printf '%s\n' "$here" "$jdk" "$flag" "$build" >"$dir/state.new" && mv -f "$dir/state.new" "$dir/state"
    unlock
fi
