#!/bin/sh
# Finds a JDK; read in by prepare.sh and image.sh.
# Takes home: a JDK that is asked for, or nothing.
# shellcheck disable=SC2034,SC2154 # what is taken and set belongs to those who read this in

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
