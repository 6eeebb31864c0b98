#!/usr/bin/env python3
"""Cuts `rida nightly` off at every point where it writes, and looks whether the next run heals it.

strace counts the calls of each thread by name; at the Nth call of a name the program is killed, or
the call fails as on a full or a broken disk. Afterwards a second, undisturbed run must leave the
workspace as a run that nothing happened to leaves it: the same files, the same figures byte for
byte, nothing counted twice, nothing left in the inbox, `rida verify` content.

    Tests/CrashSweep/crash_sweep.py --program .build/release/rida [--every 25] [--only pwrite64]

Prints a line for each fault that was not healed, then the number of points; exit code 1 if any.
"""

import argparse
import collections
import concurrent.futures
import itertools
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CALLS = [
    "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "ftruncate", "mkdir",
]
# A full disk shows where something is written, a broken one also where it is made durable.
ERRORS = {"ENOSPC": ["write", "pwrite64", "ftruncate", "mkdir"],
          "EIO": ["write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2",
                  "unlink", "unlinkat", "ftruncate"]}
ENVIRONMENT = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8",
               # A backtrace of a program whose writes fail never ends.
               "SWIFT_BACKTRACE": "enable=no"}
HEADINGS = ("Response ID,Submitted,Campus,Explanations are clear,Marks are fair,"
            "Would you recommend us?,What should we improve?,Name")


def row(number, clear=4, day=1):
    return f"{number},2025-10-{day:02} 10:00:00,{'Rabat' if number % 2 else 'Fès'},{clear},4,9,,"


def drop(workspace, name, rows, headings=HEADINGS):
    path = workspace / "data/inbox" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([headings, *rows]) + "\n", encoding="utf-8")


def rida(program, workspace, *arguments, under=()):
    """Runs the program to its end; one that takes more than a minute is ended, with status 124."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [*under, str(program), *arguments], cwd=workspace, env=ENVIRONMENT,
            stdin=subprocess.DEVNULL, stdout=output, stderr=messages, start_new_session=True)
        try:
            status = process.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            status = 124
        output.seek(0)
        messages.seek(0)
        return subprocess.CompletedProcess(
            process.args, status, output.read(), messages.read())


def first_night(workspace):
    """An empty workspace: the secret and the store are made in this run."""
    drop(workspace, "first.csv", [row(n, 1 + n % 5) for n in range(1, 41)])
    drop(workspace, "unknown.csv", ["1,2"], "Foo,Bar")


def later_night(workspace, program):
    """A store that knows responses; exports that add, revise, repeat and cannot be used."""
    first_night(workspace)
    rida(program, workspace, "nightly")
    drop(workspace, "again.csv", [row(n, 1 + n % 5) for n in range(1, 41)])
    drop(workspace, "second.csv", [row(n, 1 + (n * 2 if n < 10 else n) % 5) for n in range(1, 61)])
    drop(workspace, "other.csv", [row(n, 5, 2) for n in range(100, 120)])
    drop(workspace, "unclosed.csv", ['1,"2'], HEADINGS)


def state(program, workspace):
    """What must not depend on what happened in between."""
    inbox = sorted(p.name for p in (workspace / "data/inbox").rglob("*") if p.is_file())
    files = sorted(
        str(p.relative_to(workspace)) for p in workspace.rglob("*") if p.is_file())
    reports = {str(p.relative_to(workspace)): p.read_bytes()
               for p in sorted((workspace / "reports").rglob("metrics.csv"))}
    status = rida(program, workspace, "status", "--format", "json").stdout
    counted = re.search(rb'"responses"\s*:\s*(\d+)', status)
    verified = rida(program, workspace, "verify")
    return {
        "inbox": inbox, "files": files,
        # The head of the evidence follows from the store's history, which a new run adds to.
        "reports": reports,
        "metrics": rida(program, workspace, "metrics").stdout,
        "responses": counted and counted.group(1),
        "verify": (verified.returncode, b"" if verified.returncode == 0 else verified.stdout),
    }


def calls_of(program, workspace):
    """How often each call is made, at most, by one thread of an undisturbed run."""
    log = workspace.parent / f"{workspace.name}.calls"
    rida(program, workspace, "nightly",
         under=["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(CALLS)])
    counts = collections.Counter()
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+)\s+(\w+)\(", line)
        if found:
            counts[found.groups()] += 1
    most = collections.Counter()
    for (_, call), count in counts.items():
        most[call] = max(most[call], count)
    return most


def points(most, only):
    for call in CALLS:
        if only and call not in only:
            continue
        for number in range(1, most[call] + 1):
            yield call, f"signal=KILL:when={number}"
            for error, concerned in ERRORS.items():
                if call in concerned:
                    yield call, f"error={error}:when={number}"


def differences(expected, found):
    for part, value in expected.items():
        if found[part] == value:
            continue
        if part == "files":
            new, lost = set(found[part]) - set(value), set(value) - set(found[part])
            yield f"files: new {sorted(new)}, lost {sorted(lost)}"
        elif part in ("reports", "metrics"):
            yield part
        else:
            yield f"{part}: {found[part]} instead of {value}"


def trial(program, template, expected, scratch, number, point):
    """Runs with a fault, runs again, and says what is not as it should be."""
    call, fault = point
    workspace = scratch / f"trial-{number}"
    shutil.copytree(template, workspace, symlinks=True)
    hurt = rida(
        program, workspace, "nightly",
        under=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
               f"inject={call}:{fault}"])
    wrong = []
    # strace ends with the signal that ended the program.
    if fault.startswith("error") and not 0 <= hurt.returncode < 124:
        wrong.append(f"ended by a signal, or not at all: {hurt.returncode}")
    healed = rida(program, workspace, "nightly")
    if healed.returncode not in (0, 1):
        wrong.append(f"the next run ends with {healed.returncode}: {healed.stderr[-300:]}")
    wrong += differences(expected, state(program, workspace))
    shutil.rmtree(workspace)
    was_cut_off = hurt.returncode in (-9, 137)
    lines = [f"{call} {fault} (run ended with {hurt.returncode}): {line}" for line in wrong]
    return was_cut_off, lines


def sweep(name, template, options, scratch):
    whole = scratch / f"{name}-whole"
    shutil.copytree(template, whole)
    rida(options.program, whole, "nightly")
    rida(options.program, whole, "nightly")
    expected = state(options.program, whole)
    if expected["verify"][0] != 0 or expected["inbox"] or not expected["metrics"]:
        sys.exit(f"{name}: an undisturbed run does not end well: {expected['verify']}")
    counted = scratch / f"{name}-counted"
    shutil.copytree(template, counted)
    most = calls_of(options.program, counted)
    chosen = list(itertools.islice(points(most, options.only), 0, None, options.every))
    failures = []
    cut_off = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        trials = [
            pool.submit(trial, options.program, template, expected, scratch, f"{name}-{n}", point)
            for n, point in enumerate(chosen)]
        for done in trials:
            was_cut_off, lines = done.result()
            cut_off += was_cut_off
            failures += lines
            for line in lines:
                print(f"{name}: {line}", flush=True)
    kills = sum(fault.startswith("signal") for _, fault in chosen)
    # Threads share their work anew in each run, so that a few of the last points are not reached.
    if 2 * cut_off < kills:
        failures.append("most points were not reached")
        print(f"{name}: only {cut_off} of {kills} runs were cut off", flush=True)
    print(f"{name}: {len(chosen)} points, {cut_off} of {kills} runs cut off, "
          f"{len(failures)} faults not healed "
          f"({', '.join(f'{call} {count}' for call, count in most.items())})", flush=True)
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="take every Nth point only")
    parser.add_argument("--only", action="append", choices=CALLS, help="these calls only")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    options.program = options.program.resolve()
    failures = []
    with tempfile.TemporaryDirectory(prefix="rida-crash-") as folder:
        scratch = pathlib.Path(folder)
        for name in ("first", "later"):
            template = scratch / name
            shutil.copytree(HERE / "Workspace", template)
            if name == "first":
                first_night(template)
            else:
                later_night(template, options.program)
            failures += sweep(name, template, options, scratch)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
