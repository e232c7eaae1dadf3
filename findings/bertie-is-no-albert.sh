#!/usr/bin/env bash
# nicknames 1.0.1 (PyPI), the usual table of familiar names: Alfie is short for nothing, Bertie for Alberta, Bert, Bertha and
# Roberta and not for Albert, Nell not for Eleanor.
# One would guess that a table of English familiar names has the commonest of England: Alfie is given to thousands of boys a year.
# Whoever looks with it for a pupil's name in a text before it leaves, or for one child on two rows, misses them without a word: pru
# has a table of its own, and asks where a surname stands beside a forename that is like the pupil's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nicknames==1.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from nicknames import NickNamer

print("nicknames", version("nicknames"))
names = NickNamer()
expected = {
    "Alfie": set(),
    "Bertie": {"alberta", "bert", "bertha", "roberta"},
    "Nell": {"ellen", "helena", "leonora"},
}
changed = False
for name, before in expected.items():
    now = names.canonicals_of(name)
    print(f"{name}: short for {', '.join(sorted(now)) or 'nothing'}")
    changed = changed or now != before
for name in ["Alfred", "Albert", "Eleanor"]:
    print(f"{name}: called {', '.join(sorted(names.nicknames_of(name)))}")
sys.exit("The behaviour has changed." if changed else 0)
PYTHON
