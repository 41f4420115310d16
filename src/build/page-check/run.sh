#!/bin/sh
# Opens published pages in a browser as their readers do: in light and dark, on a phone, on paper, in the colours a
# reader chose, by keyboard alone, with wider letters; and has the Nu HTML checker read them. First it plants faults,
# and each check must find its own. Usage: run.sh [PLAN...]; without plans, the examples, the plan that uses every key
# and one in a house style, each document of them, for ourselves and for the public; drafts only where there is an
# agreement to draft.
# "SKIPPED: why" and exit code 77 where it cannot be run.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
root=$here/../../..
work=$root/target/page-check

# shellcheck source=src/build/node-tools.sh
. "$here/../node-tools.sh"
command -v chromium >/dev/null || skipped 'Chromium is missing'
install_tools 'axe-core, playwright-core and vnu-jar'

house=$root/src/test/resources/house/house.plan.yaml
[ $# -gt 0 ] || set -- "$root"/examples/*.plan.yaml "$root/src/test/resources/plans/every-key.plan.yaml" "$house"
documents=$("$root/plan" help render | tr -s ' \n' ' ' |
    sed -n 's/.*The document: \(.*\) (default: plan).*/\1/p' | sed 's/([^)]*)//g; s/drafts of agreements://; s/ or / /g' | tr -d ,)
[ -n "$documents" ] || {
    echo 'plan help render names no document'
    exit 1
}
# publish DOCUMENT AUDIENCE PLAN...
publish() {
    document=$1
    audience=$2
    shift 2
    said=$("$root/plan" render -q --document "$document" --audience "$audience" --to html --today 2026-11-23 \
        -o "$work/pages/$document" "$@" 2>&1) && return
    case $said in
        *'there is no agreement with'*) return 0 ;;
    esac
    echo "$said"
    return 1
}

rm -rf "$work/pages"
for document in $documents; do
    for audience in internal public; do
        publish "$document" "$audience" "$@" || exit 1
    done
done

failed=0
java -jar "$work/node_modules/vnu-jar/build/dist/vnu.jar" --format json --stdout "$work"/pages/*/*.html \
    >"$work/vnu.json" || true
node "$here/markup.js" "$work/vnu.json" || failed=1
NODE_PATH=$work/node_modules node "$here/check.js" "$(command -v chromium)" "$work"/pages/*/*.html || failed=1
exit $failed
