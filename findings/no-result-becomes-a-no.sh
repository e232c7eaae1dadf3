#!/usr/bin/env bash
# csvkit 2.2.0 (agate 1.14.2), the usual tools for CSV at a command line, on results of key stage 2 that have codes in place of a level.
# Where a column has only N and T (no level from the test; could not take it), N is written as false and T as true. So are the NC years 0
# and 1, Reception and year 1. One level in the column, 3, and all of it stays text; one year 2, and all of it is numbers.
# One would guess that a flag needs a word, or that N and T are read alike. A unit's few pupils of a year are often all without a level,
# or all infants: then why there is no result, and the year, are gone from what csvkit writes. Here True in a column of results, and
# False in one of years, are cells left out, which are asked about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
"$folder/venv/bin/csvjson" --version
printf '%s\n' 'Ref,NC Year,KS2 English' R1,1,N R2,0,N R3,1,T >"$folder/codes.csv"
printf '%s\n' 'Ref,NC Year,KS2 English' R1,1,N R2,2,3 R3,1,T >"$folder/levels.csv"
"$folder/venv/bin/csvjson" "$folder/codes.csv" | tee "$folder/codes.json"
echo
"$folder/venv/bin/csvjson" "$folder/levels.csv" | tee "$folder/levels.json"
echo
python3 - "$folder" <<'PY'
import json
import sys

folder = sys.argv[1]
codes, levels = (json.load(open(f"{folder}/{name}.json")) for name in ("codes", "levels"))
assert [row["KS2 English"] for row in codes] == [False, False, True], codes
assert [row["NC Year"] for row in codes] == [True, False, True], codes
assert [row["KS2 English"] for row in levels] == ["N", "3", "T"], levels
assert [row["NC Year"] for row in levels] == [1.0, 2.0, 1.0], levels
PY
