#!/usr/bin/env bash
# dateparser 1.5.0, which finds days in text (search_dates), told that the language is English and that the day comes first.
# A count of pupils is found as a day: "3 of 7 pupils" is 3 July, "6 of 9" 6 September, "7 of 13" 7 November 2013; "5 out of 7" is
# not. An academic year joins the rate after it: "in 2008/09 and 21.0" is 21 September 2008.
# One would guess that a day needs a month's word, or two marks between its numbers, and that counts are left alone.
# Reasons and plans are full of such counts. Whoever looks in them for a birthday before they leave asks about each, and is no longer
# read when one is found. Here a text is held against the births on the roll, in the forms in which people write days.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime
import sys
from importlib.metadata import version

from dateparser.search import search_dates

print("dateparser", version("dateparser"))
settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": datetime.datetime(2010, 11, 15)}


def days(text):
    found = search_dates(text, languages=["en"], settings=settings) or []
    return [(words, str(day.date())) for words, day in found]


expected = {
    "3 of 7 pupils reached level 4.": [("3 of 7", "2010-07-03")],
    "6 of 9 with English C": [("6 of 9", "2010-09-06")],
    "7 of 13 pupils": [("7 of 13", "2013-11-07")],
    "5 out of 7 pupils": [],
    "Absence was 22.4 in 2008/09 and 21.0 in 2009/10.": [("in 2008/09 and 21", "2008-09-21"), ("in 2009/10", "2009-10-15")],
}
for text in expected:
    print(repr(text), "has the days", days(text))
sys.exit(0 if all(days(text) == found for text, found in expected.items()) else "The behaviour has changed.")
PYTHON
