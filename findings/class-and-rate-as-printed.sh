#!/usr/bin/env bash
# tabulate 0.9.0, the usual printer of tables in Python, given texts: classes, and absence with its one decimal.
# The classes 7E1 and 8E2 are printed as 70 and 800, and 22.0 as 22 beside 21.5; the reference 0003 stays. With one
# class of another letter in the column (9S) all of them stay.
# One would guess that a text is printed as it is, or that all that looks like a number is changed, the zeros of 0003 as well.
# A list of a class for the wall, or of absence for governors, then says what nobody wrote. A rate has exactly one decimal in every file
# and on every screen here, and a class is no column that is read as a number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check tabulate==0.9.0

cat >print.py <<'PYTHON'
from importlib.metadata import version
from tabulate import tabulate

print("tabulate", version("tabulate"))
for classes in (["7E1", "8E2"], ["7E1", "9S"]):
    rows = [["0003", classes[0], "22.0"], ["0012", classes[1], "21.5"]]
    table = tabulate(rows, headers=["Reference", "Class", "Absence"], tablefmt="tsv")
    print("\n".join(" ".join(cell.strip() for cell in line.split("\t")) for line in table.splitlines()))
PYTHON
tools/bin/python print.py | tee seen.txt
cat >expected.txt <<'TEXT'
tabulate 0.9.0
Reference Class Absence
0003 70 22
0012 800 21.5
Reference Class Absence
0003 7E1 22
0012 9S 21.5
TEXT
diff expected.txt seen.txt
