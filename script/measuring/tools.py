"""Gives each tool the same files in turn, and prints what it took and what it found. Started by script/bench-collect."""

import os
import platform
import statistics
import subprocess
import sys

from collecting import HERE, Collection, found_by_others, found_by_pru

RUNS = int(os.environ.get("RUNS", "3"))
# frictionless takes some 50 ms for each file: it is given no more than these, and the table says so.
MOST_FOR_FRICTIONLESS = 350


def first_files(folder, size):
    """The CSV versions of the first files alone, in a folder of links."""
    links = os.path.join(folder, f"first-{size}", "csv")
    if not os.path.isdir(links):
        os.makedirs(links)
        for name in sorted(os.listdir(os.path.join(folder, "csv")))[:size]:
            os.link(os.path.join(folder, "csv", name), os.path.join(links, name))
    return os.path.dirname(links)


def tools(pru, collection):
    """Name, what it is given, what starts it, and how what it found is read."""
    folder = collection.folder
    yield "pru la collect", folder, lambda: collection.collect(pru), found_by_pru
    yield "sqlite3", folder, collection.sqlite, found_by_others
    for tool in ["duckdb", "pandas", "frictionless"]:
        if subprocess.run([sys.executable, "-c", f"import {tool}"], capture_output=True).returncode == 0:
            some = folder
            if tool == "frictionless" and len(os.listdir(os.path.join(folder, "csv"))) > MOST_FOR_FRICTIONLESS:
                some = first_files(folder, MOST_FOR_FRICTIONLESS)
            command = [sys.executable, os.path.join(HERE, f"with_{tool}.py")]
            yield tool, some, lambda command=command, some=some: collection.run(command, some), found_by_others


def said(found, expected):
    if found == expected:
        return f"{len(found)} of {len(expected)}, the same ones"
    return f"{len(found)} of {len(expected)}: {len(expected - found)} missed, {len(found - expected)} not broken"


def measure(pru, collection, size):
    rows = list(tools(pru, collection))
    times = {name: [] for name, *_ in rows}
    peaks, lines = {}, {}
    for turn in range(RUNS):
        for name, some, start, found in rows:
            if name == "frictionless" and turn > 0:
                continue
            took = start()
            times[name].append(took.wall)
            peaks[name] = max(took.peak, peaks.get(name, 0))
            files = {os.path.splitext(file)[0] for file in os.listdir(os.path.join(some, "csv"))}
            expected = {row for row in collection.expected if row[0] in files}
            lines[name] = said(found(collection.output), expected)
            if some != collection.folder:
                lines[name] += f"; of the first {len(files)} files alone"
    base = statistics.median(times["sqlite3"])
    for name, some, *_ in rows:
        seconds = statistics.median(times[name])
        ratio = f"{seconds / base:.2f}" if some == collection.folder else "-"
        print(f"{size:>6}  {name:<16} {seconds:>9.3f} {peaks[name]:>8.0f} {ratio:>7}  {lines[name]}", flush=True)
    first = rows[0][0]
    return first, statistics.median(times[first]), peaks[first]


def processor():
    names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    return f"{len(names)} of {names[0]}" if names else platform.machine()


def main():
    make, pru, folder, *sizes = sys.argv[1:]
    print(f"\nCollecting, median of {RUNS} runs each (frictionless: one); processors: {processor()}")
    print(f"{'files':>6}  {'tool':<16} {'seconds':>9} {'peak MB':>8} {'ratio':>7}  findings")
    flat = []
    for size in map(int, sizes):
        collection = Collection(make, os.path.join(folder, str(size)), size)
        flat.append((size, *measure(pru, collection, size)))
    print("\nCost of each file")
    for size, name, seconds, peak in flat:
        print(f"{size:>6}  {name:<16} {seconds / size * 1000:>9.3f} ms {peak:>8.0f} MB")


main()
