"""What a command takes of the machine."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Cost:
    wall: float
    """Seconds by the clock."""
    cpu: float
    """Seconds of processors, user and system, with everything that the command starts."""
    peak: float
    """Megabytes."""
    status: int


def cost(command, folder=None, output=os.devnull):
    with open(output, "w") as out:
        begin = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


def in_turn(runs, *takes, what="cpu"):
    """What some things take, one after the other in turn, so that whatever else the machine does falls on all of them alike: of each
    the first quartile, because it only ever adds. One round goes before, unmeasured."""
    rounds = [[getattr(take(), what) for take in takes] for _ in range(runs + 1)][1:]
    return [statistics.quantiles(column, n=4, method="inclusive")[0] for column in zip(*rounds)]
