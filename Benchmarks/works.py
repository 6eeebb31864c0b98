"""The pieces of work that are compared: what each needs before it, and its commands."""

import os
import shutil
import sys
from dataclasses import dataclass, field
from typing import Callable

HERE = os.path.dirname(os.path.abspath(__file__))

METRICS = "Rida: `metrics --from`"
INGEST = "Rida: first `ingest`"
NATURAL = "DuckDB, natural SQL"
HISTOGRAM = "DuckDB, one histogram"
NIGHTLY = "Rida: `nightly`, with all reports"
NIGHT = "Rida: `ingest`, then `metrics`"
NATURAL_RESCAN = "DuckDB, natural SQL over both files"
HISTOGRAM_RESCAN = "DuckDB, one histogram over both files"
HISTOGRAM_KEPT = "DuckDB, histogram of the new file, added to a kept one"


@dataclass
class Work:
    """A named piece of work; only its commands are timed."""

    name: str
    prepare: Callable[[], list]
    clean: Callable[[], None] = field(default=lambda: None)


class Bench:
    """The files and programs of one size."""

    def __init__(self, folder, rida, python):
        self.folder, self.rida, self.python = folder, rida, python
        self.export = self.path("export.csv")
        self.night = self.path("night.csv")
        self.definitions = self.path("definitions")
        self.stored = self.path("stored")
        self.scratch = self.path("scratch")
        self.kept = self.path("kept.parquet")
        copy_definitions(self.definitions)

    def path(self, name):
        return os.path.join(self.folder, name)

    def metrics_from(self):
        return [self.rida, "metrics", "--workspace", self.definitions, "--from", self.export,
                "--audience", "unrestricted", "--format", "csv"]

    def metrics_of(self, workspace):
        return [self.rida, "metrics", "--workspace", workspace,
                "--audience", "unrestricted", "--format", "csv"]

    def ingest(self, workspace):
        return [self.rida, "ingest", "--workspace", workspace]

    def peer(self, program, *arguments):
        return [self.python, os.path.join(HERE, "peers", program), *arguments]

    def natural(self, *files):
        return self.peer("duckdb_natural.py", *files)

    def histogram(self, *arguments):
        return self.peer("duckdb_histogram.py", *arguments)

    def fresh_workspace(self, workspace):
        """A workspace that has taken nothing in, with the export in its inbox."""
        copy_definitions(workspace)
        self.put_in_inbox(workspace, self.export)

    def workspace_before_night(self):
        """A copy of the workspace that has taken the export in, with the night's file in its inbox."""
        shutil.copytree(self.stored, self.scratch, copy_function=copy_file)
        self.put_in_inbox(self.scratch, self.night)

    def put_in_inbox(self, workspace, file):
        inbox = os.path.join(workspace, "data", "inbox")
        os.makedirs(inbox, exist_ok=True)
        os.link(file, os.path.join(inbox, os.path.basename(file)))

    def discard_scratch(self):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def scan_works(self):
        """Figures of the whole export, and its first ingest."""
        def prepare_ingest():
            self.fresh_workspace(self.scratch)
            return [self.ingest(self.scratch)]

        return [
            Work(NATURAL, lambda: [self.natural(self.export)]),
            Work(HISTOGRAM, lambda: [self.histogram(self.export)]),
            Work(METRICS, lambda: [self.metrics_from()]),
            Work(INGEST, prepare_ingest, self.discard_scratch)]

    def night_works(self):
        """The figures once one record in a hundred more has come."""
        def prepare(commands):
            self.workspace_before_night()
            return commands

        def prepare_kept():
            shutil.copyfile(self.kept, self.path("state.parquet"))
            return [self.histogram("--state", self.path("state.parquet"), self.night)]

        nightly = [self.rida, "nightly", "--workspace", self.scratch]
        night = [self.ingest(self.scratch), self.metrics_of(self.scratch)]
        return [
            Work(NATURAL_RESCAN, lambda: [self.natural(self.export, self.night)]),
            Work(HISTOGRAM_RESCAN, lambda: [self.histogram(self.export, self.night)]),
            Work(HISTOGRAM_KEPT, prepare_kept),
            Work(NIGHT, lambda: prepare(night), self.discard_scratch),
            Work(NIGHTLY, lambda: prepare([nightly]), self.discard_scratch)]


def copy_definitions(workspace):
    shutil.copytree(os.path.join(HERE, "workspace"), workspace)


def copy_file(source, target):
    """Copies a file; an archived export, which nothing changes, becomes a second name instead."""
    if os.path.basename(os.path.dirname(source)) == "archive":
        os.link(source, target)
    else:
        shutil.copy2(source, target)
