"""Runs each tool on the same files in turn, and prints what it took and what it found. Started by script/bench-collect."""

import csv
import os
import platform
import re
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
RUNS = int(os.environ.get("RUNS", "3"))
# frictionless takes some 50 ms for each file: it is given no more than these, and the table says so.
MOST_FOR_FRICTIONLESS = 350

# How pru says what the others call by a name.
REASONS = {
    "count-above-out-of": "‘targets.count’ is not a number from",
    "percent-wrong": ".percent’ says",
    "absence-above-ceiling": "absence-above-ceiling",
    "no-such-day": "is not a day:",
}
FILE = re.compile(r"\d{3}-\d{4}-[a-z0-9-]+-r\d+")


def run(command, folder, output):
    """Seconds, peak megabytes and exit status of a command with everything it starts."""
    with open(output, "w") as out:
        begin = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        return time.monotonic() - begin, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def findings_of_pru(output):
    """Lines that name a file, and after it, on the same line or the next ones, what is wrong with it."""
    found, file = set(), None
    for line in open(output):
        named = FILE.search(line)
        if named:
            file = named.group()
        found |= {(file, reason) for reason, words in REASONS.items() if file and words in line}
    return found


def findings(output):
    return {tuple(row) for row in csv.reader(open(output)) if len(row) == 2 and row[0] != "file"}


def first_files(folder, size):
    """The CSV versions of the first files alone, in a folder of links."""
    links = os.path.join(folder, f"first-{size}", "csv")
    if not os.path.isdir(links):
        os.makedirs(links)
        for name in sorted(os.listdir(os.path.join(folder, "csv")))[:size]:
            os.link(os.path.join(folder, "csv", name), os.path.join(links, name))
    return os.path.dirname(links)


def tools(pru, folder):
    """Name, command, folder, what is done before each run, and how the findings are read."""

    def fresh():
        for name in os.listdir(folder):
            if name.startswith("la.sqlite"):
                os.remove(os.path.join(folder, name))
        subprocess.run(
            [pru, "la", "init", "--cycle", "cycle.yaml", "--name", "Sample LA", "--units", "units.csv"]
            + ["--register", "la.sqlite", "--no-input"],
            cwd=folder, check=True, capture_output=True)

    command = [pru, "la", "collect", "json", "--register", "la.sqlite", "--no-input"]
    yield "pru la collect", command, folder, fresh, findings_of_pru
    database = os.path.join(folder, "bench.sqlite")

    def without_database():
        if os.path.exists(database):
            os.remove(database)

    yield "sqlite3", ["sh", os.path.join(HERE, "with_sqlite3")], folder, without_database, findings
    for tool in ["duckdb", "pandas", "frictionless"]:
        if subprocess.run([sys.executable, "-c", f"import {tool}"], capture_output=True).returncode == 0:
            some = folder
            if tool == "frictionless" and len(os.listdir(os.path.join(folder, "csv"))) > MOST_FOR_FRICTIONLESS:
                some = first_files(folder, MOST_FOR_FRICTIONLESS)
            command = [sys.executable, os.path.join(HERE, f"with_{tool}.py")]
            yield tool, command, some, lambda: None, findings


def said(found, expected):
    if found == expected:
        return f"{len(found)} of {len(expected)}, the same ones"
    return f"{len(found)} of {len(expected)}: {len(expected - found)} missed, {len(found - expected)} not broken"


def measure(pru, folder, size):
    expected = findings(os.path.join(folder, "expected.csv"))
    rows = list(tools(pru, folder))
    times = {name: [] for name, *_ in rows}
    peaks, lines = {}, {}
    for turn in range(RUNS):
        for name, command, some, before, read in rows:
            if name == "frictionless" and turn > 0:
                continue
            before()
            output = os.path.join(folder, "output")
            seconds, peak, status = run(command, some, output)
            times[name].append(seconds)
            peaks[name] = max(peak, peaks.get(name, 0))
            files = {os.path.splitext(file)[0] for file in os.listdir(os.path.join(some, "csv"))}
            lines[name] = said(read(output), {row for row in expected if row[0] in files})
            if status not in (0, 2):
                lines[name] += f"; ended with {status}"
            if some != folder:
                lines[name] += f"; of the first {len(files)} files alone"
    base = statistics.median(times["sqlite3"])
    for name, _, some, *_ in rows:
        seconds = statistics.median(times[name])
        ratio = f"{seconds / base:.2f}" if some == folder else "-"
        print(f"{size:>6}  {name:<16} {seconds:>9.3f} {peaks[name]:>8.0f} {ratio:>7}  {lines[name]}", flush=True)
    first = rows[0][0]
    return first, statistics.median(times[first]), peaks[first]


def processor():
    names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    return f"{len(names)} of {names[0]}" if names else platform.machine()


def main():
    pru, folder, sizes = sys.argv[1], sys.argv[2], [int(size) for size in sys.argv[3:]]
    print(f"\nCollecting, median of {RUNS} runs each (frictionless: one); processors: {processor()}")
    print(f"{'files':>6}  {'tool':<16} {'seconds':>9} {'peak MB':>8} {'ratio':>7}  findings")
    flat = [(size, *measure(pru, os.path.join(folder, str(size)), size)) for size in sizes]
    print("\nCost of each file")
    for size, name, seconds, peak in flat:
        print(f"{size:>6}  {name:<16} {seconds / size * 1000:>9.3f} ms {peak:>8.0f} MB")


main()
