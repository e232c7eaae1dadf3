#!/usr/bin/env bash
# recordlinkage 0.16, which tells whether two lists are of the same people, on birthdays (compare.Date).
# Two children who were born on 5 June and on 5 July of one year are half the same, 0.5, as those of 30 September and 30 October are. Those of
# 5 May and 5 June, and of 5 and 6 June, are not the same at all: 0. Exchanged day and month, 3 April and 4 March, are 0.5 too.
# One would guess that days are the same or not, but for day and month exchanged, and that no month is nearer to the next than others.
# Whoever pairs the lines of a roll with pupils by names and birthdays joins two Jacks of one surname who were born in June and July sooner than
# two of May and June. Here two birthdays are one day or two children, and day and month exchanged are asked about for the whole column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recordlinkage==0.16 pandas==2.3.3
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

import pandas
from recordlinkage.compare import Date

print("recordlinkage", version("recordlinkage"))
expected = {
    ("2001-06-05", "2001-06-05"): 1.0, ("2001-06-05", "2001-07-05"): 0.5, ("2001-09-30", "2001-10-30"): 0.5,
    ("2000-04-03", "2000-03-04"): 0.5, ("2001-05-05", "2001-06-05"): 0.0, ("2001-06-05", "2001-06-06"): 0.0,
    ("2001-11-05", "2001-12-05"): 0.0,
}
one, other = (pandas.DataFrame({"born": pandas.to_datetime(list(days))}) for days in zip(*expected))
pairs = pandas.MultiIndex.from_arrays([range(len(expected))] * 2)
now = Date("born", "born").compute(pairs, one, other)
changed = False
for (days, before), likeness in zip(expected.items(), now):
    print(f"{days[0]} and {days[1]}: {likeness}")
    changed = changed or likeness != before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
