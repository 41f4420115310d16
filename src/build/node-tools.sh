#!/bin/sh
# Read by scripts that check with tools from npm. Before: here (with a package.json and its lock) and work are set.
# shellcheck disable=SC2154 # they are set by the script

# "SKIPPED: why" and exit code 77: it cannot be checked on this machine.
skipped() {
    echo "SKIPPED: $*"
    exit 77
}

# Installs the tools of a package.json into $work, once for each lock file. Usage: install_tools 'what it installs'
install_tools() {
    command -v node >/dev/null || skipped 'Node is missing'
    command -v npm >/dev/null || skipped 'npm is missing'
    node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ||
        skipped "Node 20 is needed, this is $(node --version)"
    mkdir -p "$work" || exit 1
    cmp -s "$here/package-lock.json" "$work/node_modules/.lock" && return
    cp "$here/package.json" "$here/package-lock.json" "$work" || exit 1
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) || {
        grep -v -i 'http' "$work/npm.log" >&2
        skipped "npm could not install $1"
    }
    cp "$here/package-lock.json" "$work/node_modules/.lock" || exit 1
}
