#!/bin/sh
# Makes the form of plan that needs no Java, and tests it: src/build/image.sh [FOLDER]. A .tar.gz and, where dpkg's tools
# are, a .deb, with the bill of materials beside them, go into FOLDER, or target/image. Takes JAVA_HOME's JDK, else the
# newest one here.

set -e
cd "$(dirname -- "$0")/../.."
out=${1:-target/image}
./plan --version
src/build/image/make.sh "$out"
src/build/image/test.sh "$out"
rm -rf "$out"/plan-*/
ls -l "$out"
