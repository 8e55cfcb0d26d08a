#!/bin/sh
# all.sh [ROWS...]: every benchmark, one after the other, as ratios. Build first. ROWS are batch.sh's; 0 for none.
# JAVA_HOME says on which JDK, else the java on the PATH; with JAVA25_HOME the cold answers are measured on that one too.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$root"
work=target/bench
mkdir -p "$work"
IFS= read -r id <target/app/current
jar=target/app/$id/ratecard.jar
[ -n "${JAVA_HOME-}" ] || JAVA_HOME=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
export JAVA_HOME
java=$JAVA_HOME/bin/java

release=$work/PPRRVU2026_Jan_invented.csv
[ -f "$release" ] ||
    "$java" -cp "$jar" src/bench/Synthetic.java release src/test/resources/cms/PPRRVU2026_Jul_nonQPP.csv "$release"

# seconds COMMAND...: how long it takes
seconds() {
    start=$(date +%s.%N)
    "$@" >"$work/log" 2>&1
    echo "$start $(date +%s.%N)" | awk '{ printf "%.3f", $2 - $1 }'
}

import() {
    rm -rf "$work/imported"
    mkdir -p "$work/imported"
    seconds ./ratecard import "$release" --data "$work/imported"
}

echo '# a cold answer; looking a code up is compared with the quote'
rm -rf "$work/imported"
import >/dev/null
for home in "$JAVA_HOME" "${JAVA25_HOME-}"; do
    [ -n "$home" ] || continue
    JAVA_HOME=$home ./ratecard --version >/dev/null
    sleep 10 # the first start of a JDK has an archive made
    "$home/bin/java" src/bench/Cold.java 'quote mild' "lookup 20000 --data $work/imported"
done

echo
echo '# import of a relative value file of 19,000 rows'
for _ in 1 2 3 4 5; do
    echo "$(import) $(seconds python3 src/bench/import.py "$release" "$work/imported.csv")"
done | awk '{ ours[NR] = $1; python[NR] = $2 }
    function median(values) {
        for (i = 1; i <= NR; i++)
            for (j = i + 1; j <= NR; j++)
                if (values[j] < values[i]) { kept = values[i]; values[i] = values[j]; values[j] = kept }
        return values[int((NR + 1) / 2)]
    }
    END {
        one = median(ours); other = median(python)
        printf "ratecard %.2f s, Python %.2f s: %.2f x Python\n", one, other, one / other
    }'

[ "${1-}" != 0 ] || exit 0
echo
echo '# files of rows'
exec sh src/bench/batch.sh "$@"
