#!/usr/bin/env bash
# python-dateutil 4.0.0, told that the day comes first, as it must be for British dates such as 05/04/2001.
# A day written year first is then read year, day, month: 2010-11-12, an entry in November, is 11 December; 2010-11-13 is November.
# One would guess that "day first" settles 12/11/2010 alone, and that after a year the month follows, as ISO 8601 has it.
# Exports mix both forms (a typed column beside one from a database): every day up to the 12th moves, and with it who is on the
# roll on the day of a census or past a leaving day. Here a day with its year in front has one reading, whatever the column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==4.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from dateutil.parser import parse

print("python-dateutil", version("python-dateutil"), "with dayfirst=True")
expected = {
    "05/04/2001": "2001-04-05",
    "2010-11-12": "2010-12-11",
    "2010-11-13": "2010-11-13",
    "20101112": "2010-12-11",
}
read = {text: parse(text, dayfirst=True).date().isoformat() for text in expected}
for text, day in read.items():
    print(f"{text:>10} is read as {day}")
sys.exit(0 if read == expected else "The behaviour has changed.")
PYTHON
