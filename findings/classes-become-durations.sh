#!/usr/bin/env bash
# csvkit 2.2.0 (agate 1.14.2, pytimeparse 1.1.10), the usual tools for CSV at a command line, on a column of classes.
# 7S, 8M, 9H and 10D, classes named after their teachers, are written as 0:00:07, 0:08:00, 9:00:00 and "10 days, 0:00:00".
# One would guess that what begins with a figure and ends in a letter stays text, as levels of the same form do: 4b, 5c, 3a.
# Many exports have the NC year only in such a column (Year/Reg). After csvkit no year is left in it, and one class of another
# letter anywhere in the file (5A) keeps the whole column. Here a time in that column is a cell left out, which is asked about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2 pytimeparse==1.1.10
"$folder/venv/bin/csvjson" --version
printf '%s\n' UPN,Class,Level X1,7S,4b X2,8M,5c X3,9H,3a X4,10D,4a >"$folder/classes.csv"
printf '%s\n' UPN,Class,Level X1,7S,4b X2,8M,5c X3,9H,3a X4,5A,4a >"$folder/letters.csv"
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import json
import subprocess
import sys

folder = sys.argv[1]


def column(name, heading):
    tool = [f"{folder}/venv/bin/csvjson", f"{folder}/{name}.csv"]
    rows = json.loads(subprocess.run(tool, check=True, capture_output=True, text=True).stdout)
    return [row[heading] for row in rows]


classes, levels, letters = column("classes", "Class"), column("classes", "Level"), column("letters", "Class")
print(classes, levels, letters, sep="\n")
same = (
    classes == ["0:00:07", "0:08:00", "9:00:00", "10 days, 0:00:00"]
    and levels == ["4b", "5c", "3a", "4a"]
    and letters == ["7S", "8M", "9H", "5A"]
)
sys.exit(0 if same else "The behaviour has changed.")
PYTHON
