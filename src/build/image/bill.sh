#!/bin/sh
# Writes the software bill of materials, in CycloneDX's form: bill.sh RELEASE FILE, where RELEASE tells the Java that
# comes with the program. The same sources give the same bytes. Needs a built program.

cd "$(dirname -- "$0")/../../.." || exit 1
set -e
mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:makeBom
picocli=$(sed -n 's:.*<picocli.version>\(.*\)</.*:\1:p' pom.xml)
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp 'target/lib/*' src/build/java/BillOfMaterials.java \
    target/bom.json src/build/image/bundled.json "$picocli" NOTICE "$1" "$2"
