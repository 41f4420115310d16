#!/bin/sh
# Tests ./plan on copies of this checkout. Needs a built program (target/plan.jar); a stand-in for Maven copies that one,
# so that only the launcher is under test. Called by ./check.

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
[ -f "$root/target/plan.jar" ] || { echo "build the program first: ./plan --version" >&2; exit 1; }
tmp=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$tmp"; rm -rf "$tmp"' EXIT
chmod 755 "$tmp"
passed=0 failed=0 skipped=0
clean='1 plan checked: syntax, the seven sections, keys, values, ids, references and dates. Nothing found.'

# The stand-in: notes that it ran, then does what the file "mvn-does" says, or builds.
mkdir "$tmp/bin"
cat >"$tmp/bin/mvn" <<EOF
#!/bin/sh
echo run >>"$tmp/builds"
[ ! -f "$tmp/mvn-does" ] || . "$tmp/mvn-does"
mkdir -p target && cp "$root/target/plan.jar" target/ && cp -R "$root/target/lib" target/
EOF
chmod +x "$tmp/bin/mvn"
PATH=$tmp/bin:$PATH
XDG_CACHE_HOME=$tmp/cache
export PATH XDG_CACHE_HOME
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# A new checkout in "$tmp/a checkout", not built; and in "$tmp/work" a plan that is right and one that is not.
checkout() {
    rm -rf "$tmp/a checkout" "$tmp/builds" "$tmp/mvn-does" "$tmp/cache"
    mkdir -p "$tmp/a checkout/src" "$tmp/work"
    cp -R "$root/plan" "$root/pom.xml" "$root/templates" "$root/examples" "$tmp/a checkout"
    cp -R "$root/src/main" "$root/src/build" "$tmp/a checkout/src"
    cp "$root/examples/worksheet.plan.yaml" "$tmp/work/good.plan.yaml"
    echo 'plan: 1' >"$tmp/work/bad.plan.yaml"
    cd "$tmp/work" || exit 1
}

# plan ARGUMENTS...: runs it; sets code, and out and err to what it printed.
plan() {
    code=0
    "$tmp/a checkout/plan" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    out=$(cat "$tmp/out")
    err=$(cat "$tmp/err")
}

builds() {
    if [ -f "$tmp/builds" ]; then grep -c . "$tmp/builds"; else echo 0; fi
}

archives() {
    find "$tmp/a checkout/target" "$tmp/cache" -name '*.archive' -size +100 2>/dev/null | wc -l | tr -d ' '
}

# is WHAT EXPECTED ACTUAL
is() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n  stderr:   %s\n' "$1" "$2" "$3" "$err"
    fi
}

# right WHAT: the last run checked the good plan, and said nothing else.
right() {
    is "$1" "0 $clean" "$code $out"
}

says() {
    case $err in *"$2"*) is "$1" "$2" "$2" ;; *) is "$1" "…$2…" "$err" ;; esac
}

jdks=''
for jdk in /usr/lib/jvm/*; do
    if [ ! -L "$jdk" ] && [ -x "$jdk/bin/javac" ] && grep -q '^JAVA_VERSION="\(1[7-9]\|[2-9][0-9]\)' "$jdk/release"; then
        jdks="$jdks $jdk"
    fi
done

for JAVA_HOME in ${jdks:-"${JAVA_HOME:-}"}; do
    export JAVA_HOME
    name=${JAVA_HOME##*/}
    checkout
    plan validate good.plan.yaml
    right "$name: the first start, from another folder, in a folder with a space"
    is "$name: the first start says in one line that it builds" 1 "$(wc -l <"$tmp/err" | tr -d ' ')"
    is "$name: an archive is made" 1 "$(archives)"
    plan validate good.plan.yaml
    right "$name: the second start"
    is "$name: and it is quiet" '' "$err"
    is "$name: and does not build" 1 "$(builds)"
    plan validate bad.plan.yaml
    is "$name: findings" 1 "$code"
    cp "$tmp/work/good.plan.yaml" "$tmp/work/größer.plan.yaml"
    LC_ALL=xx_XX.UTF-8 plan validate größer.plan.yaml
    right "$name: a language that this machine does not have"
    plan validate - <&-
    is "$name: a closed standard input is an empty one" 1 "$code"
    plan nonsense
    is "$name: wrong usage" '2 ' "$code $out"
    plan schema
    is "$name: nothing but the program's on standard output" '{' "$(head -c 1 "$tmp/out")"
    ln -sf "$tmp/a checkout/plan" "$tmp/link"
    is "$name: through a link" "$clean" "$("$tmp/link" validate good.plan.yaml 2>&1)"
    is "$name: from the checkout itself" "$clean" "$(cd "$tmp/a checkout" && ./plan validate ../work/good.plan.yaml 2>&1)"

    for archive in $(cd "$tmp/a checkout" && find target -name '*.archive'); do
        archive="$tmp/a checkout/$archive"
        cp -p "$archive" "$tmp/kept"
        chmod u+w "$archive"
        echo rubbish >"$archive"
        plan validate good.plan.yaml
        right "$name: an archive that was overwritten"
        is "$name: it is made anew" 1 "$(archives)"
        chmod u+w "$archive"
        head -c 100000 "$tmp/kept" >"$archive"
        touch -r "$tmp/kept" "$archive"
        plan validate good.plan.yaml
        right "$name: half an archive with an old date"
        rm -f "$archive"
        mkdir -p "${archive%.archive}.new" # what a killed training leaves
        plan validate good.plan.yaml
        right "$name: an archive that was deleted"
        is "$name: this one, too" 1 "$(archives)"
    done
done

checkout
echo 'sleep 1' >"$tmp/mvn-does"
"$tmp/a checkout/plan" validate good.plan.yaml >"$tmp/out2" 2>/dev/null &
plan validate good.plan.yaml
wait $!
is 'two first starts at once: the other' "0 $clean" "$? $(cat "$tmp/out2")"
right 'two first starts at once'
is 'two first starts at once build once' 1 "$(builds)"

plan validate good.plan.yaml
sleep 0.05
touch "$tmp/a checkout/src/main/java/partnershipplan/cli/Main.java"
plan validate good.plan.yaml
right 'after a source changed'
is 'it is built again' 2 "$(builds)"
touch "$tmp/a checkout/target/launch/building" # what a killed build leaves
rm -f "$tmp/a checkout/target/launch/jdk/state" "$tmp/a checkout/target/launch/jdk$JAVA_HOME/state"
plan validate good.plan.yaml
is 'a killed build is done again' 3 "$(builds)"

echo 'echo "[ERROR] a missing semicolon"; exit 1' >"$tmp/mvn-does"
touch "$tmp/a checkout/pom.xml"
plan validate good.plan.yaml
is 'a failed build' '3 ' "$code $out"
says 'a failed build is told' 'the build failed'
says 'with the end of its log' 'a missing semicolon'

checkout
plan --version
mkdir -p "$tmp/old/bin"
printf '#!/bin/sh\nexit 9\n' >"$tmp/old/bin/java"
chmod +x "$tmp/old/bin/java"
echo 'JAVA_VERSION="11.0.2"' >"$tmp/old/release"
kept_home=$JAVA_HOME
if [ -n "$jdks" ]; then
    JAVA_HOME=$tmp/old
    plan validate good.plan.yaml
    right 'a JAVA_HOME that is too old is passed over'
fi
JAVA_HOME=$tmp/nowhere/../nothing
[ -z "$jdks" ] || { plan validate good.plan.yaml && right 'a JAVA_HOME that is not there is passed over'; }

# No JDK at all: a launcher that looks in an empty folder, and a PATH without java.
mkdir -p "$tmp/tools" "$tmp/none"
for tool in sh sed find readlink flock mkdir rm mv touch ln grep tail dirname; do
    if command -v "$tool" >/dev/null; then ln -sf "$(command -v "$tool")" "$tmp/tools/$tool"; fi
done
for file in plan src/build/jdk.sh; do
    sed "s#/usr/lib/jvm#$tmp/none#; s#/usr/libexec/java_home#$tmp/none#" "$root/$file" >"$tmp/a checkout/$file"
done
JAVA_HOME=''
code=0
PATH=$tmp/tools "$tmp/a checkout/plan" validate good.plan.yaml >"$tmp/out" 2>"$tmp/err" || code=$?
err=$(cat "$tmp/err")
is 'no JDK' '3 ' "$code $(cat "$tmp/out")"
is 'no JDK is told in a sentence' \
    'plan: no Java of version 17 or newer was found. Install a JDK, or set JAVA_HOME to one.' "$err"
JAVA_HOME=$kept_home

# A built checkout that is not ours to write to, with a cache folder and without.
checkout
plan --version
rm -rf "$tmp/a checkout/target/launch" "$tmp/cache"
chmod -R a-w "$tmp/a checkout"
if [ "$(id -u)" != 0 ]; then
    as_user=''
elif command -v setpriv >/dev/null; then
    as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'
    mkdir "$tmp/cache"
    chmod 777 "$tmp/cache"
else
    as_user=none
fi
if [ "$as_user" = none ]; then
    skipped=3
else
    is 'a read-only checkout' "$clean" "$($as_user "$tmp/a checkout/plan" validate good.plan.yaml 2>&1)"
    is 'its archive goes to the cache' 1 "$(archives)"
    is 'a read-only checkout without a home' "$clean" \
        "$(unset HOME XDG_CACHE_HOME; $as_user "$tmp/a checkout/plan" validate good.plan.yaml 2>&1)"
fi

echo "launcher: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
