#!/bin/sh
# schedule.sh [RUNS]: times `ratecard schedule --all --localities all` against DuckDB computing and writing the same rows in
# the same order, on the invented tables of batch.sh, compares every row, and prints the ratio. Build first.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench
mkdir -p "$work"
IFS= read -r id <"$root/target/app/current"
jar=$root/target/app/$id/ratecard.jar

[ -d "$work/duckdb/node_modules/@duckdb/node-api" ] || npm install --silent --prefix "$work/duckdb" @duckdb/node-api
[ -f "$work/codes.csv" ] || {
    java -cp "$jar" "$root/src/bench/Synthetic.java" tables "$work/tables"
    mv "$work/tables/codes.csv" "$work/codes.csv"
}

# The arithmetic is that of batch.sql; its rows are every code at every site in every locality instead of a file's.
awk '/FROM read_csv\(.\$ROWS/ {
        print "        FROM (SELECT code, NULL AS modifiers, site, locality, NULL AS cbsa, \x272026-06-01\x27 AS date"
        print "              FROM code CROSS JOIN site CROSS JOIN locality) r"
        skipped = 1
    }
    !skipped {
        sub(/SELECT id, code, modifiers, locality, date, site,/, "SELECT code, modifiers, site, locality, cbsa, date,")
        sub(/^    FROM amount$/, "    FROM amount ORDER BY code, site, locality")
        print
    }
    skipped && /\}\) r$/ { skipped = 0 }' "$root/src/bench/batch.sql" >"$work/schedule.sql"

seconds() {
    start=$(date +%s.%N)
    "$@" >"$work/log" 2>&1
    echo "$start $(date +%s.%N)" | awk '{ printf "%.3f", $2 - $1 }'
}

run=0
while [ "$run" -lt "${1-5}" ]; do
    run=$((run + 1))
    ours=$(seconds "$root/ratecard" schedule --all --localities all --date 2026-06-01 -o "$work/schedule.csv" \
        --data "$work/tables")
    theirs=$(seconds node "$root/src/bench/duckdb.mjs" "$work/duckdb" "$work/schedule.sql" "CODES=$work/codes.csv" \
        "GPCI=$root/data/gpci/2026/gpci.csv" "NO_OPPS=$root/data/rules/2026/no-opps.csv" "OUT=$work/schedule.duckdb.csv")
    echo "$ours $theirs" | awk '{ printf "ratecard %s s, DuckDB %s s: %.2f x DuckDB\n", $1, $2, $1 / $2 }'
done

# Our file has the codes that ship with the program as well.
grep -v -E '^(62330|62331|C1889),' "$work/schedule.csv" | cmp - "$work/schedule.duckdb.csv" && echo 'every row is the same'
