#!/bin/sh
# faults.sh [SECONDS [SEED]]: system calls that fail, and kills, while import, batch -o, schedule -o and page -o run. That what is
# there afterwards is the state before or the state after, never a half; that a run which says that it succeeded did; that the
# next run succeeds and leaves nothing beside its answer (faults.py). Build first. Default: 120 seconds. Without strace there
# are kills only.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$root/target/bench/faults
IFS= read -r id <"$root/target/app/current"
rm -rf "$work"
mkdir -p "$work"
exec python3 "$root/src/bench/faults.py" "$root" "$root/target/app/$id/ratecard.jar" "$work" "${1:-120}" "${2:-1}"
