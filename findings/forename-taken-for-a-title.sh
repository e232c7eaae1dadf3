#!/usr/bin/env bash
# nameparser 2.6.0, the usual reader of one name column, given "Surname, Forename" as pupil lists have it.
# "Oak, Prince" comes back as the title Prince and the first name Oak, with no surname; "Oak, Junior" has no first name.
# One would guess that what stands after a comma is a forename, whichever it is: the comma has said which part is which.
# Prince, Princess, Sultan, King, Marquis and Junior are ordinary forenames in English schools. Matched by such parts, a pupil
# has no surname, or one child's row meets another's: a name column is split at its comma and nowhere else.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from nameparser import HumanName

print("nameparser", version("nameparser"))


def parts(text):
    return {name: value for name, value in HumanName(text).as_dict().items() if value}


expected = {
    "Oak, Leo": {"first": "Leo", "last": "Oak"},
    "Oak, Prince": {"title": "Prince", "first": "Oak"},
    "Oak, Princess": {"title": "Princess", "first": "Oak"},
    "Oak, King": {"title": "King", "first": "Oak"},
    "Oak, Sultan": {"title": "Sultan", "last": "Oak"},
    "Oak, Marquis": {"title": "Marquis", "last": "Oak"},
    "Oak, Junior": {"last": "Oak", "suffix": "Junior"},
}
changed = False
for text, before in expected.items():
    now = parts(text)
    print(f"{text:14} {now}")
    changed = changed or now != before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
