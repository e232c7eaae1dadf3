#!/usr/bin/env bash
# polars 2.1.0, asked to read days when it reads a CSV (try_parse_dates=True).
# A column of births with years of two digits, 05/04/01, comes back as days, without a word: 5 April of the year 1.
# One would guess 2001, or that such a column stays text, as a month-first column does there.
# Ages worked out from it are two thousand years, year groups follow, and nobody in the file is in a key stage any more.
# Here a day needs all four digits of its year: a cell with two is left out, with its line, and the pupil stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import sys
from importlib.metadata import version

import polars

print("polars", version("polars"))


def births(*days):
    table = polars.read_csv(io.StringIO("\n".join(["DOB", *days]) + "\n"), try_parse_dates=True)
    return table["DOB"].cast(polars.String).to_list()


for days in (["05/04/01", "14/11/00"], ["05/04/2001", "14/11/2000"], ["04/05/2001", "11/14/2000"]):
    print(days, "are read as", births(*days))
same = births("05/04/01", "14/11/99") == ["0001-04-05", "0099-11-14"]
same = same and births("11/14/2000") == ["11/14/2000"]
sys.exit(0 if same else "The behaviour has changed.")
PYTHON
