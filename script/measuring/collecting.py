"""What an LA receives of invented units, one file in 20 broken, and what takes it in."""

import csv
import os
import re
import subprocess

from cost import cost

HERE = os.path.dirname(os.path.abspath(__file__))

# How pru says what the others call by a name.
REASONS = {
    "count-above-out-of": "‘targets.count’ is not a number from",
    "percent-wrong": ".percent’ says",
    "absence-above-ceiling": "absence-above-ceiling",
    "no-such-day": "is not a day:",
}
FILE = re.compile(r"\d{3}-\d{4}-[a-z0-9-]+-r\d+")


class Collection:
    """A folder of submissions as `make` writes them, and what is found in them."""

    def __init__(self, make, folder, files):
        self.folder = folder
        self.output = os.path.join(folder, "output")
        subprocess.run([make, str(files), folder], check=True)
        self.expected = found_by_others(os.path.join(folder, "expected.csv"))

    def collect(self, pru):
        """Into a fresh register."""
        self.remove("la.sqlite")
        subprocess.run(
            [pru, "la", "init", "--cycle", "cycle.yaml", "--name", "Sample LA", "--units", "units.csv"]
            + ["--register", "la.sqlite", "--no-input"],
            cwd=self.folder, check=True, capture_output=True)
        return self.run([pru, "la", "collect", "json", "--register", "la.sqlite", "--no-input"])

    def sqlite(self):
        self.remove("bench.sqlite")
        return self.run(["sh", os.path.join(HERE, "with_sqlite3")])

    def run(self, command, folder=None):
        result = cost(command, folder or self.folder, self.output)
        if result.status not in (0, 2):
            raise SystemExit(f"{command} ended with {result.status}:\n{open(self.output).read()}")
        return result

    def remove(self, database):
        for name in os.listdir(self.folder):
            if name.startswith(database):
                os.remove(os.path.join(self.folder, name))


def found_by_pru(output):
    """Lines that name a file, and after it, on the same line or the next ones, what is wrong with it."""
    found, file = set(), None
    for line in open(output):
        named = FILE.search(line)
        if named:
            file = named.group()
        found |= {(file, reason) for reason, words in REASONS.items() if file and words in line}
    return found


def found_by_others(output):
    return {tuple(row) for row in csv.reader(open(output)) if len(row) == 2 and row[0] != "file"}
