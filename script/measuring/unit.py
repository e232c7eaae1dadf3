"""A unit of invented pupils with five targets each, and its register made by a given pru."""

import csv
import os
import shutil
import subprocess

from cost import cost

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def upn(number):
    body = f"92611{number:07d}"
    return LETTERS[sum(int(digit) * (place + 2) for place, digit in enumerate(body)) % 23] + body


SYLLABLES = ("bor", "vel", "mun", "tas", "kid", "pre", "gol", "wyn", "hac", "fel")


def written(number, beginning):
    """A name of letters alone, as no name has digits, that is not nearly another's."""
    return (beginning + "".join(SYLLABLES[int(digit)] for digit in str(number))).capitalize()


def targets(number, year):
    """Two or three grades and two or three measures in words, as a teacher would write them; each as Subject, To, Criterion, By."""
    next_year, this_year = "20/07/2012", "20/07/2011"
    primary = year == 5
    yield "English", ("3c" if number % 5 else "4c") if primary else ("D" if number % 4 else "C"), "", next_year
    # Nobody who passes both is asked about for want of more subjects.
    yield "maths", ("3b" if number % 3 else "4c") if primary else ("C" if number % 4 == 2 else "E"), "", next_year
    yield "science", "3c" if primary else "D", "", next_year
    share = number % 30
    yield "attendance", "", f"From {40 + share}% to {60 + share}% of sessions by July 2011", this_year
    lessons = 3 + number % 2
    yield "behaviour", "", f"From {number % 3} to {lessons} of 5 lessons each day without leaving the room", this_year


def write_lists(folder, pupils):
    """roll.csv and targets.csv, half of the pupils in year 5 and half in year 10."""
    with open(os.path.join(folder, "roll.csv"), "w") as roll, open(os.path.join(folder, "targets.csv"), "w") as listed:
        rows, lines = csv.writer(roll), csv.writer(listed)
        rows.writerow(
            "UPN,Surname,Forename,DOB,NC Year,SEN,KS1 English,KS1 Maths,KS2 English,KS2 Maths,Current English,Current Maths,Current Science".split(","))
        lines.writerow("Pupil,Subject,To,Criterion,By,Why,Who,Support".split(","))
        for number in range(1, pupils + 1):
            year = 5 if number % 2 else 10
            born = f"{number % 28 + 1:02d}/0{number // 28 % 8 + 1}/{2001 if year == 5 else 1996}"
            levels = ["2c", "2b", "", "", "2a", "2b", "2b"] if year == 5 else ["", "", "4", "3", "E", "F", "F"]
            rows.writerow([upn(number), written(number, "as"), written(number, "jo"), born, year, "N", *levels])
            for subject, grade, criterion, by in targets(number, year):
                lines.writerow(
                    [upn(number), subject, grade, criterion, by, "Next step", "key worker", "a card and praise"])


BEGINNING = """
init --cycle 2010-autumn-pru --unit|Sample PRU|--dfe 926/1105 --rehearsal 2010-11-15
cohort ks1 0
"""

ROLL = "pupil import roll.csv"

STEPS = """
personal import targets.csv
target compute --yes
absence prior 2008/09 --sessions 836/3800 --source|attendance register
absence prior 2010/11 --target 22.4 --source|targets of last year
absence set 21.5
absence action add --what|First-day calls home|--who|attendance lead|--by 2011-03-31
propose
today 2010-12-06
"""


SIGNING = """
sign chair --name|Anne Example|--date 2010-12-06
sign sip --name|Jo Specimen|--date 2010-12-06
sign head --name|Sam Sample|--date 2010-12-06
"""

# Registers that a command is measured on: without pupils, with pupils alone, as it is before anybody signs, with all signatures, and
# none.
EMPTY, ENROLLED, AGREED, SIGNED, NONE = "empty.sqlite", "enrolled.sqlite", "agreed.sqlite", "signed.sqlite", None

COMMANDS = [
    (AGREED, ""),
    (AGREED, "check"),
    (AGREED, "target"),
    (AGREED, "target compute"),
    (AGREED, "target compute --yes"),
    (AGREED, "target what-if 2 English B"),
    (AGREED, "target set ks4-level2-em --count 1"),
    (AGREED, "cohort ks1 1"),
    (AGREED, "pupil list"),
    (AGREED, "pupil show 2"),
    (AGREED, "pupil attendance 2 --before 48.0 --now 52/140"),
    (AGREED, "pupil import roll.csv"),
    (AGREED, "personal list"),
    (AGREED, "personal import targets.csv"),
    (AGREED, "personal set 2 English --to B --by 2012-07-20 --why|Next step|--who tutor --support books"),
    (AGREED, "absence"),
    (AGREED, "absence set 21.0"),
    (AGREED, "absence pupils"),
    (AGREED, "propose"),
    (AGREED, "sign"),
    (AGREED, "sign chair --name|Anne Example|--date 2010-12-06"),
    (SIGNED, "export"),
    (SIGNED, "log"),
    (SIGNED, "log --verify"),
    (SIGNED, "backup copy.sqlite"),
    (AGREED, "erase 2 --yes"),
    (NONE, "verify 926-1105-2010-autumn-pru-r1.json"),
    (NONE, "init --cycle 2010-autumn-pru --unit|Other PRU|--dfe 926/1106 --rehearsal 2010-11-15"),
]


class Unit:
    """A unit in a folder of its own, with its lists, registers and submission."""

    def __init__(self, program, folder, pupils):
        self.program, self.folder = program, folder
        os.makedirs(folder)
        write_lists(folder, pupils)
        for lines, register in ((BEGINNING, EMPTY), (ROLL, ENROLLED), (STEPS, AGREED), (SIGNING, SIGNED)):
            self.do(lines)
            shutil.copy(self.path("pru.sqlite"), self.path(register))
        self.do("export")
        shutil.move(self.path("926-1105-2010-autumn-pru-r1.json"), self.path("submission"))

    def path(self, name):
        return os.path.join(self.folder, name)

    def do(self, lines):
        for line in lines.strip().splitlines():
            result = subprocess.run(self.command(line), cwd=self.folder, capture_output=True, text=True)
            if result.returncode != 0:
                raise SystemExit(f"pru {line} ended with {result.returncode}:\n{result.stdout}{result.stderr}")

    def command(self, line):
        """A line without its `pru`: words apart by spaces, or between bars where there are spaces in them."""
        words = [[part] if place % 2 else part.split() for place, part in enumerate(line.split("|"))]
        return [self.program, *sum(words, []), "--no-input"]

    def cost(self, register, line, statuses=(0, 2)):
        """A command on a fresh copy of the register. It has to end with one of the statuses."""
        for name in os.listdir(self.folder):
            if name.startswith("pru.sqlite") or name in ("copy.sqlite", "926-1105-2010-autumn-pru-r1.json"):
                os.remove(self.path(name))
        if register:
            shutil.copy(self.path(register), self.path("pru.sqlite"))
        elif line.startswith("verify"):
            shutil.copy(self.path("submission"), self.path("926-1105-2010-autumn-pru-r1.json"))
        result = cost(self.command(line), self.folder)
        if result.status not in statuses:
            raise SystemExit(f"pru {line} ended with {result.status} in {self.folder}.")
        return result
