#!/usr/bin/env bash
# xlsx2csv 0.8.6 on a workbook of percentages (XlsxWriter 3.3.1), each shown by the sheet with one decimal, format 0.0%.
# 22.4% is written as 0.224 and 100.0% as 1, without a sign; shown with none or two decimals the same cells are 22% and 22.40%.
# One would guess that a percentage is a percentage in all three, or a fraction in all three.
# Absence is set with one decimal: of three columns of one sheet, the one with targets comes out as fractions and the others do
# not. Here 0.224 is answered with what it would be as a percentage, and an absence of 1 is asked about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 XlsxWriter==3.3.1
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import subprocess
import sys
from importlib.metadata import version

import xlsxwriter

formats = ["0%", "0.0%", "0.00%"]
book = xlsxwriter.Workbook("absence.xlsx")
sheet = book.add_worksheet("Absence")
sheet.write_row(0, 0, [f"shown as {form}" for form in formats])
for row, share in enumerate([0.224, 0.31, 1], start=1):
    for column, form in enumerate(formats):
        sheet.write_number(row, column, share, book.add_format({"num_format": form}))
book.close()

print("xlsx2csv", version("xlsx2csv"))
written = subprocess.run(
    ["venv/bin/xlsx2csv", "absence.xlsx"], capture_output=True, text=True, check=True
).stdout
print(written)
rows = [line.split(",") for line in written.splitlines()[1:]]
expected = [
    ["22%", "0.224", "22.40%"],
    ["31%", "0.310", "31.00%"],
    ["100%", "1", "100.00%"],
]
sys.exit(0 if rows == expected else "The behaviour has changed.")
PYTHON
