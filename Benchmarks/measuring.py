"""Running programs and measuring them: wall time, processor time and peak memory."""

import os
import statistics
import sys
import time
from dataclasses import dataclass


@dataclass
class Measurement:
    """What one piece of work took; of several programs the sums, and the largest memory."""

    wall: float = 0
    cpu: float = 0
    peak_kibibytes: int = 0

    def add(self, wall, usage):
        self.wall += wall
        self.cpu += usage.ru_utime + usage.ru_stime
        self.peak_kibibytes = max(self.peak_kibibytes, usage.ru_maxrss)


def run(commands, output):
    """Runs commands one after the other; the last one's output goes to a file.

    Ends this program where one fails, with what it said.
    """
    measurement = Measurement()
    errors = output + ".errors"
    environment = os.environ | {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    create = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, output, create, 0o644),
        (os.POSIX_SPAWN_OPEN, 2, errors, create, 0o644)]
    for command in commands:
        start = time.perf_counter()
        child = os.posix_spawnp(command[0], command, environment, file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        measurement.add(time.perf_counter() - start, usage)
        if os.waitstatus_to_exitcode(status) != 0:
            with open(errors, encoding="utf-8", errors="replace") as said:
                sys.exit(f"{' '.join(command)}\nended with {os.waitstatus_to_exitcode(status)}:\n"
                         f"{said.read()}")
    return measurement


def least_peak(folder):
    """The peak memory, in KiB, below which this program cannot tell: a child inherits its own."""
    return run([["true"]], os.path.join(folder, "nothing")).peak_kibibytes


def rounds(works, count, output):
    """Does all works once a round, in rotated order; a list of measurements for each work."""
    results = {work.name: [] for work in works}
    for number in range(count):
        start = number % len(works)
        for work in works[start:] + works[:start]:
            commands = work.prepare()
            results[work.name].append(run(commands, output))
            work.clean()
        print(f"  round {number + 1} of {count}", file=sys.stderr, flush=True)
    return results


def spread(values):
    """Minimum, median and maximum."""
    return min(values), statistics.median(values), max(values)


def ratios(measurements, reference, quantity):
    """The ratios of a quantity to a reference's, round by round: minimum, median and maximum."""
    return spread([getattr(one, quantity) / getattr(other, quantity)
                   for one, other in zip(measurements, reference)])
