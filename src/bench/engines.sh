#!/bin/sh
# engines.sh [ROWS]: prices the same real rows, of which every hundredth is bad, by `batch`, in DuckDB and in Spark, each on two
# threads, and compares every answer. Build first: ./mvnw -Pengines verify. Default: 1 million rows. Needs ../shared/cms-releases.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench/engines
mkdir -p "$work"
# What Spark needs of Java 17 and newer, as src/engines/pom.xml gives it
options=$(sed -n '/<engine.options>/,/<\/engine.options>/p' "$root/src/engines/pom.xml" | grep -o -e '--add-opens=[^ ]*')
cd "$root/src/engines"
# shellcheck disable=SC2086 # several options
exec java $options -XX:-UsePerfData -Xmx3g -Dratecard.jar="$root/target/ratecard.jar" \
    -cp "$root/target/engines/classes:$root/target/engines/test-classes:$(cat "$root/target/engines/classpath")" \
    "$root/src/bench/Engines.java" "${1:-1000000}" "$work"
