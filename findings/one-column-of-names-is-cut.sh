#!/usr/bin/env bash
# clevercsv 0.8.5, which finds out how a file is delimited, on a list of one column: names as "Surname, Forename", each quoted.
# It decides on the comma as delimiter and on no quotation marks: each pupil has two cells, '"Ash' and ' Lily"', one heading.
# One would guess that quotation marks round every cell are seen first; with a second column, the class, they are.
# A list of leavers or of who sat a paper is often one column of names. Here a quoted cell is one cell before anything is guessed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check clevercsv==0.8.5
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import clevercsv

print("clevercsv", version("clevercsv"))


def rows(text):
    dialect = clevercsv.Sniffer().sniff(text)
    return list(clevercsv.reader(text.splitlines(True), dialect))


one = rows('Name\n"Ash, Lily"\n"Birch, Tom"\n"Cedar, Jack"\n')
two = rows('Name,NC Year\n"Ash, Lily",5\n"Birch, Tom",5\n"Cedar, Jack",6\n')
print(one, two, sep="\n")
same = one[1] == ['"Ash', ' Lily"'] and two[1] == ["Ash, Lily", "5"]
sys.exit(0 if same else "The behaviour has changed.")
PYTHON
