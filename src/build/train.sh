#!/bin/sh
# Makes the class archives that let plan start quickly; read in by prepare.sh and image.sh.
# Takes here, jar, jdk, flags, kind, heap and dir; choose_archive sets flag.
# shellcheck disable=SC2034,SC2154 # what is taken and set belongs to those who read this in

# The kind of archive that the JDK of this rank reads.
choose_archive() {
    flag=-XX:SharedArchiveFile=
    [ "$rank" -lt 25000 ] || flag=-XX:AOTCache=
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
