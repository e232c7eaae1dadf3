#!/usr/bin/env bash
# frictionless 5.18.1, which describes and reads tables for publication, on a column of academic years as tables write them: 2010-11.
# Where every year of the column is 2000-01 to 2011-12, it is a column of months: 2010-11 is read as month 11 of 2010. With one later
# year in it, 2012-13, all of it is text.
# One would guess that a column keeps its type from one year's table to the next, and that a year beside others is a year.
# Absence is compared with the years before, by these very labels: the table of autumn 2011 has months, that of 2012 texts, and no row
# of one meets the other. Here an academic year is written 2010/11, and 2010-11 is answered with that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check frictionless==5.18.1

cat >early.csv <<'CSV'
unit,year,absence
Oak,2009-10,22.4
Oak,2010-11,22.0
Oak,2011-12,21.5
CSV
cat >late.csv <<'CSV'
unit,year,absence
Oak,2010-11,22.0
Oak,2011-12,21.5
Oak,2012-13,21.0
CSV
cat >read.py <<'PYTHON'
import frictionless
from frictionless import Resource

print("frictionless", frictionless.__version__)
for name in ("early.csv", "late.csv"):
    with Resource(name) as table:
        rows = [row["year"] for row in table.row_stream]
        kind = table.schema.get_field("year").type
        print(f"{name}: {kind}: " + ", ".join(
            f"year {row.year}, month {row.month}" if kind == "yearmonth" else row for row in rows))
PYTHON
tools/bin/python read.py | tee seen.txt
cat >expected.txt <<'TEXT'
frictionless 5.18.1
early.csv: yearmonth: year 2009, month 10, year 2010, month 11, year 2011, month 12
late.csv: string: 2010-11, 2011-12, 2012-13
TEXT
diff expected.txt seen.txt
