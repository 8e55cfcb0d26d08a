#!/bin/sh
# batch.sh [ROWS...]: times `ratecard batch` against DuckDB and against a Python script doing the same work, on
# invented tables of 19,000 codes, and prints ratios. Build first. Default: 1 and 10 million rows.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench
mkdir -p "$work"
IFS= read -r id <"$root/target/app/current"
jar=$root/target/app/$id/ratecard.jar
gpci=$root/data/gpci/2026/gpci.csv

[ -d "$work/duckdb/node_modules/@duckdb/node-api" ] || npm install --silent --prefix "$work/duckdb" @duckdb/node-api
[ -f "$work/codes.csv" ] || {
    java -cp "$jar" "$root/src/bench/Synthetic.java" tables "$work/tables"
    mv "$work/tables/codes.csv" "$work/codes.csv"
}

# seconds COMMAND...: how long it takes
seconds() {
    start=$(date +%s.%N)
    "$@" >"$work/log" 2>&1 || [ $? = 1 ]
    echo "$start $(date +%s.%N)" | awk '{ printf "%.2f", $2 - $1 }'
}

ours() {
    seconds "$root/ratecard" batch "$rows" -o "$work/ours.csv" --data "$work/tables"
}

duckdb() {
    seconds node "$root/src/bench/duckdb.mjs" "$work/duckdb" "$root/src/bench/batch.sql" \
        "CODES=$work/codes.csv" "GPCI=$gpci" "ROWS=$rows" "OUT=$work/duckdb.csv"
}

python() {
    seconds python3 "$root/src/bench/price.py" "$rows" "$work/codes.csv" "$gpci" "$work/python.csv"
}

for count in "${@:-1000000 10000000}"; do
    for number in $count; do
        rows=$work/$number.csv
        [ -f "$rows" ] || java -cp "$jar" "$root/src/bench/Synthetic.java" rows "$number" "$gpci" "$rows"
        for round in 1 2 3; do
            echo "$(ours) $(duckdb)"
        done | sort -n | awk -v rows="$number" 'NR == 2 {
            printf "%d rows: ratecard %.2f s, DuckDB %.2f s: %.2f x DuckDB\n", rows, $1, $2, $1 / $2 }'
        sort "$work/ours.csv" | cksum >"$work/one"
        sort "$work/duckdb.csv" | cksum >"$work/other"
        cmp -s "$work/one" "$work/other" && echo "  every row the same" || echo "  the answers differ"
        [ "$number" -gt 1000000 ] || echo "  Python: $(python) s"
    done
done
