"""The work of `ratecard import` as a script would do it: csv and decimal, sums checked, rows sorted and written."""
import csv
import sys
from decimal import Decimal

release, out = sys.argv[1:]

with open(release, newline="") as source:
    rows = list(csv.reader(source))
first = 1 + next(i for i, row in enumerate(rows) if row[0] == "HCPCS")
kept = []
for row in rows[first:]:
    work, office, facility, mp, total_office, total_facility = (Decimal(row[i]) for i in (5, 6, 8, 10, 11, 12))
    if work + office + mp != total_office or work + facility + mp != total_facility:
        sys.exit(f"{row[0]}: the parts are not the total")
    kept.append(row[:2] + row[3:])
kept.sort(key=lambda row: row[:2])
with open(out, "w", newline="") as target:
    csv.writer(target, lineterminator="\n").writerows(kept)
