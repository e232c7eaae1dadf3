#!/usr/bin/env bash
# jellyfish 1.3.0: match_rating_comparison answers None where a name has an apostrophe or a hyphen, even where it is held against
# itself, and for Sam beside Samantha; soundex of the same library takes all of these.
# One would guess that a name is like itself, and that a comparison answers true or false: in a condition None reads as "not alike".
# O'Neil, Smith-Jones and Sam are on every roll, and whether two rows are one child hangs on it: pru compares words of letters, and
# short forms of a forename by a rule and a table of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jellyfish==1.3.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import jellyfish

print("jellyfish", version("jellyfish"))
expected = {
    ("Neil", "Neil"): True,
    ("Thompson", "Thomson"): True,
    ("O'Neil", "O'Neil"): None,
    ("Smith-Jones", "Smith-Jones"): None,
    ("St John", "St John"): True,
    ("Sam", "Samantha"): None,
}
changed = False
for (one, other), before in expected.items():
    now = jellyfish.match_rating_comparison(one, other)
    sound = jellyfish.soundex(one) == jellyfish.soundex(other)
    print(f"{one} and {other}: match rating {now}, soundex alike {sound}")
    changed = changed or now is not before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
