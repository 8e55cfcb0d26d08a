#!/bin/sh
# batch.sh [ROWS...]: times `ratecard batch` against DuckDB and against a Python script doing the same work, on
# invented tables of 19,000 codes, and prints ratios. Build first. Default: 1 and 10 million rows, of which the larger take
# 6 GB of disk.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench
mkdir -p "$work"
IFS= read -r id <"$root/target/app/current"
jar=$root/target/app/$id/ratecard.jar
gpci=$root/data/gpci/2026/gpci.csv
no_opps=$root/data/rules/2026/no-opps.csv

[ -d "$work/duckdb/node_modules/@duckdb/node-api" ] || npm install --silent --prefix "$work/duckdb" @duckdb/node-api
[ -f "$work/codes.csv" ] || {
    java -cp "$jar" "$root/src/bench/Synthetic.java" tables "$work/tables"
    mv "$work/tables/codes.csv" "$work/codes.csv"
}

time=
[ ! -x /usr/bin/time ] || ! /usr/bin/time -f %M true 2>"$work/log" || time=/usr/bin/time # GNU's

# measure FILE COMMAND...: adds a line to a file, how many seconds it took and, where that can be told, how many KiB it had
measure() {
    file=$1
    shift
    if [ -n "$time" ]; then
        "$time" -q -a -o "$file" -f '%e %M' "$@" >"$work/log" 2>&1 || [ $? = 1 ]
    else
        start=$(date +%s.%N)
        "$@" >"$work/log" 2>&1 || [ $? = 1 ]
        echo "$start $(date +%s.%N)" | awk '{ printf "%.2f\n", $2 - $1 }' >>"$file"
    fi
}

ours() {
    measure "$work/ours.times" "$root/ratecard" batch "$rows" -o "$work/ours.csv" --data "$work/tables"
}

duckdb() {
    measure "$work/duckdb.times" node "$root/src/bench/duckdb.mjs" "$work/duckdb" "$root/src/bench/batch.sql" \
        "CODES=$work/codes.csv" "GPCI=$gpci" "NO_OPPS=$no_opps" "ROWS=$rows" "OUT=$work/duckdb.csv"
}

python() {
    measure "$work/python.times" python3 "$root/src/bench/price.py" "$rows" "$work/codes.csv" "$gpci" "$no_opps" "$work/python.csv"
}

# median FILE, largest FILE: of the seconds, and of the memory
median() {
    sort -n "$1" | awk '{ took[NR] = $1 } END { print took[int((NR + 1) / 2)] }'
}

largest() {
    awk '$2 > most { most = $2 } END { printf "%.0f", most / 1024 }' "$1"
}

# compare: the rows themselves, whatever their order, which the other program need not keep
compare() {
    for each in ours duckdb; do
        LC_ALL=C sort -T "$work" -o "$work/$each.sorted" "$work/$each.csv"
    done
    if cmp -s "$work/ours.sorted" "$work/duckdb.sorted"; then
        echo "  both outputs sorted and compared: every row the same"
    else
        echo "  both outputs sorted and compared: the answers differ"
    fi
    rm "$work/ours.sorted" "$work/duckdb.sorted"
}

for count in "${@:-1000000 10000000}"; do
    for number in $count; do
        rows=$work/$number.csv
        [ -f "$rows" ] || java -cp "$jar" "$root/src/bench/Synthetic.java" rows "$number" "$gpci" "$rows"
        rm -f "$work"/*.times
        for _ in 1 2 3 4 5; do
            ours
            duckdb
        done
        echo "$number $(median "$work/ours.times") $(median "$work/duckdb.times")" | awk '{
            printf "%d rows: ratecard %.2f s, DuckDB %.2f s (medians of 5): %.2f x DuckDB\n", $1, $2, $3, $2 / $3 }'
        [ -z "$time" ] || echo "  memory: ratecard $(largest "$work/ours.times") MiB, DuckDB $(largest "$work/duckdb.times") MiB"
        compare
        if [ "$number" -le 1000000 ]; then
            python
            echo "  Python: $(median "$work/python.times") s"
        fi
    done
done
