"""Holds the answers to rows of which some are bad to the answers that the same rows get without a fault."""
import csv
import json
import sys
from collections import Counter
from itertools import zip_longest

rows, answers, bad, bad_answers, expected, summary, no_opps = sys.argv[1:]
COLUMNS = 6


def fail(number, what, line):
    sys.exit(f"row {number}: {what}: {line!r}")


with open(no_opps, newline="") as file:
    excluded = {row["state"].encode() for row in csv.DictReader(file)}
partial = 0  # rows without a fault at a hospital where this payment system pays none
with open(expected) as file:
    codes = file.read().split()
waiting = iter(codes)
with open(rows, "rb") as row_file, open(answers, "rb") as answer_file, open(bad, "rb") as bad_file, open(
    bad_answers, "rb"
) as bad_answer_file:
    number = -1  # of the header
    for row, answer, given, got in zip_longest(row_file, answer_file, bad_file, bad_answer_file):
        number += 1
        if row is None or answer is None or given is None or got is None:
            fail(number, "one of the files ends", got)
        if given == row:
            if got != answer:
                fail(number, "a good row is answered otherwise beside bad ones", got)
            fields = row.rstrip(b"\n").split(b",")
            if number > 0:
                nothing = fields[5] == b"hospital" and fields[3].split(b"-")[1] in excluded
                partial += nothing
                if got.split(b",")[COLUMNS] != (b"partial" if nothing else b"priced"):
                    fail(number, "a good row has not the amounts it should have", got)
            continue
        given = given[:-1]
        whole = given + b"," * (COLUMNS - 1 - given.count(b","))  # a row that is too short is filled up
        if not got.startswith(whole + b","):
            fail(number, "the row is not what it was", got)
        status, professional, facility, total, _, _, code, reason = got[len(whole) + 1 : -1].split(b",", 7)
        if status != b"unpriced" or professional or facility or total:
            fail(number, "a bad row is priced", got)
        if code.decode() != next(waiting, ""):
            fail(number, "not the reason that was expected", got)
        if len(reason) < 10:
            fail(number, "no sentence", got)
if next(waiting, ""):
    sys.exit("not every bad row came")

with open(summary) as file:
    told = json.load(file)
counts = {reason["code"]: reason["rows"] for reason in told["reasons"]}
wanted = {"rows": number, "priced": number - len(codes) - partial, "partial": partial, "unpriced": len(codes)}
if {name: told[name] for name in wanted} != wanted or counts != dict(Counter(codes) + Counter({"OPPS_NOT_HERE": partial})):
    sys.exit(f"the totals are wrong: {told['rows']} rows, {counts}")
for by in ("sites", "codes"):
    if sum(each["rows"] for each in told[by]) != number:
        sys.exit(f"the totals by {by} are not those of all rows")
print(f"{number} rows in their order, {len(codes)} bad ones each with its reason, every other answered as without them")
