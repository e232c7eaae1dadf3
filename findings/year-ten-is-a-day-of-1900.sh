#!/usr/bin/env bash
# pylightxl 1.61, a light reader of workbooks, on numbers whose format has a word in it (written by XlsxWriter 3.2.0).
# A 10 that the sheet shows as "Year 10" (format "Year "0) comes back as the day 1900/01/09, "10 sessions" as the time 00:00:00, "10
# half days" as a day with a time; "10 in all" and 22.4 as "22.4%" of a quoted sign come back as the numbers they are.
# One would guess that letters in quotation marks are text, as the format says: openpyxl 3.1.5 reads 10 from all of them.
# Sheets of pupils show NC years so, and sessions missed. A reader of such a roll has children born into no year group, and absence
# at midnight. Here a year that is a day is a cell that cannot be read: it is left out with its line, and asked about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylightxl==1.61 XlsxWriter==3.2.0 openpyxl==3.1.5
"$folder/venv/bin/python" - "$folder/roll.xlsx" <<'PYTHON'
import sys
from importlib.metadata import version

import openpyxl
import pylightxl
import xlsxwriter

print("pylightxl", version("pylightxl"))
path = sys.argv[1]
cells = [
    ('"Year "0', 10, "1900/01/09"),
    ('0" sessions"', 10, "00:00:00"),
    ('0" half days"', 10, "1900/01/09 00:00:00"),
    ('0" in all"', 10, 10),
    ('0.0"%"', 22.4, 22.4),
]
workbook = xlsxwriter.Workbook(path)
sheet = workbook.add_worksheet("Roll")
for row, (form, number, _) in enumerate(cells):
    sheet.write_number(row, 0, number, workbook.add_format({"num_format": form}))
workbook.close()

light = [row[0] for row in pylightxl.readxl(path).ws("Roll").rows]
usual = [row[0] for row in openpyxl.load_workbook(path)["Roll"].iter_rows(values_only=True)]
for (form, number, _), read, other in zip(cells, light, usual):
    print(number, "shown by", form, "is read as", repr(read), "and by openpyxl as", repr(other))
same = light == [read for _, _, read in cells] and usual == [number for _, number, _ in cells]
sys.exit(0 if same else "The behaviour has changed.")
PYTHON
