#!/usr/bin/env bash
# titlecase 2.4.1 (PyPI) on surnames as an MIS exports them, in capitals: O'NEIL stays O'NEIL and D'ARCY becomes d'ARCY with a straight
# apostrophe, O’neil and D’arcy with a curly one, beside McDonald and Smith-Jones, which come out right.
# One would guess that a name is in capitals or is not, and that whoever knows MCDONALD knows O'NEIL.
# A roll put in order with it before it is read has one surname in three ways in three exports: pru holds names against each other
# without capitals, accents and apostrophes, and keeps them as they came.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check titlecase==2.4.1
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from titlecase import titlecase

print("titlecase", version("titlecase"))
expected = {
    "O'NEIL": "O'NEIL", "O\u2019NEIL": "O\u2019neil", "D'ARCY": "d'ARCY", "D\u2019ARCY": "D\u2019arcy",
    "MCDONALD": "McDonald", "SMITH-JONES": "Smith-Jones",
}
changed = False
for name, before in expected.items():
    now = titlecase(name)
    print(f"{name}: {now}")
    changed = changed or now != before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
