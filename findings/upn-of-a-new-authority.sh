#!/usr/bin/env bash
# python-stdnum 2.2, stdnum.gb.upn, which checks unique pupil numbers (UPN).
# A UPN that is right in length, digits and check letter is refused (InvalidComponent) where its LA was made in 2019 or later:
# Dorset 838, Bournemouth, Christchurch and Poole 839, the Northamptonshires 940 and 941, Cumberland 942, Westmorland 943.
# One would guess that a check of the number is a check of its letter; it also looks in a list of LAs of January 2011.
# Every child who began school there since has such a UPN: a roll reader with this check drops whole year groups. A UPN is
# judged by its check letter, and by no list of authorities, which change.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-stdnum==2.2
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from stdnum.exceptions import ValidationError
from stdnum.gb import upn

print("python-stdnum", version("python-stdnum"))

# The check letter, as the DfE defines it: weights 2 to 13, modulo 23, letters without I, O and S.
letters = "ABCDEFGHJKLMNPQRTUVWXYZ"


def number(authority):
    digits = f"{authority}205023101"
    return letters[sum(weight * int(digit) for weight, digit in enumerate(digits, 2)) % 23] + digits


def verdict(text):
    try:
        upn.validate(text)
        return "taken"
    except ValidationError as problem:
        return type(problem).__name__


expected = {926: "taken", 838: "InvalidComponent", 839: "InvalidComponent", 940: "InvalidComponent",
            941: "InvalidComponent", 942: "InvalidComponent", 943: "InvalidComponent"}
changed = False
for authority, before in expected.items():
    text = number(authority)
    now = verdict(text)
    # The letter is right, also by the package's own arithmetic.
    assert upn.calc_check_digit(text[1:]) == text[0]
    print(f"LA {authority}: {text} {now}")
    changed = changed or now != before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
