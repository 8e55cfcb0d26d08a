"""The work of `ratecard batch` as a script would do it: csv and decimal, rounded half up to cents."""
import csv
import sys
from decimal import ROUND_HALF_UP, Decimal

rows, codes, gpci, no_opps, out = sys.argv[1:]
CENT = Decimal("0.01")
CF = Decimal("33.4009")
HALF = Decimal("0.5")
FACILITY = {"asc": "asc", "hospital": "opps"}

with open(codes, newline="") as file:
    code = {row["code"]: {k: v if k == "code" else Decimal(v) for k, v in row.items()} for row in csv.DictReader(file)}
with open(gpci, newline="") as file:
    place = {
        f"{row['mac']}-{row['state']}-{row['number']}": [Decimal(row[k]) for k in ("work", "pe", "mp")]
        for row in csv.DictReader(file)
    }
with open(no_opps, newline="") as file:
    excluded = {row["state"] for row in csv.DictReader(file)}  # where no hospital is paid by this payment system


def cents(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


with open(rows, newline="") as source, open(out, "w", newline="") as target:
    reader = csv.reader(source)
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(next(reader) + ["rc_professional", "rc_facility", "rc_total"])
    for row in reader:
        _, hcpcs, modifier, locality, _, site = row
        fact = code[hcpcs]
        work, pe, mp = place[locality]
        setting = fact["pe_nonfacility" if site == "office" else "pe_facility"]
        professional = cents((fact["work"] * work + setting * pe + fact["mp"] * mp) * CF)
        facility = fact[FACILITY[site]] if site in FACILITY else None
        if modifier == "52":
            professional = cents(professional * HALF)
            facility = facility and cents(facility * HALF)
        if site == "hospital" and locality.split("-")[1] in excluded:
            writer.writerow(row + [professional, "", ""])
        else:
            writer.writerow(row + [professional, facility or "", professional + (facility or 0)])
