#!/usr/bin/env bash
# Babel 2.19.0, whose words for days are those of the Unicode CLDR, in British English (en_GB); pandas 2.3.3 reads them.
# "d MMM yyyy" writes eleven months with three letters and the ninth with four: 1 Aug 2010, but 1 Sept 2010; American English
# has 1 Sep 2010. pandas, told the day's form (%d %b %Y), reads a column of all months and stops at September alone.
# One would guess that abbreviations are of one length, and that British and American English differ in order only.
# A school year begins in September: dates of entry are most often in the month that fails. Both words are read here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Babel==2.19.0 pandas==2.3.3
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from datetime import date
from importlib.metadata import version

import pandas
from babel.dates import format_date

print("Babel", version("Babel"), "pandas", version("pandas"))


def written(month, locale="en_GB"):
    return format_date(date(2010, month, 1), "d MMM yyyy", locale=locale)


british = [written(month) for month in range(1, 13)]
print("\n".join(british))
print("American English:", written(9, "en_US"))


def is_read(text):
    try:
        pandas.to_datetime([text], format="%d %b %Y")
        return True
    except ValueError as problem:
        print("pandas:", problem)
        return False


unread = [text for text in british if not is_read(text)]
same = unread == ["1 Sept 2010"] and written(9, "en_US") == "1 Sep 2010"
sys.exit(0 if same else "The behaviour has changed.")
PYTHON
