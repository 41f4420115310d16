#!/bin/sh
# Opens plans in yaml-language-server, as an editor would, with the schema of `plan schema`: no false alarms, the right
# completions, and each key's meaning on hover. Usage: run.sh [FILE...]; without files, the examples and the plan that
# uses every key. One line for each check, and "N passed, M failed" at the end; "SKIPPED: why" and exit code 77 where it cannot be run.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=$here/../../..
work=$root/target/editor-check

skipped() {
    echo "SKIPPED: $*"
    exit 77
}

command -v node >/dev/null || skipped 'Node is missing'
command -v npm >/dev/null || skipped 'npm is missing'
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || skipped "Node 20 is needed, this is $(node --version)"

mkdir -p "$work" || exit 1
if ! cmp -s "$here/package-lock.json" "$work/node_modules/.editor-check"; then
    cp "$here/package.json" "$here/package-lock.json" "$work" || exit 1
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) || {
        grep -v -i 'http' "$work/npm.log" >&2
        skipped 'npm could not install yaml-language-server'
    }
    cp "$here/package-lock.json" "$work/node_modules/.editor-check" || exit 1
fi

"$root/plan" schema >"$work/plan.schema.json" || exit 1
[ $# -gt 0 ] || set -- "$root"/examples/*.yaml "$root/src/test/resources/plans/every-key.plan.yaml"
exec node "$here/check.js" "$work/node_modules/yaml-language-server/bin/yaml-language-server" \
    "$work/plan.schema.json" "$@"
