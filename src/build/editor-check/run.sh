#!/bin/sh
# Opens plans in yaml-language-server, as an editor would, with the schema of `plan schema`: no false alarms, the right
# completions, and each key's meaning on hover. Usage: run.sh [FILE...]; without files, the examples and the plan that
# uses every key. One line for each check, and "N passed, M failed" at the end; "SKIPPED: why" and exit code 77 where it cannot be run.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=$here/../../..
work=$root/target/editor-check

# shellcheck source=src/build/node-tools.sh
. "$here/../node-tools.sh"
install_tools 'yaml-language-server'

"$root/plan" schema >"$work/plan.schema.json" || exit 1
[ $# -gt 0 ] || set -- "$root"/examples/*.yaml "$root/src/test/resources/plans/every-key.plan.yaml"
exec node "$here/check.js" "$work/node_modules/yaml-language-server/bin/yaml-language-server" \
    "$work/plan.schema.json" "$@"
