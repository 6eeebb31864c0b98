#!/usr/bin/env python3
"""Runs draft, check and ingest over every file of a folder and writes one table of what came of it.

Each file has a workspace of its own, which knows nothing but an organisation and one period that
holds all times. Fails where the program crashes or hangs on a file.
"""

import argparse
import concurrent.futures
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ORGANISATION = """\
organisation: survey-of-exports
name: {fr: Exports, ar: ملفات, en: Exports}
scope: {fr: Exports, ar: ملفات, en: Exports}
languages: [en, fr, ar]
time-zone: Africa/Casablanca
groups:
  learner: {class: learner, name: {fr: Apprenants, ar: المتعلمون, en: Learners}}
periods:
  always: {from: 2000-01-01, to: 2099-12-31}
"""

# From here on an exit code says that the program failed, not the file.
FIRST_FAULT = 70

COLUMNS = [
    "file", "tool", "encoding", "delimiter", "heading rows", "read", "accepted", "set aside",
    "stop", "check", "note", "seconds", "needs a person",
]


class Fault(Exception):
    """The program crashed or hung."""


def run(program, arguments, folder, limit):
    """Runs the program; gives its exit code, output and messages, or raises Fault."""
    command = [program, *arguments]
    environment = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"}
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        raise Fault(f"rida {arguments[0]}: no end within {limit} s") from None
    if done.returncode < 0 or done.returncode >= FIRST_FAULT:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        last = words[-1][:200] if words else ""
        raise Fault(f"rida {arguments[0]}: exit {done.returncode} {last}".rstrip())
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")


def commands_of(program):
    """The names of the program's commands."""
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    lines = text.partition("SUBCOMMANDS:")[2].splitlines()
    return {line.split()[0] for line in lines if line.startswith("  ") and line.split()}


def questions_of(definition):
    """How many questions for a person a drafted definition holds."""
    comments = (line.partition("#")[2] for line in definition.splitlines() if "#" in line)
    return sum(1 for comment in comments if "?" in comment)


def survey_file(program, commands, export, limit):
    """What came of one file, as a row by column, and why it failed, if it did."""
    row = dict.fromkeys(COLUMNS, "")
    needs = []
    began = time.monotonic()
    fault = None
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="rida-exports-"))
    try:
        surveys = scratch / "surveys"
        surveys.mkdir()
        (surveys / "organisation.yaml").write_text(ORGANISATION, encoding="utf-8")
        if "draft" in commands:
            definition = surveys / "drafted.yaml"
            code, _, _ = run(
                program, ["draft", str(export), "--output", str(definition)], scratch, limit)
            if definition.exists():
                questions = questions_of(definition.read_text(encoding="utf-8"))
                if questions:
                    needs.append(f"{questions} questions in the draft")
            elif code:
                needs.append("no draft")
        code, text, messages = run(
            program, ["check", "--format", "json", "--period", "always", str(export)], scratch,
            limit)
        if text:
            read_check(json.loads(text), row, needs)
        else:
            needs.append(messages.strip().splitlines()[0][:120] if messages.strip() else f"{code}")
        run(program, ["ingest", "--period", "always", str(export)], scratch, limit)
    except Fault as problem:
        fault = str(problem)
        needs.insert(0, f"FAULT: {fault}")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    row["seconds"] = f"{time.monotonic() - began:.2f}"
    row["needs a person"] = "; ".join(needs)
    return row, fault


def read_check(check, row, needs):
    """Puts what a check says into a row."""
    records = check["records"]
    reasons = sorted(records["set-aside-by-reason"].items())
    row.update({
        "tool": check.get("tool") or "", "encoding": check.get("encoding") or "",
        "delimiter": {"\t": "tab"}.get(check.get("delimiter"), check.get("delimiter") or ""),
        "heading rows": check.get("heading-rows", ""), "read": records["read"],
        "accepted": records["accepted"],
        "set aside": ", ".join(f"{reason} {count}" for reason, count in reasons),
    })
    for severity in ("stop", "check", "note"):
        row[severity] = sum(1 for f in check["findings"] if f["severity"] == severity)
    for severity in ("stop", "check"):
        codes = sorted({f["code"] for f in check["findings"] if f["severity"] == severity})
        if codes:
            needs.append(f"{severity}: {', '.join(codes)}")


def cell(text):
    """A text that a Markdown table can hold."""
    return " ".join(str(text).replace("|", "\\|").split())


def write(rows, folder):
    """Writes the table as Markdown and as CSV."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "exports.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    lines = ["| " + " | ".join(COLUMNS) + " |", "| " + " | ".join("---" for _ in COLUMNS) + " |"]
    lines += ["| " + " | ".join(cell(row[column]) for column in COLUMNS) + " |" for row in rows]
    (folder / "exports.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--program", default=".build/release/rida")
    arguments.add_argument(
        "--exports", default=os.environ.get("RIDA_EXPORTS", "../shared/data"),
        help="the folder of exports (default: RIDA_EXPORTS, else ../shared/data)")
    arguments.add_argument("--output", default=".build/exports", help="the folder of the table")
    arguments.add_argument("--limit", type=float, default=120, help="seconds for one command")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = arguments.parse_args()

    program = str(pathlib.Path(options.program).resolve())
    folder = pathlib.Path(options.exports).resolve()
    files = sorted(
        path for path in folder.rglob("*")
        if path.is_file() and path.name != "SOURCE.md" and not path.name.startswith("."))
    if not files:
        sys.exit(f"{folder}: no file there; name another folder with RIDA_EXPORTS")
    commands = commands_of(program)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(
            lambda file: survey_file(program, commands, file, options.limit), files))
    for file, (row, _) in zip(files, results):
        row["file"] = file.relative_to(folder).as_posix()
    rows = [row for row, _ in results]
    write(rows, pathlib.Path(options.output))

    faults = [(row["file"], fault) for row, fault in results if fault]
    stopped = sum(1 for row in rows if row["stop"])
    accepted = sum(int(row["accepted"] or 0) for row in rows)
    print(f"{len(rows)} files: {accepted} records accepted, {stopped} files stopped, "
          f"{len(faults)} faults; see {options.output}/exports.md")
    for name, fault in faults:
        print(f"{name}: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
