#!/usr/bin/env bash
# phonetics 1.0.5 (PyPI): its soundex writes a 0 for vowels and does not end after four signs, so Clark is C4062 and Clarke C40620,
# Brown and Browne, Green and Greene differ as they do, and McDonald, O'Neil and Siân raise IndexError.
# One would guess that `soundex` is Soundex, by which each of these pairs has one code of four signs (C462, B650, G650).
# Whoever looks with it for a pupil who is on a roll twice under two spellings finds fewer than by the letters alone: pru counts
# the letters that differ (`near-name`, `on-roll-twice`), and takes names as they are written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check phonetics==1.0.5
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from phonetics import soundex

print("phonetics", version("phonetics"))
expected = {
    "Clark": "C4062", "Clarke": "C40620", "Brown": "B605", "Browne": "B6050", "Green": "G605",
    "Greene": "G6050", "Smith": "S5030", "Smyth": "S5030", "McDonald": "IndexError", "O'Neil": "IndexError", "Siân": "IndexError",
}
changed = False
for name, before in expected.items():
    try:
        now = soundex(name)
    except IndexError as error:
        now = type(error).__name__
    print(f"{name}: {now}")
    changed = changed or now != before
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
