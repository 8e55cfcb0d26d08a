#!/bin/sh
# bad.sh [ROWS]: invented rows of which every hundredth is bad, in twelve ways by turns, beside the same rows without a
# fault. That each row stays where it was, as it was; that a bad one gets the reason that the documents promise, and a good
# one the very answer that it gets without the others; that exit code and totals are right. Build first. Default: 1 million
# rows; `sh src/bench/bad.sh 10000000` needs 3.5 GB of disk.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench
mkdir -p "$work"
IFS= read -r id <"$root/target/app/current"
jar=$root/target/app/$id/ratecard.jar
number=${1:-1000000}
rows=$work/$number.csv

synthetic() {
    java -cp "$jar" "$root/src/bench/Synthetic.java" "$@"
}

[ -f "$work/codes.csv" ] || {
    synthetic tables "$work/tables"
    mv "$work/tables/codes.csv" "$work/codes.csv"
}
[ -f "$rows" ] || synthetic rows "$number" "$root/data/gpci/2026/gpci.csv" "$rows"
echo "$number rows, bad ones expected:"
synthetic bad "$rows" "$work/bad.csv" "$work/bad.expected"

# batch EXIT IN OUT MORE...: prices rows, and is satisfied with that exit code only
batch() {
    expected=$1
    in=$2
    out=$3
    shift 3
    got=0
    "$root/ratecard" batch "$in" -o "$out" --data "$work/tables" "$@" 2>"$work/log" || got=$?
    [ "$got" = "$expected" ] || {
        echo "bad.sh: exit $got instead of $expected; $work/log says why" >&2
        exit 1
    }
}

# Of rows without a fault only those have no amount that name a hospital where this payment system pays none
no_opps=$root/data/rules/2026/no-opps.csv
partial=$(awk -F, 'FNR == 1 { next } FILENAME == ARGV[1] { none[$1]; next }
    { split($4, place, "-"); if ($6 == "hospital" && place[2] in none) found = 1 } END { print found + 0 }' "$no_opps" "$rows")
batch "$partial" "$rows" "$work/good-priced.csv"
start=$(date +%s.%N)
batch 1 "$work/bad.csv" "$work/bad-priced.csv" --summary-out "$work/bad.json"
echo "$start $(date +%s.%N)" | awk '{ printf "priced in %.1f s\n", $2 - $1 }'
exec python3 "$root/src/bench/bad.py" "$rows" "$work/good-priced.csv" "$work/bad.csv" "$work/bad-priced.csv" \
    "$work/bad.expected" "$work/bad.json" "$no_opps"
