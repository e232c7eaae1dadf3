"""Measures a pru against something else in the same run, and prints what came out against what was aimed at. Started by script/bench."""

import os
import shutil
import sys
import tempfile

from collecting import Collection
from cost import cost, in_turn
from unit import AGREED, COMMANDS, EMPTY, ENROLLED, ROLL, Unit, upn, written

RUNS = int(os.environ.get("RUNS", "15"))


def row(what, figure, aim):
    print(f"{what:<66} {figure:>6.2f} {aim:>5.2f}  {'met' if figure <= aim else 'missed'}", flush=True)


def heading(text):
    print(f"\n{text:<66} {'ratio':>6} {'aim':>5}")


def start_up(pru, unit):
    heading("CPU time of starting")
    sqlite, version, status, check = in_turn(
        4 * RUNS,
        lambda: cost(["sqlite3", ":memory:", "select 1"]), lambda: cost([pru, "--version"]),
        lambda: unit.cost(AGREED, ""), lambda: unit.cost(AGREED, "check"))
    row("pru --version : sqlite3 :memory: 'select 1'", version / sqlite, 3)
    row("pru, 26 pupils : pru --version", status / version, 1.8)
    row("pru check, 26 pupils : pru --version", check / version, 1.8)


def imports(pru, unit):
    heading("CPU time of reading 30 pupils into a register : pru --version")
    version, roll, targets = in_turn(
        4 * RUNS, lambda: cost([pru, "--version"]), lambda: unit.cost(EMPTY, ROLL),
        lambda: unit.cost(ENROLLED, "personal import targets.csv"))
    row("pru pupil import", roll / version, 2.5)
    row("pru personal import, five targets each", targets / version, 2.5)


def refusals(pru, unit, folder):
    """Files that nobody can have meant, against a list of pupils of as many bytes."""
    heading("CPU time of refusing 4 MB : reading 4 MB of pupils, nothing written")
    size, top = 4_000_000, "UPN,Surname,NC Year,Notes\n"
    shapes = {
        "without a line break": "x" * size,
        "one line under the headings": top + "x" * size,
        "one line of commas": top + "," * size,
        "a quote that nothing ends": top + '"' + 'x,""' * (size // 4),
        "200,000 headings": ",".join(f"heading {number:010}" for number in range(size // 20)),
        "pupils": top + "".join(f"{upn(number)},{written(number, 'as')},5,{'n' * 480}\n" for number in range(size // 512)),
    }
    for name, text in shapes.items():
        with open(os.path.join(folder, f"{name}.csv"), "w") as file:
            file.write(text)
    *refused, read = in_turn(RUNS, *[
        lambda name=name: unit.cost(EMPTY, f"pupil import|{folder}/{name}.csv|--dry-run", statuses=(0, 1, 2))
        for name in shapes])
    for name, time in zip(shapes, refused):
        row(name, time / read, 3)


def growth(small, large):
    heading("CPU time of a unit of 200 pupils : one of 30")
    for register, line in COMMANDS:
        times = in_turn(RUNS, *[lambda unit=unit: unit.cost(register, line) for unit in (large, small)])
        row(f"pru {line}".replace("|", " ")[:66], times[0] / times[1], 2)


def collecting(make, pru, folder):
    heading("Time of pru la collect : sqlite3 .import, by the clock")
    for files, aim in ((350, 2.0), (5000, 1.6)):
        collection = Collection(make, os.path.join(folder, str(files)), files)
        ours, theirs = in_turn(
            3 if files > 1000 else RUNS, lambda: collection.collect(pru), collection.sqlite, what="wall")
        row(f"{files} files", ours / theirs, aim)


def versus(make, pru, other, folder):
    heading("CPU time : that of the other pru, 26 pupils")
    units = [Unit(program, os.path.join(folder, name), 26) for program, name in ((pru, "this"), (other, "other"))]
    for register, line in COMMANDS:
        ours, theirs = in_turn(RUNS, *[lambda unit=unit: unit.cost(register, line) for unit in units])
        row(f"pru {line}".replace("|", " ")[:66], ours / theirs, 1.1)
    units = [Unit(program, f"{unit.folder}-200", 200) for program, unit in ((pru, units[0]), (other, units[1]))]
    for line in ("check", "absence set 21.0"):
        ours, theirs = in_turn(RUNS, *[lambda unit=unit: unit.cost(AGREED, line) for unit in units])
        row(f"pru {line}, 200 pupils", ours / theirs, 1.3)
    # What the other takes in is written by the program that was built with it, where it lies beside it.
    beside = os.path.join(os.path.dirname(os.path.abspath(other)), "make-submissions")
    makes = [make, beside if os.path.exists(beside) else make]
    for files, aim in ((350, 1.1), (5000, 1.05)):
        mine, others = [
            Collection(program, os.path.join(folder, f"{files}-{place}"), files) for place, program in enumerate(makes)]
        ours, theirs = in_turn(
            3 if files > 1000 else RUNS, lambda: mine.collect(pru), lambda: others.collect(other))
        row(f"pru la collect, {files} files", ours / theirs, aim)


def main():
    make, pru, *rest = sys.argv[1:]
    folder = tempfile.mkdtemp()
    try:
        if rest:
            return versus(make, pru, rest[0], folder)
        start_up(pru, Unit(pru, os.path.join(folder, "26"), 26))
        small = Unit(pru, os.path.join(folder, "30"), 30)
        imports(pru, small)
        refusals(pru, small, folder)
        growth(small, Unit(pru, os.path.join(folder, "200"), 200))
        collecting(make, pru, folder)
    finally:
        shutil.rmtree(folder)


main()
